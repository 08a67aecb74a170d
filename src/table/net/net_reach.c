/* SPDX-License-Identifier: Apache-2.0 */
/* net_reach - what answers to this host, one row a line of the operator's list. */
#include "table/net/net_isolation.h"

static const struct column columns[] = {
	COLUMN(struct net_reach, from_zone, N_("zone of this host")),
	COLUMN(struct net_reach, to_zone, N_("zone of the address")),
	COLUMN(struct net_reach, address, N_("address")),
	COLUMN(struct net_reach, protocol, N_("icmp, tcp, udp, dns or http-proxy")),
	COLUMN(struct net_reach, port, N_("port; of http-proxy the proxy's; NULL of icmp")),
	COLUMN(struct net_reach, name, N_("name that DNS was asked for; NULL of the others")),
	COLUMN(struct net_reach, reachable, N_("what was asked for answered")),
	COLUMN(struct net_reach, answered,
	       N_("anything came back, be it a refusal: by the host, or by what stands before it")),
	COLUMN(struct net_reach, expected, N_("must not or may")),
	COLUMN(struct net_reach, how,
	       N_("connected, an echo, an answer, refused, no answer, no route …")),
	COLUMN_MEASURED(struct net_reach, ms,
			N_("milliseconds until the answer; NULL without one")),
	COLUMN(struct net_reach, line, N_("line in the list")),
};

const struct table table_net_net_reach = {
	.name = "net_reach",
	.doc = N_("what answers to this host, of those that the operator listed"),
	.example = "SELECT to_zone, address, protocol, port FROM net_reach WHERE reachable AND "
		   "expected = 'must not'",
	.source = N_("one packet or connection for each line of the list"),
	.identity = "to_zone address protocol port name",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};
