/* SPDX-License-Identifier: Apache-2.0 */
/* net_hosts - hosts of a network, one row for each address that answered or is registered. */
#include "table/net/net.h"

static const struct column columns[] = {
	COLUMN(struct net_host_row, ip, N_("IP address")),
	COLUMN(struct net_host_row, mac,
	       N_("MAC address, where it is on the own link or a router tells it")),
	COLUMN(struct net_host_row, vendor, N_("who made its network card")),
	COLUMN(struct net_host_row, name, N_("its registered name")),
	COLUMN(struct net_host_row, interface, N_("the interface behind which it is")),
	COLUMN(struct net_host_row, is_own_link,
	       N_("is on the own link; otherwise behind a router")),
	COLUMN(struct net_host_row, is_outside,
	       N_("it is no part of the target: it was only heard")),
	COLUMN(struct net_host_row, is_gateway, N_("this machine routes through it")),
	COLUMN(struct net_host_row, device_class,
	       N_("what it is: unknown, pc, server, network, printer, medical, plc, building, "
		  "camera, wireless")),
	COLUMN(struct net_host_row, class_reason, N_("why it is taken for that")),
	COLUMN(struct net_host_row, state,
	       N_("up; claimed (one card answers ARP for it and for many, and nothing else came from "
		  "it); of those that are registered or gateways also silent (two ways missed it, "
		  "each twice) and unseen (nobody can say)")),
	COLUMN_MEASURED(
		struct net_host_row, sources,
		N_("how it was seen: arp, ndp, icmp, tcp, passive, neighbour, self, snmp-arp (in a "
		   "router's table), snmp-fdb (a switch has its MAC), snmp; see net_sightings")),
	COLUMN_MEASURED(struct net_host_row, missed_by,
			N_("ways that should have seen it and did not")),
	COLUMN_MEASURED(struct net_host_row, misses, N_("questions that it did not answer")),
	COLUMN_MEASURED(struct net_host_row, rtt_us, N_("fastest answer, in microseconds")),
	COLUMN_MEASURED(struct net_host_row, first_seen,
			N_("when it was first seen in this inspection")),
	COLUMN_MEASURED(struct net_host_row, last_seen, N_("when it was last seen")),
	COLUMN(struct net_host_row, subnet, N_("the registered range that it lies in")),
	COLUMN(struct net_host_row, zone, N_("its registered network zone")),
	COLUMN(struct net_host_row, is_registered, N_("its address is registered")),
	COLUMN(struct net_host_row, switch_name,
	       N_("the switch that it is plugged into, where switches were asked")),
	COLUMN(struct net_host_row, switch_port, N_("the port of that switch")),
	COLUMN(struct net_host_row, vlan, N_("VLAN, as the switch tells")),
};

const struct table table_net_net_hosts = {
	.name = "net_hosts",
	.doc = N_("hosts of a network, one row for each address that answered or that is "
		  "registered"),
	.example = "SELECT ip, mac, vendor FROM net_hosts WHERE NOT is_registered",
	.source = N_("ARP, NDP, ICMP, TCP, SNMP of switches and routers"),
	.identity = "ip",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};
