/* SPDX-License-Identifier: Apache-2.0 */
/* log_privilege - people acting as another, as the logs of an archive tell, one row for each
 * account and way. */
#include "table/log/log.h"

static const struct column columns[] = {
	COLUMN(struct log_privilege, source, N_("the log")),
	COLUMN(struct log_privilege, host, N_("the host that tells it")),
	COLUMN(struct log_privilege, account, N_("who")),
	COLUMN(struct log_privilege, way,
	       N_("sudo, su, pkexec, special rights, other credentials")),
	COLUMN(struct log_privilege, what, N_("the command, or as whom")),
	COLUMN(struct log_privilege, is_refused, N_("it was refused")),
	COLUMN_MEASURED(struct log_privilege, count, N_("how often")),
	COLUMN_MEASURED(struct log_privilege, odd_hours,
			N_("how many of them outside of working hours")),
	COLUMN_MEASURED(struct log_privilege, first_at, N_("when the first of them was")),
	COLUMN_MEASURED(struct log_privilege, last_at, N_("when the last of them was")),
};

const struct table table_log_log_privilege = {
	.name = "log_privilege",
	.doc = N_("raised rights that logs tell of"),
	.example = "SELECT account, what, count FROM log_privilege WHERE is_refused",
	.source = N_("messages of sudo, su and pkexec; Windows security events"),
	.identity = "source host account way what is_refused",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_LOG,
};
