/* SPDX-License-Identifier: Apache-2.0 */
/* net_egress - ways out that are open, one row each. */
#include "table/net/net_isolation.h"

static const struct column columns[] = {
	COLUMN(struct net_egress, from_zone, N_("zone of this host")),
	COLUMN(struct net_egress, to_zone, N_("zone of the address")),
	COLUMN(struct net_egress, address, N_("address")),
	COLUMN(struct net_egress, protocol, N_("icmp, tcp, udp, dns or http-proxy")),
	COLUMN(struct net_egress, port, N_("port; of http-proxy the proxy's; NULL of icmp")),
	COLUMN(struct net_egress, is_expected, N_("the list says that it may answer")),
	COLUMN(struct net_egress, how, N_("how it answered")),
};

const struct table table_net_net_egress = {
	.name = "net_egress",
	.doc = N_("ways out of this host's zone that are open, of those that the operator listed"),
	.example = "SELECT address, protocol, port FROM net_egress WHERE NOT is_expected",
	.source = N_("as net_reach"),
	.identity = "to_zone address protocol port",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};
