/* SPDX-License-Identifier: Apache-2.0 */
/* net_events - what the sensor noticed, as it happened; the lines of `zicha watch`. */
#include "table/net/net.h"

static const struct column columns[] = {
	COLUMN(struct net_event_row, seen_at, N_("when")),
	COLUMN(struct net_event_row, kind,
	       N_("new-host, arp, dhcp-server, router, upnp, application, tunnel, scan, "
		  "cleartext, wireless")),
	COLUMN(struct net_event_row, host, N_("the host that it is about")),
	COLUMN(struct net_event_row, peer, N_("the other side; NULL: none")),
	COLUMN(struct net_event_row, detail, N_("in words")),
};

const struct table table_net_net_events = {
	.name = "net_events",
	.doc = N_("what the sensor noticed, as it happened"),
	.example = "SELECT seen_at, kind, host, detail FROM net_events",
	.source = N_("the traffic"),
	.identity = "seen_at kind host peer detail",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
	.is_passing = true,
};
