/* SPDX-License-Identifier: Apache-2.0 */
/* mail_aliases - to whom mail for a name of this host goes, from /etc/aliases. */
#include "fact/scan.h"

struct alias {
	const char *name, *target, *path;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct alias, name, N_("name in lower case: root, postmaster")),
	COLUMN(struct alias, target,
	       N_("where its mail goes: names, addresses, a file or a command")),
	COLUMN(struct alias, path, N_("file")),
	COLUMN(struct alias, line, N_("line in the file")),
};

/* "root" and root are one name. */
static struct str unquoted(struct str name)
{
	bool is_quoted = name.n > 1 && name.p[0] == '"' && name.p[name.n - 1] == '"';
	return is_quoted ? str_head(str_from(name, 1), name.n - 2) : name;
}

static int read_file(struct scan *s, const char *path, struct err *e)
{
	struct lines lines;
	struct alias row = { .path = path };
	struct arena_text target = { 0 };
	int r = scan_lines(s, path, &lines, e);
	while (!r && scan_line(s, &lines)) {
		struct str text = str_trim(lines.line);
		if (!text.n || text.p[0] == '#')
			continue;
		bool is_continued = lines.line.p[0] == ' ' || lines.line.p[0] == '\t';
		if (is_continued && row.name) {
			arena_text_puts(scan_arena(s), &target, " ");
			arena_text_puts(scan_arena(s), &target, scan_text(s, text));
			row.target = target.p;
			continue;
		}
		if (row.name)
			r = scan_row(s, &row);
		row.name = NULL;
		size_t colon = str_find(text, ':');
		struct str name = unquoted(str_trim(str_head(text, colon)));
		if (colon == text.n || !name.n) {
			scan_partial(s, "%s:%lld: no name: target", path, (long long)lines.number);
			continue;
		}
		row.name = str_lower(scan_arena(s), name);
		target = (struct arena_text){ 0 };
		arena_text_puts(scan_arena(s), &target,
				scan_text(s, str_trim(str_from(text, colon + 1))));
		row.target = target.p;
		row.line = lines.number;
	}
	if (!r && row.name)
		r = scan_row(s, &row);
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	static const char *const servers[] = { "/etc/postfix/main.cf", "/etc/exim4", "/etc/exim",
					       "/etc/mail/sendmail.cf" };
	/* Before the file, whose absence is to be told in its own words. */
	bool has_server = scan_has_any(s, servers, N(servers));
	int r = read_file(s, "/etc/aliases", e);
	if (r == SCAN_ABSENT)
		r = read_file(s, "/etc/mail/aliases", e);
	/* A mail server without the file has no aliases. */
	return r == SCAN_ABSENT && has_server ? 0 : r;
}

const struct table table_host_mail_aliases = {
	.name = "mail_aliases",
	.doc = N_("where mail for the host's own names goes"),
	.example = "SELECT target FROM mail_aliases WHERE name = 'root'",
	.source = "/etc/aliases, /etc/mail/aliases",
	.identity = "name line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
