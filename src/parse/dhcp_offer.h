/* SPDX-License-Identifier: Apache-2.0 */
/* dhcp_offer - what a DHCP server offers (RFC 2131, 2132). */
#ifndef ZICHA_PARSE_DHCP_OFFER_H
#define ZICHA_PARSE_DHCP_OFFER_H

#include "parse/address.h"

struct dhcp_offer {
	uint32_t transaction;
	int kind; /* 2: an offer, 5: an acknowledgement; 0: not said */
	struct address offered, server, mask, gateway;
	bool has_server, has_mask, has_gateway, has_lease;
	struct address dns[4];
	size_t n_dns;
	struct str domain; /* within the message */
	uint32_t lease_seconds;
};

/* Reads a server's message, the payload of UDP. False: it is none. */
must_use bool dhcp_offer_read(struct str message, struct dhcp_offer *ret);

#endif
