/* SPDX-License-Identifier: Apache-2.0 */
/* device_stp - the spanning tree as this bridge sees it, one row. */
#include "table/device/device.h"

static const struct column columns[] = {
	COLUMN(struct device_stp, protocol, N_("ieee8021d, decLb100 or other")),
	COLUMN(struct device_stp, root_mac, N_("address of the root")),
	COLUMN(struct device_stp, root_priority, N_("priority of the root")),
	COLUMN(struct device_stp, bridge_mac, N_("address of this bridge")),
	COLUMN(struct device_stp, bridge_priority, N_("priority of this bridge")),
	COLUMN(struct device_stp, is_root, N_("is the root itself")),
	COLUMN(struct device_stp, root_interface, N_("the port towards the root")),
	COLUMN(struct device_stp, root_cost, N_("cost of the way to the root")),
	COLUMN_TOLD_MEASURED(struct device_stp, changes,
			     N_("how often the tree changed since the start")),
	COLUMN_MEASURED(struct device_stp, unchanged_seconds, N_("seconds since the last change")),
};

const struct table table_device_device_stp = {
	.name = "device_stp",
	.doc = N_("the spanning tree as this bridge sees it, one row"),
	.example = "SELECT root_mac, is_root FROM device_stp",
	.source = "BRIDGE-MIB",
	.identity = "bridge_mac",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DEVICE,
};
