/* SPDX-License-Identifier: Apache-2.0 */
/* traffic_link - who is on the link, under which names, and who claims to be somebody else. */
#include "survey/net/traffic_text.h"

#include "parse/wire.h"
#include "parse/wire_lldp.h"
#include "parse/wire_ndp.h"
#include "parse/wire_wifi.h"

#include <string.h>

enum {
	FLIP_US = 60 * 1000 * 1000,
	STORM_US = 10 * 1000 * 1000,
	STORM = 30,
	HEARD_US = 2 * 1000 * 1000,
};

static struct traffic_card *card_of(struct traffic *t, const uint8_t mac[6])
{
	bool is_new;
	struct traffic_card key = { .key = { .zero = { 0 } } };
	memcpy(key.key.mac, mac, 6);
	return traffic_pool_make(&t->cards, &key.key, &is_new);
}

/* ---- hosts ---- */

static struct traffic_host *host_of(struct traffic *t, const struct traffic_ip *ip)
{
	bool is_new;
	struct traffic_host *h = traffic_pool_make(&t->hosts, ip, &is_new);
	if (is_new)
		h->first_us = t->now_us;
	h->last_us = MAX(h->last_us, t->now_us);
	return h;
}

static void tell_new_host(struct traffic *t, const struct traffic_host *h)
{
	char mac[TRAFFIC_MAC_SIZE] = "";
	if (h->has_mac)
		traffic_text_mac(h->mac, mac);
	traffic_event(t, "new-host", &h->key, NULL, "%s", mac);
}

void traffic_host_seen(struct traffic *t, const struct wire_frame *p,
		       const struct traffic_ip *source, uint32_t length)
{
	struct traffic_card *card = p->source_mac ? card_of(t, p->source_mac) : NULL;
	if (card)
		card->packets++;
	if (!traffic_is_unicast(source))
		return;
	if (!traffic_is_inside(t, source)) {
		if (card)
			card->packets_outside++;
		return;
	}
	struct traffic_host *h = host_of(t, source);
	h->bytes += length;
	if (!h->ttl || p->ttl < h->ttl)
		h->ttl = p->ttl;
	if (p->source_mac && !h->has_mac) {
		memcpy(h->mac, p->source_mac, 6);
		h->has_mac = true;
		h->vlan = p->vlan;
	}
	if (!h->packets++)
		tell_new_host(t, h);
}

void traffic_host_named(struct traffic *t, const struct traffic_ip *ip, struct str name,
			const char *source)
{
	if (!name.n || !traffic_is_unicast(ip) || !traffic_is_inside(t, ip))
		return;
	struct traffic_host *h = host_of(t, ip);
	/* What the host told the DHCP server is its own name; the others may be services'. */
	if (h->name[0] && h->name_source && strcmp(h->name_source, "dhcp") == 0 &&
	    strcmp(source, "dhcp") != 0)
		return;
	traffic_name(h->name, name);
	h->name_source = source;
}

/* ---- ARP ---- */

static struct traffic_arp *claim_of(struct traffic *t, const struct wire_frame *p,
				    const struct traffic_ip *ip)
{
	bool is_new;
	struct traffic_arp key = { .key = { .ip = *ip, .vlan = p->vlan } };
	return traffic_pool_make(&t->arps, &key.key, &is_new);
}

/* Routers that share an address and do so from their own cards (keepalived, VRRP of many firewalls)
 * all say of it that they do. */
void traffic_vrrp_seen(struct traffic *t, const struct wire_frame *p)
{
	enum { HEAD = 8 };
	if (p->version != 4 || p->ttl != 255 || !p->source_mac || p->payload.n < HEAD)
		return;
	size_t n = MIN(wire_u8(p->payload, 3), (p->payload.n - HEAD) / 4);
	for (size_t i = 0; i < n; i++) {
		struct traffic_ip ip = traffic_ip((const uint8_t *)p->payload.p + HEAD + i * 4, 4);
		struct traffic_arp *a = claim_of(t, p, &ip);
		size_t k = 0;
		while (k < N(a->router) && !traffic_text_is_zero(a->router[k], 6) &&
		       memcmp(a->router[k], p->source_mac, 6) != 0)
			k++;
		if (k < N(a->router))
			memcpy(a->router[k], p->source_mac, 6);
	}
}

static bool is_among_routers(const struct traffic_arp *a, const uint8_t mac[6])
{
	for (size_t i = 0; i < N(a->router); i++)
		if (memcmp(a->router[i], mac, 6) == 0)
			return true;
	return false;
}

/* Two that may both have the address: one is that of a pair of routers, or both are its members. */
static bool is_shared(const struct traffic_arp *a, const uint8_t mac[6])
{
	return wire_arp_is_virtual(mac) || wire_arp_is_virtual(a->mac) ||
	       (is_among_routers(a, mac) && is_among_routers(a, a->mac));
}

static bool is_gateway(struct traffic *t, const struct traffic_ip *ip, const uint8_t mac[6])
{
	const struct traffic_dhcp *d = NULL;
	const struct traffic_card *card = card_of(t, mac);
	if (card->packets_outside)
		return true;
	while ((d = traffic_pool_next(&t->dhcps, d)))
		if (memcmp(d->router, ip->bytes + 12, 4) == 0)
			return true;
	return false;
}

static void arp_event(struct traffic *t, const char *kind, const struct traffic_ip *ip,
		      const uint8_t mac[6], const uint8_t other[6])
{
	bool is_new;
	char text[TRAFFIC_MAC_SIZE], other_text[TRAFFIC_MAC_SIZE] = "";
	struct traffic_arp_event key = { .key = { .ip = *ip, .kind = kind } };
	memcpy(key.key.mac, mac, 6);
	if (other)
		memcpy(key.key.other_mac, other, 6);
	struct traffic_arp_event *x = traffic_pool_make(&t->arp_events, &key.key, &is_new);
	if (is_new)
		x->first_us = t->now_us;
	if (!x->times++)
		traffic_event(t, "arp", ip, NULL, "%s: %s %s", kind, traffic_text_mac(mac, text),
			      other ? traffic_text_mac(other, other_text) : "");
}

/* Another MAC claims the address than the one we know. */
static void claim_differs(struct traffic *t, struct traffic_arp *a, const uint8_t mac[6])
{
	bool is_back = a->has_other && memcmp(a->other_mac, mac, 6) == 0;
	bool is_soon = t->now_us - a->changed_us < FLIP_US;
	/* Two answered one question within its time. */
	bool is_duplicate = a->answered_us && t->now_us - a->answered_us < HEARD_US &&
			    a->answered_us >= a->asked_us && a->asked_us;
	const char *kind = "change";
	if (is_shared(a, mac))
		kind = "vrrp";
	else if (a->was_gateway || is_gateway(t, &a->key.ip, a->mac))
		kind = "spoofed";
	else if (is_duplicate)
		kind = "duplicate";
	else if (is_back && is_soon)
		kind = "flip";
	a->was_gateway |= strcmp(kind, "spoofed") == 0;
	/* The event names the newcomer, also when it changes back. */
	bool is_own = memcmp(mac, a->first_mac, 6) == 0;
	const uint8_t *first = is_own ? a->mac : mac, *second = is_own ? mac : a->mac;
	if (strcmp(kind, "vrrp") != 0 || !is_back)
		arp_event(t, kind, &a->key.ip, first, second);
	memcpy(a->other_mac, a->mac, 6);
	memcpy(a->mac, mac, 6);
	a->has_other = true;
	a->changed_us = t->now_us;
	a->n_changes++;
}

/* Somebody says who has an address. */
static struct traffic_arp *claim(struct traffic *t, const struct wire_frame *p,
				 const struct traffic_ip *ip, const uint8_t mac[6], bool is_answer)
{
	struct traffic_arp *a = claim_of(t, p, ip);
	if (!a->first_us) {
		a->first_us = a->changed_us = t->now_us;
		memcpy(a->mac, mac, 6);
		memcpy(a->first_mac, mac, 6);
	} else if (memcmp(a->mac, mac, 6) != 0) {
		claim_differs(t, a, mac);
	}
	if (is_answer)
		a->answered_us = t->now_us;
	return a;
}

void traffic_ndp_seen(struct traffic *t, const struct wire_frame *p,
		      const struct traffic_ip *source)
{
	enum { FROM_THIS_LINK = 255, OVERRIDE = 0x2000 };
	struct wire_ndp d;
	if (p->ttl != FROM_THIS_LINK || !wire_ndp_read(p, &d))
		return;
	struct traffic_ip target = traffic_ip(d.target ? d.target : p->source, 6);
	if (d.kind == WIRE_NDP_SOLICITATION)
		claim_of(t, p, &target)->asked_us = t->now_us;
	if (!d.mac)
		return;
	if (d.kind == WIRE_NDP_ROUTER)
		claim(t, p, source, d.mac, false)->was_gateway |= d.lifetime_seconds > 0;
	else if (d.kind == WIRE_NDP_SOLICITATION && traffic_is_unicast(source))
		claim(t, p, source, d.mac, false);
	/* Without that flag several may answer for one address by right (RFC 4861, 7.2.7). */
	else if (d.kind == WIRE_NDP_ADVERTISEMENT && p->icmp_id & OVERRIDE)
		claim(t, p, &target, d.mac, true);
}

static void count_gratuitous(struct traffic *t, struct traffic_card *card,
			     const struct traffic_ip *ip)
{
	if (t->now_us - card->gratuitous_us > STORM_US) {
		card->gratuitous_us = t->now_us;
		card->n_gratuitous = 0;
	}
	if (++card->n_gratuitous == STORM)
		arp_event(t, "gratuitous", ip, card->key.mac, NULL);
}

void traffic_arp_seen(struct traffic *t, const struct wire_frame *p)
{
	struct wire_arp arp;
	if (!wire_arp_read(p->body, &arp)) {
		t->n_broken++;
		return;
	}
	struct traffic_ip sender = traffic_ip(arp.sender_ip, 4),
			  target = traffic_ip(arp.target_ip, 4);
	bool is_gratuitous = memcmp(&sender, &target, sizeof(sender)) == 0;
	if (!arp.is_reply && !is_gratuitous)
		claim_of(t, p, &target)->asked_us = t->now_us;
	if (!is_gratuitous)
		traffic_scan_arp(t, arp.is_reply ? &target : &sender,
				 arp.is_reply ? &sender : &target, arp.is_reply);
	/* A probe (RFC 5227) claims nothing. */
	if (!traffic_is_unicast(&sender))
		return;
	struct traffic_card *card = card_of(t, arp.sender_mac);
	card->own = sender;
	if (is_gratuitous)
		count_gratuitous(t, card, &sender);
	claim(t, p, &sender, arp.sender_mac, arp.is_reply);
	struct traffic_host *h = host_of(t, &sender);
	if (!h->has_mac || !is_gratuitous) {
		memcpy(h->mac, arp.sender_mac, 6);
		h->has_mac = true;
		h->vlan = p->vlan;
	}
	if (!h->packets)
		tell_new_host(t, h);
}

/* ---- DHCP ---- */

static void take_server(struct traffic *t, const struct wire_frame *p, const struct wire_dhcp *d)
{
	bool is_new;
	char text[ADDRESS_TEXT_SIZE];
	struct traffic_dhcp key = { .key = { .zero = { 0 } } };
	key.key.server = traffic_ip(d->server ? d->server : p->source, 4);
	if (p->source_mac)
		memcpy(key.key.mac, p->source_mac, 6);
	struct traffic_dhcp *s = traffic_pool_make(&t->dhcps, &key.key, &is_new);
	if (is_new) {
		s->first_us = t->now_us;
		struct traffic_ip given = traffic_ip(d->given_ip, 4);
		if (d->kind == WIRE_DHCP_NAK)
			traffic_event(t, "dhcp-server", &key.key.server, NULL,
				      N_("refuses addresses that hosts have"));
		else
			traffic_event(t, "dhcp-server", &key.key.server, NULL,
				      N_("gives addresses, such as %s"),
				      traffic_ip_text(&given, text));
	}
	s->last_us = t->now_us;
	if (d->kind == WIRE_DHCP_NAK && !is_new)
		return;
	s->lease_seconds = d->lease_seconds;
	memcpy(s->offered, d->given_ip, 4);
	if (d->router)
		memcpy(s->router, d->router, 4);
	if (d->name_server)
		memcpy(s->dns, d->name_server, 4);
	if (d->mask)
		memcpy(s->mask, d->mask, 4);
	traffic_name(s->domain, d->domain);
}

void traffic_dhcp_seen(struct traffic *t, const struct wire_frame *p)
{
	struct wire_dhcp d;
	if (p->version != 4 || !wire_dhcp_read(p->payload, &d))
		return;
	if (d.is_reply) {
		if (d.kind == WIRE_DHCP_OFFER || d.kind == WIRE_DHCP_ACK || d.kind == WIRE_DHCP_NAK)
			take_server(t, p, &d);
		return;
	}
	/* A client that has no address yet: it is known by its card. */
	struct traffic_host *h = NULL;
	bool is_own = false;
	while (!is_own && (h = traffic_pool_next(&t->hosts, h)))
		is_own = h->has_mac && memcmp(h->mac, d.client_mac, 6) == 0;
	struct traffic_ip source = traffic_ip(p->source, 4);
	if (!is_own && traffic_is_unicast(&source))
		h = host_of(t, &source);
	if (!h)
		return;
	traffic_host_named(t, &h->key, d.host_name, "dhcp");
	if (d.vendor_class.n)
		traffic_name(h->vendor_class, d.vendor_class);
}

/* ---- neighbours ---- */

void traffic_neighbour_seen(struct traffic *t, const struct wire_frame *p)
{
	struct wire_lldp l;
	bool is_lldp = p->ether == WIRE_ETHER_LLDP;
	if (!(is_lldp ? wire_lldp_read(p->body, &l) : wire_lldp_read_cdp(p->body, &l)) || !l.ipv4)
		return;
	struct traffic_ip ip = traffic_ip(l.ipv4, 4);
	traffic_host_named(t, &ip, l.name, is_lldp ? "lldp" : "cdp");
	struct traffic_host *h = traffic_pool_find(&t->hosts, &ip);
	if (h && l.description.n)
		traffic_name(h->vendor_class,
			     str_head(l.description, MIN(l.description.n, TRAFFIC_NAME_SIZE - 1)));
}

/* ---- wireless ---- */

static struct traffic_wifi *network_of(struct traffic *t, const uint8_t bssid[6])
{
	struct traffic_wifi *w = NULL;
	while ((w = traffic_pool_next(&t->wifis, w)))
		if (memcmp(w->key.bssid, bssid, 6) == 0)
			return w;
	return NULL;
}

void traffic_wifi_seen(struct traffic *t, uint16_t link, struct str bytes)
{
	struct wire_wifi w;
	const uint8_t *bssid, *station;
	bool has_radiotap = link == WIRE_RADIOTAP, is_new;
	t->has_wifi = true;
	if (wire_wifi_station(bytes, has_radiotap, &bssid, &station)) {
		struct traffic_wifi *known = network_of(t, bssid);
		if (known && !(station[0] & 1))
			traffic_bits_set(&known->stations, 1, station, 6);
		return;
	}
	if (!wire_wifi_read(bytes, has_radiotap, &w))
		return;
	struct traffic_wifi key = { .key = { .zero = { 0 } } };
	memcpy(key.key.bssid, w.bssid, 6);
	memcpy(key.key.ssid, w.ssid.p, MIN(w.ssid.n, 32));
	struct traffic_wifi *n = traffic_pool_make(&t->wifis, &key.key, &is_new);
	if (is_new)
		n->first_us = t->now_us;
	n->last_us = t->now_us;
	n->beacons++;
	n->encryption = w.encryption;
	n->channel = w.channel ? w.channel : n->channel;
	n->signal = n->signal && w.signal_dbm ? MAX(n->signal, w.signal_dbm)
					      : n->signal + w.signal_dbm;
	if (is_new)
		traffic_event(t, "wireless", NULL, NULL, "%s (%s)", n->key.ssid, n->encryption);
}
