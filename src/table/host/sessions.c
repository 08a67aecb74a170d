/* SPDX-License-Identifier: Apache-2.0 */
/* sessions - who is signed in at this moment.
 *
 * systemd-logind writes one file for each session to /run/systemd/sessions; without it
 * utmp has them, of which those count whose process is still there. */
#include "parse/assignment.h"
#include "table/read/sign_ins.h"

#include <string.h>

struct session {
	const char *user, *line, *from_host, *kind, *service, *begun_at, *path;
	int64_t uid, pid;
	bool is_remote, is_active;
};

static const struct column columns[] = {
	COLUMN(struct session, user, N_("account name")),
	COLUMN(struct session, uid, N_("user id; NULL if nothing tells it")),
	COLUMN(struct session, line, N_("terminal or seat; NULL without")),
	COLUMN(struct session, from_host,
	       N_("host or address that it comes from; NULL for this one")),
	COLUMN(struct session, is_remote, N_("whether it comes over the network")),
	COLUMN(struct session, kind, N_("user, greeter, background, manager …")),
	COLUMN(struct session, service, N_("what let it in: sshd, login, gdm-password …")),
	COLUMN(struct session, is_active, N_("whether it is used, not closing")),
	COLUMN_MEASURED(struct session, pid, N_("process id of its leader")),
	COLUMN_MEASURED(struct session, begun_at, N_("when it began")),
	COLUMN_MEASURED(struct session, path, N_("file")),
};

static const char *value(const struct assignments *known, const char *name)
{
	const struct assignment *a = assignment_find(known, str_of(name));
	return a ? a->value : NULL;
}

static int64_t number(const char *text)
{
	int64_t n;
	return text && str_int(str_of(text), 10, &n) ? n : NO_INT;
}

static int read_one(struct scan *s, const char *path)
{
	struct err why;
	struct str bytes;
	int r = scan_read(s, path, 0, &bytes, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	if (r)
		return 0; /* ended meanwhile */
	struct assignments known = { 0 };
	struct assignment_file file = { .rest = bytes, .line = 1 };
	struct assignment a;
	while (assignment_next(&file, scan_arena(s), &known, &a))
		if (a.name)
			assignment_set(&known, scan_arena(s), &a);
	const char *user = value(&known, "USER"), *state = value(&known, "STATE");
	if (!user) {
		scan_partial(s, "%s: a session without an account", path);
		return 0;
	}
	int64_t began = number(value(&known, "REALTIME"));
	const char *remote = value(&known, "REMOTE"), *seat = value(&known, "SEAT");
	return scan_row(s, &(struct session){
				   .user = user,
				   .uid = number(value(&known, "UID")),
				   .line = value(&known, "TTY") ? value(&known, "TTY") : seat,
				   .from_host = value(&known, "REMOTE_HOST"),
				   .is_remote = remote && strcmp(remote, "1") == 0,
				   .kind = value(&known, "CLASS"),
				   .service = value(&known, "SERVICE"),
				   .is_active = !state || strcmp(state, "closing") != 0,
				   .pid = number(value(&known, "LEADER")),
				   .begun_at = began == NO_INT
						       ? NULL
						       : clock_iso(scan_arena(s), began / 1000000),
				   .path = path });
}

static int read_utmp(struct scan *s, struct err *e)
{
	static const char *const paths[] = { "/run/utmp", "/var/run/utmp" };
	struct str bytes;
	struct stat st;
	const char *path = paths[0];
	int r = scan_read_bytes(s, path, 0, &bytes, e);
	if (r == SCAN_ABSENT)
		r = scan_read_bytes(s, path = paths[1], 0, &bytes, e);
	if (r)
		return r;
	size_t n = utmp_file_record_bytes(bytes);
	if (bytes.n && !n)
		return err_set(e, "%s: no record of sign-ins", path);
	struct utmp_record u;
	for (; !r && n && bytes.n >= n; bytes = str_from(bytes, n)) {
		struct err gone;
		if (!utmp_file_read(str_head(bytes, n), &u) || u.type != UTMP_FILE_USER ||
		    scan_stat(s, scan_printf(s, "/proc/%lld", (long long)u.pid), true, &st, &gone))
			continue;
		const char *from = sign_ins_from(s, &u);
		r = scan_row(s, &(struct session){ .user = scan_text(s, u.user),
						   .uid = NO_INT,
						   .line = scan_text(s, u.line),
						   .from_host = from,
						   .is_remote = from && from[0] != ':',
						   .kind = "user",
						   .is_active = true,
						   .pid = u.pid,
						   .begun_at = clock_iso(scan_arena(s), u.time),
						   .path = path });
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	static const char dir[] = "/run/systemd/sessions";
	struct names names;
	int r = scan_list(s, dir, &names, e);
	if (r == SCAN_ABSENT)
		return read_utmp(s, e);
	for (size_t i = 0; !r && i < names.n; i++) {
		/* Beside the sessions lie their locks: "3.ref". */
		if (!strchr(names.name[i], '.'))
			r = read_one(s, scan_printf(s, "%s/%s", dir, names.name[i]));
	}
	return r;
}

const struct table table_host_sessions = {
	.name = "sessions",
	.doc = N_("who is signed in"),
	.example = "SELECT user, from_host FROM sessions WHERE is_remote",
	.source = "/run/systemd/sessions, /run/utmp",
	.identity = "user line pid",
	.columns = columns,
	.n_columns = N(columns),
	.kind = TABLE_LIVE,
	.scan = scan,
	.is_passing = true,
};
