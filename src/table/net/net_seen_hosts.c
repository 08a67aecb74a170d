/* SPDX-License-Identifier: Apache-2.0 */
/* net_seen_hosts - hosts inside that were seen without asking them. */
#include "table/net/net.h"

static const struct column columns[] = {
	COLUMN(struct net_seen_host_row, ip, N_("IP address; NULL: only its MAC was seen")),
	COLUMN(struct net_seen_host_row, mac,
	       N_("MAC address, if it is on the own link as far as can be told; else NULL")),
	COLUMN(struct net_seen_host_row, vlan, N_("VLAN; NULL: none")),
	COLUMN(struct net_seen_host_row, name, N_("its name, as it says itself")),
	COLUMN(struct net_seen_host_row, name_source, N_("dhcp, mdns, netbios, lldp, cdp")),
	COLUMN(struct net_seen_host_row, vendor_class,
	       N_("what it tells the DHCP server, or a switch of itself")),
	COLUMN(struct net_seen_host_row, ttl,
	       N_("lowest TTL of its packets: 63 or 127 has passed a router")),
	COLUMN(struct net_seen_host_row, is_gateway,
	       N_("it carries packets of others from outside")),
	COLUMN_MEASURED(struct net_seen_host_row, packets, N_("packets that it sent")),
	COLUMN_MEASURED(struct net_seen_host_row, bytes, N_("their bytes")),
	COLUMN_MEASURED(struct net_seen_host_row, first_seen, N_("first packet")),
	COLUMN_MEASURED(struct net_seen_host_row, last_seen, N_("last packet")),
};

const struct table table_net_net_seen_hosts = {
	.name = "net_seen_hosts",
	.doc = N_("hosts inside that were seen without asking them"),
	.example = "SELECT ip, mac, name FROM net_seen_hosts",
	.source = N_("the traffic"),
	.identity = "ip mac",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};
