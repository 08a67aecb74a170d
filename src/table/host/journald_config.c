/* SPDX-License-Identifier: Apache-2.0 */
/* journald_config - settings of systemd's journal: journald.conf(5).
 *
 * One main file, the strongest that is there, then the drop-ins of all directories in
 * the order of their names. The defaults are systemd's own; but whether records go to
 * syslog differs between distributions, and each says it in a comment of that file. */
#include "base/map.h"
#include "parse/unit_file.h"
#include "table/read/dropin.h"

#include <string.h>

struct setting {
	const char *key, *value, *path;
	bool is_default;
	int64_t number, line;
};

static const struct column columns[] = {
	COLUMN(struct setting, key, N_("setting, in lower case")),
	COLUMN(struct setting, value, N_("value that counts")),
	COLUMN(struct setting, number,
	       N_("the value in bytes or seconds; null where it is neither")),
	COLUMN(struct setting, is_default, N_("whether no file says it")),
	COLUMN(struct setting, path, N_("file")),
	COLUMN(struct setting, line, N_("line in the file; null for a default")),
};

static const char *const defaults[][2] = {
	{ "compress", "yes" },	    { "forwardtosyslog", "no" }, { "maxfilesec", "1month" },
	{ "maxretentionsec", "0" }, { "runtimemaxuse", "" },	 { "seal", "yes" },
	{ "storage", "auto" },	    { "systemkeepfree", "" },	 { "systemmaxuse", "" },
};

struct unit {
	const char *name;
	int64_t number;
};

/* systemd.time(7); a number alone is in seconds. */
static const struct unit seconds[] = {
	{ "", 1 },
	{ "s", 1 },
	{ "sec", 1 },
	{ "second", 1 },
	{ "seconds", 1 },
	{ "m", 60 },
	{ "min", 60 },
	{ "minute", 60 },
	{ "minutes", 60 },
	{ "h", 3600 },
	{ "hr", 3600 },
	{ "hour", 3600 },
	{ "hours", 3600 },
	{ "d", 86400 },
	{ "day", 86400 },
	{ "days", 86400 },
	{ "w", 604800 },
	{ "week", 604800 },
	{ "weeks", 604800 },
	{ "M", 2629800 },
	{ "month", 2629800 },
	{ "months", 2629800 },
	{ "y", 31557600 },
	{ "year", 31557600 },
	{ "years", 31557600 },
};
static const struct unit bytes[] = {
	{ "", 1 }, { "K", 1LL << 10 }, { "M", 1LL << 20 }, { "G", 1LL << 30 }, { "T", 1LL << 40 },
};

/* The sum of "1d 12h"; NO_INT if it is none. */
static int64_t read_number(struct str text, const struct unit *units, size_t n_units)
{
	int64_t sum = 0, value;
	text = str_trim(text);
	if (!text.n)
		return NO_INT;
	while (text.n) {
		size_t digits = 0, letters;
		while (digits < text.n && text.p[digits] >= '0' && text.p[digits] <= '9')
			digits++;
		if (!str_int(str_head(text, digits), 10, &value))
			return NO_INT;
		text = str_trim(str_from(text, digits));
		for (letters = 0;
		     letters < text.n && strchr("0123456789 ", text.p[letters]) == NULL;)
			letters++;
		const struct unit *unit = NULL;
		for (size_t i = 0; i < n_units; i++)
			if (str_is(str_head(text, letters), units[i].name))
				unit = &units[i];
		if (!unit || value > (INT64_MAX - sum) / unit->number)
			return NO_INT;
		sum += value * unit->number;
		text = str_trim(str_from(text, letters));
	}
	return sum;
}

struct settings {
	struct setting **item;
	size_t n, capacity;
	struct map by_key;
};

/* Of a value that systemd would not understand it says so, and keeps the old one. */
static void set(struct scan *s, struct settings *all, struct setting setting)
{
	struct str key = str_of(setting.key), value = str_of(setting.value);
	bool is_time = str_ends(key, "sec");
	bool is_size = str_ends(key, "use") || str_ends(key, "free") || str_ends(key, "filesize");
	setting.number = is_time   ? read_number(value, seconds, N(seconds))
			 : is_size ? read_number(value, bytes, N(bytes))
				   : NO_INT;
	if ((is_time || is_size) && value.n && setting.number == NO_INT) {
		scan_partial(s, "%s:%lld: not a time or a size: %s", setting.path,
			     (long long)setting.line, setting.value);
		return;
	}
	struct setting *known = map_get(&all->by_key, str_of(setting.key));
	if (!known) {
		known = arena_new(scan_arena(s), struct setting);
		map_set(&all->by_key, str_of(setting.key), known);
		all->item = arena_grow(scan_arena(s), all->item, &all->capacity, all->n + 1,
				       sizeof(*all->item));
		all->item[all->n++] = known;
	}
	*known = setting;
}

static const char *default_of(const char *key)
{
	for (size_t i = 0; i < N(defaults); i++)
		if (strcmp(defaults[i][0], key) == 0)
			return defaults[i][1];
	return "";
}

/* An empty value takes back what was set before. */
static int read_file(struct scan *s, const char *path, struct settings *all, struct err *e)
{
	struct unit_file file = { 0 };
	struct unit_item item;
	int r = scan_read(s, path, 0, &file.rest, e);
	while (!r && unit_file_next(&file, scan_arena(s), &item)) {
		if (!item.name.p) {
			scan_partial(s, "%s:%lld: not name=value", path, (long long)item.line);
			continue;
		}
		if (!str_is(item.section, "Journal"))
			continue;
		const char *key = str_lower(scan_arena(s), item.name);
		bool is_default = item.value.n == 0;
		set(s, all,
		    (struct setting){ .key = key,
				      .value = is_default ? default_of(key)
							  : scan_text(s, item.value),
				      .path = path,
				      .is_default = is_default,
				      .line = item.line });
	}
	return r;
}

/* "#ForwardToSyslog=yes" */
static void read_comment(struct scan *s, const char *path, struct settings *all)
{
	static const char front[] = "#ForwardToSyslog=";
	struct lines lines;
	struct err ignored; /* told by read_file() */
	if (scan_lines(s, path, &lines, &ignored))
		return;
	while (scan_line(s, &lines))
		if (str_starts(lines.line, front))
			set(s, all,
			    (struct setting){
				    .key = "forwardtosyslog",
				    .value = scan_text(
					    s, str_trim(str_from(lines.line, strlen(front)))),
				    .path = path,
				    .is_default = true,
				    .line = NO_INT });
}

static bool has_systemd(struct scan *s)
{
	static const char *const paths[] = { "/usr/lib/systemd/systemd-journald",
					     "/lib/systemd/systemd-journald", "/etc/systemd" };
	return scan_has_any(s, paths, N(paths));
}

static int scan(struct scan *s, struct err *e)
{
	static const char *const mains[] = { "/etc/systemd/journald.conf",
					     "/run/systemd/journald.conf",
					     "/usr/local/lib/systemd/journald.conf",
					     "/usr/lib/systemd/journald.conf" };
	static const char *const dirs[] = { "/etc/systemd/journald.conf.d",
					    "/run/systemd/journald.conf.d",
					    "/usr/local/lib/systemd/journald.conf.d",
					    "/usr/lib/systemd/journald.conf.d" };
	struct settings all = { .by_key = MAP(scan_arena(s)) };
	struct dropins files = { 0 };
	int r = SCAN_ABSENT;
	if (!has_systemd(s))
		return scan_absent(s, "no systemd-journald here");
	for (size_t i = 0; i < N(defaults); i++)
		set(s, &all,
		    (struct setting){ .key = defaults[i][0],
				      .value = defaults[i][1],
				      .path = mains[0],
				      .is_default = true,
				      .line = NO_INT });
	for (size_t i = 0; r == SCAN_ABSENT && i < N(mains); i++) {
		read_comment(s, mains[i], &all);
		r = read_file(s, mains[i], &all, e);
	}
	if (r < 0)
		scan_partial(s, "%s", e->said);
	if ((r = dropin_list(s, dirs, N(dirs), ".conf", &files, e)) < 0)
		return r;
	for (size_t i = 0; i < files.n; i++)
		if (!files.file[i].is_shadowed && read_file(s, files.file[i].path, &all, e) < 0)
			scan_partial(s, "%s", e->said);
	r = 0;
	for (size_t i = 0; !r && i < all.n; i++)
		r = scan_row(s, all.item[i]);
	return r;
}

const struct table table_host_journald_config = {
	.name = "journald_config",
	.doc = N_("settings of systemd's journal"),
	.example = "SELECT value FROM journald_config WHERE key = 'storage'",
	.source = N_("journald.conf and journald.conf.d in /etc, /run, /usr/local/lib, /usr/lib"),
	.identity = "key",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
