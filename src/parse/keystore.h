/* SPDX-License-Identifier: Apache-2.0 */
/* keystore - certificates in a Java keystore (JKS) or a PKCS#12 file.
 *
 * Only what lies open is taken: a JKS keeps certificates in clear and its keys
 * encrypted, PKCS#12 mostly encrypts both. No password is tried, no key is read. */
#ifndef ZICHA_PARSE_KEYSTORE_H
#define ZICHA_PARSE_KEYSTORE_H

#include "base/err.h"
#include "base/str.h"

enum keystore_kind { KEYSTORE_NONE, KEYSTORE_JKS, KEYSTORE_PKCS12 };

/* By the first bytes. */
enum keystore_kind keystore_kind(struct str bytes);

struct keystore {
	struct str *der; /* certificates that belong to the keys, each chain from its own on */
	size_t n;
	bool has_hidden; /* some of it can only be seen with the password */
};

/* 0, or <0: it cannot be understood. The certificates live in `a` or in the bytes. */
must_use int keystore_read(struct str bytes, struct arena *a, struct keystore *ret, struct err *e);

#endif
