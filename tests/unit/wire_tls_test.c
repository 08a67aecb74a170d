/* SPDX-License-Identifier: Apache-2.0 */
/* wire_tls_test - hellos, whole, cut and wrong. */
#include "parse/wire_tls.h"

#include "tap.h"

/* Two suites, then GREASE, the name, ALPN. */
static const char hello[] = "\x16\x03\x01\x00\x5f"
			    "\x01\x00\x00\x5b"
			    "\x03\x03"
			    "................................"
			    "\x00"
			    "\x00\x04\x13\x01\xc0\x2f"
			    "\x01\x00"
			    "\x00\x2e"
			    "\x0a\x0a\x00\x00"
			    "\x00\x00\x00\x14\x00\x12\x00\x00\x0fwww.example.com"
			    "\x00\x10\x00\x0e\x00\x0c\x02h2\x08http/1.1";

static void test_whole(void)
{
	struct wire_tls t;
	size_t length;
	struct str all = { hello, sizeof(hello) - 1 };
	ok(wire_tls_read(all, &t, &length), "a hello");
	ok(str_is(t.name, "www.example.com"), "its name");
	ok(str_is(t.alpn, "h2"), "what it would speak");
	ok(length == all.n && t.is_whole, "all of it is there");
	ok(t.version == 0x0303, "its version");
	struct wire_tls other;
	char changed[sizeof(hello)];
	memcpy(changed, hello, sizeof(hello));
	memset(memmem(changed, sizeof(changed), "\x0a\x0a", 2), 0x1a, 2);
	ok(wire_tls_read((struct str){ changed, all.n }, &other, &length) &&
		   other.fingerprint == t.fingerprint,
	   "GREASE changes no fingerprint");
}

static void test_cut(void)
{
	struct wire_tls t;
	size_t length;
	struct str all = { hello, sizeof(hello) - 1 };
	ok(wire_tls_read(str_head(all, all.n - 10), &t, &length) && str_is(t.name, "www.example."
										   "com"),
	   "the name of a cut one, where it came by then");
	ok(length == all.n && !t.is_whole, "which is known to be cut");
	ok(wire_tls_read(str_head(all, 60), &t, &length) && !t.name.p, "or none");
	ok(!wire_tls_read(str_head(all, 20), &t, &length), "too little is no hello");
	ok(!wire_tls_read(STR("\x17\x03\x03\x00\x10................"), &t, &length), "data are "
										     "none");
}

int main(void)
{
	test_whole();
	test_cut();
	return done();
}
