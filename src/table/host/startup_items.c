/* SPDX-License-Identifier: Apache-2.0 */
/* startup_items - what is run without anybody's asking: at boot and at sign-in.
 *
 * The places in which a program settles that wants to come back: enabled units,
 * init scripts, rc.local, cron's @reboot, the shells' profiles, the desktop. */
#include "parse/crontab.h"
#include "table/read/sysv.h"
#include "table/read/units.h"

#include <string.h>

struct startup_item {
	const char *kind, *name, *command, *program, *user, *path;
	int64_t line;
	bool is_enabled, is_writable_by_others;
};

static const struct column columns[] = {
	COLUMN(struct startup_item, kind,
	       N_("service, sysv, rc.local, reboot (of cron), profile or desktop")),
	COLUMN(struct startup_item, name, N_("name of the unit, script or entry")),
	COLUMN(struct startup_item, command, N_("what is run, as written")),
	COLUMN(struct startup_item, program, N_("program in it, if it is a path")),
	COLUMN(struct startup_item, user, N_("account it runs as; NULL: whoever signs in")),
	COLUMN(struct startup_item, is_enabled, N_("whether it is run")),
	COLUMN(struct startup_item, is_writable_by_others,
	       N_("whether others than root and that account can change the file or the program")),
	COLUMN(struct startup_item, path, N_("file")),
	COLUMN(struct startup_item, line, N_("line in the file")),
};

struct state {
	struct scan *scan;
	struct startup_item *item;
	size_t n, capacity;
	bool is_seen;
};

/* Whether somebody who is neither root nor `user` may change the file. */
static bool is_writable(struct scan *s, const char *path, const char *user)
{
	struct stat st;
	struct err why;
	int r = scan_stat(s, path, true, &st, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	if (r)
		return false;
	bool is_others = st.st_uid != 0 &&
			 (!user || strcmp(scan_user_name(s, st.st_uid), user) != 0);
	bool is_groups = (st.st_mode & S_IWGRP) && st.st_gid != 0 && st.st_gid != st.st_uid;
	return is_others || is_groups || (st.st_mode & S_IWOTH);
}

/* "-/usr/bin/env x" gives "/usr/bin/env". */
static const char *program_of(struct scan *s, struct str command)
{
	struct str word;
	if (!str_word(&command, &word))
		return NULL;
	while (word.n && strchr("-@:+!|\"'", word.p[0]))
		word = str_from(word, 1);
	if (str_ends(word, "\"") || str_ends(word, "'"))
		word = str_head(word, word.n - 1);
	return str_starts(word, "/") ? scan_text(s, word) : NULL;
}

static void add(struct state *state, struct startup_item item)
{
	struct scan *s = state->scan;
	item.program = program_of(s, str_of(item.command));
	item.is_writable_by_others = is_writable(s, item.path, item.user) ||
				     (item.program && is_writable(s, item.program, item.user));
	state->item = arena_grow(scan_arena(s), state->item, &state->capacity, state->n + 1,
				 sizeof(*state->item));
	state->item[state->n++] = item;
}

static void add_services(struct state *state)
{
	struct scan *s = state->scan;
	struct units units;
	struct err why;
	int r = units_find(s, &units, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	state->is_seen |= !r;
	for (size_t i = 0; !r && i < units.n; i++) {
		const struct unit *unit = units.unit[i];
		struct unit_values v;
		if (!unit->is_enabled || unit->alias_of ||
		    !str_ends(str_of(unit->name), ".service"))
			continue;
		units_read(s, &units, unit, &v);
		add(state, (struct startup_item){
				   .kind = "service",
				   .name = unit->name,
				   .command = v.exec,
				   .user = v.user ? v.user : "root",
				   .is_enabled = true,
				   .path = unit->path,
				   .line = NO_INT,
			   });
	}
}

static void add_scripts(struct state *state)
{
	struct sysv sysv;
	struct err why;
	int r = sysv_find(state->scan, &sysv, &why);
	if (r < 0)
		scan_partial(state->scan, "%s", why.said);
	state->is_seen |= !r;
	for (size_t i = 0; !r && i < sysv.n; i++)
		add(state, (struct startup_item){
				   .kind = "sysv",
				   .name = sysv.script[i].name,
				   .command = sysv.script[i].path,
				   .user = "root",
				   .is_enabled = sysv.script[i].is_enabled,
				   .path = sysv.script[i].path,
				   .line = NO_INT,
			   });
}

/* Each line of rc.local that says something is an item. */
static void add_rc_local(struct state *state, const char *path)
{
	struct scan *s = state->scan;
	struct lines lines;
	struct stat st;
	struct err why;
	int r = scan_stat(s, path, true, &st, &why);
	if (!r)
		r = scan_lines(s, path, &lines, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	while (!r && scan_line(s, &lines)) {
		struct str line = str_trim(lines.line);
		if (!line.n || line.p[0] == '#' || str_is(line, "exit 0"))
			continue;
		add(state, (struct startup_item){
				   .kind = "rc.local",
				   .name = "rc.local",
				   .command = scan_text(s, line),
				   .user = "root",
				   .is_enabled = st.st_mode & 0111,
				   .path = path,
				   .line = lines.number,
			   });
	}
}

static void add_reboot_jobs(struct state *state, const char *path, const char *user)
{
	struct scan *s = state->scan;
	struct lines lines;
	struct crontab_job job;
	struct err why;
	int r = scan_lines(s, path, &lines, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	while (!r && scan_line(s, &lines)) {
		if (crontab_line(lines.line, !user, &job) != CRONTAB_JOB ||
		    !str_is_nocase(job.schedule, "@reboot"))
			continue;
		add(state, (struct startup_item){
				   .kind = "reboot",
				   .name = scan_printf(s, "%s:%lld", path, (long long)lines.number),
				   .command = scan_text(s, job.command),
				   .user = user ? user : scan_text(s, job.user),
				   .is_enabled = true,
				   .path = path,
				   .line = lines.number,
			   });
	}
}

static void add_profile(struct state *state, const char *path, const char *user)
{
	add(state, (struct startup_item){
			   .kind = "profile",
			   .name = path,
			   .command = path,
			   .is_enabled = true,
			   .path = path,
			   .line = NO_INT,
		   });
}

/* The account that a home belongs to, by the name of its folder. */
static const char *home_user(struct scan *s, const char *path)
{
	struct str rest = str_of(path), part;
	(void)str_split(&rest, '/', &part);
	(void)str_split(&rest, '/', &part);
	if (str_is(part, "root"))
		return "root";
	return str_is(part, "home") && str_split(&rest, '/', &part) ? scan_text(s, part) : NULL;
}

static void add_desktop(struct state *state, const char *path, const char *user)
{
	struct scan *s = state->scan;
	struct unit_file f = { .line = 0 };
	struct unit_item item;
	struct err why;
	struct startup_item row = { .kind = "desktop",
				    .is_enabled = true,
				    .user = home_user(s, path),
				    .path = path,
				    .line = NO_INT };
	int r = scan_read(s, path, 0, &f.rest, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	while (!r && unit_file_next(&f, scan_arena(s), &item)) {
		if (!str_is(item.section, "Desktop Entry") || !item.name.p)
			continue;
		if (str_is(item.name, "Name"))
			row.name = scan_text(s, item.value);
		else if (str_is(item.name, "Exec"))
			row.command = scan_text(s, item.value);
		else if (str_is(item.name, "Hidden"))
			row.is_enabled &= !str_is_nocase(item.value, "true");
		else if (str_is(item.name, "X-GNOME-Autostart-enabled"))
			row.is_enabled &= !str_is_nocase(item.value, "false");
	}
	if (!r && row.command)
		add(state, row);
}

static void each(struct state *state, const char *pattern, bool is_named,
		 void (*see)(struct state *state, const char *path, const char *user))
{
	struct names names;
	struct err why;
	int r = scan_glob(state->scan, pattern, &names, &why);
	if (r < 0)
		scan_partial(state->scan, "%s", why.said);
	state->is_seen |= !r && names.n;
	for (size_t i = 0; !r && i < names.n; i++) {
		struct stat st;
		int found = scan_stat(state->scan, names.name[i], true, &st, &why);
		if (found < 0)
			scan_partial(state->scan, "%s", why.said);
		if (found || !S_ISREG(st.st_mode))
			continue;
		see(state, names.name[i], is_named ? strrchr(names.name[i], '/') + 1 : NULL);
	}
}

static int scan(struct scan *s, struct err *e)
{
	struct state state = { .scan = s };
	add_services(&state);
	add_scripts(&state);
	add_rc_local(&state, "/etc/rc.local");
	struct stat st;
	/* On Red Hat's systems the one is a link to the other. */
	if (scan_stat(s, "/etc/rc.local", true, &st, e) != 0)
		add_rc_local(&state, "/etc/rc.d/rc.local");
	each(&state, "/etc/crontab", false, add_reboot_jobs);
	each(&state, "/etc/cron.d/*", false, add_reboot_jobs);
	each(&state, "/var/spool/cron/crontabs/*", true, add_reboot_jobs);
	each(&state, "/var/spool/cron/*", true, add_reboot_jobs);
	each(&state, "/etc/profile.d/*.sh", false, add_profile);
	each(&state, "/etc/xdg/autostart/*.desktop", false, add_desktop);
	each(&state, "/root/.config/autostart/*.desktop", false, add_desktop);
	each(&state, "/home/*/.config/autostart/*.desktop", false, add_desktop);
	if (!state.n && !state.is_seen)
		return scan_absent(s, "nothing is started here");
	int r = 0;
	for (size_t i = 0; !r && i < state.n; i++)
		r = scan_row(s, &state.item[i]);
	return r;
}

const struct table table_host_startup_items = {
	.name = "startup_items",
	.doc = N_("what is run at boot and at sign-in"),
	.example = "SELECT kind, name, command FROM startup_items WHERE is_writable_by_others",
	.source = "/etc/systemd/system /etc/init.d /etc/rc.local /etc/cron.d /etc/profile.d "
		  "/etc/xdg/autostart",
	.identity = "kind name command path",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
