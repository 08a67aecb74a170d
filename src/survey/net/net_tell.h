/* SPDX-License-Identifier: Apache-2.0 */
/* net_tell - rows of what a network survey has seen, and of what it has not. */
#ifndef ZICHA_SURVEY_NET_NET_TELL_H
#define ZICHA_SURVEY_NET_NET_TELL_H

#include "survey/net/net_probe.h"

/* What was not inspected, or odd about it; of all of it where `a` is NULL. NET_UNSEEN takes from
 * open ports and services; before the sweep is over, from hosts as well. */
void net_tell_event(struct net *n, const struct address *a, const char *kind, enum net_sight sight,
		    const char *format, ...) printf_like(5, 6);
/* Hosts may be there that nobody has seen. */
void net_tell_hosts_unseen(struct net *n, const char *format, ...) printf_like(2, 3);
/* What `!` and net.exclude leave out. */
void net_tell_excluded(struct net *n);
void net_tell_register(struct net *n);
void net_tell_hosts(struct net *n);
void net_tell_arp(struct net *n);
void net_tell_ports(struct net *n);
void net_tell_offers(struct net *n);
void net_tell_forwarders(struct net *n, const struct net_forward *f, size_t count);

#endif
