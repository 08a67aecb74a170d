/* SPDX-License-Identifier: Apache-2.0 */
/* login_policy - what holds for new accounts and for signing in, by the shadow
 * suite's /etc/login.defs and /etc/default/useradd.
 *
 * A key that is not written has a value all the same; it is a row, too. */
#include "base/map.h"
#include "fact/scan.h"

#include <ctype.h>
#include <string.h>

struct setting {
	const char *key, *value, *path;
	bool is_default;
	int64_t number, line;
};

static const struct column columns[] = {
	COLUMN(struct setting, key,
	       N_("name, in upper case; useradd.NAME from /etc/default/useradd")),
	COLUMN(struct setting, value, N_("value in force")),
	COLUMN(struct setting, number,
	       N_("the value as a number; what is built in where it is written but none")),
	COLUMN(struct setting, is_default, N_("whether it is not written but built in")),
	COLUMN(struct setting, path, N_("file; NULL for a default")),
	COLUMN(struct setting, line, N_("line in the file")),
};

/* Of shadow 4.13, where its programs ask for the values. */
static const struct {
	const char *key, *value;
} defaults[] = {
	{ "CREATE_HOME", "no" },	 { "ENCRYPT_METHOD", "DES" }, { "FAILLOG_ENAB", "no" },
	{ "FAIL_DELAY", "1" },		 { "GID_MAX", "60000" },      { "GID_MIN", "1000" },
	{ "LOGIN_RETRIES", "3" },	 { "LOGIN_TIMEOUT", "60" },   { "LOG_OK_LOGINS", "no" },
	{ "LOG_UNKFAIL_ENAB", "no" },	 { "PASS_MAX_DAYS", "-1" },   { "PASS_MIN_DAYS", "-1" },
	{ "PASS_WARN_AGE", "-1" },	 { "SYS_UID_MAX", "999" },    { "SYS_UID_MIN", "101" },
	{ "UID_MAX", "60000" },		 { "UID_MIN", "1000" },	      { "UMASK", "022" },
	{ "USERGROUPS_ENAB", "no" },	 { "useradd.EXPIRE", "" },    { "useradd.INACTIVE", "-1" },
	{ "useradd.SKEL", "/etc/skel" },
};

static const char *built_in(const char *key)
{
	for (size_t i = 0; i < N(defaults); i++)
		if (strcmp(defaults[i].key, key) == 0)
			return defaults[i].value;
	return "";
}

/* As the shadow suite reads it: "0x" and a leading "0" mean what they do in C. */
static int64_t number_of(const char *value)
{
	int64_t n;
	return str_int(str_of(value), 0, &n) ? n : NO_INT;
}

struct settings {
	struct map by_key;
	struct setting **item;
	size_t n, capacity;
};

/* The last line with a key counts. */
static void set(struct scan *s, struct settings *all, const char *key, struct str value,
		const struct lines *lines)
{
	struct setting *x = map_get(&all->by_key, str_of(key));
	if (!x) {
		x = arena_new(scan_arena(s), struct setting);
		map_set(&all->by_key, str_of(key), x);
		all->item = arena_grow(scan_arena(s), all->item, &all->capacity, all->n + 1,
				       sizeof(struct setting *));
		all->item[all->n++] = x;
	}
	*x = (struct setting){
		.key = key,
		.value = scan_text(s, value),
		.path = lines->path,
		.line = lines->number,
	};
	x->number = number_of(x->value);
	if (x->number == NO_INT)
		x->number = number_of(built_in(key));
}

static const char *upper(struct scan *s, struct str name)
{
	char *text = str_text(scan_arena(s), name);
	for (char *p = text; *p; p++)
		*p = (char)toupper((unsigned char)*p);
	return text;
}

/* NAME, blanks, and the value, which ends at the next double quote if it has any. */
static int read_login_defs(struct scan *s, struct settings *all, struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, "/etc/login.defs", &lines, e);
	while (!r && scan_line(s, &lines)) {
		struct str rest = str_trim(lines.line), name;
		if (!rest.n || rest.p[0] == '#' || !str_word(&rest, &name))
			continue;
		while (rest.n && (rest.p[0] == ' ' || rest.p[0] == '\t' || rest.p[0] == '"'))
			rest = str_from(rest, 1);
		if (!rest.n) {
			scan_partial(s, "%s:%lld: a name without a value", lines.path,
				     (long long)lines.number);
			continue;
		}
		set(s, all, upper(s, name), str_head(rest, str_find(rest, '"')), &lines);
	}
	return r;
}

static void read_useradd(struct scan *s, struct settings *all, struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, "/etc/default/useradd", &lines, e);
	if (r < 0)
		scan_partial(s, "%s", e->said);
	while (!r && scan_line(s, &lines)) {
		struct str name, rest = str_trim(lines.line);
		if (!rest.n || rest.p[0] == '#' || !str_split(&rest, '=', &name))
			continue;
		if (rest.p)
			set(s, all, scan_printf(s, "useradd.%s", scan_text(s, name)), rest, &lines);
		else
			scan_partial(s, "%s:%lld: neither a comment nor NAME=value", lines.path,
				     (long long)lines.number);
	}
}

static int scan(struct scan *s, struct err *e)
{
	struct settings all = { .by_key = MAP(scan_arena(s)) };
	struct stat st;
	int r = read_login_defs(s, &all, e);
	/* Where there are accounts, what is built in holds without the file, too. */
	if (r == SCAN_ABSENT && scan_stat(s, "/etc/passwd", true, &st, e) == 0)
		r = 0;
	if (!r)
		read_useradd(s, &all, e);
	for (size_t i = 0; !r && i < all.n; i++)
		r = scan_row(s, all.item[i]);
	for (size_t i = 0; !r && i < N(defaults); i++) {
		struct setting x = {
			.key = defaults[i].key,
			.value = defaults[i].value,
			.is_default = true,
			.number = number_of(defaults[i].value),
			.line = NO_INT,
		};
		if (!map_get(&all.by_key, str_of(x.key)))
			r = scan_row(s, &x);
	}
	return r;
}

const struct table table_host_login_policy = {
	.name = "login_policy",
	.doc = N_("settings of login.defs and useradd that are in force"),
	.example = "SELECT value FROM login_policy WHERE key = 'PASS_MAX_DAYS'",
	.source = "/etc/login.defs, /etc/default/useradd",
	.identity = "key",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
