/* SPDX-License-Identifier: Apache-2.0 */
/* net_target - which addresses, ports and hours a network survey is told.
 *
 *     10.1.0.0/16,10.2.3.0/24,!10.1.9.9,192.0.2.5-192.0.2.9,2001:db8::5,!printer.example */
#ifndef ZICHA_PARSE_NET_TARGET_H
#define ZICHA_PARSE_NET_TARGET_H

#include "base/err.h"
#include "parse/address.h"

struct net_target_part {
	bool is_excluded;
	const char *name;	  /* a host's, to be resolved; NULL: it is the cidr */
	struct address_cidr cidr; /* without host bits */
};

struct net_target {
	struct net_target_part *parts;
	size_t n, capacity;
};

/* At most so many addresses in a prefix: /8 of IPv4, /32 of IPv6; address by address, /112. */
enum {
	NET_TARGET_LEAST_IPV4 = 8,
	NET_TARGET_WIDEST_IPV6 = 32,
	NET_TARGET_LEAST_IPV6 = 112,
	NET_TARGET_MAX_PARTS = 4096
};

/* Reads it; a range becomes prefixes. <0 with what is wrong with which part: larger than it may
 * be, multicast, broadcast, nothing but exclusions. */
must_use int net_target_read(struct str text, struct arena *a, struct net_target *ret,
			     struct err *e);
/* The same of a list of exclusions, without their marks; an empty one is one. */
must_use int net_target_read_excluded(struct str text, struct arena *a, struct net_target *ret,
				      struct err *e);

/* "22,80,8000-8010" or "all" into a bit for each port. False: it is none. */
struct net_target_ports {
	uint8_t bits[65536 / 8];
};
must_use bool net_target_ports(struct str text, struct net_target_ports *ret);
static inline bool net_target_has_port(const struct net_target_ports *p, uint16_t port)
{
	return p->bits[port / 8] >> (port % 8) & 1;
}

/* "22:00-06:00" as minutes of the day. False: it is none. */
struct net_target_window {
	int from, until;
};
must_use bool net_target_window(struct str text, struct net_target_window *ret);
bool net_target_is_within(const struct net_target_window *w, int minute_of_day);

/* "00:1b:2c:3d:4e:5f", with dashes, dots (001b.2c3d.4e5f) or nothing between. */
must_use bool net_target_mac(struct str text, uint8_t ret_mac[6]);

#endif
