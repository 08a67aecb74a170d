/* SPDX-License-Identifier: Apache-2.0 */
/* passwords - what can be said of each account's password without showing it.
 *
 * The hash itself never becomes a value: only its algorithm, whether it is locked
 * or missing, and its dates. /etc/passwd is read as well, because whatever stands
 * there instead of "x" is the password, and an empty field asks for none. */
#include "base/map.h"
#include "fact/scan.h"
#include "parse/crypt_hash.h"

#include <string.h>

struct password {
	const char *name, *state, *algorithm, *last_change, *expires_on, *path;
	int64_t rounds, min_days, max_days, warn_days, inactive_days, line;
};

static const struct column columns[] = {
	COLUMN(struct password, name, N_("account name")),
	COLUMN(struct password, state,
	       N_("set, empty (none is asked for), locked (\"!\" and a hash) or none (never "
		  "fits)")),
	COLUMN(struct password, algorithm,
	       N_("of the hash: yescrypt, sha512, md5 …; NULL without")),
	COLUMN(struct password, rounds,
	       N_("rounds of sha256 and sha512, cost of bcrypt; NULL if the hash names none")),
	COLUMN(struct password, last_change, N_("day; 1970-01-01 asks for a change at sign-in")),
	COLUMN(struct password, min_days, N_("days before it may be changed")),
	COLUMN(struct password, max_days, N_("days after which it must be changed")),
	COLUMN(struct password, warn_days, N_("days of warning before that")),
	COLUMN(struct password, inactive_days, N_("days after that until the account is closed")),
	COLUMN(struct password, expires_on, N_("day on which the account is closed")),
	COLUMN(struct password, path, N_("file")),
	COLUMN(struct password, line, N_("line in the file")),
};

/* 31 December 9999, the last day that can be written. */
enum { LAST_DAY = 2932896 };

/* What /etc/passwd says of an account; the value of a map by name. */
struct account {
	const char *name;
	struct str password;
	int64_t line;
	bool is_shadowed, is_seen;
};

struct context {
	struct scan *s;
	struct map by_name;
	struct account **account;
	size_t n, capacity;
	const char *passwd_path;
};

/* crypt(3) never gives "!" or "*" as a first letter, so that no password fits. */
static void judge(struct str field, struct password *p)
{
	struct str hash = field;
	while (str_starts(hash, "!"))
		hash = str_from(hash, 1);
	p->rounds = NO_INT;
	if (!field.n) {
		p->state = "empty";
	} else if (!hash.n || hash.p[0] == '*') {
		p->state = "none";
	} else {
		int64_t rounds;
		p->state = hash.n < field.n ? "locked" : "set";
		p->algorithm = crypt_hash_algorithm(hash, &rounds);
		if (rounds >= 0)
			p->rounds = rounds;
	}
}

/* A number of days; empty and -1 both mean "not set". */
static int64_t read_days(struct scan *s, const struct lines *lines, struct str field)
{
	int64_t days;
	field = str_trim(field);
	if (!field.n || str_is(field, "-1"))
		return NO_INT;
	if (str_int(field, 10, &days) && days >= 0 && days <= LAST_DAY)
		return days;
	scan_partial(s, "%s:%lld: number of days out of range", lines->path,
		     (long long)lines->number);
	return NO_INT;
}

static const char *day_text(struct scan *s, int64_t days)
{
	return days == NO_INT ? NULL : clock_day(scan_arena(s), days);
}

static int read_accounts(struct context *c, struct err *e)
{
	struct scan *s = c->s;
	struct lines lines;
	int r = scan_lines(s, "/etc/passwd", &lines, e);
	if (r)
		return r;
	c->passwd_path = lines.path;
	while (scan_line(s, &lines)) {
		struct str rest = lines.line, name, password;
		if (!rest.n || rest.p[0] == '#')
			continue;
		if (rest.p[0] == '+' || rest.p[0] == '-') {
			scan_partial(s, "%s:%lld: accounts from NIS are not seen", lines.path,
				     (long long)lines.number);
			continue;
		}
		if (!str_split(&rest, ':', &name) || !str_split(&rest, ':', &password)) {
			scan_partial(s, "%s:%lld: no password field", lines.path,
				     (long long)lines.number);
			continue;
		}
		struct account *a = arena_new(scan_arena(s), struct account);
		*a = (struct account){ .name = scan_text(s, name), .password = password };
		a->line = lines.number;
		a->is_shadowed = str_is(password, "x");
		c->account = arena_grow(scan_arena(s), c->account, &c->capacity, c->n + 1,
					sizeof(struct account *));
		c->account[c->n++] = a;
		map_set(&c->by_name, name, a);
	}
	return 0;
}

static int scan_shadow_line(struct context *c, const struct lines *lines)
{
	enum { NAME, PASSWORD, CHANGED, MIN_DAYS, MAX_DAYS, WARN, INACTIVE, EXPIRES, FIELDS };
	struct str field[FIELDS], rest = lines->line;
	for (size_t i = 0; i < FIELDS; i++)
		if (!str_split(&rest, ':', &field[i])) {
			scan_partial(c->s, "%s:%lld: fewer than 8 fields", lines->path,
				     (long long)lines->number);
			return 0;
		}
	struct account *a = map_get(&c->by_name, field[NAME]);
	if (a)
		a->is_seen = true;
	if (a && !a->is_shadowed)
		return 0;
	struct password p = {
		.name = scan_text(c->s, field[NAME]),
		.last_change = day_text(c->s, read_days(c->s, lines, field[CHANGED])),
		.min_days = read_days(c->s, lines, field[MIN_DAYS]),
		.max_days = read_days(c->s, lines, field[MAX_DAYS]),
		.warn_days = read_days(c->s, lines, field[WARN]),
		.inactive_days = read_days(c->s, lines, field[INACTIVE]),
		.expires_on = day_text(c->s, read_days(c->s, lines, field[EXPIRES])),
		.path = lines->path,
		.line = lines->number,
	};
	judge(field[PASSWORD], &p);
	return scan_row(c->s, &p);
}

/* Accounts whose password stands in /etc/passwd, and those that refer to a line
 * of /etc/shadow that is not there: nobody can sign in with a password. */
static int scan_rest(struct context *c)
{
	int r = 0;
	for (size_t i = 0; !r && i < c->n; i++) {
		const struct account *a = c->account[i];
		if (a->is_shadowed && a->is_seen)
			continue;
		struct password p = {
			.name = a->name,
			.min_days = NO_INT,
			.max_days = NO_INT,
			.warn_days = NO_INT,
			.inactive_days = NO_INT,
			.path = c->passwd_path,
			.line = a->line,
		};
		judge(a->is_shadowed ? STR("*") : a->password, &p);
		r = scan_row(c->s, &p);
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	struct context c = { .s = s, .by_name = MAP(scan_arena(s)) };
	struct lines lines;
	int passwd = read_accounts(&c, e);
	if (passwd < 0)
		return passwd;
	int shadow = scan_lines(s, "/etc/shadow", &lines, e);
	if (shadow < 0 || (shadow && passwd))
		return shadow;
	int r = 0;
	while (!shadow && !r && scan_line(s, &lines))
		if (lines.line.n && !str_starts(lines.line, "+") && !str_starts(lines.line, "-"))
			r = scan_shadow_line(&c, &lines);
	return r ? r : scan_rest(&c);
}

const struct table table_host_passwords = {
	.name = "passwords",
	.doc = N_("state, algorithm and age of passwords; never the hash"),
	.example = "SELECT name FROM passwords WHERE state = 'empty'",
	.source = "/etc/shadow, /etc/passwd",
	.identity = "name",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
