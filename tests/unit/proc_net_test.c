/* SPDX-License-Identifier: Apache-2.0 */
/* proc_net_test - lines of /proc/net/tcp and its relatives. */
#include "parse/proc_net.h"
#include "tap.h"

#define TAIL " 00000000:00000000 00:00000000 00000000 "

static struct proc_net_socket parsed(const char *line)
{
	struct proc_net_socket s = { .inode = -1 };
	if (!proc_net_parse(str_of(line), &s))
		s.inode = -2;
	return s;
}

static bool refuses(const char *line)
{
	return parsed(line).inode == -2;
}

int main(void)
{
	char text[ADDRESS_TEXT_SIZE];
	struct proc_net_socket s = parsed("   0: 0100007F:0CEA 00000000:0000 0A" TAIL
					  "  104        0 23456 1 00000000c0ffee00 100 0 0 10 0");
	address_text(&s.local, text);
	is_text(text, "127.0.0.1", "an IPv4 address is turned into network order");
	is_int(s.local_port, 3306, "the port is hexadecimal");
	is_int(s.state, PROC_NET_LISTEN, "the state is hexadecimal");
	is_int(s.uid, 104, "the user id is decimal");
	is_int(s.inode, 23456, "so is the inode");
	ok(address_is_any(&s.remote) && s.remote_port == 0, "nobody is connected");

	s = parsed("  12: B80D0120000000000000000001000000:0035 "
		   "00000000000000000000000000000000:0000 07" TAIL "    0        0 77");
	address_text(&s.local, text);
	is_text(text, "2001:db8::1", "an IPv6 address is four words");
	is_int(s.state, PROC_NET_CLOSED, "an unconnected socket of UDP");

	ok(refuses(""), "an empty line is refused");
	ok(refuses("  sl  local_address rem_address   st tx_queue rx_queue"), "so is the heading");
	ok(refuses("0: 0100007F:0CEA 00000000:0000 0A" TAIL "104 0"), "so is a line without an "
								      "inode");
	ok(refuses("0: 0100007:0CEA 00000000:0000 0A" TAIL "0 0 1"), "so is an address of 7 "
								     "digits");
	ok(refuses("0: -100007F:0CEA 00000000:0000 0A" TAIL "0 0 1"), "so is a sign");
	ok(refuses("0: 0100007F:0CEA 00000000000000000000000000000000:0000 0A" TAIL "0 0 1"),
	   "so are ends of two families");
	ok(refuses("0: 0100007F:0CEA 00000000:0000 0A" TAIL "4294967296 0 1"), "so is a user id "
									       "out of range");
	ok(refuses("0: 0100007F:0CEA 00000000:0000 0A" TAIL "0 0 99999999999999999999"),
	   "so is an inode out of range");
	return done();
}
