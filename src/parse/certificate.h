/* SPDX-License-Identifier: Apache-2.0 */
/* certificate - what an X.509 certificate says, by OpenSSL's libcrypto. */
#ifndef ZICHA_PARSE_CERTIFICATE_H
#define ZICHA_PARSE_CERTIFICATE_H

#include "base/err.h"
#include "base/str.h"

struct certificate {
	const char *subject, *issuer;  /* RFC 2253 */
	const char *names;	       /* DNS names and addresses it is for, separated by spaces */
	const char *serial;	       /* hexadecimal */
	int64_t not_before, not_after; /* seconds since 1970; INT64_MIN if it cannot be read */
	const char *key_kind;	       /* rsa, ec, sm2, ed25519, …; NULL: not known here */
	int64_t key_bits;	       /* 0 where key_kind is NULL */
	const char *signature;	       /* as OpenSSL names it: sha256WithRSAEncryption */
	const char *sha256;	       /* fingerprint, lower-case hexadecimal */
	bool is_self_signed, is_ca;
};

enum { CERTIFICATE_FOUND = 1 };

/* Whether the bytes hold a private key in PEM form; none is ever read. */
bool certificate_has_private_key(struct str bytes);

/* Takes the next certificate in PEM form off *rest; the first may be one in DER
 * form. Texts live in `a`. CERTIFICATE_FOUND, 0: no more, or <0: one that cannot
 * be understood; *rest is behind it. */
must_use int certificate_next(struct str *rest, struct arena *a, struct certificate *ret,
			      struct err *e);

#endif
