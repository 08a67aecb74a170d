/* SPDX-License-Identifier: Apache-2.0 */
/* time_sync - what sets this host's clock, and from where.
 *
 * One row a server that an installed daemon is told to ask; a daemon without
 * any has one row, too. No rows: nothing here sets the clock. Whether the clock
 * is right is what the kernel says of it, which the daemon told the kernel. */
#include "parse/unit_file.h"
#include "table/read/dropin.h"
#include "table/read/running.h"
#include "table/read/sysv.h"
#include "table/read/time_conf.h"
#include "table/read/units.h"

#include <string.h>
#include <sys/timex.h>

struct time_sync {
	const char *daemon, *server, *synchronized_at, *path;
	int64_t is_running, is_synchronized, line;
	bool is_enabled, is_default;
};

static const struct column columns[] = {
	COLUMN(struct time_sync, daemon, N_("chrony, ntp, ntpsec, openntpd or systemd-timesyncd")),
	COLUMN(struct time_sync, is_enabled, N_("whether it is started by itself")),
	COLUMN(struct time_sync, is_running, N_("whether it runs; NULL in an image")),
	COLUMN(struct time_sync, is_synchronized,
	       N_("whether the kernel's clock is synchronized; NULL in an image")),
	COLUMN(struct time_sync, server,
	       N_("server, pool or clock it asks; NULL if it is told none")),
	COLUMN(struct time_sync, is_default, N_("whether the server is built in, not configured")),
	COLUMN_MEASURED(
		struct time_sync, synchronized_at,
		N_("when the daemon last wrote down how the clock runs; NULL if it never did")),
	COLUMN(struct time_sync, path, N_("configuration file")),
	COLUMN(struct time_sync, line, N_("line in the file")),
};

struct state;

struct daemon {
	const char *name;
	const char *programs[2];
	const char *needs; /* ntpd is the program of three: what only this one has */
	const char *process;
	const char *units[3], *scripts[2];
	const char *configurations[2]; /* the first that is there */
	const char *records[3];	       /* what it writes when it has set the clock */
	int (*scan)(struct state *state, const char *path);
};

static int scan_words(struct state *state, const char *path);
static int scan_timesyncd(struct state *state, const char *path);

static const struct daemon daemons[] = {
	{ "chrony",
	  { "/usr/sbin/chronyd" },
	  NULL,
	  "chronyd",
	  { "chrony.service", "chronyd.service" },
	  { "chrony", "chronyd" },
	  { "/etc/chrony/chrony.conf", "/etc/chrony.conf" },
	  { "/var/lib/chrony/chrony.drift", "/var/lib/chrony/drift" },
	  scan_words },
	{ "ntp",
	  { "/usr/sbin/ntpd" },
	  "/etc/ntp.conf",
	  "ntpd",
	  { "ntp.service", "ntpd.service" },
	  { "ntp", "ntpd" },
	  { "/etc/ntp.conf" },
	  { "/var/lib/ntp/ntp.drift", "/var/lib/ntp/drift" },
	  scan_words },
	{ "ntpsec",
	  { "/usr/sbin/ntpd" },
	  "/etc/ntpsec/ntp.conf",
	  "ntpd",
	  { "ntpsec.service" },
	  { "ntpsec" },
	  { "/etc/ntpsec/ntp.conf" },
	  { "/var/lib/ntpsec/ntp.drift" },
	  scan_words },
	{ "openntpd",
	  { "/usr/sbin/openntpd", "/usr/sbin/ntpd" },
	  "/etc/openntpd/ntpd.conf",
	  "ntpd",
	  { "openntpd.service" },
	  { "openntpd" },
	  { "/etc/openntpd/ntpd.conf" },
	  { "/var/lib/openntpd/db/ntpd.drift" },
	  scan_words },
	{ "systemd-timesyncd",
	  { "/usr/lib/systemd/systemd-timesyncd", "/lib/systemd/systemd-timesyncd" },
	  NULL,
	  "systemd-timesyncd",
	  { "systemd-timesyncd.service" },
	  { NULL },
	  { "/etc/systemd/timesyncd.conf", "/usr/lib/systemd/timesyncd.conf" },
	  { "/run/systemd/timesync/synchronized", "/var/lib/systemd/timesync/clock",
	    "/var/lib/private/systemd/timesync/clock" },
	  scan_timesyncd },
};

struct state {
	struct scan *scan;
	struct units units;
	struct sysv sysv;
	struct running running;
	bool is_systemd;
	struct time_sync row; /* of the daemon being looked at */
	size_t n_servers;
};

static bool exists(struct scan *s, const char *path)
{
	struct err why;
	struct stat st;
	int r = path ? scan_stat(s, path, true, &st, &why) : SCAN_ABSENT;
	if (r < 0)
		scan_partial(s, "%s", why.said);
	return r == 0;
}

static int give(struct state *state, struct str server, const char *path, int64_t line)
{
	struct time_sync row = state->row;
	row.server = scan_text(state->scan, server);
	row.path = path;
	row.line = line;
	state->n_servers++;
	return scan_row(state->scan, &row);
}

/* chrony, ntp, openntpd: "server NAME …". */
static int take_line(void *context, const struct time_conf_line *line)
{
	static const char *const asks[] = { "server", "pool", "peer", "servers" };
	struct state *state = context;
	struct str rest = line->rest, server;
	for (size_t i = 0; i < N(asks); i++)
		if (str_is_nocase(line->word, asks[i]) && str_word(&rest, &server))
			return give(state, server, line->path, line->number);
	if (str_is_nocase(line->word, "refclock"))
		return give(state, line->rest, line->path, line->number);
	return 0;
}

static int scan_words(struct state *state, const char *path)
{
	return time_conf_read(state->scan, path, take_line, state);
}

/* A list of servers as timesyncd.conf(5) has it: a later one is added, an empty
 * one takes all back. */
struct servers {
	struct str words;
	struct arena_text joined; /* what `words` is, where it is not of a comment */
	const char *path;
	int64_t line;
	bool is_default;
};

static void read_timesyncd(struct scan *s, const char *path, struct servers lists[2])
{
	static const char *const names[] = { "NTP", "FallbackNTP" };
	struct err why;
	struct unit_file f = { .line = 0 };
	struct unit_item item;
	int r = scan_read(s, path, 0, &f.rest, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	/* What was compiled in stands there as a comment. */
	struct str rest = r ? STR("") : f.rest, line;
	for (int64_t number = 1; str_line(&rest, &line); number++)
		if (str_starts(line, "#FallbackNTP=") && lists[1].is_default)
			lists[1] = (struct servers){ .words = str_from(line, 13),
						     .path = path,
						     .line = number,
						     .is_default = true };
	while (!r && unit_file_next(&f, scan_arena(s), &item))
		for (size_t i = 0; i < N(names); i++) {
			if (!str_is(item.section, "Time") || !str_is(item.name, names[i]))
				continue;
			struct servers *list = &lists[i];
			if (!item.value.n)
				list->joined = (struct arena_text){ 0 };
			arena_text_puts(scan_arena(s), &list->joined, " ");
			arena_text_add(scan_arena(s), &list->joined, item.value.p, item.value.n);
			list->words = (struct str){ list->joined.p, list->joined.n };
			list->path = path;
			list->line = item.line;
			list->is_default = false;
		}
}

static int scan_timesyncd(struct state *state, const char *path)
{
	static const char *const dirs[] = {
		"/etc/systemd/timesyncd.conf.d",
		"/run/systemd/timesyncd.conf.d",
		"/usr/local/lib/systemd/timesyncd.conf.d",
		"/usr/lib/systemd/timesyncd.conf.d",
	};
	struct err why;
	struct dropins more = { .file = NULL };
	struct servers lists[2] = { { .path = path, .line = NO_INT },
				    { .path = path, .line = NO_INT, .is_default = true } };
	if (path)
		read_timesyncd(state->scan, path, lists);
	if (dropin_list(state->scan, dirs, N(dirs), ".conf", &more, &why) < 0)
		scan_partial(state->scan, "%s", why.said);
	for (size_t i = 0; i < more.n; i++)
		if (!more.file[i].is_shadowed)
			read_timesyncd(state->scan, more.file[i].path, lists);
	struct servers *asked = str_trim(lists[0].words).n ? &lists[0] : &lists[1];
	struct str server;
	int r = 0;
	state->row.is_default = asked->is_default;
	while (!r && str_word(&asked->words, &server))
		r = give(state, server, asked->path, asked->line);
	return r;
}

static bool is_enabled(const struct state *state, const struct daemon *d)
{
	for (size_t i = 0; i < N(d->units) && d->units[i]; i++) {
		const struct unit *unit = units_get(&state->units, d->units[i]);
		if (unit && unit->is_enabled)
			return true;
	}
	for (size_t i = 0; !state->is_systemd && i < N(d->scripts) && d->scripts[i]; i++) {
		const struct sysv_script *script = sysv_get(&state->sysv, d->scripts[i]);
		if (script && script->is_enabled)
			return true;
	}
	return false;
}

static int64_t is_running(const struct state *state, const struct daemon *d)
{
	if (!state->is_systemd)
		return running_program(&state->running, d->process);
	int64_t runs = NO_INT;
	for (size_t i = 0; i < N(d->units) && d->units[i]; i++)
		runs = MAX(runs, running_unit(&state->running, d->units[i]));
	return runs;
}

static const char *synchronized_at(struct scan *s, const struct daemon *d)
{
	struct err why;
	struct stat st;
	for (size_t i = 0; i < N(d->records) && d->records[i]; i++) {
		int r = scan_stat(s, d->records[i], true, &st, &why);
		if (r < 0)
			scan_partial(s, "%s", why.said);
		if (r == 0)
			return clock_iso(scan_arena(s), st.st_mtime);
	}
	return NULL;
}

/* Who set up timesyncd means it, wherever the distribution has put its program. */
static bool is_there(struct scan *s, const struct daemon *d)
{
	if (d->needs && !exists(s, d->needs))
		return false;
	return exists(s, d->programs[0]) || exists(s, d->programs[1]) ||
	       (d->scan == scan_timesyncd && exists(s, "/etc/systemd/timesyncd.conf"));
}

static int scan_daemon(struct state *state, const struct daemon *d, int64_t is_synchronized)
{
	struct scan *s = state->scan;
	if (!is_there(s, d))
		return 0;
	const char *path = NULL;
	for (size_t i = 0; !path && i < N(d->configurations); i++)
		if (exists(s, d->configurations[i]))
			path = d->configurations[i];
	state->n_servers = 0;
	state->row = (struct time_sync){
		.daemon = d->name,
		.is_enabled = is_enabled(state, d),
		.is_running = is_running(state, d),
		.is_synchronized = is_synchronized,
		.synchronized_at = synchronized_at(s, d),
	};
	int r = path || d->scan == scan_timesyncd ? d->scan(state, path) : 0;
	if (r || state->n_servers)
		return r;
	return give(state, (struct str){ NULL, 0 }, path, NO_INT);
}

/* 1, 0; NO_INT where no kernel runs or it does not say. */
static int64_t ask_kernel(struct scan *s)
{
	struct err why;
	struct str answer, line;
	int64_t status;
	if (!scan_is_live(s))
		return NO_INT;
	if (scan_probe(s, "timex", &answer, &why)) {
		scan_partial(s, "%s", why.said);
		return NO_INT;
	}
	while (str_line(&answer, &line))
		if (str_starts(line, "status=") && str_int(str_from(line, 7), 10, &status))
			return !(status & STA_UNSYNC);
	scan_partial(s, "timex: the answer has no status");
	return NO_INT;
}

static int scan(struct scan *s, struct err *e)
{
	struct state state = { .scan = s };
	int r = units_find(s, &state.units, e);
	if (r >= 0)
		r = sysv_find(s, &state.sysv, e);
	if (r >= 0)
		r = running_find(s, &state.running, e);
	if (r < 0)
		return r;
	state.is_systemd = state.units.n && units_are_in_charge(s);
	int64_t is_synchronized = ask_kernel(s);
	for (size_t i = 0; !r && i < N(daemons); i++)
		r = scan_daemon(&state, &daemons[i], is_synchronized);
	return r;
}

const struct table table_host_time_sync = {
	.name = "time_sync",
	.doc = N_("daemons that set the clock, and the servers they ask"),
	.example = "SELECT daemon, server FROM time_sync WHERE is_enabled",
	.source = "/etc/chrony /etc/ntp.conf /etc/systemd/timesyncd.conf",
	.identity = "daemon server",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
