/* SPDX-License-Identifier: Apache-2.0 */
/* rpm_updates - newer versions of rpm packages in the lists that dnf or yum has fetched.
 *
 * Of each name and architecture the newest installed version counts: kernels are
 * installed side by side. Module streams, excludes and priorities are not looked
 * at; an update is a security one where an updateinfo.xml says so of a version
 * that is newer than the installed one. */
#include "table/read/rpm_updates.h"

#include "base/map.h"
#include "base/unpack.h"
#include "parse/repo_xml.h"
#include "parse/version.h"
#include "table/read/rpm_db.h"

#include <string.h>

#define LIST_MAX ((uint64_t)1 << 30)

static const char *const lists[] = {
	"/var/cache/dnf/*/repodata/*primary.xml*",
	"/var/cache/yum/*/*/*/*primary.xml*",
	"/var/cache/yum/*/*/*/gen/primary.xml",
	"/var/cache/zypp/raw/*/repodata/*primary.xml*",
};
static const char *const notices[] = {
	"/var/cache/dnf/*/repodata/*updateinfo.xml*",
	"/var/cache/yum/*/*/*/*updateinfo.xml*",
	"/var/cache/zypp/raw/*/repodata/*updateinfo.xml*",
};

struct finder {
	struct scan *scan;
	struct map by_name, by_key; /* of struct rpm_update */
	struct rpm_update **all;
	size_t n, capacity;
	const char *path, *repository; /* of the list at hand */
	struct arena element;	       /* of the element at hand */
};

static const char *key_of(struct arena *a, const char *name, const char *architecture)
{
	return arena_printf(a, "%s %s", name, architecture);
}

static int add_installed(void *context, const struct rpm_package *p, struct err *e)
{
	struct finder *f = context;
	struct scan *s = f->scan;
	if (!p->architecture[0])
		return 0;
	const char *name = scan_text(s, p->name);
	const char *key = key_of(scan_arena(s), name, p->architecture);
	struct rpm_update *u = map_get(&f->by_key, str_of(key));
	if (!u) {
		u = arena_new(scan_arena(s), struct rpm_update);
		*u = (struct rpm_update){ .name = name, .architecture = p->architecture };
		(void)map_set(&f->by_key, str_of(key), u);
		(void)map_set(&f->by_name, p->name, u);
		f->all = arena_grow(scan_arena(s), f->all, &f->capacity, f->n + 1, sizeof(*f->all));
		f->all[f->n++] = u;
	}
	if (!u->installed_version ||
	    version_compare_rpm(str_of(p->version), str_of(u->installed_version)) > 0)
		u->installed_version = p->version;
	return 0;
}

/* The installed package that this is a newer version of, or NULL. */
static struct rpm_update *newer_of(struct finder *f, const struct repo_package *p)
{
	struct rpm_update *u = map_get(&f->by_key,
				       str_of(key_of(&f->element, p->name, p->architecture)));
	if (!u || version_compare_rpm(str_of(p->version), str_of(u->installed_version)) <= 0)
		return NULL;
	return u;
}

static void see_package(struct finder *f, struct str element)
{
	struct repo_package p;
	if (!map_get(&f->by_name, repo_xml_name(element)))
		return;
	if (!repo_xml_package(element, &f->element, &p)) {
		scan_partial(f->scan, "%s: a package without a version", f->path);
		return;
	}
	struct rpm_update *u = newer_of(f, &p);
	if (!u || (u->candidate_version &&
		   version_compare_rpm(str_of(p.version), str_of(u->candidate_version)) <= 0))
		return;
	u->candidate_version = arena_strdup(scan_arena(f->scan), p.version);
	u->repository = f->repository;
	u->path = f->path;
}

static void see_update(struct finder *f, struct str element)
{
	struct repo_package p;
	if (!repo_xml_is_security(element, &f->element))
		return;
	while (repo_xml_update_package(&element, &f->element, &p)) {
		struct rpm_update *u = newer_of(f, &p);
		if (u)
			u->is_security = true;
	}
}

static int read_list(struct finder *f, const char *element,
		     void (*see)(struct finder *f, struct str element), struct err *e)
{
	autorepo_xml struct repo_xml x = REPO_XML(element);
	autounpack struct unpack *u = NULL;
	struct str piece, one;
	int fd;
	int r = scan_open(f->scan, f->path, &fd, e);
	if (!r)
		r = unpack_open(fd, f->path, LIST_MAX, &u, e);
	while (!r && !(r = unpack_next(u, &piece, e))) {
		if (scan_is_late(f->scan))
			return scan_late(f->scan, e);
		if (!repo_xml_give(&x, piece))
			return err_set(e, "%s: an element of more than %d bytes", f->path,
				       (int)REPO_XML_ELEMENT_MAX);
		while (repo_xml_next(&x, &one)) {
			see(f, one);
			arena_free(&f->element);
		}
	}
	if (r == UNPACK_END && repo_xml_is_cut(&x))
		return err_set(e, "%s: cut short", f->path);
	return r == UNPACK_END ? 0 : r;
}

/* "/var/cache/dnf/OS-0123456789abcdef/repodata/…" gives "OS". */
static const char *repository_of(struct scan *s, const char *path)
{
	const char *end = strstr(path, "/repodata/");
	struct str dir = str_range(path, end ? end : strrchr(path, '/'));
	const char *slash = memrchr(dir.p, '/', dir.n);
	struct str name = str_range(slash ? slash + 1 : dir.p, dir.p + dir.n);
	const char *dash = name.n ? memrchr(name.p, '-', name.n) : NULL;
	if (dash && name.p + name.n - dash == 17)
		name = str_range(name.p, dash);
	return scan_text(s, name);
}

/* Reads all files of a kind; returns how many there are. One that cannot be read
 * costs itself. */
static size_t read_all(struct finder *f, const char *const *patterns, size_t n, const char *element,
		       void (*see)(struct finder *f, struct str element))
{
	size_t n_found = 0;
	struct err why;
	for (size_t i = 0; i < n; i++) {
		struct names paths;
		if (scan_glob(f->scan, patterns[i], &paths, &why) < 0) {
			scan_partial(f->scan, "%s", why.said);
			continue;
		}
		for (size_t j = 0; j < paths.n; j++) {
			f->path = paths.name[j];
			f->repository = repository_of(f->scan, f->path);
			int r = read_list(f, element, see, &why);
			if (r < 0)
				scan_partial(f->scan, "%s", why.said);
			n_found++;
		}
	}
	return n_found;
}

int rpm_updates_each(struct scan *s, int (*each)(void *context, const struct rpm_update *u),
		     void *context, struct err *e)
{
	struct finder f = { .scan = s,
			    .by_name = MAP(scan_arena(s)),
			    .by_key = MAP(scan_arena(s)),
			    .element = ARENA(32 << 20) };
	int r = rpm_db_each(s, add_installed, &f, e);
	if (r)
		return r;
	if (!read_all(&f, lists, N(lists), "package", see_package))
		return err_set(e, "no package lists: dnf makecache never ran here");
	if (!read_all(&f, notices, N(notices), "update", see_update))
		scan_unseen(s, "is_security", "%s", "no repository says what its updates are for");
	for (size_t i = 0; !r && i < f.n; i++)
		if (f.all[i]->candidate_version)
			r = each(context, f.all[i]);
	return r;
}
