/* SPDX-License-Identifier: Apache-2.0 */
/* kernel_cmdline - parameters of the kernel's command line.
 *
 * As the running kernel was given it, and as the boot loader's configuration will
 * give it next time: GRUB's variables are put together as its shell would. */
#include "fact/scan.h"
#include "parse/assignment.h"
#include "parse/cmdline.h"

#include <string.h>

enum { GRUB_MAX = 256 << 10 };

struct parameter {
	const char *name, *value, *source, *path;
	bool is_for_every_start;
};

static const struct column columns[] = {
	COLUMN(struct parameter, name, N_("parameter")),
	COLUMN(struct parameter, value, N_("value; null without =, *** for a password")),
	COLUMN(struct parameter, source, N_("running, grub, or configured for other boot loaders")),
	COLUMN(struct parameter, is_for_every_start,
	       N_("whether starts for recovery have it as well")),
	COLUMN(struct parameter, path, N_("file")),
};

/* The others are as in `like`. */
static int add_all(struct scan *s, struct str text, const struct parameter *like)
{
	struct parameter row = *like;
	struct str name, value;
	int r = 0;
	while (!r && cmdline_next(&text, &name, &value)) {
		if (cmdline_is_secret(name, value))
			value = STR("***");
		row.name = scan_text(s, name);
		row.value = scan_text(s, value);
		r = scan_row(s, &row);
	}
	return r;
}

static int scan_file(struct scan *s, const char *path, const char *source, struct err *e)
{
	struct str text;
	int r = scan_read(s, path, 0, &text, e);
	struct parameter like = { .source = source, .path = path, .is_for_every_start = true };
	return r ? r : add_all(s, text, &like);
}

static int read_grub(struct scan *s, const char *path, struct assignments *all, struct err *e)
{
	struct assignment_file f = { .line = 1 };
	struct assignment a;
	int r = scan_read(s, path, GRUB_MAX, &f.rest, e);
	while (!r && !arena_is_over(scan_arena(s)) && assignment_next(&f, scan_arena(s), all, &a)) {
		a.path = path;
		if (a.name)
			assignment_set(all, scan_arena(s), &a);
		else
			scan_partial(s, "%s:%lld: only a shell could tell what this sets", path,
				     (long long)a.line);
	}
	return r;
}

static int scan_grub(struct scan *s, struct err *e)
{
	static const char *const names[] = { "GRUB_CMDLINE_LINUX", "GRUB_CMDLINE_LINUX_DEFAULT" };
	struct assignments all = { 0 };
	struct names more = { 0 };
	int r = read_grub(s, "/etc/default/grub", &all, e);
	if (r)
		return r;
	if (scan_glob(s, "/etc/default/grub.d/*.cfg", &more, e) < 0)
		scan_partial(s, "%s", e->said);
	for (size_t i = 0; i < more.n; i++)
		if (read_grub(s, more.name[i], &all, e) < 0)
			scan_partial(s, "%s", e->said);
	/* The second is for normal starts. */
	const struct assignment *off = assignment_find(&all, STR("GRUB_DISABLE_RECOVERY"));
	bool has_normal_only = off && off->value && strcmp(off->value, "true") == 0;
	for (size_t i = 0; !r && i < N(names); i++) {
		const struct assignment *a = assignment_find(&all, str_of(names[i]));
		struct parameter like = { .source = "grub",
					  .path = a ? a->path : NULL,
					  .is_for_every_start = i == 0 || has_normal_only };
		if (a && a->value)
			r = add_all(s, str_of(a->value), &like);
		else if (a)
			scan_partial(s, "%s:%lld: only a shell could tell the value of %s", a->path,
				     (long long)a->line, a->name);
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	int results[] = { SCAN_ABSENT, SCAN_ABSENT, SCAN_ABSENT };
	if (scan_is_live(s))
		results[0] = scan_file(s, "/proc/cmdline", "running", e);
	if (results[0] < 0)
		scan_partial(s, "%s", e->said);
	results[1] = scan_grub(s, e);
	if (results[1] < 0)
		scan_partial(s, "%s", e->said);
	results[2] = scan_file(s, "/etc/kernel/cmdline", "configured", e);
	if (results[2] < 0)
		scan_partial(s, "%s", e->said);
	bool is_absent = true;
	for (size_t i = 0; i < N(results); i++) {
		if (results[i] == SCAN_FULL)
			return SCAN_FULL;
		is_absent &= results[i] == SCAN_ABSENT;
	}
	if (is_absent)
		return scan_absent(s, "no /proc/cmdline, /etc/default/grub or /etc/kernel/cmdline");
	if (scan_is_live(s) && results[0] == SCAN_ABSENT)
		scan_partial(s, "no /proc/cmdline: the running kernel's is not seen");
	return 0;
}

const struct table table_host_kernel_cmdline = {
	.name = "kernel_cmdline",
	.doc = N_("parameters that the kernel was or will be started with"),
	.example = "SELECT value FROM kernel_cmdline WHERE source = 'running' AND name = 'audit'",
	.source = "/proc/cmdline, /etc/default/grub, /etc/default/grub.d, /etc/kernel/cmdline",
	.identity = "source name",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
