/* SPDX-License-Identifier: Apache-2.0 */
/* net_sweep - who is there: ARP and NDP on the own links, ICMP behind routers. */
#ifndef ZICHA_SURVEY_NET_NET_SWEEP_H
#define ZICHA_SURVEY_NET_NET_SWEEP_H

#include "survey/net/net.h"

/* Asks all addresses of the target. */
void net_sweep(struct net *n);
/* Asks each host of the own links once more; what does not answer has fallen silent. */
/* Where every address of a range behind a router refuses connections and says nothing else,
 * somebody in front refuses for all: who of them has no open port is not taken for a host, which is
 * told. */
void net_sweep_doubt(struct net *n);
void net_sweep_again(struct net *n);
/* Calls back for each address of the target, in order, until it gives false. */
void net_sweep_each(struct net *n, bool (*each)(struct net *n, const struct address *a, void *arg),
		    void *arg);

#endif
