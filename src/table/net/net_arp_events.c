/* SPDX-License-Identifier: Apache-2.0 */
/* net_arp_events - what was odd about ARP. */
#include "table/net/net.h"

static const struct column columns[] = {
	COLUMN(struct net_arp_event, kind,
	       N_("duplicate (two answer for one address), spoofed (of the gateway), flip (it "
		  "changed and changed back), change, vrrp (routers share it)")),
	COLUMN(struct net_arp_event, ip, N_("IP address")),
	COLUMN(struct net_arp_event, mac, N_("MAC address")),
	COLUMN(struct net_arp_event, other_mac, N_("the other MAC address")),
	COLUMN(struct net_arp_event, interface, N_("the interface")),
	COLUMN(struct net_arp_event, seen_at, N_("when")),
	COLUMN(struct net_arp_event, detail, N_("in words")),
};

const struct table table_net_net_arp_events = {
	.name = "net_arp_events",
	.doc = N_(
		"what was odd about ARP, and about neighbours of IPv6 where a sensor listens: duplicates, "
		"changes, spoofing"),
	.example = "SELECT kind, ip, mac, other_mac FROM net_arp_events",
	.source = N_("ARP"),
	.identity = "kind ip mac other_mac",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
	.is_passing = true,
};
