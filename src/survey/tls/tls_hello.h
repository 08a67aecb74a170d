/* SPDX-License-Identifier: Apache-2.0 */
/* tls_hello - the bytes of a ClientHello of our own: also of what no library speaks any more. */
#ifndef ZICHA_SURVEY_TLS_HELLO_H
#define ZICHA_SURVEY_TLS_HELLO_H

#include "parse/tls_answer.h"

enum { TLS_X25519_BYTES = 32, TLS_P256_BYTES = 65 };

struct tls_hello {
	int version;		/* the highest that is offered; of TLS 1.3 the only one */
	const char *name;	/* of the server; NULL: none */
	bool is_only_sm;	/* RFC 8998: nothing but SM2, SM3 and SM4 */
	const uint16_t *suites; /* not of SSL 2.0, which offers all it has */
	size_t n_suites;
	const unsigned char *random; /* 32 bytes */
	/* TLS 1.3: public keys of ours */
	const unsigned char *x25519, *p256;
};

/* Writes the record that it is. */
void tls_hello_build(const struct tls_hello *h, struct buf *out);

#endif
