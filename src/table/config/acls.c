/* SPDX-License-Identifier: Apache-2.0 */
/* acls - access lists and policies. */
#include "table/config/config.h"

static const struct column columns[] = {
	COLUMN(struct config_acl, device, N_("name of the device")),
	COLUMN(struct config_acl, name, N_("name or number")),
	COLUMN(struct config_acl, kind, N_("acl, policy or layer 2")),
	COLUMN(struct config_acl, used_by, N_("what leans on it")),
	COLUMN(struct config_acl, rules, N_("number of rules")),
	COLUMN(struct config_acl, is_used, N_("something leans on it")),
	COLUMN(struct config_acl, line, N_("line in the file")),
	COLUMN(struct config_acl, text, N_("that line, secrets hidden")),
};

const struct table table_config_acls = {
	.name = "config_acls",
	.doc = N_("access lists and policies"),
	.example = "SELECT name FROM config_acls WHERE NOT is_used",
	.source = N_("configurations of network devices"),
	.identity = "device name",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_CONFIG,
};
