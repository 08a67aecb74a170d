/* SPDX-License-Identifier: Apache-2.0 */
/* wire_frame - one captured frame: link, VLANs, IP and its extensions, TCP, UDP, ICMP; no copies.
 *
 * The one reader of frames: the sensor takes what it says, packet.h makes of it what a survey that
 * asked wants to know. Checksums are the kernel's and the card's business.
 *
 * Of a fragmented packet only the first piece has ports and payload. A frame that carries another
 * one (VXLAN, Geneve, GRE, ERSPAN, IP in IP, MPLS, PBB, TRILL) says where that lies; whoever wants
 * to know reads it as a frame of its own. */
#ifndef ZICHA_PARSE_WIRE_FRAME_H
#define ZICHA_PARSE_WIRE_FRAME_H

#include "base/str.h"

enum wire_link {
	WIRE_NULL = 0,
	WIRE_ETHERNET = 1,
	WIRE_PPP = 9,
	WIRE_RAW_OLD = 12,
	WIRE_RAW_BSD = 14,
	WIRE_RAW = 101,
	WIRE_WIFI = 105,
	WIRE_LOOP = 108,
	WIRE_SLL = 113,
	WIRE_RADIOTAP = 127,
	WIRE_IPV4 = 228,
	WIRE_IPV6 = 229,
	WIRE_SLL2 = 276,
};

enum wire_ether {
	WIRE_ETHER_IPV4 = 0x0800,
	WIRE_ETHER_ARP = 0x0806,
	WIRE_ETHER_IPV6 = 0x86dd,
	WIRE_ETHER_LLDP = 0x88cc,
	WIRE_ETHER_CDP = 0x2000, /* as SNAP has it */
	WIRE_ETHER_PROFINET = 0x8892,
};

enum { WIRE_ICMP = 1, WIRE_TCP = 6, WIRE_UDP = 17, WIRE_ICMPV6 = 58 };
enum { WIRE_FIN = 1, WIRE_SYN = 2, WIRE_RST = 4, WIRE_ACK = 16 };

struct wire_frame {
	const uint8_t *source_mac, *destination_mac; /* 6 bytes, or NULL */
	uint16_t ether;				     /* 0: of no kind that is looked at */
	uint16_t vlan;				     /* the inner one; 0: none */
	struct str body;			     /* behind the link's header */
	/* of IP: version is 0 where there is none */
	uint8_t version, protocol, ttl;
	const uint8_t *source, *destination; /* 4 or 16 bytes */
	bool is_fragment;		     /* not the first */
	bool has_more;			     /* fragments behind this one */
	uint32_t fragment_id;		     /* what they have in common */
	bool is_cut;			     /* the payload is longer than what was captured */
	bool has_ports;
	uint16_t source_port, destination_port;
	uint8_t tcp_flags;
	uint32_t sequence, acknowledged;
	uint8_t icmp_type, icmp_code;
	uint16_t icmp_id, icmp_number; /* of an echo; of others what stands there */
	uint32_t ip_length;	       /* on the wire, with its head */
	uint32_t payload_length;       /* on the wire */
	struct str payload;	       /* of TCP, UDP, ICMP (behind its 8 bytes), else of IP */
	struct str inner;	       /* the frame that it carries; p is NULL: none */
	uint16_t inner_link;	       /* what that begins with */
	bool is_sealed; /* the link enciphers what it carries, or it cannot be read */
};

/* Whether frames of such a link can be read at all. */
bool wire_frame_is_known(uint16_t link);
/* False: its head is cut, or not what it claims to be; what was found by then is in *ret. */
must_use bool wire_frame_read(uint16_t link, struct str bytes, struct wire_frame *ret);

#endif
