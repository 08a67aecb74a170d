/* SPDX-License-Identifier: Apache-2.0 */
/* rsyslog_config - what rsyslog is told: rules, inputs, modules, directives. */
#include "table/read/installed.h"
#include "table/read/rsyslog_read.h"

struct row {
	const char *kind, *name, *value, *selector, *action, *target, *protocol, *auth_mode,
		*file_mode, *path;
	bool is_tls, is_told_tls, is_conditional;
	int64_t port, line;
};

static const struct column columns[] = {
	COLUMN(struct row, kind, N_("rule, directive, module, input, global or other")),
	COLUMN(struct row, name,
	       N_("directive in lower case, without $; module; kind of input or action")),
	COLUMN(struct row, value, N_("value of the directive; of global the network driver")),
	COLUMN(struct row, selector, N_("facilities and priorities: auth,authpriv.*")),
	COLUMN(struct row, is_conditional, N_("whether it stands under a filter or in a block")),
	COLUMN(struct row, action,
	       N_("of a rule: file, forward, relp, pipe, users, discard or other")),
	COLUMN(struct row, target, N_("file or host that it goes to")),
	COLUMN(struct row, port, N_("port of the host or of the input")),
	COLUMN(struct row, protocol, N_("udp or tcp")),
	COLUMN(struct row, is_tls, N_("whether it is encrypted on its way")),
	COLUMN(struct row, is_told_tls,
	       N_("whether it is told to be, though the network driver may not know how")),
	COLUMN(struct row, auth_mode,
	       N_("how the host that it goes to is known: x509/name, anon and so on")),
	COLUMN(struct row, file_mode, N_("permissions that a new file gets")),
	COLUMN(struct row, path, N_("file")),
	COLUMN(struct row, line, N_("line in the file")),
};

static int add(void *context, const struct rsyslog_statement *x)
{
	return scan_row(context, &(struct row){ .kind = x->kind,
						.name = x->name,
						.value = x->value,
						.selector = x->selector,
						.is_conditional = x->is_conditional,
						.action = x->action,
						.target = x->target,
						.port = x->port,
						.protocol = x->protocol,
						.is_tls = x->is_tls,
						.is_told_tls = x->is_told_tls,
						.auth_mode = x->auth_mode,
						.file_mode = x->file_mode,
						.path = x->path,
						.line = x->line });
}

static int scan(struct scan *s, struct err *e)
{
	int r = rsyslog_read(s, add, s, e);
	/* Without its file it sends nothing anywhere: that is an answer. */
	if (r == SCAN_ABSENT)
		r = installed_any(s, "rsyslog", e);
	return r == SCAN_ABSENT ? scan_absent(s, "no /etc/rsyslog.conf") : r;
}

const struct table table_host_rsyslog_config = {
	.name = "rsyslog_config",
	.doc = N_("what rsyslog takes in, and where it puts it"),
	.example = "SELECT target, port FROM rsyslog_config WHERE action = 'forward' AND NOT "
		   "is_tls",
	.source = N_("/etc/rsyslog.conf and what it includes"),
	.identity = "path line kind name target",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
