/* SPDX-License-Identifier: Apache-2.0 */
/* apparmor - AppArmor's profiles: as their files set them and as the kernel has them.
 *
 * One row a profile. A file can be there and not loaded, and a profile loaded whose
 * file is gone; programs such as snapd and container engines load their own. */
#include "base/map.h"
#include "fact/scan.h"
#include "parse/apparmor_profile.h"

#include <string.h>

struct profile {
	const char *name, *configured_mode, *current_mode, *path;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct profile, name, N_("profile; child profiles as parent//child")),
	COLUMN(struct profile, configured_mode,
	       N_("enforce, complain, unconfined, kill, prompt or disabled; NULL without a file")),
	COLUMN(struct profile, current_mode,
	       N_("mode in the kernel; unloaded if it is not there, NULL in an image")),
	COLUMN(struct profile, path, N_("file; NULL if the profile came from elsewhere")),
	COLUMN(struct profile, line, N_("line in the file")),
};

struct profiles {
	struct profile **item;
	size_t n, capacity;
	struct map by_name;
};

static struct profile *get(struct scan *s, struct profiles *all, const char *name)
{
	struct profile *x = map_get(&all->by_name, str_of(name));
	if (x)
		return x;
	x = arena_new(scan_arena(s), struct profile);
	*x = (struct profile){ .name = name, .line = NO_INT };
	map_set(&all->by_name, str_of(name), x);
	all->item = arena_grow(scan_arena(s), all->item, &all->capacity, all->n + 1,
			       sizeof(struct profile *));
	all->item[all->n++] = x;
	return x;
}

static bool is_listed(struct scan *s, const char *dir, const char *name)
{
	struct stat st;
	struct err ignored;
	return scan_stat(s, scan_printf(s, "/etc/apparmor.d/%s/%s", dir, name), false, &st,
			 &ignored) == 0;
}

static void read_file(struct scan *s, const char *name, struct profiles *all)
{
	const char *path = scan_printf(s, "/etc/apparmor.d/%s", name);
	struct apparmor_profiles f = APPARMOR_PROFILES(STR(""));
	struct apparmor_profile p;
	struct err e;
	int r = scan_read(s, path, 0, &f.rest, &e);
	if (r < 0)
		scan_partial(s, "%s", e.said);
	bool is_disabled = is_listed(s, "disable", name);
	bool is_complaining = is_listed(s, "force-complain", name);
	while (!r && apparmor_profile_next(&f, scan_arena(s), &p)) {
		struct profile *x = get(s, all, p.name);
		x->configured_mode = is_disabled      ? "disabled"
				     : is_complaining ? "complain"
						      : p.mode;
		x->path = path;
		x->line = p.line;
	}
	if (f.depth)
		scan_partial(s, "%s: a block does not end", path);
}

static bool is_one_of(const char *name, const char *const *list, bool is_ending)
{
	for (; *list; list++)
		if (is_ending ? str_ends(str_of(name), *list) : strcmp(name, *list) == 0)
			return true;
	return false;
}

/* Profiles lie in the directory itself; what parser and package tools leave does not
 * count, nor what lies in the folders that profiles include from. */
static int read_files(struct scan *s, struct profiles *all, struct err *e)
{
	static const char *const leavings[] = { "~",	     ".dpkg-new", ".dpkg-old", ".dpkg-dist",
						".dpkg-bak", ".rpmnew",	  ".rpmsave",  ".orig",
						".rej",	     NULL };
	static const char *const folders[] = {
		"README",  "abi",	"abstractions",	  "apache2.d", "cache",
		"cache.d", "disable",	"force-complain", "libvirt",   "local",
		"lxc",	   "php-fpm.d", "samba",	  "tunables",  NULL
	};
	struct names files = { 0 };
	int r = scan_list(s, "/etc/apparmor.d", &files, e);
	for (size_t i = 0; !r && i < files.n; i++) {
		const char *name = files.name[i];
		if (name[0] != '.' && !is_one_of(name, leavings, true) &&
		    !is_one_of(name, folders, false))
			read_file(s, name, all);
	}
	return r;
}

/* "name (mode)"; the name may have blanks. */
static int read_kernel(struct scan *s, struct profiles *all, struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, "/sys/kernel/security/apparmor/profiles", &lines, e);
	if (r)
		return r;
	for (size_t i = 0; i < all->n; i++)
		all->item[i]->current_mode = "unloaded";
	while (scan_line(s, &lines)) {
		struct str line = str_trim(lines.line);
		size_t open = line.n;
		while (open > 0 && line.p[open - 1] != '(')
			open--;
		if (open < 3 || !str_ends(line, ")")) {
			scan_partial(s, "%s:%lld: not a name and a mode", lines.path,
				     (long long)lines.number);
			continue;
		}
		struct str mode = str_head(str_from(line, open), line.n - open - 1);
		get(s, all, scan_text(s, str_trim(str_head(line, open - 1))))->current_mode =
			scan_text(s, mode);
	}
	return 0;
}

/* Whether the kernel was started without AppArmor; a container may not see its list. */
static bool is_off(struct scan *s)
{
	struct str text;
	struct stat st;
	struct err e;
	int r = scan_read(s, "/sys/module/apparmor/parameters/enabled", 0, &text, &e);
	if (!r)
		return !str_starts(text, "Y");
	return r == SCAN_ABSENT && scan_stat(s, "/sys/module", true, &st, &e) == 0;
}

static void see_kernel(struct scan *s, struct profiles *all)
{
	struct err e;
	int r = read_kernel(s, all, &e);
	if (r == SCAN_ABSENT && is_off(s)) {
		for (size_t i = 0; i < all->n; i++)
			all->item[i]->current_mode = "unloaded";
	} else if (r) {
		scan_unseen(s, "current_mode", "%s", e.said);
	}
}

static int scan(struct scan *s, struct err *e)
{
	struct profiles all = { .by_name = MAP(scan_arena(s)) };
	int r = read_files(s, &all, e);
	bool is_absent = r == SCAN_ABSENT;
	if (r < 0)
		return r;
	if (scan_is_live(s))
		see_kernel(s, &all);
	if (is_absent && !all.n)
		return scan_absent(s, "no /etc/apparmor.d");
	r = 0;
	for (size_t i = 0; !r && i < all.n; i++)
		r = scan_row(s, all.item[i]);
	return r;
}

const struct table table_host_apparmor = {
	.name = "apparmor",
	.doc = N_("AppArmor profiles and their modes"),
	.example = "SELECT name, path FROM apparmor WHERE configured_mode = 'complain'",
	.source = "/etc/apparmor.d, /sys/kernel/security/apparmor/profiles",
	.identity = "name",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
