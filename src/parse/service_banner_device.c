/* SPDX-License-Identifier: Apache-2.0 */
/* service_banner_device - the answers of disks, screens, management boards and tunnels: iSCSI, AFP,
 * X11, IPMI, NetBIOS, SSDP, PPTP, OpenVPN. */
#include "parse/service_banner_private.h"

#include "base/buf.h"

#include <string.h>

/* ---- iSCSI: the answer to a login that wants to know names only (RFC 7143) ---- */

bool service_banner_iscsi(struct service_reading *r, struct str bytes)
{
	enum { HEAD = 48, LOGIN_RESPONSE = 0x23, STATUS = 36, AUTHENTICATION_FAILED = 0x201 };
	size_t status;
	if (bytes.n < HEAD || (bytes.p[0] & 0x3f) != LOGIN_RESPONSE ||
	    memcmp(bytes.p + 8, "\x80zicha", 6) != 0)
		return false;
	struct str s = str_from(bytes, STATUS), text = str_from(bytes, HEAD);
	r->banner->service = "iscsi";
	(void)!service_banner_big(&s, 2, &status);
	if (status == AUTHENTICATION_FAILED || (!status && str_has(text, "AuthMethod=CHAP")))
		service_banner_add(r, "iscsi.discovery", STR("password"));
	else if (!status && str_has(text, "AuthMethod=None"))
		service_banner_add(r, "iscsi.discovery", STR("open"));
	return true;
}

/* ---- AFP: what a file server of Apple's tells to anybody ---- */

static const char *afp_text(struct service_reading *r, struct str all, size_t at)
{
	size_t n;
	struct str s = str_from(all, MIN(at, all.n));
	return service_banner_big(&s, 1, &n) && n && n <= s.n ? str_text(r->arena, str_head(s, n))
							      : NULL;
}

bool service_banner_afp(struct service_reading *r, struct str bytes)
{
	enum { DSI_HEAD = 16, NAME = 10 };
	size_t machine;
	if (bytes.n < DSI_HEAD || memcmp(bytes.p, "\1\3\0\1", 4) != 0)
		return false;
	struct str all = str_from(bytes, DSI_HEAD), s = all;
	r->banner->service = "afp";
	if (service_banner_big(&s, 2, &machine))
		r->banner->text = afp_text(r, all, machine);
	const char *name = afp_text(r, all, NAME);
	if (name)
		service_banner_add(r, "afp.host", str_of(name));
	return true;
}

/* ---- X11: it opens the display, or says why not ---- */

bool service_banner_x11(struct service_reading *r, struct str bytes)
{
	enum { REFUSED = 0, OPENED = 1, ASKS = 2, PROTOCOL = 11 };
	size_t state, skip, major, release, n;
	struct str all = bytes;
	if (!service_banner_little(&bytes, 1, &state) || state > ASKS ||
	    !service_banner_little(&bytes, 1, &skip) || !service_banner_little(&bytes, 2, &major) ||
	    (major != PROTOCOL && state != ASKS) || all.n < 8)
		return false;
	r->banner->service = "x11";
	service_banner_add(r, "auth", state == OPENED ? STR("none") : STR("required"));
	if (state != OPENED || all.n < 40)
		return true;
	struct str at = str_from(all, 8), length = str_from(all, 24), vendor = str_from(all, 40);
	if (service_banner_little(&length, 2, &n) && n && n <= vendor.n)
		r->banner->text = str_text(r->arena, str_head(vendor, n));
	if (!r->banner->text || !strstr(r->banner->text, "X.Org") ||
	    !service_banner_little(&at, 4, &release))
		return true;
	r->banner->product = "X.Org";
	r->banner->version = arena_printf(r->arena, "%zu.%zu.%zu", release / 10000000,
					  release / 100000 % 100, release / 1000 % 100);
	return true;
}

/* ---- IPMI over LAN: which ways of signing in a management board has (IPMI 2.0, 22.13) ---- */

bool service_banner_ipmi(struct service_reading *r, struct str bytes)
{
	static const char *const kinds[] = { "none", "md2", "md5", NULL, "password", "oem" };
	enum { ANSWER = 19, COMMAND = 0x38, ANONYMOUS = 1, NULL_USERS = 2, IS_2_0 = 2 };
	if (bytes.n < 25 || memcmp(bytes.p, "\6\0\xff\7", 4) != 0 || bytes.p[ANSWER] != COMMAND)
		return false;
	r->banner->service = "ipmi";
	/* It knows the question, and has no answer to it. */
	if (bytes.p[ANSWER + 1])
		return true;
	r->banner->version = bytes.p[ANSWER + 5] & IS_2_0 ? "2.0" : "1.5";
	for (size_t i = 0; i < N(kinds); i++)
		if (kinds[i] && bytes.p[ANSWER + 3] & 1 << i)
			service_banner_add(r, "ipmi.auth", str_of(kinds[i]));
	if (bytes.p[ANSWER + 4] & ANONYMOUS)
		service_banner_add(r, "auth", STR("none"));
	if (bytes.p[ANSWER + 4] & NULL_USERS)
		service_banner_add(r, "ipmi.users", STR("without names"));
	return true;
}

/* ---- NetBIOS: a node's names and its card (RFC 1002, 4.2.18) ---- */

bool service_banner_netbios(struct service_reading *r, struct str bytes)
{
	enum { HEAD = 56, NAME = 18, LETTERS = 15, GROUP = 0x80 };
	size_t id, flags, count;
	struct str head = bytes, names = str_from(bytes, MIN(bytes.n, (size_t)HEAD));
	if (!service_banner_big(&head, 2, &id) || id != 0x7a63 ||
	    !service_banner_big(&head, 2, &flags) || !(flags & 0x8000) ||
	    !service_banner_big(&names, 1, &count))
		return false;
	r->banner->service = "netbios";
	for (; count && names.n >= NAME; count--, names = str_from(names, NAME)) {
		struct str name = str_trim(str_head(names, LETTERS));
		if (names.p[LETTERS])
			continue;
		service_banner_add(
			r, names.p[LETTERS + 1] & GROUP ? "netbios.group" : "netbios.name", name);
	}
	r->banner->text = service_banner_fact(r->banner, "netbios.name");
	return true;
}

/* ---- SSDP: HTTP's form over UDP, with what was searched for ---- */

bool service_banner_ssdp(struct service_reading *r, struct str bytes)
{
	struct str line, rest = bytes;
	bool is_found = false;
	if (!str_starts(bytes, "HTTP/1.1 200"))
		return false;
	while (str_line(&rest, &line)) {
		struct str name = str_head(line, str_find(line, ':'));
		is_found |= str_is_nocase(name, "ST") || str_is_nocase(name, "USN");
		if (str_is_nocase(name, "SERVER"))
			r->banner->text = str_text(r->arena, str_trim(str_from(line, 7)));
	}
	if (is_found)
		r->banner->service = "ssdp";
	return is_found;
}

/* ---- PPTP: what stands at the tunnel's other end (RFC 2637) ---- */

bool service_banner_pptp(struct service_reading *r, struct str bytes)
{
	enum { WHOLE = 156, REPLY = 2, HOST = 28, VENDOR = 92, TEXT = 64 };
	size_t type;
	struct str kind = str_from(bytes, MIN(bytes.n, (size_t)8));
	if (bytes.n < WHOLE || memcmp(bytes.p + 4, "\x1a\x2b\x3c\x4d", 4) != 0 ||
	    !service_banner_big(&kind, 2, &type) || type != REPLY)
		return false;
	struct str host = str_head(str_from(bytes, HOST), TEXT),
		   vendor = str_head(str_from(bytes, VENDOR), TEXT);
	host = str_head(host, str_find(host, '\0'));
	vendor = str_head(vendor, str_find(vendor, '\0'));
	r->banner->service = "pptp";
	if (host.n)
		service_banner_add(r, "pptp.host", host);
	if (vendor.n)
		r->banner->text = r->banner->product = str_text(r->arena, vendor);
	return true;
}

/* ---- OpenVPN: its first packet back names the session that we began ---- */

bool service_banner_openvpn(struct service_reading *r, struct str bytes)
{
	enum { RESET_SERVER = 8 << 3, LEAST = 14 };
	size_t length;
	struct str rest = bytes;
	/* Over TCP its length stands in front. */
	if (service_banner_big(&rest, 2, &length) && length == rest.n)
		bytes = rest;
	if (bytes.n < LEAST || (bytes.p[0] & 0xf8) != RESET_SERVER || !str_has(bytes, "zichazic"))
		return false;
	r->banner->service = "openvpn";
	r->banner->product = "OpenVPN";
	return true;
}
