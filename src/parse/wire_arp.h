/* SPDX-License-Identifier: Apache-2.0 */
/* wire_arp - who says to have which IPv4 address (RFC 826). */
#ifndef ZICHA_PARSE_WIRE_ARP_H
#define ZICHA_PARSE_WIRE_ARP_H

#include "base/str.h"

struct wire_arp {
	bool is_reply;
	const uint8_t *sender_mac, *sender_ip, *target_ip;
};

/* Reads what follows the link's head. False: not ARP of Ethernet and IPv4. */
must_use bool wire_arp_read(struct str bytes, struct wire_arp *ret);
/* A MAC that several routers share: VRRP, HSRP, CARP, GLBP. */
bool wire_arp_is_virtual(const uint8_t *mac);

#endif
