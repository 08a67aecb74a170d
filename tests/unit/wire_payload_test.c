/* SPDX-License-Identifier: Apache-2.0 */
/* wire_payload_test - what takes two packets to know, and near misses. Single ones are in
 * traffic_test.py, and every word stands in applications.tsv. */
#include "parse/wire_payload.h"

#include "tap.h"

static uint8_t hint;

static const char *say(bool is_tcp, bool is_from_client, uint16_t port, struct str bytes)
{
	return wire_payload_name(&(struct wire_payload){ is_tcp, is_from_client, port,
							 (uint32_t)bytes.n, bytes, &hint });
}

static void test_answers(void)
{
	hint = 0;
	ok(!say(true, true, 1080, STR("\5\1\0")), "a question of SOCKS alone is nothing");
	is_text(say(true, false, 1080, STR("\5\0")), "socks", "with its answer it is SOCKS");
	hint = 0;
	ok(!say(true, true, 9000, STR("\0\1\0\0\0\6\1\3\0\0\0\1")), "a question of Modbus on "
								    "another port");
	is_text(say(true, false, 9000, STR("\0\1\0\0\0\5\1\3\2\0\1")), "modbus",
		"with its answer it is Modbus");
	hint = 0;
	is_text(say(true, true, 502, STR("\0\1\0\0\0\6\1\3\0\0\0\1")), "modbus",
		"on its own port it is at once");
	hint = 0;
	ok(!say(false, true, 6000,
		STR("\x38"
		    "12345678"
		    "1234567890123456789012345678901234")),
	   "a first packet of OpenVPN with a key");
	is_text(say(false, false, 6000,
		    STR("\x40"
			"87654321"
			"1234567890123456789012345678901234567890")),
		"openvpn", "and the server's");
}

static void test_near(void)
{
	hint = 0;
	ok(!say(true, false, 1080, STR("\5\0")), "an answer of SOCKS that nobody asked for");
	ok(!say(true, true, 4662, STR("\xe3\x10\0\0\0\1")), "eDonkey with a wrong length");
	ok(!say(false, true, 5000,
		STR("\1\0\0\0"
		    "too short")),
	   "WireGuard with a wrong length");
	ok(!say(true, true, 80, STR("{\"method\":\"login\",\"user\":\"li\"}")), "a log-in that is "
										"no miner's");
	is_text(say(true, true, 3333,
		    STR("{\"method\":\"login\",\"params\":{\"pass\":\"x\",\"agent\":\"m/1\"}}")),
		"mining", "a miner's");
	ok(!say(true, true, 9000, STR("\x17\x24 and something else")), "two bytes of TeamViewer");
	is_text(say(true, true, 5938, STR("\x17\x24\x0a\x20\0")), "teamviewer", "on its own port");
	ok(!say(true, true, 7000, STR("\x6f\0\0\0\1\2\3\4")), "half a head of frp");
	is_text(say(true, true, 8000, STR("GET / HTTP/1.1\r\n")), "http", "HTTP on any port");
	ok(!say(true, true, 8000, STR("")), "nothing is nothing");
}

int main(void)
{
	test_answers();
	test_near();
	return done();
}
