/* SPDX-License-Identifier: Apache-2.0 */
/* net_claimed - addresses for which a machine answers ARP, and nobody else says a word.
 *
 * A router with proxy ARP, or a machine that catches all, answers for addresses that nobody has:
 * each would be a host that came from nowhere, and a registered one that is off would be there. So
 * what one card has many of is asked by ICMP as well, and then by its ports like all others; who
 * says nothing to any of it is told as "claimed", not as "up". */
#include "survey/net/net_claimed.h"

#include "parse/wire_arp.h"
#include "survey/net/net_class.h"
#include "survey/net/net_frame.h"
#include "survey/net/net_hear.h"
#include "survey/net/net_tell.h"
#include "survey/net/net_wire.h"
#include "table/net/net.h"

#include <string.h>

enum { MANY = 8, ROUNDS = 2, WAIT_US = 400 * 1000 };

bool net_claimed_is_doubtful(const struct net_host *h)
{
	enum { ANSWERS = NET_BY_ICMP | NET_BY_TCP | NET_BY_SNMP };
	return h->is_claimed && !(h->sources & ANSWERS) && !h->has_answered && !h->n_open;
}

static bool is_candidate(const struct net_host *h)
{
	return h->is_up && h->sources & NET_BY_ARP && h->has_mac && h->link >= 0 && !h->is_self &&
	       !h->is_gateway && !wire_arp_is_virtual(h->mac);
}

static int by_mac(const void *left, const void *right, void *arg)
{
	const struct net *n = arg;
	const struct net_host *a = &n->hosts[*(const uint32_t *)left],
			      *b = &n->hosts[*(const uint32_t *)right];
	if (a->link != b->link)
		return a->link > b->link ? 1 : -1;
	return memcmp(a->mac, b->mac, NET_MAC_BYTES);
}

/* The places of those that `is_one` says yes to, those of one card side by side. */
static uint32_t *sorted(struct net *n, bool (*is_one)(const struct net_host *h), size_t *ret_n)
{
	uint32_t *all = arena_alloc(n->arena, (n->n_hosts + 1) * sizeof(*all));
	*ret_n = 0;
	for (uint32_t i = 0; i < n->n_hosts; i++)
		if (is_one(&n->hosts[i]))
			all[(*ret_n)++] = i;
	if (*ret_n)
		qsort_r(all, *ret_n, sizeof(*all), by_mac, n);
	return all;
}

/* How many from `from` on are of one card. */
static size_t group_at(struct net *n, const uint32_t *all, size_t count, size_t from)
{
	size_t k = from;
	while (k < count && by_mac(&all[from], &all[k], n) == 0)
		k++;
	return k - from;
}

static size_t mark(struct net *n)
{
	size_t count, size, n_marked = 0;
	const uint32_t *all = sorted(n, is_candidate, &count);
	for (size_t i = 0; i < count; i += size) {
		size = group_at(n, all, count, i);
		for (size_t k = i; size > MANY && k < i + size; k++)
			n->hosts[all[k]].is_claimed = true;
		n_marked += size > MANY ? size : 0;
	}
	return n_marked;
}

/* Whether those that the register names are there. */
static void tell_registered(struct net *n, const uint32_t *all, size_t count)
{
	size_t n_registered = 0;
	for (size_t i = 0; i < count; i++)
		n_registered += n->hosts[all[i]].is_registered;
	if (n_registered)
		survey_unseen(n->survey, &table_net_net_hosts, "misses",
			      N_N("a card that answers ARP for many answers for %zu registered "
				  "address: whether it is there was not seen",
				  "a card that answers ARP for many answers for %zu registered "
				  "addresses: whether they are there was not seen",
				  n_registered),
			      n_registered);
}

/* An echo; and where ports may be asked, whether one of the usual doors says anything. */
static void ask(struct net *n, const struct net_host *h, int round)
{
	static const uint16_t doors[ROUNDS] = { 443, 22 };
	struct net_frame f;
	struct net_frame_way w = { .to = h->address, .ttl = 64, .place = h->link };
	w.link = &n->links[h->link];
	if (!net_source_for(n, h->link, &h->address, &w.from))
		return;
	while (!net_has_token(n, net_now_us()))
		net_wire_hear(n, net_now_us() + 1000);
	net_frame_echo(&f, &w, net_hear_echo_id(n), (uint16_t)round);
	(void)!net_wire_send(n, &f);
	if (n->level < NET_CONNECT || net_class_is_spared(n, h))
		return;
	net_frame_syn(&f, &w, net_wire_port(n), doors[round],
		      net_wire_cookie(n, &h->address, doors[round]));
	(void)!net_wire_send(n, &f);
}

void net_claimed(struct net *n)
{
	if (!n->has_rights || n->level == NET_PASSIVE || !mark(n))
		return;
	n->on_packet = net_hear_echo;
	for (int round = 0; round < ROUNDS && net_is_open(n); round++) {
		for (size_t i = 0; i < n->n_hosts; i++)
			if (net_claimed_is_doubtful(&n->hosts[i]) && net_is_open(n)) {
				ask(n, &n->hosts[i], round);
				if (i % 32 == 31)
					net_wire_hear(n, 0);
			}
		net_wire_wait(n, WAIT_US);
	}
	n->on_packet = NULL;
}

void net_claimed_tell(struct net *n)
{
	size_t count, size;
	const uint32_t *all = sorted(n, net_claimed_is_doubtful, &count);
	tell_registered(n, all, count);
	for (size_t i = 0; i < count; i += size) {
		const uint8_t *m = n->hosts[all[i]].mac;
		size = group_at(n, all, count, i);
		net_tell_event(
			n, &n->hosts[all[i]].address, "claimed", NET_SEEN,
			N_("%02x:%02x:%02x:%02x:%02x:%02x answers ARP for %zu addresses from "
			   "which nothing else came: proxy ARP, or one machine that has them "
			   "all and keeps silent"),
			m[0], m[1], m[2], m[3], m[4], m[5], size);
	}
}
