/* SPDX-License-Identifier: Apache-2.0 */
/* loose_system_files - programs, libraries and their directories that are not
 * root's alone: another owner, another group, or writable by others.
 *
 * A system has a hundred thousand of them, and almost all are as they should be;
 * only the others are rows. The permissions of a link mean nothing, those of the
 * program or library that it leads to do: it may lie elsewhere, in /opt or a home. */
#include "fact/scan.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <string.h>

struct loose {
	const char *path, *kind, *type, *mode, *user, *group_name, *link;
	int64_t uid, gid;
	bool is_group_writable, is_world_writable;
};

static const struct column columns[] = {
	COLUMN(struct loose, path, N_("path")),
	COLUMN(struct loose, kind,
	       N_("program, library or local library, by the directory that it is in")),
	COLUMN(struct loose, type,
	       N_("file, directory or link; of a link to a program or library (*.so*) all else is "
		  "told of what it leads to")),
	COLUMN(struct loose, mode, N_("permissions, four octal digits")),
	COLUMN(struct loose, uid, N_("numeric id of the owner")),
	COLUMN(struct loose, gid, N_("numeric id of the group")),
	COLUMN(struct loose, user, N_("owner")),
	COLUMN(struct loose, group_name, N_("group")),
	COLUMN(struct loose, link, N_("where the path leads to, if it is a symbolic link")),
	COLUMN(struct loose, is_group_writable, N_("whether its group may write to it")),
	COLUMN(struct loose, is_world_writable, N_("whether everybody may write to it")),
};

static const struct top {
	const char *path, *kind;
} tops[] = {
	{ "/bin", "program" },		 { "/sbin", "program" },
	{ "/usr/bin", "program" },	 { "/usr/sbin", "program" },
	{ "/usr/local/bin", "program" }, { "/usr/local/sbin", "program" },
	{ "/usr/libexec", "program" },	 { "/lib", "library" },
	{ "/lib64", "library" },	 { "/usr/lib", "library" },
	{ "/usr/lib64", "library" },	 { "/usr/local/lib", "local library" },
};

/* The top that the path is or lies below. */
static const struct top *top_of(const char *path)
{
	for (size_t i = 0; i < N(tops); i++) {
		size_t n = strlen(tops[i].path);
		if (strncmp(path, tops[i].path, n) == 0 && (path[n] == '/' || !path[n]))
			return &tops[i];
	}
	return NULL;
}

static bool enters(struct scan *s, const char *dir)
{
	return strcmp(dir, "/") == 0 || strcmp(dir, "/usr") == 0 ||
	       strcmp(dir, "/usr/local") == 0 || top_of(dir);
}

static int give(struct scan *s, const struct top *top, const char *path, const struct stat *st,
		const char *link)
{
	bool is_directory = S_ISDIR(st->st_mode);
	/* A directory's own setuid, setgid and sticky bits are unusual as well. */
	mode_t loose = S_IWGRP | S_IWOTH | (is_directory ? 07000 : 0);
	if (!st->st_uid && !st->st_gid && !(st->st_mode & loose))
		return 0;
	char mode[8];
	snprintf(mode, sizeof(mode), "%04o", st->st_mode & 07777);
	struct loose row = {
		.path = path,
		.kind = top->kind,
		.type = link	       ? "link"
			: is_directory ? "directory"
				       : "file",
		.mode = mode,
		.uid = st->st_uid,
		.gid = st->st_gid,
		.user = scan_user_name(s, st->st_uid),
		.group_name = scan_group_name(s, st->st_gid),
		.link = link,
		.is_group_writable = st->st_mode & S_IWGRP,
		.is_world_writable = st->st_mode & S_IWOTH,
	};
	return scan_row(s, &row);
}

/* A link to a program or to a library, wherever that lies. */
static int visit_link(struct scan *s, const struct top *top, const struct walk_entry *w)
{
	char link[PATH_MAX];
	struct stat followed;
	struct err e;
	ssize_t n = readlinkat(w->dir_fd, w->name, link, sizeof(link) - 1);
	if (n < 0)
		return 0; /* gone, or another thing, meanwhile */
	link[n] = 0;
	scan_lock(s);
	int r = scan_stat(s, w->path, true, &followed, &e);
	scan_unlock(s);
	if (r < 0 && e.code != ELOOP && e.code != EXDEV)
		scan_partial(s, "%s", e.said);
	return !r && S_ISREG(followed.st_mode) ? give(s, top, w->path, &followed, link) : 0;
}

static int visit(struct scan *s, struct walk_entry *w, struct err *e)
{
	const struct top *top = top_of(w->path);
	if (!top)
		return 0;
	if (w->type == DT_LNK) {
		bool is_library = strcmp(top->kind, "program") != 0;
		return is_library && !strstr(w->name, ".so") ? 0 : visit_link(s, top, w);
	}
	const struct stat *st = walk_entry_stat(w);
	bool is_of_interest = st && (S_ISREG(st->st_mode) || S_ISDIR(st->st_mode));
	return is_of_interest ? give(s, top, w->path, st, NULL) : 0;
}

const struct table table_host_loose_system_files = {
	.name = "loose_system_files",
	.doc = N_("programs, libraries and their directories that are not root's alone"),
	.example = "SELECT path, user, mode FROM loose_system_files WHERE is_world_writable",
	.source = N_("the file system: /usr/bin, /usr/sbin, /usr/lib and the like"),
	.identity = "path",
	.columns = columns,
	.n_columns = N(columns),
	.enters = enters,
	.visit = visit,
};
