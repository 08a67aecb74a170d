/* SPDX-License-Identifier: Apache-2.0 */
/* arena - memory of one unit of work, freed whole. */
#include "base/arena.h"

#include <string.h>

enum { CHUNK_FIRST = 4 << 10, CHUNK_MAX = 256 << 10 };

struct arena_chunk {
	struct arena_chunk *before;
	size_t used, size;
	_Alignas(max_align_t) unsigned char bytes[];
};

static struct arena_chunk *chunk_add(struct arena *a, size_t at_least)
{
	size_t size = a->last ? MIN(a->last->size * 2, (size_t)CHUNK_MAX) : CHUNK_FIRST;
	size = MAX(size, at_least);
	struct arena_chunk *c = base_alloc(sizeof(*c) + size);
	c->size = size;
	/* A single large block goes below the current chunk, whose room is kept. */
	if (a->last && at_least > CHUNK_MAX / 4) {
		c->before = a->last->before;
		a->last->before = c;
	} else {
		c->before = a->last;
		a->last = c;
	}
	return c;
}

void *arena_alloc(struct arena *a, size_t size)
{
	size = (size + _Alignof(max_align_t) - 1) & ~(_Alignof(max_align_t) - 1);
	struct arena_chunk *c = a->last;
	if (!c || c->size - c->used < size)
		c = chunk_add(a, size);
	void *p = c->bytes + c->used;
	c->used += size;
	a->used_bytes += size;
	return p;
}

void *arena_grow(struct arena *a, void *array, size_t *capacity, size_t n, size_t element_bytes)
{
	if (n <= *capacity)
		return array;
	size_t grown = MAX(n, *capacity ? *capacity * 2 : 8);
	void *p = arena_alloc(a, grown * element_bytes);
	if (*capacity)
		memcpy(p, array, *capacity * element_bytes);
	*capacity = grown;
	return p;
}

char *arena_strndup(struct arena *a, const char *s, size_t n)
{
	char *copy = arena_alloc(a, n + 1);
	if (n)
		memcpy(copy, s, n);
	return copy;
}

char *arena_strdup(struct arena *a, const char *s)
{
	return arena_strndup(a, s, strlen(s));
}

char *arena_vprintf(struct arena *a, const char *format, va_list ap)
{
	char small[512];
	va_list again;
	va_copy(again, ap);
	int n = vsnprintf(small, sizeof(small), format, ap);
	char *text = arena_alloc(a, n < 0 ? 1 : (size_t)n + 1);
	if (n >= (int)sizeof(small))
		vsnprintf(text, (size_t)n + 1, format, again);
	else if (n > 0)
		memcpy(text, small, (size_t)n);
	va_end(again);
	return text;
}

char *arena_printf(struct arena *a, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	char *text = arena_vprintf(a, format, ap);
	va_end(ap);
	return text;
}

void arena_text_add(struct arena *a, struct arena_text *t, const char *bytes, size_t n)
{
	t->p = arena_grow(a, t->p, &t->capacity, t->n + n + 1, 1);
	if (n)
		memcpy(t->p + t->n, bytes, n);
	t->n += n;
	t->p[t->n] = 0;
}

void arena_text_puts(struct arena *a, struct arena_text *t, const char *s)
{
	arena_text_add(a, t, s, strlen(s));
}

bool arena_is_over(const struct arena *a)
{
	return a->used_bytes > a->max_bytes;
}

void arena_free(struct arena *a)
{
	while (a->last) {
		struct arena_chunk *before = a->last->before;
		free(a->last);
		a->last = before;
	}
	a->used_bytes = 0;
}
