/* SPDX-License-Identifier: Apache-2.0 */
/* net_probe - who lends addresses (DHCP), and who passes packets on. */
#include "survey/net/net_probe.h"

#include "parse/wire_dhcp.h"
#include "survey/net/net_tell.h"
#include "survey/net/net_wire.h"
#include "table/net/net.h"

#include <string.h>

enum {
	MAX_OFFERS = 256,
	/* dnsmasq, which most private routers have, tries for three seconds whether an address is
	 * free before it lends it: who waits less misses it beside a server that answers at once.
	 */
	DISCOVER_TRIED_MS = 3000,
	DISCOVER_MS = DISCOVER_TRIED_MS + 40,
	/* One that is later than that has much to do, and another may be later still. */
	DISCOVER_LATE_TIMES = 8,
	DISCOVER_LATE_MS = 400,
	DISCOVER_MOST_MS = 5000, /* while nobody has answered */
	DISCOVER_AGAIN_MS = 800,
	DHCP_SERVER = 67,
	FORWARD_TRIES = 2,
	FORWARD_US = 150 * 1000,
	MOST_FORWARD_US = 800 * 1000,
	SLOW_TIMES = 4, /* as long as the slowest card took to answer */
};

struct net_offers {
	uint32_t transaction;
	int64_t begin_ms, heard_ms;
	bool is_asked;
	struct net_offer offer[MAX_OFFERS];
	size_t n;
};

/* ---- DHCP ---- */

static void discover(struct net *n)
{
	struct net_frame f;
	for (size_t i = 0; i < n->n_links; i++) {
		if (!n->links[i].is_ethernet || !n->links[i].is_whole)
			continue;
		net_frame_discover(&f, &n->links[i], (int)i, n->offers->transaction);
		n->offers->is_asked |= net_wire_send(n, &f);
	}
	net_wire_flush(n);
}

void net_probe_discover(struct net *n)
{
	static const struct address any = { .is_ipv6 = false };
	n->offers = arena_new(n->arena, struct net_offers);
	n->offers->transaction = net_wire_cookie(n, &any, DHCP_SERVER);
	n->offers->begin_ms = clock_ms();
	discover(n);
}

bool net_probe_is_asked(const struct net *n)
{
	return n->offers && n->offers->is_asked;
}

/* False: it is not said. */
static bool take_address(const uint8_t *bytes, struct address *ret)
{
	*ret = (struct address){ .is_ipv6 = false };
	if (bytes)
		memcpy(ret->bytes, bytes, 4);
	return bytes != NULL;
}

static void take_offer(struct net *n, const struct wire_dhcp *d, struct net_offer *o)
{
	struct str dns = d->name_servers;
	(void)take_address(d->given_ip, &o->offered);
	o->has_mask = take_address(d->mask, &o->mask);
	o->has_gateway = take_address(d->router, &o->gateway);
	for (; dns.n >= 4 && o->n_dns < N(o->dns); dns = str_from(dns, 4))
		(void)take_address((const uint8_t *)dns.p, &o->dns[o->n_dns++]);
	o->domain = d->domain.n ? str_text(n->arena, d->domain) : NULL;
	o->lease_seconds = d->lease_seconds < 0 ? NO_INT : d->lease_seconds;
}

void net_probe_hear(struct net *n, const struct packet *p, int link)
{
	struct net_offers *o = n->offers;
	struct wire_dhcp d;
	struct address server;
	if (!o || p->kind != PACKET_UDP || p->from_port != DHCP_SERVER || o->n == MAX_OFFERS ||
	    !wire_dhcp_read(p->payload, &d) || !d.is_reply || d.transaction != o->transaction ||
	    d.kind != WIRE_DHCP_OFFER)
		return;
	if (!take_address(d.server, &server))
		server = p->from;
	for (size_t i = 0; i < o->n; i++)
		if (memcmp(o->offer[i].mac, p->from_mac, NET_MAC_BYTES) == 0 &&
		    memcmp(o->offer[i].server.bytes, server.bytes, 4) == 0)
			return;
	struct net_offer *to = &o->offer[o->n++];
	*to = (struct net_offer){ .link = link, .server = server };
	memcpy(to->mac, p->from_mac, NET_MAC_BYTES);
	take_offer(n, &d, to);
	o->heard_ms = clock_ms();
}

/* When the last server has most likely answered. */
static int64_t end_of(const struct net_offers *o)
{
	int64_t late_ms = o->heard_ms - o->begin_ms - DISCOVER_TRIED_MS;
	if (!o->n)
		return o->begin_ms + DISCOVER_MOST_MS;
	late_ms = MIN(MAX(late_ms, 0) * DISCOVER_LATE_TIMES, DISCOVER_LATE_MS);
	return MAX(o->begin_ms + DISCOVER_MS, o->heard_ms + late_ms);
}

void net_probe_wait(struct net *n)
{
	struct net_offers *o = n->offers;
	if (!o || !o->is_asked)
		return;
	if (!o->n && net_is_open(n)) {
		int64_t left = o->begin_ms + DISCOVER_AGAIN_MS - clock_ms();
		net_wire_wait(n, MAX(left, 0) * 1000);
		if (!o->n)
			discover(n);
	}
	while (net_is_open(n)) {
		int64_t left = end_of(o) - clock_ms();
		if (left <= 0)
			return;
		net_wire_wait(n, MIN(left, 50) * 1000);
	}
}

size_t net_probe_offers(const struct net *n, const struct net_offer **ret)
{
	*ret = n->offers ? n->offers->offer : NULL;
	return n->offers ? n->offers->n : 0;
}

/* ---- forwarding ---- */

struct forwarding {
	struct net_forward *at; /* of each host that is asked; the echo's number is its place */
	struct address *other;	/* whom its packets are for */
	size_t n;
	uint16_t id; /* of those that have lived their life; the next is of those that have not */
};

static void hear(struct net *n, const struct packet *p, int link, int64_t now_us)
{
	struct forwarding *f = n->stage;
	(void)now_us;
	net_probe_hear(n, p, link);
	if (p->to_port >= f->n)
		return;
	struct net_forward *at = &f->at[p->to_port];
	const struct address *other = &f->other[p->to_port];
	bool is_echo = p->quoted_protocol == (other->is_ipv6 ? 58 : 1);
	if (p->kind == PACKET_TIME_EXCEEDED && p->from_port == f->id && is_echo)
		at->is_reported |= memcmp(p->from_mac, n->hosts[at->host].mac, NET_MAC_BYTES) == 0;
	/* The echo's own number says through whom it went. */
	if (p->kind == PACKET_ECHO_REPLY && p->from_port == (uint16_t)(f->id + 1) &&
	    memcmp(p->from.bytes, other->bytes, other->is_ipv6 ? 16 : 4) == 0)
		at->is_forwarding = true;
}

/* Another host of the same link that answers, and that is not fragile. */
static const struct net_host *other_of(const struct net *n, const struct net_host *h)
{
	size_t own = (size_t)(h - n->hosts);
	for (size_t i = 1; i < n->n_hosts; i++) {
		const struct net_host *o = &n->hosts[(own + i) % n->n_hosts];
		if (o->link == h->link && o->is_up && o->has_mac &&
		    o->address.is_ipv6 == h->address.is_ipv6 && !o->is_outside &&
		    !net_is_fragile(o) && !o->is_self &&
		    reach_has_address(survey_reach(n->survey), &o->address) &&
		    memcmp(o->mac, h->mac, NET_MAC_BYTES) != 0)
			return o;
	}
	return NULL;
}

static void send_pair(struct net *n, const struct forwarding *f, size_t i)
{
	struct net_frame frame;
	const struct net_host *h = &n->hosts[f->at[i].host];
	struct net_frame_way w = { .link = &n->links[h->link],
				   .place = h->link,
				   .to_mac = h->mac,
				   .to = f->other[i],
				   .ttl = 1 };
	/* It goes to the one and speaks of the other: both must be of the target. */
	if (!net_may_send(n, &h->address) || !net_source_for(n, h->link, &h->address, &w.from))
		return;
	if (!f->at[i].is_reported) {
		net_frame_echo(&frame, &w, f->id, (uint16_t)i);
		(void)!net_wire_send(n, &frame);
	}
	w.ttl = 64;
	if (!f->at[i].is_forwarding) {
		net_frame_echo(&frame, &w, (uint16_t)(f->id + 1), (uint16_t)i);
		(void)!net_wire_send(n, &frame);
	}
}

static int by_mac(const void *left, const void *right, void *arg)
{
	const struct net *n = arg;
	uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
	const struct net_host *x = &n->hosts[a], *y = &n->hosts[b];
	if (x->link != y->link)
		return x->link < y->link ? -1 : 1;
	int r = memcmp(x->mac, y->mac, NET_MAC_BYTES);
	if (!r)
		r = x->address.is_ipv6 - y->address.is_ipv6;
	return r ? r : (a > b) - (a < b);
}

/* Whether it passes packets on was not seen. */
static void unseen(struct net *n, const struct net_host *h, const char *why)
{
	char ip[ADDRESS_TEXT_SIZE];
	address_text(&h->address, ip);
	survey_partial(n->survey, &table_net_net_forwarders, "%s: %s", ip, why);
	survey_partial(n->survey, &table_net_net_multihomed, "%s: %s", ip, why);
}

/* Each MAC once for each protocol, by the first of its hosts. */
static void choose(struct net *n, struct forwarding *f)
{
	uint32_t *all = arena_alloc(n->arena, (n->n_hosts + 1) * sizeof(*all));
	size_t count = 0;
	for (uint32_t i = 0; i < n->n_hosts; i++) {
		const struct net_host *h = &n->hosts[i];
		if (h->link < 0 || !h->has_mac || !h->is_up || h->is_outside || h->is_self ||
		    !n->links[h->link].is_ethernet)
			continue;
		if (!net_is_fragile(h))
			all[count++] = i;
		else if (!h->is_fragile && !h->is_class_registered)
			unseen(n, h, N_("it seems to be fragile and was not asked"));
	}
	qsort_r(all, count, sizeof(*all), by_mac, n);
	for (size_t i = 0; i < count && f->n < UINT16_MAX; i++) {
		const struct net_host *h = &n->hosts[all[i]];
		const struct net_host *before = &n->hosts[all[i ? i - 1 : 0]];
		bool is_again = i && before->link == h->link &&
				before->address.is_ipv6 == h->address.is_ipv6 &&
				memcmp(before->mac, h->mac, NET_MAC_BYTES) == 0;
		const struct net_host *other = is_again ? NULL : other_of(n, h);
		if (!other && !is_again && !h->is_gateway)
			unseen(n, h, N_("there is nobody else on its link to send a packet to"));
		if (!other)
			continue;
		f->at[f->n] = (struct net_forward){ .host = all[i] };
		f->other[f->n++] = other->address;
	}
}

size_t net_probe_forwarders(struct net *n, const struct net_forward **ret)
{
	static const struct address any = { .is_ipv6 = false };
	struct forwarding *f = arena_new(n->arena, struct forwarding);
	f->at = arena_alloc(n->arena, (n->n_hosts + 1) * sizeof(*f->at));
	f->other = arena_alloc(n->arena, (n->n_hosts + 1) * sizeof(*f->other));
	f->id = (uint16_t)net_wire_cookie(n, &any, 3);
	choose(n, f);
	n->stage = f;
	n->on_packet = hear;
	for (int t = 0; t < FORWARD_TRIES && f->n && net_is_open(n); t++) {
		for (size_t i = 0; i < f->n; i++) {
			while (!net_has_token(n, net_now_us()))
				net_wire_hear(n, net_now_us() + 1000);
			send_pair(n, f, i);
			if (i % 16 == 15)
				net_wire_hear(n, 0);
		}
		net_wire_wait(n, MIN(MAX(FORWARD_US, n->slowest_us * SLOW_TIMES), MOST_FORWARD_US));
	}
	n->on_packet = NULL;
	*ret = f->at;
	return f->n;
}
