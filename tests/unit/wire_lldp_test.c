/* SPDX-License-Identifier: Apache-2.0 */
/* wire_lldp_test - what switches say of themselves. */
#include "parse/wire_lldp.h"

#include "tap.h"

#define HEAD \
	"\2\7\4\x52\x54\0\0\0\1" \
	"\4\6\7Gi0/1" \
	"\6\2\0\x78"

int main(void)
{
	struct wire_lldp l;
	ok(wire_lldp_read(STR(HEAD "\x0a\3sw1\x0c\4text\x10\x0c\5\1\x0a\1\1\2\2\0\0\0\1\0\0\0"),
			  &l),
	   "LLDP");
	ok(str_is(l.name, "sw1") && str_is(l.port, "Gi0/1") && l.ipv4[3] == 2, "name, port, "
									       "address");
	ok(wire_lldp_read(STR(HEAD "\x0a\x40sw1"), &l) && !l.name.p, "a name longer than the "
								     "frame");
	ok(!wire_lldp_read(STR("\0\0"), &l), "nothing");
	ok(wire_lldp_read_cdp(STR("\2\xb4\0\0\0\1\0\x0asw-two\0\3\0\7abc"), &l) &&
		   str_is(l.name, "sw-two") && str_is(l.port, "abc"),
	   "CDP");
	ok(!wire_lldp_read_cdp(STR("\2\xb4\0\0\0\1\0\1"), &l), "a length below its own head");
	return done();
}
