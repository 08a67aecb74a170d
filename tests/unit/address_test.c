/* SPDX-License-Identifier: Apache-2.0 */
/* address_test - addresses and prefixes in text. */
#include "parse/address.h"
#include "tap.h"

static const char *round_trip(const char *text)
{
	static char again[ADDRESS_TEXT_SIZE];
	struct address a;
	if (!address_parse(str_of(text), &a))
		return NULL;
	address_text(&a, again);
	return again;
}

static void test_text(void)
{
	is_text(round_trip("192.0.2.1"), "192.0.2.1", "an IPv4 address");
	is_text(round_trip("2001:DB8:0:0:0:0:0:1"), "2001:db8::1", "IPv6 as RFC 5952 has it");
	is_text(round_trip("::ffff:10.0.0.1"), "::ffff:10.0.0.1", "an IPv4-mapped address");
	is_text(round_trip("fe80::1%eth0"), "fe80::1", "a zone is passed over");
	is_text(round_trip("fe80::1%"), NULL, "an empty zone is refused");
	is_text(round_trip("fe80::1%eth0/64"), NULL, "a prefix length is no part of a zone");
	is_text(round_trip("10.0.0.1%eth0"), NULL, "IPv4 has no zones");
	is_text(round_trip("010.0.0.1"), NULL, "leading zeros are refused");
	is_text(round_trip("10.1"), NULL, "short forms are refused");
	is_text(round_trip("256.0.0.1"), NULL, "a number over 255 is refused");
	is_text(round_trip(" 10.0.0.1"), NULL, "space in front is refused");
	is_text(round_trip(""), NULL, "the empty text is refused");
	is_text(round_trip("1:2:3:4:5:6:7:8:9"), NULL, "nine groups are refused");
	struct address a;
	ok(!address_parse(STR("10.0.0.1\0"), &a), "a NUL byte is refused");
	ok(!address_parse((struct str){ NULL, 0 }, &a), "the absent text is refused");
}

static int contains(const char *cidr, const char *address)
{
	bool does;
	return address_cidr_contains(str_of(cidr), str_of(address), &does) ? does : -1;
}

static void test_contains(void)
{
	static const struct {
		const char *cidr, *address;
		int wanted;
	} cases[] = {
		{ "10.0.0.0/8", "10.255.1.2", 1 },
		{ "10.0.0.0/8", "11.0.0.1", 0 },
		{ "10.1.2.3/8", "10.9.9.9", 1 },
		{ "192.0.2.128/25", "192.0.2.127", 0 },
		{ "192.0.2.128/25", "192.0.2.128", 1 },
		{ "192.0.2.1", "192.0.2.1", 1 },
		{ "192.0.2.1", "192.0.2.2", 0 },
		{ "0.0.0.0/0", "8.8.8.8", 1 },
		{ "0.0.0.0/0", "2001:db8::1", 0 },
		{ "::/0", "2001:db8::1", 1 },
		{ "::/0", "8.8.8.8", 0 },
		{ "fe80::/10", "febf::1%eth0", 1 },
		{ "fe80::/10", "fec0::1", 0 },
		{ "2001:db8::/33", "2001:db8:8000::", 0 },
		{ "10.0.0.0/8", "::ffff:10.0.0.1", 1 },
		{ "10.0.0.0/8", "::ffff:11.0.0.1", 0 },
		{ "::ffff:0:0/96", "10.0.0.1", 1 },
		{ "::ffff:10.0.0.0/104", "11.0.0.1", 0 },
		{ "::ffff:0:0/95", "10.0.0.1", 0 },
		{ "10.0.0.0/33", "10.0.0.1", -1 },
		{ "::/129", "::1", -1 },
		{ "10.0.0.0/", "10.0.0.1", -1 },
		{ "10.0.0.0/+8", "10.0.0.1", -1 },
		{ "10.0.0.0/-1", "10.0.0.1", -1 },
		{ "10.0.0.0/8/8", "10.0.0.1", -1 },
		{ "10.0.0.0/8", "localhost", -1 },
		{ "/8", "10.0.0.1", -1 },
	};
	for (size_t i = 0; i < N(cases); i++) {
		char fact[128];
		snprintf(fact, sizeof(fact), "%s in %s", cases[i].address, cases[i].cidr);
		is_int(contains(cases[i].cidr, cases[i].address), cases[i].wanted, fact);
	}
}

static bool is_loopback(const char *text)
{
	struct address a;
	return address_parse(str_of(text), &a) && address_is_loopback(&a);
}

static bool is_any(const char *text)
{
	struct address a;
	return address_parse(str_of(text), &a) && address_is_any(&a);
}

int main(void)
{
	test_text();
	test_contains();
	ok(is_loopback("127.0.0.1"), "127.0.0.1 is loopback");
	ok(is_loopback("127.9.9.9"), "all of 127.0.0.0/8 is loopback");
	ok(is_loopback("::1"), "::1 is loopback");
	ok(is_loopback("::ffff:127.0.0.1"), "mapped loopback is loopback");
	ok(!is_loopback("::"), ":: is not loopback");
	ok(!is_loopback("128.0.0.1"), "128.0.0.1 is not loopback");
	ok(!is_loopback("7f00::1"), "an IPv6 address that begins with 127 is not loopback");
	ok(is_any("0.0.0.0") && is_any("::"), "0.0.0.0 and :: are any address");
	ok(!is_any("0.0.0.1") && !is_any("::1"), "others are not");
	return done();
}
