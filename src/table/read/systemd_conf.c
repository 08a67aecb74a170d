/* SPDX-License-Identifier: Apache-2.0 */
/* systemd_conf - a configuration file of systemd's own, with its drop-ins. */
#include "table/read/systemd_conf.h"

#include "table/read/dropin.h"

static bool read_file(struct scan *s, const char *path,
		      void (*see)(void *context, const char *path, const struct unit_item *item),
		      void *context)
{
	struct unit_file f = { .line = 0 };
	struct unit_item item;
	struct err e;
	int r = scan_read(s, path, 0, &f.rest, &e);
	if (r < 0)
		scan_partial(s, "%s", e.said);
	while (!r && unit_file_next(&f, scan_arena(s), &item)) {
		if (item.name.p)
			see(context, path, &item);
		else
			scan_partial(s, "%s:%lld: not Name=value", path, (long long)item.line);
	}
	return !r;
}

bool systemd_conf_read(struct scan *s, const char *file,
		       void (*see)(void *context, const char *path, const struct unit_item *item),
		       void *context)
{
	const char *dirs[] = { scan_printf(s, "/etc/systemd/%s.d", file),
			       scan_printf(s, "/run/systemd/%s.d", file),
			       scan_printf(s, "/usr/local/lib/systemd/%s.d", file),
			       scan_printf(s, "/usr/lib/systemd/%s.d", file) };
	struct dropins pieces = { 0 };
	struct err e;
	/* The main file counts least, whatever directory it is in. */
	bool is_there = read_file(s, scan_printf(s, "/etc/systemd/%s", file), see, context);
	if (!is_there)
		is_there = read_file(s, scan_printf(s, "/usr/lib/systemd/%s", file), see, context);
	if (dropin_list(s, dirs, N(dirs), ".conf", &pieces, &e) == 0)
		for (size_t i = 0; i < pieces.n; i++)
			if (!pieces.file[i].is_shadowed)
				is_there |= read_file(s, pieces.file[i].path, see, context);
	return is_there;
}
