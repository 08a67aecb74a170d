/* SPDX-License-Identifier: Apache-2.0 */
/* sysctl_config - what the files say that kernel parameters shall be.
 *
 * Beside `sysctl` it tells whether a value survives the next start, and which
 * line sets it. The order is systemd-sysctl's; /etc/sysctl.conf is read by that
 * only through a link in /etc/sysctl.d, but by procps' "sysctl --system" last. */
#include "base/map.h"
#include "parse/sysctl.h"
#include "table/read/dropin.h"

struct setting {
	const char *name, *value, *path;
	bool is_effective;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct setting, name, N_("name, with dots; may be a pattern")),
	COLUMN(struct setting, value, N_("value; null where patterns are told to leave it alone")),
	COLUMN(struct setting, is_effective,
	       N_("whether no later line or stronger file replaces it")),
	COLUMN(struct setting, path, N_("file")),
	COLUMN(struct setting, line, N_("line in the file")),
};

struct settings {
	struct setting **item;
	size_t n, capacity;
	struct map effective; /* by name */
};

static void add(struct scan *s, struct settings *all, const struct setting *setting)
{
	struct setting *kept = arena_new(scan_arena(s), struct setting);
	*kept = *setting;
	all->item = arena_grow(scan_arena(s), all->item, &all->capacity, all->n + 1,
			       sizeof(*all->item));
	all->item[all->n++] = kept;
	if (!kept->is_effective)
		return;
	struct setting *replaced = map_set(&all->effective, str_of(kept->name), kept);
	if (replaced)
		replaced->is_effective = false;
}

static int read_file(struct scan *s, const char *path, bool is_effective, struct settings *all,
		     struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, path, &lines, e);
	while (!r && scan_line(s, &lines)) {
		struct sysctl_line line;
		switch (sysctl_read(lines.line, &line)) {
		case SYSCTL_NOTHING: break;
		case SYSCTL_MALFORMED:
			/* systemd-sysctl and sysctl complain and go on. */
			scan_note(s, "%s:%lld: no name = value, which is passed over", path,
				  (long long)lines.number);
			break;
		case SYSCTL_SETTING:
			if (sysctl_is_secret(line.name))
				line.value = STR("(secret)");
			add(s, all,
			    &(struct setting){ .name = sysctl_name(scan_arena(s), line.name),
					       .value = sysctl_value(scan_arena(s), line.value),
					       .is_effective = is_effective,
					       .path = path,
					       .line = lines.number });
			break;
		}
	}
	return r;
}

/* Whether the file is one of those already read, under another name. */
static bool is_read(struct scan *s, const char *path, const struct dropins *d)
{
	struct stat a, b;
	struct err ignored;
	if (scan_stat(s, path, true, &a, &ignored))
		return false;
	for (size_t i = 0; i < d->n; i++)
		if (!d->file[i].is_shadowed && !scan_stat(s, d->file[i].path, true, &b, &ignored) &&
		    a.st_dev == b.st_dev && a.st_ino == b.st_ino)
			return true;
	return false;
}

static bool has_systemd(struct scan *s)
{
	static const char *const programs[] = { "/usr/lib/systemd/systemd-sysctl",
						"/lib/systemd/systemd-sysctl" };
	return scan_has_any(s, programs, N(programs));
}

static int scan(struct scan *s, struct err *e)
{
	static const char *const dirs[] = { "/etc/sysctl.d", "/run/sysctl.d",
					    "/usr/local/lib/sysctl.d", "/usr/lib/sysctl.d",
					    "/lib/sysctl.d" };
	static const char main_file[] = "/etc/sysctl.conf";
	struct dropins files = { 0 };
	struct settings all = { .effective = MAP(scan_arena(s)) };
	int has_dirs = dropin_list(s, dirs, N(dirs), ".conf", &files, e);
	if (has_dirs < 0)
		return has_dirs;
	for (size_t i = 0; i < files.n; i++)
		if (read_file(s, files.file[i].path, !files.file[i].is_shadowed, &all, e) < 0)
			scan_partial(s, "%s", e->said);
	int has_main = SCAN_ABSENT;
	if (!is_read(s, main_file, &files)) {
		has_main = read_file(s, main_file, !has_systemd(s), &all, e);
		if (has_main < 0)
			scan_partial(s, "%s", e->said);
	}
	if (has_dirs == SCAN_ABSENT && has_main == SCAN_ABSENT)
		return scan_absent(s, "neither %s nor %s", dirs[0], main_file);
	int r = 0;
	for (size_t i = 0; !r && i < all.n; i++)
		r = scan_row(s, all.item[i]);
	return r;
}

const struct table table_host_sysctl_config = {
	.name = "sysctl_config",
	.doc = N_("kernel parameters as the files set them at start"),
	.example = "SELECT path, line FROM sysctl_config WHERE value = '0' AND is_effective",
	.source = "/etc/sysctl.conf, sysctl.d in /etc, /run, /usr/local/lib, /usr/lib, /lib",
	.identity = "name path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
