/* SPDX-License-Identifier: Apache-2.0 */
/* buf - bytes that grow up to a maximum set at birth. */
#include "base/buf.h"

#include <string.h>

static bool has_room(struct buf *b, size_t n)
{
	if (b->is_over || n > b->max - b->n) {
		b->is_over = true;
		return false;
	}
	if (b->n + n > b->capacity) {
		size_t grown = MAX(b->n + n, MAX(b->capacity * 2, 256));
		b->capacity = MIN(grown, b->max);
		b->p = base_realloc(b->p, b->capacity);
	}
	return true;
}

size_t buf_room(struct buf *b, size_t want)
{
	want = MIN(want, b->max - b->n);
	if (want && !has_room(b, want))
		return 0;
	return b->capacity - b->n;
}

void buf_add(struct buf *b, const void *bytes, size_t n)
{
	if (n && has_room(b, n)) {
		memcpy(b->p + b->n, bytes, n);
		b->n += n;
	}
}

void buf_puts(struct buf *b, const char *s)
{
	buf_add(b, s, strlen(s));
}

void buf_putc(struct buf *b, char c)
{
	if (b->n < b->capacity && !b->is_over)
		b->p[b->n++] = c;
	else
		buf_add(b, &c, 1);
}

void buf_str(struct buf *b, struct str s)
{
	buf_add(b, s.p, s.n);
}

void buf_printf(struct buf *b, const char *format, ...)
{
	char small[512];
	va_list ap;
	va_start(ap, format);
	int n = vsnprintf(small, sizeof(small), format, ap);
	va_end(ap);
	if (n < 0)
		return;
	if ((size_t)n < sizeof(small)) {
		buf_add(b, small, (size_t)n);
		return;
	}
	autofree char *large = base_alloc((size_t)n + 1);
	va_start(ap, format);
	vsnprintf(large, (size_t)n + 1, format, ap);
	va_end(ap);
	buf_add(b, large, (size_t)n);
}

struct str buf_view(const struct buf *b)
{
	return (struct str){ b->p ? b->p : "", b->n };
}

bool buf_is_over(const struct buf *b)
{
	return b->is_over;
}

void buf_clear(struct buf *b)
{
	b->n = 0;
	b->is_over = false;
}

void buf_free(struct buf *b)
{
	free(b->p);
	*b = (struct buf){ .max = b->max };
}
