/* SPDX-License-Identifier: Apache-2.0 */
/* log_logins - sign-ins that the logs of an archive tell of, one row for each account, place and
 * outcome. */
#include "table/log/log.h"

static const struct column columns[] = {
	COLUMN(struct log_login, source, N_("the log")),
	COLUMN(struct log_login, host, N_("the host that tells it")),
	COLUMN(struct log_login, account, N_("name of the account; null where it is not told")),
	COLUMN(struct log_login, from_address,
	       N_("where the attempt came from; null where it is not told")),
	COLUMN(struct log_login, service, N_("ssh, console, ftp, device, windows …")),
	COLUMN(struct log_login, is_refused, N_("the sign-in was refused")),
	COLUMN_MEASURED(struct log_login, count, N_("how often")),
	COLUMN_MEASURED(struct log_login, odd_hours,
			N_("how many of them outside of working hours")),
	COLUMN_MEASURED(struct log_login, first_at, N_("when the first of them was")),
	COLUMN_MEASURED(struct log_login, last_at, N_("when the last of them was")),
};

const struct table table_log_log_logins = {
	.name = "log_logins",
	.doc = N_("sign-ins and refused sign-ins that logs tell of"),
	.example = "SELECT from_address, sum(count) FROM log_logins WHERE is_refused GROUP BY "
		   "from_address",
	.source = N_("messages of sshd, login, FTP and mail servers, network devices; Windows "
		     "security events"),
	.identity = "source host account from_address service is_refused",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_LOG,
};
