/* SPDX-License-Identifier: Apache-2.0 */
/* routing - routing protocols: processes, areas, neighbours, ports. */
#include "table/config/config.h"

static const struct column columns[] = {
	COLUMN(struct config_routing, device, N_("name of the device")),
	COLUMN(struct config_routing, protocol, N_("ospf, rip, isis, bgp, eigrp …")),
	COLUMN(struct config_routing, process, N_("process or autonomous system")),
	COLUMN(struct config_routing, kind, N_("process, area, neighbor, interface or network")),
	COLUMN(struct config_routing, name, N_("area, neighbour, port or network")),
	COLUMN(struct config_routing, is_authenticated, N_("what comes is authenticated")),
	COLUMN(struct config_routing, is_passive, N_("nothing is spoken there")),
	COLUMN(struct config_routing, line, N_("line in the file")),
	COLUMN(struct config_routing, text, N_("that line, secrets hidden")),
};

const struct table table_config_routing = {
	.name = "config_routing",
	.doc = N_("routing protocols: processes, areas, neighbours, ports"),
	.example = "SELECT protocol, name FROM config_routing WHERE kind = 'neighbor' AND NOT "
		   "is_authenticated",
	.source = N_("configurations of network devices"),
	.identity = "device protocol kind name line",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_CONFIG,
};
