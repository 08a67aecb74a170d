/* SPDX-License-Identifier: Apache-2.0 */
/* device_vlans - VLANs of a switch. */
#include "table/device/device.h"

static const struct column columns[] = {
	COLUMN(struct device_vlan, vlan, N_("its number")),
	COLUMN(struct device_vlan, name, N_("its name")),
	COLUMN(struct device_vlan, ports, N_("how many ports belong to it")),
	COLUMN(struct device_vlan, untagged_ports, N_("how many of these without a tag")),
};

const struct table table_device_device_vlans = {
	.name = "device_vlans",
	.doc = N_("VLANs of a switch"),
	.example = "SELECT vlan, name FROM device_vlans",
	.source = "Q-BRIDGE-MIB, CISCO-VTP-MIB",
	.identity = "vlan",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DEVICE,
};
