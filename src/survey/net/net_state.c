/* SPDX-License-Identifier: Apache-2.0 */
/* net_state - hosts, ports, ways and the window: what all parts of a network survey ask. */
#include "survey/net/net_tell.h"

#include "base/tr.h"
#include "table/net/net.h"

#include <string.h>
#include <time.h>

enum { LEAST_INDEX = 1024 };

int64_t net_now_us(void)
{
	return (int64_t)(clock_ms_exact() * 1000);
}

/* ---- hosts ---- */

static uint32_t hash_of(const struct address *a)
{
	uint32_t h = 2166136261u;
	for (int i = 0; i < (a->is_ipv6 ? 16 : 4); i++)
		h = (h ^ a->bytes[i]) * 16777619u;
	return h ^ h >> 15;
}

static bool is_same(const struct address *a, const struct address *b)
{
	return a->is_ipv6 == b->is_ipv6 && memcmp(a->bytes, b->bytes, a->is_ipv6 ? 16 : 4) == 0;
}

/* Where it stands, or where it would. */
static uint32_t *slot_of(const struct net *n, const struct address *a)
{
	size_t i = hash_of(a) & (n->index_capacity - 1);
	while (n->index[i] && !is_same(&n->hosts[n->index[i] - 1].address, a))
		i = (i + 1) & (n->index_capacity - 1);
	return &n->index[i];
}

struct net_host *net_host_at(const struct net *n, const struct address *a)
{
	uint32_t place = n->hosts ? *slot_of(n, a) : 0;
	return place ? &n->hosts[place - 1] : NULL;
}

static void widen_index(struct net *n)
{
	if (n->n_hosts * 2 < n->index_capacity)
		return;
	n->index_capacity = MAX(LEAST_INDEX, n->index_capacity * 2);
	n->index = arena_alloc(n->arena, n->index_capacity * sizeof(*n->index));
	for (size_t i = 0; i < n->n_hosts; i++)
		*slot_of(n, &n->hosts[i].address) = (uint32_t)i + 1;
}

static bool is_gateway(const struct net *n, const struct address *a)
{
	for (size_t i = 0; i < n->n_routes; i++)
		if (n->routes[i].has_gateway && is_same(&n->routes[i].gateway, a))
			return true;
	return false;
}

struct net_host *net_host_make(struct net *n, const struct address *a)
{
	struct net_host *h = net_host_at(n, a);
	if (h)
		return h;
	widen_index(n);
	n->hosts = arena_grow(n->arena, n->hosts, &n->host_capacity, n->n_hosts + 1,
			      sizeof(*n->hosts));
	h = &n->hosts[n->n_hosts];
	*h = (struct net_host){ .address = *a,
				.link = NET_NO_LINK,
				.rtt_us = -1,
				.first_claim = -1,
				.last_claim = -1,
				.is_gateway = is_gateway(n, a),
				.is_self = net_is_own(n, a),
				.is_outside = !reach_has_address(survey_reach(n->survey), a) };
	*slot_of(n, a) = (uint32_t)++n->n_hosts;
	return h;
}

void net_host_seen(struct net *n, struct net_host *h, enum net_source by)
{
	(void)n;
	h->last_seen = clock_now();
	if (!h->is_up)
		h->first_seen = h->last_seen;
	h->is_up = true;
	h->sources |= by;
	h->seen_at[__builtin_ctz(by)] = (uint32_t)h->last_seen;
}

void net_port_add(struct net *n, const struct net_port *p)
{
	n->ports = arena_grow(n->arena, n->ports, &n->port_capacity, n->n_ports + 1,
			      sizeof(*n->ports));
	n->ports[n->n_ports++] = *p;
	n->hosts[p->host].n_open++;
}

bool net_takes_all(const struct net *n, const struct net_host *h)
{
	enum { MANY = 30 };
	return n->n_list >= MANY && h->n_open * 10 > n->n_list * 9;
}

/* ---- ways ---- */

bool net_cidr_has(const struct address_cidr *c, const struct address *a)
{
	int whole = c->prefix_length / 8, bits = c->prefix_length % 8;
	if (c->address.is_ipv6 != a->is_ipv6 ||
	    memcmp(c->address.bytes, a->bytes, (size_t)whole) != 0)
		return false;
	return !bits || (c->address.bytes[whole] ^ a->bytes[whole]) >> (8 - bits) == 0;
}

int net_link_at(const struct net *n, int64_t index)
{
	for (size_t i = 0; i < n->n_links; i++)
		if (n->links[i].index == index)
			return (int)i;
	return NET_NO_LINK;
}

int net_way(const struct net *n, const struct address *a, bool *ret_is_own_link)
{
	const struct net_route *best = NULL;
	for (size_t i = 0; i < n->n_routes; i++) {
		const struct net_route *r = &n->routes[i];
		if (!net_cidr_has(&r->to, a))
			continue;
		if (!best || r->to.prefix_length > best->to.prefix_length ||
		    (r->to.prefix_length == best->to.prefix_length && r->metric < best->metric))
			best = r;
	}
	*ret_is_own_link = best && !best->has_gateway;
	return best ? best->link : NET_NO_LINK;
}

/* One of the same network if there is one; of IPv6, where all links have a link-local address, one
 * of the same scope. */
bool net_source_for(const struct net *n, int link, const struct address *a, struct address *ret)
{
	const struct net_own *found = NULL;
	for (size_t i = 0; i < n->n_own; i++) {
		const struct net_own *o = &n->own[i];
		if (o->link != link || o->cidr.address.is_ipv6 != a->is_ipv6)
			continue;
		bool fits = net_cidr_has(&o->cidr, a);
		if (!found || fits)
			found = o;
		if (fits)
			break;
	}
	if (found)
		*ret = found->cidr.address;
	return found != NULL;
}

bool net_is_own(const struct net *n, const struct address *a)
{
	if (address_is_loopback(a))
		return true;
	for (size_t i = 0; i < n->n_own; i++)
		if (is_same(&n->own[i].cidr.address, a))
			return true;
	return false;
}

/* ---- what may leave ---- */

/* Who falls silent from now on is not seen either. */
static void tell_late(struct net *n)
{
	const char *why = survey_is_stopped(n->survey)
				  ? N_("interrupted: the rest was not looked at")
				  : N_("there was no time for the rest");
	n->was_late_told = true;
	net_tell_event(n, NULL, "late", NET_UNSEEN, "%s", tr(why));
	survey_partial(n->survey, &table_net_net_scan_events, "%s", tr(why));
}

bool net_is_open(struct net *n)
{
	int64_t now_ms = clock_ms();
	if (now_ms >= n->checked_ms) {
		int64_t minute = (int64_t)time(NULL) / 60 + n->utc_offset_minutes;
		n->is_window_open = !n->has_window ||
				    net_target_is_within(&n->window,
							 (int)(((minute % 1440) + 1440) % 1440));
		n->checked_ms = now_ms + 500;
		if (!n->is_window_open && !n->was_window_told) {
			n->was_window_told = true;
			net_tell_event(n, NULL, "window", NET_UNSEEN,
				       N_("outside of net.window: nothing is sent"));
		}
		if (survey_is_late(n->survey) && !n->was_late_told)
			tell_late(n);
	}
	return n->is_window_open && !n->was_late_told;
}

bool net_may_send(struct net *n, const struct address *a)
{
	return reach_has_address(survey_reach(n->survey), a) && net_is_open(n);
}

bool net_has_token(struct net *n, int64_t now_us)
{
	enum { BATCH = 64 };
	/* May come at once: a tenth of a second, but not more than a system call writes. */
	double most = MAX(MAX(n->rate * 0.01, MIN(n->rate * 0.1, BATCH)), 1);
	double filled = n->tokens + (double)(now_us - n->filled_us) * n->rate * 1e-6;
	n->tokens = n->filled_us ? MIN(filled, most) : most;
	n->filled_us = now_us;
	if (n->tokens < 1)
		return false;
	n->tokens -= 1;
	return true;
}
