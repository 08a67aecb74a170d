/* SPDX-License-Identifier: Apache-2.0 */
/* wire_dns_test - names that point at each other, answers, NetBIOS. */
#include "parse/wire_dns.h"

#include "tap.h"

#define QUESTION \
	"\0\7\1\0\0\1\0\0\0\0\0\0" \
	"\3WWW\7example\3com\0" \
	"\0\1\0\1"
#define ANSWER \
	"\0\7\x81\x80\0\1\0\2\0\0\0\0" \
	"\3www\7example\3com\0" \
	"\0\1\0\1" \
	"\xc0\x0c\0\5\0\1\0\0\0\x3c\0\6\3cdn\xc0\x10" \
	"\xc0\x2d\0\1\0\1\0\0\0\x3c\0\4\xcb\0\x71\5"

static void test_messages(void)
{
	struct wire_dns d;
	struct wire_dns_record r;
	ok(wire_dns_read(STR(QUESTION), &d) && !d.is_answer, "a question");
	is_text(d.name, "www.example.com", "its name in lower case");
	ok(d.type == WIRE_DNS_A && !wire_dns_next(&d, &r), "without answers");
	ok(wire_dns_read(STR(ANSWER), &d) && d.is_answer && !d.code, "an answer");
	ok(wire_dns_next(&d, &r) && r.type == WIRE_DNS_CNAME, "a name first");
	ok(wire_dns_next(&d, &r) && r.type == WIRE_DNS_A && r.data.n == 4, "then an address");
	is_text(r.name, "cdn.example.com", "of a name that points to a part of another");
	ok(!wire_dns_next(&d, &r), "and no more");
}

static void test_broken(void)
{
	struct wire_dns d;
	ok(!wire_dns_read(STR("\0\7\1\0\0\1\0\0\0\0\0\0"
			      "\1a\xc0\x0c"
			      "\0\1\0\1"),
			  &d),
	   "a name that points to itself");
	ok(!wire_dns_read(STR("\0\7\1\0\0\1\0\0\0\0\0\0"
			      "\x3f"
			      "abc"),
			  &d),
	   "a label longer than the rest");
	ok(!wire_dns_read(STR("\0\7\1\0"), &d), "less than a head");
}

static void test_netbios(void)
{
	char name[WIRE_NETBIOS_SIZE];
	uint8_t suffix;
	ok(wire_dns_netbios(STR("FAEDDBCACACACACACACACACACACACAAA"), name, &suffix) && !suffix,
	   "a workstation");
	is_text(name, "PC1", "without the blanks behind its name");
	ok(!wire_dns_netbios(STR("www"), name, &suffix), "a name that is not encoded");
}

int main(void)
{
	test_messages();
	test_broken();
	test_netbios();
	return done();
}
