/* SPDX-License-Identifier: Apache-2.0 */
/* failed_logins - sign-ins that failed, from /var/log/btmp, counted by day.
 *
 * A name that is no account is never shown: people type their password there.
 * Guessing makes millions of records, so that a row is one day, account, way and
 * origin, with their number. */
#include "table/read/sign_ins.h"

struct failed_login {
	const char *user, *day, *service, *from_host, *first_at, *last_at;
	int64_t n;
	int64_t first, last;
};

static const struct column columns[] = {
	COLUMN(struct failed_login, user, N_("account name; NULL if there is no such account")),
	COLUMN(struct failed_login, day, N_("day, in UTC")),
	COLUMN(struct failed_login, service, N_("terminal without its number: ssh, tty, pts …")),
	COLUMN(struct failed_login, from_host, N_("host or address; NULL on the console")),
	COLUMN(struct failed_login, n, N_("number of failures")),
	COLUMN(struct failed_login, first_at, N_("the first of them")),
	COLUMN(struct failed_login, last_at, N_("the last of them")),
};

struct count {
	struct scan *s;
	struct map accounts, rows;
	struct failed_login **row;
	size_t n, capacity;
};

enum { DAY = 24 * 60 * 60 };

static struct str without_number(struct str line)
{
	if (str_find(line, ':') < line.n)
		line = str_head(line, str_find(line, ':'));
	while (line.n && (line.p[line.n - 1] == '/' ||
			  (line.p[line.n - 1] >= '0' && line.p[line.n - 1] <= '9')))
		line.n--;
	return line;
}

static int see(void *context, const struct utmp_record *r, const char *path)
{
	(void)path;
	struct count *x = context;
	if (r->type == UTMP_FILE_BOOT)
		return 0;
	const char *user = map_get(&x->accounts, r->user) ? scan_text(x->s, r->user) : NULL;
	const char *from = sign_ins_from(x->s, r);
	const char *service = scan_text(x->s, without_number(r->line));
	const char *key = scan_printf(x->s, "%lld %s %s %s", (long long)(r->time / DAY),
				      user ? user : "", service, from ? from : "");
	struct failed_login *row = map_get(&x->rows, str_of(key));
	if (!row) {
		row = arena_new(scan_arena(x->s), struct failed_login);
		*row = (struct failed_login){ .user = user,
					      .day = clock_day(scan_arena(x->s), r->time / DAY),
					      .service = service,
					      .from_host = from,
					      .first = r->time,
					      .last = r->time };
		x->row = arena_grow(scan_arena(x->s), x->row, &x->capacity, x->n + 1,
				    sizeof(*x->row));
		x->row[x->n++] = row;
		(void)map_set(&x->rows, str_of(key), row);
	}
	row->n++;
	row->first = MIN(row->first, r->time);
	row->last = MAX(row->last, r->time);
	return 0;
}

static int scan(struct scan *s, struct err *e)
{
	struct count x = { .s = s, .accounts = MAP(scan_arena(s)), .rows = MAP(scan_arena(s)) };
	int r = sign_ins_accounts(s, &x.accounts, e);
	if (r < 0)
		return r;
	r = sign_ins_read(s, "btmp", see, &x, e);
	for (size_t i = 0; !r && i < x.n; i++) {
		x.row[i]->first_at = clock_iso(scan_arena(s), x.row[i]->first);
		x.row[i]->last_at = clock_iso(scan_arena(s), x.row[i]->last);
		r = scan_row(s, x.row[i]);
	}
	return r;
}

const struct table table_host_failed_logins = {
	.name = "failed_logins",
	.doc = N_("sign-ins that failed, by day, account and origin"),
	.example = "SELECT from_host, sum(n) FROM failed_logins GROUP BY from_host",
	.source = "/var/log/btmp",
	.identity = "day user service from_host",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
	.is_passing = true,
};
