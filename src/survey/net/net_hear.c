/* SPDX-License-Identifier: Apache-2.0 */
/* net_hear - what each packet that comes in says of hosts and their MACs. */
#include "survey/net/net_hear.h"

#include "survey/net/net_wire.h"

#include <string.h>

enum { MAX_STRANGERS = 1 << 16, MAX_CLAIMS = 1 << 20, MAX_CLAIMS_OF_ONE = 16 };

static bool is_no_mac(const uint8_t *m)
{
	static const uint8_t zero[NET_MAC_BYTES] = { 0 };
	return (m[0] & 1) || memcmp(m, zero, sizeof(zero)) == 0;
}

static struct net_claim *claim_of(struct net *n, struct net_host *h, const uint8_t *mac)
{
	int count = 0;
	for (int32_t i = h->first_claim; i >= 0; i = n->claims[i].next, count++)
		if (memcmp(n->claims[i].mac, mac, NET_MAC_BYTES) == 0)
			return &n->claims[i];
	if (count == MAX_CLAIMS_OF_ONE || n->n_claims == MAX_CLAIMS)
		return NULL;
	n->claims = arena_grow(n->arena, n->claims, &n->claim_capacity, n->n_claims + 1,
			       sizeof(*n->claims));
	struct net_claim *c = &n->claims[n->n_claims];
	*c = (struct net_claim){ .next = h->first_claim };
	memcpy(c->mac, mac, NET_MAC_BYTES);
	h->first_claim = (int32_t)n->n_claims++;
	return c;
}

void net_hear_claim(struct net *n, const struct address *a, const uint8_t *mac, enum net_source by,
		    int link)
{
	if (is_no_mac(mac) || address_is_any(a))
		return;
	struct net_host *h = net_host_at(n, a);
	bool is_outside = !reach_has_address(survey_reach(n->survey), a);
	if (!h && is_outside && n->n_hosts > MAX_STRANGERS)
		return;
	if (!h)
		h = net_host_make(n, a);
	struct net_claim *c = claim_of(n, h, mac);
	if (!c)
		return;
	int32_t place = (int32_t)(c - n->claims);
	bool is_first_answer = by & (NET_BY_ARP | NET_BY_NDP) && !(h->sources & by);
	c->by |= by;
	c->link = link;
	/* Of what is heard now; what the kernel believes is older. */
	if (by != NET_BY_NEIGHBOUR) {
		c->n_turns += h->last_claim != place;
		h->last_claim = place;
		net_host_seen(n, h, by);
	}
	h->link = link;
	h->is_outside = is_outside;
	if (is_first_answer)
		n->slowest_us = MAX(n->slowest_us, net_now_us() - n->asked_us);
	/* The first that answers is the one that is spoken to, whatever others said unasked. */
	if (!h->has_mac || is_first_answer)
		memcpy(h->mac, mac, NET_MAC_BYTES);
	h->has_mac = true;
}

/* Of two cards in one network either answers for both addresses. */
static bool is_ours(const struct net *n, const uint8_t *mac)
{
	for (size_t i = 0; i < n->n_links; i++)
		if (n->links[i].is_ethernet && memcmp(n->links[i].mac, mac, NET_MAC_BYTES) == 0)
			return true;
	return false;
}

static void hear_arp(struct net *n, const struct packet *p, int link)
{
	if (is_ours(n, p->mac))
		return;
	/* An answer to us, about somebody whom we may have asked; all else was only overheard. */
	bool is_answer = p->is_answer && net_is_own(n, &p->to) &&
			 reach_has_address(survey_reach(n->survey), &p->from);
	net_hear_claim(n, &p->from, p->mac, is_answer ? NET_BY_ARP : NET_BY_PASSIVE, link);
}

static void hear_neighbour(struct net *n, const struct packet *p, int link)
{
	if (!p->has_mac || is_ours(n, p->mac))
		return;
	if (p->kind == PACKET_ADVERTISEMENT && p->ttl == 255)
		net_hear_claim(n, &p->to, p->mac, NET_BY_NDP, link);
}

/* Half a connection's answer carries our number; nobody else can know it. */
static bool is_tcp_answer(struct net *n, const struct packet *p)
{
	return p->to_port == net_wire_port(n) && p->flags & PACKET_ACK &&
	       p->flags & (PACKET_SYN | PACKET_RST) &&
	       p->acknowledged == net_wire_cookie(n, &p->from, p->from_port) + 1;
}

void net_hear(struct net *n, const struct packet *p, int link, int64_t now_us)
{
	struct net_host *h;
	switch (p->kind) {
	case PACKET_OTHER:
	case PACKET_ECHO_REQUEST: return;
	case PACKET_ARP: hear_arp(n, p, link); break;
	case PACKET_SOLICITATION:
	case PACKET_ADVERTISEMENT: hear_neighbour(n, p, link); break;
	case PACKET_TCP:
		if (!is_tcp_answer(n, p))
			return;
		h = net_host_make(n, &p->from);
		h->is_refusing = p->flags & PACKET_RST && (h->is_refusing || !h->is_up);
		net_host_seen(n, h, NET_BY_TCP);
		break;
	case PACKET_ECHO_REPLY:
	case PACKET_UNREACHABLE:
	case PACKET_TIME_EXCEEDED:
	case PACKET_UDP: break;
	}
	if (n->on_packet)
		n->on_packet(n, p, link, now_us);
}

uint16_t net_hear_echo_id(const struct net *n)
{
	return (uint16_t)(net_wire_cookie(n, &(struct address){ .is_ipv6 = false }, 5) | 1);
}

void net_hear_echo(struct net *n, const struct packet *p, int link, int64_t now_us)
{
	struct net_host *h = p->kind == PACKET_ECHO_REPLY && p->from_port == net_hear_echo_id(n)
				     ? net_host_at(n, &p->from)
				     : NULL;
	(void)link;
	(void)now_us;
	if (h)
		net_host_seen(n, h, NET_BY_ICMP);
}
