/* SPDX-License-Identifier: Apache-2.0 */
/* zones - security zones. */
#include "table/config/config.h"

static const struct column columns[] = {
	COLUMN(struct config_zone, device, N_("name of the device")),
	COLUMN(struct config_zone, name, N_("name")),
	COLUMN(struct config_zone, interfaces, N_("ports")),
	COLUMN(struct config_zone, priority, N_("how far it is trusted")),
	COLUMN(struct config_zone, line, N_("line in the file")),
	COLUMN(struct config_zone, text, N_("that line, secrets hidden")),
};

const struct table table_config_zones = {
	.name = "config_zones",
	.doc = N_("security zones"),
	.example = "SELECT name, interfaces FROM config_zones",
	.source = N_("configurations of network devices"),
	.identity = "device name",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_CONFIG,
};
