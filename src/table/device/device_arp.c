/* SPDX-License-Identifier: Apache-2.0 */
/* device_arp - which IP address has which MAC address, as a router has learned. */
#include "table/device/device.h"

static const struct column columns[] = {
	COLUMN(struct device_arp_entry, ip, N_("IP address")),
	COLUMN(struct device_arp_entry, mac, N_("hardware address")),
	COLUMN(struct device_arp_entry, interface, N_("name of the interface")),
	COLUMN(struct device_arp_entry, kind, N_("dynamic, static or other")),
};

const struct table table_device_device_arp = {
	.name = "device_arp",
	.doc = N_("which IP address has which MAC address, as a router has learned"),
	.example = "SELECT ip, mac FROM device_arp",
	.source = "IP-MIB",
	.identity = "ip interface",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DEVICE,
	.is_passing = true,
};
