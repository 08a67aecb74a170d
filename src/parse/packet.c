/* SPDX-License-Identifier: Apache-2.0 */
/* packet - what a frame of a network answers: ARP, NDP, ICMP, TCP, UDP over IPv4 and IPv6. */
#include "parse/packet.h"

#include "parse/wire.h"

#include <string.h>

enum {
	ETHERNET_BYTES = 14,
	IPV4_BYTES = 20,
	IPV6_BYTES = 40,
	ARP_BYTES = 28,
	MAX_EXTENSIONS = 8,
	TYPE_IPV4 = 0x0800,
	TYPE_ARP = 0x0806,
	TYPE_VLAN = 0x8100,
	TYPE_IPV6 = 0x86dd,
	ICMP = 1,
	TCP = 6,
	UDP = 17,
	ICMPV6 = 58,
};

static struct address ipv4(struct str s, size_t at)
{
	struct address a = { .is_ipv6 = false };
	memcpy(a.bytes, s.p + at, 4);
	return a;
}

static struct address ipv6(struct str s, size_t at)
{
	struct address a = { .is_ipv6 = true };
	memcpy(a.bytes, s.p + at, 16);
	return a;
}

static bool read_arp(struct str s, struct packet *p)
{
	if (s.n < ARP_BYTES)
		return false;
	if (wire_u16(s, 0) != 1 || wire_u16(s, 2) != TYPE_IPV4 || wire_u8(s, 4) != 6 ||
	    wire_u8(s, 5) != 4)
		return true;
	p->kind = PACKET_ARP;
	p->operation = wire_u16(s, 6);
	p->has_mac = true;
	memcpy(p->mac, s.p + 8, sizeof(p->mac));
	p->from = ipv4(s, 14);
	p->to = ipv4(s, 24);
	return true;
}

static bool read_ip(struct str s, bool is_ipv6, struct packet *p, struct str *ret_rest,
		    int *ret_protocol, bool *ret_has_head);

/* Of an ICMP error: which of our packets it speaks of. */
static bool read_quoted(struct str s, bool is_ipv6, struct packet *p)
{
	struct packet quoted = { .kind = PACKET_OTHER };
	struct str rest;
	bool has_head;
	if (!read_ip(s, is_ipv6, &quoted, &rest, &p->quoted_protocol, &has_head) || !has_head ||
	    rest.n < 8)
		return false;
	p->quoted_to = quoted.to;
	bool is_echo = p->quoted_protocol == ICMP || p->quoted_protocol == ICMPV6;
	p->from_port = wire_u16(rest, is_echo ? 4 : 0);
	p->to_port = wire_u16(rest, is_echo ? 6 : 2);
	p->sequence = wire_u32(rest, 4);
	return true;
}

static bool read_icmp(struct str s, struct packet *p)
{
	if (s.n < 8)
		return false;
	p->code = wire_u8(s, 1);
	switch (wire_u8(s, 0)) {
	case 0: p->kind = PACKET_ECHO_REPLY; break;
	case 8: p->kind = PACKET_ECHO_REQUEST; break;
	case 3: p->kind = PACKET_UNREACHABLE; return read_quoted(str_from(s, 8), false, p);
	case 11: p->kind = PACKET_TIME_EXCEEDED; return read_quoted(str_from(s, 8), false, p);
	default: return true;
	}
	p->from_port = wire_u16(s, 4);
	p->to_port = wire_u16(s, 6);
	return true;
}

/* The MAC address is an option of the message (RFC 4861, 4.3 and 4.4). */
static bool read_neighbour(struct str s, struct packet *p, int option)
{
	if (s.n < 24)
		return false;
	p->to = ipv6(s, 8);
	for (s = str_from(s, 24); s.n >= 8; s = str_from(s, MIN(wire_u8(s, 1) * 8u, s.n))) {
		if (!wire_u8(s, 1))
			return false;
		if (wire_u8(s, 0) == option) {
			p->has_mac = true;
			memcpy(p->mac, s.p + 2, sizeof(p->mac));
		}
	}
	return true;
}

static bool read_icmpv6(struct str s, struct packet *p)
{
	if (s.n < 8)
		return false;
	p->code = wire_u8(s, 1);
	switch (wire_u8(s, 0)) {
	case 129: p->kind = PACKET_ECHO_REPLY; break;
	case 128: p->kind = PACKET_ECHO_REQUEST; break;
	case 1: p->kind = PACKET_UNREACHABLE; return read_quoted(str_from(s, 8), true, p);
	case 3: p->kind = PACKET_TIME_EXCEEDED; return read_quoted(str_from(s, 8), true, p);
	case 135: p->kind = PACKET_SOLICITATION; return read_neighbour(s, p, 1);
	case 136: p->kind = PACKET_ADVERTISEMENT; return read_neighbour(s, p, 2);
	default: return true;
	}
	p->from_port = wire_u16(s, 4);
	p->to_port = wire_u16(s, 6);
	return true;
}

static bool read_tcp(struct str s, struct packet *p)
{
	if (s.n < 20)
		return false;
	p->kind = PACKET_TCP;
	p->from_port = wire_u16(s, 0);
	p->to_port = wire_u16(s, 2);
	p->sequence = wire_u32(s, 4);
	p->acknowledged = wire_u32(s, 8);
	p->flags = wire_u8(s, 13) & 0x3f;
	return true;
}

static bool read_udp(struct str s, struct packet *p)
{
	if (s.n < 8)
		return false;
	p->kind = PACKET_UDP;
	p->from_port = wire_u16(s, 0);
	p->to_port = wire_u16(s, 2);
	size_t length = wire_u16(s, 4);
	if (length < 8)
		return false;
	p->payload = str_from(str_head(s, MIN(length, s.n)), 8);
	return true;
}

static bool read_ipv4(struct str s, struct packet *p, struct str *ret_rest, int *ret_protocol,
		      bool *ret_has_head)
{
	if (s.n < IPV4_BYTES || wire_u8(s, 0) >> 4 != 4)
		return false;
	size_t head = (wire_u8(s, 0) & 15) * 4u, length = wire_u16(s, 2);
	if (head < IPV4_BYTES || head > s.n)
		return false;
	/* A quoted packet is cut off behind its first bytes; a frame may be padded. */
	*ret_rest = str_from(str_head(s, length >= head ? MIN(length, s.n) : s.n), head);
	*ret_has_head = (wire_u16(s, 6) & 0x1fff) == 0;
	*ret_protocol = wire_u8(s, 9);
	p->ttl = wire_u8(s, 8);
	p->from = ipv4(s, 12);
	p->to = ipv4(s, 16);
	return true;
}

static bool is_extension(int protocol)
{
	return protocol == 0 || protocol == 43 || protocol == 60 || protocol == 135;
}

static bool read_ipv6(struct str s, struct packet *p, struct str *ret_rest, int *ret_protocol,
		      bool *ret_has_head)
{
	if (s.n < IPV6_BYTES || wire_u8(s, 0) >> 4 != 6)
		return false;
	int protocol = wire_u8(s, 6);
	p->ttl = wire_u8(s, 7);
	p->from = ipv6(s, 8);
	p->to = ipv6(s, 24);
	s = str_head(str_from(s, IPV6_BYTES), MIN((size_t)wire_u16(s, 4), s.n - IPV6_BYTES));
	*ret_has_head = true;
	for (int i = 0; is_extension(protocol) && i < MAX_EXTENSIONS; i++) {
		if (s.n < 8 || s.n < 8u + wire_u8(s, 1) * 8u)
			return false;
		protocol = wire_u8(s, 0);
		s = str_from(s, 8u + wire_u8(s, 1) * 8u);
	}
	if (protocol == 44) {
		if (s.n < 8)
			return false;
		*ret_has_head = (wire_u16(s, 2) & 0xfff8) == 0;
		protocol = wire_u8(s, 0);
		s = str_from(s, 8);
	}
	*ret_protocol = protocol;
	*ret_rest = s;
	return true;
}

static bool read_ip(struct str s, bool is_ipv6, struct packet *p, struct str *ret_rest,
		    int *ret_protocol, bool *ret_has_head)
{
	return is_ipv6 ? read_ipv6(s, p, ret_rest, ret_protocol, ret_has_head)
		       : read_ipv4(s, p, ret_rest, ret_protocol, ret_has_head);
}

bool packet_read(struct str frame, struct packet *ret)
{
	struct packet *p = ret;
	struct str rest;
	int protocol;
	bool has_head;
	*p = (struct packet){ .kind = PACKET_OTHER };
	if (frame.n < ETHERNET_BYTES)
		return false;
	memcpy(p->to_mac, frame.p, sizeof(p->to_mac));
	memcpy(p->from_mac, frame.p + 6, sizeof(p->from_mac));
	unsigned type = wire_u16(frame, 12);
	struct str body = str_from(frame, ETHERNET_BYTES);
	if (type == TYPE_VLAN) {
		if (body.n < 4)
			return false;
		type = wire_u16(body, 2);
		body = str_from(body, 4);
	}
	if (type == TYPE_ARP)
		return read_arp(body, p);
	if (type != TYPE_IPV4 && type != TYPE_IPV6)
		return true;
	if (!read_ip(body, type == TYPE_IPV6, p, &rest, &protocol, &has_head))
		return false;
	if (!has_head)
		return true;
	switch (protocol) {
	case ICMP: return type == TYPE_IPV6 || read_icmp(rest, p);
	case ICMPV6: return type == TYPE_IPV4 || read_icmpv6(rest, p);
	case TCP: return read_tcp(rest, p);
	case UDP: return read_udp(rest, p);
	}
	return true;
}
