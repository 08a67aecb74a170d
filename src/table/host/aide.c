/* SPDX-License-Identifier: Apache-2.0 */
/* aide - how the file integrity program AIDE is set up, and whether something runs it.
 *
 * aide.conf(5) has macros, settings, groups and rules in one file; all become rows. What
 * an included program would print is not seen. That AIDE runs is told by a line of cron
 * or by an enabled timer. No rows: there is no AIDE. */
#include "base/buf.h"
#include "table/read/cron_names.h"
#include "table/read/units.h"

#include <string.h>
#include <sys/stat.h>

enum { MAX_DEFINES = 512 };

struct row {
	const char *kind, *name, *value, *path;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct row, kind,
	       N_("define, setting (also a group of attributes), rule or schedule")),
	COLUMN(struct row, name,
	       N_("name, database_in also where it is called database; of a rule the pattern")),
	COLUMN(struct row, value,
	       N_("value; of a rule the attributes; of a schedule the command or the unit")),
	COLUMN(struct row, path, N_("file")),
	COLUMN(struct row, line, N_("line in the file")),
};

struct state {
	struct scan *s;
	struct str name[MAX_DEFINES], value[MAX_DEFINES];
	size_t n;
};

/* Puts in what @@{NAME} stands for. */
static struct str expand(struct state *state, struct str text)
{
	autobuf out = BUF(SCAN_MAX_LINE);
	for (size_t i = 0; i < text.n;) {
		struct str rest = str_from(text, i);
		size_t end = str_find(rest, '}');
		struct str name = str_from(str_head(rest, end), 3);
		bool is_macro = str_starts(rest, "@@{") && end < rest.n;
		size_t d = state->n;
		while (is_macro && d > 0 && !str_eq(state->name[d - 1], name))
			d--;
		if (is_macro && d > 0) {
			buf_str(&out, state->value[d - 1]);
			i += end + 1;
		} else {
			buf_putc(&out, text.p[i++]);
		}
	}
	const char *kept = arena_strndup(scan_arena(state->s), out.p ? out.p : "", out.n);
	return (struct str){ kept, out.n };
}

static int add(struct state *state, const char *kind, struct str name, struct str value,
	       const char *path, int64_t line)
{
	struct scan *s = state->s;
	return scan_row(s,
			&(struct row){ kind, scan_text(s, name), scan_text(s, value), path, line });
}

static int add_define(struct state *state, struct str rest, const struct lines *lines)
{
	struct str name;
	if (!str_word(&rest, &name))
		return 0;
	struct str value = expand(state, str_trim(rest));
	if (state->n < MAX_DEFINES) {
		state->name[state->n] = name;
		state->value[state->n++] = value;
	} else {
		scan_partial(state->s, "%s:%lld: more than %d macros", lines->path,
			     (long long)lines->number, MAX_DEFINES);
	}
	return add(state, "define", name, value, lines->path, lines->number);
}

/* "/etc p+i", "=/var/log$ Log", "!/var/spool": which files, and what of them. */
static int add_rule(struct state *state, struct str line, const struct lines *lines)
{
	struct str pattern;
	line = expand(state, line);
	if (!str_word(&line, &pattern))
		return 0;
	return add(state, "rule", pattern, str_trim(line), lines->path, lines->number);
}

/* @@include FILE, @@x_include DIRECTORY PATTERN and their like: what is not in the
 * places that are read anyway is not seen. */
static void tell_include(struct scan *s, struct str line, const struct lines *lines)
{
	static const char *const dirs[] = { "/etc/aide/aide.conf.d", "/etc/aide.conf.d" };
	struct str word, path;
	if (!str_word(&line, &word) || !str_has(word, "include") || !str_word(&line, &path))
		return;
	for (size_t i = 0; i < N(dirs); i++)
		if (str_starts(path, dirs[i]))
			return;
	scan_partial(s, "%s:%lld: what it includes is not read", lines->path,
		     (long long)lines->number);
}

static int read_line(struct state *state, const struct lines *lines)
{
	struct str line = str_trim(lines->line);
	if (!line.n || line.p[0] == '#')
		return 0;
	if (str_starts(line, "@@define"))
		return add_define(state, str_from(line, strlen("@@define")), lines);
	if (line.p[0] == '@') {
		tell_include(state->s, line, lines);
		return 0;
	}
	size_t equal = str_find(line, '=');
	if (strchr("/!=-", line.p[0]) || equal == line.n)
		return add_rule(state, line, lines);
	struct str name = str_trim(str_head(line, equal));
	struct str value = expand(state, str_trim(str_from(line, equal + 1)));
	if (str_is(name, "database"))
		name = STR("database_in");
	return add(state, "setting", name, value, lines->path, lines->number);
}

static int read_configuration(struct state *state, struct err *e)
{
	static const char *const places[] = { "/etc/aide.conf", "/etc/aide/aide.conf",
					      "/etc/aide/aide.conf.d/*", "/etc/aide.conf.d/*" };
	struct scan *s = state->s;
	int r = 0;
	for (size_t i = 0; !r && i < N(places); i++) {
		struct names files;
		r = scan_glob(s, places[i], &files, e);
		for (size_t f = 0; !r && f < files.n; f++) {
			struct lines lines;
			r = scan_lines(s, files.name[f], &lines, e);
			while (!r && scan_line(s, &lines))
				r = read_line(state, &lines);
			r = r == SCAN_ABSENT ? 0 : r;
		}
	}
	return r;
}

/* ---- what runs it ---- */

/* Whether a command line runs AIDE, by a wrapper or itself; /etc/aide is no program. */
static bool runs_aide(struct str command)
{
	static const char *const wrappers[] = { "aide.wrapper", "dailyaidecheck", "aidecheck",
						"aide-check" };
	struct str word;
	while (str_word(&command, &word)) {
		while (word.n && strchr(";&|()\"'`", word.p[word.n - 1]))
			word.n--;
		while (word.n && strchr("(\"'`$", word.p[0]))
			word = str_from(word, 1);
		const char *slash = word.n ? memrchr(word.p, '/', word.n) : NULL;
		struct str last = slash ? str_from(word, (size_t)(slash - word.p) + 1) : word;
		if (str_is(word, "aide") || str_ends(word, "bin/aide"))
			return true;
		for (size_t i = 0; i < N(wrappers); i++)
			if (str_is(last, wrappers[i]))
				return true;
	}
	return false;
}

/* What cannot be read may be the very job that is looked for. */
static int read_jobs(struct state *state, const char *path)
{
	struct scan *s = state->s;
	struct lines lines;
	struct err why;
	int r = scan_lines(s, path, &lines, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	if (r)
		return 0;
	while (!r && scan_line(s, &lines)) {
		struct str line = str_trim(str_head(lines.line, str_find(lines.line, '#')));
		if (runs_aide(line))
			r = add(state, "schedule", STR("cron"), line, lines.path, lines.number);
	}
	return r;
}

/* Whether run-parts(8) runs a file: what cannot be looked at may be run. */
static bool is_executable(struct scan *s, const char *path)
{
	struct stat st;
	struct err why;
	return scan_stat(s, path, true, &st, &why) || (st.st_mode & 0111);
}

/* A root that was copied without its modes has no executable file in a folder at all:
 * there the modes tell nothing. */
static bool has_executable(struct scan *s, const char *dir, const struct names *names)
{
	for (size_t i = 0; i < names->n; i++) {
		struct stat st;
		struct err why;
		const char *path = scan_printf(s, "%s/%s", dir, names->name[i]);
		if (!scan_stat(s, path, true, &st, &why) && S_ISREG(st.st_mode) &&
		    (st.st_mode & 0111))
			return true;
	}
	return false;
}

/* The files of cron.d are read by cron; those of the other folders are run as programs. */
static int read_directory(struct state *state, const char *dir, bool is_cronie)
{
	struct scan *s = state->s;
	struct names names;
	struct err why;
	int found = scan_list(s, dir, &names, &why);
	if (found < 0)
		scan_partial(s, "%s", why.said);
	if (found)
		return 0;
	bool is_run = strcmp(dir, "/etc/cron.d") != 0 && has_executable(s, dir, &names);
	int r = 0;
	for (size_t i = 0; !r && i < names.n; i++) {
		const char *path = scan_printf(s, "%s/%s", dir, names.name[i]);
		if (cron_names_has(str_of(names.name[i]), is_cronie) &&
		    (!is_run || is_executable(s, path)))
			r = read_jobs(state, path);
	}
	return r;
}

static int read_schedules(struct state *state)
{
	static const char *const files[] = { "/etc/crontab", "/var/spool/cron/crontabs/root",
					     "/var/spool/cron/root", "/var/spool/cron/tabs/root" };
	static const char *const dirs[] = { "/etc/cron.d", "/etc/cron.hourly", "/etc/cron.daily",
					    "/etc/cron.weekly", "/etc/cron.monthly" };
	bool is_cronie = cron_names_are_of_cronie(state->s);
	int r = 0;
	for (size_t i = 0; !r && i < N(files); i++)
		r = read_jobs(state, files[i]);
	for (size_t i = 0; !r && i < N(dirs); i++)
		r = read_directory(state, dirs[i], is_cronie);
	return r;
}

static int read_timers(struct state *state, struct err *e)
{
	struct units units;
	int r = units_find(state->s, &units, e);
	if (r)
		return r == SCAN_ABSENT ? 0 : r;
	for (size_t i = 0; !r && i < units.n; i++) {
		const struct unit *u = units.unit[i];
		struct str name = str_of(u->name);
		if (str_has(name, "aide") && str_ends(name, ".timer") && u->is_enabled &&
		    !u->is_masked && !u->alias_of)
			r = add(state, "schedule", STR("timer"), name, u->path, NO_INT);
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	struct state state = { .s = s };
	int r = read_configuration(&state, e);
	if (!r)
		r = read_schedules(&state);
	return r ? r : read_timers(&state, e);
}

const struct table table_host_aide = {
	.name = "aide",
	.doc = N_("how the integrity checker AIDE is set up, and what runs it"),
	.example = "SELECT value FROM aide WHERE name = 'database_in'",
	.source = "/etc/aide, /etc/aide.conf, /etc/cron*",
	.identity = "path line name",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
