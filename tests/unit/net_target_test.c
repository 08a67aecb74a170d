/* SPDX-License-Identifier: Apache-2.0 */
/* net_target_test - which addresses, ports and hours a network survey is told. */
#include "parse/net_target.h"
#include "tap.h"

#include <string.h>

static void is_target(const char *text, size_t n_parts, const char *fact)
{
	struct err e;
	struct net_target t;
	autoarena a = ARENA(1 << 20);
	int r = net_target_read(str_of(text), &a, &t, &e);
	ok(n_parts ? r == 0 && t.n == n_parts : r < 0, fact);
}

static void is_window(const char *text, int minute, bool is_within, const char *fact)
{
	struct net_target_window w;
	ok(net_target_window(str_of(text), &w) && net_target_is_within(&w, minute) == is_within,
	   fact);
}

static void targets(void)
{
	struct err e;
	struct net_target t;
	autoarena a = ARENA(1 << 20);
	is_target("10.1.0.0/16,10.2.3.0/24,!10.1.9.9", 3, "prefixes and an exclusion");
	is_target("192.0.2.5-192.0.2.9", 3, "a range becomes prefixes");
	is_target("2001:db8::5, !server.example", 2, "IPv6, a name, white space");
	is_target("10.0.0.0/8", 1, "a /8 is the most");
	is_target("10.0.0.0/7", 0, "more is refused");
	is_target("2001:db8::/64", 1, "a /64 of IPv6 is a target, though nobody sweeps it");
	is_target("2000::/16", 0, "what no unit has is none");
	is_target("0.0.0.0/0", 0, "and everything");
	is_target("224.0.0.1", 0, "multicast is nobody's address");
	is_target("255.255.255.255", 0, "nor is broadcast");
	is_target("!10.0.0.1", 0, "exclusions alone are nothing to look at");
	is_target("10.0.0.1,,10.0.0.2", 0, "an empty part");
	is_target("10.0.0.9-10.0.0.1", 0, "a range that runs backwards");
	is_target("10.0.0.1/33", 0, "a prefix longer than an address");
	ok(net_target_read(STR("10.1.2.3/24"), &a, &t, &e) == 0 &&
		   t.parts[0].cidr.address.bytes[3] == 0,
	   "host bits are cleared");
	ok(net_target_read_excluded(STR("0.0.0.0/1"), &a, &t, &e) == 0 && t.n == 1 &&
		   t.parts[0].is_excluded,
	   "an exclusion may be as large as it likes");
	ok(net_target_read_excluded(STR(""), &a, &t, &e) == 0 && t.n == 0, "and may be empty");
}

static void ports(void)
{
	struct net_target_ports p;
	ok(net_target_ports(STR("22, 80,8000-8010"), &p) && net_target_has_port(&p, 22) &&
		   net_target_has_port(&p, 8010) && !net_target_has_port(&p, 8011) &&
		   !net_target_has_port(&p, 0),
	   "ports and ranges of them");
	ok(net_target_ports(STR("all"), &p) && net_target_has_port(&p, 65535) &&
		   !net_target_has_port(&p, 0),
	   "all of them");
	ok(!net_target_ports(STR(""), &p) && !net_target_ports(STR("0"), &p) &&
		   !net_target_ports(STR("65536"), &p) && !net_target_ports(STR("9-1"), &p) &&
		   !net_target_ports(STR("1-"), &p) && !net_target_ports(STR("1-2-3"), &p) &&
		   !net_target_ports(STR("ssh"), &p),
	   "what is no port");
}

int main(void)
{
	uint8_t mac[6];
	struct net_target_window w;
	targets();
	ports();
	is_window("22:00-06:00", 23 * 60, true, "an hour of the night");
	is_window("22:00-06:00", 6 * 60, false, "the end is outside");
	is_window("08:00-18:00", 12 * 60, true, "an hour of the day");
	is_window("08:00-18:00", 19 * 60, false, "after it");
	is_window("00:00-24:00", 0, true, "always");
	ok(!net_target_window(STR("8-18"), &w) && !net_target_window(STR("25:00-26:00"), &w) &&
		   !net_target_window(STR("08:00"), &w),
	   "what is no window");
	ok(net_target_mac(STR("00-1B-2c-3d-4e-5f"), mac) && mac[1] == 0x1b && mac[5] == 0x5f &&
		   net_target_mac(STR("001b.2c3d.4e5f"), mac) &&
		   !net_target_mac(STR("00:1b:2c:3d:4e"), mac) &&
		   !net_target_mac(STR("00:1b:2c:3d:4e:5f:60"), mac) &&
		   !net_target_mac(STR("0:1b:2c:3d:4e:5f:6"), mac),
	   "MAC addresses as several makers write them");
	return done();
}
