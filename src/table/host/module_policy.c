/* SPDX-License-Identifier: Apache-2.0 */
/* module_policy - the rules in modprobe.d: which kernel modules may load, and how.
 *
 * Files that a stronger one of the same name replaces are left out. */
#include "parse/modprobe.h"
#include "table/read/dropin.h"

struct rule {
	const char *module, *kind, *value, *path;
	bool is_disabled;
	int64_t place, line;
};

static const struct column columns[] = {
	COLUMN(struct rule, module, N_("module, with _ for -; of an alias the alias")),
	COLUMN(struct rule, kind,
	       N_("install, blacklist, options, alias, remove, softdep or weakdep")),
	COLUMN(struct rule, value, N_("the command, the options or the module of the alias")),
	COLUMN(struct rule, is_disabled,
	       N_("whether the rule keeps the module from loading by itself")),
	COLUMN(struct rule, place,
	       N_("when modprobe reads it, from 1: of several install lines the first counts")),
	COLUMN(struct rule, path, N_("file")),
	COLUMN(struct rule, line, N_("line in the file")),
};

static int scan_file(struct scan *s, const char *path, int64_t *place, struct err *e)
{
	struct modprobe file = { 0 };
	struct modprobe_rule rule;
	int r = scan_read(s, path, 0, &file.rest, e);
	if (r)
		return r == SCAN_ABSENT ? 0 : r;
	while (!r && modprobe_next(&file, scan_arena(s), &rule)) {
		/* modprobe complains and goes on. */
		if (!rule.kind)
			scan_note(s, "%s:%lld: not a rule of modprobe, which is passed over", path,
				  (long long)rule.line);
		else
			r = scan_row(s, &(struct rule){ .module = rule.module,
							.kind = rule.kind,
							.value = rule.value,
							.path = path,
							.is_disabled = rule.is_disabled,
							.place = ++*place,
							.line = rule.line });
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	static const char *const dirs[] = { "/etc/modprobe.d", "/run/modprobe.d",
					    "/usr/local/lib/modprobe.d", "/usr/lib/modprobe.d",
					    "/lib/modprobe.d" };
	struct dropins files;
	int64_t place = 0;
	int r = dropin_list(s, dirs, N(dirs), ".conf", &files, e);
	for (size_t i = 0; !r && i < files.n; i++) {
		if (files.file[i].is_shadowed)
			continue;
		r = scan_file(s, files.file[i].path, &place, e);
		if (r < 0) {
			scan_partial(s, "%s", e->said);
			r = 0;
		}
	}
	return r;
}

const struct table table_host_module_policy = {
	.name = "module_policy",
	.doc = N_("rules for loading kernel modules"),
	.example = "SELECT path, line FROM module_policy WHERE module = 'usb_storage' AND "
		   "is_disabled",
	.source = N_("modprobe.d in /etc, /run, /usr/local/lib, /usr/lib, /lib"),
	.identity = "kind module path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
