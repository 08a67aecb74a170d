/* SPDX-License-Identifier: Apache-2.0 */
/* pcap_test - captures of both kinds, whole and broken. Whole ones in all byte orders are in
 * traffic_test.py. */
#include "parse/pcap.h"

#include "base/buf.h"
#include "tap.h"

static void put32(struct buf *b, uint32_t value)
{
	buf_add(b, &value, sizeof(value));
}

static void put_head(struct buf *b)
{
	const uint32_t head[] = { 0xa1b2c3d4, 2 | 4 << 16, 0, 0, 65535, 1 };
	buf_add(b, head, sizeof(head));
}

static void put_packet(struct buf *b, uint32_t seconds, const char *text, uint32_t length)
{
	put32(b, seconds);
	put32(b, 5);
	put32(b, (uint32_t)strlen(text));
	put32(b, length);
	buf_puts(b, text);
}

static void test_old(void)
{
	struct pcap p = { 0 };
	struct pcap_packet packet;
	struct err e;
	autobuf b = BUF(4096);
	put_head(&b);
	put_packet(&b, 100, "first", 1500);
	put_packet(&b, 101, "second", 6);
	struct str rest = buf_view(&b);
	ok(pcap_next(&p, &rest, &packet, &e) == 1, "the first packet");
	is_int(packet.time_us, 100000005, "its moment");
	is_int(packet.length, 1500, "its length on the wire");
	ok(str_is(packet.bytes, "first") && packet.link == 1, "and its bytes");
	ok(pcap_next(&p, &rest, &packet, &e) == 1 && str_is(packet.bytes, "second"), "the second");
	ok(pcap_next(&p, &rest, &packet, &e) == 0 && !rest.n, "and no more");
	ok(p.n_needed == 16, "the next would take a head");
}

static void test_pieces(void)
{
	struct pcap p = { 0 };
	struct pcap_packet packet;
	struct err e;
	autobuf b = BUF(4096);
	put_head(&b);
	put_packet(&b, 100, "first", 5);
	struct str rest = str_head(buf_view(&b), b.n - 1);
	ok(pcap_next(&p, &rest, &packet, &e) == 0 && rest.n == 20 && p.n_needed == 21,
	   "a packet that is not all there waits");
	rest = (struct str){ rest.p, rest.n + 1 };
	ok(pcap_next(&p, &rest, &packet, &e) == 1 && str_is(packet.bytes, "first"), "until it is");
}

static void test_broken(void)
{
	struct pcap p = { 0 };
	struct pcap_packet packet;
	struct err e;
	struct str rest = STR("GET / HTTP/1.1");
	ok(pcap_next(&p, &rest, &packet, &e) < 0 && strstr(e.text, "neither"), "no capture");
	autobuf b = BUF(4096);
	put_head(&b);
	put32(&b, 1);
	put32(&b, 1);
	put32(&b, 0x7fffffff);
	put32(&b, 1);
	p = (struct pcap){ 0 };
	rest = buf_view(&b);
	ok(pcap_next(&p, &rest, &packet, &e) < 0 && strstr(e.text, "2147483647"), "a packet larger "
										  "than any is not "
										  "waited for");
}

static void put_block(struct buf *b, uint32_t kind, const void *body, uint32_t n)
{
	put32(b, kind);
	put32(b, n + 12);
	buf_add(b, body, n);
	put32(b, n + 12);
}

static void test_blocks(void)
{
	static const uint32_t section[] = { 0x1a2b3c4d, 1, 0xffffffff, 0xffffffff };
	/* link 1; if_tsresol 3: milliseconds */
	static const uint32_t interface[] = { 1, 0, 9 | 1 << 16, 3, 0 };
	static const uint32_t packet_of_it[] = { 0, 0, 7000, 4, 60, 0x64636261 };
	static const uint32_t packet_of_none[] = { 9, 0, 7000, 4, 60, 0x64636261 };
	static const uint32_t statistics[] = { 0, 0, 0, 5 | 8 << 16, 33, 0 };
	struct pcap p = { 0 };
	struct pcap_packet packet;
	struct err e;
	autobuf b = BUF(4096);
	put_block(&b, 0x0a0d0d0a, section, sizeof(section));
	put_block(&b, 1, interface, sizeof(interface));
	put_block(&b, 77, "????", 4);
	put_block(&b, 6, packet_of_none, sizeof(packet_of_none));
	put_block(&b, 6, packet_of_it, sizeof(packet_of_it));
	put_block(&b, 5, statistics, sizeof(statistics));
	struct str rest = buf_view(&b);
	ok(pcap_next(&p, &rest, &packet, &e) == 1 && str_is(packet.bytes, "abcd"), "a packet among "
										   "other blocks");
	is_int(packet.time_us, 7000000, "in its interface's resolution");
	is_int((int64_t)p.n_passed, 1, "one of no interface is counted");
	ok(pcap_next(&p, &rest, &packet, &e) == 0 && p.n_dropped == 33, "and what was dropped");
}

int main(void)
{
	test_old();
	test_pieces();
	test_broken();
	test_blocks();
	return done();
}
