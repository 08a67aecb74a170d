/* SPDX-License-Identifier: Apache-2.0 */
/* rtnl_test - rtnetlink messages, whole and broken. Whole recordings of a kernel are
 * in the fixtures of the tables addresses and routes. */
#include "parse/rtnl.h"

#include "base/buf.h"
#include "tap.h"

#include <linux/if_addr.h>
#include <linux/neighbour.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

static void put_attribute(struct buf *b, int type, const void *value, size_t n)
{
	static const char padding[4];
	struct rtattr head = { .rta_len = (uint16_t)RTA_LENGTH(n), .rta_type = (uint16_t)type };
	buf_add(b, &head, sizeof(head));
	buf_add(b, value, n);
	buf_add(b, padding, RTA_ALIGN(n) - n);
}

static int try_address(int family, int prefix, const void *bytes, size_t n,
		       struct rtnl_address *ret)
{
	autobuf b = BUF(4096);
	struct ifaddrmsg head = {
		.ifa_family = (uint8_t)family,
		.ifa_prefixlen = (uint8_t)prefix,
		.ifa_flags = IFA_F_TEMPORARY,
		.ifa_index = 2,
	};
	buf_add(&b, &head, sizeof(head));
	if (bytes)
		put_attribute(&b, IFA_ADDRESS, bytes, n);
	return rtnl_address(buf_view(&b), ret);
}

static void test_address(void)
{
	static const uint8_t bytes[16] = { 192, 0, 2, 1 };
	struct rtnl_address a = { 0 };
	is_int(try_address(AF_INET, 24, bytes, 4, &a), 1, "an IPv4 address");
	is_int(a.prefix_length, 24, "its prefix length");
	ok(!a.is_temporary, "the bit of IPv6's temporary addresses means another thing in IPv4");
	is_int(try_address(AF_INET6, 128, bytes, 16, &a), 1, "an IPv6 address");
	ok(a.is_temporary, "a temporary one");
	is_int(try_address(AF_INET, 33, bytes, 4, &a), -1, "a prefix of 33 bits is malformed");
	is_int(try_address(AF_INET, 24, bytes, 16, &a), -1, "so are 16 bytes of IPv4");
	is_int(try_address(AF_INET, 24, NULL, 0, &a), -1, "so is an address without bytes");
	is_int(try_address(AF_UNIX, 24, bytes, 4, &a), 0, "other families are passed over");
	is_int(rtnl_address(STR("\2"), &a), -1, "a short message is malformed");
}

static int try_neighbour(uint16_t state, struct rtnl_neighbour *ret)
{
	autobuf b = BUF(4096);
	struct ndmsg head = { .ndm_family = AF_INET, .ndm_ifindex = 2, .ndm_state = state };
	buf_add(&b, &head, sizeof(head));
	put_attribute(&b, NDA_DST, "\300\0\2\1", 4);
	put_attribute(&b, NDA_LLADDR, "\2\0\0\0\0\7", 6);
	return rtnl_neighbour(buf_view(&b), ret);
}

static void test_neighbour(void)
{
	struct rtnl_neighbour n = { 0 };
	is_int(try_neighbour(NUD_REACHABLE, &n), 1, "a neighbour");
	ok(n.is_reachable && n.index == 2 && n.mac[5] == 7, "that has just answered");
	is_int(try_neighbour(NUD_STALE, &n), 1, "one that answered long ago");
	ok(!n.is_reachable, "may be gone");
	is_int(try_neighbour(NUD_FAILED, &n), 0, "one that did not answer is none");
}

static void test_next(void)
{
	struct nlmsghdr head = { .nlmsg_len = sizeof(head) + 2, .nlmsg_type = RTM_NEWLINK };
	autobuf b = BUF(4096);
	buf_add(&b, &head, sizeof(head));
	buf_add(&b, "ab\0\0", 4);
	buf_add(&b, &head, sizeof(head));
	struct str rest = buf_view(&b);
	struct rtnl_message m;
	is_int(rtnl_next(&rest, &m), 1, "a message");
	is_int((int64_t)m.body.n, 2, "its body ends where it says");
	is_int(rtnl_next(&rest, &m), -1, "a length beyond the end is malformed");
	rest = (struct str){ "", 0 };
	is_int(rtnl_next(&rest, &m), 0, "nothing is the end");
	head.nlmsg_len = 3;
	rest = (struct str){ (const char *)&head, sizeof(head) };
	is_int(rtnl_next(&rest, &m), -1, "a length shorter than its header is malformed");
}

static void test_route(void)
{
	static const uint8_t first[4] = { 192, 0, 2, 1 };
	struct rtmsg head = { .rtm_family = AF_INET, .rtm_table = RT_TABLE_MAIN };
	struct rtnexthop hop = { .rtnh_ifindex = 7 };
	autobuf hops = BUF(4096);
	autobuf b = BUF(4096);
	hop.rtnh_len = sizeof(hop) + RTA_LENGTH(sizeof(first));
	buf_add(&hops, &hop, sizeof(hop));
	put_attribute(&hops, RTA_GATEWAY, first, sizeof(first));
	hop.rtnh_len = sizeof(hop);
	buf_add(&hops, &hop, sizeof(hop));
	buf_add(&b, &head, sizeof(head));
	put_attribute(&b, RTA_MULTIPATH, hops.p, hops.n);
	struct rtnl_route r = { 0 };
	is_int(rtnl_route(buf_view(&b), &r), 1, "a route of two hops");
	is_int(rtnl_hop(&r), 1, "the first hop");
	ok(r.has_gateway && r.index == 7, "has a gateway");
	is_int(rtnl_hop(&r), 1, "the second hop");
	ok(!r.has_gateway, "has none");
	is_int(rtnl_hop(&r), 0, "there is no third");
	r.hops = (struct str){ "\1\0\0\0\0\0\0\0", 8 };
	is_int(rtnl_hop(&r), -1, "a hop shorter than its header is malformed");
	head.rtm_flags = RTM_F_CLONED;
	is_int(rtnl_route((struct str){ (const char *)&head, sizeof(head) }, &r), 0,
	       "a cached route is none");
}

int main(void)
{
	test_next();
	test_address();
	test_neighbour();
	test_route();
	return done();
}
