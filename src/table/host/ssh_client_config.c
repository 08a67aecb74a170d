/* SPDX-License-Identifier: Apache-2.0 */
/* ssh_client_config - how this host and its people sign in to others over SSH.
 *
 * /etc/ssh/ssh_config with its Include, and each account's ~/.ssh/config. The first
 * value that fits counts, in the order user, system; which host is meant is known only
 * at sign-in, so that the rows are what is written, not what is in force. */
#include "table/read/accounts.h"
#include "table/read/sshd_read.h"

#include <string.h>

enum { INCLUDES_MAX = 16 };

struct setting {
	const char *user, *host, *key, *value, *path;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct setting, user, N_("account whose file it is; NULL for the whole system")),
	COLUMN(struct setting, host,
	       N_("Host pattern or Match criteria it stands under; * for all")),
	COLUMN(struct setting, key, N_("keyword in lower case")),
	COLUMN(struct setting, value, N_("value as written")),
	COLUMN(struct setting, path, N_("file")),
	COLUMN(struct setting, line, N_("line in the file")),
};

struct reading {
	struct scan *s;
	const char *user, *home, *host;
	int depth;
};

static int read_file(struct reading *r, const char *path, struct err *e);

/* A relative path begins in ~/.ssh, or for the system's file in /etc/ssh. */
static int include(struct reading *r, const struct sshd_config_line *line, const char *path,
		   int64_t number)
{
	struct err why;
	const char *host = r->host;
	int got = 0;
	if (r->depth >= INCLUDES_MAX) {
		scan_partial(r->s, "%s:%lld: files include each other without end", path,
			     (long long)number);
		return 0;
	}
	for (size_t i = 0; i < line->n_arguments && got != SCAN_FULL; i++) {
		const char *pattern = scan_text(r->s, line->argument[i]);
		struct names files;
		if (strncmp(pattern, "~/", 2) == 0 && r->home)
			pattern = scan_printf(r->s, "%s/%s", r->home, pattern + 2);
		else if (pattern[0] != '/')
			pattern = scan_printf(r->s, "%s%s/%s", r->home ? r->home : "/etc",
					      r->home ? "/.ssh" : "/ssh", pattern);
		if (scan_glob(r->s, pattern, &files, &why) < 0) {
			scan_partial(r->s, "%s", why.said);
			continue;
		}
		r->depth++;
		for (size_t k = 0; k < files.n && got != SCAN_FULL; k++) {
			got = read_file(r, files.name[k], &why);
			if (got < 0)
				scan_partial(r->s, "%s", why.said);
			r->host = host;
		}
		r->depth--;
	}
	return got == SCAN_FULL ? got : 0;
}

static int see(struct reading *r, const struct lines *lines)
{
	struct sshd_config_line line;
	struct err why;
	int got = sshd_config_line(scan_arena(r->s), lines->line, &line, &why);
	if (got < 0)
		scan_partial(r->s, "%s:%lld: %s", lines->path, (long long)lines->number, why.said);
	if (got)
		return 0;
	const char *value = sshd_read_value(r->s, &line);
	if (strcmp(line.keyword, "include") == 0)
		return include(r, &line, lines->path, lines->number);
	if (strcmp(line.keyword, "host") == 0) {
		r->host = value;
		return 0;
	}
	if (strcmp(line.keyword, "match") == 0) {
		r->host = scan_printf(r->s, "match %s", value);
		return 0;
	}
	return scan_row(r->s, &(struct setting){ .user = r->user,
						 .host = r->host,
						 .key = line.keyword,
						 .value = value,
						 .path = lines->path,
						 .line = lines->number });
}

static int read_file(struct reading *r, const char *path, struct err *e)
{
	struct lines lines;
	int got = scan_lines(r->s, path, &lines, e);
	while (!got && scan_line(r->s, &lines))
		got = see(r, &lines);
	return got;
}

static int read_users(struct scan *s)
{
	struct lines lines;
	struct account a;
	struct err why;
	int r = scan_lines(s, ACCOUNTS_PATH, &lines, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	while (!r && accounts_next(s, &lines, &a)) {
		if (!a.home[0] || strcmp(a.home, "/") == 0)
			continue;
		struct reading reading = { .s = s, .user = a.name, .home = a.home, .host = "*" };
		int got = read_file(&reading, scan_printf(s, "%s/.ssh/config", reading.home), &why);
		if (got < 0)
			scan_partial(s, "%s", why.said);
		if (got == SCAN_FULL)
			return got;
	}
	return 0;
}

static int scan(struct scan *s, struct err *e)
{
	struct reading system = { .s = s, .host = "*" };
	int r = read_file(&system, "/etc/ssh/ssh_config", e);
	return r ? r : read_users(s);
}

const struct table table_host_ssh_client_config = {
	.name = "ssh_client_config",
	.doc = N_("how this host and its people sign in to others over SSH"),
	.example = "SELECT path, line FROM ssh_client_config WHERE key = 'stricthostkeychecking'",
	.source = "/etc/ssh/ssh_config, ~/.ssh/config",
	.identity = "user host key path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
