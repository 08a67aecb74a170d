/* SPDX-License-Identifier: Apache-2.0 */
/* systemd_config - settings of systemd, its sign-in manager and its sending of logs, line by line.
 *
 * What is not written is built in and has no row. Journald and the collector of memory
 * dumps have files of their own kind: see the tables about them. */
#include "table/read/systemd_conf.h"

#include <string.h>

struct setting {
	const char *file, *section, *key, *value, *path;
	bool is_effective;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct setting, file,
	       N_("system.conf, user.conf, logind.conf, sleep.conf or journal-upload.conf")),
	COLUMN(struct setting, section, N_("section: Manager, Login …")),
	COLUMN(struct setting, key, N_("name of the setting")),
	COLUMN(struct setting, value, N_("value")),
	COLUMN(struct setting, is_effective, N_("whether no later line replaces it")),
	COLUMN(struct setting, path, N_("file")),
	COLUMN(struct setting, line, N_("line in the file")),
};

struct settings {
	struct scan *s;
	const char *file;
	struct setting *item;
	size_t n, capacity;
};

static void see(void *context, const char *path, const struct unit_item *item)
{
	struct settings *all = context;
	struct setting x = { .file = all->file,
			     .section = item->section.p ? scan_text(all->s, item->section) : "",
			     .key = scan_text(all->s, item->name),
			     .value = scan_text(all->s, item->value),
			     .is_effective = true,
			     .path = path,
			     .line = item->line };
	for (size_t i = 0; i < all->n; i++)
		if (strcmp(all->item[i].file, x.file) == 0 &&
		    strcmp(all->item[i].section, x.section) == 0 &&
		    strcmp(all->item[i].key, x.key) == 0)
			all->item[i].is_effective = false;
	all->item = arena_grow(scan_arena(all->s), all->item, &all->capacity, all->n + 1,
			       sizeof(*all->item));
	all->item[all->n++] = x;
}

static int scan(struct scan *s, struct err *e)
{
	static const char *const files[] = { "system.conf", "user.conf", "logind.conf",
					     "sleep.conf", "journal-upload.conf" };
	struct settings all = { .s = s };
	static const char *const programs[] = { "/usr/lib/systemd/systemd", "/lib/systemd/systemd",
						"/etc/systemd/system" };
	/* Without the files what is built in holds. */
	bool is_there = scan_has_any(s, programs, N(programs));
	int r = 0;
	for (size_t i = 0; i < N(files); i++) {
		all.file = files[i];
		is_there |= systemd_conf_read(s, files[i], see, &all);
	}
	for (size_t i = 0; !r && i < all.n; i++)
		r = scan_row(s, &all.item[i]);
	return is_there ? r : scan_absent(s, "no system.conf of systemd");
}

const struct table table_host_systemd_config = {
	.name = "systemd_config",
	.doc = N_("settings of systemd, its sign-in manager and its sending of logs"),
	.example = "SELECT value, path FROM systemd_config WHERE key = 'CtrlAltDelBurstAction'",
	.source =
		"system.conf, user.conf, logind.conf, sleep.conf, journal-upload.conf of systemd and "
		"their drop-ins",
	.identity = "path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
