/* SPDX-License-Identifier: Apache-2.0 */
/* net_flows - conversations that passed, one row for each, both directions together. */
#include "table/net/net.h"

static const struct column columns[] = {
	COLUMN(struct net_flow_row, first_seen, N_("when its first packet passed")),
	COLUMN(struct net_flow_row, last_seen, N_("when its last one did")),
	COLUMN(struct net_flow_row, protocol, N_("tcp, udp, icmp, gre, esp …, else its number")),
	COLUMN(struct net_flow_row, client, N_("address of who began it")),
	COLUMN(struct net_flow_row, client_port, N_("its port")),
	COLUMN(struct net_flow_row, server, N_("address of the other side")),
	COLUMN(struct net_flow_row, server_port, N_("its port")),
	COLUMN(struct net_flow_row, vlan, N_("VLAN; NULL: none")),
	COLUMN(struct net_flow_row, packets_sent, N_("packets of the client")),
	COLUMN(struct net_flow_row, packets_received, N_("packets of the server")),
	COLUMN(struct net_flow_row, bytes_sent, N_("bytes of the client, with their IP heads")),
	COLUMN(struct net_flow_row, bytes_received, N_("bytes of the server")),
	COLUMN(struct net_flow_row, state,
	       N_("of TCP: asked (no answer), refused, open, closed, reset, partial (its begin was "
		  "not seen)")),
	COLUMN(struct net_flow_row, name,
	       N_("the name that the client asked for: in TLS, QUIC, HTTP, or the DNS answer that "
		  "gave the address")),
	COLUMN(struct net_flow_row, alpn,
	       N_("what the client would speak inside TLS or QUIC, its first wish")),
	COLUMN(struct net_flow_row, fingerprint,
	       N_("of the client's TLS hello: equal programs have equal ones")),
	COLUMN(struct net_flow_row, application,
	       N_("what it is, as `zicha` knows it; NULL: not known")),
	COLUMN(struct net_flow_row, category,
	       N_("p2p, game, video, music, remote-control, vpn, tunnel, proxy, mining, "
		  "cloud-disk, chat, mail, web, medical, industrial …")),
	COLUMN(struct net_flow_row, evidence,
	       N_("payload, name, port, ndpi: how that was told; a port alone is weak")),
	COLUMN(struct net_flow_row, is_inside,
	       N_("both sides are inside, see the setting traffic.inside")),
	COLUMN(struct net_flow_row, is_server_outside, N_("the server is not inside")),
	COLUMN(struct net_flow_row, is_client_outside, N_("the client is not inside")),
};

const struct table table_net_net_flows = {
	.name = "net_flows",
	.doc = N_("conversations that passed, both directions in one row"),
	.example = "SELECT client, server, server_port, application FROM net_flows WHERE category "
		   "= 'p2p'",
	.source = N_("the traffic"),
	.identity = "client client_port server server_port protocol first_seen",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
	.is_passing = true,
};
