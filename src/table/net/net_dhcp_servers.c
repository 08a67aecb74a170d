/* SPDX-License-Identifier: Apache-2.0 */
/* net_dhcp_servers - DHCP servers that answered on the own link. */
#include "table/net/net.h"

static const struct column columns[] = {
	COLUMN(struct net_dhcp_server, ip, N_("its address, as it says")),
	COLUMN(struct net_dhcp_server, mac, N_("the MAC address that the answer came from")),
	COLUMN(struct net_dhcp_server, vendor, N_("who made its network card")),
	COLUMN(struct net_dhcp_server, interface, N_("the interface")),
	COLUMN_MEASURED(struct net_dhcp_server, offered, N_("the address that it offered")),
	COLUMN(struct net_dhcp_server, mask, N_("netmask that it gives")),
	COLUMN(struct net_dhcp_server, gateway, N_("router that it gives")),
	COLUMN(struct net_dhcp_server, dns, N_("name servers that it gives")),
	COLUMN(struct net_dhcp_server, domain, N_("domain that it gives")),
	COLUMN(struct net_dhcp_server, lease_seconds, N_("how long it lends addresses")),
	COLUMN(struct net_dhcp_server, subnet, N_("the registered range that its address lies in")),
	COLUMN(struct net_dhcp_server, is_registered, N_("its address is registered")),
};

const struct table table_net_net_dhcp_servers = {
	.name = "net_dhcp_servers",
	.doc = N_("DHCP servers that answered on the own link"),
	.example = "SELECT ip, mac, offered FROM net_dhcp_servers",
	.source = N_("DHCP"),
	.identity = "interface ip mac",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};
