/* SPDX-License-Identifier: Apache-2.0 */
/* samba_config - what this host shares with Windows computers, and how.
 *
 * smb.conf(5): sections of `name = value`; names ignore case and white space, many have
 * several spellings, and some are the opposite of another. Here each setting has one
 * name and yes/no one spelling, so that a check need not know the others. */
#include "table/read/joined_line.h"

#include <ctype.h>
#include <string.h>

enum { INCLUDES_MAX = 16 };

struct setting {
	const char *share, *key, *value, *path;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct setting, share, N_("share; global for the server itself")),
	COLUMN(struct setting, key,
	       N_("setting, in lower case with single spaces: guest ok, writable …")),
	COLUMN(struct setting, value, N_("value; yes or no where it is one of their spellings")),
	COLUMN(struct setting, path, N_("file")),
	COLUMN(struct setting, line, N_("line in the file")),
};

static const struct {
	const char *spelling, *key;
	bool is_opposite;
} synonyms[] = {
	{ "public", "guest ok", false },
	{ "writeable", "writable", false },
	{ "write ok", "writable", false },
	{ "read only", "writable", true },
	{ "directory", "path", false },
	{ "browsable", "browseable", false },
	{ "allow hosts", "hosts allow", false },
	{ "deny hosts", "hosts deny", false },
	{ "min protocol", "server min protocol", false },
	{ "max protocol", "server max protocol", false },
	{ "protocol", "server max protocol", false },
	{ "only guest", "guest only", false },
	{ "debuglevel", "log level", false },
	{ "print ok", "printable", false },
};

struct reading {
	struct scan *s;
	const char *share;
	int depth;
};

/* Lower case, and one space wherever there is white space. */
static const char *plain_name(struct scan *s, struct str name)
{
	char *text = str_lower(scan_arena(s), str_trim(name));
	char *to = text;
	for (const char *from = text; *from; from++)
		if (!isspace((unsigned char)*from) || (to > text && to[-1] != ' '))
			*to++ = isspace((unsigned char)*from) ? ' ' : *from;
	*to = '\0';
	return text;
}

static int yes_or_no(struct str value)
{
	static const char *const yes[] = { "yes", "true", "1" };
	static const char *const no[] = { "no", "false", "0" };
	for (size_t i = 0; i < N(yes); i++) {
		if (str_is_nocase(value, yes[i]))
			return 1;
		if (str_is_nocase(value, no[i]))
			return 0;
	}
	return -1;
}

static int give(struct reading *r, const char *key, struct str value, const char *path,
		int64_t line)
{
	bool is_opposite = false;
	for (size_t i = 0; i < N(synonyms); i++)
		if (strcmp(key, synonyms[i].spelling) == 0) {
			key = synonyms[i].key;
			is_opposite = synonyms[i].is_opposite;
			break;
		}
	int truth = yes_or_no(value);
	if (truth >= 0 && is_opposite)
		truth = !truth;
	return scan_row(r->s, &(struct setting){ .share = r->share,
						 .key = key,
						 .value = truth < 0 ? scan_text(r->s, value)
							  : truth   ? "yes"
								    : "no",
						 .path = path,
						 .line = line });
}

static int scan_file(struct reading *r, const char *path, struct err *e);

/* `include = %m.conf` depends on who connects: only a path that stands there is read. */
static int include(struct reading *r, struct str value, const char *path, int64_t line)
{
	struct err why;
	const char *file = scan_text(r->s, value);
	if (strchr(file, '%')) {
		scan_partial(r->s, "%s:%lld: not read, it depends on who connects: %s", path,
			     (long long)line, file);
		return 0;
	}
	if (r->depth >= INCLUDES_MAX) {
		scan_partial(r->s, "%s:%lld: files include each other without end", path,
			     (long long)line);
		return 0;
	}
	r->depth++;
	int got = scan_file(r, file, &why);
	r->depth--;
	if (got < 0)
		scan_partial(r->s, "%s", why.said);
	return got == SCAN_FULL ? got : 0;
}

static int see_line(struct reading *r, struct str text, const char *path, int64_t line)
{
	struct str name;
	if (str_starts(text, "[")) {
		size_t end = str_find(text, ']');
		if (end == text.n)
			scan_partial(r->s, "%s:%lld: a section's name without its end", path,
				     (long long)line);
		r->share = plain_name(r->s, str_head(str_from(text, 1), end - 1));
		return 0;
	}
	struct str value = text;
	if (!str_split(&value, '=', &name) || !value.p) {
		scan_partial(r->s, "%s:%lld: neither a section nor a setting", path,
			     (long long)line);
		return 0;
	}
	const char *key = plain_name(r->s, name);
	value = str_trim(value);
	if (strcmp(key, "include") == 0)
		return include(r, value, path, line);
	return give(r, key, value, path, line);
}

static int scan_file(struct reading *r, const char *path, struct err *e)
{
	static const struct joined_line_rule rule = { "", "#;", true };
	struct lines lines;
	struct str text;
	int64_t line;
	int got = scan_lines(r->s, path, &lines, e);
	while (!got && joined_line(r->s, &lines, &rule, &text, &line)) {
		text = str_trim(text);
		if (text.n && text.p[0] != '#' && text.p[0] != ';')
			got = see_line(r, text, path, line);
	}
	return got;
}

static int scan(struct scan *s, struct err *e)
{
	struct reading r = { .s = s, .share = "global" };
	return scan_file(&r, "/etc/samba/smb.conf", e);
}

const struct table table_host_samba_config = {
	.name = "samba_config",
	.doc = N_("settings of Samba and of each directory that it shares"),
	.example = "SELECT share FROM samba_config WHERE key = 'guest ok' AND value = 'yes'",
	.source = "/etc/samba/smb.conf",
	.identity = "share key path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
