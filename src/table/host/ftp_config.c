/* SPDX-License-Identifier: Apache-2.0 */
/* ftp_config - settings of the FTP servers vsftpd, ProFTPD and Pure-FTPd.
 *
 * vsftpd writes name=value, ProFTPD directives in blocks, Pure-FTPd one file for each
 * setting. Names are in lower case here; what is not written has no row. */
#include "fact/scan.h"

enum { INCLUDES_MAX = 16 };

struct setting {
	const char *product, *context, *key, *value, *path;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct setting, product, N_("vsftpd, proftpd or pure-ftpd")),
	COLUMN(struct setting, context,
	       N_("block of ProFTPD that it stands in; empty for the server")),
	COLUMN(struct setting, key, N_("setting, in lower case")),
	COLUMN(struct setting, value, N_("value as written")),
	COLUMN(struct setting, path, N_("file")),
	COLUMN(struct setting, line, N_("line in the file")),
};

static int give(struct scan *s, const char *product, const char *context, struct str key,
		struct str value, const struct lines *lines)
{
	return scan_row(s, &(struct setting){ .product = product,
					      .context = context,
					      .key = str_lower(scan_arena(s), key),
					      .value = scan_text(s, str_trim(value)),
					      .path = lines->path,
					      .line = lines->number });
}

/* No white space around "=": vsftpd itself refuses it. */
static int scan_vsftpd(struct scan *s, const char *path, struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, path, &lines, e);
	while (!r && scan_line(s, &lines)) {
		struct str value = str_trim(lines.line), key;
		if (!value.n || value.p[0] == '#')
			continue;
		if (!str_split(&value, '=', &key) || !value.p)
			scan_partial(s, "%s:%lld: no name=value", path, (long long)lines.number);
		else
			r = give(s, "vsftpd", "", key, value, &lines);
	}
	return r;
}

static const char *enter(struct scan *s, const char *context, struct str text)
{
	struct str inside = str_head(str_from(text, 1), str_find(text, '>') - 1);
	const char *block = scan_text(s, str_trim(inside));
	return *context ? scan_printf(s, "%s/%s", context, block) : block;
}

static const char *leave(struct scan *s, const char *context)
{
	size_t end = 0;
	for (size_t i = 0; context[i]; i++)
		if (context[i] == '/')
			end = i;
	return scan_printf(s, "%.*s", (int)end, context);
}

static int read_proftpd(struct scan *s, const char *path, const char **context, int depth,
			struct err *e);

/* Include takes files, patterns and directories, in place. */
static int include(struct scan *s, struct str pattern, const char **context, int depth,
		   const struct lines *lines)
{
	struct names files;
	struct err why;
	struct stat st;
	int r = 0;
	if (depth == INCLUDES_MAX) {
		scan_partial(s, "%s:%lld: files include each other without end", lines->path,
			     (long long)lines->number);
		return 0;
	}
	const char *text = scan_text(s, str_trim(pattern));
	if (scan_stat(s, text, true, &st, &why) == 0 && S_ISDIR(st.st_mode))
		text = scan_printf(s, "%s/*", text);
	if (scan_glob(s, text, &files, &why) < 0) {
		scan_partial(s, "%s", why.said);
		return 0;
	}
	for (size_t i = 0; i < files.n && r != SCAN_FULL; i++) {
		r = read_proftpd(s, files.name[i], context, depth + 1, &why);
		if (r < 0)
			scan_partial(s, "%s", why.said);
	}
	return r == SCAN_FULL ? r : 0;
}

static int read_proftpd(struct scan *s, const char *path, const char **context, int depth,
			struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, path, &lines, e);
	while (!r && scan_line(s, &lines)) {
		struct str text = str_trim(lines.line), key;
		if (!text.n || text.p[0] == '#')
			continue;
		if (str_starts(text, "</"))
			*context = leave(s, *context);
		else if (text.p[0] == '<')
			*context = enter(s, *context, text);
		else if (str_word(&text, &key) && str_is_nocase(key, "include"))
			r = include(s, text, context, depth, &lines);
		else
			r = give(s, "proftpd", *context, key, text, &lines);
	}
	return r;
}

static int scan_proftpd(struct scan *s, const char *path, struct err *e)
{
	const char *context = "";
	int r = read_proftpd(s, path, &context, 0, e);
	if (!r && *context)
		scan_partial(s, "%s: a block does not end: %s", path, context);
	return r;
}

/* /etc/pure-ftpd/conf/NoAnonymous holds "yes". */
static int scan_pure_ftpd(struct scan *s, const char *path, struct err *e)
{
	struct lines lines;
	struct str name = str_of(path), part;
	int r = scan_lines(s, path, &lines, e);
	while (str_split(&name, '/', &part) && name.p)
		;
	if (!r && scan_line(s, &lines))
		r = give(s, "pure-ftpd", "", part, lines.line, &lines);
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	static const struct {
		const char *pattern;
		int (*read)(struct scan *s, const char *path, struct err *e);
	} sources[] = {
		{ "/etc/vsftpd.conf", scan_vsftpd },
		{ "/etc/vsftpd/*.conf", scan_vsftpd },
		{ "/etc/proftpd.conf", scan_proftpd },
		{ "/etc/proftpd/proftpd.conf", scan_proftpd },
		{ "/etc/pure-ftpd/conf/*", scan_pure_ftpd },
	};
	size_t n = 0;
	for (size_t i = 0; i < N(sources); i++) {
		struct names paths;
		if (scan_glob(s, sources[i].pattern, &paths, e) < 0)
			return -1;
		for (size_t k = 0; k < paths.n; k++, n++) {
			struct err why;
			int r = sources[i].read(s, paths.name[k], &why);
			if (r < 0)
				scan_partial(s, "%s", why.said);
			if (r == SCAN_FULL)
				return r;
		}
	}
	return n ? 0 : scan_absent(s, "no configuration of an FTP server");
}

const struct table table_host_ftp_config = {
	.name = "ftp_config",
	.doc = N_("settings of FTP servers"),
	.example = "SELECT value FROM ftp_config WHERE key = 'anonymous_enable'",
	.source = "/etc/vsftpd.conf, /etc/proftpd, /etc/pure-ftpd/conf",
	.identity = "product context key path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
