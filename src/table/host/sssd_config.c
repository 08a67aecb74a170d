/* SPDX-License-Identifier: Apache-2.0 */
/* sssd_config - how the host asks a directory who its people are: sssd.conf(5).
 *
 * sssd reads the main file and then the pieces in the order of their names; the
 * last line with a key counts, and only that one is a row. Passwords for the
 * directory are left out. */
#include "base/map.h"
#include "fact/scan.h"

struct setting {
	const char *section, *key, *value, *path;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct setting, section, N_("section: sssd, pam, domain/example.org …")),
	COLUMN(struct setting, key, N_("setting")),
	COLUMN(struct setting, value, N_("value in force")),
	COLUMN(struct setting, path, N_("file")),
	COLUMN(struct setting, line, N_("line in the file")),
};

struct settings {
	struct map by_key;
	struct setting **item;
	size_t n, capacity;
};

static void set(struct scan *s, struct settings *all, const char *section, struct str key,
		struct str value, const struct lines *lines)
{
	static const char *const secrets[] = { "ldap_default_authtok", "password",
					       "auth_header_value" };
	const char *name = str_lower(scan_arena(s), key);
	for (size_t i = 0; i < N(secrets); i++)
		if (str_is(str_of(name), secrets[i]))
			return;
	const char *id = scan_printf(s, "%s\n%s", section, name);
	struct setting *x = map_get(&all->by_key, str_of(id));
	if (!x) {
		x = arena_new(scan_arena(s), struct setting);
		map_set(&all->by_key, str_of(id), x);
		all->item = arena_grow(scan_arena(s), all->item, &all->capacity, all->n + 1,
				       sizeof(struct setting *));
		all->item[all->n++] = x;
	}
	*x = (struct setting){ section, name, scan_text(s, value), lines->path, lines->number };
}

static int read_file(struct scan *s, const char *path, struct settings *all, struct err *e)
{
	struct lines lines;
	const char *section = "";
	int r = scan_lines(s, path, &lines, e);
	while (!r && scan_line(s, &lines)) {
		struct str text = str_trim(lines.line), key;
		if (!text.n || text.p[0] == '#' || text.p[0] == ';')
			continue;
		if (text.p[0] == '[' && str_ends(text, "]")) {
			struct str name = str_head(str_from(text, 1), text.n - 2);
			section = str_lower(scan_arena(s), str_trim(name));
			continue;
		}
		bool is_set = str_split(&text, '=', &key) && text.p;
		if (is_set && str_trim(key).n)
			set(s, all, section, str_trim(key), str_trim(text), &lines);
		else
			scan_partial(s, "%s:%lld: neither a section nor key = value", lines.path,
				     (long long)lines.number);
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	struct settings all = { .by_key = MAP(scan_arena(s)) };
	struct names pieces;
	int r = read_file(s, "/etc/sssd/sssd.conf", &all, e);
	if (r && r != SCAN_ABSENT)
		return r;
	if (scan_glob(s, "/etc/sssd/conf.d/[!.]*.conf", &pieces, e) < 0) {
		scan_partial(s, "%s", e->said);
		pieces.n = 0;
	}
	for (size_t i = 0; i < pieces.n; i++) {
		if (read_file(s, pieces.name[i], &all, e) < 0)
			scan_partial(s, "%s", e->said);
		r = 0;
	}
	for (size_t i = 0; !r && i < all.n; i++)
		r = scan_row(s, all.item[i]);
	return r;
}

const struct table table_host_sssd_config = {
	.name = "sssd_config",
	.doc = N_("how the host asks a directory who its people are, by sssd"),
	.example = "SELECT value FROM sssd_config WHERE section = 'pam' AND key = "
		   "'offline_credentials_expiration'",
	.source = "/etc/sssd/sssd.conf, /etc/sssd/conf.d",
	.identity = "section key",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
