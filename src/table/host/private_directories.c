/* SPDX-License-Identifier: Apache-2.0 */
/* private_directories - directories of which each session gets its own, by
 * pam_namespace: namespace.conf(5) and its pieces.
 *
 *     polydir instance_prefix method[:options] list_of_uids                     */
#include "fact/scan.h"

#include <string.h>

struct directory {
	const char *directory, *instances, *method, *options, *users, *path;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct directory, directory, N_("directory that looks different to each session")),
	COLUMN(struct directory, instances, N_("beginning of the paths that it really is")),
	COLUMN(struct directory, method, N_("user, level, context, tmpdir or tmpfs")),
	COLUMN(struct directory, options, N_("options behind the method, separated by colons")),
	COLUMN(struct directory, users, N_("accounts that see the directory itself")),
	COLUMN(struct directory, path, N_("file")),
	COLUMN(struct directory, line, N_("line in the file")),
};

static int scan_one(struct scan *s, const struct lines *lines, struct str text)
{
	struct str directory, instances, method, users = { 0 };
	if (!str_word(&text, &directory) || !str_word(&text, &instances) ||
	    !str_word(&text, &method)) {
		scan_partial(s, "%s:%lld: no directory, instance prefix and method", lines->path,
			     (long long)lines->number);
		return 0;
	}
	str_word(&text, &users);
	size_t colon = str_find(method, ':');
	struct directory row = {
		.directory = scan_text(s, directory),
		.instances = scan_text(s, instances),
		.method = scan_text(s, str_head(method, colon)),
		.options = scan_text(s, str_from(method, MIN(colon + 1, method.n))),
		.users = scan_text(s, users),
		.path = lines->path,
		.line = lines->number,
	};
	return scan_row(s, &row);
}

static int read_file(struct scan *s, const char *path, struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, path, &lines, e);
	while (!r && scan_line(s, &lines)) {
		struct str text = str_trim(str_head(lines.line, str_find(lines.line, '#')));
		if (text.n)
			r = scan_one(s, &lines, text);
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	static const char *const accounts[] = { "/etc/passwd" };
	struct names pieces;
	/* Accounts without the file share all directories. */
	bool has_accounts = scan_has_any(s, accounts, N(accounts));
	int r = read_file(s, "/etc/security/namespace.conf", e);
	if (r && r != SCAN_ABSENT)
		return r;
	if (scan_glob(s, "/etc/security/namespace.d/*.conf", &pieces, e) < 0) {
		scan_partial(s, "%s", e->said);
		return 0;
	}
	for (size_t i = 0; i < pieces.n; i++) {
		r = read_file(s, pieces.name[i], e);
		if (r == SCAN_FULL)
			return r;
		if (r < 0)
			scan_partial(s, "%s", e->said);
		r = 0;
	}
	return r == SCAN_ABSENT && has_accounts ? 0 : r;
}

const struct table table_host_private_directories = {
	.name = "private_directories",
	.doc = N_("directories of which each session gets its own"),
	.example = "SELECT directory, method FROM private_directories",
	.source = "/etc/security/namespace.conf, namespace.d",
	.identity = "directory path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
