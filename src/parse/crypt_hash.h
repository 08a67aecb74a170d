/* SPDX-License-Identifier: Apache-2.0 */
/* crypt_hash - what kind of password hash crypt(3) would take this for. */
#ifndef ZICHA_PARSE_CRYPT_HASH_H
#define ZICHA_PARSE_CRYPT_HASH_H

#include "base/str.h"

/* The algorithm's name ("yescrypt", "sha512", … "unknown"), by crypt(5). Into
 * *ret_rounds goes the number that the hash itself names: rounds= of sha512 and
 * sha256, the cost (a power of two) of bcrypt; -1 where it names none. */
const char *crypt_hash_algorithm(struct str hash, int64_t *ret_rounds);

#endif
