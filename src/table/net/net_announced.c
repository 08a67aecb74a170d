/* SPDX-License-Identifier: Apache-2.0 */
/* net_announced - who offers itself to all on the link: routers and servers of IPv6, devices of
 * UPnP, and who answers for names that are not its own. */
#include "table/net/net.h"

static const struct column columns[] = {
	COLUMN(struct net_announced_row, kind,
	       N_("router (an advertisement of IPv6), dhcpv6 (a server), upnp (SSDP), or names: one "
		  "that answers for more names than a host has")),
	COLUMN(struct net_announced_row, ip, N_("the address that says so")),
	COLUMN(struct net_announced_row, mac, N_("its MAC address, where it is on the own link")),
	COLUMN(struct net_announced_row, what,
	       N_("of a router the prefix that hosts are to take addresses of, of UPnP the kind of "
		  "device or service, of names how they were asked for: llmnr, netbios, mdns")),
	COLUMN(struct net_announced_row, detail,
	       N_("of a router or server the name server that it gives, of UPnP the product, of names "
		  "one of them; NULL: not said")),
	COLUMN_MEASURED(
		struct net_announced_row, lifetime_seconds,
		N_("how long hosts are to route through it; 0: not at all; NULL of others than routers")),
	COLUMN(struct net_announced_row, is_registered,
	       N_("of a router: its MAC address is registered, and as a router's, firewall's or "
		  "switch's; of DHCPv6 also as a server's; of UPnP: its address is registered; "
		  "NULL: there is no register to tell by")),
	COLUMN_MEASURED(struct net_announced_row, times, N_("how often")),
	COLUMN_MEASURED(struct net_announced_row, first_seen, N_("when first")),
	COLUMN_MEASURED(struct net_announced_row, last_seen, N_("when last")),
};

const struct table table_net_net_announced = {
	.name = "net_announced",
	.doc = N_(
		"who offers itself to all on the link: routers of IPv6, servers of DHCPv6, devices of "
		"UPnP, and who answers for others' names"),
	.example = "SELECT ip, mac, what, detail FROM net_announced WHERE kind = 'router'",
	.source = N_("NDP, DHCPv6, SSDP, LLMNR, NetBIOS, multicast DNS"),
	.identity = "kind ip mac what",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};
