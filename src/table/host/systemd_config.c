/* SPDX-License-Identifier: Apache-2.0 */
/* systemd_config - what systemd's first process and its sign-in manager are told.
 *
 * system.conf and logind.conf, with their drop-in files: the last of several
 * assignments counts, an empty one gives the default back. */
#include "base/map.h"
#include "parse/unit_file.h"
#include "table/read/dropin.h"

struct setting {
	const char *file, *key, *value, *path;
	bool is_effective;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct setting, file, N_("system.conf or logind.conf")),
	COLUMN(struct setting, key, N_("name of the setting")),
	COLUMN(struct setting, value, N_("value")),
	COLUMN(struct setting, is_effective, N_("whether no later line replaces it")),
	COLUMN(struct setting, path, N_("file")),
	COLUMN(struct setting, line, N_("line in the file")),
};

struct settings {
	struct scan *scan;
	const char *file, *section;
	struct setting **item;
	size_t n, capacity;
	struct map effective;
};

static void read_file(struct settings *all, const char *path)
{
	struct scan *s = all->scan;
	struct err why;
	struct unit_file f = { .line = 0 };
	struct unit_item item;
	int r = scan_read(s, path, 0, &f.rest, &why);
	if (r < 0)
		scan_partial(s, "%s", why.text);
	while (!r && unit_file_next(&f, scan_arena(s), &item)) {
		if (!item.name.p)
			scan_partial(s, "%s:%lld: no name = value", path, (long long)item.line);
		if (!item.name.p || !str_is(item.section, all->section))
			continue;
		struct setting *own = arena_new(scan_arena(s), struct setting);
		*own = (struct setting){ .file = all->file,
					 .key = scan_text(s, item.name),
					 .value = scan_text(s, item.value),
					 .path = path,
					 .is_effective = true,
					 .line = item.line };
		all->item = arena_grow(scan_arena(s), all->item, &all->capacity, all->n + 1,
				       sizeof(*all->item));
		all->item[all->n++] = own;
		struct setting *replaced = map_set(&all->effective, str_of(own->key), own);
		if (replaced)
			replaced->is_effective = false;
	}
}

/* The strongest main file, then the pieces of all directories. */
static int scan_one(struct scan *s, const char *file, const char *section, bool *is_there,
		    struct err *e)
{
	static const char *const places[] = { "/etc/systemd", "/run/systemd",
					      "/usr/local/lib/systemd", "/usr/lib/systemd",
					      "/lib/systemd" };
	struct settings all = {
		.scan = s, .file = file, .section = section, .effective = MAP(scan_arena(s))
	};
	const char *dirs[N(places)], *path = NULL;
	for (size_t i = 0; i < N(places); i++) {
		struct err why;
		struct stat st;
		dirs[i] = scan_printf(s, "%s/%s.d", places[i], file);
		const char *main_file = scan_printf(s, "%s/%s", places[i], file);
		int r = path ? SCAN_ABSENT : scan_stat(s, main_file, true, &st, &why);
		if (r < 0)
			scan_partial(s, "%s", why.text);
		if (r == 0)
			path = main_file;
	}
	if (path)
		read_file(&all, path);
	struct dropins more = { .file = NULL };
	int r = dropin_list(s, dirs, N(dirs), ".conf", &more, e);
	if (r < 0)
		return r;
	*is_there |= path || r != SCAN_ABSENT;
	for (size_t i = 0; i < more.n; i++)
		if (!more.file[i].is_shadowed)
			read_file(&all, more.file[i].path);
	r = 0;
	for (size_t i = 0; !r && i < all.n; i++)
		r = scan_row(s, all.item[i]);
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	struct stat st;
	bool is_there = scan_stat(s, "/etc/systemd", true, &st, e) == 0;
	int r = scan_one(s, "system.conf", "Manager", &is_there, e);
	if (!r)
		r = scan_one(s, "logind.conf", "Login", &is_there, e);
	return r || is_there ? r : scan_absent(s, "no /etc/systemd");
}

const struct table table_host_systemd_config = {
	.name = "systemd_config",
	.doc = N_("settings of systemd's first process and of its sign-in manager"),
	.example = "SELECT value FROM systemd_config WHERE key = 'CtrlAltDelBurstAction'",
	.source = "system.conf and logind.conf in /etc/systemd, /run/systemd, /usr/lib/systemd",
	.identity = "file key path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
