/* SPDX-License-Identifier: Apache-2.0 */
/* wire_ndp_test - neighbours and routers of IPv6. */
#include "parse/wire_ndp.h"
#include "tap.h"

#define HEAD(length, type) \
	"\x60\0\0\0\0" length "\x3a\xff" \
	"\xfe\x80\0\0\0\0\0\0\0\0\0\0\0\0\0\1" \
	"\xff\2\0\0\0\0\0\0\0\0\0\0\0\0\0\1" type "\0\0\0"
#define ZERO8 "\0\0\0\0\0\0\0\0"

static bool read_ndp(struct str bytes, struct wire_ndp *d)
{
	struct wire_frame f;
	return wire_frame_read(WIRE_RAW, bytes, &f) && wire_ndp_read(&f, d);
}

int main(void)
{
	struct wire_ndp d;
	static const char router[] = HEAD("\x50", "\x86") "\x40\x40\7\x08" ZERO8 "\1\1\2\0\0\0\0"
							  "\x09"
							  "\3\4\x40\xc0" ZERO8 "\0\0\0\0\x20\1\x0d"
							  "\xb8\0\1\0\0" ZERO8
							  "\x19\3\0\0\0\0\2\x58\x20\1\x0d\xb8\0\1\0"
							  "\0\0\0\0\0\0\0\0\x53";
	static const char neighbour[] = HEAD("\x20", "\x88") "\x60\0\0\0"
							     "\x20\1\x0d\xb8" ZERO8 "\0\0\0\5"
							     "\2\1\2\0\0\0\0\x09";
	static const char asked[] = HEAD("\x20", "\x87") "\0\0\0\0"
							 "\x20\1\x0d\xb8" ZERO8 "\0\0\0\5"
							 "\2\1\2\0\0\0\0\x09";
	static const char endless[] = HEAD("\x18", "\x86") "\x40\0\7\x08" ZERO8 "\1\0\2\0\0\0\0"
							   "\x09";
	static const char ping[] = HEAD("\x08", "\x80") "\0\1\0\2";
	ok(read_ndp((struct str){ router, sizeof(router) - 1 }, &d) && d.kind == WIRE_NDP_ROUTER &&
		   d.lifetime_seconds == 1800 && d.mac[5] == 9,
	   "a router says for how long it is one, and its MAC");
	ok(d.prefix_length == 64 && d.prefix[5] == 1 && d.name_server[15] == 0x53,
	   "what addresses to take, and whom to ask for names");
	ok(read_ndp((struct str){ neighbour, sizeof(neighbour) - 1 }, &d) && d.mac[5] == 9 &&
		   d.target[15] == 5 && !d.prefix,
	   "a neighbour says its MAC");
	ok(read_ndp((struct str){ asked, sizeof(asked) - 1 }, &d) && !d.mac, "who asks does not "
									     "know "
									     "the other's");
	ok(!read_ndp((struct str){ endless, sizeof(endless) - 1 }, &d), "an option without a "
									"length");
	ok(!read_ndp((struct str){ router, sizeof(router) - 5 }, &d), "an option that is cut off");
	ok(!read_ndp((struct str){ ping, sizeof(ping) - 1 }, &d), "a ping is none of these");
	return done();
}
