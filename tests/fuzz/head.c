/* SPDX-License-Identifier: Apache-2.0 */
/* head - the heads of checks, profiles and waivers. */
#include "parse/head.h"

#include <assert.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena arena = ARENA(64 << 20);
	struct str bytes = { (const char *)data, size };
	for (int with_prefix = 0; with_prefix < 2; with_prefix++) {
		struct head h = head_of(bytes, with_prefix ? "--" : "");
		struct head_field f;
		int line = 0;
		for (int kind; (kind = head_next(&h, &arena, &f)) != 0;) {
			assert(f.line > line && f.line < h.line);
			line = f.line;
			assert(kind != HEAD_FIELD ||
			       (f.name.n && f.value && f.value_column > f.column));
		}
		assert(h.rest.n <= size);
	}
	return 0;
}
