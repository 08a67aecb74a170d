/* SPDX-License-Identifier: Apache-2.0 */
/* net_forwarders - hosts of the own link that pass packets on. */
#include "table/net/net.h"

static const struct column columns[] = {
	COLUMN(struct net_forwarder, ip, N_("one of its addresses")),
	COLUMN(struct net_forwarder, mac, N_("MAC address")),
	COLUMN(struct net_forwarder, vendor, N_("who made its network card")),
	COLUMN(struct net_forwarder, interface, N_("the interface")),
	COLUMN(struct net_forwarder, is_ttl_reported,
	       N_("said that a packet for another had lived too long: it would have passed it on")),
	COLUMN(struct net_forwarder, is_forwarding, N_("passed on a packet for another")),
	COLUMN(struct net_forwarder, is_gateway, N_("this machine routes through it")),
	COLUMN(struct net_forwarder, device_class, N_("what it is, see net_hosts")),
	COLUMN(struct net_forwarder, is_registered_router,
	       N_("is registered as a router, firewall, gateway or such")),
};

const struct table table_net_net_forwarders = {
	.name = "net_forwarders",
	.doc = N_("hosts of the own link that pass packets on"),
	.example = "SELECT ip, mac FROM net_forwarders WHERE NOT is_registered_router",
	.source = N_("ICMP at layer 2"),
	.identity = "mac",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};
