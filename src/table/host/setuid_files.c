/* SPDX-License-Identifier: Apache-2.0 */
/* setuid_files - programs that run with the rights of their owner or group.
 *
 * The package tells those that the system came with from those that somebody put
 * there. All are collected during the walk and given when it is over, so that the
 * lists of dpkg are read once. */
#include "fact/scan.h"
#include "table/read/owner.h"

#include <dirent.h>
#include <string.h>

struct program {
	const char *path, *mode, *user, *group_name, *package, *modified_at;
	int64_t uid, gid, size_bytes;
	bool is_setuid, is_setgid;
};

static const struct column columns[] = {
	COLUMN(struct program, path, N_("path")),
	COLUMN(struct program, mode, N_("permissions, four octal digits")),
	COLUMN(struct program, uid, N_("numeric id of the owner")),
	COLUMN(struct program, user, N_("owner")),
	COLUMN(struct program, gid, N_("numeric id of the group")),
	COLUMN(struct program, group_name, N_("group")),
	COLUMN(struct program, is_setuid, N_("whether it runs with its owner's rights")),
	COLUMN(struct program, is_setgid, N_("whether it runs with its group's rights")),
	COLUMN(struct program, package, N_("package that it came with; null for none")),
	COLUMN(struct program, size_bytes, N_("size")),
	COLUMN(struct program, modified_at, N_("time of the last change of its content")),
};

struct found {
	const char *path;
	struct stat st;
};

struct state {
	struct found *item;
	size_t n, capacity;
};

static bool enters(struct scan *s, const char *dir)
{
	return true;
}

static int visit(struct scan *s, struct walk_entry *w, struct err *e)
{
	const struct stat *st = w->type == DT_REG ? walk_entry_stat(w) : NULL;
	if (!st || !(st->st_mode & (S_ISUID | S_ISGID)))
		return 0;
	scan_lock(s);
	struct state *all = scan_state(s, sizeof(*all));
	struct arena *a = scan_arena(s);
	all->item = arena_grow(a, all->item, &all->capacity, all->n + 1, sizeof(*all->item));
	all->item[all->n++] = (struct found){ .path = arena_strdup(a, w->path), .st = *st };
	scan_unlock(s);
	return 0;
}

static int compare(const void *a, const void *b)
{
	return strcmp(((const struct found *)a)->path, ((const struct found *)b)->path);
}

/* The package of each. */
static const char **find_packages(struct scan *s, const struct state *all)
{
	const char **paths = arena_alloc(scan_arena(s), all->n * sizeof(*paths));
	const char **packages = arena_alloc(scan_arena(s), all->n * sizeof(*packages));
	for (size_t i = 0; i < all->n; i++)
		paths[i] = all->item[i].path;
	owner_column(s, paths, all->n, packages);
	return packages;
}

static int finish(struct scan *s, struct err *e)
{
	struct state *all = scan_state(s, sizeof(*all));
	if (!all->n)
		return 0;
	qsort(all->item, all->n, sizeof(*all->item), compare);
	const char **packages = find_packages(s, all);
	int r = 0;
	for (size_t i = 0; !r && i < all->n; i++) {
		const struct stat *st = &all->item[i].st;
		struct program p = {
			.path = scan_text(s, str_of(all->item[i].path)),
			.mode = scan_printf(s, "%04o", st->st_mode & 07777),
			.user = scan_user_name(s, st->st_uid),
			.group_name = scan_group_name(s, st->st_gid),
			.package = packages[i],
			.modified_at = clock_iso(scan_arena(s), st->st_mtime),
			.uid = st->st_uid,
			.gid = st->st_gid,
			.size_bytes = st->st_size,
			.is_setuid = st->st_mode & S_ISUID,
			.is_setgid = st->st_mode & S_ISGID,
		};
		r = scan_row(s, &p);
	}
	return r;
}

const struct table table_host_setuid_files = {
	.name = "setuid_files",
	.doc = N_("programs that run with the rights of their owner or group"),
	.example = "SELECT path, user FROM setuid_files WHERE package IS NULL",
	.source = N_("the file system, /var/lib/dpkg/info"),
	.identity = "path",
	.columns = columns,
	.n_columns = N(columns),
	.enters = enters,
	.visit = visit,
	.finish = finish,
};
