/* SPDX-License-Identifier: Apache-2.0 */
/* net_dns_queries - what is asked of name servers, one row for each client and domain. */
#include "table/net/net.h"

static const struct column columns[] = {
	COLUMN(struct net_dns_query_row, client, N_("who asks")),
	COLUMN(struct net_dns_query_row, server, N_("the last name server that was asked")),
	COLUMN(struct net_dns_query_row, domain, N_("the domain under which the names lie")),
	COLUMN(struct net_dns_query_row, example, N_("the longest of the names")),
	COLUMN(struct net_dns_query_row, queries, N_("questions")),
	COLUMN(struct net_dns_query_row, answers, N_("answers")),
	COLUMN(struct net_dns_query_row, failures, N_("answers that say: no such name")),
	COLUMN(struct net_dns_query_row, names, N_("different names, about")),
	COLUMN(struct net_dns_query_row, types, N_("kinds of records that were asked for")),
	COLUMN(struct net_dns_query_row, length,
	       N_("mean length of what stands in front of the domain")),
	COLUMN(struct net_dns_query_row, entropy, N_("mean entropy of that, bits a character")),
	COLUMN(struct net_dns_query_row, bytes_sent, N_("bytes of the questions")),
	COLUMN(struct net_dns_query_row, bytes_received, N_("bytes of the answers")),
	COLUMN(struct net_dns_query_row, is_tunnel, N_("data are carried in the names")),
	COLUMN(struct net_dns_query_row, is_public_server, N_("the name server is not inside")),
	COLUMN(struct net_dns_query_row, first_seen, N_("first of them")),
	COLUMN(struct net_dns_query_row, last_seen, N_("last of them")),
};

const struct table table_net_net_dns_queries = {
	.name = "net_dns_queries",
	.doc = N_("what is asked of name servers, by domain"),
	.example = "SELECT client, domain, queries FROM net_dns_queries ORDER BY queries DESC",
	.source = N_("the traffic"),
	.identity = "client domain",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
	.is_passing = true,
};
