/* SPDX-License-Identifier: Apache-2.0 */
/* logins - sign-ins that succeeded, with their end, from /var/log/wtmp.
 *
 * A session begins with a record of a line (tty) and ends with the next record of
 * the same line, or with the next start of the system: then it was cut off. */
#include "table/read/sign_ins.h"

struct login {
	const char *user, *line, *from_host, *begun_at, *ended_at, *ending, *path;
	int64_t uid, pid;
	bool is_remote;
};

static const struct column columns[] = {
	COLUMN(struct login, user, N_("account name")),
	COLUMN(struct login, uid, N_("its user id; NULL if there is no such account any more")),
	COLUMN(struct login, line, N_("terminal: pts/0, tty1, ftpd123 …")),
	COLUMN(struct login, from_host,
	       N_("host or address that it came from; NULL on the console")),
	COLUMN(struct login, is_remote, N_("whether it came over the network")),
	COLUMN(struct login, begun_at, N_("when it began")),
	COLUMN(struct login, ended_at, N_("when it ended; NULL if nothing tells of an end")),
	COLUMN(struct login, ending,
	       N_("sign-out, replaced (the line was taken by another), restart, or open")),
	COLUMN(struct login, pid, N_("process id of the session")),
	COLUMN(struct login, path, N_("file")),
};

struct sessions {
	struct scan *s;
	struct map by_line, accounts;
	struct login **login;
	size_t n, capacity;
};

static void end_session(struct sessions *x, struct login *l, int64_t at, const char *ending)
{
	if (l->ended_at)
		return;
	l->ended_at = clock_iso(scan_arena(x->s), at);
	l->ending = ending;
}

/* ":0" and the like are this host's own screen. */
static bool is_elsewhere(const char *from)
{
	return from && from[0] != ':';
}

static void begin_session(struct sessions *x, const struct utmp_record *r, const char *path)
{
	struct arena *a = scan_arena(x->s);
	const int64_t *uid = map_get(&x->accounts, r->user);
	struct login *l = arena_new(a, struct login);
	*l = (struct login){
		.user = scan_text(x->s, r->user),
		.uid = uid ? *uid : NO_INT,
		.line = scan_text(x->s, r->line),
		.from_host = sign_ins_from(x->s, r),
		.begun_at = clock_iso(a, r->time),
		.ending = "open",
		.pid = r->pid,
		.path = path,
	};
	l->is_remote = is_elsewhere(l->from_host);
	x->login = arena_grow(a, x->login, &x->capacity, x->n + 1, sizeof(*x->login));
	x->login[x->n++] = l;
	(void)map_set(&x->by_line, str_of(l->line), l);
}

static int see(void *context, const struct utmp_record *r, const char *path)
{
	struct sessions *x = context;
	if (r->type == UTMP_FILE_BOOT) {
		for (size_t i = 0; i < x->n; i++)
			end_session(x, x->login[i], r->time, "restart");
		return 0;
	}
	if (r->type != UTMP_FILE_USER && r->type != UTMP_FILE_DEAD)
		return 0;
	struct login *before = map_get(&x->by_line, r->line);
	if (before)
		end_session(x, before, r->time,
			    r->type == UTMP_FILE_DEAD || !r->user.n ? "sign-out" : "replaced");
	if (r->type == UTMP_FILE_USER && r->user.n)
		begin_session(x, r, path);
	return 0;
}

static int scan(struct scan *s, struct err *e)
{
	struct sessions x = { .s = s,
			      .by_line = MAP(scan_arena(s)),
			      .accounts = MAP(scan_arena(s)) };
	struct err why;
	if (sign_ins_accounts(s, &x.accounts, &why))
		scan_unseen(s, "uid", "%s", why.said);
	int r = sign_ins_read(s, "wtmp", see, &x, e);
	for (size_t i = 0; !r && i < x.n; i++)
		r = scan_row(s, x.login[i]);
	return r;
}

const struct table table_host_logins = {
	.name = "logins",
	.doc = N_("sign-ins that succeeded, as far back as the system's own record goes"),
	.example = "SELECT user, from_host, count(*) FROM logins WHERE is_remote GROUP BY 1, 2",
	.source = "/var/log/wtmp",
	.identity = "user line begun_at",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
	.is_passing = true,
};
