/* SPDX-License-Identifier: Apache-2.0 */
/* unicode - characters by their numbers, as UTF-8. */
#ifndef ZICHA_BASE_UNICODE_H
#define ZICHA_BASE_UNICODE_H

#include "base/buf.h"

enum { UNICODE_REPLACEMENT = 0xfffd };

/* Writes a character (at most U+10FFFF) as UTF-8; returns its 1 to 4 bytes. */
size_t unicode_put(char to[4], uint32_t c);

/* Appends UTF-16 as UTF-8; half of a pair becomes U+FFFD, a single byte at the end goes. */
void unicode_utf16(struct str bytes, bool is_big_endian, struct buf *out);

#endif
