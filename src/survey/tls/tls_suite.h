/* SPDX-License-Identifier: Apache-2.0 */
/* tls_suite - cipher suites: IANA's numbers and names, those of GB/T 38636, and what is weak. */
#ifndef ZICHA_SURVEY_TLS_SUITE_H
#define ZICHA_SURVEY_TLS_SUITE_H

#include "parse/tls_answer.h"

/* What is to be said of a suite, as bits. */
enum tls_class {
	TLS_CLASS_NULL = 1,   /* no encryption */
	TLS_CLASS_ANON = 2,   /* no certificate: anybody can stand between */
	TLS_CLASS_EXPORT = 4, /* 40 and 56 bits, made to be broken */
	TLS_CLASS_DES = 8,    /* DES and RC2 */
	TLS_CLASS_RC4 = 16,
	TLS_CLASS_3DES = 32,	/* and IDEA: blocks of 64 bits */
	TLS_CLASS_WEAK = 63,	/* any of these */
	TLS_CLASS_SM = 64,	/* SM2, SM3, SM4 */
	TLS_CLASS_STATIC = 128, /* no forward secrecy */
	TLS_CLASS_CBC = 256,
};

struct tls_suite {
	uint16_t id;
	const char *name;
};

extern const struct tls_suite tls_suite_all[];
extern const size_t tls_suite_n;

/* Its name, or "0x1234" made in `a`. */
const char *tls_suite_name(int version, int id, struct arena *a);
/* Of a name; 0 of one that says nothing. */
unsigned tls_suite_classes(const char *name);
/* Bits of its key; 0: none; NO_INT where the name does not say. */
int64_t tls_suite_bits(const char *name);
/* Whether the version has the suite: those of TLS 1.3 and TLCP are theirs alone, and AEAD and
 * SHA-2 came with TLS 1.2. */
bool tls_suite_fits(const struct tls_suite *s, int version);

/* "TLSv1.2" */
const char *tls_suite_version(int version);

#endif
