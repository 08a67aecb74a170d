/* SPDX-License-Identifier: Apache-2.0 */
/* net_neighbour - whom this machine's kernel finds on its links, for who may not ask there itself.
 *
 * A connection makes the kernel ask for the card first (ARP, NDP): its table tells who is there
 * though it answers no connection, and the card of who does. Anybody may read it. */
#ifndef ZICHA_SURVEY_NET_NET_NEIGHBOUR_H
#define ZICHA_SURVEY_NET_NET_NEIGHBOUR_H

#include "survey/net/net.h"

/* Before the role is confined. */
void net_neighbour_open(struct net *n);
/* Takes what the kernel knows now. A host that it has just found is_near. */
void net_neighbour_hear(struct net *n);
/* Whether another host is known by the same card. */
bool net_neighbour_is_shared(const struct net *n, const struct net_host *h);
/* Notes as seen who is_near with a card of its own: one card that answers for many is a router's,
 * and says nothing about them. */
void net_neighbour_note(struct net *n);

#endif
