/* SPDX-License-Identifier: Apache-2.0 */
/* dropin - one configuration in pieces: the *.conf files of several directories. */
#include "table/read/dropin.h"

#include <string.h>

enum { DIRS_MAX = 8 };

struct dirs {
	struct stat st[DIRS_MAX];
	size_t n;
};

/* Name by name, the one that counts first. */
static int compare(const void *a, const void *b)
{
	const struct dropin *x = a, *y = b;
	int c = strcmp(x->name, y->name);
	if (!c)
		c = x->is_shadowed - y->is_shadowed;
	return c ? c : strcmp(x->path, y->path);
}

static bool has_name(const struct dropins *d, const char *name)
{
	for (size_t i = 0; i < d->n; i++)
		if (strcmp(d->file[i].name, name) == 0)
			return true;
	return false;
}

static bool is_silenced(struct scan *s, const char *path)
{
	struct err ignored;
	const char *target;
	struct stat st;
	return scan_stat(s, path, false, &st, &ignored) == 0 && S_ISLNK(st.st_mode) &&
	       scan_link(s, path, &target, &ignored) == 0 && strcmp(target, "/dev/null") == 0;
}

static void add_dir(struct scan *s, const char *dir, const struct names *names, const char *suffix,
		    struct dropins *d)
{
	for (size_t i = 0; i < names->n; i++) {
		const char *name = names->name[i];
		if (!str_ends(str_of(name), suffix) || name[0] == '.')
			continue;
		d->file = arena_grow(scan_arena(s), d->file, &d->capacity, d->n + 1,
				     sizeof(*d->file));
		d->file[d->n] = (struct dropin){
			.path = scan_printf(s, "%s/%s", dir, name),
			.name = name,
			.is_shadowed = has_name(d, name),
		};
		d->n++;
	}
}

/* Lists one directory, unless it was already: /lib is a link to usr/lib, and a
 * directory must not shadow itself. */
static int visit_dir(struct scan *s, const char *dir, struct dirs *seen, struct names *ret_names,
		     struct err *e)
{
	struct stat st;
	*ret_names = (struct names){ 0 };
	int r = scan_stat(s, dir, true, &st, e);
	if (r)
		return r;
	for (size_t i = 0; i < seen->n; i++)
		if (seen->st[i].st_dev == st.st_dev && seen->st[i].st_ino == st.st_ino)
			return 0;
	if (seen->n < DIRS_MAX)
		seen->st[seen->n++] = st;
	return scan_list(s, dir, ret_names, e);
}

int dropin_list(struct scan *s, const char *const dirs[], size_t n_dirs, const char *suffix,
		struct dropins *ret, struct err *e)
{
	struct dropins d = { 0 };
	struct dirs seen = { .n = 0 };
	bool is_absent = true;
	for (size_t i = 0; i < n_dirs; i++) {
		struct names names;
		int r = visit_dir(s, dirs[i], &seen, &names, e);
		if (r < 0)
			scan_partial(s, "%s", e->said);
		if (!r)
			add_dir(s, dirs[i], &names, suffix, &d);
		is_absent &= r == SCAN_ABSENT;
	}
	if (is_absent)
		return scan_absent(s, "no %s", dirs[0]);
	if (d.n)
		qsort(d.file, d.n, sizeof(*d.file), compare);
	size_t n = 0;
	for (size_t i = 0; i < d.n; i++)
		if (!is_silenced(s, d.file[i].path))
			d.file[n++] = d.file[i];
	d.n = n;
	*ret = d;
	return 0;
}
