/* SPDX-License-Identifier: Apache-2.0 */
/* tls_answer_test - what servers answer to a ClientHello. */
#include "parse/tls_answer.h"
#include "tap.h"

#define RANDOM "0123456789abcdef0123456789abcdef"
/* A ServerHello of TLS 1.2: no session, a suite, no compression, renegotiation_info. */
#define HELLO12 "\x16\x03\x03\0\x33\2\0\0\x2f\3\3" RANDOM "\0\xc0\x2f\0\0\7\xff\1\0\1\0\0\0"
/* A certificate of three bytes, of which DER knows nothing. */
#define CERTIFICATE "\x16\3\3\0\x0d\x0b\0\0\x09\0\0\6\0\0\3abc"
/* Diffie-Hellman with a prime of 9 bits */
#define KEY "\x16\3\3\0\x08\x0c\0\0\4\0\2\1\1"
#define DONE "\x16\3\3\0\4\x0e\0\0\0"

static struct tls_answer read_it(struct str bytes, struct buf *handshake)
{
	struct tls_answer a;
	tls_answer_read(bytes, handshake, &a);
	return a;
}

int main(void)
{
	autobuf h = BUF(TLS_MAX_ANSWER);
	struct tls_answer a = read_it(STR(HELLO12 CERTIFICATE KEY DONE), &h);
	ok(a.kind == TLS_ANSWER_HELLO && a.version == TLS_1_2 && a.suite == 0xc02f, "a hello");
	ok(a.has_secure_renegotiation && !a.compression && !a.has_heartbeat, "what it offers");
	ok(a.n_certificates == 1 && str_is(a.certificate[0], "abc"), "its certificate");
	ok(a.dh_bits == 9 && a.is_whole, "its key, and the end");
	a = read_it(STR(HELLO12 CERTIFICATE), &h);
	ok(a.kind == TLS_ANSWER_HELLO && !a.is_whole, "more must come");
	a = read_it(STR("\x15\3\1\0\2\2\x28"), &h);
	ok(a.kind == TLS_ANSWER_ALERT && a.alert == 40, "a refusal");
	a = read_it(STR("\x15\3\1\0\2\1\x70" HELLO12 DONE), &h);
	ok(a.kind == TLS_ANSWER_HELLO && a.is_whole, "a warning is no refusal");
	a = read_it(STR("HTTP/1.1 400 Bad Request\r\n"), &h);
	ok(a.kind == TLS_ANSWER_OTHER, "something else");
	a = read_it(STR(""), &h);
	ok(a.kind == TLS_ANSWER_NONE, "nothing");
	a = read_it(STR("\x80\x12\4\0\1\0\2\0\0\0\3\0\4\7\0\xc0"
			"conn"),
		    &h);
	ok(a.kind == TLS_ANSWER_HELLO && a.version == TLS_SSL2 && a.n_ssl2_suites == 1 &&
		   a.ssl2_suite[0] == 0x0700c0,
	   "SSL 2.0");
	a = read_it(STR("\x80\3\0\0\1"), &h);
	ok(a.kind == TLS_ANSWER_ALERT, "SSL 2.0 refuses");
	a = read_it(STR("\x16\3\3\0\x38\2\0\0\x34\3\3" RANDOM "\0\x13\1\0\0\x0c\0\x2b\0\2\3\4\0\x33"
			"\0\2\0\x1d"),
		    &h);
	ok(a.version == TLS_1_3 && a.group == 29 && !a.key_share.n, "TLS 1.3");
	a = read_it(STR("\x16\x03\x03\0\x33\2\0\0\xff\3\3" RANDOM "\0\xc0\x2f\0\0\7\xff\1\0\1\0\0"
			"\0"),
		    &h);
	ok(a.kind == TLS_ANSWER_NONE, "a message that is longer than what came");
	tls_answer_deciphered(STR("\x0b\0\0\x0c\0\0\0\x08\0\0\3xyz\0\0"), &a);
	ok(a.n_certificates == 1 && str_is(a.certificate[0], "xyz"), "a certificate of TLS 1.3");
	return done();
}
