/* SPDX-License-Identifier: Apache-2.0 */
/* last_logins - when each account was last used.
 *
 * lastlog is a file of structs indexed by user id, mostly holes: only the places of
 * known accounts are read. Where a system has no such file (it keeps a database in
 * its stead, or none) the record of all sign-ins stands in for it. */
#include "table/read/accounts.h"
#include "table/read/sign_ins.h"

#include <stdlib.h>
#include <unistd.h>

struct last_login {
	const char *user, *at, *line, *from_host, *path;
	int64_t uid;
};

static const struct column columns[] = {
	COLUMN(struct last_login, user, N_("account name")),
	COLUMN(struct last_login, uid, N_("user id")),
	COLUMN_MEASURED(struct last_login, at,
			N_("last sign-in; NULL: never, as far as the record goes")),
	COLUMN(struct last_login, line, N_("terminal")),
	COLUMN_MEASURED(struct last_login, from_host, N_("host or address; NULL on the console")),
	COLUMN(struct last_login, path, N_("file")),
};

static const char lastlog[] = "/var/log/lastlog";

/* Which of the two sizes the file has: that of which it is a multiple. */
static size_t entry_bytes(off_t size)
{
	size_t n_short = utmp_file_lastlog_bytes(384), n_long = utmp_file_lastlog_bytes(400);
	if (size % (off_t)n_short == 0)
		return n_short;
	return size % (off_t)n_long == 0 ? n_long : 0;
}

static int read_entry(int fd, size_t n, struct last_login *row, struct scan *s, struct err *e)
{
	char bytes[UTMP_FILE_MAX_RECORD];
	int64_t at;
	struct str line, host;
	if (row->uid < 0 || row->uid > UINT32_MAX)
		return 0;
	ssize_t got = pread(fd, bytes, n, (off_t)row->uid * (off_t)n);
	if (got < 0)
		return err_sys(e, "read %s", lastlog);
	if ((size_t)got < n || !utmp_file_lastlog((struct str){ bytes, n }, &at, &line, &host))
		return 0;
	row->at = clock_iso(scan_arena(s), at);
	row->line = scan_text(s, line);
	row->from_host = host.n ? scan_text(s, host) : NULL;
	return 0;
}

/* ---- the record of all sign-ins ---- */

struct memory {
	struct scan *s;
	struct map last; /* by name */
};

static int see(void *context, const struct utmp_record *r, const char *path)
{
	struct memory *m = context;
	if (r->type != UTMP_FILE_USER || !r->user.n)
		return 0;
	struct last_login *l = map_get(&m->last, r->user);
	if (!l) {
		l = arena_new(scan_arena(m->s), struct last_login);
		(void)map_set(&m->last, str_of(scan_text(m->s, r->user)), l);
	}
	*l = (struct last_login){ .at = clock_iso(scan_arena(m->s), r->time),
				  .line = scan_text(m->s, r->line),
				  .from_host = sign_ins_from(m->s, r),
				  .path = path };
	return 0;
}

static int scan(struct scan *s, struct err *e)
{
	struct memory m = { .s = s, .last = MAP(scan_arena(s)) };
	autofd int fd = -1;
	struct stat st = { 0 };
	size_t n = 0;
	int r = scan_open(s, lastlog, &fd, e);
	if (r < 0)
		return r;
	if (r == SCAN_ABSENT) {
		r = sign_ins_read(s, "wtmp", see, &m, e);
	} else {
		if (fstat(fd, &st) < 0)
			return err_sys(e, "stat %s", lastlog);
		n = entry_bytes(st.st_size);
		r = n ? 0 : err_set(e, "%s: its size fits no record that is known", lastlog);
	}
	struct lines lines;
	struct account a;
	if (!r)
		r = scan_lines(s, ACCOUNTS_PATH, &lines, e);
	while (!r && accounts_next(s, &lines, &a)) {
		const struct last_login *known = map_get(&m.last, str_of(a.name));
		struct last_login row = known ? *known : (struct last_login){ 0 };
		row.user = a.name;
		row.uid = a.uid;
		if (n) {
			row.path = lastlog;
			r = read_entry(fd, n, &row, s, e);
		}
		if (!r)
			r = scan_row(s, &row);
	}
	return r;
}

const struct table table_host_last_logins = {
	.name = "last_logins",
	.doc = N_("when each account was last used"),
	.example = "SELECT user, at FROM last_logins WHERE at IS NOT NULL",
	.source = "/var/log/lastlog, /var/log/wtmp",
	.identity = "user",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
