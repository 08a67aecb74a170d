/* SPDX-License-Identifier: Apache-2.0 */
/* buf - bytes that grow up to a maximum set at birth.
 *
 * Passing the maximum is remembered, not fatal: further bytes are dropped and
 * buf_is_over() says so, once, where the writer is done. */
#ifndef ZICHA_BASE_BUF_H
#define ZICHA_BASE_BUF_H

#include "base/str.h"

struct buf {
	char *p;
	size_t n, capacity, max;
	bool is_over;
};

#define BUF(max_bytes) ((struct buf){ .max = (max_bytes) })

void buf_add(struct buf *b, const void *bytes, size_t n);
/* Makes room for more bytes behind the last, as many as `want` if the maximum
 * lets it, and tells how many there are (0: full). Write them at p + n, then
 * raise n. */
size_t buf_room(struct buf *b, size_t want);
void buf_puts(struct buf *b, const char *s);
void buf_putc(struct buf *b, char c);
void buf_str(struct buf *b, struct str s);
void buf_printf(struct buf *b, const char *format, ...) printf_like(2, 3);

struct str buf_view(const struct buf *b);
bool buf_is_over(const struct buf *b);
/* Empties it and keeps its memory. */
void buf_clear(struct buf *b);
void buf_free(struct buf *b);

#define autobuf __attribute__((cleanup(buf_free))) struct buf

#endif
