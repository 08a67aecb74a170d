/* SPDX-License-Identifier: Apache-2.0 */
/* net_services - what answers on ports, one row a port. */
#include "table/net/net_service.h"

static const struct column columns[] = {
	COLUMN(struct net_service, ip, N_("address")),
	COLUMN(struct net_service, port, N_("port")),
	COLUMN(struct net_service, protocol, N_("tcp or udp")),
	COLUMN(struct net_service, service, N_("http, ssh, mysql …; NULL: nothing that is known")),
	COLUMN(struct net_service, is_tls, N_("speaks TLS, or can be asked to")),
	COLUMN(struct net_service, product, N_("product, as it names itself; NULL: it does not")),
	COLUMN(struct net_service, version, N_("its version, as it names it")),
	COLUMN(struct net_service, banner, N_("what it says of itself, cut to 400 bytes")),
	COLUMN(struct net_service, device_class, N_("class of the host, where it is known")),
	COLUMN(struct net_service, confidence,
	       N_("percent: 100 product and version, 90 product, 75 the protocol was seen, 20 only "
		  "the port tells")),
	COLUMN(struct net_service, how,
	       N_("greeting, the question that it answered, or port: nothing was asked there")),
	COLUMN_MEASURED(struct net_service, connections,
			N_("how many connections were made to find that out")),
	COLUMN_MEASURED(struct net_service, ms, N_("milliseconds that it took")),
};

const struct table table_net_net_services = {
	.name = "net_services",
	.doc = N_("what answers on ports: service, product, version"),
	.example = "SELECT ip, port, product, version FROM net_services WHERE service = 'ssh'",
	.source = N_("greetings, and answers to short questions"),
	.identity = "ip port protocol",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};
