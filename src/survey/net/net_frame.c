/* SPDX-License-Identifier: Apache-2.0 */
/* net_frame - the few frames that a network survey writes: all well-formed, from our own addresses.
 */
#include "survey/net/net_frame.h"

#include "base/checksum.h"

#include <string.h>

enum {
	TYPE_IPV4 = 0x0800,
	TYPE_ARP = 0x0806,
	TYPE_IPV6 = 0x86dd,
	ICMP = 1,
	TCP = 6,
	UDP = 17,
	ICMPV6 = 58,
	IPV4_BYTES = 20,
	ECHO_BYTES = 16,
	SYN_BYTES = 24,
	DHCP_BYTES = 300,
};

static const uint8_t everybody[NET_MAC_BYTES] = { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff };

static void put(struct net_frame *f, const void *bytes, size_t n)
{
	memcpy(f->bytes + f->n, bytes, n);
	f->n += n;
}

static void put8(struct net_frame *f, unsigned v)
{
	f->bytes[f->n++] = (uint8_t)v;
}

static void put16(struct net_frame *f, unsigned v)
{
	put8(f, v >> 8);
	put8(f, v & 0xff);
}

static void put32(struct net_frame *f, uint32_t v)
{
	put16(f, v >> 16);
	put16(f, v & 0xffff);
}

static void put_address(struct net_frame *f, const struct address *a)
{
	put(f, a->bytes, a->is_ipv6 ? 16 : 4);
}

static void put_ethernet(struct net_frame *f, const uint8_t *to, const uint8_t *from, unsigned type)
{
	put(f, to, NET_MAC_BYTES);
	put(f, from, NET_MAC_BYTES);
	put16(f, type);
}

static void set16(uint8_t *p, uint16_t v)
{
	p[0] = (uint8_t)(v >> 8);
	p[1] = (uint8_t)v;
}

/* Of what stands from `start` on, with the head that TCP and ICMPv6 count in. */
static void set_checksum(struct net_frame *f, size_t start, size_t at, const struct address *from,
			 const struct address *to, int protocol)
{
	size_t n = f->n - start, address_bytes = from->is_ipv6 ? 16 : 4;
	uint32_t sum = 0;
	if (protocol != ICMP) {
		sum = checksum_add(sum, from->bytes, address_bytes);
		sum = checksum_add(sum, to->bytes, address_bytes);
		sum += (uint32_t)protocol + (uint32_t)n;
	}
	set16(f->bytes + at, checksum_end(checksum_add(sum, f->bytes + start, n)));
}

static void begin(struct net_frame *f, int link, const struct address *about)
{
	f->n = 0;
	f->link = link;
	f->is_broadcast = false;
	f->about = *about;
}

void net_frame_arp(struct net_frame *f, const struct net_link *l, int link,
		   const struct address *own, const struct address *asked)
{
	static const uint8_t unknown[NET_MAC_BYTES] = { 0 };
	begin(f, link, asked);
	put_ethernet(f, everybody, l->mac, TYPE_ARP);
	put16(f, 1);
	put16(f, TYPE_IPV4);
	put8(f, 6);
	put8(f, 4);
	put16(f, 1);
	put(f, l->mac, NET_MAC_BYTES);
	put_address(f, own);
	put(f, unknown, NET_MAC_BYTES);
	put_address(f, asked);
}

static void put_ipv6(struct net_frame *f, const struct address *from, const struct address *to,
		     int protocol, int ttl, size_t n)
{
	put32(f, 0x60000000);
	put16(f, (unsigned)n);
	put8(f, (unsigned)protocol);
	put8(f, (unsigned)ttl);
	put_address(f, from);
	put_address(f, to);
}

static void put_ipv4(struct net_frame *f, const struct address *from, const struct address *to,
		     int protocol, int ttl, size_t n)
{
	size_t start = f->n;
	put16(f, 0x4500);
	put16(f, (unsigned)(IPV4_BYTES + n));
	put32(f, 0x4000);
	put8(f, (unsigned)ttl);
	put8(f, (unsigned)protocol);
	put16(f, 0);
	put_address(f, from);
	put_address(f, to);
	set16(f->bytes + start + 10, checksum_end(checksum_add(0, f->bytes + start, IPV4_BYTES)));
}

/* RFC 4861, 4.3: to the multicast address that the one asked for listens to. */
void net_frame_solicitation(struct net_frame *f, const struct net_link *l, int link,
			    const struct address *own, const struct address *asked)
{
	const uint8_t *b = asked->bytes;
	const uint8_t group_mac[NET_MAC_BYTES] = { 0x33, 0x33, 0xff, b[13], b[14], b[15] };
	const struct address group = {
		.is_ipv6 = true,
		.bytes = { 0xff,
			   2, [11] = 1, [12] = 0xff, [13] = b[13], [14] = b[14], [15] = b[15] }
	};
	begin(f, link, asked);
	put_ethernet(f, group_mac, l->mac, TYPE_IPV6);
	put_ipv6(f, own, &group, ICMPV6, 255, 32);
	size_t start = f->n;
	put32(f, 135u << 24);
	put32(f, 0);
	put_address(f, asked);
	put16(f, 0x0101);
	put(f, l->mac, NET_MAC_BYTES);
	set_checksum(f, start, start + 2, own, &group, ICMPV6);
}

/* The heads up to what `n` bytes of a protocol follow. Where those begin. */
static size_t begin_ip(struct net_frame *f, const struct net_frame_way *w, int protocol, size_t n)
{
	begin(f, w->to_mac ? w->place : -1, &w->to);
	if (w->to_mac)
		put_ethernet(f, w->to_mac, w->link->mac, w->to.is_ipv6 ? TYPE_IPV6 : TYPE_IPV4);
	if (w->to.is_ipv6)
		put_ipv6(f, &w->from, &w->to, protocol, w->ttl, n);
	else
		put_ipv4(f, &w->from, &w->to, protocol, w->ttl, n);
	return f->n;
}

void net_frame_echo(struct net_frame *f, const struct net_frame_way *w, uint16_t id,
		    uint16_t number)
{
	int protocol = w->to.is_ipv6 ? ICMPV6 : ICMP;
	size_t start = begin_ip(f, w, protocol, ECHO_BYTES);
	put32(f, (w->to.is_ipv6 ? 128u : 8u) << 24);
	put16(f, id);
	put16(f, number);
	put(f, "inspect.", ECHO_BYTES - 8);
	set_checksum(f, start, start + 2, &w->from, &w->to, protocol);
}

void net_frame_syn(struct net_frame *f, const struct net_frame_way *w, uint16_t from_port,
		   uint16_t to_port, uint32_t sequence)
{
	size_t start = begin_ip(f, w, TCP, SYN_BYTES);
	put16(f, from_port);
	put16(f, to_port);
	put32(f, sequence);
	put32(f, 0);
	put16(f, 0x6000 | PACKET_SYN);
	put16(f, 1024);
	put32(f, 0);
	put32(f, 0x020405b4);
	set_checksum(f, start, start + 16, &w->from, &w->to, TCP);
}

/* RFC 2131: the answer is to be a broadcast, for we have no address there to be told. */
void net_frame_discover(struct net_frame *f, const struct net_link *l, int link,
			uint32_t transaction)
{
	static const uint8_t options[] = { 0x63, 0x82, 0x53, 0x63, 53, 1,  1,  55,
					   5,	 1,    3,    6,	   15, 51, 255 };
	static const struct address nobody = { .is_ipv6 = false };
	static const struct address all = { .bytes = { 255, 255, 255, 255 } };
	begin(f, link, &all);
	f->is_broadcast = true;
	put_ethernet(f, everybody, l->mac, TYPE_IPV4);
	put_ipv4(f, &nobody, &all, UDP, 64, 8 + DHCP_BYTES);
	size_t start = f->n;
	put16(f, 68);
	put16(f, 67);
	put16(f, 8 + DHCP_BYTES);
	put16(f, 0);
	size_t message = f->n;
	memset(f->bytes + message, 0, DHCP_BYTES);
	put32(f, 0x01010600);
	put32(f, transaction);
	put32(f, 0x8000);
	f->n = message + 28;
	put(f, l->mac, NET_MAC_BYTES);
	f->n = message + 236;
	put(f, options, sizeof(options));
	f->n = message + DHCP_BYTES;
	set_checksum(f, start, start + 6, &nobody, &all, UDP);
}

_Static_assert(NET_FRAME_BYTES >= NET_FRAME_HEAD + IPV4_BYTES + 8 + DHCP_BYTES, "a frame has room");
