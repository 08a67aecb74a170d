/* SPDX-License-Identifier: Apache-2.0 */
/* net_subnets - address ranges as the unit has registered them; the core gives them to the survey.
 */
#include "table/net/net.h"

static const struct column columns[] = {
	COLUMN(struct net_subnet, cidr, N_("the range")),
	COLUMN(struct net_subnet, vlan, N_("VLAN")),
	COLUMN(struct net_subnet, gateway, N_("its router")),
	COLUMN(struct net_subnet, zone, N_("network zone")),
	COLUMN(struct net_subnet, network,
	       N_("which network: inner, outer, dmz, management, classified, wireless")),
	COLUMN(struct net_subnet, is_fixed, N_("addresses are fixed there: no DHCP")),
};

const struct table table_net_net_subnets = {
	.name = "net_subnets",
	.doc = N_("address ranges as the unit has registered them"),
	.example = "SELECT cidr, zone FROM net_subnets",
	.source = N_("the records of the unit, or a CSV file"),
	.identity = "cidr",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};
