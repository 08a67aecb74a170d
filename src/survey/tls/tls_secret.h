/* SPDX-License-Identifier: Apache-2.0 */
/* tls_secret - enough of TLS 1.3 to read a server's certificates, which it sends enciphered. */
#ifndef ZICHA_SURVEY_TLS_SECRET_H
#define ZICHA_SURVEY_TLS_SECRET_H

#include "survey/tls/tls_hello.h"

/* Two keys of ours, made for one look. */
struct tls_secret {
	void *x25519_key, *p256_key; /* EVP_PKEY */
	unsigned char x25519[TLS_X25519_BYTES], p256[TLS_P256_BYTES];
};

/* False: this OpenSSL cannot make them. */
must_use bool tls_secret_make(struct tls_secret *s);
void tls_secret_free(struct tls_secret *s);

/* Deciphers the records behind the ServerHello into handshake messages, as far as they are
 * there. `client_hello` is the message, without its record. False: it cannot be done. */
must_use bool tls_secret_open(const struct tls_secret *s, struct str client_hello,
			      const struct tls_answer *a, struct buf *ret_messages);

#endif
