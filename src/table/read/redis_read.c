/* SPDX-License-Identifier: Apache-2.0 */
/* redis_read - the files of Redis and Valkey, one instance each. */
#include "table/read/redis_read.h"

#include "base/buf.h"
#include "parse/redis_config.h"
#include "table/read/secret.h"

#include <string.h>

enum { MAX_DEPTH = 16, MAX_FILES = 1024 };

static const struct setting_default defaults[] = {
	{ "appendonly", "no" },	     { "bind", "* -::*" },  { "port", "6379" },
	{ "protected-mode", "yes" }, { "requirepass", "" }, { "tls-port", "0" },
};

struct reading {
	struct scan *s;
	struct settings *all;
	const char *instance;
	struct err *e;
	int depth, n_files;
};

static int read_file(struct reading *r, const char *path, bool is_main);

static bool stands_beside_others(const char *key)
{
	static const char *const keys[] = {
		"save",	  "rename-command", "user", "loadmodule", "client-output-buffer-limit",
		"include"
	};
	for (size_t i = 0; i < N(keys); i++)
		if (strcmp(key, keys[i]) == 0)
			return true;
	return false;
}

/* Of an ACL rule ">password", "<password", "#hash" and "!hash" are not for rows. */
static bool is_acl_secret(struct str word)
{
	return word.n && strchr("><#!", word.p[0]);
}

static const char *value_of(struct scan *s, const char *key, const struct redis_line *line)
{
	bool is_secret = secret_is_name(str_of(key)), is_user = strcmp(key, "user") == 0;
	bool is_rename = strcmp(key, "rename-command") == 0;
	if (is_secret)
		return line->n > 1 && line->word[line->n - 1].n ? SECRET_HIDDEN : "";
	autobuf out = BUF(SCAN_MAX_LINE);
	for (size_t i = 1; i < line->n; i++) {
		struct str word = line->word[i];
		buf_puts(&out, i > 1 ? " " : "");
		/* The new name of a command is a kind of password for it. */
		if (is_rename && i == 2)
			buf_puts(&out, word.n ? SECRET_HIDDEN : "(disabled)");
		else if (is_user && is_acl_secret(word))
			buf_printf(&out, "%c" SECRET_HIDDEN, word.p[0]);
		else
			buf_str(&out, word);
	}
	return scan_text(s, out.p ? buf_view(&out) : STR(""));
}

static int see_line(struct reading *r, const struct lines *lines, const struct redis_line *line)
{
	const char *key = str_lower(scan_arena(r->s), line->word[0]);
	struct setting x = {
		.scope = r->instance,
		.key = key,
		.value = value_of(r->s, key, line),
		.path = lines->path,
		.line = lines->number,
	};
	if (strcmp(key, "include") != 0) {
		settings_add(r->s, r->all, &x, stands_beside_others(key));
		return 0;
	}
	struct names paths;
	if (x.value[0] != '/' || scan_glob(r->s, x.value, &paths, r->e) < 0 || !paths.n) {
		scan_partial(r->s, "%s:%lld: %s cannot be included", lines->path,
			     (long long)lines->number, x.value);
		return 0;
	}
	int result = 0;
	for (size_t i = 0; !result && i < paths.n; i++)
		result = read_file(r, paths.name[i], false);
	return result;
}

static int read_file(struct reading *r, const char *path, bool is_main)
{
	struct lines lines;
	if (r->depth >= MAX_DEPTH || ++r->n_files > MAX_FILES) {
		scan_partial(r->s, "%s: include goes too deep or in a circle", path);
		return 0;
	}
	int result = scan_lines(r->s, path, &lines, r->e);
	if (result < 0)
		scan_partial(r->s, "%s", r->e->said);
	if (result)
		return is_main ? SCAN_ABSENT : 0;
	r->depth++;
	while (!result && scan_line(r->s, &lines)) {
		struct redis_line line;
		switch (redis_config_line(lines.line, scan_arena(r->s), &line)) {
		case REDIS_NOTHING: break;
		case REDIS_SETTING: result = see_line(r, &lines, &line); break;
		case REDIS_MALFORMED:
			scan_partial(r->s, "%s:%lld: a quote has no end", path,
				     (long long)lines.number);
			break;
		}
	}
	r->depth--;
	return result;
}

int redis_read(struct scan *s, struct settings *ret, struct err *e)
{
	static const char *const patterns[] = {
		"/etc/redis/*.conf",
		"/etc/redis.conf",
		"/etc/valkey/*.conf",
		"/usr/local/redis/redis.conf",
		"/usr/local/redis/*/redis.conf",
		"/usr/local/etc/redis.conf",
	};
	struct reading r = { .s = s, .all = ret, .e = e };
	bool is_absent = true;
	*ret = settings_new(s);
	for (size_t i = 0; i < N(patterns); i++) {
		struct names paths;
		if (scan_glob(s, patterns[i], &paths, e) < 0)
			return -1;
		for (size_t j = 0; j < paths.n; j++) {
			r.instance = paths.name[j];
			if (str_ends(str_of(r.instance), "/sentinel.conf"))
				continue;
			is_absent = false;
			int result = read_file(&r, r.instance, true);
			if (result == SCAN_ABSENT)
				continue;
			if (result)
				return result;
			settings_defaults(s, ret, r.instance, defaults, N(defaults));
		}
	}
	return is_absent ? scan_absent(s, "no %s", "/etc/redis/redis.conf") : 0;
}
