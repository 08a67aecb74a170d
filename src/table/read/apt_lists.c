/* SPDX-License-Identifier: Apache-2.0 */
/* apt_lists - the package lists that apt has fetched, each with its Release file. */
#include "table/read/apt_lists.h"

#include <string.h>

#define LISTS "/var/lib/apt/lists"

/* "x_Packages" and "x_Packages.xz" are lists; lock, partial and Sources are not. */
static bool is_list(struct str name)
{
	static const char *const suffixes[] = { "", ".gz", ".xz", ".zst", ".lz4", ".bz2", ".lzma" };
	for (size_t i = 0; i < N(suffixes); i++)
		if (str_ends(name, suffixes[i]) &&
		    str_ends(str_head(name, name.n - strlen(suffixes[i])), "_Packages"))
			return true;
	return false;
}

static bool has_name(const struct names *names, const char *name)
{
	for (size_t i = 0; i < names->n; i++)
		if (strcmp(names->name[i], name) == 0)
			return true;
	return false;
}

/* The Release file of a list, NULL if there is none; *ret_front is how much of
 * the name both have. */
static const char *release_of(struct scan *s, const struct names *names, const char *list,
			      size_t *ret_front)
{
	static const char *const suffixes[] = { "InRelease", "Release" };
	for (size_t n = strlen(list); n > 0; n--) {
		if (list[n - 1] != '_')
			continue;
		for (size_t i = 0; i < N(suffixes); i++) {
			const char *name = scan_printf(s, "%.*s%s", (int)n, list, suffixes[i]);
			if (has_name(names, name)) {
				*ret_front = n;
				return scan_printf(s, LISTS "/%s", name);
			}
		}
	}
	return NULL;
}

/* One Release file serves several lists, which follow one another by name. */
static void read_release(struct scan *s, const char *path, struct apt_list *list,
			 const struct apt_list *before)
{
	struct err why;
	struct str bytes;
	list->release_path = path;
	if (before && before->has_release && strcmp(before->release_path, path) == 0) {
		list->release = before->release;
		list->has_release = true;
		return;
	}
	if (scan_read(s, path, 0, &bytes, &why))
		scan_partial(s, "%s", why.said);
	else if (!apt_release_read(bytes, &list->release))
		scan_partial(s, "%s: no Release stanza", path);
	else
		list->has_release = true;
}

static void add_list(struct scan *s, const struct names *names, const char *name,
		     struct apt_lists *lists)
{
	struct err why;
	struct stat st;
	struct apt_list list = { .path = scan_printf(s, LISTS "/%s", name) };
	if (scan_stat(s, list.path, true, &st, &why)) {
		scan_partial(s, "%s", why.said);
		return;
	}
	if (!S_ISREG(st.st_mode)) {
		scan_partial(s, "%s: not a regular file", list.path);
		return;
	}
	list.fetched_at = st.st_mtime;
	list.size_bytes = st.st_size;
	size_t front = 0;
	const char *release = release_of(s, names, name, &front);
	if (release)
		read_release(s, release, &list, lists->n ? &lists->list[lists->n - 1] : NULL);
	else
		scan_partial(s, "%s: no Release file beside it", list.path);
	struct str rest = str_of(name + front), component, binary;
	if (str_split(&rest, '_', &component) && str_split(&rest, '_', &binary) &&
	    str_starts(binary, "binary-"))
		list.component = scan_text(s, component);
	lists->list = arena_grow(scan_arena(s), lists->list, &lists->capacity, lists->n + 1,
				 sizeof(*lists->list));
	lists->list[lists->n++] = list;
}

int apt_lists_find(struct scan *s, struct apt_lists *ret, struct err *e)
{
	struct names names;
	struct apt_lists lists = { .list = NULL };
	int r = scan_list(s, LISTS, &names, e);
	if (r)
		return r;
	for (size_t i = 0; i < names.n; i++)
		if (is_list(str_of(names.name[i])))
			add_list(s, &names, names.name[i], &lists);
	*ret = lists;
	return 0;
}
