/* SPDX-License-Identifier: Apache-2.0 */
/* isolation_file_test - the operator's list of what a host must not reach. */
#include "parse/isolation_file.h"
#include "tap.h"

static void is_mistake(const char *text, const char *words, const char *fact)
{
	autoarena a = ARENA(1 << 20);
	struct isolation_file f;
	struct err e = { .text = "" };
	int r = isolation_file_read(str_of(text), &a, &f, &e);
	ok(r < 0 && strncmp(e.text, words, strlen(words)) == 0, fact);
}

static void is_read(void)
{
	autoarena a = ARENA(1 << 20);
	struct isolation_file f;
	struct err e;
	ok(isolation_file_read(STR("# ours\n\nzone office\r\n"
				   "outside 203.0.113.7 tcp:443 must not # the shop\n"
				   "outside\t2001:db8::1   icmp\tmust   not\n"
				   "\xe6\x9c\xba\xe6\x88\xbf 10.2.0.10 udp:53 may\n"
				   "outside 203.0.113.7 dns:example.com must not\n"
				   "outside 203.0.113.7 http-proxy:[fd00::1]:3128 must not"),
			       &a, &f, &e) == 0,
	   "a list is read");
	ok(f.n == 5 && strcmp(f.zone, "office") == 0, "all lines of it");
	ok(f.ask[0].protocol == ISOLATION_TCP && f.ask[0].port == 443 && !f.ask[0].may_answer &&
		   f.ask[0].line == 4,
	   "a port");
	ok(f.ask[1].protocol == ISOLATION_ICMP && f.ask[1].to.is_ipv6 && !f.ask[1].port, "an echo");
	ok(f.ask[2].may_answer && f.ask[2].protocol == ISOLATION_UDP, "what may answer");
	ok(f.ask[3].protocol == ISOLATION_DNS && f.ask[3].port == 53 &&
		   strcmp(f.ask[3].name, "example.com") == 0,
	   "a name");
	ok(f.ask[4].protocol == ISOLATION_PROXY && f.ask[4].port == 3128 && f.ask[4].proxy.is_ipv6,
	   "a proxy");
}

int main(void)
{
	is_read();
	is_mistake("zone a\nb 10.0.0.1 tcp:0 may\n", "line 2, column 12: not a port", "port 0");
	is_mistake("zone a\nb 10.0.0.1 tcp:65536 may\n", "line 2, column 12: not a port",
		   "port 65536");
	is_mistake("zone a\nb example.com icmp may\n", "line 2, column 3: not an address",
		   "a name");
	is_mistake("zone a\nb 10.0.0.1 sctp:1 may\n", "line 2, column 12: not icmp", "a protocol");
	is_mistake("zone a\nb 10.0.0.1 icmp\n", "line 2, column 16: `must not`", "no verdict");
	is_mistake("zone a\nb 10.0.0.1 icmp must\n", "line 2, column 21: neither",
		   "half a verdict");
	is_mistake("zone a\nb 10.0.0.1 icmp must now\n", "line 2, column 22: neither", "another");
	is_mistake("zone a\nb 10.0.0.1 icmp may be\n", "line 2, column 21: too many",
		   "a word too many");
	is_mistake("zone a\nzone b\n", "line 2, column 1: the zone", "two zones");
	is_mistake("zone a\nb 10.0.0.1 dns:a..b may\n", "line 2, column 12: not a name",
		   "an empty label");
	is_mistake("zone a\nb 10.0.0.1 http-proxy:x:1 may\n", "line 2, column 12: not http-proxy",
		   "a proxy's name");
	is_mistake("b 10.0.0.1 icmp may\n", "it does not say in which zone", "no zone");
	is_mistake("zone a\n", "it names nobody", "nobody");
	is_mistake("zone a/b\n", "line 1, column 6: not a zone's name", "a zone's name");
	return done();
}
