/* SPDX-License-Identifier: Apache-2.0 */
/* bytes - a source (parse/source.h) of bytes in memory, for tests. */
#ifndef ZICHA_TESTS_BYTES_H
#define ZICHA_TESTS_BYTES_H

#include "parse/source.h"

struct bytes {
	struct source source;
	struct str all;
};

static int bytes_read(struct source *s, uint64_t offset, size_t n, struct str *ret, struct err *e)
{
	const struct bytes *b = (const struct bytes *)s;
	if (!n || n > SOURCE_MAX_READ || offset > b->all.n || n > b->all.n - offset)
		return err_set(e, "cut short");
	*ret = str_head(str_from(b->all, offset), n);
	return 0;
}

static inline struct bytes bytes_of(const void *p, size_t n)
{
	return (struct bytes){ { bytes_read, n }, { p, n } };
}

#endif
