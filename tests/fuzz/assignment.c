/* SPDX-License-Identifier: Apache-2.0 */
/* assignment - fuzzes files of shell assignments. */
#include "parse/assignment.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct assignment_file f = { .rest = { (const char *)data, size }, .line = 1 };
	struct assignments known = { 0 };
	struct assignment item;
	autoarena a = ARENA(16 << 20);
	size_t left = size + 1;
	/* A value may hold others twice over: it doubles with each line. */
	while (!arena_is_over(&a) && assignment_next(&f, &a, &known, &item)) {
		assert(f.rest.n < left && item.line <= f.line);
		left = f.rest.n;
		if (!item.name)
			continue;
		assignment_set(&known, &a, &item);
		assert(assignment_find(&known, str_of(item.name))->value == item.value);
	}
	return 0;
}
