/* SPDX-License-Identifier: Apache-2.0 */
/* feeds - the feeds of vulnerabilities that were imported here, for this target.
 *
 * They lie in the state of the inspecting machine, not below the target's root. */
#include "table/read/feeds.h"

#include "base/file.h"
#include "base/state.h"
#include "parse/assignment.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <string.h>

static void add_key(struct scan *s, struct feeds_keys *keys, const char *id, struct str version)
{
	if (version.n && keys->n < N(keys->key))
		keys->key[keys->n++] = str_lower(
			scan_arena(s), str_of(scan_printf(s, "%s:%s", id, scan_text(s, version))));
}

static const char *value_of(const struct assignments *known, const char *name)
{
	const struct assignment *a = assignment_find(known, str_of(name));
	return a && a->value ? a->value : "";
}

/* "22.03 (LTS-SP3)" as openEuler's feeds have it: "22.03-lts-sp3". */
static struct str dashed(struct scan *s, const char *version)
{
	char *text = arena_strdup(scan_arena(s), version);
	size_t n = 0;
	for (const char *p = version; *p; p++) {
		bool is_word = isalnum((unsigned char)*p) || *p == '.';
		if (is_word)
			text[n++] = *p;
		else if (n && text[n - 1] != '-')
			text[n++] = '-';
	}
	while (n && text[n - 1] == '-')
		n--;
	return (struct str){ text, n };
}

int feeds_find_keys(struct scan *s, struct feeds_keys *ret, struct err *e)
{
	static const char *const paths[] = { "/etc/os-release", "/usr/lib/os-release" };
	struct assignment_file f = { .line = 1 };
	struct assignments known = { .item = NULL };
	struct assignment item;
	int r = SCAN_ABSENT;
	*ret = (struct feeds_keys){ .n = 0 };
	for (size_t i = 0; i < N(paths) && r == SCAN_ABSENT; i++)
		r = scan_read(s, paths[i], 0, &f.rest, e);
	if (r)
		return r < 0 ? r : 0;
	while (assignment_next(&f, scan_arena(s), &known, &item))
		if (item.name)
			assignment_set(&known, scan_arena(s), &item);
	const char *id = value_of(&known, "ID");
	struct str version = str_of(value_of(&known, "VERSION_ID"));
	if (!id[0])
		return 0;
	/* CentOS has Red Hat's packages. */
	const char *ids[] = { id, strcmp(id, "centos") == 0 ? "rhel" : id };
	for (size_t i = 0; i < N(ids) && (i == 0 || ids[i] != id); i++) {
		add_key(s, ret, ids[i], version);
		add_key(s, ret, ids[i], str_head(version, str_find(version, '.')));
		add_key(s, ret, ids[i], str_of(value_of(&known, "VERSION_CODENAME")));
		add_key(s, ret, ids[i], dashed(s, value_of(&known, "VERSION")));
	}
	return 0;
}

bool feeds_is_for(const struct feeds_keys *keys, struct str release)
{
	for (size_t i = 0; i < keys->n; i++)
		if (str_is(release, keys->key[i]))
			return true;
	return str_is(release, "*");
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

int feeds_find(struct arena *a, struct names *ret, struct err *e)
{
	const char *dir;
	*ret = (struct names){ .n = 0 };
	if (state_path(a, "feeds", &dir, e) < 0)
		return -1;
	DIR *stream = opendir(dir);
	if (!stream)
		return errno == ENOENT || errno == ENOTDIR ? 0 : err_sys(e, "list %s", dir);
	errno = 0;
	for (struct dirent *d; (d = readdir(stream)); errno = 0) {
		if (!str_ends(str_of(d->d_name), ".feed"))
			continue;
		ret->name = arena_grow(a, ret->name, &ret->capacity, ret->n + 1,
				       sizeof(*ret->name));
		ret->name[ret->n++] = arena_printf(a, "%s/%s", dir, d->d_name);
	}
	int r = errno ? err_sys(e, "list %s", dir) : 0;
	closedir(stream);
	if (ret->n)
		qsort(ret->name, ret->n, sizeof(*ret->name), by_name);
	return r;
}

int feeds_each(struct scan *s,
	       int (*each)(void *context, const struct feed_file *f, const char *path,
			   struct err *e),
	       void *context, struct err *e)
{
	struct names paths;
	int r = feeds_find(scan_arena(s), &paths, e);
	autofree struct feed_file *f = base_alloc(sizeof(*f));
	for (size_t i = 0; !r && i < paths.n; i++) {
		autobuf bytes = BUF(FEED_FILE_MAX);
		struct err why;
		if (file_read(paths.name[i], &bytes, &why) < 0 ||
		    feed_file_open(buf_view(&bytes), f, &why) < 0)
			scan_partial(s, "%s: %s", paths.name[i], why.said);
		else
			r = each(context, f, paths.name[i], e);
	}
	return r;
}
