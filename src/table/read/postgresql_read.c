/* SPDX-License-Identifier: Apache-2.0 */
/* postgresql_read - the clusters of PostgreSQL and what their files set. */
#include "table/read/postgresql_read.h"

#include "parse/postgresql_conf.h"

#include <string.h>

enum { MAX_DEPTH = 10, MAX_FILES = 1024 };

static const struct setting_default defaults[] = {
	{ "archive_mode", "off" },
	{ "fsync", "on" },
	{ "full_page_writes", "on" },
	{ "listen_addresses", "localhost" },
	{ "log_connections", "off" },
	{ "log_destination", "stderr" },
	{ "log_disconnections", "off" },
	{ "log_file_mode", "0600" },
	{ "log_line_prefix", "%m [%p] " },
	{ "log_statement", "none" },
	{ "logging_collector", "off" },
	{ "port", "5432" },
	{ "shared_preload_libraries", "" },
	{ "ssl", "off" },
	{ "unix_socket_permissions", "0777" },
};

struct reading {
	struct scan *s;
	struct settings *all;
	const struct postgresql_cluster *cluster;
	struct err *e;
	int depth, n_files;
};

static int read_file(struct reading *r, const char *path, bool is_optional);

static const char *beside(struct scan *s, const char *path, const char *name)
{
	if (name[0] == '/')
		return name;
	const char *slash = strrchr(path, '/');
	return scan_printf(s, "%.*s/%s", (int)(slash - path), path, name);
}

static int include_dir(struct reading *r, const char *dir)
{
	struct names names;
	int result = scan_list(r->s, dir, &names, r->e);
	if (result) {
		scan_partial(r->s, "%s", r->e->said);
		return 0;
	}
	for (size_t i = 0; !result && i < names.n; i++)
		if (str_ends(str_of(names.name[i]), ".conf") && names.name[i][0] != '.')
			result = read_file(r, scan_printf(r->s, "%s/%s", dir, names.name[i]),
					   false);
	return result;
}

static int see_setting(struct reading *r, const struct lines *lines,
		       const struct postgresql_setting *set)
{
	const char *key = str_lower(scan_arena(r->s), set->name);
	const char *value = scan_text(r->s, set->value);
	if (strcmp(key, "include_dir") == 0)
		return include_dir(r, beside(r->s, lines->path, value));
	if (strcmp(key, "include") == 0 || strcmp(key, "include_if_exists") == 0)
		return read_file(r, beside(r->s, lines->path, value), key[7] != 0);
	struct setting x = {
		.scope = r->cluster->name,
		.key = key,
		.value = value,
		.path = lines->path,
		.line = lines->number,
	};
	settings_add(r->s, r->all, &x, false);
	return 0;
}

static int read_file(struct reading *r, const char *path, bool is_optional)
{
	struct lines lines;
	if (r->depth >= MAX_DEPTH || ++r->n_files > MAX_FILES) {
		scan_partial(r->s, "%s: include goes too deep or in a circle", path);
		return 0;
	}
	int result = scan_lines(r->s, path, &lines, r->e);
	if (result == SCAN_ABSENT && is_optional)
		return 0;
	if (result) {
		scan_partial(r->s, "%s", r->e->said);
		return 0;
	}
	r->depth++;
	while (!result && scan_line(r->s, &lines)) {
		struct postgresql_setting set;
		switch (postgresql_conf_line(lines.line, scan_arena(r->s), &set)) {
		case POSTGRESQL_NOTHING: break;
		case POSTGRESQL_SETTING: result = see_setting(r, &lines, &set); break;
		case POSTGRESQL_MALFORMED:
			scan_partial(r->s, "%s:%lld: no name = value", path,
				     (long long)lines.number);
			break;
		}
	}
	r->depth--;
	return result;
}

static int64_t version_of(struct scan *s, const struct postgresql_cluster *c)
{
	struct str bytes;
	struct err ignored;
	int64_t version;
	const char *path = scan_printf(s, "%s/PG_VERSION", c->data_dir);
	struct str text = str_of(c->name);
	if (scan_read(s, path, 64, &bytes, &ignored) == 0)
		text = str_trim(bytes);
	text = str_head(text, str_find(text, '/'));
	return str_int(str_head(text, str_find(text, '.')), 10, &version) ? version : NO_INT;
}

/* What a version alone decides. */
static void version_defaults(struct scan *s, struct settings *all,
			     const struct postgresql_cluster *c)
{
	struct setting_default by_version[] = {
		{ "password_encryption", c->version >= 14 ? "scram-sha-256" : "md5" },
		{ "ssl_min_protocol_version", c->version >= 13 ? "TLSv1.2" : "TLSv1" },
	};
	settings_defaults(s, all, c->name, defaults, N(defaults));
	if (c->version != NO_INT)
		settings_defaults(s, all, c->name, by_version, N(by_version));
}

/* A path as the server takes it: relative ones from the data directory. */
static const char *data_path(struct scan *s, const struct postgresql_cluster *c, const char *path)
{
	return path[0] == '/' ? path : scan_printf(s, "%s/%s", c->data_dir, path);
}

static int read_cluster(struct scan *s, struct postgresql_clusters *all, const char *path,
			struct err *e)
{
	const char *dir = beside(s, path, ".");
	dir = scan_printf(s, "%.*s", (int)(strlen(dir) - 2), dir);
	bool is_debian = str_starts(str_of(dir), "/etc/postgresql/");
	struct postgresql_cluster c = { .name = dir, .data_dir = dir };
	if (is_debian)
		c.name = dir + strlen("/etc/postgresql/");
	struct reading r = { .s = s, .all = &all->settings, .cluster = &c, .e = e };
	int result = read_file(&r, path, false);
	if (result)
		return result;
	const struct setting *x = settings_get(s, &all->settings, c.name, "data_directory");
	if (x && x->value[0] == '/')
		c.data_dir = x->value;
	/* What ALTER SYSTEM has set stands in the data, which not everybody may read. */
	result = read_file(&r, scan_printf(s, "%s/postgresql.auto.conf", c.data_dir), true);
	if (result)
		return result;
	c.version = version_of(s, &c);
	version_defaults(s, &all->settings, &c);
	x = settings_get(s, &all->settings, c.name, "hba_file");
	c.hba_path = x && x->value[0] ? data_path(s, &c, x->value)
				      : scan_printf(s, "%s/pg_hba.conf", dir);
	all->cluster = arena_grow(scan_arena(s), all->cluster, &all->capacity, all->n + 1,
				  sizeof(*all->cluster));
	all->cluster[all->n++] = c;
	return 0;
}

int postgresql_read(struct scan *s, struct postgresql_clusters *ret, struct err *e)
{
	static const char *const patterns[] = {
		"/etc/postgresql/*/*/postgresql.conf",
		"/var/lib/pgsql/data/postgresql.conf",
		"/var/lib/pgsql/*/data/postgresql.conf",
		"/usr/local/pgsql/data/postgresql.conf",
	};
	*ret = (struct postgresql_clusters){ .settings = settings_new(s) };
	int first_failure = 0;
	for (size_t i = 0; i < N(patterns); i++) {
		struct names paths;
		if (scan_glob(s, patterns[i], &paths, e) < 0) {
			/* The data's directory is closed to all but its owner. */
			scan_partial(s, "%s", e->said);
			first_failure = -1;
			continue;
		}
		for (size_t j = 0; j < paths.n; j++) {
			int result = read_cluster(s, ret, paths.name[j], e);
			if (result)
				return result;
		}
	}
	if (!ret->n)
		return first_failure ? first_failure : scan_absent(s, "no postgresql.conf");
	return 0;
}
