/* SPDX-License-Identifier: Apache-2.0 */
/* core_dumps - what becomes of the memory of a program that crashes, one row a setting.
 *
 * Four hands are in it: the kernel's parameters (here as they are now; `sysctl_config`
 * has the files), the limits of sign-ins, the limits that systemd gives services, and
 * systemd's own collector with its built-in defaults. */
#include "table/read/installed.h"
#include "table/read/limit_lines.h"
#include "table/read/systemd_conf.h"

#include <string.h>

struct setting {
	const char *mechanism, *key, *value, *path;
	bool is_default, is_effective;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct setting, mechanism, N_("kernel, limits, systemd or systemd-coredump")),
	COLUMN(struct setting, key,
	       N_("parameter; domain and type for limits; name of the setting for systemd")),
	COLUMN(struct setting, value, N_("value")),
	COLUMN(struct setting, is_default, N_("whether it is not written but built in")),
	COLUMN(struct setting, is_effective, N_("whether no later line replaces it")),
	COLUMN(struct setting, path, N_("file; NULL for a default")),
	COLUMN(struct setting, line, N_("line in the file")),
};

struct settings {
	struct scan *s;
	struct setting *item;
	size_t n, capacity;
};

static void add(struct settings *all, struct setting x)
{
	struct scan *s = all->s;
	x.is_effective = true;
	for (size_t i = 0; i < all->n; i++)
		if (strcmp(all->item[i].mechanism, x.mechanism) == 0 &&
		    strcmp(all->item[i].key, x.key) == 0)
			all->item[i].is_effective = false;
	all->item = arena_grow(scan_arena(s), all->item, &all->capacity, all->n + 1,
			       sizeof(*all->item));
	all->item[all->n++] = x;
}

static void read_kernel(struct scan *s, struct settings *all)
{
	static const char *const files[][2] = {
		{ "kernel.core_pattern", "/proc/sys/kernel/core_pattern" },
		{ "fs.suid_dumpable", "/proc/sys/fs/suid_dumpable" },
	};
	for (size_t i = 0; i < N(files); i++) {
		struct str text;
		struct err e;
		int r = scan_read(s, files[i][1], 0, &text, &e);
		if (r)
			scan_partial(s, "%s", e.said);
		else
			add(all, (struct setting){ .mechanism = "kernel",
						   .key = files[i][0],
						   .value = scan_text(s, str_trim(text)),
						   .path = files[i][1],
						   .line = NO_INT });
	}
}

static void read_limits(struct scan *s, struct settings *all)
{
	struct limit_lines limits;
	struct err e;
	int r = limit_lines_read(s, &limits, &e);
	if (r < 0)
		scan_partial(s, "%s", e.said);
	for (size_t i = 0; !r && i < limits.n; i++) {
		const struct limit_line *x = &limits.line[i];
		if (strcmp(x->item, "core") != 0)
			continue;
		add(all, (struct setting){ .mechanism = "limits",
					   .key = scan_printf(s, "%s %s", x->domain, x->type),
					   .value = x->value,
					   .path = x->path,
					   .line = x->line });
		all->item[all->n - 1].is_effective = x->is_effective;
	}
}

static void see_manager(void *context, const char *path, const struct unit_item *item)
{
	struct settings *all = context;
	if (str_is(item->section, "Manager") &&
	    (str_is(item->name, "DefaultLimitCORE") || str_is(item->name, "DumpCore")))
		add(all, (struct setting){ .mechanism = "systemd",
					   .key = scan_text(all->s, item->name),
					   .value = scan_text(all->s, item->value),
					   .path = path,
					   .line = item->line });
}

static void see_collector(void *context, const char *path, const struct unit_item *item)
{
	struct settings *all = context;
	if (str_is(item->section, "Coredump"))
		add(all, (struct setting){ .mechanism = "systemd-coredump",
					   .key = scan_text(all->s, item->name),
					   .value = scan_text(all->s, item->value),
					   .path = path,
					   .line = item->line });
}

/* systemd-coredump(8) is a package of its own; its defaults hold where it is there. */
static int find_collector(struct scan *s, struct err *e)
{
	static const char *const programs[] = { "/usr/lib/systemd/systemd-coredump",
						"/lib/systemd/systemd-coredump" };
	return scan_has_any(s, programs, N(programs)) ? 0 : installed_any(s, "systemd-coredump", e);
}

static void add_defaults(struct scan *s, struct settings *all)
{
	static const char *const defaults[][2] = { { "Storage", "external" },
						   { "ProcessSizeMax", "2G" } };
	size_t n = all->n;
	for (size_t i = 0; i < N(defaults); i++) {
		bool is_set = false;
		for (size_t k = 0; k < n; k++)
			is_set |= !strcmp(all->item[k].mechanism, "systemd-coredump") &&
				  !strcmp(all->item[k].key, defaults[i][0]);
		if (!is_set)
			add(all, (struct setting){ .mechanism = "systemd-coredump",
						   .key = defaults[i][0],
						   .value = defaults[i][1],
						   .is_default = true,
						   .line = NO_INT });
	}
}

static int scan(struct scan *s, struct err *e)
{
	struct settings all = { .s = s };
	int r = 0;
	if (scan_is_live(s))
		read_kernel(s, &all);
	read_limits(s, &all);
	systemd_conf_read(s, "system.conf", see_manager, &all);
	bool is_there = systemd_conf_read(s, "coredump.conf", see_collector, &all);
	int found = is_there ? 0 : find_collector(s, e);
	if (found < 0)
		scan_partial(s, "%s", e->said);
	if (found == 0)
		add_defaults(s, &all);
	for (size_t i = 0; !r && i < all.n; i++)
		r = scan_row(s, &all.item[i]);
	return r;
}

const struct table table_host_core_dumps = {
	.name = "core_dumps",
	.doc = N_("settings that decide where the memory of crashed programs goes"),
	.example = "SELECT key, value FROM core_dumps WHERE mechanism = 'systemd-coredump'",
	.source = "/proc/sys/kernel/core_pattern, /proc/sys/fs/suid_dumpable, limits.conf, "
		  "system.conf and coredump.conf of systemd",
	.identity = "mechanism key path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
