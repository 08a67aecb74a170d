/* SPDX-License-Identifier: Apache-2.0 */
/* net_scans - hosts that look for others or for open ports. */
#include "table/net/net.h"

static const struct column columns[] = {
	COLUMN(struct net_scan_row, kind,
	       N_("ports (of one host), hosts (one port of many), udp-ports, udp-hosts, ping, "
		  "arp")),
	COLUMN(struct net_scan_row, source, N_("who looks")),
	COLUMN(struct net_scan_row, target, N_("of ports: at whom")),
	COLUMN(struct net_scan_row, port, N_("of hosts: for which port")),
	COLUMN_MEASURED(struct net_scan_row, targets, N_("different hosts, about")),
	COLUMN_MEASURED(struct net_scan_row, ports, N_("different ports, about")),
	COLUMN_MEASURED(struct net_scan_row, answered, N_("attempts that were answered")),
	COLUMN(struct net_scan_row, is_source_outside, N_("it comes from outside")),
	COLUMN_MEASURED(struct net_scan_row, first_seen, N_("begin")),
	COLUMN_MEASURED(struct net_scan_row, last_seen, N_("end")),
};

const struct table table_net_net_scans = {
	.name = "net_scans",
	.doc = N_("hosts that look for others, or for open ports"),
	.example = "SELECT kind, source, targets, ports FROM net_scans",
	.source = N_("the traffic"),
	.identity = "kind source target port",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};
