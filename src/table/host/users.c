/* SPDX-License-Identifier: Apache-2.0 */
/* users - local accounts, one row for each line of /etc/passwd.
 *
 * Reads the file, not getpwent(3): an inspection must show what the file says,
 * also below a mounted image or a test fixture. */
#include "fact/scan.h"

#include <string.h>

struct user {
	const char *name, *gecos, *home, *shell, *path;
	int64_t uid, gid, line;
	bool can_login;
};

static const struct column columns[] = {
	COLUMN(struct user, name, N_("account name")),
	COLUMN(struct user, uid, N_("numeric user id")),
	COLUMN(struct user, gid, N_("numeric id of the primary group")),
	COLUMN(struct user, gecos, N_("full name and other remarks")),
	COLUMN(struct user, home, N_("home directory")),
	COLUMN(struct user, shell, N_("login shell; empty stands for /bin/sh")),
	COLUMN(struct user, can_login, N_("whether the shell lets somebody work")),
	COLUMN(struct user, path, N_("file")),
	COLUMN(struct user, line, N_("line in the file")),
};

/* Programs that end at once, or do one thing and end. */
static bool is_shell(struct str shell)
{
	static const char *const not_shells[] = { "nologin", "false", "true",
						  "sync",    "halt",  "shutdown" };
	struct str name = shell;
	for (size_t at; (at = str_find(name, '/')) < name.n;)
		name = str_from(name, at + 1);
	for (size_t i = 0; i < N(not_shells); i++)
		if (str_is(name, not_shells[i]))
			return false;
	return true;
}

static int scan_one(struct scan *s, const struct lines *lines)
{
	enum { NAME, PASSWORD, UID, GID, GECOS, HOME, SHELL, FIELDS };
	struct str field[FIELDS], rest = lines->line;
	for (size_t i = 0; i < FIELDS; i++)
		if (!str_split(&rest, ':', &field[i])) {
			scan_partial(s, "%s:%lld: fewer than 7 fields", lines->path,
				     (long long)lines->number);
			return 0;
		}
	struct user u = {
		.name = scan_text(s, field[NAME]),
		.gecos = scan_text(s, field[GECOS]),
		.home = scan_text(s, field[HOME]),
		.shell = scan_text(s, field[SHELL]),
		.can_login = is_shell(field[SHELL]),
		.path = lines->path,
		.line = lines->number,
	};
	if (!str_int(field[UID], 10, &u.uid) || !str_int(field[GID], 10, &u.gid) || u.uid < 0 ||
	    u.uid > UINT32_MAX || u.gid < 0 || u.gid > UINT32_MAX) {
		scan_partial(s, "%s:%lld: user or group id out of range", lines->path,
			     (long long)lines->number);
		return 0;
	}
	return scan_row(s, &u);
}

static int scan(struct scan *s, struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, "/etc/passwd", &lines, e);
	while (!r && scan_line(s, &lines)) {
		/* "+" and "-" lines bring accounts from NIS, which no file here tells of. */
		if (str_starts(lines.line, "+") || str_starts(lines.line, "-"))
			scan_partial(s, "%s:%lld: accounts from NIS are not seen", lines.path,
				     (long long)lines.number);
		else if (lines.line.n && lines.line.p[0] != '#')
			r = scan_one(s, &lines);
	}
	return r;
}

const struct table table_host_users = {
	.name = "users",
	.doc = N_("local accounts"),
	.example = "SELECT name FROM users WHERE uid = 0",
	.source = "/etc/passwd",
	.identity = "name",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
