/* SPDX-License-Identifier: Apache-2.0 */
/* pam_rules - what each PAM service runs through when somebody signs in.
 *
 * One row for each rule and each service that reaches it: a rule in common-auth
 * is a row of login, of sshd, and of common-auth itself. Includes are followed,
 * so that a check asks for "service = 'sshd'" and need not know how the
 * distribution spreads its files. */
#include "table/read/pam_stack.h"

struct rule {
	const char *service, *type, *control, *module, *arguments, *path;
	int64_t depth, line;
	bool is_reached;
};

static const struct column columns[] = {
	COLUMN(struct rule, service, N_("service, as the name of its file")),
	COLUMN(struct rule, type, N_("auth, account, password or session")),
	COLUMN(struct rule, control,
	       N_("what its result means: required, [success=1 default=ignore]")),
	COLUMN(struct rule, module, N_("file name of the module")),
	COLUMN(struct rule, arguments, N_("arguments of the module, separated by a space")),
	COLUMN(struct rule, depth, N_("0 in the service's own file, more through includes")),
	COLUMN(struct rule, is_reached,
	       N_("whether no rule before it lets everybody through: sufficient pam_permit.so")),
	COLUMN(struct rule, path, N_("file")),
	COLUMN(struct rule, line, N_("line in the file")),
};

struct context {
	struct scan *s;
	const char *service;
};

static int give_row(void *context, const struct pam_stack_rule *found)
{
	struct context *c = context;
	struct rule row = {
		.service = c->service,
		.type = found->rule->type,
		.control = found->rule->control,
		.module = scan_text(c->s, pam_module_name(found->rule->module)),
		.arguments = found->rule->arguments,
		.path = found->path,
		.depth = found->depth,
		.is_reached = found->is_reached,
		.line = found->rule->line,
	};
	return scan_row(c->s, &row);
}

static int scan(struct scan *s, struct err *e)
{
	struct names services;
	int r = pam_stack_services(s, &services, e);
	for (size_t i = 0; !r && i < services.n; i++) {
		struct context c = { s, services.name[i] };
		r = pam_stack_each(s, services.name[i], give_row, &c, e);
		/* It was listed a moment ago; a link that leads nowhere gives nothing. */
		if (r == SCAN_ABSENT)
			r = 0;
	}
	return r;
}

const struct table table_host_pam_rules = {
	.name = "pam_rules",
	.doc = N_("rules of each PAM service, with what it includes"),
	.example = "SELECT arguments FROM pam_rules WHERE service = 'sshd' AND module = "
		   "'pam_unix.so'",
	.source = "/etc/pam.d, /usr/lib/pam.d",
	.identity = "service type module path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
