/* SPDX-License-Identifier: Apache-2.0 */
/* php_config - settings in force of PHP, for each way it is run.
 *
 * Debian keeps one php.ini for each version and each way (cli, fpm, apache2); RHEL
 * and its relatives keep one for all. A pool of php-fpm can set values for its own
 * requests; those that it sets with php_admin_value no script can change. */
#include "parse/ini.h"
#include "table/read/secret.h"
#include "table/read/settings.h"

#include <string.h>

struct php {
	const char *sapi, *pool, *key, *value, *path;
	bool is_default;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct php, sapi,
	       N_("version and way it is run: 8.2/fpm, 8.2/apache2, 8.2/cli, all")),
	COLUMN(struct php, pool,
	       N_("pool of php-fpm that the setting belongs to; NULL for php.ini")),
	COLUMN(struct php, key, N_("name")),
	COLUMN(struct php, value, N_("value, 1 or 0 for a switch; passwords are hidden")),
	COLUMN(struct php, is_default, N_("whether it stands in no file")),
	COLUMN(struct php, path, N_("file; NULL for a default")),
	COLUMN(struct php, line, N_("line in the file")),
};

/* Of PHP itself, without any php.ini. */
static const struct setting_default defaults[] = {
	{ "allow_url_fopen", "1" },
	{ "allow_url_include", "0" },
	{ "disable_functions", "" },
	{ "display_errors", "1" },
	{ "display_startup_errors", "1" },
	{ "enable_dl", "1" },
	{ "error_log", "" },
	{ "expose_php", "1" },
	{ "file_uploads", "1" },
	{ "log_errors", "0" },
	{ "open_basedir", "" },
	{ "session.cookie_httponly", "0" },
	{ "session.cookie_samesite", "" },
	{ "session.cookie_secure", "0" },
	{ "session.use_only_cookies", "1" },
	{ "session.use_strict_mode", "0" },
	{ "session.use_trans_sid", "0" },
};

/* One php.ini with the directory of pieces that are read behind it. */
struct source {
	const char *sapi, *ini, *dir;
};

/* "On", "yes" and "true" are 1 to PHP, their opposites an empty text, here 0. */
static const char *plain_value(struct scan *s, const struct ini_line *line)
{
	static const char *const on[] = { "on", "yes", "true" };
	static const char *const off[] = { "off", "no", "false", "none" };
	for (size_t i = 0; !line->is_quoted && i < N(on); i++)
		if (str_is_nocase(line->value, on[i]))
			return "1";
	for (size_t i = 0; !line->is_quoted && i < N(off); i++)
		if (str_is_nocase(line->value, off[i]))
			return "0";
	return line->value.p ? scan_text(s, line->value) : "";
}

/* php_admin_value[x] and its like set x; other lines of a pool are its own. */
static const char *pool_key(struct scan *s, struct str name)
{
	static const char *const setters[] = { "php_admin_value[", "php_admin_flag[", "php_value[",
					       "php_flag[" };
	for (size_t i = 0; i < N(setters); i++) {
		struct str inner = str_from(name, strlen(setters[i]));
		if (str_starts(name, setters[i]) && str_ends(inner, "]"))
			return scan_text(s, str_head(inner, inner.n - 1));
	}
	return scan_text(s, name);
}

/* `pool` sections begin a new scope; those of php.ini ([PHP], [Session]) mean
 * nothing, but [HOST=x] and [PATH=x] do not count for all. */
static int read_file(struct scan *s, struct settings *all, const char *sapi, const char *path,
		     bool is_pool_file, struct err *e)
{
	struct lines lines;
	const char *scope = is_pool_file ? "global" : "";
	bool is_special = false;
	int r = scan_lines(s, path, &lines, e);
	while (!r && scan_line(s, &lines)) {
		struct ini_line line;
		enum ini_kind kind = ini_read(lines.line, INI_PHP, scan_arena(s), &line);
		if (kind == INI_MALFORMED || kind == INI_INCLUDE)
			scan_partial(s, "%s:%lld: no name = value", path, (long long)lines.number);
		if (kind == INI_SECTION) {
			is_special = str_starts(line.name, "HOST=") || str_starts(line.name, "PATH"
											     "=");
			scope = is_pool_file ? scan_text(s, line.name) : "";
		}
		if (kind != INI_SETTING || is_special)
			continue;
		struct setting x = {
			.scope = scan_printf(s, "%s\n%s", sapi, scope),
			.key = is_pool_file ? pool_key(s, line.name) : scan_text(s, line.name),
			.value = plain_value(s, &line),
			.path = path,
			.line = lines.number,
		};
		settings_add(s, all, &x,
			     strcmp(x.key, "extension") == 0 ||
				     strcmp(x.key, "zend_extension") == 0 ||
				     str_starts(str_of(x.key), "env["));
	}
	return r;
}

static int read_all(struct scan *s, struct settings *all, const char *sapi, const char *pattern,
		    bool is_pool_file, struct err *e)
{
	struct names paths;
	if (scan_glob(s, pattern, &paths, e) < 0) {
		scan_partial(s, "%s", e->said);
		return 0;
	}
	for (size_t i = 0; i < paths.n; i++) {
		int r = read_file(s, all, sapi, paths.name[i], is_pool_file, e);
		if (r < 0 && scan_is_late(s))
			return r;
		if (r)
			scan_partial(s, "%s", e->said);
	}
	return 0;
}

static int read_source(struct scan *s, struct settings *all, const struct source *x, struct err *e)
{
	int r = read_file(s, all, x->sapi, x->ini, false, e);
	if (r < 0)
		scan_partial(s, "%s", e->said);
	r = read_all(s, all, x->sapi, scan_printf(s, "%s/*.ini", x->dir), false, e);
	settings_defaults(s, all, scan_printf(s, "%s\n", x->sapi), defaults, N(defaults));
	return r;
}

/* Each php.ini on the host; false where there is none. */
static int read_sources(struct scan *s, struct settings *all, bool *ret_found, struct err *e)
{
	struct names dirs;
	struct stat st;
	*ret_found = false;
	int r = scan_glob(s, "/etc/php/*/*/php.ini", &dirs, e);
	if (r < 0)
		return r;
	for (size_t i = 0; !r && i < dirs.n; i++) {
		struct str sapi = str_of(dirs.name[i] + strlen("/etc/php/"));
		const char *name = scan_text(s, str_head(sapi, sapi.n - strlen("/php.ini")));
		struct source x = { name, dirs.name[i],
				    scan_printf(s, "/etc/php/%s/conf.d", name) };
		*ret_found = true;
		r = read_source(s, all, &x, e);
	}
	static const struct source others[] = {
		{ "all", "/etc/php.ini", "/etc/php.d" },
		{ "local", "/usr/local/php/etc/php.ini", "/usr/local/php/conf.d" },
	};
	for (size_t i = 0; !r && i < N(others); i++) {
		if (scan_stat(s, others[i].ini, true, &st, e) == SCAN_ABSENT)
			continue;
		*ret_found = true;
		r = read_source(s, all, &others[i], e);
	}
	return r;
}

static int read_pools(struct scan *s, struct settings *all, bool *ret_found, struct err *e)
{
	struct names dirs;
	int r = scan_glob(s, "/etc/php/*/fpm/pool.d", &dirs, e);
	if (r < 0)
		return r;
	for (size_t i = 0; !r && i < dirs.n; i++) {
		struct str sapi = str_of(dirs.name[i] + strlen("/etc/php/"));
		const char *name = scan_text(s, str_head(sapi, sapi.n - strlen("/pool.d")));
		*ret_found = true;
		r = read_all(s, all, name, scan_printf(s, "%s/*.conf", dirs.name[i]), true, e);
	}
	if (!r)
		r = read_all(s, all, "all", "/etc/php-fpm.d/*.conf", true, e);
	if (!r)
		r = read_all(s, all, "local", "/usr/local/php/etc/php-fpm.d/*.conf", true, e);
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	struct settings all = settings_new(s);
	bool has_ini, has_pool = false;
	int r = read_sources(s, &all, &has_ini, e);
	if (!r)
		r = read_pools(s, &all, &has_pool, e);
	if (!r && !has_ini && !has_pool)
		return scan_absent(s, "no php.ini");
	for (size_t i = 0; !r && i < all.n; i++) {
		const struct setting *x = all.item[i];
		struct str scope = str_of(x->scope), sapi;
		str_split(&scope, '\n', &sapi);
		struct php row = {
			.sapi = scan_text(s, sapi),
			.pool = scope.n ? scan_text(s, scope) : NULL,
			.key = x->key,
			.value = secret_value(s, x->key, str_of(x->value)),
			.path = x->path,
			.is_default = x->is_default,
			.line = x->line,
		};
		r = x->is_effective ? scan_row(s, &row) : 0;
	}
	return r;
}

const struct table table_host_php_config = {
	.name = "php_config",
	.doc = N_("settings of PHP and of php-fpm's pools, with the defaults that matter"),
	.example = "SELECT sapi, value FROM php_config WHERE key = 'expose_php'",
	.source = "/etc/php/*/*/php.ini, /etc/php.ini, /etc/php-fpm.d",
	.identity = "sapi pool key value",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
