/* SPDX-License-Identifier: Apache-2.0 */
/* products - which of the programs in a list are on the target. */
#include "table/read/products.h"

#include "base/map.h"
#include "table/read/dpkg_status.h"
#include "table/read/rpm_db.h"
#include "table/read/running.h"

#include <string.h>

struct package {
	const char *version;
	struct package *next; /* of all games */
	const char *name;
};

struct finder {
	struct scan *scan;
	struct map packages;
	struct package *games;
	struct running running;
	struct map listed; /* packages that the list names: no game twice */
};

static void add_package(struct finder *f, struct str name, const char *version, struct str section)
{
	struct package *p = arena_new(scan_arena(f->scan), struct package);
	bool is_game = str_is(section, "games") || str_ends(section, "/games") ||
		       str_is(section, "Amusements/Games");
	*p = (struct package){ .version = version };
	if (is_game) {
		p->name = scan_text(f->scan, name);
		p->next = f->games;
		f->games = p;
	}
	(void)map_set(&f->packages, name, p);
}

static int add_dpkg(void *context, const struct dpkg_package *p, struct err *e)
{
	struct finder *f = context;
	if (dpkg_is_on_disk(p))
		add_package(f, p->name, scan_text(f->scan, p->version), p->section);
	return 0;
}

static int add_rpm(void *context, const struct rpm_package *p, struct err *e)
{
	add_package(context, p->name, p->version, rpm_header_text(p->header, RPM_GROUP));
	return 0;
}

static int find_packages(struct finder *f, struct err *e)
{
	int r = dpkg_status_each(f->scan, add_dpkg, f, e);
	if (r && r != SCAN_ABSENT)
		return r;
	r = rpm_db_each(f->scan, add_rpm, f, e);
	return r == SCAN_ABSENT ? 0 : r;
}

static int see_path(struct finder *f, struct product_seen *row, const char *path, struct err *e)
{
	struct scan *s = f->scan;
	struct names found = { .n = 0 };
	struct stat st;
	bool is_pattern = strchr(path, '*');
	int r = is_pattern ? scan_glob(s, path, &found, e) : scan_stat(s, path, false, &st, e);
	if (r < 0)
		scan_partial(s, "%s", e->said);
	if (r || !is_pattern) {
		row->evidence = path;
		return r ? 0 : scan_row(s, row);
	}
	for (size_t i = 0; !r && i < found.n; i++) {
		row->evidence = found.name[i];
		r = scan_row(s, row);
	}
	return r;
}

static int see_service(struct finder *f, struct product_seen *row, const char *unit, struct err *e)
{
	static const char *const dirs[] = { "/etc/systemd/system", "/usr/lib/systemd/system",
					    "/lib/systemd/system", "/run/systemd/system" };
	struct stat st;
	for (size_t i = 0; i < N(dirs); i++) {
		row->evidence = scan_printf(f->scan, "%s/%s", dirs[i], unit);
		int r = scan_stat(f->scan, row->evidence, true, &st, e);
		if (!r)
			return scan_row(f->scan, row);
		if (r < 0)
			scan_partial(f->scan, "%s", e->said);
	}
	return 0;
}

static int see(struct finder *f, struct product_seen *row, const char *value, struct err *e)
{
	if (strcmp(row->seen_as, "package") == 0) {
		const struct package *p = map_get(&f->packages, str_of(value));
		(void)map_set(&f->listed, str_of(value), f);
		row->version = p ? p->version : NULL;
		row->evidence = value;
		return p ? scan_row(f->scan, row) : 0;
	}
	if (strcmp(row->seen_as, "process") == 0) {
		row->evidence = value;
		return running_program(&f->running, value) == 1 ? scan_row(f->scan, row) : 0;
	}
	if (strcmp(row->seen_as, "service") == 0)
		return see_service(f, row, value, e);
	return see_path(f, row, value, e);
}

static int see_games(struct finder *f)
{
	int r = 0;
	for (const struct package *p = f->games; !r && p; p = p->next)
		if (!map_get(&f->listed, str_of(p->name)))
			r = scan_row(f->scan, &(struct product_seen){ p->name, "game", "package",
								      p->name, p->version });
	return r;
}

int products_find(struct scan *s, const char *list, bool game_sections, struct err *e)
{
	struct finder f = { .scan = s,
			    .packages = MAP(scan_arena(s)),
			    .listed = MAP(scan_arena(s)) };
	struct str rest = str_of(list), line;
	int r = find_packages(&f, e);
	if (!r)
		r = running_find(s, &f.running, e);
	while (!r && str_line(&rest, &line)) {
		struct str field[4], value;
		size_t n = 0;
		while (n < N(field) && line.n && line.p[0] != '#' &&
		       str_split(&line, '\t', &field[n]))
			n++;
		if (n < N(field))
			continue;
		struct product_seen row = { .product = scan_text(s, field[0]),
					    .kind = scan_text(s, field[1]),
					    .seen_as = scan_text(s, field[2]) };
		while (!r && str_word(&field[3], &value)) {
			row.version = NULL;
			r = see(&f, &row, scan_text(s, value), e);
		}
	}
	return r || !game_sections ? r : see_games(&f);
}
