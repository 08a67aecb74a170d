/* SPDX-License-Identifier: Apache-2.0 */
/* loose_system_files - programs, libraries and their directories that are not
 * root's alone: another owner, another group, or writable by others.
 *
 * A system has a hundred thousand of them, and almost all are as they should be;
 * only the others are rows. Links are left out: their permissions mean nothing. */
#include "fact/scan.h"

#include <dirent.h>
#include <string.h>

struct loose {
	const char *path, *kind, *type, *mode, *user, *group_name;
	int64_t uid, gid;
	bool is_group_writable, is_world_writable;
};

static const struct column columns[] = {
	COLUMN(struct loose, path, N_("path")),
	COLUMN(struct loose, kind, N_("program or library, by the directory that it is in")),
	COLUMN(struct loose, type, N_("file or directory")),
	COLUMN(struct loose, mode, N_("permissions, four octal digits")),
	COLUMN(struct loose, uid, N_("numeric id of the owner")),
	COLUMN(struct loose, gid, N_("numeric id of the group")),
	COLUMN(struct loose, user, N_("owner")),
	COLUMN(struct loose, group_name, N_("group")),
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
	{ "/usr/lib64", "library" },
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

static int visit(struct scan *s, struct walk_entry *w, struct err *e)
{
	if (w->type == DT_LNK)
		return 0;
	const struct top *top = top_of(w->path);
	const struct stat *st = top ? walk_entry_stat(w) : NULL;
	if (!st || (!S_ISREG(st->st_mode) && !S_ISDIR(st->st_mode)))
		return 0;
	/* A directory's own setuid, setgid and sticky bits are unusual as well. */
	mode_t loose = S_IWGRP | S_IWOTH | (S_ISDIR(st->st_mode) ? 07000 : 0);
	if (!st->st_uid && !st->st_gid && !(st->st_mode & loose))
		return 0;
	char mode[8];
	snprintf(mode, sizeof(mode), "%04o", st->st_mode & 07777);
	struct loose row = {
		.path = w->path,
		.kind = top->kind,
		.type = S_ISDIR(st->st_mode) ? "directory" : "file",
		.mode = mode,
		.uid = st->st_uid,
		.gid = st->st_gid,
		.user = scan_user_name(s, st->st_uid),
		.group_name = scan_group_name(s, st->st_gid),
		.is_group_writable = st->st_mode & S_IWGRP,
		.is_world_writable = st->st_mode & S_IWOTH,
	};
	return scan_row(s, &row);
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
