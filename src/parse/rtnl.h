/* SPDX-License-Identifier: Apache-2.0 */
/* rtnl - rtnetlink messages: links, addresses, neighbours and routes of the running kernel.
 *
 * Numbers are in the order of the machine that the messages come from, as the
 * kernel writes them; addresses are in network order. Every length is checked
 * against the bytes that are there, for they may be a recording. */
#ifndef ZICHA_PARSE_RTNL_H
#define ZICHA_PARSE_RTNL_H

#include "parse/address.h"

struct rtnl_message {
	int type; /* RTM_NEWLINK, RTM_NEWADDR, RTM_NEWNEIGH, RTM_NEWROUTE; others are for the caller
		     to skip */
	struct str body;
};

/* Takes the next message off *rest. 1: one; 0: the end; -1: a length that does not
 * fit, nothing behind it can be read. */
must_use int rtnl_next(struct str *rest, struct rtnl_message *ret_message);

struct rtnl_link {
	int64_t index;
	struct str name;
};
must_use bool rtnl_link(struct str body, struct rtnl_link *ret_link);

struct rtnl_address {
	int64_t index; /* of its interface */
	struct address address;
	int64_t prefix_length, scope;
	bool is_temporary; /* an IPv6 privacy address */
};
/* 1: one; 0: of a family that has no IP addresses; -1: malformed. */
must_use int rtnl_address(struct str body, struct rtnl_address *ret_address);

/* Which hardware address the kernel believes an address to have. */
struct rtnl_neighbour {
	int64_t index; /* of the interface */
	struct address address;
	uint8_t mac[6];
	bool is_reachable; /* it has answered in the last half minute or so */
};
/* 1: one; 0: of another family, or it has no answer; -1: malformed. */
must_use int rtnl_neighbour(struct str body, struct rtnl_neighbour *ret_neighbour);

struct rtnl_route {
	struct address_cidr destination;
	int64_t metric, table, protocol, kind;
	struct str hops; /* of a route with several next hops; n is 0 for others */
	/* The one next hop, or the one that rtnl_hop() has taken. */
	bool has_gateway;
	struct address gateway;
	int64_t index; /* of the interface, 0: none */
};
/* 1: one; 0: no IP route; -1: malformed. */
must_use int rtnl_route(struct str body, struct rtnl_route *ret_route);

/* Takes the next of several next hops into has_gateway, gateway and index.
 * 1: one; 0: the end; -1: malformed. */
must_use int rtnl_hop(struct rtnl_route *route);

#endif
