/* SPDX-License-Identifier: Apache-2.0 */
/* known_hosts_test - which hosts a marked line of known hosts is for. */
#include "parse/known_hosts.h"

#include "tap.h"

static bool lists(const char *patterns, const char *host, int port)
{
	return known_hosts_lists(str_of(patterns), host, port);
}

int main(void)
{
	struct str rest = STR("# remark\nhost ssh-rsa AAAA\n@revoked * ssh-rsa BBBB remark\n\n"
			      "@cert-authority\n  @cert-authority *.a,b ssh-ed25519 CCCC\n");
	struct known_hosts_line line;
	ok(known_hosts_next(&rest, &line) && str_is(line.mark, "@revoked") &&
		   str_is(line.hosts, "*") && str_is(line.kind, "ssh-rsa") &&
		   str_is(line.key, "BBBB"),
	   "a line with a mark is taken apart, others are passed over");
	ok(known_hosts_next(&rest, &line) && str_is(line.hosts, "*.a,b") &&
		   str_is(line.key, "CCCC"),
	   "one that is not whole as well");
	ok(!known_hosts_next(&rest, &line), "then there are no more");

	ok(lists("his.example.com", "his.example.com", 0), "a name");
	ok(lists("HIS.example.com", "his.Example.com", 22), "whatever its capitals");
	ok(!lists("his.example.com", "his.example.com", 2222), "at the usual port only");
	ok(lists("[his.example.com]:2222", "his.example.com", 2222), "at another one in brackets");
	ok(lists("*.example.com", "a.b.example.com", 0), "any beginning");
	ok(!lists("*.example.com", "example.com", 0), "which must be there");
	ok(lists("10.0.?.1", "10.0.9.1", 0) && !lists("10.0.?.1", "10.0.10.1", 0), "one character");
	ok(lists("*a*b*", "xxaxxbxx", 0) && !lists("*a*b*c", "xxaxxbxx", 0), "several stars");
	ok(lists("a,*.b", "x.b", 0) && !lists("a,*.b", "x.c", 0), "one of several");
	ok(!lists("*.b,!x.b", "x.b", 0) && lists("*.b,!x.b", "y.b", 0), "but for some");
	ok(!lists("!x.b", "y.b", 0), "a line of exceptions only is for none");
	ok(!lists("|1|c2FsdA==|aGFzaA==", "x", 0) && !lists("", "x", 0), "hashed, or none");
	return done();
}
