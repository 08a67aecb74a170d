/* SPDX-License-Identifier: Apache-2.0 */
/* time_config - what the configuration of chrony and ntp says, line by line.
 *
 * time_sync tells which servers an installed daemon asks; here is how they are
 * asked, and everything else that is set, whether the daemon is there or not. */
#include "base/buf.h"
#include "parse/assignment.h"
#include "table/read/installed.h"
#include "table/read/time_conf.h"

#include <string.h>

struct setting {
	const char *daemon, *key, *value, *path;
	int64_t place, line;
};

static const struct column columns[] = {
	COLUMN(struct setting, daemon, N_("chrony, ntp or ntpsec")),
	COLUMN(struct setting, key,
	       N_("directive, in lower case; options for the daemon's command line")),
	COLUMN(struct setting, value, N_("its arguments, separated by one space")),
	COLUMN(struct setting, place,
	       N_("when the daemon reads it, from 1: of most directives the last one counts")),
	COLUMN(struct setting, path, N_("file")),
	COLUMN(struct setting, line, N_("line in the file")),
};

static const struct daemon {
	const char *name;
	const char *configurations[2];	/* the first that is there */
	const char *environments[2][2]; /* file and variable of the options */
} daemons[] = {
	{ "chrony",
	  { "/etc/chrony/chrony.conf", "/etc/chrony.conf" },
	  { { "/etc/default/chrony", "DAEMON_OPTS" }, { "/etc/sysconfig/chronyd", "OPTIONS" } } },
	{ "ntp",
	  { "/etc/ntp.conf" },
	  { { "/etc/default/ntp", "NTPD_OPTS" }, { "/etc/sysconfig/ntpd", "OPTIONS" } } },
	{ "ntpsec", { "/etc/ntpsec/ntp.conf" }, { { "/etc/default/ntpsec", "NTPD_OPTS" } } },
};

struct state {
	struct scan *scan;
	const char *daemon;
	int64_t place;
};

static int take_line(void *context, const struct time_conf_line *line)
{
	struct state *state = context;
	struct scan *s = state->scan;
	struct str rest = line->rest, word;
	autobuf value = BUF(SCAN_MAX_LINE);
	/* chrony takes a comment behind "#", ntp as well. */
	while (str_word(&rest, &word) && word.p[0] != '#') {
		if (value.n)
			buf_putc(&value, ' ');
		buf_str(&value, word);
	}
	const char *key = str_lower(scan_arena(s), line->word);
	/* The password of ntp's private key stands there. */
	bool is_secret = strcmp(key, "crypto") == 0;
	return scan_row(s, &(struct setting){
				   .daemon = state->daemon,
				   .key = key,
				   .value = is_secret ? "(secret)" : scan_text(s, buf_view(&value)),
				   .place = ++state->place,
				   .path = line->path,
				   .line = line->number,
			   });
}

static int scan_options(struct state *state, const char *path, const char *variable)
{
	struct scan *s = state->scan;
	struct err why;
	struct assignments known = { .n = 0 };
	struct assignment_file f = { .line = 1 };
	struct assignment item;
	int r = scan_read(s, path, 0, &f.rest, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	if (r)
		return 0;
	while (assignment_next(&f, scan_arena(s), &known, &item))
		if (item.name)
			assignment_set(&known, scan_arena(s), &item);
	const struct assignment *options = assignment_find(&known, str_of(variable));
	if (!options)
		return 0;
	if (!options->value)
		scan_partial(s, "%s:%lld: only a shell could tell %s", path,
			     (long long)options->line, variable);
	return scan_row(s, &(struct setting){ .daemon = state->daemon,
					      .key = "options",
					      .value = options->value,
					      .place = ++state->place,
					      .path = path,
					      .line = options->line });
}

static int scan_daemon(struct scan *s, const struct daemon *d, bool *is_there)
{
	struct state state = { .scan = s, .daemon = d->name };
	const char *path = NULL;
	for (size_t i = 0; !path && i < N(d->configurations) && d->configurations[i]; i++) {
		struct err why;
		struct stat st;
		int r = scan_stat(s, d->configurations[i], true, &st, &why);
		if (r < 0)
			scan_partial(s, "%s", why.said);
		if (r == 0)
			path = d->configurations[i];
	}
	if (!path)
		return 0;
	*is_there = true;
	int r = time_conf_read(s, path, take_line, &state);
	for (size_t i = 0; !r && i < N(d->environments) && d->environments[i][0]; i++)
		r = scan_options(&state, d->environments[i][0], d->environments[i][1]);
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	bool is_there = false;
	int r = 0;
	for (size_t i = 0; !r && i < N(daemons); i++)
		r = scan_daemon(s, &daemons[i], &is_there);
	if (!r && !is_there)
		r = installed_any(s, "chrony ntp ntpsec", e);
	return r == SCAN_ABSENT ? scan_absent(s, "no configuration of chrony or ntp") : r;
}

const struct table table_host_time_config = {
	.name = "time_config",
	.doc = N_("the configuration of chrony and ntp, line by line"),
	.example = "SELECT path, line, value FROM time_config WHERE key = 'server'",
	.source = "/etc/chrony /etc/chrony.conf /etc/ntp.conf /etc/ntpsec /etc/default "
		  "/etc/sysconfig",
	.identity = "daemon key value",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
