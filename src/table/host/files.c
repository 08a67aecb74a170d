/* SPDX-License-Identifier: Apache-2.0 */
/* files - files that a query names or describes by a pattern.
 *
 * There are too many to have them all: `path` must be compared with =, IN, LIKE
 * or GLOB. A path that is asked for by name is looked up; patterns take part in
 * the walk, which does not follow links to directories. A row of a link describes
 * what the link leads to: that is what gets read or run. */
#include "fact/scan.h"
#include "table/read/attributes.h"

#include <errno.h>
#include <limits.h>

struct file {
	const char *path, *type, *mode, *user, *group_name, *modified_at, *link;
	int64_t uid, gid, size_bytes;
	bool is_setuid, is_setgid, is_sticky;
	bool is_group_writable, is_world_writable, is_world_readable;
	const char *acl, *capabilities;
	bool has_default_acl;
};

static const struct column columns[] = {
	COLUMN(struct file, path, N_("path; to be compared with =, IN, LIKE or GLOB")),
	COLUMN(struct file, type,
	       N_("file, directory, link (that leads nowhere), fifo, socket, character or block")),
	COLUMN(struct file, mode,
	       N_("permissions, four octal digits; NULL for a link that leads nowhere")),
	COLUMN(struct file, uid, N_("numeric id of the owner")),
	COLUMN(struct file, gid, N_("numeric id of the group")),
	COLUMN(struct file, user, N_("owner")),
	COLUMN(struct file, group_name, N_("group")),
	COLUMN_MEASURED(struct file, size_bytes, N_("size")),
	COLUMN_MEASURED(struct file, modified_at, N_("time of the last change of its content")),
	COLUMN(struct file, link, N_("where the path leads to, if it is a symbolic link")),
	COLUMN(struct file, is_setuid, N_("whether it runs with its owner's rights")),
	COLUMN(struct file, is_setgid, N_("whether it runs with its group's rights")),
	COLUMN(struct file, is_sticky, N_("whether only owners may remove what is in it")),
	COLUMN(struct file, is_group_writable, N_("whether its group may write to it")),
	COLUMN(struct file, is_world_writable, N_("whether everybody may write to it")),
	COLUMN(struct file, is_world_readable, N_("whether everybody may read it")),
	COLUMN(struct file, acl,
	       N_("access control list: what it says beyond the permissions; null for none")),
	COLUMN(struct file, has_default_acl,
	       N_("whether what is made in the directory gets an access control list")),
	COLUMN(struct file, capabilities,
	       N_("rights of root that the program gets: cap_net_raw=ep; null for none")),
};

static const char *type_of(mode_t mode)
{
	switch (mode & S_IFMT) {
	case S_IFDIR: return "directory";
	case S_IFLNK: return "link";
	case S_IFIFO: return "fifo";
	case S_IFSOCK: return "socket";
	case S_IFCHR: return "character";
	case S_IFBLK: return "block";
	}
	return "file";
}

/* An attribute of what the path leads to; the absent str where it has none. */
static struct str attribute(struct scan *s, struct arena *a, const char *path, const char *name)
{
	struct str bytes;
	struct err e;
	int r = scan_attribute(s, path, name, a, &bytes, &e);
	if (r < 0)
		scan_partial(s, "%s", e.said);
	return r ? (struct str){ NULL, 0 } : bytes;
}

/* Most files have none of these: their list is short, and read first. */
static void add_attributes(struct scan *s, struct arena *a, const char *path, struct file *f)
{
	static const char access[] = "system.posix_acl_access",
			  preset[] = "system.posix_acl_default",
			  capability[] = "security.capability";
	struct str list = attribute(s, a, path, NULL), name;
	while (str_split(&list, 0, &name)) {
		if (str_is(name, preset))
			f->has_default_acl = true;
		else if (str_is(name, access))
			f->acl = attributes_acl(s, a, attribute(s, a, path, access));
		else if (str_is(name, capability))
			f->capabilities = attributes_capabilities(
				a, attribute(s, a, path, capability));
	}
}

static int add_row(struct scan *s, const char *path, const struct stat *st, const char *link)
{
	autoarena a = ARENA(256 << 10);
	char time[CLOCK_TEXT_SIZE], mode[8];
	clock_text(st->st_mtime, time);
	snprintf(mode, sizeof(mode), "%04o", st->st_mode & 07777);
	/* The permissions of a link mean nothing. */
	bool is_link = S_ISLNK(st->st_mode);
	mode_t may = is_link ? 0 : st->st_mode;
	struct file f = {
		.path = str_text(&a, str_of(path)),
		.type = type_of(st->st_mode),
		.mode = is_link ? NULL : mode,
		.user = scan_user_name(s, st->st_uid),
		.group_name = scan_group_name(s, st->st_gid),
		.modified_at = time,
		.link = str_text(&a, str_of(link)),
		.uid = st->st_uid,
		.gid = st->st_gid,
		.size_bytes = st->st_size,
		.is_setuid = may & S_ISUID,
		.is_setgid = may & S_ISGID,
		.is_sticky = may & S_ISVTX,
		.is_group_writable = may & S_IWGRP,
		.is_world_writable = may & S_IWOTH,
		.is_world_readable = may & S_IROTH,
	};
	if (!is_link)
		add_attributes(s, &a, path, &f);
	return scan_row(s, &f);
}

/* The row of a link is that of what it leads to; of itself, if that is not there, if
 * the link leads in a circle, or into the open files of a process (/dev/stdin). */
static int add_link(struct scan *s, const char *path, const struct stat *st, const char *link)
{
	struct stat followed;
	struct err e;
	scan_lock(s);
	int r = scan_stat(s, path, true, &followed, &e);
	scan_unlock(s);
	if (r < 0 && e.code != ELOOP && e.code != EXDEV)
		scan_partial(s, "%s", e.said);
	return add_row(s, path, r ? st : &followed, link);
}

static int look_up(struct scan *s, const char *path, struct err *e)
{
	struct stat st;
	const char *link;
	int r = path[0] == '/' ? scan_stat(s, path, false, &st, e) : SCAN_ABSENT;
	if (!r && !S_ISLNK(st.st_mode))
		return add_row(s, path, &st, NULL);
	if (!r)
		r = scan_link(s, path, &link, e);
	return r ? r : add_link(s, path, &st, link);
}

static int scan(struct scan *s, struct err *e)
{
	return look_up(s, scan_ask(s)->value, e);
}

static bool enters(struct scan *s, const char *dir)
{
	return scan_ask_enters(scan_ask(s), dir);
}

static int visit(struct scan *s, struct walk_entry *w, struct err *e)
{
	const struct stat *st = scan_ask_matches(scan_ask(s), w->path) ? walk_entry_stat(w) : NULL;
	if (!st)
		return 0;
	if (!S_ISLNK(st->st_mode))
		return add_row(s, w->path, st, NULL);
	char link[PATH_MAX];
	ssize_t n = readlinkat(w->dir_fd, w->name, link, sizeof(link) - 1);
	if (n < 0)
		return 0; /* gone, or another thing, meanwhile */
	link[n] = 0;
	return add_link(s, w->path, st, link);
}

const struct table table_host_files = {
	.name = "files",
	.doc = N_("files, found by name or pattern"),
	.example = "SELECT path, mode FROM files WHERE path LIKE '/etc/ssh/%' AND "
		   "is_world_writable",
	.source = N_("the file system"),
	.identity = "path",
	.columns = columns,
	.n_columns = N(columns),
	.key = "path",
	.scan = scan,
	.enters = enters,
	.visit = visit,
};
