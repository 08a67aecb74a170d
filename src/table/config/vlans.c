/* SPDX-License-Identifier: Apache-2.0 */
/* vlans - VLANs. */
#include "table/config/config.h"

static const struct column columns[] = {
	COLUMN(struct config_vlan, device, N_("name of the device")),
	COLUMN(struct config_vlan, name, N_("name")),
	COLUMN(struct config_vlan, vlan, N_("number")),
	COLUMN(struct config_vlan, line, N_("line in the file")),
	COLUMN(struct config_vlan, text, N_("that line, secrets hidden")),
};

const struct table table_config_vlans = {
	.name = "config_vlans",
	.doc = N_("VLANs"),
	.example = "SELECT vlan, name FROM config_vlans",
	.source = N_("configurations of network devices"),
	.identity = "device vlan",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_CONFIG,
};
