/* SPDX-License-Identifier: Apache-2.0 */
/* source - bytes that a parser asks for by their place.
 *
 * A database of packages is a hundred megabytes and holds what is wanted on a
 * few pages: its parser asks for those, and somebody else has the file. */
#ifndef ZICHA_PARSE_SOURCE_H
#define ZICHA_PARSE_SOURCE_H

#include "base/err.h"
#include "base/str.h"

struct source {
	/* Gives the n bytes (at most SOURCE_MAX_READ) that begin at `offset`, valid
	 * until the next call. 0; <0 where they are not all there. */
	int (*read)(struct source *s, uint64_t offset, size_t n, struct str *ret_bytes,
		    struct err *e);
	uint64_t size_bytes;
};

enum { SOURCE_MAX_READ = 64 << 10 };

#endif
