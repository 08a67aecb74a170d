/* SPDX-License-Identifier: Apache-2.0 */
/* net_applications - what the hosts inside use, one row for each host and application. */
#include "table/net/net.h"

static const struct column columns[] = {
	COLUMN(struct net_application_row, host, N_("address of the host inside")),
	COLUMN(struct net_application_row, side, N_("client or server")),
	COLUMN(struct net_application_row, application, N_("the application")),
	COLUMN(struct net_application_row, category, N_("its kind")),
	COLUMN(struct net_application_row, evidence,
	       N_("payload, name, port, ndpi: the best of its flows")),
	COLUMN_MEASURED(struct net_application_row, flows, N_("conversations")),
	COLUMN_MEASURED(struct net_application_row, peer, N_("one of the other sides")),
	COLUMN(struct net_application_row, name, N_("a name that was asked for")),
	COLUMN(struct net_application_row, has_outside, N_("a peer is not inside")),
	COLUMN_MEASURED(struct net_application_row, bytes_sent, N_("bytes that the host sent")),
	COLUMN_MEASURED(struct net_application_row, bytes_received, N_("bytes that it received")),
	COLUMN_MEASURED(struct net_application_row, first_seen, N_("first of them")),
	COLUMN_MEASURED(struct net_application_row, last_seen, N_("last of them")),
};

const struct table table_net_net_applications = {
	.name = "net_applications",
	.doc = N_("what the hosts inside use"),
	.example = "SELECT host, application, category FROM net_applications WHERE category IN "
		   "('p2p', 'mining')",
	.source = N_("the traffic"),
	.identity = "host side application",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};
