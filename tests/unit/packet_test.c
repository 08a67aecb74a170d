/* SPDX-License-Identifier: Apache-2.0 */
/* packet_test - the heads of frames. */
#include "parse/packet.h"
#include "tap.h"

#include <string.h>

#define BYTES(array) ((struct str){ (array), sizeof(array) - 1 })
#define ETHERNET(type) "\xff\xff\xff\xff\xff\xff\x02\0\0\0\0\1" type
#define IPV4(protocol) "\x45\0\0\x28\0\0\0\0\x40" protocol "\0\0\x0a\0\0\1\x0a\0\0\2"

static void reads_arp(void)
{
	struct packet p;
	static const char frame[] = ETHERNET("\x08\x06") "\0\1\x08\0\6\4\0\2\2\0\0\0\0\1\x0a\0\0\1"
							 "\2\0"
							 "\0\0\0\2\x0a\0\0\2";
	ok(packet_read(BYTES(frame), true, &p) && p.kind == PACKET_ARP && p.is_answer &&
		   p.from.bytes[3] == 1 && p.to.bytes[3] == 2 && p.mac[5] == 1,
	   "an answer of ARP");
	ok(packet_read(str_head(BYTES(frame), sizeof(frame) - 2), true, &p) &&
		   p.kind == PACKET_OTHER,
	   "one that is cut off is none");
}

static void reads_tcp(void)
{
	struct packet p;
	static const char frame[] = ETHERNET("\x08\0") IPV4("\6") "\0\x50\x9c\x40\0\0\0\1\0\0\0\2"
								  "\x50"
								  "\x12\0\0\0\0\0\0";
	static const char later[] = ETHERNET("\x08\0") "\x45\0\0\x28\0\0\0\1\x40\6\0\0\x0a\0\0\1"
						       "\x0a\0"
						       "\0\2\0\x50\x9c\x40\0\0\0\1\0\0\0\2\x50\x12"
						       "\0\0"
						       "\0\0\0\0";
	ok(packet_read(BYTES(frame), true, &p) && p.kind == PACKET_TCP && p.from_port == 80 &&
		   p.to_port == 40000 && p.acknowledged == 2 &&
		   p.flags == (PACKET_SYN | PACKET_ACK),
	   "a port that takes connections");
	ok(packet_read(str_from(BYTES(frame), 14), false, &p) && p.kind == PACKET_TCP &&
		   p.from_port == 80,
	   "the same of a tunnel, which has no head of its own");
	ok(packet_read(BYTES(later), true, &p) && p.kind == PACKET_OTHER, "a later fragment has no "
									  "head");
}

static void reads_errors(void)
{
	struct packet p;
	static const char frame[] = ETHERNET("\x08\0") "\x45\0\0\x38\0\0\0\0\x40\1\0\0\x0a\0\0\x09"
						       "\x0a\0\0\2"
						       "\x0b\0\0\0\0\0\0\0" IPV4("\1") "\x08\0\0\0"
										       "\x12\x34\0"
										       "\7";
	ok(packet_read(BYTES(frame), true, &p) && p.kind == PACKET_TIME_EXCEEDED &&
		   p.from.bytes[3] == 9 && p.quoted_to.bytes[3] == 2 && p.from_port == 0x1234 &&
		   p.to_port == 7,
	   "an error of ICMP says which packet it means");
	static const char tcp[] = ETHERNET("\x08\0") "\x45\0\0\x38\0\0\0\0\x40\1\0\0\x0a\0\0\x09"
						     "\x0a\0\0\2\3\x0d\0\0\0\0\0\0" IPV4(
							     "\6") "\x9c\x40\0\x50\1\2\3\4";
	ok(packet_read(BYTES(tcp), true, &p) && p.kind == PACKET_UNREACHABLE &&
		   p.quoted_protocol == 6 && p.from_port == 40000 && p.to_port == 80 &&
		   p.sequence == 0x01020304,
	   "of TCP its first eight bytes are enough");
	ok(!packet_read(str_head(BYTES(tcp), sizeof(tcp) - 4), true, &p), "fewer are not");
}

static void reads_neighbours(void)
{
	struct packet p;
	static const char frame[] = ETHERNET("\x86\xdd") "\x60\0\0\0\0\x20\x3a\xff"
							 "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1\0\0\0\0"
							 "\0\0\0\0\0\0\0\0\0\0\0\2"
							 "\x88\0\0\0\x60\0\0\0\x20\1\x0d\xb8\0\0\0"
							 "\0\0\0\0\0\0\0\0\5"
							 "\2\1\2\0\0\0\0\x09";
	static const char endless[] = ETHERNET("\x86\xdd") "\x60\0\0\0\0\x20\x3a\xff"
							   "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1\0\0\0"
							   "\0\0\0\0\0\0\0\0\0\0\0\0\2"
							   "\x88\0\0\0\x60\0\0\0\x20\1\x0d\xb8\0\0"
							   "\0\0\0\0\0\0\0\0\0\5"
							   "\2\0\2\0\0\0\0\x09";
	ok(packet_read(BYTES(frame), true, &p) && p.kind == PACKET_ADVERTISEMENT && p.has_mac &&
		   p.mac[5] == 9 && p.to.bytes[15] == 5,
	   "an advertisement of a neighbour");
	ok(!packet_read(BYTES(endless), true, &p), "an option without a length ends it");
}

int main(void)
{
	reads_arp();
	reads_tcp();
	reads_errors();
	reads_neighbours();
	return done();
}
