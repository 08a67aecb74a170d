/* SPDX-License-Identifier: Apache-2.0 */
/* net_links - how the switches and routers of a network hang together. */
#include "table/net/net_fuse.h"

static const struct column columns[] = {
	COLUMN_TOLD(struct net_link_row, agent, N_("address of the switch or router")),
	COLUMN(struct net_link_row, switch_name, N_("its name, as it tells")),
	COLUMN(struct net_link_row, interface, N_("the port there")),
	COLUMN(struct net_link_row, protocol,
	       N_("lldp, cdp, or inferred: each has learned the other at the port")),
	COLUMN(struct net_link_row, neighbour, N_("name of the neighbour")),
	COLUMN(struct net_link_row, neighbour_id, N_("its chassis id")),
	COLUMN(struct net_link_row, neighbour_port, N_("its port")),
	COLUMN(struct net_link_row, neighbour_address, N_("its address for management")),
	COLUMN(struct net_link_row, capabilities, N_("what it does: bridge, router, phone …")),
	COLUMN(struct net_link_row, is_network_device,
	       N_("is a switch, router or access point by its own words")),
};

const struct table table_net_net_links = {
	.name = "net_links",
	.doc = N_("how the switches and routers of a network hang together"),
	.example = "SELECT switch_name, interface, neighbour, neighbour_port FROM net_links",
	.source = "LLDP-MIB, CISCO-CDP-MIB, BRIDGE-MIB",
	.identity = "agent interface protocol neighbour_id neighbour_port",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};
