/* SPDX-License-Identifier: Apache-2.0 */
/* net_tell - rows of what a network survey has seen, and of what it has not. */
#include "survey/net/net_tell.h"

#include "parse/wire_arp.h"
#include "survey/net/net_claimed.h"
#include "survey/net/net_class.h"
#include "survey/net/net_fuse.h"
#include "survey/net/net_miss.h"
#include "survey/net/net_vendor.h"
#include "survey/net/service.h"
#include "table/net/net.h"

#include <string.h>

static const char *text_of(struct net *n, const struct address *a)
{
	char *text = arena_alloc(n->arena, ADDRESS_TEXT_SIZE);
	address_text(a, text);
	return text;
}

static const char *mac_text(struct net *n, const uint8_t *m)
{
	return arena_printf(n->arena, "%02x:%02x:%02x:%02x:%02x:%02x", m[0], m[1], m[2], m[3], m[4],
			    m[5]);
}

static const char *link_name(const struct net *n, int link)
{
	return link >= 0 ? n->links[link].name : NULL;
}

static void ports_unseen(struct net *n, const char *words)
{
	if (!n->are_ports_asked)
		survey_partial(n->survey, &table_net_net_open_ports, "%s", words);
	service_unseen(n->survey, words);
}

static void hosts_unseen(struct net *n, const char *words)
{
	static const struct table *const tables[] = { &table_net_net_hosts, &table_net_net_arp,
						      &table_net_net_arp_events,
						      &table_net_net_forwarders,
						      &table_net_net_multihomed };
	for (size_t i = 0; i < N(tables); i++)
		survey_partial(n->survey, tables[i], "%s", words);
	ports_unseen(n, words);
}

static void give_event(struct net *n, const char *ip, const char *kind, enum net_sight sight,
		       const char *words)
{
	survey_row(n->survey, &table_net_net_scan_events,
		   &(struct net_scan_event){ ip, kind, words, clock_iso(n->arena, clock_now()),
					     sight != NET_SEEN, sight == NET_LEFT_ALONE });
}

void net_tell_event(struct net *n, const struct address *a, const char *kind, enum net_sight sight,
		    const char *format, ...)
{
	char words[300];
	va_list ap;
	va_start(ap, format);
	vsnprintf(words, sizeof(words), tr(format), ap);
	va_end(ap);
	const char *ip = a ? text_of(n, a) : NULL;
	give_event(n, ip, kind, sight, words);
	if (sight != NET_UNSEEN)
		return;
	const char *all = arena_printf(n->arena, "%s: %s", ip ? ip : survey_target(n->survey),
				       words);
	(a || n->is_swept ? ports_unseen : hosts_unseen)(n, all);
}

void net_tell_hosts_unseen(struct net *n, const char *format, ...)
{
	char words[300];
	va_list ap;
	va_start(ap, format);
	vsnprintf(words, sizeof(words), tr(format), ap);
	va_end(ap);
	hosts_unseen(n, words);
}

void net_tell_excluded(struct net *n)
{
	const struct reach *r = survey_reach(n->survey);
	for (size_t i = 0; i < r->n; i++) {
		const struct address_cidr *c = &r->rules[i].cidr;
		if (!r->rules[i].is_forbidden)
			continue;
		const char *ip = text_of(n, &c->address);
		if (c->prefix_length < (c->address.is_ipv6 ? 128 : 32))
			ip = arena_printf(n->arena, "%s/%d", ip, c->prefix_length);
		give_event(n, ip, "excluded", NET_LEFT_ALONE,
			   tr("the target or net.exclude says so"));
	}
}

/* ---- the register ---- */

void net_tell_register(struct net *n)
{
	const char *none = N_("no register was given: name it by --register FILE.csv or --db");
	survey_give_back(n->survey, &table_net_net_register, none);
	survey_give_back(n->survey, &table_net_net_subnets, none);
}

/* ---- hosts ---- */

static int by_address(const void *left, const void *right)
{
	const struct net_host *a = *(const struct net_host *const *)left;
	const struct net_host *b = *(const struct net_host *const *)right;
	if (a->address.is_ipv6 != b->address.is_ipv6)
		return a->address.is_ipv6 ? 1 : -1;
	return memcmp(a->address.bytes, b->address.bytes, sizeof(a->address.bytes));
}

/* In the order of their addresses: who answered first is chance. */
static const struct net_host **in_order(struct net *n)
{
	const struct net_host **all = arena_alloc(n->arena, (n->n_hosts + 1) * sizeof(*all));
	for (size_t i = 0; i < n->n_hosts; i++)
		all[i] = &n->hosts[i];
	qsort(all, n->n_hosts, sizeof(*all), by_address);
	return all;
}

static const char *sources_text(struct net *n, unsigned sources)
{
	static const char *const words[NET_SOURCES] = { NET_SOURCE_WORDS };
	autobuf out = BUF(200);
	for (size_t i = 0; i < N(words); i++)
		if (sources >> i & 1)
			buf_printf(&out, "%s%s", out.n ? " " : "", words[i]);
	return str_text(n->arena, buf_view(&out));
}

void net_tell_hosts(struct net *n)
{
	const struct net_host **all = in_order(n);
	for (size_t i = 0; i < n->n_hosts; i++) {
		const struct net_host *h = all[i];
		bool is_seen = h->sources & ~(unsigned)NET_BY_NEIGHBOUR;
		if (!is_seen && !h->is_registered && !h->is_gateway)
			continue;
		bool is_near = h->link >= 0 || h->is_self;
		const uint8_t *mac = h->has_mac ? h->mac : h->told_mac;
		struct net_host_row row = {
			.ip = text_of(n, &h->address),
			.mac = mac && is_seen ? mac_text(n, mac) : NULL,
			.vendor = is_seen ? h->vendor : NULL,
			.name = h->name,
			.interface = link_name(n, h->link),
			.is_own_link = is_near,
			.is_outside = h->is_outside,
			.is_gateway = h->is_gateway,
			.device_class = net_class_name(h->device_class),
			.class_reason = h->class_reason,
			.state = net_claimed_is_doubtful(h) ? "claimed"
				 : is_seen		    ? "up"
				 : net_miss_is_silent(h)    ? "silent"
							    : "unseen",
			.sources = sources_text(n, h->sources),
			.missed_by = sources_text(n, is_seen ? 0 : h->missed),
			.misses = h->misses,
			.rtt_us = h->rtt_us < 0 ? NO_INT : h->rtt_us,
			.first_seen = is_seen ? clock_iso(n->arena, h->first_seen) : NULL,
			.last_seen = is_seen ? clock_iso(n->arena, h->last_seen) : NULL,
			.subnet = h->subnet,
			.zone = h->zone,
			.is_registered = h->is_registered,
			.vlan = NO_INT,
		};
		if (h->edge) {
			const struct net_fdb_row *edge = &h->edge->row;
			row.switch_name = edge->switch_name ? edge->switch_name : edge->agent;
			row.switch_port = edge->interface;
			row.vlan = edge->vlan;
		}
		survey_row(n->survey, &table_net_net_hosts, &row);
	}
	survey_seen(n->survey, &table_net_net_hosts);
}

/* ---- ARP ---- */

static void tell_arp_event(struct net *n, const char *kind, const struct net_host *h,
			   const uint8_t *mac, const uint8_t *other, const char *detail)
{
	const uint8_t *first = mac, *second = other;
	if (other && memcmp(mac, other, NET_MAC_BYTES) > 0) {
		first = other;
		second = mac;
	}
	survey_row(n->survey, &table_net_net_arp_events,
		   &(struct net_arp_event){ kind, text_of(n, &h->address), mac_text(n, first),
					    second ? mac_text(n, second) : NULL,
					    link_name(n, h->link), clock_iso(n->arena, clock_now()),
					    tr(detail) });
}

/* What two MACs for one address mean. */
static void compare_claims(struct net *n, const struct net_host *h, const struct net_claim *a,
			   const struct net_claim *b)
{
	enum { ANSWER = NET_BY_ARP | NET_BY_NDP, HEARD = ANSWER | NET_BY_PASSIVE };
	bool is_shared = wire_arp_is_virtual(a->mac) || wire_arp_is_virtual(b->mac);
	if (is_shared)
		return;
	/* Addresses that are lent go from card to card in a day; a gateway's does not. */
	if ((!(a->by & HEARD) || !(b->by & HEARD)) && !h->is_gateway)
		return;
	if (!(a->by & HEARD) || !(b->by & HEARD))
		tell_arp_event(n, "change", h, a->mac, b->mac,
			       N_("another MAC answers than this machine had spoken to before"));
	else if (h->is_gateway)
		tell_arp_event(n, "spoofed", h, a->mac, b->mac,
			       N_("two machines say that they are the gateway"));
	else if (a->by & ANSWER && b->by & ANSWER)
		tell_arp_event(n, "duplicate", h, a->mac, b->mac,
			       N_("two machines answer for one address"));
	else
		tell_arp_event(n, MAX(a->n_turns, b->n_turns) > 1 ? "flip" : "change", h, a->mac,
			       b->mac, N_("the address went over to another MAC meanwhile"));
}

static void tell_claims(struct net *n, const struct net_host *h)
{
	static const char *const words[] = { "arp", "ndp", NULL, NULL, "passive", "neighbour" };
	for (int32_t i = h->first_claim; i >= 0; i = n->claims[i].next) {
		const struct net_claim *c = &n->claims[i];
		for (size_t k = 0; k < N(words); k++)
			if (c->by >> k & 1)
				survey_row(n->survey, &table_net_net_arp,
					   &(struct net_arp_row){
						   text_of(n, &h->address), mac_text(n, c->mac),
						   net_vendor(n, c->mac), words[k],
						   link_name(n, c->link), NULL,
						   wire_arp_is_virtual(c->mac), h->is_gateway });
		for (int32_t k = c->next; k >= 0; k = n->claims[k].next)
			compare_claims(n, h, c, &n->claims[k]);
		if (h->is_self && h->link >= 0)
			tell_arp_event(n, "duplicate", h, c->mac, n->links[h->link].mac,
				       N_("another machine uses the address of this one"));
		if (wire_arp_is_virtual(c->mac))
			tell_arp_event(n, "vrrp", h, c->mac, NULL,
				       N_("the address is shared by routers"));
	}
}

void net_tell_arp(struct net *n)
{
	const struct net_host **all = in_order(n);
	for (size_t i = 0; i < n->n_hosts; i++)
		tell_claims(n, all[i]);
	survey_seen(n->survey, &table_net_net_arp);
	survey_seen(n->survey, &table_net_net_arp_events);
}

/* ---- ports ---- */

static int by_host_and_port(const void *left, const void *right, void *arg)
{
	const struct net *n = arg;
	const struct net_port *a = left, *b = right;
	const struct net_host *x = &n->hosts[a->host], *y = &n->hosts[b->host];
	int r = a->host == b->host ? 0 : by_address(&x, &y);
	return r ? r : (a->port > b->port) - (a->port < b->port);
}

static void tell_port(struct net *n, const struct net_port *p)
{
	const struct net_host *h = &n->hosts[p->host];
	struct net_target_ports allowed;
	bool has_rule = h->allowed_ports && net_target_ports(str_of(h->allowed_ports), &allowed);
	bool is_allowed = has_rule && net_target_has_port(&allowed, p->port);
	if (h->allowed_ports && !has_rule)
		survey_unseen(n->survey, &table_net_net_open_ports, "is_forbidden",
			      N_("%s: the register's allowed_ports cannot be read: %.100s"),
			      text_of(n, &h->address), h->allowed_ports);
	const char *risk, *purpose = net_class_purpose(n, p->port, &risk);
	survey_row(n->survey, &table_net_net_open_ports,
		   &(struct net_open_port){
			   .ip = text_of(n, &h->address),
			   .port = p->port,
			   .protocol = "tcp",
			   .state = "open",
			   .reason = p->is_syn ? "syn-ack" : "connect",
			   .rtt_us = p->rtt_us < 0 ? NO_INT : p->rtt_us,
			   .method = p->is_syn ? "syn" : "connect",
			   .purpose = purpose,
			   .risk = risk,
			   .device = net_class_is_of_device(p->port) ? purpose : NULL,
			   .is_allowed = is_allowed,
			   .is_forbidden = has_rule && !is_allowed,
		   });
}

/* What no port was asked for is not found good. */
static void tell_unasked(struct net *n)
{
	const char *device = net_class_unasked(n, true), *other = net_class_unasked(n, false);
	if (device)
		survey_unseen(n->survey, &table_net_net_open_ports, "device",
			      N_("ports of fragile devices were not asked: %.200s"), device);
	if (other)
		survey_unseen(n->survey, &table_net_net_open_ports, "purpose",
			      N_("net.ports leaves out ports with a risk: %.200s"), other);
}

void net_tell_ports(struct net *n)
{
	if (n->n_ports)
		qsort_r(n->ports, n->n_ports, sizeof(*n->ports), by_host_and_port, n);
	for (size_t i = 0; i < n->n_ports; i++)
		tell_port(n, &n->ports[i]);
	tell_unasked(n);
	for (size_t i = 0; i < n->n_hosts; i++) {
		const struct net_host *h = &n->hosts[i];
		if (net_takes_all(n, h))
			net_tell_event(n, &h->address, "all-open", NET_SEEN,
				       N_("it takes connections at %u of %zu ports: something in "
					  "front of it answers for all"),
				       h->n_open, n->n_list);
	}
	survey_seen(n->survey, &table_net_net_open_ports);
}

/* ---- DHCP ---- */

static const char *addresses_text(struct net *n, const struct address *a, size_t count)
{
	autobuf out = BUF(400);
	for (size_t i = 0; i < count; i++)
		buf_printf(&out, "%s%s", i ? " " : "", text_of(n, &a[i]));
	return count ? str_text(n->arena, buf_view(&out)) : NULL;
}

void net_tell_offers(struct net *n)
{
	const struct net_offer *offers;
	size_t count = net_probe_offers(n, &offers);
	for (size_t i = 0; i < count; i++) {
		const struct net_offer *o = &offers[i];
		struct address own;
		/* Whom it serves, which is where it was asked. */
		const char *subnet = net_source_for(n, o->link, &o->offered, &own)
					     ? net_class_subnet(n, &own)
					     : NULL;
		survey_row(n->survey, &table_net_net_dhcp_servers,
			   &(struct net_dhcp_server){
				   .ip = text_of(n, &o->server),
				   .mac = mac_text(n, o->mac),
				   .vendor = net_vendor(n, o->mac),
				   .interface = link_name(n, o->link),
				   .offered = text_of(n, &o->offered),
				   .mask = o->has_mask ? text_of(n, &o->mask) : NULL,
				   .gateway = o->has_gateway ? text_of(n, &o->gateway) : NULL,
				   .dns = addresses_text(n, o->dns, o->n_dns),
				   .domain = o->domain,
				   .lease_seconds = o->lease_seconds,
				   .subnet = subnet,
				   .is_registered = net_class_is_registered(n, &o->server),
			   });
	}
	survey_seen(n->survey, &table_net_net_dhcp_servers);
}

/* ---- who passes packets on ---- */

static bool is_registered_router(const struct net_host *h)
{
	static const char *const classes[] = { "router", "firewall", "gateway", "gap", "switch" };
	for (size_t i = 0; i < N(classes) && h->registered_class; i++)
		if (strcmp(classes[i], h->registered_class) == 0)
			return true;
	return false;
}

static void tell_legs(struct net *n, const struct net_host *h, const struct net_host *other,
		      const char *evidence)
{
	survey_row(n->survey, &table_net_net_multihomed,
		   &(struct net_multihomed_row){
			   text_of(n, &h->address), other ? text_of(n, &other->address) : NULL,
			   mac_text(n, h->mac), evidence, h->subnet, other ? other->subnet : NULL,
			   h->zone, other ? other->zone : NULL, NULL });
}

/* The prefix of this machine on the link that an address lies in; -1: none. */
static int prefix_of(const struct net *n, const struct net_host *h)
{
	for (size_t i = 0; i < n->n_own; i++)
		if (n->own[i].link == h->link && net_cidr_has(&n->own[i].cidr, &h->address))
			return (int)i;
	return -1;
}

static bool are_in_two_networks(const struct net *n, const struct net_host *a,
				const struct net_host *b)
{
	if (a->subnet && b->subnet)
		return strcmp(a->subnet, b->subnet) != 0;
	return prefix_of(n, a) != prefix_of(n, b);
}

struct by_mac {
	const struct net_host *host;
};

static int compare_macs(const void *left, const void *right)
{
	const struct by_mac *a = left, *b = right;
	int r = memcmp(a->host->mac, b->host->mac, NET_MAC_BYTES);
	return r ? r : (a->host > b->host) - (a->host < b->host);
}

/* One MAC that answers for addresses of two networks. */
static void tell_shared_macs(struct net *n)
{
	struct by_mac *all = arena_alloc(n->arena, (n->n_hosts + 1) * sizeof(*all));
	size_t count = 0;
	for (size_t i = 0; i < n->n_hosts; i++) {
		const struct net_host *h = &n->hosts[i];
		if (h->has_mac && h->is_up && !h->is_self && h->link >= 0 && !h->address.is_ipv6 &&
		    !wire_arp_is_virtual(h->mac))
			all[count++].host = h;
	}
	qsort(all, count, sizeof(*all), compare_macs);
	for (size_t i = 0, first = 0; i < count; i++) {
		if (memcmp(all[first].host->mac, all[i].host->mac, NET_MAC_BYTES) != 0)
			first = i;
		if (i != first && are_in_two_networks(n, all[first].host, all[i].host))
			tell_legs(n, all[first].host, all[i].host, "mac");
	}
}

void net_tell_forwarders(struct net *n, const struct net_forward *f, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct net_host *h = &n->hosts[f[i].host];
		if (!f[i].is_reported && !f[i].is_forwarding)
			continue;
		survey_row(n->survey, &table_net_net_forwarders,
			   &(struct net_forwarder){
				   .ip = text_of(n, &h->address),
				   .mac = mac_text(n, h->mac),
				   .vendor = h->vendor,
				   .interface = link_name(n, h->link),
				   .is_ttl_reported = f[i].is_reported,
				   .is_forwarding = f[i].is_forwarding,
				   .is_gateway = h->is_gateway,
				   .device_class = net_class_name(h->device_class),
				   .is_registered_router = is_registered_router(h),
			   });
		if (!h->is_gateway && !is_registered_router(h))
			tell_legs(n, h, NULL, "forwarding");
	}
	tell_shared_macs(n);
	survey_seen(n->survey, &table_net_net_forwarders);
}
