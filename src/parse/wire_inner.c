/* SPDX-License-Identifier: Apache-2.0 */
/* wire_inner - the frame that a frame carries. */
#include "parse/wire_inner.h"

#include "parse/wire.h"

enum { PBB = 0x88e7, MACSEC = 0x88e5, TRILL = 0x22f3, GROUP_TAG = 0x8909 };
enum { BRIDGED = 0x6558, ERSPAN = 0x88be, ERSPAN_III = 0x22eb };

static void set(struct wire_frame *p, struct str s, size_t head, uint16_t link)
{
	if (s.n <= head)
		return;
	p->inner = str_from(s, head);
	p->inner_link = link;
}

/* What an ether type within a wrapping names. */
static void set_kind(struct wire_frame *p, struct str s, size_t head, uint16_t kind)
{
	if (kind == WIRE_ETHER_IPV4 || kind == WIRE_ETHER_IPV6)
		set(p, s, head, WIRE_RAW);
	else if (kind == BRIDGED)
		set(p, s, head, WIRE_ETHERNET);
}

/* RFC 2784, 2890; version 1 is PPTP's, which tells by itself what it is. */
static void find_in_gre(struct str s, struct wire_frame *p)
{
	enum { CHECKSUM = 0x80, ROUTING = 0x40, KEY = 0x20, SEQUENCE = 0x10 };
	if (s.n < 4 || wire_u8(s, 1) & 7 || wire_u8(s, 0) & ROUTING)
		return;
	uint8_t flags = wire_u8(s, 0);
	uint16_t kind = wire_u16(s, 2);
	size_t head = 4 + (flags & CHECKSUM ? 4 : 0) + (flags & KEY ? 4 : 0) +
		      (flags & SEQUENCE ? 4 : 0);
	/* Without a number it is ERSPAN's first kind, which has no head of its own. */
	if (kind == ERSPAN)
		set(p, s, head + (flags & SEQUENCE ? 8 : 0), WIRE_ETHERNET);
	else if (kind == ERSPAN_III && s.n >= head + 12)
		set(p, s, head + (wire_u8(s, head + 11) & 1 ? 20 : 12), WIRE_ETHERNET);
	else
		set_kind(p, s, head, kind);
}

/* RFC 7348, and the port that Linux took before it. */
static void find_in_vxlan(struct str s, struct wire_frame *p)
{
	if (s.n > 8 && wire_u8(s, 0) == 8 && !wire_u8(s, 7))
		set(p, s, 8, WIRE_ETHERNET);
}

/* RFC 8926 */
static void find_in_geneve(struct str s, struct wire_frame *p)
{
	if (s.n > 8 && wire_u8(s, 0) >> 6 == 0 && !wire_u8(s, 7))
		set_kind(p, s, 8 + (size_t)(wire_u8(s, 0) & 63) * 4, wire_u16(s, 2));
}

void wire_inner_find(struct wire_frame *p)
{
	enum { IP_IN_IP = 4, SIX_IN_FOUR = 41, GRE = 47 };
	enum { VXLAN = 4789, VXLAN_OF_LINUX = 8472, GENEVE = 6081 };
	if (p->is_fragment)
		return;
	if (p->protocol == IP_IN_IP || p->protocol == SIX_IN_FOUR)
		set(p, p->payload, 0, WIRE_RAW);
	else if (p->protocol == GRE)
		find_in_gre(p->payload, p);
	else if (p->protocol != WIRE_UDP)
		return;
	else if (p->destination_port == VXLAN || p->destination_port == VXLAN_OF_LINUX)
		find_in_vxlan(p->payload, p);
	else if (p->destination_port == GENEVE)
		find_in_geneve(p->payload, p);
}

void wire_inner_of_kind(uint16_t kind, struct str s, struct wire_frame *p)
{
	switch (kind) {
	case PBB: set(p, s, 4, WIRE_ETHERNET); break;
	case TRILL:
		if (s.n >= 6)
			set(p, s, 6 + (size_t)(wire_u16(s, 0) >> 6 & 31) * 4, WIRE_ETHERNET);
		break;
	case MACSEC:
	case GROUP_TAG: p->is_sealed = true; break;
	default: break;
	}
}

/* Whether s looks like a frame of Ethernet with something in it that we know. */
static bool is_ethernet(struct str s)
{
	if (s.n < 14)
		return false;
	uint16_t kind = wire_u16(s, 12);
	return kind == WIRE_ETHER_IPV4 || kind == WIRE_ETHER_IPV6 || kind == WIRE_ETHER_ARP ||
	       kind == WIRE_ETHER_LLDP || kind == 0x8100 || kind == 0x88a8 || kind < 0x600;
}

void wire_inner_pseudowire(struct str s, struct wire_frame *p)
{
	bool has_word = s.n > 4 && wire_u8(s, 0) >> 4 == 0 && is_ethernet(str_from(s, 4));
	if (has_word || is_ethernet(s))
		set(p, s, has_word ? 4 : 0, WIRE_ETHERNET);
	else
		p->is_sealed = true;
}
