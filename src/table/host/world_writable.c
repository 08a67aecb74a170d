/* SPDX-License-Identifier: Apache-2.0 */
/* world_writable - files and directories that every account may write to.
 *
 * Links are left out, whose permissions mean nothing, and sockets and devices,
 * which are open on purpose. */
#include "fact/scan.h"

#include <dirent.h>

struct open_file {
	const char *path, *type, *mode, *user, *group_name, *modified_at;
	int64_t uid, gid;
	bool is_sticky;
};

static const struct column columns[] = {
	COLUMN(struct open_file, path, N_("path")),
	COLUMN(struct open_file, type, N_("file, directory or fifo")),
	COLUMN(struct open_file, mode, N_("permissions, four octal digits")),
	COLUMN(struct open_file, uid, N_("numeric id of the owner")),
	COLUMN(struct open_file, user, N_("owner")),
	COLUMN(struct open_file, gid, N_("numeric id of the group")),
	COLUMN(struct open_file, group_name, N_("group")),
	COLUMN(struct open_file, is_sticky, N_("whether only owners may remove what is in it")),
	COLUMN_MEASURED(struct open_file, modified_at,
			N_("time of the last change of its content")),
};

static bool enters(struct scan *s, const char *dir)
{
	return true;
}

static const char *type_of(unsigned char type)
{
	switch (type) {
	case DT_REG: return "file";
	case DT_DIR: return "directory";
	case DT_FIFO: return "fifo";
	}
	return NULL;
}

static int visit(struct scan *s, struct walk_entry *w, struct err *e)
{
	const char *type = type_of(w->type);
	const struct stat *st = type ? walk_entry_stat(w) : NULL;
	if (!st || !(st->st_mode & S_IWOTH))
		return 0;
	autoarena a = ARENA(64 << 10);
	char time[CLOCK_TEXT_SIZE], mode[8];
	clock_text(st->st_mtime, time);
	snprintf(mode, sizeof(mode), "%04o", st->st_mode & 07777);
	struct open_file f = {
		.path = str_text(&a, str_of(w->path)),
		.type = type,
		.mode = mode,
		.uid = st->st_uid,
		.user = scan_user_name(s, st->st_uid),
		.gid = st->st_gid,
		.group_name = scan_group_name(s, st->st_gid),
		.is_sticky = st->st_mode & S_ISVTX,
		.modified_at = time,
	};
	return scan_row(s, &f);
}

const struct table table_host_world_writable = {
	.name = "world_writable",
	.doc = N_("files and directories that everybody may write to"),
	.example = "SELECT path FROM world_writable WHERE type = 'directory' AND NOT is_sticky",
	.source = N_("the file system"),
	.identity = "path",
	.columns = columns,
	.n_columns = N(columns),
	.enters = enters,
	.visit = visit,
	.max_rows = 50 * 1000,
};
