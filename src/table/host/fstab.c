/* SPDX-License-Identifier: Apache-2.0 */
/* fstab - what /etc/fstab and systemd's mount units say about file systems that are to
 * be mounted.
 *
 * Beside `mounts` it tells whether a safe option survives the next start. A unit that
 * something wants mounts as well as a line does; of what fstab names, the line is told. */
#include "parse/mount.h"
#include "table/read/units.h"

struct fstab {
	const char *device, *path, *type, *options, *source;
	bool is_nosuid, is_nodev, is_noexec;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct fstab, device, N_("device, UUID=, LABEL= or remote source")),
	COLUMN(struct fstab, path, N_("mount point; none or swap for swap space")),
	COLUMN(struct fstab, type, N_("type of the file system")),
	COLUMN(struct fstab, options, N_("options, as in ,rw,nosuid, and without passwords")),
	COLUMN(struct fstab, is_nosuid, N_("whether set-user-id bits will be ignored")),
	COLUMN(struct fstab, is_nodev, N_("whether device files will be ignored")),
	COLUMN(struct fstab, is_noexec, N_("whether programs cannot be run from it")),
	COLUMN(struct fstab, source, N_("file")),
	COLUMN(struct fstab, line, N_("line in the file; null for a mount unit")),
};

static int give(struct scan *s, const struct mount_fstab *f, const char *source, int64_t line)
{
	return scan_row(s, &(struct fstab){
				   .device = f->device,
				   .path = f->path,
				   .type = f->type,
				   .options = f->options,
				   .is_nosuid = mount_forbids(f->options, "suid"),
				   .is_nodev = mount_forbids(f->options, "dev"),
				   .is_noexec = mount_forbids(f->options, "exec"),
				   .source = source,
				   .line = line,
			   });
}

static int give_lines(struct scan *s, struct map *seen, struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, "/etc/fstab", &lines, e);
	while (!r && scan_line(s, &lines)) {
		struct str line = str_trim(lines.line);
		struct mount_fstab f;
		if (!line.n || line.p[0] == '#')
			continue;
		if (!mount_fstab_line(scan_arena(s), line, &f)) {
			scan_partial(s, "%s:%lld: fewer than 3 fields", lines.path,
				     (long long)lines.number);
			continue;
		}
		map_set(seen, str_of(f.path), seen);
		r = give(s, &f, lines.path, lines.number);
	}
	return r;
}

/* What=, Where=, Type= and Options= of a mount unit. */
struct mount_unit {
	struct str what, where, type, options;
};

static void see_item(void *context, const struct unit_item *item)
{
	struct mount_unit *m = context;
	const struct {
		const char *name;
		struct str *value;
	} names[] = { { "What", &m->what },
		      { "Where", &m->where },
		      { "Type", &m->type },
		      { "Options", &m->options } };
	for (size_t i = 0; str_is(item->section, "Mount") && i < N(names); i++)
		if (str_is(item->name, names[i].name))
			*names[i].value = item->value;
}

/* Units that a generator made of fstab's lines repeat those. */
static int give_units(struct scan *s, const struct map *seen, struct err *e)
{
	struct units units;
	int r = units_find(s, &units, e);
	bool is_any = false;
	for (size_t i = 0; !r && i < units.n; i++) {
		const struct unit *unit = units.unit[i];
		struct mount_unit m = { .type = STR("auto"), .options = STR("defaults") };
		struct mount_fstab f;
		if (!str_ends(str_of(unit->name), ".mount") || !unit->is_enabled ||
		    unit->is_masked || unit->is_generated || unit->alias_of)
			continue;
		units_each(s, &units, unit, see_item, &m);
		if (!m.where.n)
			continue;
		mount_fstab_fields(scan_arena(s), m.what, m.where, m.type, m.options, &f);
		if (map_get(seen, str_of(f.path)))
			continue;
		is_any = true;
		r = give(s, &f, unit->path, NO_INT);
	}
	return r ? r : is_any ? 0 : SCAN_ABSENT;
}

static int scan(struct scan *s, struct err *e)
{
	struct map seen = MAP(scan_arena(s));
	int r = give_lines(s, &seen, e);
	if (r && r != SCAN_ABSENT)
		return r;
	int units = give_units(s, &seen, e);
	if (units == SCAN_ABSENT && r)
		return scan_absent(s, "neither /etc/fstab nor a mount unit that is started");
	return units == SCAN_ABSENT ? 0 : units;
}

const struct table table_host_fstab = {
	.name = "fstab",
	.doc = N_("file systems that are mounted at start"),
	.example = "SELECT path, options FROM fstab WHERE NOT is_nosuid",
	.source = "/etc/fstab /etc/systemd/system /usr/lib/systemd/system",
	.identity = "path device",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
