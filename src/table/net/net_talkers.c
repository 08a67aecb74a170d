/* SPDX-License-Identifier: Apache-2.0 */
/* net_talkers - who speaks with whom, flows summed. */
#include "table/net/net.h"

static const struct column columns[] = {
	COLUMN(struct net_talker_row, client, N_("address of who began")),
	COLUMN(struct net_talker_row, server, N_("address of the other side")),
	COLUMN(struct net_talker_row, protocol, N_("tcp, udp, icmp …")),
	COLUMN(struct net_talker_row, server_port, N_("the server's port")),
	COLUMN(struct net_talker_row, application, N_("what it is; NULL: not known")),
	COLUMN(struct net_talker_row, category, N_("kind of application")),
	COLUMN(struct net_talker_row, evidence, N_("payload, name, port, ndpi")),
	COLUMN(struct net_talker_row, name, N_("a name that the client asked for")),
	COLUMN(struct net_talker_row, flows, N_("conversations")),
	COLUMN(struct net_talker_row, answered, N_("those that the server answered")),
	COLUMN(struct net_talker_row, bytes_sent, N_("bytes of the client")),
	COLUMN(struct net_talker_row, bytes_received, N_("bytes of the server")),
	COLUMN(struct net_talker_row, is_server_outside, N_("the server is not inside")),
	COLUMN(struct net_talker_row, is_client_outside, N_("the client is not inside")),
	COLUMN(struct net_talker_row, first_seen, N_("first of them")),
	COLUMN(struct net_talker_row, last_seen, N_("last of them")),
};

const struct table table_net_net_talkers = {
	.name = "net_talkers",
	.doc = N_(
		"who speaks with whom: flows, summed; what a scan (net_scans) tried in vain is left out"),
	.example = "SELECT client, server, server_port, bytes_sent FROM net_talkers WHERE "
		   "is_server_outside ORDER BY bytes_sent DESC",
	.source = N_("the traffic"),
	.identity = "client server server_port protocol application",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
	.is_passing = true,
};
