/* SPDX-License-Identifier: Apache-2.0 */
/* nfs_exports - directories that this host shares over NFS, one row for each client.
 *
 * exports(5): a path (perhaps in quotes, with \040 for a space) and clients with
 * options in brackets; "-options" before them are for all that follow; a backslash at
 * the end of a line continues it. */
#include "fact/scan.h"
#include "table/read/dropin.h"
#include "table/read/joined_line.h"

struct export
{
	const char *directory, *client, *options, *path;
	bool is_writable, is_root_trusted, is_any_port, is_everybody;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct export, directory, N_("directory that is shared")),
	COLUMN(struct export, client, N_("host, network, netgroup or * for everybody")),
	COLUMN(struct export, options, N_("options, as in ,rw,sync,")),
	COLUMN(struct export, is_writable, N_("whether clients may write")),
	COLUMN(struct export, is_root_trusted,
	       N_("whether a client's root is root here (no_root_squash)")),
	COLUMN(struct export, is_any_port,
	       N_("whether any program of a client may ask, not only its root (insecure)")),
	COLUMN(struct export, is_everybody, N_("whether the client is everybody")),
	COLUMN(struct export, path, N_("file")),
	COLUMN(struct export, line, N_("line in the file")),
};

/* What is being read of one file. */
struct reading {
	struct scan *s;
	const char *path;
	int64_t line;
};

static bool has(struct str options, const char *option)
{
	struct str part;
	while (str_split(&options, ',', &part))
		if (str_is(str_trim(part), option))
			return true;
	return false;
}

/* The last of two that contradict each other counts. */
static bool is_last(struct str options, const char *yes, const char *no, bool otherwise)
{
	struct str part;
	while (str_split(&options, ',', &part)) {
		if (str_is(str_trim(part), yes))
			otherwise = true;
		else if (str_is(str_trim(part), no))
			otherwise = false;
	}
	return otherwise;
}

static int give(const struct reading *r, const char *directory, struct str client,
		struct str defaults, struct str own)
{
	struct scan *s = r->s;
	const char *all = scan_printf(s, "%.*s%s%.*s", (int)defaults.n,
				      defaults.p ? defaults.p : "", defaults.n && own.n ? "," : "",
				      (int)own.n, own.p ? own.p : "");
	struct str options = str_of(all);
	bool is_everybody = !client.n || str_is(client, "*") || str_is(client, "0.0.0.0/0") ||
			    str_is(client, "::/0");
	return scan_row(s, &(struct export){
				   .directory = directory,
				   .client = client.n ? scan_text(s, client) : "*",
				   .options = scan_printf(s, ",%s,", scan_text(s, options)),
				   .is_writable = is_last(options, "rw", "ro", false),
				   .is_root_trusted = is_last(options, "no_root_squash",
							      "root_squash", false) &&
						      !has(options, "all_squash"),
				   .is_any_port = is_last(options, "insecure", "secure", false),
				   .is_everybody = is_everybody,
				   .path = r->path,
				   .line = r->line,
			   });
}

/* The directory at the front: in quotes, or up to white space. */
static bool take_directory(struct str *rest, struct str *ret)
{
	*rest = str_trim(*rest);
	if (!rest->n || rest->p[0] != '"')
		return str_word(rest, ret);
	*rest = str_from(*rest, 1);
	size_t end = str_find(*rest, '"');
	*ret = str_head(*rest, end);
	bool is_closed = end < rest->n;
	*rest = str_from(*rest, MIN(end + 1, rest->n));
	return is_closed;
}

static int see_line(const struct reading *r, struct str text)
{
	struct str rest = text, directory, word, defaults = { NULL, 0 };
	size_t n_clients = 0;
	int result = 0;
	if (!take_directory(&rest, &directory) || !directory.n || directory.p[0] != '/') {
		scan_partial(r->s, "%s:%lld: no directory in front", r->path, (long long)r->line);
		return 0;
	}
	const char *path = scan_text(r->s, directory);
	while (!result && str_word(&rest, &word)) {
		if (word.p[0] == '#')
			break;
		if (word.p[0] == '-') {
			defaults = str_from(word, 1);
			continue;
		}
		size_t open = str_find(word, '(');
		struct str own = str_from(word, MIN(open + 1, word.n));
		if (open < word.n && !str_ends(own, ")"))
			scan_partial(r->s, "%s:%lld: options without a closing bracket", r->path,
				     (long long)r->line);
		own = str_head(own, str_find(own, ')'));
		n_clients++;
		result = give(r, path, str_head(word, open), defaults, own);
	}
	if (!result && !n_clients)
		result = give(r, path, STR("*"), defaults, STR(""));
	return result;
}

static int scan_file(struct scan *s, const char *path, struct err *e)
{
	static const struct joined_line_rule rule = { " ", "", true };
	struct lines lines;
	struct reading at = { s, path, 0 };
	struct str text;
	int r = scan_lines(s, path, &lines, e);
	while (!r && joined_line(s, &lines, &rule, &text, &at.line)) {
		text = str_trim(text);
		if (text.n && text.p[0] != '#')
			r = see_line(&at, text);
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	static const char *const dirs[] = { "/etc/exports.d" };
	struct dropins pieces;
	struct err why;
	int r = scan_file(s, "/etc/exports", e);
	int more = dropin_list(s, dirs, N(dirs), ".exports", &pieces, &why);
	if (r < 0 || (r == SCAN_ABSENT && more == SCAN_ABSENT) || r == SCAN_FULL)
		return r;
	r = 0;
	for (size_t i = 0; !r && !more && i < pieces.n; i++)
		if (scan_file(s, pieces.file[i].path, &why) < 0)
			scan_partial(s, "%s", why.said);
	return r;
}

const struct table table_host_nfs_exports = {
	.name = "nfs_exports",
	.doc = N_("directories shared over NFS, one row for each client"),
	.example = "SELECT directory, client FROM nfs_exports WHERE is_root_trusted",
	.source = "/etc/exports, /etc/exports.d",
	.identity = "directory client path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
