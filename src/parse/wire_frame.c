/* SPDX-License-Identifier: Apache-2.0 */
/* wire_frame - one captured frame: link, VLANs, IP and its extensions, TCP, UDP, ICMP. */
#include "parse/wire_frame.h"

#include "parse/wire.h"
#include "parse/wire_inner.h"

#include <string.h>

enum { MAX_TAGS = 4, MAX_LABELS = 8, MAX_EXTENSIONS = 8 };

static const uint8_t *bytes_at(struct str s, size_t at)
{
	return (const uint8_t *)s.p + at;
}

/* ---- above IP ---- */

static bool read_tcp(struct str s, struct wire_frame *p)
{
	/* An error of ICMP quotes so much of it. */
	if (s.n < 8)
		return false;
	p->source_port = wire_u16(s, 0);
	p->destination_port = wire_u16(s, 2);
	p->sequence = wire_u32(s, 4);
	p->has_ports = true;
	if (s.n < 20)
		return false;
	size_t head = (size_t)(wire_u8(s, 12) >> 4) * 4;
	p->acknowledged = wire_u32(s, 8);
	p->tcp_flags = wire_u8(s, 13);
	if (head < 20 || head > p->payload_length)
		return false;
	p->payload_length -= (uint32_t)head;
	p->payload = str_from(s, MIN(head, s.n));
	return true;
}

static bool read_udp(struct str s, struct wire_frame *p)
{
	if (s.n < 8)
		return false;
	p->source_port = wire_u16(s, 0);
	p->destination_port = wire_u16(s, 2);
	p->has_ports = true;
	uint32_t length = wire_u16(s, 4);
	if (length >= 8 && length < p->payload_length)
		p->payload_length = length;
	if (p->payload_length < 8)
		return false;
	p->payload_length -= 8;
	p->payload = str_head(str_from(s, 8), MIN(p->payload_length, s.n - 8));
	return true;
}

static bool read_icmp(struct str s, struct wire_frame *p)
{
	if (s.n < 8)
		return false;
	p->icmp_type = wire_u8(s, 0);
	p->icmp_code = wire_u8(s, 1);
	p->icmp_id = wire_u16(s, 4);
	p->icmp_number = wire_u16(s, 6);
	p->payload = str_from(s, 8);
	p->payload_length -= MIN(p->payload_length, 8);
	return true;
}

static bool read_above(struct str s, struct wire_frame *p)
{
	bool is_good = true;
	p->payload = s;
	p->is_cut = s.n < p->payload_length;
	if (p->is_fragment)
		return true;
	if (p->protocol == WIRE_TCP)
		is_good = read_tcp(s, p);
	else if (p->protocol == WIRE_UDP)
		is_good = read_udp(s, p);
	else if (p->protocol == WIRE_ICMP || p->protocol == WIRE_ICMPV6)
		is_good = read_icmp(s, p);
	if (is_good)
		wire_inner_find(p);
	return is_good;
}

/* ---- IP ---- */

static bool read_ipv4(struct str s, struct wire_frame *p)
{
	if (s.n < 20 || wire_u8(s, 0) >> 4 != 4)
		return false;
	size_t head = (size_t)(wire_u8(s, 0) & 15) * 4, total = wire_u16(s, 2);
	uint16_t fragment = wire_u16(s, 6);
	/* 0: segmentation offload; it was all of what was there. */
	if (!total)
		total = s.n;
	if (head < 20 || total < head || s.n < head)
		return false;
	p->version = 4;
	p->ttl = wire_u8(s, 8);
	p->protocol = wire_u8(s, 9);
	p->source = bytes_at(s, 12);
	p->destination = bytes_at(s, 16);
	p->is_fragment = fragment & 0x1fff;
	p->has_more = fragment & 0x2000;
	p->fragment_id = wire_u16(s, 4);
	p->ip_length = (uint32_t)total;
	p->payload_length = (uint32_t)(total - head);
	return read_above(str_head(str_from(s, head), MIN(total, s.n) - head), p);
}

/* Passes over what stands between IPv6's head and what it carries. */
static bool skip_extensions(struct str *rest, struct wire_frame *p)
{
	for (int i = 0; i < MAX_EXTENSIONS; i++) {
		size_t n;
		switch (p->protocol) {
		case 0:
		case 43:
		case 60:
		case 135: n = rest->n < 8 ? 8 : ((size_t)wire_u8(*rest, 1) + 1) * 8; break;
		case 44: n = 8; break;
		case 51: n = rest->n < 8 ? 8 : ((size_t)wire_u8(*rest, 1) + 2) * 4; break;
		default: return true;
		}
		if (rest->n < n || p->payload_length < n)
			return false;
		if (p->protocol == 44) {
			p->is_fragment = wire_u16(*rest, 2) & 0xfff8;
			p->has_more = wire_u8(*rest, 3) & 1;
			p->fragment_id = wire_u32(*rest, 4);
		}
		p->protocol = wire_u8(*rest, 0);
		p->payload_length -= (uint32_t)n;
		*rest = str_from(*rest, n);
		if (p->is_fragment)
			return true;
	}
	return false;
}

static bool read_ipv6(struct str s, struct wire_frame *p)
{
	if (s.n < 40 || wire_u8(s, 0) >> 4 != 6)
		return false;
	size_t length = wire_u16(s, 4);
	p->version = 6;
	p->protocol = wire_u8(s, 6);
	p->ttl = wire_u8(s, 7);
	p->source = bytes_at(s, 8);
	p->destination = bytes_at(s, 24);
	struct str rest = str_from(s, 40);
	if (!length)
		length = rest.n;
	p->ip_length = (uint32_t)length + 40;
	p->payload_length = (uint32_t)length;
	rest = str_head(rest, MIN(length, rest.n));
	return skip_extensions(&rest, p) && read_above(rest, p);
}

static bool read_ip(struct str s, struct wire_frame *p)
{
	p->body = s;
	if (s.n && wire_u8(s, 0) >> 4 == 6) {
		p->ether = WIRE_ETHER_IPV6;
		return read_ipv6(s, p);
	}
	p->ether = WIRE_ETHER_IPV4;
	return read_ipv4(s, p);
}

/* ---- below IP ---- */

static bool read_ppp(struct str s, struct wire_frame *p)
{
	if (s.n >= 2 && wire_u8(s, 0) == 0xff && wire_u8(s, 1) == 0x03)
		s = str_from(s, 2);
	if (s.n < 2)
		return false;
	uint16_t kind = wire_u16(s, 0);
	/* 0x53: enciphered (RFC 1968), 0xfb and 0xfd: compressed (RFC 1962) */
	p->is_sealed = kind == 0x0053 || kind == 0x00fb || kind == 0x00fd;
	return kind == 0x0021 || kind == 0x0057 ? read_ip(str_from(s, 2), p) : true;
}

/* A logical link: SNAP names an ether type, and Cisco's own. */
static bool read_llc(struct str s, struct wire_frame *p)
{
	if (s.n < 8 || wire_u8(s, 0) != 0xaa || wire_u8(s, 1) != 0xaa || wire_u8(s, 2) != 3)
		return true;
	uint16_t kind = wire_u16(s, 6);
	p->body = str_from(s, 8);
	if (wire_u8(s, 5) == 0x0c && kind == WIRE_ETHER_CDP) {
		p->ether = WIRE_ETHER_CDP;
		return true;
	}
	if (wire_u16(s, 3) || wire_u8(s, 5))
		return true;
	if (kind == WIRE_ETHER_IPV4 || kind == WIRE_ETHER_IPV6)
		return read_ip(p->body, p);
	p->ether = kind;
	return true;
}

/* MPLS. What the last label leads to is nowhere said: IP begins with its version, an Ethernet of a
 * pseudowire with a word of zeros (RFC 4385) or at once. */
static bool read_labels(struct str s, struct wire_frame *p)
{
	bool is_last = false;
	for (int i = 0; i < MAX_LABELS && !is_last; i++) {
		if (s.n < 4)
			return false;
		is_last = wire_u8(s, 2) & 1;
		s = str_from(s, 4);
	}
	if (s.n && (wire_u8(s, 0) >> 4 == 4 || wire_u8(s, 0) >> 4 == 6))
		return read_ip(s, p);
	wire_inner_pseudowire(s, p);
	return true;
}

/* A tag between the addresses and what the frame carries: so many bytes, of which the last two name
 * what follows. 0: it is none. */
static size_t tag_bytes(uint16_t kind, struct str s)
{
	enum { ENCIPHERED = 0x08, CHANGED = 0x04, HAS_SCI = 0x20 };
	switch (kind) {
	case 0x8100:
	case 0x88a8:
	case 0x9100:
	case 0x9200:
	case 0x9300: return 4;
	case 0x8926: return 6;					   /* Cisco's VN-tag */
	case 0x8909: return s.n > 1 && wire_u8(s, 1) == 1 ? 8 : 0; /* Cisco's group tag */
	case 0x88e5:						   /* MACsec */
		if (!s.n || wire_u8(s, 0) & (ENCIPHERED | CHANGED))
			return 0;
		return wire_u8(s, 0) & HAS_SCI ? 16 : 8;
	default: return 0;
	}
}

static bool is_vlan(uint16_t kind)
{
	return kind != 0x8926 && kind != 0x8909 && kind != 0x88e5;
}

static bool skip_tags(uint16_t *kind, struct str *rest, struct wire_frame *p)
{
	for (int i = 0; i < MAX_TAGS; i++) {
		size_t n = tag_bytes(*kind, *rest);
		if (!n)
			return true;
		if (rest->n < n)
			return false;
		if (is_vlan(*kind))
			p->vlan = wire_u16(*rest, 0) & 0xfff;
		*kind = wire_u16(*rest, n - 2);
		*rest = str_from(*rest, n);
	}
	return true;
}

static bool read_kind(uint16_t kind, struct str s, struct wire_frame *p)
{
	if (!skip_tags(&kind, &s, p))
		return false;
	p->body = s;
	if (kind == WIRE_ETHER_IPV4 || kind == WIRE_ETHER_IPV6)
		return read_ip(s, p);
	if (kind < 0x600)
		return read_llc(str_head(s, MIN(kind, s.n)), p);
	if (kind == 0x8864)
		return s.n >= 8 && read_ppp(str_from(s, 6), p);
	if (kind == 0x8847 || kind == 0x8848)
		return read_labels(s, p);
	p->ether = kind;
	wire_inner_of_kind(kind, s, p);
	return true;
}

static bool read_ethernet(struct str s, struct wire_frame *p)
{
	if (s.n < 14)
		return false;
	p->destination_mac = bytes_at(s, 0);
	p->source_mac = bytes_at(s, 6);
	return read_kind(wire_u16(s, 12), str_from(s, 14), p);
}

/* A data frame of 802.11, also between two access points. */
static bool read_wifi(struct str s, struct wire_frame *p)
{
	if (s.n < 24)
		return false;
	uint8_t control = wire_u8(s, 0), flags = wire_u8(s, 1);
	bool is_data = (control & 0x0c) == 8 && !(control & 0x40);
	if (!is_data)
		return true;
	bool to = flags & 1, from = flags & 2;
	size_t head = (to && from ? 30 : 24) + (control & 0x80 ? 2 : 0);
	if (s.n < head)
		return false;
	p->destination_mac = bytes_at(s, to ? 16 : 4);
	p->source_mac = bytes_at(s, to && from ? 24 : from ? 16 : 10);
	p->is_sealed = flags & 0x40;
	return p->is_sealed || read_llc(str_from(s, head), p);
}

bool wire_frame_is_known(uint16_t link)
{
	static const uint16_t known[] = { WIRE_ETHERNET, WIRE_RAW_OLD, WIRE_RAW_BSD, WIRE_RAW,
					  WIRE_IPV4,	 WIRE_IPV6,    WIRE_NULL,    WIRE_LOOP,
					  WIRE_PPP,	 WIRE_SLL,     WIRE_SLL2,    WIRE_WIFI,
					  WIRE_RADIOTAP };
	for (size_t i = 0; i < N(known); i++)
		if (known[i] == link)
			return true;
	return false;
}

bool wire_frame_read(uint16_t link, struct str s, struct wire_frame *p)
{
	memset(p, 0, sizeof(*p));
	p->body = s;
	switch (link) {
	case WIRE_ETHERNET: return read_ethernet(s, p);
	case WIRE_RAW_OLD:
	case WIRE_RAW_BSD:
	case WIRE_RAW:
	case WIRE_IPV4:
	case WIRE_IPV6: return read_ip(s, p);
	case WIRE_NULL:
	case WIRE_LOOP: return s.n >= 4 && read_ip(str_from(s, 4), p);
	case WIRE_PPP: return read_ppp(s, p);
	case WIRE_SLL:
		if (s.n < 16)
			return false;
		if (wire_u16(s, 4) == 6)
			p->source_mac = bytes_at(s, 6);
		return read_kind(wire_u16(s, 14), str_from(s, 16), p);
	case WIRE_SLL2:
		if (s.n < 20)
			return false;
		if (wire_u8(s, 11) == 6)
			p->source_mac = bytes_at(s, 12);
		return read_kind(wire_u16(s, 0), str_from(s, 20), p);
	case WIRE_WIFI: return read_wifi(s, p);
	case WIRE_RADIOTAP:
		if (s.n < 4 || wire_le16(s, 2) > s.n)
			return false;
		return read_wifi(str_from(s, wire_le16(s, 2)), p);
	}
	return false;
}
