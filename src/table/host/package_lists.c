/* SPDX-License-Identifier: Apache-2.0 */
/* package_lists - the lists of packages that apt knows of, and how old they are.
 *
 * An update that is in no list is not seen: a check for missing updates is worth
 * what these lists are. */
#include "table/read/apt_lists.h"

struct package_list {
	const char *path, *origin, *label, *suite, *codename, *component;
	const char *released_at, *fetched_at, *valid_until;
	int64_t size_bytes;
	bool is_security;
};

static const struct column columns[] = {
	COLUMN(struct package_list, path, N_("file")),
	COLUMN(struct package_list, origin, N_("who publishes the archive")),
	COLUMN(struct package_list, label, N_("label of the archive")),
	COLUMN(struct package_list, suite, N_("suite, such as stable-security")),
	COLUMN(struct package_list, codename, N_("code name, such as bookworm-security")),
	COLUMN(struct package_list, component, N_("component, such as main")),
	COLUMN(struct package_list, is_security, N_("whether the archive brings security updates")),
	COLUMN_MEASURED(struct package_list, released_at,
			N_("when the publisher made the archive's index")),
	COLUMN_MEASURED(struct package_list, fetched_at, N_("when the list was last written here")),
	COLUMN_MEASURED(struct package_list, valid_until, N_("when the archive's index runs out")),
	COLUMN_MEASURED(struct package_list, size_bytes,
			N_("size of the file; an empty list offers nothing")),
};

static const char *time_text(struct scan *s, int64_t at)
{
	return at == NO_INT ? NULL : clock_iso(scan_arena(s), at);
}

static int scan_one(struct scan *s, const struct apt_list *list)
{
	const struct apt_release *release = &list->release;
	struct package_list row = {
		.path = list->path,
		.component = list->component,
		.fetched_at = time_text(s, list->fetched_at),
		.size_bytes = list->size_bytes,
	};
	if (list->has_release) {
		row.origin = scan_text(s, release->origin);
		row.label = scan_text(s, release->label);
		row.suite = scan_text(s, release->suite);
		row.codename = scan_text(s, release->codename);
		row.released_at = time_text(s, release->released_at);
		row.valid_until = time_text(s, release->valid_until);
		row.is_security = release->is_security;
	}
	return scan_row(s, &row);
}

static int scan(struct scan *s, struct err *e)
{
	struct apt_lists lists;
	struct stat st;
	int r = scan_stat(s, "/var/lib/dpkg", true, &st, e);
	if (r)
		return r;
	r = apt_lists_find(s, &lists, e);
	if (r < 0)
		return r;
	if (r == SCAN_ABSENT)
		return scan_absent(s, "dpkg without apt: no package lists");
	for (size_t i = 0; !r && i < lists.n; i++)
		r = scan_one(s, &lists.list[i]);
	return r;
}

const struct table table_host_package_lists = {
	.name = "package_lists",
	.doc = N_("lists of packages that apt has fetched"),
	.example = "SELECT suite, fetched_at FROM package_lists WHERE is_security",
	.source = "/var/lib/apt/lists",
	.identity = "path",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
