/* SPDX-License-Identifier: Apache-2.0 */
/* dhcp_offer_test - what DHCP servers offer. */
#include "parse/dhcp_offer.h"
#include "tap.h"

#include <string.h>

static size_t make(char *m, const char *options, size_t n)
{
	memset(m, 0, 400);
	memcpy(m, "\2\1\6\0\1\2\3\4", 8);
	memcpy(m + 16, "\x0a\0\0\x4d", 4);
	memcpy(m + 236, "\x63\x82\x53\x63", 4);
	memcpy(m + 240, options, n);
	return 240 + n;
}

int main(void)
{
	char m[400];
	struct dhcp_offer o;
	static const char offer[] = "\x35\1\2\x36\4\x0a\0\0\x42\0\x33\4\0\0\x0e\x10\3\4\x0a\0\0\1"
				    "\x0f"
				    "\3lan\xff";
	size_t n = make(m, offer, sizeof(offer) - 1);
	ok(dhcp_offer_read((struct str){ m, n }, &o) && o.kind == 2 &&
		   o.transaction == 0x01020304 && o.offered.bytes[3] == 77 && o.has_server &&
		   o.server.bytes[3] == 66 && o.lease_seconds == 3600 && o.gateway.bytes[3] == 1 &&
		   str_is(o.domain, "lan"),
	   "an offer");
	n = make(m, "\x35\1\2\x36\x09\x0a", 6);
	ok(!dhcp_offer_read((struct str){ m, n }, &o), "an option longer than the message");
	m[0] = 1;
	ok(!dhcp_offer_read((struct str){ m, n }, &o), "a client's question is no offer");
	return done();
}
