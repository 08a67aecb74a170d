/* SPDX-License-Identifier: Apache-2.0 */
/* net_tunnels - what carries other traffic out of sight: in DNS, ICMP, IP, VPNs and proxies. */
#include "table/net/net.h"

static const struct column columns[] = {
	COLUMN(struct net_tunnel_row, kind,
	       N_("dns, icmp, gre, ip-in-ip, ipv6-in-ipv4, teredo, vpn, proxy")),
	COLUMN(struct net_tunnel_row, client, N_("address of who began it")),
	COLUMN(struct net_tunnel_row, server, N_("address of the other side")),
	COLUMN(struct net_tunnel_row, name,
	       N_("the domain or the name that was asked for; NULL: none")),
	COLUMN(struct net_tunnel_row, application, N_("of a VPN or a proxy: which")),
	COLUMN_MEASURED(struct net_tunnel_row, packets, N_("packets, or questions")),
	COLUMN_MEASURED(struct net_tunnel_row, bytes, N_("their bytes")),
	COLUMN(struct net_tunnel_row, is_server_outside, N_("the server is not inside")),
	COLUMN(struct net_tunnel_row, reason, N_("what tells it, in words")),
	COLUMN_MEASURED(struct net_tunnel_row, first_seen, N_("first of them")),
	COLUMN_MEASURED(struct net_tunnel_row, last_seen, N_("last of them")),
};

const struct table table_net_net_tunnels = {
	.name = "net_tunnels",
	.doc = N_("what carries other traffic out of sight"),
	.example = "SELECT kind, client, server, reason FROM net_tunnels",
	.source = N_("the traffic"),
	.identity = "kind client server name",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};
