/* SPDX-License-Identifier: Apache-2.0 */
/* fact_line - any line is facts, another, or broken. */
#include "parse/fact_line.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(16 << 20);
	struct fact_line l;
	int r = fact_line_read((struct str){ (const char *)data, size }, &a, &l);
	assert(r >= -1 && r <= 1);
	if (r > 0) {
		assert(l.n >= 1 && l.n <= FACT_LINE_FIELDS && l.field[0].p);
		for (size_t i = 0; i < l.n; i++)
			assert(l.field[i].p || !l.field[i].n);
	}
	return 0;
}
