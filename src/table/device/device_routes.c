/* SPDX-License-Identifier: Apache-2.0 */
/* device_routes - routes of a router. */
#include "table/device/device.h"

static const struct column columns[] = {
	COLUMN(struct device_route, destination, N_("where to")),
	COLUMN(struct device_route, prefix_length, N_("bits of the network")),
	COLUMN(struct device_route, next_hop, N_("through which router")),
	COLUMN(struct device_route, interface, N_("name of the interface")),
	COLUMN(struct device_route, protocol, N_("local, static, rip, ospf, bgp …")),
	COLUMN(struct device_route, metric, N_("metric")),
};

const struct table table_device_device_routes = {
	.name = "device_routes",
	.doc = N_("routes of a router"),
	.example = "SELECT destination, prefix_length, next_hop FROM device_routes",
	.source = "IP-FORWARD-MIB (RFC 4292, 2096), RFC1213-MIB",
	.identity = "destination prefix_length next_hop",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DEVICE,
};
