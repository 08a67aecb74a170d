/* SPDX-License-Identifier: Apache-2.0 */
/* wire_arp_test - questions and answers of ARP. */
#include "parse/wire_arp.h"

#include "tap.h"

#define ARP(kind) "\0\1\x08\0\6\4\0" kind "\x52\x54\0\0\0\1\x0a\1\1\1\0\0\0\0\0\0\x0a\1\1\2"

int main(void)
{
	struct wire_arp a;
	ok(wire_arp_read(STR(ARP("\1")), &a) && !a.is_reply && a.sender_ip[3] == 1 &&
		   a.target_ip[3] == 2,
	   "a question");
	ok(wire_arp_read(STR(ARP("\2") "padding"), &a) && a.is_reply && a.sender_mac[5] == 1, "an "
											      "answ"
											      "er");
	ok(!wire_arp_read(STR(ARP("\7")), &a), "of another kind");
	ok(!wire_arp_read(STR("\0\1\x08\0\6\4\0\1"), &a), "less than its length");
	return done();
}
