/* SPDX-License-Identifier: Apache-2.0 */
/* net_isolation - the rows of what reaches what, for whoever fills them: survey/net/isolation.c. */
#ifndef ZICHA_TABLE_NET_NET_ISOLATION_H
#define ZICHA_TABLE_NET_NET_ISOLATION_H

#include "fact/table.h"

struct net_reach {
	const char *from_zone, *to_zone, *address, *protocol;
	int64_t port;
	const char *name;
	bool reachable, answered;
	const char *expected, *how;
	int64_t ms, line;
};

struct net_egress {
	const char *from_zone, *to_zone, *address, *protocol;
	int64_t port;
	bool is_expected;
	const char *how;
};

extern const struct table table_net_net_reach, table_net_net_egress;

#endif
