/* SPDX-License-Identifier: Apache-2.0 */
/* net_sweep - who is there: ARP and NDP on the own links, ICMP behind routers.
 *
 * A router has to ask for each address itself, and can bear only so many that nobody has (see
 * net_router.h): so an address behind one is asked a second time while the router still waits for
 * its first answer, which costs it nothing more, and in a later round only who is known of. */
#include "survey/net/net_sweep.h"

#include "survey/net/net_class.h"
#include "survey/net/net_router.h"
#include "survey/net/net_six.h"
#include "survey/net/net_tell.h"
#include "survey/net/net_wire.h"

#include <string.h>

enum {
	MAX_ROUNDS = 2,
	/* Broadcasts wake every host of a link. */
	BROADCASTS_PER_SECOND = 3000,
	BURST = 256,
	LEAST_WAIT_US = 60 * 1000,
	MOST_WAIT_US = 800 * 1000,
	/* A router itself asks three times, a second apart. The last time is only for sweeps that
	 * wait anyway: with much to do it may have had no entry to spare at both before. */
	AGAIN_US = 700 * 1000,
	LAST_US = 2200 * 1000,
	/* After three seconds it has given up: what it is asked for again costs it as much as what
	 * is new. */
	GIVES_UP_US = 2800 * 1000,
	MAX_WAITING = 512,
	MANY_REFUSE = 64,
	ANSWERED = 0x80,
};

/* A prefix of the target and what came of each of its addresses. */
struct range {
	struct address_cidr cidr;
	uint64_t n;
	uint8_t *state; /* how often asked; ANSWERED */
};

/* What went to a router's side and is asked again if it is not answered soon. */
struct waiting {
	int64_t sent_us;
	uint32_t range, place;
	int link;
	bool is_asked_again;
};

struct sweep {
	struct range *ranges;
	size_t n_ranges;
	uint16_t id; /* of our echoes */
	double tokens;
	int64_t filled_us, worst_us;
	struct waiting waiting[MAX_WAITING];
	size_t n_waiting;
	uint64_t n_asked, n_all, n_no_way;
	uint64_t n_unanswered; /* addresses */
	int round;
};

static struct address nth(const struct range *r, uint64_t place)
{
	struct address a = r->cidr.address;
	for (int i = (a.is_ipv6 ? 16 : 4) - 1; i >= 0 && place; i--) {
		place += a.bytes[i];
		a.bytes[i] = (uint8_t)place;
		place >>= 8;
	}
	return a;
}

static uint64_t place_in(const struct range *r, const struct address *a)
{
	uint64_t place = 0;
	for (int i = 0; i < (a->is_ipv6 ? 16 : 4); i++)
		place = place << 8 | (uint8_t)(a->bytes[i] ^ r->cidr.address.bytes[i]);
	return place;
}

static void mark(struct sweep *s, const struct address *a)
{
	for (size_t i = 0; i < s->n_ranges; i++) {
		if (!net_cidr_has(&s->ranges[i].cidr, a))
			continue;
		uint8_t *state = &s->ranges[i].state[place_in(&s->ranges[i], a)];
		s->n_unanswered -= *state && !(*state & ANSWERED);
		*state |= ANSWERED;
	}
}

static void hear(struct net *n, const struct packet *p, int link, int64_t now_us)
{
	struct sweep *s = n->stage;
	(void)link;
	if (p->kind == PACKET_ECHO_REPLY && p->from_port == s->id &&
	    reach_has_address(survey_reach(n->survey), &p->from)) {
		struct net_host *h = net_host_make(n, &p->from);
		net_host_seen(n, h, NET_BY_ICMP);
		mark(s, &p->from);
	} else if (p->kind == PACKET_ARP || p->kind == PACKET_TCP) {
		mark(s, &p->from);
	} else if (p->kind == PACKET_ADVERTISEMENT) {
		mark(s, &p->to);
	} else {
		return;
	}
	s->worst_us = MAX(s->worst_us, now_us - n->asked_us);
}

/* ---- one question ---- */

/* The first address of a network of IPv6 is that of any of its routers (RFC 4291, 2.6.1). */
static bool is_any_router(const struct net *n, const struct address *a)
{
	for (size_t i = 0; i < n->n_own; i++) {
		const struct address_cidr *c = &n->own[i].cidr;
		int last = 15;
		while (last > 0 && !a->bytes[last])
			last--;
		if (a->is_ipv6 && net_cidr_has(c, a) && c->prefix_length < 127 &&
		    last < c->prefix_length / 8)
			return true;
	}
	return false;
}

/* The first and the last address of a network are no host's. */
static bool is_network_or_broadcast(const struct net *n, const struct address *a)
{
	if (a->is_ipv6)
		return is_any_router(n, a);
	for (size_t i = 0; i < n->n_own && !a->is_ipv6; i++) {
		const struct address_cidr *c = &n->own[i].cidr;
		if (c->prefix_length > 30 || !net_cidr_has(c, a))
			continue;
		uint32_t v = 0, mask = c->prefix_length ? 0xffffffffu >> c->prefix_length : ~0u;
		for (int b = 0; b < 4; b++)
			v = v << 8 | a->bytes[b];
		if ((v & mask) == 0 || (v & mask) == mask)
			return true;
	}
	return false;
}

static bool ask_link(struct net *n, int link, const struct address *a)
{
	struct net_frame f;
	struct address own;
	struct net_link *l = &n->links[link];
	if (!l->is_ethernet || !net_source_for(n, link, a, &own))
		return false;
	if (a->is_ipv6)
		net_frame_solicitation(&f, l, link, &own, a);
	else
		net_frame_arp(&f, l, link, &own, a);
	return net_wire_send(n, &f);
}

/* By ICMP. A host that keeps silent about that may answer TCP, the second time at another door. */
static bool ask_router(struct net *n, int link, const struct address *a, const struct sweep *s,
		       bool is_again)
{
	uint16_t door = is_again ? 445 : 443;
	struct net_frame f;
	struct net_frame_way w = { .link = &n->links[link], .place = link, .to = *a, .ttl = 64 };
	if (!net_source_for(n, link, a, &w.from))
		return false;
	net_frame_echo(&f, &w, s->id, 1);
	bool is_sent = net_wire_send(n, &f);
	if (is_sent && n->level >= NET_CONNECT && !net_class_is_spared(n, net_host_at(n, a))) {
		net_frame_syn(&f, &w, net_wire_port(n), door, net_wire_cookie(n, a, door));
		(void)!net_wire_send(n, &f);
	}
	return is_sent;
}

/* ---- pace ---- */

static void wait_for_token(struct net *n, struct sweep *s)
{
	double rate = MIN(n->rate, BROADCASTS_PER_SECOND);
	for (;;) {
		int64_t now = net_now_us();
		s->tokens = s->filled_us ? MIN(BURST, s->tokens + (double)(now - s->filled_us) *
									  rate * 1e-6)
					 : MIN(BURST, rate);
		s->filled_us = now;
		if (s->tokens >= 1)
			break;
		net_wire_hear(n, now + (int64_t)((1 - s->tokens) * 1e6 / rate) + 1);
	}
	s->tokens -= 1;
}

/* False: there is no room for it now. */
static bool ask_again(struct net *n, struct sweep *s, struct waiting *w, const struct address *a)
{
	wait_for_token(n, s);
	if (net_now_us() - w->sent_us >= GIVES_UP_US && !net_router_takes(n, a))
		return false;
	s->ranges[w->range].state[w->place] += ask_router(n, w->link, a, s, true);
	w->is_asked_again = true;
	return true;
}

/* Asks again what is due. */
static void attend(struct net *n, struct sweep *s)
{
	size_t kept = 0;
	int64_t now_us = net_now_us();
	for (size_t i = 0; i < s->n_waiting && net_is_open(n); i++) {
		struct waiting w = s->waiting[i];
		struct range *r = &s->ranges[w.range];
		if (r->state[w.place] & ANSWERED)
			continue;
		bool is_due = now_us - w.sent_us >= (w.is_asked_again ? LAST_US : AGAIN_US);
		bool is_last = is_due && w.is_asked_again;
		struct address a = nth(r, w.place);
		bool is_asked = is_due && ask_again(n, s, &w, &a);
		if (!is_last || !is_asked)
			s->waiting[kept++] = w;
	}
	s->n_waiting = kept;
}

static bool is_any_unasked(const struct sweep *s)
{
	size_t i = 0;
	while (i < s->n_waiting && s->waiting[i].is_asked_again)
		i++;
	return i < s->n_waiting;
}

/* False: there was no time for it. */
static bool wait_for_router(struct net *n, struct sweep *s, const struct address *a)
{
	for (attend(n, s); s->n_waiting == MAX_WAITING || !net_router_takes(n, a); attend(n, s)) {
		if (!net_is_open(n))
			return false;
		net_router_wait(n);
	}
	return true;
}

/* ---- rounds ---- */

static void ask(struct net *n, struct sweep *s, uint32_t range, uint64_t place)
{
	struct range *r = &s->ranges[range];
	struct address a = nth(r, place);
	bool is_own_link;
	int link = net_way(n, &a, &is_own_link);
	if (net_is_own(n, &a) || !net_may_send(n, &a) || is_network_or_broadcast(n, &a))
		return;
	if (link < 0) {
		s->n_no_way++;
		return;
	}
	/* At the other end of a tunnel nobody knows ARP. */
	bool is_near = is_own_link && n->links[link].is_ethernet;
	if (!is_own_link && s->round && !net_host_at(n, &a))
		return;
	if (!is_own_link && !wait_for_router(n, s, &a))
		return;
	wait_for_token(n, s);
	n->asked_us = net_now_us();
	if (!(is_near ? ask_link(n, link, &a) : ask_router(n, link, &a, s, s->round))) {
		s->n_no_way += net_is_open(n);
		return;
	}
	s->n_unanswered += !r->state[place];
	r->state[place]++;
	s->n_asked++;
	if (!is_own_link)
		s->waiting[s->n_waiting++] = (struct waiting){ .sent_us = n->asked_us,
							       .range = range,
							       .place = (uint32_t)place,
							       .link = link };
	if (s->n_asked % 32 == 0)
		net_wire_hear(n, 0);
	survey_progress(n->survey, N_("asked %llu of %llu addresses"),
			(unsigned long long)s->n_asked, (unsigned long long)s->n_all);
}

static void round_of(struct net *n, struct sweep *s)
{
	uint64_t before = s->n_asked;
	for (uint32_t i = 0; i < s->n_ranges; i++)
		for (uint64_t k = 0; k < s->ranges[i].n && net_is_open(n); k++)
			if (!(s->ranges[i].state[k] & ANSWERED))
				ask(n, s, i, k);
	for (attend(n, s); is_any_unasked(s) && net_is_open(n); attend(n, s))
		net_router_wait(n);
	s->n_waiting = 0;
	/* Once all have answered only a second owner of an address is waited for, while other
	 * things are done. */
	n->settled_us = net_now_us() + MIN(MAX(LEAST_WAIT_US, s->worst_us * 4), MOST_WAIT_US);
	while (s->n_asked > before && s->n_unanswered && net_now_us() < n->settled_us &&
	       net_is_open(n))
		net_wire_hear(n, n->settled_us);
}

static void make_ranges(struct net *n, struct sweep *s)
{
	const struct reach *r = survey_reach(n->survey);
	s->ranges = arena_alloc(n->arena, (r->n + 1) * sizeof(*s->ranges));
	for (size_t i = 0; i < r->n; i++) {
		const struct address_cidr *c = &r->rules[i].cidr;
		bool is_held = r->rules[i].is_forbidden || net_six_is_wide(c);
		for (size_t k = 0; k < s->n_ranges && !is_held; k++)
			is_held = s->ranges[k].cidr.prefix_length <= c->prefix_length &&
				  net_cidr_has(&s->ranges[k].cidr, &c->address);
		if (is_held)
			continue;
		uint64_t count = (uint64_t)1
				 << ((c->address.is_ipv6 ? 128 : 32) - c->prefix_length);
		s->ranges[s->n_ranges++] = (struct range){ *c, count,
							   arena_alloc(n->arena, count) };
		s->n_all += count;
	}
}

static struct sweep *begin(struct net *n)
{
	struct sweep *s = arena_new(n->arena, struct sweep);
	make_ranges(n, s);
	s->id = (uint16_t)(net_wire_cookie(n, &(struct address){ .is_ipv6 = false }, 1) | 1);
	return s;
}

/* What was asked in vain counts for hosts that are registered or were seen in another way. */
static void count_misses(struct net *n, struct sweep *s)
{
	for (size_t i = 0; i < n->n_hosts; i++) {
		struct net_host *h = &n->hosts[i];
		for (size_t k = 0; k < s->n_ranges; k++) {
			if (!net_cidr_has(&s->ranges[k].cidr, &h->address))
				continue;
			uint8_t state = s->ranges[k].state[place_in(&s->ranges[k], &h->address)];
			if (!(state & ANSWERED))
				h->misses += state;
		}
	}
}

static size_t count_silent(const struct net *n, const struct sweep *s)
{
	size_t count = 0;
	for (size_t i = 0; i < s->n_ranges; i++)
		for (uint64_t k = 0; k < s->ranges[i].n; k++) {
			uint8_t state = s->ranges[i].state[k];
			struct address a = nth(&s->ranges[i], k);
			bool is_own_link;
			count += state && !(state & ANSWERED) &&
				 net_way(n, &a, &is_own_link) >= 0 && !is_own_link;
		}
	return count;
}

void net_sweep(struct net *n)
{
	struct sweep *s = begin(n);
	n->stage = s;
	n->on_packet = hear;
	for (s->round = 0; s->round < MAX_ROUNDS && net_is_open(n); s->round++) {
		s->n_no_way = 0;
		round_of(n, s);
	}
	n->on_packet = NULL;
	count_misses(n, s);
	n->n_silent = count_silent(n, s);
	if (s->n_no_way)
		net_tell_event(n, NULL, "no-way", NET_UNSEEN,
			       N_("this machine has no way or no address to ask %llu addresses "
				  "from"),
			       (unsigned long long)s->n_no_way);
}

void net_sweep_each(struct net *n, bool (*each)(struct net *n, const struct address *a, void *arg),
		    void *arg)
{
	struct sweep s = { .n_ranges = 0 };
	make_ranges(n, &s);
	for (size_t i = 0; i < s.n_ranges; i++) {
		for (uint64_t k = 0; k < s.ranges[i].n; k++) {
			struct address a = nth(&s.ranges[i], k);
			if (net_is_own(n, &a) || is_network_or_broadcast(n, &a) ||
			    !reach_has_address(survey_reach(n->survey), &a))
				continue;
			if (!each(n, &a, arg))
				return;
		}
	}
}

/* ---- who refuses for all ---- */

static bool is_doubtful(const struct net *n, const struct net_host *h)
{
	bool is_own_link;
	return h->is_refusing && h->sources == NET_BY_TCP &&
	       !(net_way(n, &h->address, &is_own_link) >= 0 && is_own_link);
}

static void doubt_range(struct net *n, const struct range *r)
{
	uint64_t count = 0;
	char text[ADDRESS_TEXT_SIZE];
	for (size_t i = 0; i < n->n_hosts; i++)
		count += net_cidr_has(&r->cidr, &n->hosts[i].address) &&
			 is_doubtful(n, &n->hosts[i]);
	if (count * 20 < r->n * 19)
		return;
	for (size_t i = 0; i < n->n_hosts; i++) {
		struct net_host *h = &n->hosts[i];
		if (!net_cidr_has(&r->cidr, &h->address) || !is_doubtful(n, h) || h->n_open)
			continue;
		h->is_up = false;
		h->sources = 0;
	}
	address_text(&r->cidr.address, text);
	net_tell_hosts_unseen(n,
			      N_("%s/%d: every address refuses connections, as if somebody in "
				 "front did: who is there was not seen"),
			      text, r->cidr.prefix_length);
}

void net_sweep_doubt(struct net *n)
{
	struct sweep s = { .n_ranges = 0 };
	make_ranges(n, &s);
	for (size_t i = 0; i < s.n_ranges; i++)
		if (s.ranges[i].n >= MANY_REFUSE)
			doubt_range(n, &s.ranges[i]);
}

/* ---- once more ---- */

struct again {
	bool *is_there;
	size_t n, n_left;
};

static void hear_again(struct net *n, const struct packet *p, int link, int64_t now_us)
{
	struct again *g = n->stage;
	(void)link;
	(void)now_us;
	if (p->kind != PACKET_ARP && p->kind != PACKET_ADVERTISEMENT)
		return;
	const struct net_host *h = net_host_at(n, p->kind == PACKET_ARP ? &p->from : &p->to);
	size_t place = h ? (size_t)(h - n->hosts) : g->n;
	if (place >= g->n || g->is_there[place])
		return;
	g->is_there[place] = true;
	g->n_left--;
}

void net_sweep_again(struct net *n)
{
	enum { TRIES = 3, WAIT_US = 300 * 1000 };
	size_t count = n->n_hosts;
	struct again g = { .n = count, .is_there = arena_alloc(n->arena, count + 1) };
	n->stage = &g;
	n->on_packet = hear_again;
	for (size_t i = 0; i < count; i++) {
		struct net_host *h = &n->hosts[i];
		g.is_there[i] = h->link < 0 || h->is_outside || h->is_self || h->has_left ||
				!(h->sources & (NET_BY_ARP | NET_BY_NDP));
		g.n_left += !g.is_there[i];
	}
	for (int t = 0; t < TRIES && g.n_left && net_is_open(n); t++) {
		for (size_t i = 0; i < count; i++)
			if (!g.is_there[i] && ask_link(n, n->hosts[i].link, &n->hosts[i].address) &&
			    i % 32 == 31)
				net_wire_hear(n, 0);
		for (int64_t end = net_now_us() + WAIT_US; g.n_left && net_now_us() < end;)
			net_wire_hear(n, end);
	}
	n->on_packet = NULL;
	for (size_t i = 0; i < count && net_is_open(n); i++) {
		if (g.is_there[i])
			continue;
		n->hosts[i].has_left = true;
		net_tell_event(n, &n->hosts[i].address, "silent", NET_UNSEEN,
			       N_("it answered at the beginning and not at the end"));
	}
}
