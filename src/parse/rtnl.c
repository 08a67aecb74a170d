/* SPDX-License-Identifier: Apache-2.0 */
/* rtnl - rtnetlink messages: links, addresses, neighbours and routes of the running kernel. */
#include "parse/rtnl.h"

#include <linux/if_addr.h>
#include <linux/neighbour.h>
#include <linux/rtnetlink.h>
#include <string.h>
#include <sys/socket.h>

struct attribute {
	int type;
	struct str value;
};

/* Copies a struct off the front; the bytes need not be aligned. */
static bool take_struct(struct str *rest, void *to, size_t n)
{
	if (rest->n < n)
		return false;
	memcpy(to, rest->p, n);
	/* What follows begins on the next multiple of 4, or is not there. */
	*rest = str_from(*rest, RTA_ALIGN(n));
	return true;
}

/* Takes `length` bytes, of which the first `head` were a header. */
static bool take_value(struct str *rest, size_t length, size_t head, struct str *ret_value)
{
	if (length < head || length > rest->n)
		return false;
	*ret_value = str_from(str_head(*rest, length), head);
	*rest = str_from(*rest, RTA_ALIGN(length));
	return true;
}

int rtnl_next(struct str *rest, struct rtnl_message *ret_message)
{
	if (!rest->n)
		return 0;
	struct nlmsghdr head;
	struct str copy = *rest;
	if (!take_struct(&copy, &head, sizeof(head)) ||
	    !take_value(rest, head.nlmsg_len, sizeof(head), &ret_message->body))
		return -1;
	ret_message->type = head.nlmsg_type;
	return 1;
}

/* Takes the next attribute. 1, 0 at the end, -1. Up to 3 bytes may be left over as
 * padding. */
static int next_attribute(struct str *rest, struct attribute *ret_attribute)
{
	if (rest->n < RTA_LENGTH(0))
		return 0;
	struct rtattr head;
	memcpy(&head, rest->p, sizeof(head));
	if (!take_value(rest, head.rta_len, RTA_LENGTH(0), &ret_attribute->value))
		return -1;
	ret_attribute->type = head.rta_type & NLA_TYPE_MASK;
	return 1;
}

static bool to_number(struct str value, int64_t *ret_number)
{
	uint32_t number;
	if (value.n != sizeof(number))
		return false;
	memcpy(&number, value.p, sizeof(number));
	*ret_number = number;
	return true;
}

static bool to_address(int family, struct str value, struct address *ret_address)
{
	struct address a = { .is_ipv6 = family == AF_INET6 };
	if (value.n != (a.is_ipv6 ? 16u : 4u))
		return false;
	memcpy(a.bytes, value.p, value.n);
	*ret_address = a;
	return true;
}

static bool is_ip(int family)
{
	return family == AF_INET || family == AF_INET6;
}

bool rtnl_link(struct str body, struct rtnl_link *ret_link)
{
	struct ifinfomsg head;
	if (!take_struct(&body, &head, sizeof(head)) || head.ifi_index <= 0)
		return false;
	struct rtnl_link l = { .index = head.ifi_index };
	struct attribute a;
	int r;
	while ((r = next_attribute(&body, &a)) > 0)
		if (a.type == IFLA_IFNAME)
			l.name = str_head(a.value, str_find(a.value, 0));
	if (r < 0 || !l.name.n)
		return false;
	*ret_link = l;
	return true;
}

int rtnl_address(struct str body, struct rtnl_address *ret_address)
{
	struct ifaddrmsg head;
	if (!take_struct(&body, &head, sizeof(head)))
		return -1;
	if (!is_ip(head.ifa_family))
		return 0;
	struct rtnl_address found = {
		.index = head.ifa_index,
		.prefix_length = head.ifa_prefixlen,
		.scope = head.ifa_scope,
	};
	int64_t flags = head.ifa_flags;
	int family = head.ifa_family;
	bool has_local = false, has_address = false;
	struct attribute a;
	int r;
	while ((r = next_attribute(&body, &a)) > 0) {
		bool is_good = true;
		/* On a point-to-point link IFA_ADDRESS is the other end. */
		if (a.type == IFA_LOCAL)
			is_good = has_local = to_address(family, a.value, &found.address);
		else if (a.type == IFA_ADDRESS && !has_local)
			is_good = has_address = to_address(family, a.value, &found.address);
		else if (a.type == IFA_FLAGS)
			is_good = to_number(a.value, &flags);
		if (!is_good)
			return -1;
	}
	if (r < 0 || !(has_local || has_address) ||
	    found.prefix_length > (found.address.is_ipv6 ? 128 : 32))
		return -1;
	/* The same bit tells a secondary address in IPv4. */
	found.is_temporary = found.address.is_ipv6 && (flags & IFA_F_TEMPORARY);
	*ret_address = found;
	return 1;
}

int rtnl_neighbour(struct str body, struct rtnl_neighbour *ret_neighbour)
{
	enum { ANSWERED = NUD_REACHABLE | NUD_STALE | NUD_DELAY | NUD_PROBE | NUD_PERMANENT };
	struct ndmsg head;
	if (!take_struct(&body, &head, sizeof(head)))
		return -1;
	if (!is_ip(head.ndm_family))
		return 0;
	struct rtnl_neighbour found = { .index = head.ndm_ifindex,
					.is_reachable = head.ndm_state & NUD_REACHABLE };
	bool has_address = false, has_mac = false;
	struct attribute a;
	int r;
	while ((r = next_attribute(&body, &a)) > 0) {
		if (a.type == NDA_DST &&
		    !(has_address = to_address(head.ndm_family, a.value, &found.address)))
			return -1;
		if (a.type == NDA_LLADDR && a.value.n == sizeof(found.mac)) {
			memcpy(found.mac, a.value.p, sizeof(found.mac));
			has_mac = true;
		}
	}
	if (r < 0)
		return -1;
	if (!has_address || !has_mac || !(head.ndm_state & ANSWERED))
		return 0;
	*ret_neighbour = found;
	return 1;
}

/* RTA_VIA: a gateway of another family than the destination's. */
static bool to_via(struct str value, struct rtnl_route *route)
{
	uint16_t family;
	if (value.n < sizeof(family))
		return false;
	memcpy(&family, value.p, sizeof(family));
	route->has_gateway = is_ip(family) &&
			     to_address(family, str_from(value, sizeof(family)), &route->gateway);
	return route->has_gateway || !is_ip(family);
}

/* What a route and each of its hops have alike. */
static bool take_hop_attribute(struct rtnl_route *route, const struct attribute *a)
{
	int family = route->destination.address.is_ipv6 ? AF_INET6 : AF_INET;
	if (a->type == RTA_GATEWAY)
		return route->has_gateway = to_address(family, a->value, &route->gateway);
	if (a->type == RTA_VIA)
		return to_via(a->value, route);
	return true;
}

static bool take_route_attribute(struct rtnl_route *route, const struct attribute *a)
{
	int family = route->destination.address.is_ipv6 ? AF_INET6 : AF_INET;
	switch (a->type) {
	case RTA_DST: return to_address(family, a->value, &route->destination.address);
	case RTA_OIF: return to_number(a->value, &route->index);
	case RTA_PRIORITY: return to_number(a->value, &route->metric);
	case RTA_TABLE: return to_number(a->value, &route->table);
	case RTA_MULTIPATH: route->hops = a->value; return true;
	default: return take_hop_attribute(route, a);
	}
}

int rtnl_route(struct str body, struct rtnl_route *ret_route)
{
	struct rtmsg head;
	if (!take_struct(&body, &head, sizeof(head)))
		return -1;
	if (!is_ip(head.rtm_family) || (head.rtm_flags & RTM_F_CLONED))
		return 0;
	struct rtnl_route route = {
		.destination.address.is_ipv6 = head.rtm_family == AF_INET6,
		.destination.prefix_length = head.rtm_dst_len,
		.table = head.rtm_table,
		.protocol = head.rtm_protocol,
		.kind = head.rtm_type,
	};
	struct attribute a;
	int r;
	while ((r = next_attribute(&body, &a)) > 0)
		if (!take_route_attribute(&route, &a))
			return -1;
	if (r < 0 || head.rtm_dst_len > (route.destination.address.is_ipv6 ? 128 : 32))
		return -1;
	*ret_route = route;
	return 1;
}

int rtnl_hop(struct rtnl_route *route)
{
	if (!route->hops.n)
		return 0;
	struct rtnexthop head;
	struct str copy = route->hops, attributes;
	if (!take_struct(&copy, &head, sizeof(head)) ||
	    !take_value(&route->hops, head.rtnh_len, sizeof(head), &attributes))
		return -1;
	route->index = head.rtnh_ifindex;
	route->has_gateway = false;
	struct attribute a;
	int r;
	while ((r = next_attribute(&attributes, &a)) > 0)
		if (!take_hop_attribute(route, &a))
			return -1;
	return r < 0 ? -1 : 1;
}
