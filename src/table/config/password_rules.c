/* SPDX-License-Identifier: Apache-2.0 */
/* password_rules - rules for passwords and for failed sign-ins. */
#include "table/config/config.h"

static const struct column columns[] = {
	COLUMN(struct config_password_rule, device, N_("name of the device")),
	COLUMN(struct config_password_rule, name,
	       N_("min_length, complexity, history, max_age_days, lock_attempts, lock_minutes, "
		  "lock_seconds, ssh_retries, policy …")),
	COLUMN(struct config_password_rule, value, N_("value")),
	COLUMN(struct config_password_rule, is_enabled, N_("it is on")),
	COLUMN(struct config_password_rule, line, N_("line in the file")),
	COLUMN(struct config_password_rule, text, N_("that line, secrets hidden")),
};

const struct table table_config_password_rules = {
	.name = "config_password_rules",
	.doc = N_("rules for passwords and for failed sign-ins"),
	.example = "SELECT name, value FROM config_password_rules",
	.source = N_("configurations of network devices"),
	.identity = "device name line",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_CONFIG,
};
