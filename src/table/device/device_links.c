/* SPDX-License-Identifier: Apache-2.0 */
/* device_links - neighbours that tell their names by LLDP or CDP. */
#include "table/device/device.h"

static const struct column columns[] = {
	COLUMN(struct device_link, interface, N_("the port here")),
	COLUMN(struct device_link, protocol, N_("lldp or cdp")),
	COLUMN(struct device_link, neighbour, N_("name of the neighbour")),
	COLUMN(struct device_link, neighbour_id, N_("its chassis id")),
	COLUMN(struct device_link, neighbour_port, N_("its port")),
	COLUMN(struct device_link, neighbour_address, N_("its address for management")),
	COLUMN(struct device_link, neighbour_description, N_("what it says it is")),
	COLUMN(struct device_link, capabilities, N_("what it does: bridge, router, phone …")),
	COLUMN(struct device_link, is_network_device,
	       N_("is a switch, router or access point by its own words")),
};

const struct table table_device_device_links = {
	.name = "device_links",
	.doc = N_("neighbours that tell their names by LLDP or CDP"),
	.example = "SELECT interface, neighbour, neighbour_port FROM device_links",
	.source = "LLDP-MIB, CISCO-CDP-MIB",
	.identity = "interface protocol neighbour_id neighbour_port",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DEVICE,
};
