/* SPDX-License-Identifier: Apache-2.0 */
/* mysql_read - the option files of MySQL and MariaDB, in the order the server reads them. */
#include "table/read/mysql_read.h"

#include "parse/ini.h"

#include <string.h>

enum { MAX_DEPTH = 10, MAX_FILES = 1024 };

static const struct setting_default mariadb_defaults[] = {
	{ "bind_address", "*" },
	{ "general_log", "OFF" },
	{ "local_infile", "ON" },
	{ "log_bin", "OFF" },
	{ "require_secure_transport", "OFF" },
	{ "secure_file_priv", "" },
	{ "skip_grant_tables", "OFF" },
	{ "skip_networking", "OFF" },
	{ "ssl_cert", "" },
};

/* Of MySQL 8. Where it may load files from is decided by who packaged it. */
static const struct setting_default mysql_defaults[] = {
	{ "bind_address", "*" },
	{ "general_log", "OFF" },
	{ "local_infile", "OFF" },
	{ "log_bin", "ON" },
	{ "require_secure_transport", "OFF" },
	{ "skip_grant_tables", "OFF" },
	{ "skip_networking", "OFF" },
};

struct reading {
	struct scan *s;
	struct settings *all;
	struct err *e;
	int depth, n_files;
	bool has_file;
};

static int read_file(struct reading *r, const char *path);

static bool is_server_group(struct str group)
{
	static const char *const names[] = { "mysqld",	 "server", "mariadb",
					     "mariadbd", "galera", "client-server" };
	static const char *const versioned[] = { "mysqld-", "mariadb-", "mariadbd-" };
	for (size_t i = 0; i < N(names); i++)
		if (str_is(group, names[i]))
			return true;
	for (size_t i = 0; i < N(versioned); i++) {
		struct str version = str_from(group, strlen(versioned[i]));
		if (str_starts(group, versioned[i]) && version.n && version.p[0] >= '0' &&
		    version.p[0] <= '9')
			return true;
	}
	return false;
}

/* Lower case, with underscores, without "loose_". */
static char *plain_name(struct scan *s, struct str name)
{
	char *key = str_lower(scan_arena(s), name);
	for (char *p = key; *p; p++)
		if (*p == '-')
			*p = '_';
	return str_starts(str_of(key), "loose_") ? key + strlen("loose_") : key;
}

static bool is_switch(const char *key)
{
	static const char *const names[] = {
		"skip_grant_tables",
		"skip_networking",
		"skip_name_resolve",
		"local_infile",
		"require_secure_transport",
		"skip_show_database",
		"symbolic_links",
		"general_log",
		"slow_query_log",
		"ssl",
		"old_passwords",
		"skip_symbolic_links",
	};
	for (size_t i = 0; i < N(names); i++)
		if (strcmp(key, names[i]) == 0)
			return true;
	return false;
}

/* skip_x and disable_x turn x off, unless skip_x is an option of its own. */
static void set_key_and_value(struct scan *s, const struct ini_line *line, struct setting *x)
{
	static const struct {
		const char *prefix, *value;
	} prefixes[] = { { "skip_", "OFF" }, { "disable_", "OFF" }, { "enable_", "ON" } };
	const char *key = plain_name(s, line->name);
	const char *value = line->has_value ? scan_text(s, line->value) : "ON";
	for (size_t i = 0; !line->has_value && i < N(prefixes); i++) {
		const char *rest = key + strlen(prefixes[i].prefix);
		if (!str_starts(str_of(key), prefixes[i].prefix) || !is_switch(rest))
			continue;
		key = rest;
		value = prefixes[i].value;
	}
	if (is_switch(key)) {
		struct str v = str_of(value);
		if (str_is(v, "1") || str_is_nocase(v, "on") || str_is_nocase(v, "true"))
			value = "ON";
		if (str_is(v, "0") || str_is_nocase(v, "off") || str_is_nocase(v, "false"))
			value = "OFF";
	}
	x->key = key;
	x->value = value;
}

static int include(struct reading *r, const struct ini_line *line)
{
	const char *path = scan_text(r->s, line->value);
	if (str_is(line->name, "include"))
		return read_file(r, path);
	struct names names;
	int result = scan_list(r->s, path, &names, r->e);
	if (result) {
		scan_partial(r->s, "%s", r->e->said);
		return 0;
	}
	size_t n = strlen(path);
	while (n > 1 && path[n - 1] == '/')
		n--;
	for (size_t i = 0; !result && i < names.n; i++)
		if (str_ends(str_of(names.name[i]), ".cnf"))
			result = read_file(
				r, scan_printf(r->s, "%.*s/%s", (int)n, path, names.name[i]));
	return result;
}

static int read_lines(struct reading *r, struct lines *lines)
{
	const char *scope = "";
	int result = 0;
	while (!result && scan_line(r->s, lines)) {
		struct ini_line line;
		struct setting x = { .path = lines->path, .line = lines->number };
		switch (ini_read(lines->line, INI_MYSQL, scan_arena(r->s), &line)) {
		case INI_NOTHING: break;
		case INI_SECTION:
			scope = is_server_group(line.name) ? MYSQL_SERVER
							   : scan_text(r->s, line.name);
			break;
		case INI_INCLUDE: result = include(r, &line); break;
		case INI_MALFORMED:
			scan_partial(r->s, "%s:%lld: no name = value", lines->path,
				     (long long)lines->number);
			break;
		case INI_SETTING:
			x.scope = scope;
			set_key_and_value(r->s, &line, &x);
			settings_add(r->s, r->all, &x, strncmp(x.key, "plugin_load_add", 15) == 0);
			break;
		}
	}
	return result;
}

static int read_file(struct reading *r, const char *path)
{
	struct lines lines;
	if (r->depth >= MAX_DEPTH || ++r->n_files > MAX_FILES) {
		scan_partial(r->s, "%s: include goes too deep or in a circle", path);
		return 0;
	}
	int result = scan_lines(r->s, path, &lines, r->e);
	if (result) {
		scan_partial(r->s, "%s", r->e->said);
		return 0;
	}
	r->has_file = true;
	r->depth++;
	result = read_lines(r, &lines);
	r->depth--;
	return result;
}

static enum mysql_product find_product(struct scan *s)
{
	static const struct {
		const char *path;
		enum mysql_product product;
	} programs[] = {
		{ "/usr/sbin/mariadbd", MYSQL_MARIADB },
		{ "/usr/libexec/mariadbd", MYSQL_MARIADB },
		{ "/usr/local/mysql/bin/mariadbd", MYSQL_MARIADB },
		{ "/usr/sbin/mysqld", MYSQL_MYSQL },
		{ "/usr/libexec/mysqld", MYSQL_MYSQL },
		{ "/usr/local/mysql/bin/mysqld", MYSQL_MYSQL },
	};
	struct stat st;
	struct err e;
	for (size_t i = 0; i < N(programs); i++) {
		int r = scan_stat(s, programs[i].path, true, &st, &e);
		if (r < 0)
			scan_partial(s, "%s", e.said);
		if (!r)
			return programs[i].product;
	}
	return MYSQL_NO_SERVER;
}

int mysql_read(struct scan *s, struct settings *ret, enum mysql_product *ret_product, struct err *e)
{
	static const char *const files[] = { "/etc/my.cnf", "/etc/mysql/my.cnf",
					     "/usr/local/mysql/etc/my.cnf",
					     "/usr/local/mysql/my.cnf" };
	*ret = settings_new(s);
	*ret_product = find_product(s);
	struct reading r = { .s = s, .all = ret, .e = e };
	for (size_t i = 0; i < N(files); i++) {
		struct stat st;
		int result = scan_stat(s, files[i], true, &st, e);
		if (result == SCAN_ABSENT)
			continue;
		if (!result)
			result = read_file(&r, files[i]);
		if (result < 0)
			return result;
	}
	if (!r.has_file && *ret_product == MYSQL_NO_SERVER)
		return scan_absent(s, "no %s", files[0]);
	if (*ret_product == MYSQL_MARIADB)
		settings_defaults(s, ret, MYSQL_SERVER, mariadb_defaults, N(mariadb_defaults));
	if (*ret_product == MYSQL_MYSQL)
		settings_defaults(s, ret, MYSQL_SERVER, mysql_defaults, N(mysql_defaults));
	return 0;
}
