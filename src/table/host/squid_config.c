/* SPDX-License-Identifier: Apache-2.0 */
/* squid_config - whom the web proxy Squid serves, and how: squid.conf(5).
 *
 * The order of its access rules decides, so each line is a row and has its place.
 * Passwords are left out. */
#include "base/buf.h"
#include "fact/scan.h"
#include "table/read/secret.h"

#include <string.h>

/* Files that include each other twice would be read without end. */
enum { INCLUDES_MAX = 16, FILES_MAX = 256 };

struct directive {
	const char *key, *value, *path;
	int64_t position, line;
};

static const struct column columns[] = {
	COLUMN(struct directive, key, N_("directive: acl, http_access, http_port …")),
	COLUMN(struct directive, value, N_("its arguments, a blank between them; no passwords")),
	COLUMN(struct directive, position,
	       N_("place among all lines, those of included files too")),
	COLUMN(struct directive, path, N_("file")),
	COLUMN(struct directive, line, N_("line in the file")),
};

struct reader {
	struct scan *s;
	int64_t position;
	int depth, n_files;
};

static int read_file(struct reader *r, const char *path, struct err *e);

static int include(struct reader *r, struct str patterns, const char *path, int64_t line)
{
	struct str pattern;
	int result = 0;
	while (!result && str_word(&patterns, &pattern)) {
		struct names files = { 0 };
		struct err e;
		if (r->depth >= INCLUDES_MAX || r->n_files >= FILES_MAX) {
			scan_partial(r->s, "%s:%lld: files include each other too deep", path,
				     (long long)line);
			return 0;
		}
		if (scan_glob(r->s, scan_text(r->s, pattern), &files, &e) < 0)
			scan_partial(r->s, "%s", e.said);
		if (!files.n && !str_has(pattern, "*"))
			scan_partial(r->s, "%s:%lld: what it includes is not there", path,
				     (long long)line);
		r->depth++;
		for (size_t i = 0; !result && i < files.n && r->n_files < FILES_MAX; i++) {
			r->n_files++;
			result = read_file(r, files.name[i], &e);
			if (result < 0 || result == SCAN_ABSENT)
				scan_partial(r->s, "%s", e.said);
			result = result == SCAN_FULL ? result : 0;
		}
		r->depth--;
	}
	return result;
}

/* Whether the word behind this one is a secret: what helpers are given as a password. */
static bool leads_to_secret(const char *key, struct str word)
{
	bool is_helper = strcmp(key, "auth_param") == 0 || strcmp(key, "external_acl_type") == 0;
	return str_is(word, "snmp_community") || (is_helper && str_is(word, "-w"));
}

static const char *value_of(struct scan *s, const char *key, struct str rest)
{
	autobuf out = BUF(64 << 10);
	struct str word;
	bool is_secret = strcmp(key, "cachemgr_passwd") == 0;
	while (str_word(&rest, &word) && word.p[0] != '#') {
		buf_puts(&out, out.n ? " " : "");
		if (is_secret)
			buf_puts(&out, SECRET_HIDDEN);
		else if (str_starts(word, "login="))
			buf_puts(&out, "login=" SECRET_HIDDEN);
		else
			buf_puts(&out, secret_free(s, word));
		is_secret = leads_to_secret(key, word);
	}
	return scan_text(s, out.n ? buf_view(&out) : STR(""));
}

static int take_line(struct reader *r, struct str text, const char *path, int64_t line)
{
	struct str word;
	if (!str_word(&text, &word) || word.p[0] == '#')
		return 0;
	const char *key = scan_text(r->s, word);
	if (strcmp(key, "include") == 0)
		return include(r, text, path, line);
	if (strcmp(key, "if") == 0) {
		scan_partial(r->s, "%s:%lld: what depends on a condition is not judged", path,
			     (long long)line);
		return 0;
	}
	if (memchr(text.p, 0, text.n) || memchr(word.p, 0, word.n)) {
		scan_partial(r->s, "%s:%lld: not understood", path, (long long)line);
		return 0;
	}
	return scan_row(r->s, &(struct directive){ .key = key,
						   .value = value_of(r->s, key, text),
						   .path = path,
						   .position = ++r->position,
						   .line = line });
}

/* A line that ends in a backslash goes on in the next one. */
static int read_file(struct reader *r, const char *path, struct err *e)
{
	struct lines lines;
	autobuf whole = BUF(64 << 10);
	int64_t begin = 0;
	int result = scan_lines(r->s, path, &lines, e);
	bool has_line = !result && scan_line(r->s, &lines);
	while (!result && has_line) {
		struct str text = str_trim(lines.line);
		bool goes_on = str_ends(text, "\\");
		begin = whole.n ? begin : lines.number;
		buf_str(&whole, goes_on ? str_head(text, text.n - 1) : text);
		has_line = scan_line(r->s, &lines);
		if (goes_on && has_line)
			continue;
		if (buf_is_over(&whole))
			scan_partial(r->s, "%s:%lld: too long", path, (long long)begin);
		else
			result = take_line(r, buf_view(&whole), path, begin);
		buf_clear(&whole);
	}
	return result;
}

static int scan(struct scan *s, struct err *e)
{
	static const char *const paths[] = { "/etc/squid/squid.conf", "/etc/squid3/squid.conf",
					     "/usr/local/squid/etc/squid.conf" };
	int r = SCAN_ABSENT;
	for (size_t i = 0; i < N(paths) && r == SCAN_ABSENT; i++)
		r = read_file(&(struct reader){ .s = s }, paths[i], e);
	return r == SCAN_ABSENT ? scan_absent(s, "no squid.conf") : r;
}

const struct table table_host_squid_config = {
	.name = "squid_config",
	.doc = N_("whom the web proxy Squid serves, and how"),
	.example = "SELECT value FROM squid_config WHERE key = 'http_access' ORDER BY position",
	.source = "/etc/squid/squid.conf",
	.identity = "position",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
