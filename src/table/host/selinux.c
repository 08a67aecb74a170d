/* SPDX-License-Identifier: Apache-2.0 */
/* selinux - whether SELinux is on, now and after the next start: one row. */
#include "table/read/running.h"

struct selinux {
	const char *configured_mode, *policy, *current_mode, *path;
	bool has_policy;
	int64_t unconfined_services, line;
};

static const struct column columns[] = {
	COLUMN(struct selinux, configured_mode,
	       N_("enforcing, permissive or disabled from the next start on; NULL if not written")),
	COLUMN(struct selinux, policy, N_("name of the policy: targeted, mls …")),
	COLUMN(struct selinux, has_policy, N_("whether that policy is installed")),
	COLUMN(struct selinux, current_mode,
	       N_("enforcing, permissive or disabled now; NULL in an image")),
	COLUMN(struct selinux, unconfined_services,
	       N_("running services that no policy confines; NULL in an image or when off")),
	COLUMN(struct selinux, path, N_("file")),
	COLUMN(struct selinux, line, N_("line of the mode in the file")),
};

/* A mode, in letters of any size; what stands behind it does not matter. */
static const char *known_mode(struct scan *s, struct str word)
{
	static const char *const modes[] = { "enforcing", "permissive", "disabled" };
	const char *lower = str_lower(scan_arena(s), word);
	for (size_t i = 0; i < N(modes); i++)
		if (str_starts(str_of(lower), modes[i]))
			return modes[i];
	return NULL;
}

/* SELINUX=mode, from the beginning of the line on; the first that is one counts. Of the
 * policies the last does. */
static int read_config(struct scan *s, struct selinux *x, struct err *e)
{
	struct lines lines;
	bool has_mode = false;
	int r = scan_lines(s, x->path, &lines, e);
	while (!r && scan_line(s, &lines)) {
		struct str value = lines.line, key, word;
		if (!str_split(&value, '=', &key) || !value.p || !str_word(&value, &word))
			continue;
		if (str_is(key, "SELINUX") && !has_mode) {
			const char *mode = known_mode(s, word);
			has_mode = mode;
			x->configured_mode = mode ? mode : scan_text(s, word);
			x->line = lines.number;
		}
		if (str_is(str_trim(key), "SELINUXTYPE"))
			x->policy = scan_text(s, word);
	}
	return r;
}

static void look_for_policy(struct scan *s, struct selinux *x)
{
	struct names files = { 0 };
	struct err e;
	if (!x->policy)
		return;
	if (scan_glob(s, scan_printf(s, "/etc/selinux/%s/policy/policy.*", x->policy), &files, &e) <
	    0)
		scan_partial(s, "%s", e.said);
	x->has_policy = files.n > 0;
}

/* The kernel offers this file where SELinux was started. */
static void read_current(struct scan *s, struct selinux *x)
{
	struct str text;
	struct err e;
	int r = scan_read(s, "/sys/fs/selinux/enforce", 0, &text, &e);
	x->current_mode = r == SCAN_ABSENT ? "disabled" : NULL;
	if (r < 0)
		scan_partial(s, "%s", e.said);
	if (!r)
		x->current_mode = str_is(str_trim(text), "1") ? "enforcing" : "permissive";
}

static void count_unconfined(struct scan *s, struct selinux *x)
{
	struct names pids = { 0 };
	struct str label;
	struct err e;
	int r = running_pids(s, &pids, &e);
	if (r < 0)
		scan_partial(s, "%s", e.said);
	if (r)
		return;
	x->unconfined_services = 0;
	for (size_t i = 0; i < pids.n; i++) {
		r = running_read(s, pids.name[i], "attr/current", &label, &e);
		if (r < 0)
			scan_unseen(s, "unconfined_services", "%s", e.said);
		if (!r)
			x->unconfined_services += str_has(label, ":unconfined_service_t:") ||
						  str_has(label, ":initrc_t:");
	}
}

static int scan(struct scan *s, struct err *e)
{
	struct selinux x = { .path = "/etc/selinux/config",
			     .line = NO_INT,
			     .unconfined_services = NO_INT };
	int has_config = read_config(s, &x, e);
	if (has_config < 0)
		return has_config;
	look_for_policy(s, &x);
	if (scan_is_live(s))
		read_current(s, &x);
	bool is_on = x.current_mode && x.current_mode[0] != 'd';
	if (has_config == SCAN_ABSENT && !is_on)
		return scan_absent(s, "no %s", x.path);
	if (is_on)
		count_unconfined(s, &x);
	return scan_row(s, &x);
}

const struct table table_host_selinux = {
	.name = "selinux",
	.doc = N_("state of SELinux"),
	.example = "SELECT configured_mode, current_mode FROM selinux",
	.source = "/etc/selinux/config, /sys/fs/selinux/enforce, /proc/*/attr/current",
	.identity = "path",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
