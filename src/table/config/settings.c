/* SPDX-License-Identifier: Apache-2.0 */
/* settings - all statements of a configuration. */
#include "table/config/config.h"

static const struct column columns[] = {
	COLUMN(struct config_setting, device, N_("name of the device")),
	COLUMN(struct config_setting, section,
	       N_("the statement that it stands below; NULL at the top")),
	COLUMN(struct config_setting, key, N_("its first word, without no or undo")),
	COLUMN(struct config_setting, value, N_("the words behind, secrets hidden")),
	COLUMN(struct config_setting, is_negated, N_("it is taken back: no … or undo …")),
	COLUMN(struct config_setting, line, N_("line in the file")),
	COLUMN(struct config_setting, text, N_("that line, secrets hidden")),
};

const struct table table_config_settings = {
	.name = "config_settings",
	.doc = N_("all statements of a configuration"),
	.example = "SELECT line, text FROM config_settings WHERE key = 'snmp-server'",
	.source = N_("configurations of network devices"),
	.identity = "device line",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_CONFIG,
};
