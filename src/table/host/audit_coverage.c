/* SPDX-License-Identifier: Apache-2.0 */
/* audit_coverage - what the audit rules record, one row for each thing.
 *
 * Taken from those rules that have an effect, so that a check can ask for one call
 * or one file, however the rules are put together. Programs and files have their
 * names of a merged system: /usr/bin/su for /bin/su, /run/utmp for /var/run/utmp. */
#include "table/read/audit_read.h"

#include <string.h>

struct covered {
	const char *kind, *name, *arch, *permissions, *scope, *exit_code, *fields, *key, *path;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct covered, kind, N_("syscall, file or directory")),
	COLUMN(struct covered, name, N_("system call (all for every one) or path")),
	COLUMN(struct covered, arch, N_("b32 or b64: the system calls of 32 or 64 bits")),
	COLUMN(struct covered, permissions,
	       N_("accesses to the file that are recorded: r, x, w and a, in this order")),
	COLUMN(struct covered, scope,
	       N_("all; users, if only who signed in with id 1000 or more; or narrow")),
	COLUMN(struct covered, exit_code,
	       N_("error that a call must end with to be recorded: EACCES, EPERM")),
	COLUMN(struct covered, fields,
	       N_("conditions, sorted, with a comma before and behind each")),
	COLUMN(struct covered, key, N_("word to find the records by")),
	COLUMN(struct covered, path, N_("file of the rule")),
	COLUMN(struct covered, line, N_("line in the file")),
};

static const char *merged(struct scan *s, const char *path)
{
	static const struct {
		const char *from, *to;
	} moves[] = { { "/bin/", "/usr/bin/" },
		      { "/sbin/", "/usr/sbin/" },
		      { "/lib/", "/usr/lib/" },
		      { "/var/run/", "/run/" } };
	for (size_t i = 0; i < N(moves); i++)
		if (str_starts(str_of(path), moves[i].from))
			return scan_printf(s, "%s%s", moves[i].to, path + strlen(moves[i].from));
	return path;
}

/* Of what records every failure a row for each error that the checks ask for. */
static int give(struct scan *s, const struct audit_rule *rule, struct covered row)
{
	static const char *const codes[] = { "EACCES", "EPERM" };
	int r = 0;
	row.exit_code = rule->exit_code;
	if (!rule->is_failure || rule->exit_code)
		return scan_row(s, &row);
	for (size_t i = 0; !r && i < N(codes); i++) {
		row.exit_code = codes[i];
		r = scan_row(s, &row);
	}
	return r;
}

/* A watch without an architecture sees all; a call without one is looked up by its
 * number among those of the machine's own. */
static int add(struct scan *s, const struct audit_line *l, struct covered row)
{
	static const char *const scopes[] = {
		[AUDIT_RULE_ALL] = "all",
		[AUDIT_RULE_USERS] = "users",
		[AUDIT_RULE_NARROW] = "narrow",
	};
	row.permissions = l->rule.permissions;
	row.scope = scopes[l->rule.scope];
	row.fields = l->rule.fields;
	row.key = l->rule.key;
	row.path = l->path;
	row.line = l->line;
	row.arch = l->rule.arch ? l->rule.arch : "b64";
	int r = give(s, &l->rule, row);
	if (r || l->rule.arch || strcmp(row.kind, "syscall") == 0)
		return r;
	row.arch = "b32";
	return give(s, &l->rule, row);
}

static int add_watch(struct scan *s, const struct audit_line *l)
{
	struct stat st;
	struct err ignored;
	bool is_directory = l->rule.is_directory;
	if (!is_directory && scan_stat(s, l->rule.watched, true, &st, &ignored) == 0)
		is_directory = S_ISDIR(st.st_mode);
	return add(s, l,
		   (struct covered){ .kind = is_directory ? "directory" : "file",
				     .name = merged(s, l->rule.watched) });
}

static int add_calls(struct scan *s, const struct audit_line *l)
{
	struct str rest = str_of(l->rule.syscalls ? l->rule.syscalls : ",all,"), name;
	int r = 0;
	while (!r && str_split(&rest, ',', &name))
		if (name.n)
			r = add(s, l,
				(struct covered){ .kind = "syscall", .name = scan_text(s, name) });
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	struct audit_lines all;
	int r = audit_read(s, &all, e);
	for (size_t i = 0; !r && i < all.n; i++) {
		const struct audit_line *l = &all.line[i];
		if (!l->is_effective || l->rule.kind == AUDIT_RULE_CONTROL ||
		    strcmp(l->rule.list, "exit") != 0 || strcmp(l->rule.action, "always") != 0)
			continue;
		r = l->rule.kind == AUDIT_RULE_WATCH ? add_watch(s, l) : add_calls(s, l);
	}
	return r;
}

const struct table table_host_audit_coverage = {
	.name = "audit_coverage",
	.doc = N_("system calls and files that the audit rules record"),
	.example = "SELECT name, permissions FROM audit_coverage WHERE kind = 'file'",
	.source = "/etc/audit/rules.d, /etc/audit/audit.rules",
	.identity = "kind name arch path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
