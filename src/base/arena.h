/* SPDX-License-Identifier: Apache-2.0 */
/* arena - memory of one unit of work, freed whole.
 *
 * A scan, a request or a report has one arena; what it makes lives until the
 * work is done. Every arena is born with a maximum. Passing it does not fail
 * the allocation (no caller could go on), it raises a flag that the work looks
 * at between its steps: see arena_is_over(). */
#ifndef ZICHA_BASE_ARENA_H
#define ZICHA_BASE_ARENA_H

#include "base/base.h"

#include <stdarg.h>

struct arena_chunk;

struct arena {
	struct arena_chunk *last;
	size_t used_bytes, max_bytes;
};

#define ARENA(max) ((struct arena){ .max_bytes = (max) })

/* Zeroed memory, aligned for any type. Never NULL. */
must_use void *arena_alloc(struct arena *a, size_t size);
#define arena_new(a, type) ((type *)arena_alloc((a), sizeof(type)))

/* Grows an array to hold at least `n` elements, at least doubling it; the old
 * memory stays with the arena. `*capacity` is updated. */
must_use void *arena_grow(struct arena *a, void *array, size_t *capacity, size_t n,
			  size_t element_bytes);

must_use char *arena_strdup(struct arena *a, const char *s);
must_use char *arena_strndup(struct arena *a, const char *s, size_t n);
must_use char *arena_printf(struct arena *a, const char *format, ...) printf_like(2, 3);
must_use char *arena_vprintf(struct arena *a, const char *format, va_list ap) printf_like(2, 0);

/* A text that grows at its end. What it outgrows stays with the arena: of a long text as
 * much again, where joining it anew each time would leave its square. */
struct arena_text {
	char *p; /* ends with NUL; NULL while nothing was added */
	size_t n, capacity;
};
void arena_text_add(struct arena *a, struct arena_text *t, const char *bytes, size_t n);
void arena_text_puts(struct arena *a, struct arena_text *t, const char *s);

/* True once more than the maximum was handed out. */
bool arena_is_over(const struct arena *a);

/* Frees everything; the arena can be used again. */
void arena_free(struct arena *a);

#define autoarena __attribute__((cleanup(arena_free))) struct arena

#endif
