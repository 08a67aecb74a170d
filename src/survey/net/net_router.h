/* SPDX-License-Identifier: Apache-2.0 */
/* net_router - how many addresses that nobody has a router is asked for.
 *
 * Each costs it an entry of its neighbour table, which is small (1,024 entries of a Linux that
 * nobody has told otherwise, which clears it from 512 on). While the router itself waits for an
 * answer, some 3 seconds, the entry cannot be thrown out for another; so never more than 510 at
 * once, over all routers: which of them has an address nobody knows. What failed stays until the
 * table is cleared, but gives way to whoever needs the room. A /23 is asked for without a pause. */
#ifndef ZICHA_SURVEY_NET_NET_ROUTER_H
#define ZICHA_SURVEY_NET_NET_ROUTER_H

#include "survey/net/net.h"

#define NET_ROUTER_SETTINGS \
	{ \
		"router_forgets", "4", \
			N_("seconds for which a router waits for an address that nobody has; of " \
			   "these it gets 510 in that time. With 19 a Linux has cleared its table, " \
			   "too"), \
			4, 3600 \
	}

/* In ready(). */
void net_router_ready(struct net *n);
/* Whether an address behind a router may be asked for now; then it counts until it has answered or
 * is forgotten. To ask for it again costs nothing more. */
must_use bool net_router_takes(struct net *n, const struct address *a);
/* It has answered; of hosts that are up (is_up) that is known. */
void net_router_answered(struct net *n, const struct address *a);
/* Hears for a moment, until there may be room again. */
void net_router_wait(struct net *n);

#endif
