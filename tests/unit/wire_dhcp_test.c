/* SPDX-License-Identifier: Apache-2.0 */
/* wire_dhcp_test - offers, and options that run over the end. */
#include "parse/wire_dhcp.h"

#include "base/buf.h"
#include "tap.h"

static struct str message(struct buf *b, struct str options)
{
	static const char zeros[236];
	buf_clear(b);
	buf_add(b, "\2\1\6\0", 4);
	buf_add(b, "\1\2\3\4", 4);
	buf_add(b, zeros, 228);
	buf_add(b, "\x63\x82\x53\x63", 4);
	buf_str(b, options);
	return buf_view(b);
}

int main(void)
{
	struct wire_dhcp d;
	autobuf b = BUF(4096);
	ok(wire_dhcp_read(message(&b, STR("\0\x35\1\2\x36\4\x0a\1\1\1\3\4\x0a\1\1\2\x33\4\0\0\x0e"
					  "\x10\xff\x0c\2no")),
			  &d),
	   "an offer");
	ok(d.is_reply && d.kind == WIRE_DHCP_OFFER && d.lease_seconds == 3600, "what it is, and "
									       "for how long");
	ok(d.server[3] == 1 && d.router[3] == 2 && !d.name_server, "who gives it, and what is not "
								   "said");
	ok(d.transaction == 0x01020304, "what it answers");
	ok(wire_dhcp_read(message(&b, STR("\6\x09\x0a\1\1\1\x0a\1\1\2\x0a\xff")), &d) &&
		   d.name_servers.n == 8 && d.name_server[3] == 1,
	   "name servers, and a piece of one");
	ok(wire_dhcp_read(message(&b, STR("\x35\1\2\xff\x0c\2no")), &d) && !d.host_name.p, "an "
											   "end");
	ok(!d.host_name.p, "what stands behind the end is none of it");
	ok(wire_dhcp_read(message(&b, STR("\x0c\x40pc")), &d) && !d.host_name.p, "an option longer "
										 "than the rest");
	ok(wire_dhcp_read(message(&b, STR("\x36\2\x0a\1\xff")), &d) && !d.server, "an address of "
										  "two bytes");
	ok(!wire_dhcp_read(str_head(message(&b, STR("")), 200), &d), "less than a head");
	return done();
}
