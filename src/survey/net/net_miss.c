/* SPDX-License-Identifier: Apache-2.0 */
/* net_miss - whether a registered host that nobody saw can be called silent.
 *
 * One way alone errs: ICMP is filtered, a router's table forgets, a card sleeps. So a host counts
 * as silent only if two ways missed it, each at least twice; what switches and routers know now
 * counts as one. */
#include "survey/net/net_miss.h"

#include "survey/net/net_class.h"
#include "survey/net/net_fuse.h"
#include "survey/net/net_hear.h"
#include "survey/net/net_router.h"
#include "survey/net/net_wire.h"
#include "table/net/net.h"

#include <string.h>

enum {
	ENOUGH = 2,
	ROUNDS = 2,
	WAIT_US = 400 * 1000,
};

bool net_miss_is_silent(const struct net_host *h)
{
	return __builtin_popcount(h->missed) >= ENOUGH;
}

static bool is_missing(const struct net_host *h)
{
	return h->is_registered && !h->is_up && !h->is_self && !h->is_outside;
}

/* Of the own link ARP was asked: now ICMP, by the kernel's ways. Behind a router ICMP was: now
 * TCP, where ports may be asked at all. */
static enum net_source ask(struct net *n, const struct net_host *h, int round)
{
	static const uint16_t doors[ROUNDS] = { 443, 22 };
	struct net_frame f;
	bool is_own_link;
	int link = net_way(n, &h->address, &is_own_link);
	struct net_frame_way w = { .to = h->address, .ttl = 64 };
	if (link < 0 || !net_source_for(n, link, &h->address, &w.from) ||
	    (!is_own_link && n->level < NET_CONNECT))
		return 0;
	w.link = &n->links[link];
	w.place = link;
	if (is_own_link)
		net_frame_echo(&f, &w, net_hear_echo_id(n), (uint16_t)round);
	else
		net_frame_syn(&f, &w, net_wire_port(n), doors[round],
			      net_wire_cookie(n, &h->address, doors[round]));
	if (!net_wire_send(n, &f))
		return 0;
	return is_own_link ? NET_BY_ICMP : NET_BY_TCP;
}

static enum net_source first_way(const struct net *n, const struct net_host *h)
{
	bool is_own_link;
	if (h->misses < ENOUGH || net_way(n, &h->address, &is_own_link) < 0)
		return 0;
	return !is_own_link ? NET_BY_ICMP : h->address.is_ipv6 ? NET_BY_NDP : NET_BY_ARP;
}

static void ask_all(struct net *n)
{
	unsigned *asked = arena_alloc(n->arena, (n->n_hosts + 1) * sizeof(*asked));
	size_t count = n->n_hosts, n_sent = 0;
	n->on_packet = net_hear_echo;
	for (int round = 0; round < ROUNDS && net_is_open(n); round++) {
		for (size_t i = 0; i < count; i++) {
			struct net_host *h = &n->hosts[i];
			if (!is_missing(h) || !h->misses || net_class_is_spared(n, h))
				continue;
			bool is_own_link;
			(void)net_way(n, &h->address, &is_own_link);
			bool is_far = !is_own_link && n->level >= NET_CONNECT;
			while (is_far && !net_router_takes(n, &h->address) && net_is_open(n))
				net_router_wait(n);
			while (!net_has_token(n, net_now_us()))
				net_wire_hear(n, net_now_us() + 1000);
			enum net_source by = ask(n, h, round);
			asked[i] = round && asked[i] != (unsigned)by ? 0 : (unsigned)by;
			n_sent += by != 0;
		}
		if (n_sent)
			net_wire_wait(n, WAIT_US);
	}
	n->on_packet = NULL;
	for (size_t i = 0; i < count; i++)
		if (is_missing(&n->hosts[i]))
			n->hosts[i].missed |= asked[i];
}

/* Whether a router told of others of its range. */
static bool has_told_range(const struct net *n, const struct net_host *h)
{
	const struct net_fuse *f = n->fuse;
	for (size_t i = 0; i < f->n_told && h->subnet; i++) {
		const char *subnet = n->hosts[f->told[i].host].subnet;
		if (subnet && strcmp(subnet, h->subnet) == 0)
			return true;
	}
	return false;
}

void net_miss(struct net *n)
{
	size_t n_missing = 0;
	for (size_t i = 0; i < n->n_hosts; i++) {
		struct net_host *h = &n->hosts[i];
		if (!is_missing(h))
			continue;
		n_missing++;
		h->missed |= first_way(n, h);
		if (has_told_range(n, h))
			h->missed |= NET_BY_SNMP_ARP;
	}
	if (n_missing && n->has_rights && n->level > NET_PASSIVE)
		ask_all(n);
}
