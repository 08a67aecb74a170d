/* SPDX-License-Identifier: Apache-2.0 */
/* net_sightings - in which ways each host was seen, and when. */
#include "table/net/net_fuse.h"

static const struct column columns[] = {
	COLUMN_TOLD(struct net_sighting, ip, N_("IP address")),
	COLUMN_TOLD(struct net_sighting, source,
		    N_("arp, ndp, icmp, tcp, passive, neighbour, self, snmp-arp (a router has it "
		       "in its table), snmp-fdb (a switch has its MAC)")),
	COLUMN_TOLD_MEASURED(struct net_sighting, seen_at, N_("when, the last time")),
};

const struct table table_net_net_sightings = {
	.name = "net_sightings",
	.doc = N_("in which ways each host of a network was seen, and when"),
	.example = "SELECT ip, source, seen_at FROM net_sightings WHERE source = 'snmp-arp'",
	.source = N_("ARP, NDP, ICMP, TCP, SNMP of switches and routers"),
	.identity = "ip source",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
	.is_passing = true,
};
