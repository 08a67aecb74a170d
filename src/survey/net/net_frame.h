/* SPDX-License-Identifier: Apache-2.0 */
/* net_frame - the few frames that a network survey writes: all well-formed, from our own addresses.
 */
#ifndef ZICHA_SURVEY_NET_NET_FRAME_H
#define ZICHA_SURVEY_NET_NET_FRAME_H

#include "survey/net/net.h"

enum { NET_FRAME_BYTES = 400, NET_FRAME_HEAD = 14 };

struct net_frame {
	struct address about; /* whom it speaks to, or asks for */
	bool is_broadcast;    /* to everybody on the link, about nobody: DHCP */
	int link;	      /* -1: by the kernel's routes, without the Ethernet head */
	size_t n;
	uint8_t bytes[NET_FRAME_BYTES];
};

/* Asks the link who has the address. */
void net_frame_arp(struct net_frame *f, const struct net_link *l, int link,
		   const struct address *own, const struct address *asked);
void net_frame_solicitation(struct net_frame *f, const struct net_link *l, int link,
			    const struct address *own, const struct address *asked);
/* Of what follows: the Ethernet head if `to_mac` is not NULL; otherwise f->link is -1. */
struct net_frame_way {
	const struct net_link *link;
	int place;
	const uint8_t *to_mac;
	struct address from, to;
	int ttl;
};
void net_frame_echo(struct net_frame *f, const struct net_frame_way *w, uint16_t id,
		    uint16_t number);
void net_frame_syn(struct net_frame *f, const struct net_frame_way *w, uint16_t from_port,
		   uint16_t to_port, uint32_t sequence);
void net_frame_discover(struct net_frame *f, const struct net_link *l, int link,
			uint32_t transaction);

#endif
