/* SPDX-License-Identifier: Apache-2.0 */
/* wire_ssdp - which devices offer themselves by UPnP (UPnP Device Architecture 2.0, 1). */
#include "parse/wire_ssdp.h"

enum { MAX_LINES = 40 };

static bool take_header(struct str line, const char *name, struct str *ret)
{
	struct str key;
	if (!str_split(&line, ':', &key) || !str_is_nocase(str_trim(key), name))
		return false;
	*ret = str_trim(line);
	return true;
}

/* "urn:schemas-upnp-org:device:MediaServer:1" */
static struct str device_of(struct str type)
{
	struct str word, name = { NULL, 0 };
	for (int i = 0; i < 4 && str_split(&type, ':', &word); i++) {
		if (i == 0 && !str_is(word, "urn"))
			return (struct str){ NULL, 0 };
		if (i == 2 && !str_is(word, "device") && !str_is(word, "service"))
			return (struct str){ NULL, 0 };
		if (i == 3)
			name = word;
	}
	return name;
}

bool wire_ssdp_read(struct str message, struct wire_ssdp *ret)
{
	struct str line, state = { NULL, 0 };
	struct wire_ssdp s = { .type = { NULL, 0 } };
	if (!str_line(&message, &line))
		return false;
	bool is_notice = str_starts(line, "NOTIFY * HTTP/1.");
	if (!is_notice && !(str_starts(line, "HTTP/1.") && str_starts(str_from(line, 8), " 200")))
		return false;
	for (int i = 0; i < MAX_LINES && str_line(&message, &line) && line.n; i++)
		if (!take_header(line, is_notice ? "NT" : "ST", &s.type) &&
		    !take_header(line, "NTS", &state))
			(void)take_header(line, "SERVER", &s.product);
	if (!s.type.n || (is_notice && !str_is_nocase(state, "ssdp:alive")))
		return false;
	s.device = device_of(s.type);
	*ret = s;
	return true;
}
