/* SPDX-License-Identifier: Apache-2.0 */
/* net_tell - rows of what a network survey has seen, and of what it has not. */
#ifndef ZICHA_SURVEY_NET_NET_TELL_H
#define ZICHA_SURVEY_NET_NET_TELL_H

#include "survey/net/net_probe.h"

/* What was not inspected (is_unseen), or odd about it; of all of it where `a` is NULL. */
void net_tell_event(struct net *n, const struct address *a, const char *kind, bool is_unseen,
		    const char *format, ...) printf_like(5, 6);
void net_tell_register(struct net *n);
void net_tell_hosts(struct net *n);
void net_tell_arp(struct net *n);
void net_tell_ports(struct net *n);
void net_tell_offers(struct net *n);
void net_tell_forwarders(struct net *n, const struct net_forward *f, size_t count);

#endif
