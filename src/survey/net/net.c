/* SPDX-License-Identifier: Apache-2.0 */
/* net - a network: who is there, what is open, who lends addresses and who passes packets on.
 *
 * Gentle before all: what is fragile is only found, each host has its own pace, what falls silent
 * is left, and what was not inspected is a row of net_scan_events. */
#include "survey/net/net.h"

#include "survey/net/net_claimed.h"
#include "survey/net/net_class.h"
#include "survey/net/net_connect.h"
#include "survey/net/net_fuse.h"
#include "survey/net/net_hear.h"
#include "survey/net/net_miss.h"
#include "survey/net/net_neighbour.h"
#include "survey/net/net_plan.h"
#include "survey/net/net_probe.h"
#include "survey/net/net_router.h"
#include "survey/net/net_service.h"
#include "survey/net/net_six.h"
#include "survey/net/net_sweep.h"
#include "survey/net/net_syn.h"
#include "survey/net/net_tell.h"
#include "survey/net/net_twin.h"
#include "survey/net/net_wire.h"
#include "table/net/net.h"

#include <string.h>

/* ---- what the plan left ---- */

static int64_t take_number(struct str *rest)
{
	struct str word;
	int64_t number = 0;
	if (str_word(rest, &word))
		(void)!str_int(word, 10, &number);
	return number;
}

static void take_link(struct net *n, struct str rest)
{
	struct str name;
	int64_t index = take_number(&rest);
	if (!str_word(&rest, &name))
		return;
	n->links = arena_grow(n->arena, n->links, &n->link_capacity, n->n_links + 1,
			      sizeof(*n->links));
	n->links[n->n_links++] = (struct net_link){ .index = (int)index,
						    .fd = -1,
						    .name = str_text(n->arena, name) };
}

static void take_own(struct net *n, struct str rest)
{
	struct str text;
	struct net_own o = { .link = net_link_at(n, take_number(&rest)) };
	if (!str_word(&rest, &text) || !address_cidr_parse(text, &o.cidr))
		return;
	n->own = arena_grow(n->arena, n->own, &n->own_capacity, n->n_own + 1, sizeof(*n->own));
	n->own[n->n_own++] = o;
}

static void take_route(struct net *n, struct str rest)
{
	struct str to, gateway;
	struct net_route r = { .link = NET_NO_LINK };
	if (!str_word(&rest, &to) || !address_cidr_parse(to, &r.to))
		return;
	r.link = net_link_at(n, take_number(&rest));
	if (!str_word(&rest, &gateway))
		return;
	r.has_gateway = address_parse(gateway, &r.gateway);
	r.metric = take_number(&rest);
	n->routes = arena_grow(n->arena, n->routes, &n->route_capacity, n->n_routes + 1,
			       sizeof(*n->routes));
	n->routes[n->n_routes++] = r;
}

static void take_neighbour(struct net *n, struct str rest)
{
	struct str text, mac_text;
	struct address a;
	uint8_t mac[NET_MAC_BYTES];
	int link = net_link_at(n, take_number(&rest));
	if (link >= 0 && str_word(&rest, &text) && address_parse(text, &a) &&
	    str_word(&rest, &mac_text) && net_target_mac(mac_text, mac))
		net_hear_claim(n, &a, mac, NET_BY_NEIGHBOUR, link);
}

static void take_name(struct net *n, struct str rest)
{
	struct str text, name;
	struct address a;
	if (str_word(&rest, &text) && address_parse(text, &a) && str_word(&rest, &name))
		net_host_make(n, &a)->name = str_text(n->arena, name);
}

static void take_words(struct net *n, const char *key, void (*take_word)(struct net *, struct str))
{
	const char *word;
	for (size_t i = 0; (word = survey_nth_word(n->survey, key, i)); i++)
		take_word(n, str_of(word));
}

static bool is_whole(const struct net *n, int link, bool is_ipv6)
{
	const struct reach *r = survey_reach(n->survey);
	for (size_t i = 0; i < n->n_own; i++) {
		const struct address_cidr *own = &n->own[i].cidr;
		for (size_t k = 0;
		     k < r->n && n->own[i].link == link && own->address.is_ipv6 == is_ipv6; k++)
			if (!r->rules[k].is_forbidden &&
			    r->rules[k].cidr.prefix_length <= own->prefix_length &&
			    net_cidr_has(&r->rules[k].cidr, &own->address))
				return true;
	}
	return false;
}

static int ready(struct survey *s, struct err *e)
{
	struct net *n = survey_state(s, sizeof(*n));
	(void)e;
	n->survey = s;
	n->arena = survey_arena(s);
	n->level = (enum net_setting_level)survey_number(s, "level");
	n->rate = (double)survey_number(s, "rate");
	n->utc_offset_minutes = (int)strtol(survey_word(s, "utc_offset"), NULL, 10);
	n->has_window = net_target_window(str_of(survey_setting(s, "window")), &n->window);
	take_words(n, "link", take_link);
	take_words(n, "own", take_own);
	take_words(n, "route", take_route);
	for (size_t i = 0; i < n->n_links; i++) {
		n->links[i].is_whole = is_whole(n, (int)i, false);
		n->links[i].is_whole_six = is_whole(n, (int)i, true);
	}
	net_wire_open(n);
	net_neighbour_open(n);
	net_fuse_ready(n);
	net_router_ready(n);
	return 0;
}

/* ---- the survey ---- */

/* This machine's own addresses, which no question finds. */
static void note_own_mac(const struct net *n, struct net_host *h)
{
	const struct net_link *l = h->link < 0 ? NULL : &n->links[h->link];
	h->has_mac = l && l->is_ethernet && l->fd >= 0;
	if (h->has_mac)
		memcpy(h->mac, l->mac, NET_MAC_BYTES);
}

static void add_self(struct net *n)
{
	enum { MOST = 256 };
	const struct reach *r = survey_reach(n->survey);
	/* And the gateways, for what leaves goes through them whether they answer or not. */
	for (size_t i = 0; i < n->n_routes; i++)
		if (n->routes[i].has_gateway)
			(void)net_host_make(n, &n->routes[i].gateway);
	for (size_t i = 0; i < n->n_own; i++)
		if (reach_has_address(r, &n->own[i].cidr.address)) {
			struct net_host *h = net_host_make(n, &n->own[i].cidr.address);
			h->link = n->own[i].link;
			note_own_mac(n, h);
			net_host_seen(n, h, NET_BY_SELF);
		}
	for (size_t i = 0; i < r->n; i++) {
		struct address a = r->rules[i].cidr.address;
		int count = 1 << MIN((a.is_ipv6 ? 128 : 32) - r->rules[i].cidr.prefix_length, 8);
		for (int k = 0; k < MIN(count, MOST) && address_is_loopback(&a); k++) {
			a.bytes[a.is_ipv6 ? 15 : 3] =
				(uint8_t)(r->rules[i].cidr.address.bytes[a.is_ipv6 ? 15 : 3] + k);
			if (reach_has_address(r, &a))
				net_host_seen(n, net_host_make(n, &a), NET_BY_SELF);
		}
	}
}

/* Who is behind a router and keeps silent is known by the router alone. */
static void tell_silent(struct net *n)
{
	if (n->n_silent && !n->fuse->has_arp)
		net_tell_hosts_unseen(n,
				      N_N("%zu address behind a router did not answer: if it "
					  "keeps silent to everybody it was not seen",
					  "%zu addresses behind a router did not answer: who "
					  "keeps silent to everybody was not seen",
					  n->n_silent),
				      n->n_silent);
}

static bool wants_ports(const struct net *n)
{
	return net_service_is_wanted(n) || survey_wants(n->survey, &table_net_net_open_ports) ||
	       survey_wants(n->survey, &table_net_net_scan_events);
}

static void hear_offers(struct net *n, const struct packet *p, int link, int64_t now_us)
{
	(void)now_us;
	net_probe_hear(n, p, link);
}

/* Spoofers speak every second or two. */
static void listen(struct net *n, int64_t ms)
{
	n->on_packet = hear_offers;
	int64_t left_us = (n->begin_ms + ms - clock_ms()) * 1000;
	left_us = MAX(left_us, n->settled_us - net_now_us());
	if (left_us > 0 && n->has_rights)
		net_wire_wait(n, left_us);
	n->on_packet = NULL;
}

static void find_hosts(struct net *n)
{
	struct survey *s = n->survey;
	net_six_tell(n);
	if (n->level == NET_PASSIVE) {
		listen(n, survey_number(s, "listen") * 1000);
		net_tell_hosts_unseen(n, N_("net.level = 0: who said nothing was not seen"));
		n->is_swept = true;
		return;
	}
	if (n->has_rights) {
		if (survey_wants(s, &table_net_net_dhcp_servers) && survey_number(s, "dhcp"))
			net_probe_discover(n);
		net_sweep(n);
		net_six(n);
		n->is_swept = true;
		return;
	}
	net_tell_event(n, NULL, "rights", NET_SEEN,
		       N_("no right to write packets (CAP_NET_RAW): hosts are found by connections "
			  "to a few ports only; ARP, DHCP and forwarders are not seen"));
	net_connect_find(n);
	n->is_swept = true;
}

static void find_ports(struct net *n)
{
	if (n->level < NET_CONNECT || !wants_ports(n))
		return;
	net_class_ports(n);
	if (n->level == NET_SYN && n->has_rights)
		net_syn(n);
	else if (n->level == NET_SYN)
		net_tell_event(n, NULL, "rights", NET_SEEN,
			       N_("no right to write packets: ports are asked by connections"));
	/* With packets all is done but this machine itself. */
	net_connect(n, n->level == NET_SYN && n->has_rights);
	for (size_t i = 0; i < n->n_ports; i++)
		net_class_by_port(&n->hosts[n->ports[i].host], n->ports[i].port);
	if (n->has_rights && n->n_ports)
		net_sweep_again(n);
	n->are_ports_asked = true;
}

static bool has_own_link(const struct net *n)
{
	for (size_t i = 0; i < n->n_routes; i++)
		if (!n->routes[i].has_gateway && n->routes[i].link >= 0)
			return true;
	return false;
}

/* What needs packets on an own link: whether it can be had. */
static bool can_see_link(struct net *n, const struct table *t, bool is_on, const char *setting)
{
	struct survey *s = n->survey;
	if (!survey_wants(s, t))
		return false;
	if (!has_own_link(n))
		survey_absent(s, t, N_("no part of the target is on a link of this machine"));
	else if (!n->has_rights)
		survey_failed(s, t, N_("no right to write packets (CAP_NET_RAW)"));
	else if (n->level == NET_PASSIVE)
		survey_failed(s, t, N_("net.level = 0: nothing was asked"));
	else if (!is_on)
		survey_failed(s, t, N_("%s = 0: it was not asked"), setting);
	else
		return true;
	return false;
}

static void see_forwarders(struct net *n)
{
	bool is_on = survey_number(n->survey, "forwarders");
	const struct net_forward *f;
	n->has_legs = survey_wants(n->survey, &table_net_net_multihomed) && has_own_link(n) &&
		      n->has_rights && n->level > NET_PASSIVE && is_on;
	if (!can_see_link(n, &table_net_net_forwarders, is_on, "net.forwarders") && !n->has_legs)
		return;
	size_t count = net_probe_forwarders(n, &f);
	if (!net_is_open(n)) {
		const char *words = N_("there was no time, or the window closed");
		survey_partial(n->survey, &table_net_net_forwarders, "%s", words);
		survey_partial(n->survey, &table_net_net_multihomed, "%s", words);
	}
	net_tell_forwarders(n, f, count);
}

/* By MAC and forwarding on the own links, and by what services show, wherever they are. */
static void see_legs(struct net *n)
{
	struct survey *s = n->survey;
	const struct table *t = &table_net_net_multihomed;
	bool is_on = survey_number(s, "forwarders");
	bool has_keys = net_twin_tell(n);
	if (n->has_legs) {
		survey_seen(s, t);
	} else if (has_keys) {
		if (has_own_link(n))
			survey_partial(s, t, N_("MAC addresses and forwarding were not looked at"));
		survey_seen(s, t);
	} else {
		(void)can_see_link(n, t, is_on, "net.forwarders");
	}
}

static void see_offers(struct net *n)
{
	const struct table *t = &table_net_net_dhcp_servers;
	bool is_any_whole = false;
	for (size_t i = 0; i < n->n_links; i++)
		is_any_whole |= n->links[i].is_whole;
	if (!can_see_link(n, t, survey_number(n->survey, "dhcp"), "net.dhcp"))
		return;
	if (!is_any_whole) {
		survey_absent(n->survey, t,
			      N_("the target holds no link's network whole: nobody was asked"));
		return;
	}
	if (!net_probe_is_asked(n)) {
		survey_failed(n->survey, t, N_("nobody was asked: outside of net.window"));
		return;
	}
	n->on_packet = hear_offers;
	net_probe_wait(n);
	n->on_packet = NULL;
	if (!net_is_open(n))
		survey_partial(n->survey, t, N_("there was no time, or the window closed"));
	net_tell_offers(n);
}

static void see_ports(struct net *n)
{
	if (n->level < NET_CONNECT)
		survey_failed(n->survey, &table_net_net_open_ports,
			      N_("net.level = %d: no port was asked"), (int)n->level);
	else
		net_tell_ports(n);
}

static void see_arp(struct net *n)
{
	enum { LISTEN_MS = 2500 };
	struct survey *s = n->survey;
	listen(n, survey_wants(s, &table_net_net_arp_events) ? LISTEN_MS : 0);
	bool is_told = net_fuse_tell_arp(n);
	if (n->has_rights && has_own_link(n)) {
		net_tell_arp(n);
		return;
	}
	const struct table *const both[] = { &table_net_net_arp, &table_net_net_arp_events };
	for (size_t i = 0; i < N(both); i++)
		if (has_own_link(n))
			survey_failed(s, both[i], N_("no right to read packets (CAP_NET_RAW)"));
		else if (is_told && both[i] == &table_net_net_arp)
			survey_seen(s, both[i]);
		else
			survey_absent(s, both[i],
				      N_("no part of the target is on a link of this machine"));
}

static int look(struct survey *s, struct err *e)
{
	struct net *n = survey_state(s, sizeof(*n));
	n->begin_ms = clock_ms();
	take_words(n, "name", take_name);
	take_words(n, "neighbour", take_neighbour);
	net_class_register(n);
	add_self(n);
	if (!n->n_links && !n->n_hosts)
		return err_set(e, "no route of this machine leads to %s", survey_target(s));
	(void)net_is_open(n);
	net_fuse_begin(n);
	find_hosts(n);
	net_class_register(n);
	net_fuse(n);
	net_class_register(n);
	net_fuse_join(n);
	tell_silent(n);
	net_miss(n);
	net_claimed(n);
	net_class_all(n);
	find_ports(n);
	net_sweep_doubt(n);
	net_claimed_tell(n);
	see_arp(n);
	see_offers(n);
	see_forwarders(n); /* by then those have answered that are slow */
	net_class_register(n);
	net_class_all(n);
	net_tell_register(n);
	net_tell_excluded(n);
	if (n->has_rights && net_wire_drops(n)) {
		unsigned long long drops = net_wire_drops(n);
		net_tell_event(n, NULL, "drops", NET_SEEN,
			       N_("the kernel had no room for %llu packets"), drops);
		net_tell_hosts_unseen(n, N_("the kernel had no room for %llu packets"), drops);
		survey_partial(s, &table_net_net_dhcp_servers,
			       N_("the kernel had no room for %llu packets"), drops);
	}
	net_tell_hosts(n);
	net_fuse_tell(n);
	see_ports(n);
	if (net_service(n, e) < 0)
		return -1;
	see_legs(n);
	survey_seen(s, &table_net_net_scan_events);
	survey_absent_others(s, "who asks hosts does not see it");
	return 0;
}

static const struct survey_setting settings[] = {
	{ "level", "2",
	  N_("0 listens, 1 asks who is there, 2 connects to ports, 3 asks ports by half a "
	     "connection (needs CAP_NET_RAW)"),
	  0, 3 },
	{ "ports", "default", N_("ports: 22,80,8000-8010, all, or default: our own list"), 0, 0 },
	{ "rate", "10000", N_("packets, or connections that are begun, a second over all"), 1,
	  1000000 },
	{ "host_rate", "class",
	  N_("questions a second to one host; class: 50, a PC 500, a registered server 5000; what "
	     "is fragile is never asked faster than 50"),
	  1, 1000000 },
	{ "exclude", "", N_("addresses that nothing is ever sent to, as in the target"), 0, 0 },
	{ "window", "", N_("hours outside of which nothing is sent, as 22:00-06:00"), 0, 0 },
	{ "listen", "5", N_("seconds that level 0 listens"), 1, 86400 },
	{ "dhcp", "1", N_("asks who lends addresses, on links that the target holds whole"), 0, 1 },
	NET_SERVICE_SETTINGS,
	NET_FUSE_SETTINGS,
	NET_ROUTER_SETTINGS,
	{ "forwarders", "1", N_("asks who passes packets on, on the own links"), 0, 1 },
};

const struct survey_kind survey_net_net = {
	.name = "net",
	.doc = N_("a network: net:10.1.0.0/16,192.0.2.5-192.0.2.9,!10.1.9.9"),
	.profile = "network",
	.settings = settings,
	.n_settings = N(settings),
	.deadline_ms = 4 * 3600 * 1000,
	.ends_early = true,
	.plan = net_plan,
	.ready = ready,
	.look = look,
};
