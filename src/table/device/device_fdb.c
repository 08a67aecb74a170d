/* SPDX-License-Identifier: Apache-2.0 */
/* device_fdb - MAC addresses that the device has learned, and at which port. */
#include "table/device/device.h"

static const struct column columns[] = {
	COLUMN(struct device_fdb_entry, mac, N_("hardware address")),
	COLUMN(struct device_fdb_entry, vlan, N_("VLAN, where it tells")),
	COLUMN(struct device_fdb_entry, interface, N_("name of the port")),
	COLUMN(struct device_fdb_entry, bridge_port, N_("number of the port in the bridge")),
	COLUMN(struct device_fdb_entry, kind,
	       N_("learned, static (bound by an administrator), self or other")),
	COLUMN_MEASURED(struct device_fdb_entry, macs_on_port,
			N_("how many addresses stand at this port")),
	COLUMN(struct device_fdb_entry, is_uplink,
	       N_("a neighbour at the port says that it is a switch or router")),
};

const struct table table_device_device_fdb = {
	.name = "device_fdb",
	.doc = N_("MAC addresses that the device has learned, and at which port"),
	.example = "SELECT mac, vlan, interface FROM device_fdb WHERE NOT is_uplink",
	.source = "BRIDGE-MIB, Q-BRIDGE-MIB",
	.identity = "vlan mac",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DEVICE,
	.is_passing = true,
};
