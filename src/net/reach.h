/* SPDX-License-Identifier: Apache-2.0 */
/* reach - which addresses and ports may be spoken to; everything else may not.
 *
 * What is forbidden stays so, whatever else allows it. Held by the broker that opens sockets
 * for others, and by whoever writes packets by itself. */
#ifndef ZICHA_NET_REACH_H
#define ZICHA_NET_REACH_H

#include "parse/address.h"

struct reach_rule {
	struct address_cidr cidr;
	uint16_t first_port, last_port;
	bool is_forbidden;
};

struct reach {
	struct reach_rule *rules;
	size_t n, capacity;
	struct arena *arena;
};

#define REACH(arena_) ((struct reach){ .arena = (arena_) })

/* An address prefix and its ports; 0 to 65535 where they do not matter. */
void reach_allow(struct reach *r, const struct address_cidr *cidr, uint16_t first_port,
		 uint16_t last_port);
void reach_forbid(struct reach *r, const struct address_cidr *cidr);

/* IPv4 in IPv6's clothes is the IPv4 address. */
bool reach_has(const struct reach *r, const struct address *a, uint16_t port);
/* Whether any port of the address is allowed. */
bool reach_has_address(const struct reach *r, const struct address *a);

/* Whether errno of a connection says that this machine has no way to the address, which is that
 * of a machine without IPv6 for the most part: nothing was sent. */
bool reach_is_without_way(int code);

#endif
