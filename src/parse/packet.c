/* SPDX-License-Identifier: Apache-2.0 */
/* packet - what a frame of a network answers to one who asked: ARP, NDP, ICMP, TCP, UDP. */
#include "parse/packet.h"

#include "parse/wire_arp.h"
#include "parse/wire_ndp.h"

#include <string.h>

static struct address address_of(const uint8_t *bytes, int version)
{
	struct address a = { .is_ipv6 = version == 6 };
	memcpy(a.bytes, bytes, a.is_ipv6 ? 16 : 4);
	return a;
}

static void take_mac(struct packet *p, const uint8_t *mac)
{
	p->has_mac = mac != NULL;
	if (mac)
		memcpy(p->mac, mac, sizeof(p->mac));
}

static void take_arp(const struct wire_frame *f, struct packet *p)
{
	struct wire_arp arp;
	if (!wire_arp_read(f->body, &arp))
		return;
	p->kind = PACKET_ARP;
	p->is_answer = arp.is_reply;
	take_mac(p, arp.sender_mac);
	p->from = address_of(arp.sender_ip, 4);
	p->to = address_of(arp.target_ip, 4);
}

static void take_ports(const struct wire_frame *f, struct packet *p)
{
	bool is_echo = f->protocol == WIRE_ICMP || f->protocol == WIRE_ICMPV6;
	p->from_port = is_echo ? f->icmp_id : f->source_port;
	p->to_port = is_echo ? f->icmp_number : f->destination_port;
	p->sequence = f->sequence;
}

/* An error of ICMP: which of our packets it speaks of. */
static bool take_error(enum packet_kind kind, const struct wire_frame *f, struct packet *p)
{
	struct wire_frame quoted;
	/* It ends behind its first bytes: what was found by then is enough. */
	(void)!wire_frame_read(WIRE_RAW, f->payload, &quoted);
	bool is_echo = quoted.protocol == f->protocol &&
		       quoted.icmp_type == (quoted.version == 6 ? 128 : 8);
	if (quoted.version != f->version || quoted.is_fragment || !(quoted.has_ports || is_echo))
		return false;
	p->kind = kind;
	p->quoted_to = address_of(quoted.destination, quoted.version);
	p->quoted_protocol = quoted.protocol;
	take_ports(&quoted, p);
	return true;
}

static bool take_neighbour(enum packet_kind kind, const struct wire_frame *f, struct packet *p)
{
	struct wire_ndp ndp;
	if (!wire_ndp_read(f, &ndp))
		return false;
	p->kind = kind;
	p->to = address_of(ndp.target, 6);
	take_mac(p, ndp.mac);
	return true;
}

static bool take_icmp(const struct wire_frame *f, struct packet *p)
{
	/* by their numbers in ICMP and ICMPv6; 0 there: none */
	static const struct {
		uint8_t type[2];
		enum packet_kind kind;
	} kinds[] = {
		{ { 8, 128 }, PACKET_ECHO_REQUEST },   { { 0, 129 }, PACKET_ECHO_REPLY },
		{ { 3, 1 }, PACKET_UNREACHABLE },      { { 11, 3 }, PACKET_TIME_EXCEEDED },
		{ { 255, 135 }, PACKET_SOLICITATION }, { { 255, 136 }, PACKET_ADVERTISEMENT },
	};
	bool is_six = f->protocol == WIRE_ICMPV6;
	if (is_six != (f->version == 6))
		return true;
	for (size_t i = 0; i < N(kinds); i++) {
		enum packet_kind kind = kinds[i].kind;
		if (kinds[i].type[is_six] != f->icmp_type)
			continue;
		if (kind == PACKET_UNREACHABLE || kind == PACKET_TIME_EXCEEDED)
			return take_error(kind, f, p);
		if (kind == PACKET_SOLICITATION || kind == PACKET_ADVERTISEMENT)
			return take_neighbour(kind, f, p);
		p->kind = kind;
		take_ports(f, p);
		return true;
	}
	return true;
}

static bool take_ip(const struct wire_frame *f, struct packet *p)
{
	p->from = address_of(f->source, f->version);
	p->to = address_of(f->destination, f->version);
	p->ttl = f->ttl;
	if (f->is_fragment)
		return true;
	if (f->protocol == WIRE_ICMP || f->protocol == WIRE_ICMPV6)
		return take_icmp(f, p);
	if (!f->has_ports)
		return true;
	p->kind = f->protocol == WIRE_TCP ? PACKET_TCP : PACKET_UDP;
	take_ports(f, p);
	p->acknowledged = f->acknowledged;
	p->flags = f->tcp_flags & 0x3f;
	p->payload = f->payload;
	return true;
}

bool packet_read(struct str frame, bool is_ethernet, struct packet *ret)
{
	struct wire_frame f;
	*ret = (struct packet){ .kind = PACKET_OTHER };
	if (!wire_frame_read(is_ethernet ? WIRE_ETHERNET : WIRE_RAW, frame, &f))
		return false;
	if (f.destination_mac)
		memcpy(ret->to_mac, f.destination_mac, sizeof(ret->to_mac));
	if (f.source_mac)
		memcpy(ret->from_mac, f.source_mac, sizeof(ret->from_mac));
	if (f.ether == WIRE_ETHER_ARP)
		take_arp(&f, ret);
	return !f.version || take_ip(&f, ret);
}
