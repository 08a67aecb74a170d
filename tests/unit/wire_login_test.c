/* SPDX-License-Identifier: Apache-2.0 */
/* wire_login_test - whose password passes, by protocol; and what is none. */
#include "parse/wire_login.h"

#include "tap.h"

static void test_one(void)
{
	static const struct {
		uint16_t port;
		const char *payload, *protocol, *account;
	} cases[] = {
		{ 143, "a1 LOGIN \"li\" secret\r\n", "imap", "li" },
		{ 25, "AUTH PLAIN AGxpAHg=\r\n", "smtp", "li" },
		{ 80, "GET / HTTP/1.1\r\nHost: a\r\nAuthorization: Basic bGk6eA==\r\n\r\n",
		  "http-basic", "li" },
		{ 8080,
		  "POST /in HTTP/1.1\r\nContent-Type: "
		  "application/x-www-form-urlencoded\r\n\r\nusername=li&password=x",
		  "http-form", "li" },
		{ 6379, "*2\r\n$4\r\nAUTH\r\n$1\r\nx\r\n", "redis", "" },
	};
	for (size_t i = 0; i < N(cases); i++) {
		struct wire_login l;
		uint8_t pending = 0;
		ok(wire_login_read(str_of(cases[i].payload), true, cases[i].port, &pending, &l),
		   cases[i].protocol);
		is_text(l.protocol, cases[i].protocol, "the protocol");
		is_text(l.account, cases[i].account, "the account");
	}
}

static void test_two(void)
{
	struct wire_login l;
	uint8_t pending = 0;
	ok(wire_login_read(STR("USER wang\r\n"), true, 21, &pending, &l) && l.is_account_only,
	   "an account first");
	is_text(l.account, "wang", "its name");
	ok(wire_login_read(STR("PASS secret\r\n"), true, 21, &pending, &l) && !l.is_account_only,
	   "then its password");
	ok(!wire_login_read(STR("PASS secret\r\n"), true, 21, &pending, &l), "which needs an "
									     "account before it");
}

static void test_none(void)
{
	static const struct {
		uint16_t port;
		const char *payload, *fact;
	} cases[] = {
		{ 80,
		  "POST /in HTTP/1.1\r\nContent-Type: "
		  "application/x-www-form-urlencoded\r\n\r\nusername=li&password=",
		  "a form with an empty password" },
		{ 80,
		  "POST /in HTTP/1.1\r\nContent-Type: "
		  "application/x-www-form-urlencoded\r\n\r\npassage=x&a=1",
		  "a form without one" },
		{ 80, "GET /password=x HTTP/1.1\r\nHost: a\r\n\r\n", "a page that is called so" },
		{ 25, "STARTTLS\r\n", "a mail that will be protected" },
		{ 143, "a1 LOGOUT\r\n", "a goodbye" },
		{ 443, "\x16\x03\x01", "TLS" },
	};
	for (size_t i = 0; i < N(cases); i++) {
		struct wire_login l;
		uint8_t pending = 0;
		ok(!wire_login_read(str_of(cases[i].payload), true, cases[i].port, &pending, &l),
		   cases[i].fact);
	}
}

static void test_binary(void)
{
	struct wire_login l;
	uint8_t pending = 0;
	ok(wire_login_read(STR("\x30\x11\x02\x01\x01\x60\x0c\x02\x01\x03\x04\x04"
			       "cn=a"
			       "\x80\x01x"),
			   true, 389, &pending, &l),
	   "a simple bind");
	is_text(l.account, "cn=a", "its name");
	ok(!wire_login_read(STR("\x30\x10\x02\x01\x01\x60\x0b\x02\x01\x03\x04\x04"
				"cn=a"
				"\x80\x00"),
			    true, 389, &pending, &l),
	   "an anonymous bind has no password");
	ok(wire_login_read(STR("\x30\x26\x02\x01\x01\x04\x06public"), false, 161, &pending, &l) &&
		   !l.account_n,
	   "a community is a password, and not told");
}

int main(void)
{
	test_one();
	test_two();
	test_none();
	test_binary();
	return done();
}
