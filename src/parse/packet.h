/* SPDX-License-Identifier: Apache-2.0 */
/* packet - one captured frame: link, VLANs, IP and its extensions, TCP, UDP, ICMP; no copies.
 *
 * Of a fragmented packet only the first piece has ports and payload. What lies in a tunnel (GRE,
 * IP in IP) is not looked into: the tunnel itself is what matters here. */
#ifndef ZICHA_PARSE_PACKET_H
#define ZICHA_PARSE_PACKET_H

#include "base/str.h"

enum packet_link {
	PACKET_NULL = 0,
	PACKET_ETHERNET = 1,
	PACKET_PPP = 9,
	PACKET_RAW_OLD = 12,
	PACKET_RAW_BSD = 14,
	PACKET_RAW = 101,
	PACKET_WIFI = 105,
	PACKET_LOOP = 108,
	PACKET_SLL = 113,
	PACKET_RADIOTAP = 127,
	PACKET_IPV4 = 228,
	PACKET_IPV6 = 229,
	PACKET_SLL2 = 276,
};

enum packet_ether {
	PACKET_ETHER_IPV4 = 0x0800,
	PACKET_ETHER_ARP = 0x0806,
	PACKET_ETHER_IPV6 = 0x86dd,
	PACKET_ETHER_LLDP = 0x88cc,
	PACKET_ETHER_CDP = 0x2000, /* as SNAP has it */
	PACKET_ETHER_PROFINET = 0x8892,
};

enum { PACKET_ICMP = 1, PACKET_TCP = 6, PACKET_UDP = 17, PACKET_ICMPV6 = 58 };
enum { PACKET_FIN = 1, PACKET_SYN = 2, PACKET_RST = 4, PACKET_ACK = 16 };

struct packet {
	const uint8_t *source_mac, *destination_mac; /* 6 bytes, or NULL */
	uint16_t ether;				     /* 0: of no kind that is looked at */
	uint16_t vlan;				     /* the inner one; 0: none */
	struct str body;			     /* behind the link's header */
	/* of IP: version is 0 where there is none */
	uint8_t version, protocol, ttl;
	const uint8_t *source, *destination; /* 4 or 16 bytes */
	bool is_fragment;		     /* not the first */
	bool is_fragmented;		     /* the first of several */
	bool is_cut;			     /* the payload is longer than what was captured */
	bool has_ports;
	uint16_t source_port, destination_port;
	uint8_t tcp_flags;
	uint32_t sequence;
	uint8_t icmp_type, icmp_code;
	uint32_t ip_length;	 /* on the wire, with its head */
	uint32_t payload_length; /* on the wire */
	struct str payload;	 /* of TCP, UDP, ICMP (behind its 8 bytes), else of IP */
};

/* False: its head is cut, or not what it claims to be; what was found by then is in *ret. */
must_use bool packet_read(uint16_t link, struct str bytes, struct packet *ret);

#endif
