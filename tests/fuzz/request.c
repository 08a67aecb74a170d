/* SPDX-License-Identifier: Apache-2.0 */
/* request - what a reader is to gather. */
#include "parse/request.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *end = (const char *)data + size;
	struct str rest = { (const char *)data, size };
	struct request_line line;
	struct err e;
	int r;
	while ((r = request_next(&rest, &line, &e)) == REQUEST_LINE_READ) {
		struct str parts[] = { line.table, line.way, line.value };
		for (size_t i = 0; i < N(parts); i++)
			assert(!parts[i].p || (parts[i].p >= (const char *)data &&
					       parts[i].p + parts[i].n <= end &&
					       (line.kind == REQUEST_QUERY ||
						!memchr(parts[i].p, '\n', parts[i].n))));
		assert(line.kind != REQUEST_ASK || (line.table.p && line.value.p && line.way.n));
	}
	/* A whole text has an end: what is left out is an error. */
	assert(r < 0 || str_has((struct str){ (const char *)data, size }, REQUEST_LAST));
	return 0;
}
