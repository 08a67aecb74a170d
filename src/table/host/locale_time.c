/* SPDX-License-Identifier: Apache-2.0 */
/* locale_time - language, time zone and hardware clock: one row. */
#include "fact/scan.h"
#include "parse/assignment.h"

#include <string.h>

struct locale_time {
	const char *time_zone, *zone_path, *locale, *locale_path, *keymap;
	bool is_rtc_utc;
};

static const struct column columns[] = {
	COLUMN(struct locale_time, time_zone, N_("name in the zone database; NULL if unknown")),
	COLUMN(struct locale_time, zone_path, N_("file or link that tells it")),
	COLUMN(struct locale_time, is_rtc_utc, N_("whether the hardware clock runs in UTC")),
	COLUMN(struct locale_time, locale, N_("LANG of the system; NULL if not set")),
	COLUMN(struct locale_time, locale_path, N_("file")),
	COLUMN(struct locale_time, keymap, N_("keyboard of the console; NULL if not set")),
};

static const char *value_in(struct scan *s, const char *path, const char *name)
{
	struct assignments known = { 0 };
	struct assignment_file f = { .line = 1 };
	struct assignment a;
	struct err e;
	int r = scan_read(s, path, 0, &f.rest, &e);
	if (r < 0)
		scan_partial(s, "%s", e.said);
	while (!r && assignment_next(&f, scan_arena(s), &known, &a))
		if (a.name)
			assignment_set(&known, scan_arena(s), &a);
	const struct assignment *x = assignment_find(&known, str_of(name));
	return x ? x->value : NULL;
}

/* /etc/localtime is a link into the zone database; a copy does not tell its name, but
 * Debian writes it down in /etc/timezone. Without either it is UTC. */
static void read_zone(struct scan *s, struct locale_time *x)
{
	static const char database[] = "/zoneinfo/";
	const char *target;
	struct lines lines;
	struct err e;
	struct stat st;
	x->zone_path = "/etc/localtime";
	int r = scan_stat(s, x->zone_path, false, &st, &e);
	if (r == SCAN_ABSENT)
		x->time_zone = "UTC";
	if (r < 0)
		scan_partial(s, "%s", e.said);
	if (!r && S_ISLNK(st.st_mode) && scan_link(s, x->zone_path, &target, &e) == 0 &&
	    strstr(target, database))
		x->time_zone = strstr(target, database) + strlen(database);
	if (x->time_zone || scan_lines(s, "/etc/timezone", &lines, &e))
		return;
	x->zone_path = "/etc/timezone";
	if (scan_line(s, &lines) && str_trim(lines.line).n)
		x->time_zone = scan_text(s, str_trim(lines.line));
}

/* The third line of adjtime(5) is UTC or LOCAL; without the file it is UTC. */
static void read_adjtime(struct scan *s, struct locale_time *x)
{
	struct lines lines;
	struct err e;
	int r = scan_lines(s, "/etc/adjtime", &lines, &e);
	x->is_rtc_utc = true;
	if (r < 0)
		scan_partial(s, "%s", e.said);
	while (!r && scan_line(s, &lines))
		if (lines.number == 3)
			x->is_rtc_utc = !str_is(str_trim(lines.line), "LOCAL");
}

static int scan(struct scan *s, struct err *e)
{
	static const char *const locales[] = { "/etc/locale.conf", "/etc/default/locale" };
	static const char *const keymaps[][2] = { { "/etc/vconsole.conf", "KEYMAP" },
						  { "/etc/default/keyboard", "XKBLAYOUT" } };
	struct locale_time x = { .time_zone = NULL };
	struct names etc = { 0 };
	int r = scan_list(s, "/etc", &etc, e);
	if (r)
		return r;
	read_zone(s, &x);
	read_adjtime(s, &x);
	for (size_t i = 0; !x.locale && i < N(locales); i++) {
		x.locale = value_in(s, locales[i], "LANG");
		x.locale_path = x.locale ? locales[i] : NULL;
	}
	for (size_t i = 0; !x.keymap && i < N(keymaps); i++)
		x.keymap = value_in(s, keymaps[i][0], keymaps[i][1]);
	if (!x.time_zone)
		scan_unseen(s, "time_zone", "cannot tell the name of the zone in /etc/localtime");
	return scan_row(s, &x);
}

const struct table table_host_locale_time = {
	.name = "locale_time",
	.doc = N_("language, time zone and hardware clock"),
	.example = "SELECT time_zone FROM locale_time",
	.source = "/etc/localtime, /etc/timezone, /etc/adjtime, /etc/locale.conf, "
		  "/etc/default/locale, /etc/vconsole.conf, /etc/default/keyboard",
	.identity = "zone_path",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
