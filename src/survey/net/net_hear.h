/* SPDX-License-Identifier: Apache-2.0 */
/* net_hear - what each packet that comes in says of hosts and their MACs. */
#ifndef ZICHA_SURVEY_NET_NET_HEAR_H
#define ZICHA_SURVEY_NET_NET_HEAR_H

#include "survey/net/net.h"

/* Notes it, and calls n->on_packet with what can be an answer to us. */
void net_hear(struct net *n, const struct packet *p, int link, int64_t now_us);
/* Somebody said, or the kernel believes, that the address is at the MAC. */
void net_hear_claim(struct net *n, const struct address *a, const uint8_t *mac, enum net_source by,
		    int link);
/* The mark of our echoes that ask whether a host is there, and who hears the answers to them, for
 * n->on_packet. */
uint16_t net_hear_echo_id(const struct net *n);
void net_hear_echo(struct net *n, const struct packet *p, int link, int64_t now_us);

#endif
