/* SPDX-License-Identifier: Apache-2.0 */
/* net_syn - open ports by half a connection: the program behind a port never hears of it. */
#include "survey/net/net_syn.h"

#include "survey/net/net_class.h"
#include "survey/net/net_tell.h"
#include "survey/net/net_wire.h"

#include <string.h>

enum {
	GROUP_BYTES = 256 << 20, /* of states at once */
	GROUP_HOSTS = 8192,
	RING = 64, /* the last questions to a host, to know how long an answer took */
	MAX_PASSES = 8,
	QUOTA = 16, /* packets to a host before others have their turn */
	QUOTA_OF_FIRST = 128,
	LEAST_WAIT_US = 80 * 1000,
	MOST_WAIT_US = 1000 * 1000,
	CONFIRM_TRIES = 4,
	CONFIRM_US = 200 * 1000,
	ALOUD = 8,    /* ports closed aloud, of a host that does not only drop */
	GENTLE = 100, /* SYN/s up to which questions are evenly spaced */
	/* the state of a port; below them how often it was asked */
	OPEN = 0x80,
	CLOSED = 0x40,
	FILTERED = 0x20,
	ANSWERED = OPEN | CLOSED | FILTERED,
};

enum phase { SENDING, WAITING, CONFIRMING, DONE };

struct syn_host {
	uint32_t host;
	enum phase phase;
	uint8_t *state;
	uint32_t at, n_left;			 /* in the list; ports without an answer */
	uint32_t n_sent, n_heard;		 /* in this pass */
	uint32_t n_heard_all, n_closed, n_since; /* questions since the last answer */
	int pass, n_confirms;
	bool is_limited;
	bool is_given_up;	/* it still had answers when there were no more passes */
	uint16_t answered_port; /* one that gives an answer */
	uint8_t mac[NET_MAC_BYTES];
	double rate;
	int64_t next_us, wake_us, pass_us, heard_us;
	struct net_frame_way way;
	struct {
		uint16_t port;
		int64_t sent_us;
	} ring[RING];
	size_t n_ring;
};

struct syn {
	struct syn_host *hosts;
	size_t n, n_done;
	size_t first;	       /* whose turn is the next */
	struct syn_host *held; /* the first that had no token; NULL: there were enough */
	uint32_t *of;	       /* from a host's place to its syn_host + 1 */
	size_t n_of;
	uint32_t place[65536]; /* of a port in the list, + 1 */
};

/* ---- answers ---- */

static struct syn_host *host_of(struct net *n, struct syn *s, const struct address *a)
{
	const struct net_host *h = net_host_at(n, a);
	size_t i = h ? (size_t)(h - n->hosts) : s->n_of;
	return i < s->n_of && s->of[i] ? &s->hosts[s->of[i] - 1] : NULL;
}

static int64_t rtt_of(const struct syn_host *sh, uint16_t port, int64_t now_us)
{
	for (size_t i = 0; i < RING; i++)
		if (sh->ring[i].port == port && sh->ring[i].sent_us)
			return now_us - sh->ring[i].sent_us;
	return -1;
}

static void note_alive(struct net *n, struct syn_host *sh, int64_t now_us)
{
	sh->n_since = 0;
	sh->heard_us = now_us;
	if (sh->phase == CONFIRMING) {
		sh->phase = SENDING;
		/* It was busy: more slowly. */
		sh->rate = MAX(sh->rate / 2, 10);
		sh->is_limited = true;
	}
	(void)n;
}

static void take_answer(struct net *n, struct syn *s, struct syn_host *sh, uint16_t port,
			uint8_t answer, int64_t now_us)
{
	uint8_t *state = &sh->state[s->place[port] - 1];
	struct net_host *h = &n->hosts[sh->host];
	int64_t rtt = rtt_of(sh, port, now_us);
	note_alive(n, sh, now_us);
	sh->answered_port = port;
	if (rtt >= 0 && (h->rtt_us < 0 || rtt < h->rtt_us))
		h->rtt_us = rtt;
	if (*state & OPEN || (*state & ANSWERED && answer != OPEN))
		return;
	if (!(*state & ANSWERED)) {
		sh->n_left--;
		sh->n_heard++;
		sh->n_heard_all++;
	}
	sh->n_closed += answer == CLOSED;
	*state = (uint8_t)((*state & ~ANSWERED) | answer);
	if (answer == OPEN)
		net_port_add(n, &(struct net_port){ sh->host, port, true, rtt });
}

static void hear(struct net *n, const struct packet *p, int link, int64_t now_us)
{
	struct syn *s = n->stage;
	struct syn_host *sh;
	(void)link;
	if (p->kind == PACKET_TCP) {
		sh = host_of(n, s, &p->from);
		if (sh && s->place[p->from_port])
			take_answer(n, s, sh, p->from_port, p->flags & PACKET_SYN ? OPEN : CLOSED,
				    now_us);
	} else if (p->kind == PACKET_UNREACHABLE) {
		sh = host_of(n, s, &p->quoted_to);
		if (sh && s->place[p->to_port] && p->quoted_protocol == 6 &&
		    p->from_port == net_wire_port(n) &&
		    p->sequence == net_wire_cookie(n, &p->quoted_to, p->to_port))
			take_answer(n, s, sh, p->to_port, FILTERED, now_us);
	} else if (p->kind == PACKET_ARP) {
		sh = host_of(n, s, &p->from);
		if (sh && sh->phase == CONFIRMING)
			note_alive(n, sh, now_us);
	}
}

/* ---- questions ---- */

static bool ask(struct net *n, struct syn_host *sh, uint16_t port, int64_t now_us)
{
	struct net_frame f;
	net_frame_syn(&f, &sh->way, net_wire_port(n), port, net_wire_cookie(n, &sh->way.to, port));
	sh->ring[sh->n_ring].port = port;
	sh->ring[sh->n_ring].sent_us = now_us;
	sh->n_ring = (sh->n_ring + 1) % RING;
	return net_wire_send(n, &f);
}

static int64_t wait_of(const struct net *n, const struct syn_host *sh)
{
	int64_t rtt = n->hosts[sh->host].rtt_us;
	return MIN(MAX(LEAST_WAIT_US, rtt * 4), MOST_WAIT_US);
}

static void end(struct syn *s, struct syn_host *sh)
{
	sh->phase = DONE;
	s->n_done++;
}

static void leave(struct net *n, struct syn *s, struct syn_host *sh)
{
	struct net_host *h = &n->hosts[sh->host];
	h->has_left = true;
	net_tell_event(n, &h->address, "silent", NET_UNSEEN,
		       N_("it answered, and then no more: left alone; %u of %zu ports were not "
			  "seen"),
		       sh->n_left, n->n_list);
	end(s, sh);
}

/* Is it still there? By ARP on the link, and by a port that answered before. */
static void confirm(struct net *n, struct syn *s, struct syn_host *sh, int64_t now_us)
{
	struct net_frame f;
	if (sh->n_confirms++ == CONFIRM_TRIES) {
		leave(n, s, sh);
		return;
	}
	if (sh->way.to_mac && !sh->way.to.is_ipv6) {
		net_frame_arp(&f, sh->way.link, sh->way.place, &sh->way.from, &sh->way.to);
		(void)!net_wire_send(n, &f);
	}
	(void)!ask(n, sh, sh->answered_port, now_us);
	sh->wake_us = now_us + CONFIRM_US;
}

/* What answers every question, and then none, has most likely gone. */
static bool is_suspicious(const struct syn_host *sh, int64_t now_us)
{
	uint32_t patience = (uint32_t)MAX(8, sh->rate * 0.3);
	return sh->n_heard_all >= 4 && sh->n_since >= patience &&
	       now_us - sh->heard_us > 150 * 1000 && !sh->is_limited &&
	       sh->n_heard * 2 + sh->n_since >= sh->n_sent;
}

/* After a pass: whether what is left is asked again, and how fast. */
static void next_pass(struct net *n, struct syn *s, struct syn_host *sh, int64_t now_us)
{
	double seconds = (double)MAX(now_us - sh->pass_us, 1) * 1e-6;
	double share = sh->n_sent ? (double)sh->n_heard / sh->n_sent : 0;
	/* A host that closes ports aloud has an answer to everything, if it is asked slowly. */
	bool is_aloud = sh->n_closed >= ALOUD;
	bool is_over = !sh->n_left || sh->pass + 1 >= MAX_PASSES ||
		       (sh->pass >= 1 && (!is_aloud ? share < 0.1 : share <= 0)) ||
		       (sh->pass >= 3 && share < 0.05);
	if (is_over) {
		sh->is_given_up = sh->n_left && is_aloud && sh->is_limited && sh->n_heard;
		end(s, sh);
		return;
	}
	if (is_aloud && share < 0.9) {
		sh->rate = MAX(MIN(sh->rate / 2, sh->n_heard / seconds * 1.2), 10);
		sh->is_limited = true;
	}
	sh->pass++;
	sh->at = 0;
	sh->n_sent = sh->n_heard = 0;
	sh->pass_us = now_us;
	sh->phase = SENDING;
}

/* Who says nothing is waited for and asked again: it has its turn first, and the others are asked
 * meanwhile. */
static bool goes_first(const struct syn_host *sh)
{
	return sh->pass > 0 || (sh->n_sent >= 2 * QUOTA && !sh->n_heard);
}

/* Sends what is due. When it wants its next turn. */
static int64_t send_due(struct net *n, struct syn *s, struct syn_host *sh, int64_t now_us)
{
	double step = 1e6 / sh->rate;
	int quota = goes_first(sh) ? QUOTA_OF_FIRST : QUOTA;
	/* Behind its time it may catch up a little, but for those who could not bear it. */
	sh->next_us = MAX(sh->next_us, now_us - (sh->rate > GENTLE ? 20000 : 0));
	for (int sent = 0; sent < quota && sh->next_us <= now_us;) {
		while (sh->at < n->n_list && sh->state[sh->at] & ANSWERED)
			sh->at++;
		if (sh->at == n->n_list) {
			sh->phase = WAITING;
			sh->wake_us = now_us + wait_of(n, sh);
			return sh->wake_us;
		}
		if (!net_has_token(n, now_us)) {
			s->held = s->held ? s->held : sh;
			return now_us + 200;
		}
		sh->state[sh->at] += (sh->state[sh->at] & 15) < 15;
		if (!ask(n, sh, n->list[sh->at], now_us))
			return now_us + 100000;
		sh->at++;
		sh->n_sent++;
		sh->n_since++;
		sh->next_us += (int64_t)step;
		sent++;
	}
	return sh->next_us;
}

static int64_t turn(struct net *n, struct syn *s, struct syn_host *sh, int64_t now_us)
{
	if (sh->phase == WAITING && sh->n_left && now_us < sh->wake_us)
		return sh->wake_us;
	if (sh->phase == WAITING)
		next_pass(n, s, sh, now_us);
	if (sh->phase == SENDING && is_suspicious(sh, now_us)) {
		sh->phase = CONFIRMING;
		sh->n_confirms = 0;
		sh->wake_us = now_us;
	}
	if (sh->phase == CONFIRMING && now_us >= sh->wake_us)
		confirm(n, s, sh, now_us);
	if (sh->phase == CONFIRMING)
		return sh->wake_us;
	return sh->phase == SENDING ? send_due(n, s, sh, now_us) : INT64_MAX;
}

static int64_t turns(struct net *n, struct syn *s, bool are_first, int64_t now_us)
{
	int64_t next_us = INT64_MAX;
	for (size_t i = 0; i < s->n; i++) {
		struct syn_host *sh = &s->hosts[(s->first + i) % s->n];
		if (sh->phase != DONE && goes_first(sh) == are_first)
			next_us = MIN(next_us, turn(n, s, sh, now_us));
	}
	return next_us;
}

static void run(struct net *n, struct syn *s)
{
	int64_t told_us = 0;
	while (s->n_done < s->n && net_is_open(n)) {
		int64_t now_us = net_now_us();
		int64_t next_us = turns(n, s, true, now_us);
		next_us = MIN(next_us, turns(n, s, false, now_us));
		if (s->held)
			s->first = (size_t)(s->held - s->hosts);
		s->held = NULL;
		net_wire_hear(n, MIN(next_us, now_us + 50000));
		if (now_us - told_us > 500000) {
			told_us = now_us;
			survey_progress(n->survey, N_("ports: %zu of %zu hosts done, %zu open"),
					s->n_done, s->n, n->n_ports);
		}
	}
}

/* ---- hosts ---- */

static bool find_way(struct net *n, struct syn_host *sh)
{
	const struct net_host *h = &n->hosts[sh->host];
	struct net_frame_way *w = &sh->way;
	bool is_own_link;
	int link = net_way(n, &h->address, &is_own_link);
	*w = (struct net_frame_way){
		.to = h->address, .from = h->address, .ttl = 64, .place = link
	};
	if (link < 0 || !net_source_for(n, link, &h->address, &w->from))
		return false;
	w->link = &n->links[link];
	if (!is_own_link || !w->link->is_ethernet)
		return true;
	memcpy(sh->mac, h->mac, sizeof(sh->mac));
	w->to_mac = sh->mac;
	return h->has_mac;
}

static void finish(struct net *n, struct syn *s)
{
	for (size_t i = 0; i < s->n; i++) {
		struct syn_host *sh = &s->hosts[i];
		struct net_host *h = &n->hosts[sh->host];
		if (sh->phase != DONE)
			net_tell_event(n, &h->address, net_is_open(n) ? "late" : "window",
				       NET_UNSEEN, N_("%u of %zu ports were not seen"), sh->n_left,
				       n->n_list);
		else if (sh->is_given_up && !h->has_left)
			net_tell_event(n, &h->address, "rate-limited", NET_UNSEEN,
				       N_("it answers at most %.0f questions a second: %u of %zu "
					  "ports were not seen"),
				       sh->rate, sh->n_left, n->n_list);
		else if (sh->is_limited && !h->has_left)
			net_tell_event(n, &h->address, "rate-limited", NET_SEEN,
				       N_("it does not answer faster than %.0f questions a second"),
				       sh->rate);
	}
}

static void group(struct net *n, const uint32_t *hosts, size_t count)
{
	struct syn *s = base_alloc(sizeof(*s));
	autoarena a = ARENA((size_t)GROUP_BYTES * 2);
	*s = (struct syn){ .hosts = arena_alloc(&a, count * sizeof(*s->hosts)),
			   .n_of = n->n_hosts,
			   .of = arena_alloc(&a, n->n_hosts * sizeof(*s->of)) };
	for (size_t i = 0; i < n->n_list; i++)
		s->place[n->list[i]] = (uint32_t)i + 1;
	int64_t now_us = net_now_us();
	for (size_t i = 0; i < count; i++) {
		struct syn_host *sh = &s->hosts[s->n];
		*sh = (struct syn_host){ .host = hosts[i],
					 .n_left = (uint32_t)n->n_list,
					 .rate = net_class_rate(n, &n->hosts[hosts[i]]),
					 .pass_us = now_us,
					 .heard_us = now_us };
		if (!find_way(n, sh)) {
			net_tell_event(n, &n->hosts[hosts[i]].address, "no-way", NET_UNSEEN,
				       N_("this machine has no way or no address to ask its ports "
					  "from"));
			continue;
		}
		sh->state = arena_alloc(&a, n->n_list);
		s->of[hosts[i]] = (uint32_t)++s->n;
	}
	n->stage = s;
	n->on_packet = hear;
	run(n, s);
	n->on_packet = NULL;
	finish(n, s);
	free(s);
}

void net_syn(struct net *n)
{
	size_t per_group = MAX(1, MIN((size_t)GROUP_HOSTS, GROUP_BYTES / MAX(n->n_list, 1)));
	uint32_t *hosts = arena_alloc(n->arena, (n->n_hosts + 1) * sizeof(*hosts));
	size_t count = 0;
	for (uint32_t i = 0; i < n->n_hosts; i++)
		if (!n->hosts[i].is_self && net_class_may_ask(n, &n->hosts[i], true))
			hosts[count++] = i;
	for (size_t at = 0; at < count && net_is_open(n); at += per_group)
		group(n, hosts + at, MIN(per_group, count - at));
}
