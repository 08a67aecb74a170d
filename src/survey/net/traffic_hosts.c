/* SPDX-License-Identifier: Apache-2.0 */
/* traffic_hosts - who is on the link, and what was captured at all, as rows. */
#include "survey/net/traffic_text.h"

#include "base/tr.h"
#include "table/net/net.h"

#include <string.h>

/* ---- hosts ---- */

static const struct traffic_card *card_of(const struct traffic *t, const uint8_t mac[6])
{
	struct traffic_card key = { .key = { .zero = { 0 } } };
	memcpy(key.key.mac, mac, 6);
	return traffic_pool_find(&t->cards, &key.key);
}

static void put_hosts(struct traffic *t)
{
	const struct traffic_host *h = NULL;
	struct traffic_texts x = { .protocol = "" };
	while ((h = traffic_pool_next(&t->hosts, h))) {
		const struct traffic_card *card = h->has_mac ? card_of(t, h->mac) : NULL;
		bool is_own = card && memcmp(&card->own, &h->key, sizeof(h->key)) == 0;
		/* A card that carries others' packets is a router's: whose host is behind it? */
		bool is_routed = card && card->packets_outside && !is_own;
		struct net_seen_host_row row = {
			.ip = traffic_ip_text(&h->key, x.ip[0]),
			.mac = h->has_mac && !is_routed ? traffic_text_mac(h->mac, x.mac[0]) : NULL,
			.vlan = h->vlan ? h->vlan : NO_INT,
			.name = traffic_text_or_null(h->name),
			.name_source = h->name[0] ? h->name_source : NULL,
			.vendor_class = traffic_text_or_null(h->vendor_class),
			.ttl = h->ttl ? h->ttl : NO_INT,
			.is_gateway = is_own && card->packets_outside,
			.packets = (int64_t)h->packets,
			.bytes = (int64_t)h->bytes,
			.first_seen = traffic_text_time(h->first_us, x.time[0]),
			.last_seen = traffic_text_time(h->last_us, x.time[1]),
		};
		survey_row(t->survey, &table_net_net_seen_hosts, &row);
	}
}

static void put_arp_events(struct traffic *t)
{
	const struct traffic_arp_event *a = NULL;
	struct traffic_texts x = { .protocol = "" };
	char times[40];
	while ((a = traffic_pool_next(&t->arp_events, a))) {
		bool has_other = !traffic_text_is_zero(a->key.other_mac, 6);
		snprintf(times, sizeof(times), tr_n("once", "%u times", a->times), a->times);
		struct net_arp_event row = {
			.kind = a->key.kind,
			.ip = traffic_ip_text(&a->key.ip, x.ip[0]),
			.mac = traffic_text_mac(a->key.mac, x.mac[0]),
			.other_mac = has_other ? traffic_text_mac(a->key.other_mac, x.mac[1])
					       : NULL,
			.interface = t->source,
			.seen_at = traffic_text_time(a->first_us, x.time[0]),
			.detail = times,
		};
		survey_row(t->survey, &table_net_net_arp_events, &row);
	}
}

/* Whether the unit's register has the address: 1, 0; NO_INT: there is none. */
static int64_t is_registered(const struct traffic *t, const char *ip)
{
	const struct rows *given = survey_given(t->survey, &table_net_net_register);
	const int column = table_column(&table_net_net_register, "ip");
	for (size_t i = 0; i < given->n; i++) {
		const struct cell *c = &given->row[i][column];
		if (c->type == CELL_TEXT && strcmp(c->text, ip) == 0)
			return 1;
	}
	return given->n ? 0 : NO_INT;
}

static void put_dhcps(struct traffic *t)
{
	const struct traffic_dhcp *d = NULL;
	struct traffic_texts x = { .protocol = "" };
	while ((d = traffic_pool_next(&t->dhcps, d))) {
		struct net_dhcp_server row = {
			.ip = traffic_ip_text(&d->key.server, x.ip[0]),
			.mac = traffic_text_is_zero(d->key.mac, 6)
				       ? NULL
				       : traffic_text_mac(d->key.mac, x.mac[0]),
			.interface = t->source,
			.offered = traffic_text_ipv4(d->offered, x.ip[1]),
			.gateway = traffic_text_ipv4(d->router, x.ip[2]),
			.dns = traffic_text_ipv4(d->dns, x.ip[3]),
			.domain = traffic_text_or_null(d->domain),
			.lease_seconds = d->lease_seconds < 0 ? NO_INT : d->lease_seconds,
		};
		char mask[ADDRESS_TEXT_SIZE];
		row.mask = traffic_text_ipv4(d->mask, mask);
		row.is_registered = is_registered(t, row.ip);
		survey_row(t->survey, &table_net_net_dhcp_servers, &row);
	}
}

static void put_wifis(struct traffic *t)
{
	const struct traffic_wifi *w = NULL;
	struct traffic_texts x = { .protocol = "" };
	while ((w = traffic_pool_next(&t->wifis, w))) {
		struct net_wireless_row row = {
			.bssid = traffic_text_mac(w->key.bssid, x.mac[0]),
			.ssid = traffic_text_or_null(w->key.ssid),
			.channel = w->channel ? w->channel : NO_INT,
			.encryption = w->encryption,
			.signal_dbm = w->signal ? w->signal : NO_INT,
			.beacons = (int64_t)w->beacons,
			.stations = (int64_t)(traffic_bits_count(&w->stations, 1) + 0.5),
			.first_seen = traffic_text_time(w->first_us, x.time[0]),
			.last_seen = traffic_text_time(w->last_us, x.time[1]),
		};
		survey_row(t->survey, &table_net_net_wireless, &row);
	}
}

static void put_capture(struct traffic *t)
{
	struct traffic_texts x = { .protocol = "" };
	const int64_t ms = (t->last_us - t->first_us) / 1000;
	struct net_capture_row row = {
		.source = t->source,
		.first_seen = t->n_packets ? traffic_text_time(t->first_us, x.time[0]) : NULL,
		.last_seen = t->n_packets ? traffic_text_time(t->last_us, x.time[1]) : NULL,
		.seconds = (double)ms / 1000,
		.packets = (int64_t)t->n_packets,
		.bytes = (int64_t)t->n_bytes,
		.dropped = (int64_t)t->n_dropped,
		.cut = (int64_t)t->n_cut,
		.fragments = (int64_t)t->n_fragments,
		.broken = (int64_t)t->n_broken,
		.flows = (int64_t)t->n_new_flows,
		.flows_lost = (int64_t)t->flows.n_lost,
	};
	survey_row(t->survey, &table_net_net_capture, &row);
}

void traffic_hosts_put(struct traffic *t)
{
	put_hosts(t);
	put_arp_events(t);
	put_dhcps(t);
	put_wifis(t);
	put_capture(t);
}
