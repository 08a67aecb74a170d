/* SPDX-License-Identifier: Apache-2.0 */
/* owner - which package a file came with.
 *
 * The lists are some megabytes and the asked paths a few dozen, so a line must
 * cost next to nothing: it is looked up by its length and last bytes, and only
 * what agrees in these is compared. */
#include "table/read/owner.h"

#include "table/read/stream.h"

#include <string.h>

static const char info[] = "/var/lib/dpkg/info";

/* The directories that merged /usr turns into links. */
static const char *const merged_dirs[] = { "bin", "sbin", "lib", "lib32", "lib64", "libx32" };

/* A path under which an asked file may stand in a list. */
struct asked {
	struct str path;
	size_t i;	    /* in paths[] */
	struct asked *next; /* of the same slot */
};

struct owner {
	struct asked **slots;
	size_t mask;
	const char **packages;
	size_t n_unknown; /* paths whose package was not found so far */
};

static size_t slot_of(const struct owner *o, struct str path)
{
	uint64_t tail = 0;
	size_t n = MIN(path.n, sizeof(tail));
	memcpy(&tail, path.p + path.n - n, n);
	return (size_t)(((tail ^ path.n) * 0x9e3779b97f4a7c15u) >> 32) & o->mask;
}

static void ask(struct scan *s, struct owner *o, struct str path, size_t i)
{
	struct asked *asked = arena_new(scan_arena(s), struct asked);
	struct asked **slot = &o->slots[slot_of(o, path)];
	*asked = (struct asked){ .path = path, .i = i, .next = *slot };
	*slot = asked;
}

/* Whether /DIR is a link to /usr/DIR. */
static bool is_merged(struct scan *s, const char *dir)
{
	struct err ignored;
	const char *target;
	if (scan_link(s, scan_printf(s, "/%s", dir), &target, &ignored) != 0)
		return false;
	struct str to = str_of(target);
	if (str_starts(to, "/"))
		to = str_from(to, 1);
	return str_starts(to, "usr/") && str_is(str_from(to, strlen("usr/")), dir);
}

/* The other name of a path that begins with a merged directory, or the absent str. */
static struct str other_name(struct scan *s, const char *path, const bool *is_merged_dir)
{
	if (path[0] != '/')
		return (struct str){ NULL, 0 };
	bool is_below_usr = strncmp(path, "/usr/", 5) == 0;
	struct str below = str_of(path + (is_below_usr ? 5 : 1));
	struct str dir = str_head(below, str_find(below, '/'));
	for (size_t i = 0; i < N(merged_dirs); i++)
		if (is_merged_dir[i] && str_is(dir, merged_dirs[i]))
			return str_of(scan_printf(s, "%s/%s", is_below_usr ? "" : "/usr", below.p));
	return (struct str){ NULL, 0 };
}

struct list {
	struct owner *owner;
	const char *package;
	bool is_damaged;
};

static int look_up(void *context, struct str line)
{
	struct list *list = context;
	struct owner *o = list->owner;
	list->is_damaged |= line.n && line.p[0] != '/';
	for (const struct asked *a = o->slots[slot_of(o, line)]; a; a = a->next)
		if (!o->packages[a->i] && str_eq(a->path, line)) {
			o->packages[a->i] = list->package;
			o->n_unknown--;
		}
	return 0;
}

/* "libc6:amd64.list" belongs to libc6. */
static int scan_list_of(struct scan *s, struct owner *o, const char *name)
{
	struct str package = str_of(name);
	if (!str_ends(package, ".list"))
		return 0;
	package = str_head(package, package.n - strlen(".list"));
	package = str_head(package, str_find(package, ':'));
	const char *path = scan_printf(s, "%s/%s", info, name);
	struct err why;
	autofd int fd = -1;
	int r = scan_open(s, path, &fd, &why);
	if (r == SCAN_ABSENT) /* removed since the directory was read, or a dangling link */
		return 0;
	struct list list = { .owner = o, .package = scan_text(s, package) };
	if (r == 0)
		r = stream_lines(fd, path, look_up, &list, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	if (list.is_damaged)
		scan_partial(s, "%s: not a list of paths", path);
	return 0;
}

int owner_packages(struct scan *s, const char *const *paths, size_t n, const char **ret_packages,
		   struct err *e)
{
	struct names lists;
	int r = scan_list(s, info, &lists, e);
	if (r)
		return r;
	struct owner o = { .mask = 64, .packages = ret_packages, .n_unknown = n };
	while (o.mask < n * 4)
		o.mask *= 2;
	o.slots = arena_alloc(scan_arena(s), o.mask * sizeof(struct asked *));
	o.mask--;
	bool is_merged_dir[N(merged_dirs)];
	for (size_t i = 0; i < N(merged_dirs); i++)
		is_merged_dir[i] = is_merged(s, merged_dirs[i]);
	for (size_t i = 0; i < n; i++) {
		ret_packages[i] = NULL;
		ask(s, &o, str_of(paths[i]), i);
		struct str other = other_name(s, paths[i], is_merged_dir);
		if (other.p)
			ask(s, &o, other, i);
	}
	for (size_t i = 0; i < lists.n && o.n_unknown && r == 0; i++)
		r = scan_is_late(s) ? scan_late(s, e) : scan_list_of(s, &o, lists.name[i]);
	return r;
}

void owner_column(struct scan *s, const char *const *paths, size_t n, const char **ret_packages)
{
	struct err e;
	for (size_t i = 0; i < n; i++)
		ret_packages[i] = NULL;
	int r = owner_packages(s, paths, n, ret_packages, &e);
	if (r == SCAN_ABSENT)
		scan_unseen(s, "package", "there is no dpkg that knows whose files they are");
	if (r < 0)
		scan_unseen(s, "package", "%s", e.said);
}
