/* SPDX-License-Identifier: Apache-2.0 */
/* sha2_crypt - slow digests of passwords on SHA-256: SHA-256-crypt and PBKDF2.
 *
 * crypt(3) knows the first, but takes 16 bytes of salt and no '$' in it; MySQL uses 20 of any. */
#ifndef ZICHA_BASE_SHA2_CRYPT_H
#define ZICHA_BASE_SHA2_CRYPT_H

#include "base/str.h"

enum { SHA2_CRYPT_SIZE = 44 };

/* The digest in crypt's letters, without method and salt. */
void sha2_crypt_256(const char *password, struct str salt, int64_t rounds,
		    char ret_digest[SHA2_CRYPT_SIZE]);
/* RFC 8018 with HMAC-SHA-256, one block. */
void sha2_crypt_pbkdf2(const char *password, const unsigned char *salt, size_t n_salt,
		       int64_t rounds, unsigned char ret_digest[32]);

#endif
