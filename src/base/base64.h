/* SPDX-License-Identifier: Apache-2.0 */
/* base64 - bytes as text (RFC 4648, section 4). */
#ifndef ZICHA_BASE_BASE64_H
#define ZICHA_BASE_BASE64_H

#include "base/buf.h"

void base64_put(struct buf *out, struct str bytes);

/* The bytes; the padding may be missing. False: something else, bits that are left over, or more
 * than `size`. */
must_use bool base64_decode(struct str text, char *ret_bytes, size_t size, size_t *ret_n);
/* The bytes up to the first sign that is none of it, at most `size`: how many there are. */
size_t base64_decode_some(struct str text, char *ret_bytes, size_t size);

#endif
