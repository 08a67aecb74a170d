/* SPDX-License-Identifier: Apache-2.0 */
/* wire_ndp - who is whose neighbour on a link of IPv6, and who offers to route (RFC 4861, 8106). */
#ifndef ZICHA_PARSE_WIRE_NDP_H
#define ZICHA_PARSE_WIRE_NDP_H

#include "parse/wire_frame.h"

enum { WIRE_NDP_ROUTER = 134, WIRE_NDP_SOLICITATION = 135, WIRE_NDP_ADVERTISEMENT = 136 };

struct wire_ndp {
	uint8_t kind;	       /* WIRE_NDP_… */
	const uint8_t *mac;    /* of whoever is spoken of; NULL: not said */
	const uint8_t *target; /* 16 bytes; NULL of a router */
	/* of a router: the first that it names of each; NULL: none */
	uint16_t lifetime_seconds; /* 0: it routes nothing (any more) */
	const uint8_t *prefix, *name_server;
	uint8_t prefix_length;
};

/* Reads a frame's ICMPv6. False: none of these, or not what it claims to be. That it comes from
 * this link (a TTL of 255) is the caller's to look at. */
must_use bool wire_ndp_read(const struct wire_frame *f, struct wire_ndp *ret);

#endif
