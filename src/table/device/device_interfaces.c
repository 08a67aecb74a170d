/* SPDX-License-Identifier: Apache-2.0 */
/* device_interfaces - the device's interfaces. */
#include "table/device/device.h"

static const struct column columns[] = {
	COLUMN(struct device_interface, number, N_("its number (ifIndex)")),
	COLUMN(struct device_interface, name, N_("its name")),
	COLUMN(struct device_interface, alias, N_("what the administrator calls it")),
	COLUMN(struct device_interface, description, N_("what the device calls it")),
	COLUMN(struct device_interface, kind,
	       N_("ethernet, vlan, loopback, aggregate, tunnel, wireless, or its IANA number")),
	COLUMN(struct device_interface, is_enabled, N_("is not shut down")),
	COLUMN(struct device_interface, is_up, N_("has a link")),
	COLUMN(struct device_interface, is_physical, N_("has a connector")),
	COLUMN(struct device_interface, mac, N_("hardware address")),
	COLUMN(struct device_interface, speed_mbps, N_("speed in Mbit/s")),
	COLUMN(struct device_interface, duplex, N_("full or half; NULL where it does not tell")),
	COLUMN(struct device_interface, vlan, N_("VLAN of untagged frames")),
	COLUMN(struct device_interface, bridge_port, N_("its number as a port of the bridge")),
	COLUMN(struct device_interface, stp,
	       N_("state in the spanning tree: forwarding, blocking …")),
	COLUMN(struct device_interface, poe,
	       N_("what it gives power to: delivering, searching, fault …")),
	COLUMN(struct device_interface, aggregate, N_("the aggregate that it is part of")),
	COLUMN(struct device_interface, unchanged_seconds,
	       N_("seconds since it last went up or down")),
	COLUMN(struct device_interface, in_octets, N_("bytes received")),
	COLUMN(struct device_interface, out_octets, N_("bytes sent")),
	COLUMN(struct device_interface, in_packets, N_("unicast packets received")),
	COLUMN(struct device_interface, out_packets, N_("unicast packets sent")),
	COLUMN(struct device_interface, in_errors, N_("packets received broken")),
	COLUMN(struct device_interface, out_errors, N_("packets that could not be sent")),
	COLUMN(struct device_interface, in_discards, N_("good packets thrown away at receiving")),
	COLUMN(struct device_interface, out_discards, N_("good packets thrown away at sending")),
};

const struct table table_device_device_interfaces = {
	.name = "device_interfaces",
	.doc = N_("the device's interfaces"),
	.example = "SELECT name, alias, speed_mbps FROM device_interfaces WHERE is_up",
	.source = "IF-MIB, EtherLike-MIB, BRIDGE-MIB, Q-BRIDGE-MIB",
	.identity = "number",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DEVICE,
};
