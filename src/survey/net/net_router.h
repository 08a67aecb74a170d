/* SPDX-License-Identifier: Apache-2.0 */
/* net_router - how many addresses that nobody has a router is asked for.
 *
 * Each costs it an entry of its neighbour table: while it waits for an answer itself, and then
 * until it clears its table. That is small (1,024 entries of a Linux that nobody has told
 * otherwise, which throws out its living hosts from 512 on), and what fills it is paid for by those
 * who live there. So never more than 510 at once, over all routers: which of them has an address
 * nobody knows. A /23 is asked for without a pause. */
#ifndef ZICHA_SURVEY_NET_NET_ROUTER_H
#define ZICHA_SURVEY_NET_NET_ROUTER_H

#include "survey/net/net.h"

#define NET_ROUTER_SETTINGS \
	{ \
		"router_forgets", "19", \
			N_("seconds after which a router has forgotten an address that nobody has; " \
			   "of these it gets 510 in that time. 19 is that of Linux, for most others " \
			   "4 are enough"), \
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
