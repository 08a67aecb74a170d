/* SPDX-License-Identifier: Apache-2.0 */
/* device_maker - who made a device, and where its agent tells more of it.
 *
 * The numbers are IANA's. Of Cisco only the startup configuration's moment tells that it was
 * saved: the other counts whoever wrote it to a terminal. */
#include "survey/device/device_maker.h"

#include "survey/device/device.h"

#include <string.h>

#define MAKER(number, name) \
	{ \
		(number), (name), NULL, NULL, NULL, NULL, NULL \
	}
#define CYBERPOWER "1.3.6.1.4.1.3808.1.1.1.1"
#define DELTA "1.3.6.1.4.1.2254.2.4.1"
#define FORTINET "1.3.6.1.4.1.12356.10"
#define PALO_ALTO "1.3.6.1.4.1.25461.2.1.2.1"
#define RUIJIE "1.3.6.1.4.1.4881.1.1.10.2.1.1"
#define TP_LINK "1.3.6.1.4.1.11863.6.1.1"

static const struct device_maker makers[] = {
	{ DEVICE_CISCO, "Cisco", "1.3.6.1.4.1.9.9.43.1.1.1.0", "1.3.6.1.4.1.9.9.43.1.1.3.0", NULL,
	  NULL, NULL },
	{ DEVICE_HUAWEI, "Huawei", "1.3.6.1.4.1.2011.6.10.1.1.1.0", "1.3.6.1.4.1.2011.6.10.1.1.2.0",
	  NULL, NULL, NULL },
	{ DEVICE_H3C, "H3C", "1.3.6.1.4.1.25506.2.4.1.1.1.0", "1.3.6.1.4.1.25506.2.4.1.1.2.0", NULL,
	  NULL, NULL },
	{ DEVICE_RUIJIE, "Ruijie", NULL, NULL, RUIJIE ".2.0", RUIJIE ".24.0", NULL },
	{ 11, "HP", NULL, NULL, "1.3.6.1.4.1.11.2.14.11.5.1.1.3.0", "1.3.6.1.4.1.11.2.36.1.1.2.9.0",
	  NULL },
	{ 318, "APC", NULL, NULL, "1.3.6.1.4.1.318.1.1.1.1.2.1.0", "1.3.6.1.4.1.318.1.1.1.1.2.3.0",
	  "1.3.6.1.4.1.318.1.1.1.1.1.1.0" },
	{ 534, "Eaton", NULL, NULL, "1.3.6.1.4.1.534.1.1.3.0", NULL, "1.3.6.1.4.1.534.1.1.2.0" },
	{ 2636, "Juniper", NULL, NULL, NULL, "1.3.6.1.4.1.2636.3.1.3.0",
	  "1.3.6.1.4.1.2636.3.1.2.0" },
	{ 2254, "Delta", NULL, NULL, DELTA ".3.0", NULL, DELTA ".2.0" },
	{ 3808, "CyberPower", NULL, NULL, CYBERPOWER ".2.1.0", CYBERPOWER ".2.3.0",
	  CYBERPOWER ".1.1.0" },
	{ 6574, "Synology", NULL, NULL, "1.3.6.1.4.1.6574.1.5.3.0", "1.3.6.1.4.1.6574.1.5.2.0",
	  "1.3.6.1.4.1.6574.1.5.1.0" },
	{ 11863, "TP-Link", NULL, NULL, TP_LINK ".6.0", TP_LINK ".8.0", TP_LINK ".5.0" },
	{ 12356, "Fortinet", NULL, NULL, FORTINET "1.4.1.1.0", FORTINET "0.1.1.1.0", NULL },
	{ 14988, "MikroTik", NULL, NULL, "1.3.6.1.4.1.14988.1.1.4.4.0",
	  "1.3.6.1.4.1.14988.1.1.7.3.0", NULL },
	{ 25461, "Palo Alto Networks", NULL, NULL, PALO_ALTO ".1.0", PALO_ALTO ".3.0", NULL },
	{ 28557, "Hillstone", NULL, NULL, "1.3.6.1.4.1.28557.2.2.1.2.0",
	  "1.3.6.1.4.1.28557.2.2.1.1.0", NULL },
	MAKER(43, "3Com"),
	MAKER(89, "Radware"),
	MAKER(171, "D-Link"),
	MAKER(207, "Allied Telesis"),
	MAKER(236, "Samsung"),
	MAKER(248, "Hirschmann"),
	MAKER(253, "Xerox"),
	MAKER(311, "Microsoft"),
	MAKER(367, "Ricoh"),
	MAKER(368, "Axis"),
	MAKER(476, "Vertiv"),
	MAKER(637, "Nokia"),
	MAKER(641, "Lexmark"),
	MAKER(674, "Dell"),
	MAKER(890, "Zyxel"),
	MAKER(1248, "Epson"),
	MAKER(1347, "Kyocera"),
	MAKER(1602, "Canon"),
	MAKER(1916, "Extreme Networks"),
	MAKER(1991, "Brocade"),
	MAKER(2385, "Sharp"),
	MAKER(2435, "Brother"),
	MAKER(2620, "Check Point"),
	MAKER(3320, "BDCOM"),
	MAKER(3375, "F5"),
	MAKER(3854, "AKCP"),
	MAKER(3902, "ZTE"),
	MAKER(3941, "Santak"),
	MAKER(4526, "Netgear"),
	MAKER(4555, "Socomec"),
	MAKER(5651, "Maipu"),
	MAKER(6302, "Vertiv"),
	MAKER(6339, "Digital China"),
	MAKER(6486, "Alcatel-Lucent"),
	MAKER(6876, "VMware"),
	{ 8072, NULL, NULL, NULL, NULL, NULL, NULL },
	MAKER(8596, "Neusoft"),
	MAKER(8691, "Moxa"),
	MAKER(8886, "Raisecom"),
	MAKER(10876, "Supermicro"),
	MAKER(11408, "FiberHome"),
	MAKER(13400, "Vertiv"),
	MAKER(13742, "Raritan"),
	MAKER(14331, "Topsec"),
	MAKER(14823, "Aruba"),
	MAKER(15227, "Venustech"),
	MAKER(18334, "Konica Minolta"),
	MAKER(19046, "Lenovo"),
	MAKER(19849, "NSFOCUS"),
	MAKER(21239, "Vertiv"),
	MAKER(22610, "A10"),
	MAKER(24681, "QNAP"),
	MAKER(30065, "Arista"),
	MAKER(31648, "DPtech"),
	MAKER(32328, "Legendsec"),
	MAKER(35047, "Sangfor"),
	MAKER(37459, "Yealink"),
	MAKER(37945, "Inspur"),
	MAKER(39165, "Hikvision"),
	MAKER(41112, "Ubiquiti"),
	MAKER(47196, "Aruba"),
};

const struct device_maker *device_maker_of(int64_t number)
{
	for (size_t i = 0; i < N(makers); i++)
		if (makers[i].number == number)
			return &makers[i];
	return NULL;
}

/* Who sells a device of another under its own name begins the description with it. */
const char *device_maker_name(const struct device_maker *m, const char *description)
{
	static const struct {
		const char *begins, *name;
	} sellers[] = {
		{ "HPE ", "HPE" },	 { "HP ", "HP" },
		{ "3Com ", "3Com" },	 { "Hikvision ", "Hikvision" },
		{ "Dahua ", "Dahua" },	 { "H3C ", "H3C" },
		{ "Huawei ", "Huawei" },
	};
	for (size_t i = 0; description && i < N(sellers); i++)
		if (strncasecmp(description, sellers[i].begins, strlen(sellers[i].begins)) == 0)
			return sellers[i].name;
	return m ? m->name : NULL;
}

/* What stands behind a word of its own and perhaps a colon. */
static struct str behind_word(struct str line, const char *word)
{
	size_t n = strlen(word);
	for (size_t i = 0; i + n < line.n; i++) {
		bool is_begin = !i || strchr(" ,;(", line.p[i - 1]);
		struct str rest = str_from(line, i + n);
		if (!is_begin || strncasecmp(line.p + i, word, n) != 0 || !strchr(" :", rest.p[0]))
			continue;
		while (rest.n && strchr(" :", rest.p[0]))
			rest = str_from(rest, 1);
		return rest;
	}
	return (struct str){ NULL, 0 };
}

/* Some agents tell all on one line; where one of these begins, the version ends. */
static struct str without_tail(struct str text)
{
	static const char *const tails[] = { "Copyright", "(c) Copyright", ", ROM ",
					     "Technical Support", "Compiled " };
	for (size_t at = 1; at < text.n; at++)
		for (size_t i = 0; i < N(tails); i++)
			if (str_starts(str_from(text, at), tails[i]))
				return str_trim(str_head(text, at));
	return str_trim(text);
}

const char *device_maker_version(struct arena *a, const char *description)
{
	enum { MAX_BYTES = 120 };
	static const char *const words[] = { "version", "revision" };
	for (size_t i = 0; description && i < N(words); i++) {
		struct str rest = str_of(description), line;
		while (str_line(&rest, &line)) {
			struct str text = without_tail(behind_word(line, words[i]));
			if (text.n)
				return str_text(a, str_trim(str_head(text, MAX_BYTES)));
		}
	}
	return NULL;
}

const char *device_maker_model(struct arena *a, const char *description)
{
	struct str text = str_of(description);
	for (size_t i = 1; description && i < text.n; i++) {
		size_t end = i;
		while (end < text.n && text.p[end] != ')')
			end++;
		if (text.p[i] == '(' && text.p[i - 1] != ' ' && end < text.n)
			return str_text(a, str_range(text.p + i + 1, text.p + end));
	}
	return NULL;
}

bool device_maker_is_blank(const char *text)
{
	static const char *const words[] = { "na",
					     "n/a",
					     "none",
					     "unknown",
					     "null",
					     "-",
					     "--",
					     "not specified",
					     "not available",
					     "default string",
					     "to be filled by o.e.m." };
	for (size_t i = 0; i < N(words); i++)
		if (strcasecmp(text, words[i]) == 0)
			return true;
	return false;
}
