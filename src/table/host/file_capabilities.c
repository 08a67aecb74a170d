/* SPDX-License-Identifier: Apache-2.0 */
/* file_capabilities - programs that get a part of root's rights when they are started.
 *
 * Looks at executable files alone: to ask each file of a disk for its attributes
 * would make the walk dear. All are collected during the walk and given when it is
 * over, so that the lists of dpkg are read once. */
#include "fact/scan.h"
#include "parse/file_cap.h"
#include "table/read/attributes.h"
#include "table/read/owner.h"

#include <dirent.h>
#include <string.h>

struct program {
	const char *path, *capabilities, *user, *package, *modified_at;
	bool is_effective, is_writable_by_others;
	int64_t root_id;
};

static const struct column columns[] = {
	COLUMN(struct program, path, N_("path")),
	COLUMN(struct program, capabilities, N_("as getcap shows them: cap_net_raw=ep")),
	COLUMN(struct program, is_effective,
	       N_("whether it has them at once, without asking for them")),
	COLUMN(struct program, root_id,
	       N_("root of the user namespace they hold in; 0: everywhere")),
	COLUMN(struct program, user, N_("owner")),
	COLUMN(struct program, is_writable_by_others,
	       N_("whether its group or everybody may change it")),
	COLUMN(struct program, package, N_("package that it came with; null for none")),
	COLUMN(struct program, modified_at, N_("time of the last change of its content")),
};

struct found {
	struct program row;
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
	if (!st || !(st->st_mode & (S_IXUSR | S_IXGRP | S_IXOTH)))
		return 0;
	char bytes[FILE_CAP_MAX_BYTES];
	struct err why;
	ssize_t n = walk_entry_attribute(w, "security.capability", bytes, sizeof(bytes), &why);
	if (n < 0)
		scan_partial(s, "%s", why.said);
	if (n <= 0)
		return 0;
	struct str value = { bytes, (size_t)n };
	struct file_cap c;
	if (!file_cap_read(value, &c)) {
		scan_partial(s, "%s: its capabilities are of an unknown form", w->path);
		return 0;
	}
	scan_lock(s);
	struct state *all = scan_state(s, sizeof(*all));
	struct arena *a = scan_arena(s);
	all->item = arena_grow(a, all->item, &all->capacity, all->n + 1, sizeof(*all->item));
	all->item[all->n++] = (struct found){
		.row = { .path = arena_strdup(a, w->path),
			 .capabilities = attributes_capabilities(a, value),
			 .is_effective = c.is_effective,
			 .root_id = c.root_id },
		.st = *st,
	};
	scan_unlock(s);
	return 0;
}

static int compare(const void *a, const void *b)
{
	return strcmp(((const struct found *)a)->row.path, ((const struct found *)b)->row.path);
}

static int finish(struct scan *s, struct err *e)
{
	struct state *all = scan_state(s, sizeof(*all));
	if (!all->n)
		return 0;
	qsort(all->item, all->n, sizeof(*all->item), compare);
	const char **paths = arena_alloc(scan_arena(s), all->n * sizeof(*paths));
	const char **packages = arena_alloc(scan_arena(s), all->n * sizeof(*packages));
	for (size_t i = 0; i < all->n; i++)
		paths[i] = all->item[i].row.path;
	owner_column(s, paths, all->n, packages);
	int r = 0;
	for (size_t i = 0; !r && i < all->n; i++) {
		struct program *row = &all->item[i].row;
		const struct stat *st = &all->item[i].st;
		row->path = scan_text(s, str_of(row->path));
		row->user = scan_user_name(s, st->st_uid);
		row->is_writable_by_others = st->st_mode & (S_IWGRP | S_IWOTH);
		row->package = packages[i];
		row->modified_at = clock_iso(scan_arena(s), st->st_mtime);
		r = scan_row(s, row);
	}
	return r;
}

const struct table table_host_file_capabilities = {
	.name = "file_capabilities",
	.doc = N_("programs that get a part of root's rights when they are started"),
	.example = "SELECT path, capabilities FROM file_capabilities WHERE package IS NULL",
	.source = N_("the file system, /var/lib/dpkg/info"),
	.identity = "path",
	.columns = columns,
	.n_columns = N(columns),
	.enters = enters,
	.visit = visit,
	.finish = finish,
};
