/* SPDX-License-Identifier: Apache-2.0 */
/* traffic_packet - one captured frame goes to whoever remembers something of its kind. */
#include "survey/net/traffic.h"

#include <string.h>

struct traffic_ip traffic_ip(const uint8_t *bytes, int version)
{
	struct traffic_ip ip = { .bytes = { 0 } };
	if (version == 6) {
		memcpy(ip.bytes, bytes, 16);
		return ip;
	}
	ip.bytes[10] = ip.bytes[11] = 0xff;
	memcpy(ip.bytes + 12, bytes, 4);
	return ip;
}

static bool is_ipv4(const struct traffic_ip *ip)
{
	static const uint8_t clothes[12] = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff };
	return memcmp(ip->bytes, clothes, sizeof(clothes)) == 0;
}

bool traffic_is_unicast(const struct traffic_ip *ip)
{
	if (!is_ipv4(ip))
		return ip->bytes[0] != 0xff && (ip->bytes[0] || ip->bytes[15]);
	return ip->bytes[12] < 224 && ip->bytes[12] && ip->bytes[12] != 127;
}

static bool has_prefix(const struct traffic_ip *ip, const struct traffic_ip *prefix, int bits)
{
	int whole = bits / 8, rest = bits % 8;
	if (memcmp(ip->bytes, prefix->bytes, (size_t)whole) != 0)
		return false;
	return !rest || !((ip->bytes[whole] ^ prefix->bytes[whole]) >> (8 - rest));
}

/* What is spoken to all on a link is inside as well. */
bool traffic_is_inside(const struct traffic *t, const struct traffic_ip *ip)
{
	for (size_t i = 0; i < t->n_inside; i++)
		if (has_prefix(ip, &t->inside[i].ip, t->inside[i].bits))
			return true;
	return !traffic_is_unicast(ip);
}

const char *traffic_ip_text(const struct traffic_ip *ip, char text[ADDRESS_TEXT_SIZE])
{
	struct address a = { .is_ipv6 = !is_ipv4(ip) };
	memcpy(a.bytes, ip->bytes + (a.is_ipv6 ? 0 : 12), a.is_ipv6 ? 16 : 4);
	address_text(&a, text);
	return text;
}

void traffic_name(char ret[TRAFFIC_NAME_SIZE], struct str name)
{
	name = str_from(name, name.n - MIN(name.n, TRAFFIC_NAME_SIZE - 1));
	memset(ret, 0, TRAFFIC_NAME_SIZE);
	for (size_t i = 0; i < name.n; i++) {
		char c = name.p[i];
		if (c >= 'A' && c <= 'Z')
			c = (char)(c + 32);
		ret[i] = (signed char)c >= 0 && (c < 32 || c == 127) ? '?' : c;
	}
}

static uint16_t datagram_port(const struct wire_frame *p)
{
	return MIN(p->source_port, p->destination_port);
}

/* ---- what stands in datagrams besides flows ---- */

static void see_names(struct traffic *t, const struct wire_frame *p,
		      const struct traffic_ip *source, const struct traffic_ip *destination)
{
	bool is_from_server = p->source_port == 53;
	if (p->source_port == 5353 || p->source_port == 5355 || p->source_port == 137)
		traffic_names_seen(t, p, source);
	if (p->source_port == 53 || p->destination_port == 53)
		traffic_dns_seen(t, p->payload, is_from_server ? destination : source,
				 is_from_server ? source : destination, 53);
	else if (p->source_port == 5353 || p->source_port == 137)
		traffic_dns_seen(t, p->payload, source, destination, p->source_port);
	else if (datagram_port(p) == 67 || datagram_port(p) == 68)
		traffic_dhcp_seen(t, p);
	else if (p->source_port == 547)
		traffic_dhcp6_seen(t, p, source);
	else if (p->source_port == 1900 || p->destination_port == 1900)
		traffic_upnp_seen(t, p, source);
}

/* Fragments belong to the conversation of their first one, which alone has ports. False: it was
 * not seen. */
static bool join_fragment(struct traffic *t, struct wire_frame *p, const struct traffic_ip *source,
			  const struct traffic_ip *destination)
{
	bool is_new;
	struct traffic_fragment key = { .key = { .source = *source,
						 .destination = *destination,
						 .id = p->fragment_id,
						 .protocol = p->protocol } };
	struct traffic_fragment *first = p->is_fragment ? traffic_pool_find(&t->fragments, &key.key)
							: traffic_pool_make(&t->fragments, &key.key,
									    &is_new);
	if (!first)
		return false;
	if (p->is_fragment) {
		p->source_port = first->source_port;
		p->destination_port = first->destination_port;
		p->has_ports = true;
		p->payload = str_head(p->payload, 0);
		p->payload_length = 0;
	} else {
		first->source_port = p->source_port;
		first->destination_port = p->destination_port;
	}
	return true;
}

static void see_ip(struct traffic *t, struct wire_frame *p, uint32_t length)
{
	enum { VRRP = 112 };
	struct traffic_ip source = traffic_ip(p->source, p->version);
	struct traffic_ip destination = traffic_ip(p->destination, p->version);
	traffic_host_seen(t, p, &source, length);
	t->n_fragments += p->is_fragment;
	if ((p->is_fragment || p->has_more) && !join_fragment(t, p, &source, &destination))
		return;
	if (p->is_fragment) {
		traffic_flow_packet(t, p, &source, &destination, length);
		return;
	}
	if (p->protocol == VRRP)
		traffic_vrrp_seen(t, p);
	if (p->protocol == WIRE_UDP && p->payload.n)
		see_names(t, p, &source, &destination);
	if (p->protocol == WIRE_TCP && (p->destination_port == 53 || p->source_port == 53))
		traffic_dns_stream(t, p->payload, p->source_port == 53 ? &destination : &source,
				   p->source_port == 53 ? &source : &destination);
	if (p->protocol == WIRE_ICMPV6) {
		traffic_router_seen(t, p, &source);
		traffic_ndp_seen(t, p, &source);
	}
	if (p->protocol == WIRE_ICMP || p->protocol == WIRE_ICMPV6)
		traffic_ping_seen(t, p, &source, &destination, length);
	traffic_flow_packet(t, p, &source, &destination, length);
}

static void see_frame(struct traffic *t, uint16_t link, uint32_t length, struct str bytes,
		      struct wire_frame *p)
{
	if (link == WIRE_WIFI || link == WIRE_RADIOTAP)
		traffic_wifi_seen(t, link, bytes);
	if (link == WIRE_ETHERNET)
		t->has_ethernet = true;
	bool is_good = wire_frame_read(link, bytes, p), is_known = wire_frame_is_known(link);
	t->n_broken += !is_good;
	t->n_strange += !is_good && !is_known;
	t->n_headless += !is_good && is_known && bytes.n < length;
	t->n_sealed += p->is_sealed;
	switch (p->ether) {
	case WIRE_ETHER_ARP: traffic_arp_seen(t, p); break;
	case WIRE_ETHER_LLDP:
	case WIRE_ETHER_CDP: traffic_neighbour_seen(t, p); break;
	case WIRE_ETHER_IPV4:
	case WIRE_ETHER_IPV6:
		if (p->version && is_good)
			see_ip(t, p, length);
		break;
	default: break;
	}
}

void traffic_packet(struct traffic *t, int64_t time_us, uint16_t link, uint32_t length,
		    struct str bytes)
{
	enum { MAX_WRAPPINGS = 4 };
	struct wire_frame p;
	/* A capture of several interfaces may be out of order. */
	t->now_us = time_us;
	if (!t->n_packets++)
		t->first_us = t->last_us = time_us;
	t->first_us = MIN(t->first_us, time_us);
	t->last_us = MAX(t->last_us, time_us);
	t->n_bytes += length;
	for (int i = 0; i <= MAX_WRAPPINGS; i++) {
		see_frame(t, link, length, bytes, &p);
		if (!p.inner.p)
			return;
		link = p.inner_link;
		length -= (uint32_t)(MIN(length, bytes.n - p.inner.n));
		bytes = p.inner;
	}
	t->n_sealed++;
}
