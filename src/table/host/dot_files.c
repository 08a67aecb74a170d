/* SPDX-License-Identifier: Apache-2.0 */
/* dot_files - what begins with a dot directly in a home directory.
 *
 * These files say what a shell, a mailer or an editor does when somebody signs
 * in, and hold their passwords and histories. Seen are the homes of root and of
 * people, and directories in /home that belong to no account: an old .rhosts does
 * not know that its owner has left. A row of a link describes what it leads to. */
#include "base/map.h"
#include "table/read/accounts.h"

#include <string.h>

struct dot_file {
	const char *account, *home, *path, *name, *type, *mode, *user, *group_name;
	int64_t account_uid, account_gid, uid, gid;
	bool is_group_writable, is_world_writable, is_world_readable;
};

static const struct column columns[] = {
	COLUMN(struct dot_file, account, N_("account whose home it is in; NULL for none")),
	COLUMN(struct dot_file, account_uid, N_("numeric id of the account")),
	COLUMN(struct dot_file, account_gid, N_("numeric id of its primary group")),
	COLUMN(struct dot_file, home, N_("home directory")),
	COLUMN(struct dot_file, path, N_("path")),
	COLUMN(struct dot_file, name, N_("name in the home directory")),
	COLUMN(struct dot_file, type, N_("file, directory, link (that leads nowhere) or other")),
	COLUMN(struct dot_file, mode, N_("permissions, four octal digits")),
	COLUMN(struct dot_file, uid, N_("numeric id of the owner")),
	COLUMN(struct dot_file, gid, N_("numeric id of the group")),
	COLUMN(struct dot_file, user, N_("owner")),
	COLUMN(struct dot_file, group_name, N_("group")),
	COLUMN(struct dot_file, is_group_writable, N_("whether its group may write to it")),
	COLUMN(struct dot_file, is_world_writable, N_("whether everybody may write to it")),
	COLUMN(struct dot_file, is_world_readable, N_("whether everybody may read it")),
};

/* People's accounts begin at 1000; 65534 is nobody. */
struct home {
	const char *account, *path;
	int64_t uid, gid;
};

static const char *type_of(mode_t mode)
{
	switch (mode & S_IFMT) {
	case S_IFREG: return "file";
	case S_IFDIR: return "directory";
	case S_IFLNK: return "link";
	}
	return "other";
}

static int scan_one(struct scan *s, const struct home *h, const char *name, struct err *e)
{
	struct stat st;
	const char *path = scan_printf(s, "%s/%s", h->path, name);
	int r = scan_stat(s, path, true, &st, e);
	if (r)
		r = scan_stat(s, path, false, &st, e);
	if (r < 0)
		scan_partial(s, "%s", e->said);
	if (r)
		return 0;
	mode_t may = S_ISLNK(st.st_mode) ? 0 : st.st_mode;
	struct dot_file row = {
		.account = h->account,
		.account_uid = h->uid,
		.account_gid = h->gid,
		.home = h->path,
		.path = path,
		.name = name,
		.type = type_of(st.st_mode),
		.mode = scan_printf(s, "%04o", may & 07777),
		.uid = st.st_uid,
		.gid = st.st_gid,
		.user = scan_user_name(s, st.st_uid),
		.group_name = scan_group_name(s, st.st_gid),
		.is_group_writable = may & S_IWGRP,
		.is_world_writable = may & S_IWOTH,
		.is_world_readable = may & S_IROTH,
	};
	return scan_row(s, &row);
}

static int scan_home(struct scan *s, const struct home *h, struct err *e)
{
	struct names names;
	struct stat st;
	int r = scan_stat(s, h->path, true, &st, e);
	if (!r && !S_ISDIR(st.st_mode))
		return 0;
	if (!r)
		r = scan_list(s, h->path, &names, e);
	if (r < 0)
		scan_partial(s, "%s", e->said);
	if (r)
		return 0;
	for (size_t i = 0; !r && i < names.n; i++) {
		if (scan_is_late(s))
			return scan_late(s, e);
		if (names.name[i][0] == '.')
			r = scan_one(s, h, names.name[i], e);
	}
	return r;
}

/* Whether it is a person's or root's, and has a home. */
static bool has_home(struct scan *s, const struct account *a, struct home *ret)
{
	struct str home = str_of(a->home);
	while (home.n > 1 && str_ends(home, "/"))
		home.n--;
	*ret = (struct home){ a->name, scan_text(s, home), a->uid, a->gid };
	return home.n > 1 && home.p[0] == '/' && accounts_is_person(a);
}

static int scan_left(struct scan *s, const struct map *seen, struct err *e)
{
	struct names names;
	int r = scan_list(s, "/home", &names, e);
	if (r < 0)
		scan_partial(s, "%s", e->said);
	if (r)
		return 0;
	for (size_t i = 0; !r && i < names.n; i++) {
		struct home h = { NULL, scan_printf(s, "/home/%s", names.name[i]), NO_INT, NO_INT };
		if (!map_get(seen, str_of(h.path)))
			r = scan_home(s, &h, e);
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	struct map seen = MAP(scan_arena(s));
	struct lines lines;
	struct account a;
	int r = scan_lines(s, ACCOUNTS_PATH, &lines, e);
	if (r)
		return r;
	while (!r && accounts_next(s, &lines, &a)) {
		struct home h;
		if (!has_home(s, &a, &h) || map_get(&seen, str_of(h.path)))
			continue;
		map_set(&seen, str_of(h.path), (void *)h.path);
		r = scan_home(s, &h, e);
	}
	return r ? r : scan_left(s, &seen, e);
}

const struct table table_host_dot_files = {
	.name = "dot_files",
	.doc = N_("what begins with a dot in the home directories of root and of people"),
	.example = "SELECT path, user FROM dot_files WHERE uid <> account_uid",
	.source = "/etc/passwd, /home",
	.identity = "path",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
