/* SPDX-License-Identifier: Apache-2.0 */
/* base - the few words that every file of the house speaks.
 *
 * Attributes, scope cleanup and array sizes; nothing that has a state or an
 * idea of what zicha is. */
#ifndef ZICHA_BASE_BASE_H
#define ZICHA_BASE_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define must_use __attribute__((warn_unused_result))
#define printf_like(f, a) __attribute__((format(printf, f, a)))

/* Number of elements of a true array. */
#define N(a) (sizeof(a) / sizeof((a)[0]))

#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))

/* Scope cleanup: what a local owns is given back where the local ends. */
static inline void base_free(void *p)
{
	free(*(void **)p);
}

static inline void base_close_fd(int *fd)
{
	if (*fd >= 0)
		close(*fd);
}

static inline void base_close_file(FILE **f)
{
	if (*f)
		fclose(*f);
}

#define autofree __attribute__((cleanup(base_free)))
#define autofd __attribute__((cleanup(base_close_fd)))
#define autoclose __attribute__((cleanup(base_close_file)))

/* Hands an owned pointer out of its scope. */
#define take(p) \
	({ \
		__typeof__(p) base_taken = (p); \
		(p) = NULL; \
		base_taken; \
	})

/* Hands an owned file descriptor out of its scope. */
static inline int take_fd(int *fd)
{
	int taken = *fd;
	*fd = -1;
	return taken;
}

/* malloc and realloc that never return NULL: out of memory ends the program,
 * because everything that grows here is born with a maximum. */
must_use void *base_alloc(size_t size);
must_use void *base_realloc(void *p, size_t size);
must_use char *base_strdup(const char *s);

#endif
