/* SPDX-License-Identifier: Apache-2.0 */
/* wire_dhcp - who gives and who takes addresses (RFC 2131, 2132). */
#ifndef ZICHA_PARSE_WIRE_DHCP_H
#define ZICHA_PARSE_WIRE_DHCP_H

#include "base/str.h"

enum {
	WIRE_DHCP_DISCOVER = 1,
	WIRE_DHCP_OFFER = 2,
	WIRE_DHCP_REQUEST = 3,
	WIRE_DHCP_ACK = 5,
	WIRE_DHCP_NAK = 6,
};

struct wire_dhcp {
	bool is_reply;
	uint8_t kind; /* WIRE_DHCP_…; 0: BOOTP */
	const uint8_t *client_mac, *given_ip;
	uint32_t transaction;
	/* 4 bytes each; NULL: not said */
	const uint8_t *server, *router, *name_server, *mask;
	struct str host_name, vendor_class, domain;
	struct str name_servers; /* all of them, 4 bytes each */
	int64_t lease_seconds;	 /* -1: not said */
};

/* Of DHCPv6 (RFC 8415): that a server speaks, and whom it has hosts ask for names. */
enum { WIRE_DHCP6_ADVERTISE = 2, WIRE_DHCP6_REPLY = 7 };
struct wire_dhcp6 {
	uint8_t kind;		    /* WIRE_DHCP6_… */
	const uint8_t *name_server; /* 16 bytes, the first one; NULL: not said */
};

/* Reads the payload of a datagram from or to port 67. */
must_use bool wire_dhcp_read(struct str bytes, struct wire_dhcp *ret);
/* Reads the payload of a datagram from port 547. False: not what a server says to a host. */
must_use bool wire_dhcp_read6(struct str bytes, struct wire_dhcp6 *ret);

#endif
