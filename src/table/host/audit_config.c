/* SPDX-License-Identifier: Apache-2.0 */
/* audit_config - settings of the audit daemon and of what it hands its records to.
 *
 * auditd.conf(5), the plugins, and audisp-remote.conf(5): "name = value", with blanks
 * around the sign; auditd does not start with anything else. What auditd.conf leaves
 * out comes with the value that the program then takes, and so does everything where
 * it is not there at all. */
#include "base/map.h"
#include "table/read/installed.h"

#include <string.h>

struct setting {
	const char *program, *key, *value, *path;
	bool is_default;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct setting, program, N_("auditd, audispd, remote, or the plugin's name")),
	COLUMN(struct setting, key, N_("setting, in lower case")),
	COLUMN(struct setting, value, N_("value that counts; the last one of several")),
	COLUMN(struct setting, is_default, N_("whether the file does not say it")),
	COLUMN(struct setting, path, N_("file")),
	COLUMN(struct setting, line, N_("line in the file; null for a default")),
};

/* clear_config() in audit's src/auditd-config.c. */
static const char *const defaults[][2] = {
	{ "action_mail_acct", "root" },
	{ "admin_space_left", "0" },
	{ "admin_space_left_action", "ignore" },
	{ "disk_error_action", "syslog" },
	{ "disk_full_action", "ignore" },
	{ "flush", "none" },
	{ "freq", "0" },
	{ "local_events", "yes" },
	{ "log_file", "/var/log/audit/audit.log" },
	{ "log_format", "raw" },
	{ "log_group", "root" },
	{ "max_log_file", "0" },
	{ "max_log_file_action", "ignore" },
	{ "name_format", "none" },
	{ "num_logs", "0" },
	{ "overflow_action", "syslog" },
	{ "space_left", "0" },
	{ "space_left_action", "ignore" },
	{ "write_logs", "yes" },
};

struct settings {
	struct setting **item;
	size_t n, capacity;
	struct map by_key;
};

static void set(struct scan *s, struct settings *all, struct setting setting)
{
	struct setting *known = map_get(&all->by_key, str_of(setting.key));
	if (!known) {
		known = arena_new(scan_arena(s), struct setting);
		map_set(&all->by_key, str_of(setting.key), known);
		all->item = arena_grow(scan_arena(s), all->item, &all->capacity, all->n + 1,
				       sizeof(*all->item));
		all->item[all->n++] = known;
	}
	*known = setting;
}

/* Whether auditd takes the value: of numbers only digits, of free space a percent sign too. */
static bool is_taken(const char *program, const char *key, struct str value)
{
	bool is_number = false;
	for (size_t i = 0; i < N(defaults); i++)
		is_number |= strcmp(key, defaults[i][0]) == 0 && strcmp(defaults[i][1], "0") == 0;
	if (!is_number || strcmp(program, "auditd") != 0)
		return true;
	if (strstr(key, "space_left") && str_ends(value, "%"))
		value.n--;
	return str_is_decimal(value);
}

/* Of auditd's settings only the actions have one: "exec" and its program. */
static bool may_have_option(const char *program, const char *key)
{
	return strcmp(program, "auditd") != 0 || str_ends(str_of(key), "_action");
}

/* A name, "=", a value and at most one option, which is not a comment. What the others
 * are to be told by the administrator comes without a value ("remote_server ="). */
static void read_line(struct scan *s, const char *program, const struct lines *lines,
		      struct settings *all)
{
	struct str rest = str_trim(lines->line), key, equals, value, option, more;
	if (!rest.n || rest.p[0] == '#')
		return;
	/* Blanks part the words; a tab is a letter of one. */
	bool is_line = str_find(rest, '\t') == rest.n && str_word(&rest, &key) &&
		       str_word(&rest, &equals) && str_is(equals, "=");
	bool has_value = is_line && str_word(&rest, &value);
	if (is_line && !has_value && strcmp(program, "auditd") != 0)
		return;
	bool has_option = has_value && str_word(&rest, &option);
	const char *name = str_lower(scan_arena(s), is_line ? key : STR(""));
	if (!has_value ||
	    (has_option && (str_word(&rest, &more) || !may_have_option(program, name)))) {
		scan_partial(s, "%s:%lld: not name = value", lines->path, (long long)lines->number);
		return;
	}
	if (!is_taken(program, name, value))
		scan_partial(s, "%s:%lld: not a number: %s", lines->path, (long long)lines->number,
			     scan_text(s, value));
	set(s, all,
	    (struct setting){ .program = program,
			      .key = name,
			      .value = scan_text(s, value),
			      .path = lines->path,
			      .line = lines->number });
}

static int read_file(struct scan *s, const char *program, const char *path, bool has_defaults,
		     struct err *e)
{
	struct settings all = { .by_key = MAP(scan_arena(s)) };
	struct lines lines;
	int r = scan_lines(s, path, &lines, e);
	bool is_there = !r;
	if (r && !(r == SCAN_ABSENT && has_defaults))
		return r;
	r = 0;
	for (size_t i = 0; has_defaults && i < N(defaults); i++)
		set(s, &all,
		    (struct setting){ .program = program,
				      .key = defaults[i][0],
				      .value = defaults[i][1],
				      .path = path,
				      .is_default = true,
				      .line = NO_INT });
	while (is_there && scan_line(s, &lines))
		read_line(s, program, &lines, &all);
	for (size_t i = 0; !r && i < all.n; i++)
		r = scan_row(s, all.item[i]);
	return r;
}

static int read_or_tell(struct scan *s, const char *program, const char *path, struct err *e)
{
	int r = read_file(s, program, path, false, e);
	if (r < 0)
		scan_partial(s, "%s", e->said);
	return r == SCAN_FULL ? r : 0;
}

/* Since audit 3 in /etc/audit, before in /etc/audisp. */
static int read_plugins(struct scan *s, struct err *e)
{
	static const char *const dirs[] = { "/etc/audit/plugins.d", "/etc/audisp/plugins.d" };
	struct names files;
	int r = 0;
	for (size_t d = 0; !r && d < N(dirs); d++) {
		int found = scan_list(s, dirs[d], &files, e);
		if (found < 0)
			scan_partial(s, "%s", e->said);
		if (found)
			continue;
		for (size_t i = 0; !r && i < files.n; i++) {
			struct str name = str_of(files.name[i]);
			if (!str_ends(name, ".conf"))
				continue;
			const char *path = scan_printf(s, "%s/%s", dirs[d], files.name[i]);
			name = str_head(name, name.n - strlen(".conf"));
			r = read_or_tell(s, scan_text(s, name), path, e);
		}
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	static const char *const others[][2] = {
		{ "audispd", "/etc/audisp/audispd.conf" },
		{ "remote", "/etc/audit/audisp-remote.conf" },
		{ "remote", "/etc/audisp/audisp-remote.conf" },
	};
	struct stat st;
	int r = scan_stat(s, "/etc/audit", true, &st, e);
	if (r == SCAN_ABSENT)
		r = scan_stat(s, "/etc/audisp", true, &st, e);
	if (r == SCAN_ABSENT)
		r = installed_any(s, "auditd audit", e);
	if (r)
		return r == SCAN_ABSENT ? scan_absent(s, "neither /etc/audit nor /etc/audisp") : r;
	r = read_file(s, "auditd", "/etc/audit/auditd.conf", true, e);
	for (size_t i = 0; !r && i < N(others); i++)
		r = read_or_tell(s, others[i][0], others[i][1], e);
	return r ? r : read_plugins(s, e);
}

const struct table table_host_audit_config = {
	.name = "audit_config",
	.doc = N_("settings of the audit daemon, its plugins and its forwarding"),
	.example = "SELECT key, value FROM audit_config WHERE program = 'auditd' AND NOT "
		   "is_default",
	.source = "/etc/audit/auditd.conf, /etc/audit/plugins.d, /etc/audit/audisp-remote.conf",
	.identity = "program key path",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
