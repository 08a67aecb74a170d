/* SPDX-License-Identifier: Apache-2.0 */
/* net_probe - who lends addresses (DHCP), and who passes packets on. */
#ifndef ZICHA_SURVEY_NET_NET_PROBE_H
#define ZICHA_SURVEY_NET_NET_PROBE_H

#include "survey/net/net.h"

/* Asks who lends addresses, on each own link that is wholly within the target. Answers come in
 * while other things are done: net_probe_hear() is called with each packet. */
void net_probe_discover(struct net *n);
void net_probe_hear(struct net *n, const struct packet *p, int link);
/* Whether anybody was asked: not outside of the window, and not on links that are none of ours. */
bool net_probe_is_asked(const struct net *n);
/* Waits until servers that first try the address that they are to lend have answered too. */
void net_probe_wait(struct net *n);

enum { NET_MAX_NAME_SERVERS = 4 };

struct net_offer {
	int link;
	uint8_t mac[NET_MAC_BYTES];
	struct address server, offered, mask, gateway, dns[NET_MAX_NAME_SERVERS];
	bool has_mask, has_gateway;
	size_t n_dns;
	const char *domain;    /* NULL: none */
	int64_t lease_seconds; /* NO_INT: not said */
};
size_t net_probe_offers(const struct net *n, const struct net_offer **ret);

/* To each MAC of the own links a packet for another host: one that has lived its life, which a
 * router reports, and one that it would pass on. */
struct net_forward {
	uint32_t host;
	bool is_reported, is_forwarding;
};
size_t net_probe_forwarders(struct net *n, const struct net_forward **ret);

#endif
