/* SPDX-License-Identifier: Apache-2.0 */
/* audit_rules - the rules of the kernel's audit system, as the files have them.
 *
 * The kernel is not asked: that would need the right to change them. */
#include "table/read/audit_read.h"

struct rule {
	const char *kind, *list, *action, *arch, *syscalls, *watched, *permissions, *fields;
	const char *exit_code, *scope, *key, *option, *value, *source, *path;
	bool is_effective;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct rule, kind, N_("watch, syscall or control")),
	COLUMN(struct rule, list, N_("exit, task, user, exclude or filesystem")),
	COLUMN(struct rule, action, N_("always or never")),
	COLUMN(struct rule, arch, N_("b32 or b64; null for any")),
	COLUMN(struct rule, syscalls, N_("system calls, with a comma before and behind each")),
	COLUMN(struct rule, watched, N_("file or directory that is watched")),
	COLUMN(struct rule, permissions,
	       N_("accesses to it that are recorded: r, x, w and a, in this order")),
	COLUMN(struct rule, fields,
	       N_("all other conditions, sorted, with a comma before and behind each")),
	COLUMN(struct rule, exit_code, N_("error that a call must end with: EACCES, EPERM")),
	COLUMN(struct rule, scope,
	       N_("all; users, if only who signed in with id 1000 or more; or narrow")),
	COLUMN(struct rule, key, N_("word to find the records by")),
	COLUMN(struct rule, option, N_("of a control: e, b, f, D and so on")),
	COLUMN(struct rule, value, N_("value of the control")),
	COLUMN(struct rule, source, N_("rules.d or audit.rules")),
	COLUMN(struct rule, is_effective,
	       N_("whether it is loaded at start, and nothing later takes it back")),
	COLUMN(struct rule, path, N_("file of the rule")),
	COLUMN(struct rule, line, N_("line in the file")),
};

static const char *const kinds[] = {
	[AUDIT_RULE_WATCH] = "watch",
	[AUDIT_RULE_SYSCALL] = "syscall",
	[AUDIT_RULE_CONTROL] = "control",
};
static const char *const scopes[] = {
	[AUDIT_RULE_ALL] = "all",
	[AUDIT_RULE_USERS] = "users",
	[AUDIT_RULE_NARROW] = "narrow",
};

static int scan(struct scan *s, struct err *e)
{
	struct audit_lines all;
	int r = audit_read(s, &all, e);
	for (size_t i = 0; !r && i < all.n; i++) {
		const struct audit_line *l = &all.line[i];
		const struct audit_rule *rule = &l->rule;
		bool is_control = rule->kind == AUDIT_RULE_CONTROL;
		r = scan_row(s, &(struct rule){ .kind = kinds[rule->kind],
						.list = rule->list,
						.action = rule->action,
						.arch = rule->arch,
						.syscalls = rule->syscalls,
						.watched = rule->watched,
						.permissions = rule->permissions,
						.fields = rule->fields,
						.exit_code = rule->exit_code,
						.scope = is_control ? NULL : scopes[rule->scope],
						.key = rule->key,
						.option = rule->option,
						.value = rule->value,
						.source = l->source,
						.is_effective = l->is_effective,
						.path = l->path,
						.line = l->line });
	}
	return r;
}

const struct table table_host_audit_rules = {
	.name = "audit_rules",
	.doc = N_("rules of the audit system, from its files"),
	.example = "SELECT path, line FROM audit_rules WHERE watched = '/etc/passwd' AND "
		   "is_effective",
	.source = "/etc/audit/rules.d, /etc/audit/audit.rules",
	.identity = "path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
