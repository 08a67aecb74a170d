/* SPDX-License-Identifier: Apache-2.0 */
/* net_six - IPv6 prefixes that are too large to be asked address by address. */
#include "survey/net/net_six.h"

#include "survey/net/net_tell.h"
#include "survey/net/net_wire.h"
#include "table/net/net.h"

enum { ROUNDS = 2, WAIT_US = 500 * 1000 };

bool net_six_is_wide(const struct address_cidr *c)
{
	return c->address.is_ipv6 && c->prefix_length < NET_TARGET_LEAST_IPV6;
}

static bool is_of_wide(const struct net *n, const struct address *a)
{
	const struct reach *r = survey_reach(n->survey);
	for (size_t i = 0; i < r->n; i++)
		if (!r->rules[i].is_forbidden && net_six_is_wide(&r->rules[i].cidr) &&
		    net_cidr_has(&r->rules[i].cidr, a))
			return reach_has_address(r, a);
	return false;
}

void net_six_tell(struct net *n)
{
	const char *words = tr(N_("too large to be asked address by address: seen are hosts that "
				  "answer to all of the link, registered ones, and those that the "
				  "kernel or routers know"));
	const struct reach *r = survey_reach(n->survey);
	for (size_t i = 0; i < r->n; i++) {
		const struct address_cidr *c = &r->rules[i].cidr;
		char text[ADDRESS_TEXT_SIZE];
		if (r->rules[i].is_forbidden || !net_six_is_wide(c))
			continue;
		address_text(&c->address, text);
		const char *ip = arena_printf(n->arena, "%s/%d", text, c->prefix_length);
		survey_row(n->survey, &table_net_net_scan_events,
			   &(struct net_scan_event){ ip, "not-swept", words,
						     clock_iso(n->arena, clock_now()), true });
		survey_partial(n->survey, &table_net_net_hosts, "%s: %s", ip, words);
		survey_partial(n->survey, &table_net_net_open_ports, "%s: %s", ip, words);
	}
}

static uint16_t echo_id(const struct net *n)
{
	return (uint16_t)(net_wire_cookie(n, &(struct address){ .is_ipv6 = true }, 1) | 1);
}

static void hear(struct net *n, const struct packet *p, int link, int64_t now_us)
{
	bool is_own_link;
	(void)now_us;
	if (p->kind != PACKET_ECHO_REPLY || p->from_port != echo_id(n) || !is_of_wide(n, &p->from))
		return;
	struct net_host *h = net_host_make(n, &p->from);
	if (net_way(n, &p->from, &is_own_link) == link && is_own_link)
		h->link = link;
	net_host_seen(n, h, NET_BY_ICMP);
}

/* From each of our addresses in the prefix, for it is to such a one that a host answers with one
 * of its own there. */
static void ask_all_nodes(struct net *n)
{
	static const uint8_t all_mac[NET_MAC_BYTES] = { 0x33, 0x33, 0, 0, 0, 1 };
	static const struct address all = { .is_ipv6 = true, .bytes = { 0xff, 2, [15] = 1 } };
	for (size_t i = 0; i < n->n_own; i++) {
		const struct net_own *o = &n->own[i];
		struct net_frame f;
		if (o->link < 0 || !n->links[o->link].is_ethernet ||
		    !is_of_wide(n, &o->cidr.address))
			continue;
		const struct net_frame_way w = { .link = &n->links[o->link],
						 .place = o->link,
						 .to_mac = all_mac,
						 .from = o->cidr.address,
						 .to = all,
						 .ttl = 1 };
		net_frame_echo(&f, &w, echo_id(n), 1);
		f.is_broadcast = true;
		(void)!net_wire_send(n, &f);
	}
}

static void ask_one(struct net *n, struct net_host *h)
{
	struct net_frame f;
	bool is_own_link;
	int link = net_way(n, &h->address, &is_own_link);
	struct net_frame_way w = { .to = h->address, .ttl = 64 };
	if (link < 0 || !net_source_for(n, link, &h->address, &w.from))
		return;
	w.link = &n->links[link];
	w.place = link;
	if (is_own_link)
		net_frame_solicitation(&f, w.link, link, &w.from, &h->address);
	else
		net_frame_echo(&f, &w, echo_id(n), 2);
	h->misses += net_wire_send(n, &f);
}

/* Who has a card on the link says which; who was only known says whether it is there. */
static void ask_known(struct net *n)
{
	for (size_t i = 0; i < n->n_hosts; i++) {
		struct net_host *h = &n->hosts[i];
		bool is_near = h->sources & NET_BY_NDP;
		bool is_far = h->link < 0 && h->sources & NET_BY_ICMP;
		if (is_near || is_far || h->is_self || !h->address.is_ipv6 ||
		    !is_of_wide(n, &h->address))
			continue;
		while (!net_has_token(n, net_now_us()))
			net_wire_hear(n, net_now_us() + 1000);
		ask_one(n, h);
	}
}

void net_six(struct net *n)
{
	const struct reach *r = survey_reach(n->survey);
	bool is_any = false;
	for (size_t i = 0; i < r->n; i++)
		is_any |= !r->rules[i].is_forbidden && net_six_is_wide(&r->rules[i].cidr);
	if (!is_any)
		return;
	n->on_packet = hear;
	for (int i = 0; i < ROUNDS && net_is_open(n); i++) {
		ask_all_nodes(n);
		net_wire_wait(n, WAIT_US);
		ask_known(n);
		net_wire_wait(n, WAIT_US);
	}
	n->on_packet = NULL;
	for (size_t i = 0; i < n->n_hosts; i++)
		if (n->hosts[i].is_up && is_of_wide(n, &n->hosts[i].address))
			n->hosts[i].misses = 0;
}
