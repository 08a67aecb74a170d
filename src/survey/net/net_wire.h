/* SPDX-License-Identifier: Apache-2.0 */
/* net_wire - the sockets for packets, and the one place that writes a frame.
 *
 * What passes net_wire_send() was asked of net_may_send(): no frame leaves to, or asks for, an
 * address that the target has not. A broadcast about nobody (DHCP) leaves only on a link whose own
 * network is wholly within the target. */
#ifndef ZICHA_SURVEY_NET_NET_WIRE_H
#define ZICHA_SURVEY_NET_NET_WIRE_H

#include "survey/net/net_frame.h"

/* Before the role is confined: opens what may be opened. What is lacking is told by
 * n->has_rights. */
void net_wire_open(struct net *n);
/* The port that half connections are asked from. */
uint16_t net_wire_port(const struct net *n);
/* A number that strangers cannot guess, the same for the same address and port. */
uint32_t net_wire_cookie(const struct net *n, const struct address *a, uint16_t port);

/* Writes it, or keeps it for net_wire_flush(). False: it may not leave. */
bool net_wire_send(struct net *n, const struct net_frame *f);
void net_wire_flush(struct net *n);
/* Hears what came, at most until then: hosts are noted, and n->on_packet is called. */
void net_wire_hear(struct net *n, int64_t until_us);
/* Hears for so long. */
void net_wire_wait(struct net *n, int64_t us);
/* How many packets the kernel had no room for. */
uint64_t net_wire_drops(struct net *n);

#endif
