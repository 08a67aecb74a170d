/* SPDX-License-Identifier: Apache-2.0 */
/* policies - what happens between zones by default. */
#include "table/config/config.h"

static const struct column columns[] = {
	COLUMN(struct config_policy, device, N_("name of the device")),
	COLUMN(struct config_policy, name, N_("what says so")),
	COLUMN(struct config_policy, source_zone, N_("zone; NULL: all")),
	COLUMN(struct config_policy, destination_zone, N_("zone; NULL: all")),
	COLUMN(struct config_policy, action,
	       N_("permit, deny, acl or none (policies are switched off)")),
	COLUMN(struct config_policy, acl, N_("list that decides")),
	COLUMN(struct config_policy, is_default, N_("for what no rule takes")),
	COLUMN(struct config_policy, line, N_("line in the file")),
	COLUMN(struct config_policy, text, N_("that line, secrets hidden")),
};

const struct table table_config_policies = {
	.name = "config_policies",
	.doc = N_("what happens between zones by default"),
	.example = "SELECT source_zone, destination_zone, action FROM config_policies WHERE "
		   "is_default",
	.source = N_("configurations of network devices"),
	.identity = "device name source_zone destination_zone line",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_CONFIG,
};
