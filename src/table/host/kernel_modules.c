/* SPDX-License-Identifier: Apache-2.0 */
/* kernel_modules - the kernel's modules: those loaded, and those built into it.
 *
 * A file system or protocol that is built in cannot be kept from loading, so it
 * belongs here as much as what /proc/modules lists. */
#include "fact/scan.h"

#include <string.h>

struct module {
	const char *name, *used_by, *state;
	int64_t size_bytes, n_users;
	bool is_builtin;
};

static const struct column columns[] = {
	COLUMN(struct module, name, N_("name, with _ for -")),
	COLUMN(struct module, size_bytes, N_("size in memory; not known of built-in ones")),
	COLUMN_MEASURED(struct module, n_users, N_("how many users keep it loaded")),
	COLUMN(struct module, used_by, N_("modules that use it, separated by commas")),
	COLUMN(struct module, state, N_("Live, Loading or Unloading; null for built-in ones")),
	COLUMN(struct module, is_builtin, N_("whether it is part of the kernel itself")),
};

static int add_loaded(struct scan *s, const struct lines *lines)
{
	enum { NAME, SIZE, USERS, USED_BY, STATE, FIELDS };
	struct str field[FIELDS], rest = lines->line;
	struct module m = { .n_users = NO_INT };
	size_t n = 0;
	while (n < FIELDS && str_word(&rest, &field[n]))
		n++;
	/* "-": a kernel that does not unload modules does not count users. */
	if (n < FIELDS || !str_int(field[SIZE], 10, &m.size_bytes) || m.size_bytes < 0 ||
	    (!str_is(field[USERS], "-") && !str_int(field[USERS], 10, &m.n_users))) {
		scan_partial(s, "%s:%lld: not a line of /proc/modules", lines->path,
			     (long long)lines->number);
		return 0;
	}
	m.name = scan_text(s, field[NAME]);
	m.state = scan_text(s, field[STATE]);
	if (str_ends(field[USED_BY], ","))
		m.used_by = scan_text(s, str_head(field[USED_BY], field[USED_BY].n - 1));
	return scan_row(s, &m);
}

static int scan_loaded(struct scan *s, struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, "/proc/modules", &lines, e);
	while (!r && scan_line(s, &lines))
		r = add_loaded(s, &lines);
	return r;
}

static int add_builtin(struct scan *s, const char *name)
{
	return scan_row(s, &(struct module){ .name = name,
					     .size_bytes = NO_INT,
					     .n_users = NO_INT,
					     .is_builtin = true });
}

/* "kernel/fs/ext4/ext4.ko" gives ext4; the empty text for what is no such path. */
static const char *name_of(struct scan *s, struct str path)
{
	struct str part, name = path;
	while (str_split(&path, '/', &part))
		name = part;
	if (!str_ends(name, ".ko"))
		return "";
	char *text = str_text(scan_arena(s), str_head(name, name.n - strlen(".ko")));
	for (char *p = text; *p; p++)
		if (*p == '-')
			*p = '_';
	return text;
}

static int scan_builtin(struct scan *s, const char *release, struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, scan_printf(s, "/lib/modules/%s/modules.builtin", release), &lines,
			   e);
	while (!r && scan_line(s, &lines)) {
		const char *name = name_of(s, lines.line);
		if (*name)
			r = add_builtin(s, name);
		else
			scan_partial(s, "%s:%lld: not the path of a module", lines.path,
				     (long long)lines.number);
	}
	return r;
}

/* Without that list, the kernel tells at least of those that have parameters. */
static int scan_sys(struct scan *s)
{
	struct err e;
	struct stat st;
	struct names names = { 0 };
	int r = scan_list(s, "/sys/module", &names, &e) < 0 ? -1 : 0;
	if (r < 0)
		scan_partial(s, "%s", e.said);
	r = 0;
	for (size_t i = 0; !r && i < names.n; i++) {
		const char *loaded = scan_printf(s, "/sys/module/%s/initstate", names.name[i]);
		if (scan_stat(s, loaded, true, &st, &e) == SCAN_ABSENT)
			r = add_builtin(s, scan_text(s, str_of(names.name[i])));
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	struct str release;
	int r = scan_read(s, "/proc/sys/kernel/osrelease", 0, &release, e);
	if (r)
		return r;
	r = scan_loaded(s, e);
	/* A kernel made without modules has no /proc/modules. */
	if (r && r != SCAN_ABSENT)
		return r;
	r = scan_builtin(s, scan_text(s, str_trim(release)), e);
	if (r >= 0 && r != SCAN_ABSENT)
		return r;
	scan_partial(s, "built-in modules without parameters are not seen: %s", e->said);
	return scan_sys(s);
}

const struct table table_host_kernel_modules = {
	.name = "kernel_modules",
	.doc = N_("modules of the running kernel"),
	.example = "SELECT name FROM kernel_modules WHERE name IN ('usb_storage', 'uas')",
	.source = "/proc/modules, /lib/modules/RELEASE/modules.builtin",
	.identity = "name",
	.columns = columns,
	.n_columns = N(columns),
	.kind = TABLE_LIVE,
	.scan = scan,
};
