/* SPDX-License-Identifier: Apache-2.0 */
/* net_fdb - at which port of which switch each MAC address of a network stands. */
#include "table/net/net_fuse.h"

static const struct column columns[] = {
	COLUMN_TOLD(struct net_fdb_row, agent, N_("address of the switch")),
	COLUMN(struct net_fdb_row, switch_name, N_("its name, as it tells")),
	COLUMN(struct net_fdb_row, port, N_("number of the port in the bridge")),
	COLUMN(struct net_fdb_row, interface, N_("name of the port")),
	COLUMN(struct net_fdb_row, vlan, N_("VLAN, where it tells")),
	COLUMN_TOLD(struct net_fdb_row, mac, N_("MAC address")),
	COLUMN(struct net_fdb_row, vendor, N_("who made the network card")),
	COLUMN(struct net_fdb_row, ip, N_("an IP address of it, where one was seen")),
	COLUMN(struct net_fdb_row, kind,
	       N_("learned, static (bound by an administrator), self or other")),
	COLUMN_MEASURED(struct net_fdb_row, macs_on_port,
			N_("how many addresses stand at this port")),
	COLUMN(struct net_fdb_row, is_uplink, N_("the port leads to another switch or router")),
	COLUMN(struct net_fdb_row, is_edge,
	       N_("of all switches this is the port where it is plugged in")),
	COLUMN(struct net_fdb_row, before_switch,
	       N_("the switch where it was plugged in at the inspection before (with --db); NULL: "
		  "the same, or not known")),
	COLUMN(struct net_fdb_row, before_interface, N_("the port there")),
};

const struct table table_net_net_fdb = {
	.name = "net_fdb",
	.doc = N_("at which port of which switch each MAC address of a network stands"),
	.example = "SELECT mac, ip, switch_name, interface FROM net_fdb WHERE is_edge",
	.source = "BRIDGE-MIB, Q-BRIDGE-MIB",
	.identity = "agent vlan mac",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
	.is_passing = true,
};
