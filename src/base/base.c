/* SPDX-License-Identifier: Apache-2.0 */
/* base - allocation that does not fail quietly. */
#include "base/base.h"

#include <string.h>

void *base_alloc(size_t size)
{
	void *p = calloc(1, size ? size : 1);
	if (!p)
		abort();
	return p;
}

void *base_realloc(void *p, size_t size)
{
	p = realloc(p, size ? size : 1);
	if (!p)
		abort();
	return p;
}

char *base_strdup(const char *s)
{
	char *copy = strdup(s);
	if (!copy)
		abort();
	return copy;
}
