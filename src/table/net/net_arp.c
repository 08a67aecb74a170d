/* SPDX-License-Identifier: Apache-2.0 */
/* net_arp - which MAC address answers for which IP address; one address may have several. */
#include "table/net/net.h"

static const struct column columns[] = {
	COLUMN(struct net_arp_row, ip, N_("IP address")),
	COLUMN(struct net_arp_row, mac, N_("MAC address")),
	COLUMN(struct net_arp_row, vendor, N_("who made the network card")),
	COLUMN(struct net_arp_row, via,
	       N_("how it is known: arp, ndp, passive, neighbour, snmp-arp (a router's table)")),
	COLUMN(struct net_arp_row, interface, N_("the interface, of snmp-arp the router's")),
	COLUMN(struct net_arp_row, agent, N_("address of the router that tells it")),
	COLUMN(struct net_arp_row, is_virtual, N_("a MAC of VRRP or HSRP, which routers share")),
	COLUMN(struct net_arp_row, is_gateway, N_("this machine routes through the address")),
};

const struct table table_net_net_arp = {
	.name = "net_arp",
	.doc = N_("which MAC address answers for which IP address"),
	.example = "SELECT mac, count(*) FROM net_arp GROUP BY mac HAVING count(*) > 1",
	.source = N_("ARP, NDP, the neighbour table of the kernel, IP-MIB of routers"),
	.identity = "ip mac via agent",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};
