/* SPDX-License-Identifier: Apache-2.0 */
/* net_register - addresses as the unit has registered them; the core gives them to the survey. */
#include "table/net/net.h"

static const struct column columns[] = {
	COLUMN(struct net_register_row, ip, N_("IP address")),
	COLUMN(struct net_register_row, mac, N_("MAC address that belongs to it")),
	COLUMN(struct net_register_row, name, N_("what it is called")),
	COLUMN(struct net_register_row, switch_name, N_("the switch that it hangs on")),
	COLUMN(struct net_register_row, switch_port, N_("the port of that switch")),
	COLUMN(struct net_register_row, vlan, N_("VLAN")),
	COLUMN(struct net_register_row, owner, N_("who answers for it")),
	COLUMN(struct net_register_row, department, N_("whose it is")),
	COLUMN(struct net_register_row, zone, N_("network zone")),
	COLUMN(struct net_register_row, device_class,
	       N_("what it is: server, workstation, switch, router, printer, medical …")),
	COLUMN(struct net_register_row, is_fragile, N_("is only to be found, never to be asked")),
	COLUMN(struct net_register_row, allowed_ports,
	       N_("ports that it may offer, as 22,80,8000-8010; nothing: no rule")),
	COLUMN(struct net_register_row, hours,
	       N_("hours in which it may be inspected, as 22:00-06:00")),
};

const struct table table_net_net_register = {
	.name = "net_register",
	.doc = N_("addresses as the unit has registered them"),
	.example = "SELECT ip, mac, owner FROM net_register",
	.source = N_("the records of the unit, or a CSV file"),
	.identity = "ip",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};
