/* SPDX-License-Identifier: Apache-2.0 */
/* packet - what a frame of a network answers to one who asked: ARP, NDP, ICMP, TCP, UDP over IPv4
 * and IPv6.
 *
 * Made of what wire_frame.h reads; a later fragment has no head and is PACKET_OTHER. Whoever asked
 * knows its answer by what is in it. */
#ifndef ZICHA_PARSE_PACKET_H
#define ZICHA_PARSE_PACKET_H

#include "parse/address.h"

enum { PACKET_MAC_BYTES = 6 };

enum packet_kind {
	PACKET_OTHER,
	PACKET_ARP,
	PACKET_SOLICITATION,  /* of a neighbour */
	PACKET_ADVERTISEMENT, /* of a neighbour */
	PACKET_ECHO_REQUEST,
	PACKET_ECHO_REPLY,
	PACKET_UNREACHABLE,
	PACKET_TIME_EXCEEDED,
	PACKET_TCP,
	PACKET_UDP,
};

enum packet_tcp_flag { PACKET_FIN = 1, PACKET_SYN = 2, PACKET_RST = 4, PACKET_ACK = 16 };

struct packet {
	enum packet_kind kind;
	uint8_t to_mac[PACKET_MAC_BYTES], from_mac[PACKET_MAC_BYTES];
	struct address from, to; /* of ARP the sender's and the one asked for */
	int ttl;
	/* ARP: whether it answers; the MAC it speaks of, which of an advertisement is its option.
	 * A neighbour's target is in `to`. */
	bool is_answer, has_mac;
	uint8_t mac[PACKET_MAC_BYTES];
	/* TCP and UDP; of an echo its id and number; of an ICMP error those of what it quotes,
	 * which went to `quoted_to` by `quoted_protocol`. */
	uint16_t from_port, to_port;
	uint32_t sequence, acknowledged;
	unsigned flags;
	struct address quoted_to;
	int quoted_protocol;
	struct str payload; /* of UDP; within the frame */
};

/* Reads a frame of Ethernet, or IP alone; false: it ends within a head. */
must_use bool packet_read(struct str frame, bool is_ethernet, struct packet *ret);

#endif
