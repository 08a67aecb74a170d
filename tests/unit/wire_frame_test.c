/* SPDX-License-Identifier: Apache-2.0 */
/* wire_frame_test - frames whose heads are cut or lie; whole ones are in traffic_test.py. */
#include "parse/wire_frame.h"

#include "tap.h"

#define ETHERNET "\x52\x54\0\0\0\2\x52\x54\0\0\0\1"
#define IPV4 "\x45\0\0\x21\0\0\0\0\x40\x11\0\0\x0a\1\1\1\x0a\1\1\2"
#define UDP "\x10\x01\0\x35\0\x0d\0\0hello"

static void test_good(void)
{
	struct wire_frame f;
	ok(wire_frame_read(WIRE_ETHERNET, STR(ETHERNET "\x81\0\0\7\x08\0" IPV4 UDP "padding"), &f),
	   "UDP with a VLAN's tag");
	ok(f.vlan == 7 && f.version == 4 && f.destination_port == 53, "its VLAN and port");
	ok(str_is(f.payload, "hello") && f.payload_length == 5 && !f.is_cut, "its payload without "
									     "the padding");
	ok(f.source_mac[5] == 1 && f.destination[3] == 2, "where from and where to");
	ok(wire_frame_read(WIRE_RAW, STR(IPV4 UDP), &f) && !f.source_mac &&
		   str_is(f.payload, "hello"),
	   "the same without a link");
}

static void test_bad(void)
{
	struct wire_frame f;
	ok(wire_frame_read(WIRE_RAW,
			   STR("\x45\0\1\x21\0\0\0\0\x40\x11\0\0\x0a\1\1\1\x0a\1\1\2"
			       "\x10\1\0\x35\1\x0d\0\0he"),
			   &f) &&
		   f.is_cut && f.payload_length == 0x105,
	   "what was captured in part says how long it was");
	ok(!wire_frame_read(WIRE_RAW, STR("\x45\0\0\x10\0\0\0\0\x40\x11\0\0\x0a\1\1\1\x0a\1\1\2"),
			    &f),
	   "a length below the head's");
	ok(!wire_frame_read(WIRE_RAW, STR("\x4f\0\0\x21\0\0\0\0\x40\x11\0\0\x0a\1\1\1\x0a\1\1\2"),
			    &f),
	   "options that are not there");
	ok(!wire_frame_read(WIRE_ETHERNET, STR("short"), &f), "less than a head");
	ok(!wire_frame_read(9999, STR(IPV4 UDP), &f), "a link that is not known");
	ok(wire_frame_read(WIRE_ETHERNET,
			   STR(ETHERNET "\x12\x34"
					"what"),
			   &f) &&
		   !f.version,
	   "what is no IP");
}

int main(void)
{
	test_good();
	test_bad();
	return done();
}
