/* SPDX-License-Identifier: Apache-2.0 */
/* logrotate - how long each log is kept, as logrotate is told.
 *
 * One row for each name or pattern of a section. The settings outside of sections that
 * stand before it hold for it as well. How many days are kept is what the number of
 * parts and the frequency give; a limit by size can make it less, and then says so. */
#include "parse/logrotate.h"

#include "fact/scan.h"

#include <string.h>

enum { MAX_DEPTH = 10, MAX_FILES = 2000, MAX_DAYS = 100 * 366 };

struct rotation {
	const char *pattern, *frequency, *size, *created_mode, *path;
	int64_t parts, max_age, kept_days, line;
	bool is_compressed, is_by_size, is_kept_forever;
};

static const struct column columns[] = {
	COLUMN(struct rotation, pattern,
	       N_("log or pattern; null: what a section has that says nothing")),
	COLUMN(struct rotation, frequency, N_("hourly, daily, weekly, monthly or yearly")),
	COLUMN(struct rotation, parts, N_("older parts that are kept; 0: none")),
	COLUMN(struct rotation, max_age, N_("days after which a part is removed; null: never")),
	COLUMN(struct rotation, size, N_("size that the log must have, as written")),
	COLUMN(struct rotation, is_by_size,
	       N_("whether size alone decides, so that kept_days is not known")),
	COLUMN(struct rotation, is_kept_forever, N_("whether no part is ever removed")),
	COLUMN(struct rotation, kept_days,
	       N_("days that parts and frequency keep; null if by size or for ever")),
	COLUMN(struct rotation, is_compressed, N_("whether older parts are compressed")),
	COLUMN(struct rotation, created_mode, N_("permissions of a new log; null if not told")),
	COLUMN(struct rotation, path, N_("file")),
	COLUMN(struct rotation, line, N_("line of the section")),
};

struct reading {
	struct scan *s;
	struct rotation globals;
	const char *open[MAX_DEPTH]; /* files that are being read, each in the one before */
	int depth, n_files;
};

static const struct {
	const char *name;
	int64_t days;
} frequencies[] = {
	{ "hourly", 0 }, { "daily", 1 }, { "weekly", 7 }, { "monthly", 30 }, { "yearly", 365 }
};

static void set_number(struct reading *r, const struct logrotate_item *i, const char *path,
		       int64_t *number)
{
	int64_t value;
	if (str_int(str_of(i->value), 10, &value) && value >= -1)
		*number = value;
	else
		scan_partial(r->s, "%s:%lld: %s without a number", path, (long long)i->line,
			     i->key);
}

static void set_size(struct scan *s, const struct logrotate_item *i, struct rotation *x)
{
	bool is_plain = strcmp(i->key, "size") == 0;
	if (is_plain || strcmp(i->key, "minsize") == 0 || strcmp(i->key, "maxsize") == 0)
		x->size = scan_printf(s, "%s %s", i->key, i->value);
	if (is_plain)
		x->is_by_size = true;
}

static void apply(struct reading *r, const struct logrotate_item *i, const char *path,
		  struct rotation *x)
{
	for (size_t k = 0; k < N(frequencies); k++)
		if (strcmp(i->key, frequencies[k].name) == 0) {
			x->frequency = frequencies[k].name;
			x->is_by_size = false;
		}
	if (strcmp(i->key, "rotate") == 0)
		set_number(r, i, path, &x->parts);
	else if (strcmp(i->key, "maxage") == 0)
		set_number(r, i, path, &x->max_age);
	else if (strcmp(i->key, "compress") == 0)
		x->is_compressed = true;
	else if (strcmp(i->key, "nocompress") == 0)
		x->is_compressed = false;
	else if (strcmp(i->key, "nocreate") == 0)
		x->created_mode = NULL;
	else if (strcmp(i->key, "create") == 0) {
		struct str rest = str_of(i->value), mode;
		int64_t bits;
		if (str_word(&rest, &mode) && str_int(mode, 8, &bits) && bits >= 0 && bits <= 07777)
			x->created_mode = scan_printf(r->s, "%04llo", (unsigned long long)bits);
	}
	set_size(r->s, i, x);
}

static int64_t kept_days(const struct rotation *x)
{
	int64_t days = 0;
	if (x->is_by_size || x->parts < 0)
		return NO_INT;
	for (size_t i = 0; i < N(frequencies); i++)
		if (strcmp(x->frequency, frequencies[i].name) == 0)
			days = frequencies[i].days;
	days = days ? MIN(x->parts, MAX_DAYS) * days : MIN(x->parts, MAX_DAYS) / 24;
	return x->max_age == NO_INT ? days : MIN(days, x->max_age);
}

static int add_rows(struct reading *r, const struct logrotate_item *logs, struct rotation *x)
{
	int result = 0;
	x->kept_days = kept_days(x);
	x->is_kept_forever = x->parts < 0 && x->max_age == NO_INT;
	if (x->parts < 0)
		x->kept_days = x->max_age;
	for (size_t i = 0; !result && i < logs->n_logs; i++) {
		x->pattern = logs->log[i];
		result = scan_row(r->s, x);
	}
	return result;
}

static int read_file(struct reading *r, const char *path, struct err *e);

/* Names that logrotate leaves out in a directory: what packages and editors leave. */
static bool is_left_out(const char *name)
{
	static const char *const endings[] = { ".bak",	    ".cfsaved",	  ".disabled", ".dpkg-bak",
					       ".dpkg-del", ".dpkg-dist", ".dpkg-new", ".dpkg-old",
					       ".dpkg-tmp", ".new",	  ".old",      ".orig",
					       ".rpmnew",   ".rpmorig",	  ".rpmsave",  ".swp",
					       ".ucf-dist", ".ucf-new",	  ".ucf-old",  ",v",
					       "~" };
	for (size_t i = 0; i < N(endings); i++)
		if (str_ends(str_of(name), endings[i]))
			return true;
	return name[0] == '.';
}

static int include(struct reading *r, const struct logrotate_item *i, const char *from,
		   struct err *e)
{
	struct names names;
	struct stat st;
	if (r->depth >= MAX_DEPTH || r->n_files >= MAX_FILES || i->value[0] != '/') {
		scan_partial(r->s, "%s:%lld: include cannot be followed", from, (long long)i->line);
		return 0;
	}
	int found = scan_stat(r->s, i->value, true, &st, e);
	bool is_directory = !found && S_ISDIR(st.st_mode);
	if (is_directory)
		found = scan_list(r->s, i->value, &names, e);
	if (found) {
		scan_partial(r->s, "%s", e->said);
		return 0;
	}
	if (!is_directory)
		return read_file(r, i->value, e);
	int result = 0;
	for (size_t k = 0; !result && k < names.n; k++) {
		const char *path = scan_printf(r->s, "%s/%s", i->value, names.name[k]);
		if (is_left_out(names.name[k]))
			continue;
		found = scan_stat(r->s, path, true, &st, e);
		if (found < 0)
			scan_partial(r->s, "%s", e->said);
		else if (!found && !S_ISDIR(st.st_mode))
			result = read_file(r, path, e);
	}
	return result;
}

static int read_file(struct reading *r, const char *path, struct err *e)
{
	struct logrotate reader = { .line = 1 };
	struct logrotate_item i, logs = { 0 };
	struct rotation local = r->globals;
	for (int k = 0; k < r->depth; k++)
		if (strcmp(r->open[k], path) == 0) {
			scan_partial(r->s, "%s: includes itself", path);
			return 0;
		}
	int result = scan_read(r->s, path, 0, &reader.rest, e);
	if (result < 0 && r->depth) {
		scan_partial(r->s, "%s", e->said);
		return 0;
	}
	if (result)
		return r->depth ? 0 : result;
	r->open[r->depth++] = path;
	r->n_files++;
	while (!result && logrotate_next(&reader, scan_arena(r->s), &i))
		switch (i.kind) {
		case LOGROTATE_LOGS:
			logs = i;
			local = r->globals;
			local.path = path;
			local.line = i.line;
			break;
		case LOGROTATE_SETTING:
			if (strcmp(i.key, "include") == 0 && !reader.is_inside)
				result = include(r, &i, path, e);
			else
				apply(r, &i, path, reader.is_inside ? &local : &r->globals);
			break;
		case LOGROTATE_END: result = add_rows(r, &logs, &local); break;
		case LOGROTATE_BAD:
			scan_partial(r->s, "%s:%lld: cannot be understood", path,
				     (long long)i.line);
			break;
		}
	r->depth--;
	return result;
}

static int scan(struct scan *s, struct err *e)
{
	struct reading r = {
		.s = s,
		.globals = { .frequency = "weekly", .max_age = NO_INT, .kept_days = NO_INT },
	};
	static const char main_file[] = "/etc/logrotate.conf";
	const char *none = NULL;
	int result = read_file(&r, main_file, e);
	r.globals.path = main_file;
	r.globals.line = NO_INT;
	return result ? result
		      : add_rows(&r, &(struct logrotate_item){ .log = &none, .n_logs = 1 },
				 &r.globals);
}

const struct table table_host_logrotate = {
	.name = "logrotate",
	.doc = N_("how long logrotate keeps each log"),
	.example = "SELECT pattern, kept_days FROM logrotate WHERE kept_days < 180",
	.source = "/etc/logrotate.conf, /etc/logrotate.d",
	.identity = "pattern path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
