/* SPDX-License-Identifier: Apache-2.0 */
/* net_multihomed - hosts with legs in two networks. */
#include "table/net/net.h"

static const struct column columns[] = {
	COLUMN(struct net_multihomed_row, ip, N_("one address")),
	COLUMN(struct net_multihomed_row, other_ip,
	       N_("another of the same host; NULL if only its forwarding shows it")),
	COLUMN(struct net_multihomed_row, mac, N_("MAC address")),
	COLUMN(struct net_multihomed_row, evidence,
	       N_("what shows it: mac, forwarding, SSH key, certificate (it signed itself), shared "
		  "certificate (an authority signed it: several servers may have it), SNMP "
		  "engine")),
	COLUMN(struct net_multihomed_row, subnet, N_("the registered range of the first")),
	COLUMN(struct net_multihomed_row, other_subnet, N_("that of the other")),
	COLUMN(struct net_multihomed_row, zone, N_("network zone of the first")),
	COLUMN(struct net_multihomed_row, other_zone, N_("that of the other")),
	COLUMN(struct net_multihomed_row, value, N_("the key's fingerprint, the engine's number")),
};

const struct table table_net_net_multihomed = {
	.name = "net_multihomed",
	.doc = N_("hosts with legs in two networks"),
	.example = "SELECT ip, other_ip, evidence FROM net_multihomed",
	.source = N_("ARP, ICMP, services"),
	.identity = "ip other_ip evidence",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};
