/* SPDX-License-Identifier: Apache-2.0 */
/* dot_files - hidden files that lie in the home directories of people and of root.
 *
 * Among them are those that a sign-in runs: whoever can write to one has that person
 * run commands. Only the directory itself is listed, not what lies below. */
#include "fact/scan.h"

struct dot_file {
	const char *account, *home, *name, *type, *mode, *path;
	bool is_group_writable, is_world_writable;
	int64_t uid, gid, account_uid, account_gid;
};

static const struct column columns[] = {
	COLUMN(struct dot_file, account, N_("account whose home it lies in")),
	COLUMN(struct dot_file, account_uid, N_("the account's user id")),
	COLUMN(struct dot_file, account_gid, N_("the account's primary group id")),
	COLUMN(struct dot_file, home, N_("home directory")),
	COLUMN(struct dot_file, name, N_("name, which begins with a dot")),
	COLUMN(struct dot_file, type, N_("file, directory, link or other")),
	COLUMN(struct dot_file, uid, N_("owner's number")),
	COLUMN(struct dot_file, gid, N_("group's number")),
	COLUMN(struct dot_file, mode, N_("permission bits, octal")),
	COLUMN(struct dot_file, is_group_writable, N_("whether its group may write")),
	COLUMN(struct dot_file, is_world_writable, N_("whether everybody may write")),
	COLUMN(struct dot_file, path, N_("file")),
};

static const char *type_name(mode_t mode)
{
	return S_ISREG(mode)   ? "file"
	       : S_ISDIR(mode) ? "directory"
	       : S_ISLNK(mode) ? "link"
			       : "other";
}

static int scan_home(struct scan *s, const struct dot_file *account, struct err *e)
{
	struct names names = { 0 };
	struct stat st;
	/* A home that is a file is told of by the check for homes. */
	if (scan_stat(s, account->home, true, &st, e) || !S_ISDIR(st.st_mode))
		return 0;
	int r = scan_list(s, account->home, &names, e);
	if (r < 0)
		scan_partial(s, "%s", e->text);
	for (size_t i = 0; !r && i < names.n; i++) {
		struct dot_file x = *account;
		if (names.name[i][0] != '.')
			continue;
		x.name = names.name[i];
		x.path = scan_printf(s, "%s/%s", x.home, x.name);
		int looked = scan_stat(s, x.path, false, &st, e);
		if (looked < 0)
			scan_partial(s, "%s", e->text);
		if (looked)
			continue;
		x.type = type_name(st.st_mode);
		x.uid = st.st_uid;
		x.gid = st.st_gid;
		x.mode = scan_printf(s, "%04o", (unsigned)(st.st_mode & 07777));
		x.is_group_writable = st.st_mode & S_IWGRP;
		x.is_world_writable = st.st_mode & S_IWOTH;
		r = scan_row(s, &x);
	}
	return r == SCAN_FULL ? r : 0;
}

/* root and the accounts of people; what else a line of /etc/passwd is, `users` tells. */
static int scan(struct scan *s, struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, "/etc/passwd", &lines, e);
	while (!r && scan_line(s, &lines)) {
		struct str rest = lines.line, field[6];
		struct dot_file x = { .account = NULL };
		size_t n = 0;
		while (n < N(field) && str_split(&rest, ':', &field[n]))
			n++;
		if (n < N(field) || !str_int(field[2], 10, &x.account_uid) ||
		    !str_int(field[3], 10, &x.account_gid)) {
			scan_partial(s, "%s:%lld: not an account", lines.path,
				     (long long)lines.number);
			continue;
		}
		bool is_person = x.account_uid == 0 ||
				 (x.account_uid >= 1000 && x.account_uid != 65534);
		if (!is_person || !str_starts(field[5], "/"))
			continue;
		x.account = scan_text(s, field[0]);
		x.home = scan_text(s, field[5]);
		r = scan_home(s, &x, e);
	}
	return r;
}

const struct table table_host_dot_files = {
	.name = "dot_files",
	.doc = N_("hidden files in the home directories of people and of root"),
	.example = "SELECT path FROM dot_files WHERE is_world_writable AND type = 'file'",
	.source = "/etc/passwd, home directories",
	.identity = "account path",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
