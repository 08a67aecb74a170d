/* SPDX-License-Identifier: Apache-2.0 */
/* net_claimed - addresses for which a machine answers ARP, and nobody else says a word. */
#ifndef ZICHA_SURVEY_NET_NET_CLAIMED_H
#define ZICHA_SURVEY_NET_NET_CLAIMED_H

#include "survey/net/net.h"

/* Asks by ICMP, before any port, the addresses that one card has many of. */
void net_claimed(struct net *n);
/* Whether nothing but its card's answer to ARP speaks for a host, and that answers for many. */
bool net_claimed_is_doubtful(const struct net_host *h);
/* An event for each card that answers for such. */
void net_claimed_tell(struct net *n);

#endif
