/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/config_set.h"
#include "tap.h"

static struct config_set mask(struct arena *a, const char *address, const char *bits)
{
	struct config_set s = { .n = 0 };
	if (!config_set_add_mask(a, &s, str_of(address), str_of(bits)))
		s.n = 0;
	config_set_sort(&s);
	return s;
}

static struct config_set wildcard(struct arena *a, const char *address, const char *bits)
{
	struct config_set s = { .n = 0 };
	if (!config_set_add_wildcard(a, &s, str_of(address), str_of(bits)))
		s.n = 0;
	config_set_sort(&s);
	return s;
}

int main(void)
{
	autoarena a = ARENA(64 << 20);
	struct config_set net = mask(&a, "10.1.0.0", "255.255.0.0"),
			  sub = mask(&a, "10.1.2.0", "24"), other = mask(&a, "10.2.0.0", "16");
	ok(net.n == 1 && config_set_has(&net, &sub) && !config_set_has(&sub, &net),
	   "a network has its part, and not the other way round");
	ok(!config_set_meets(&net, &other) && config_set_meets(&net, &sub), "networks beside each "
									    "other do not meet");

	struct config_set odd = wildcard(&a, "10.0.0.1", "0.0.255.0");
	is_int((int64_t)odd.n, 256, "a wildcard with a hole is 256 addresses, each by itself");
	struct config_set one = wildcard(&a, "10.0.77.1", "0"),
			  two = wildcard(&a, "10.0.77.2", "0.0.0.0");
	ok(config_set_has(&odd, &one) && !config_set_has(&odd, &two), "and holds just those");
	ok(wildcard(&a, "10.0.0.0", "170.170.170.170").n == 0, "one of too many holes is refused");
	ok(config_set_is_all(
		   &(struct config_set){ .range = (struct config_range[]){ CONFIG_IPV4 }, .n = 1 }),
	   "all of IPv4 is all");
	struct config_set any = wildcard(&a, "0.0.0.0", "255.255.255.255");
	ok(any.n == 1 && config_set_is_all(&any), "so is the wildcard of it");
	struct config_set zero = mask(&a, "0.0.0.0", "0");
	ok(config_set_is_all(&zero), "and the mask of length 0");
	struct config_set v6 = mask(&a, "2001:db8::", "32"), v6_host = { .n = 0 };
	ok(config_set_add_prefix(&a, &v6_host, STR("2001:db8::5/128")), "an address of IPv6 is "
									"read");
	config_set_sort(&v6_host);
	ok(config_set_has(&v6, &v6_host) && !config_set_is_all(&v6), "and is in its prefix");

	struct config_set halves = { .n = 0 };
	ok(config_set_add_range(&a, &halves, STR("10.0.0.0"), STR("10.0.0.127")) &&
		   config_set_add_range(&a, &halves, STR("10.0.0.128"), STR("10.0.0.255")),
	   "ranges are read");
	config_set_sort(&halves);
	struct config_set whole = mask(&a, "10.0.0.0", "24");
	ok(halves.n == 1 && config_set_has(&halves, &whole), "two halves are the whole");
	ok(!config_set_add_range(&a, &halves, STR("10.0.0.9"), STR("10.0.0.1")), "a range "
										 "backwards is "
										 "none");

	struct config_set hole = { .n = 0 };
	ok(config_set_add_prefix(&a, &hole, STR("10.0.0.9")), "an address to leave out");
	config_set_cut(&a, &whole, &hole);
	ok(whole.n == 2 && !config_set_meets(&whole, &hole), "what is cut out is not in it");
	struct config_set rest = mask(&a, "10.0.0.0", "29"), end = mask(&a, "10.0.0.10", "31");
	ok(config_set_has(&whole, &rest) && config_set_has(&whole, &end), "and the rest is");
	config_set_cut(&a, &whole, &halves);
	ok(!whole.n, "all cut out of it is nothing");

	struct config_set most = mask(&a, "0.0.0.0", "0"), few = mask(&a, "0.0.0.0", "1");
	config_set_cut(&a, &most, &hole);
	ok(config_set_is_most(&most) && !config_set_is_all(&most), "all but one address is most");
	ok(!config_set_is_most(&few), "half is not");

	uint16_t port;
	struct config_range protocol;
	ok(config_set_port(STR("www"), &port) && port == 80, "www is 80");
	ok(!config_set_port(STR("65536"), &port) && !config_set_port(STR("-1"), &port) &&
		   !config_set_port(STR("wwww"), &port),
	   "what is no port is none");
	ok(config_set_protocol(STR("ip"), &protocol) && protocol.first == 0 && protocol.last == 255,
	   "ip is every protocol");
	return done();
}
