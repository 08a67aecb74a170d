/* SPDX-License-Identifier: Apache-2.0 */
/* tls_chain - what is to be said of a server's certificates: by OpenSSL's libcrypto. */
#ifndef ZICHA_SURVEY_TLS_CHAIN_H
#define ZICHA_SURVEY_TLS_CHAIN_H

#include "parse/certificate.h"
#include "survey/survey_plan.h"
#include "survey/tls/tls_look.h"

struct tls_certificate {
	size_t chain, position; /* both from 1; position 1 is the server's own */
	struct certificate certificate;
	int64_t days_left;	      /* whole days; NO_INT where the end cannot be read */
	bool is_weak_signature;	      /* MD5, SHA-1 and older, but for what signed itself */
	enum tls_state is_name_right; /* of the server's own, where a name was asked for */
	enum tls_state is_trusted;    /* of the server's own */
	const char *trust_words;      /* why not, in OpenSSL's words */
};

/* Authorities that are trusted. */
struct tls_trust;

/* In plan(): hands over the system's bundle, if there is one, and the file that the setting `ca`
 * names (NULL or "": none). */
must_use int tls_chain_trust_plan(struct survey_plan *p, const char *ca, struct err *e);
/* In look(): reads them. NULL: there are none, and nothing is known of trust. */
struct tls_trust *tls_chain_trust_open(struct survey *s);
void tls_chain_trust_close(struct tls_trust *t);

/* All certificates of all chains, in `a`; what cannot be understood is left out and counted in
 * *ret_strange. `name` may be NULL. */
struct tls_certificate *tls_chain_read(const struct tls_facts *f, const struct tls_trust *t,
				       const char *name, int64_t now, struct arena *a,
				       size_t *ret_n, size_t *ret_strange);

#endif
