/* SPDX-License-Identifier: Apache-2.0 */
/* net_service - the rows of services on ports, for whoever fills them: survey/net/. */
#ifndef ZICHA_TABLE_NET_NET_SERVICE_H
#define ZICHA_TABLE_NET_NET_SERVICE_H

#include "fact/table.h"

/* One port. */
struct net_service {
	const char *ip;
	int64_t port;
	const char *protocol, *service;
	bool is_tls;
	const char *product, *version, *banner, *device_class;
	int64_t confidence;
	const char *how;
	int64_t connections, ms;
};

struct net_service_fact {
	const char *ip;
	int64_t port;
	const char *protocol, *service, *name, *value;
};

/* One try. */
struct net_auth {
	const char *ip;
	int64_t port;
	const char *protocol, *service, *kind, *account;
	bool is_accepted;
	const char *answer;
};

extern const struct table table_net_net_services, table_net_net_service_facts, table_net_net_auth;

#endif
