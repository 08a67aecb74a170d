/* SPDX-License-Identifier: Apache-2.0 */
/* log_events - what happened to logs, accounts, policies, services and clocks, as the logs of an
 * archive tell. */
#include "table/log/log.h"

static const struct column columns[] = {
	COLUMN(struct log_event, source, N_("the log")),
	COLUMN(struct log_event, host, N_("the host that tells it")),
	COLUMN(struct log_event, kind, N_("cleared, account, policy, clock or service")),
	COLUMN(struct log_event, event,
	       N_("what happened: log cleared, account made, audit policy changed …")),
	COLUMN(struct log_event, account, N_("who did it, or to whose account")),
	COLUMN(struct log_event, what, N_("more of it: the group, the service, who did it")),
	COLUMN_MEASURED(struct log_event, count, N_("how often")),
	COLUMN_MEASURED(struct log_event, first_at, N_("when the first of them was")),
	COLUMN_MEASURED(struct log_event, last_at, N_("when the last of them was")),
};

const struct table table_log_log_events = {
	.name = "log_events",
	.doc = N_("cleared logs, changed accounts, policies, services and clocks that logs tell "
		  "of"),
	.example = "SELECT host, event, first_at FROM log_events WHERE kind = 'cleared'",
	.source = N_("messages of rsyslogd, auditd, useradd and its kin, network devices; Windows "
		     "security and system events"),
	.identity = "source host kind event account what",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_LOG,
};
