/* SPDX-License-Identifier: Apache-2.0 */
/* css - fuzzes a style sheet, its declarations and their values. */
#include "parse/css.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str all = { (const char *)data, size };
	struct css_rule rule;
	struct str name, value, rest = all;
	double pixels;
	uint32_t colour;
	while (css_next(&rest, &rule)) {
		assert(rule.declarations.p >= all.p &&
		       rule.declarations.p + rule.declarations.n <= all.p + size);
		while (css_declaration(&rule.declarations, &name, &value)) {
			(void)!css_pixels(value, &pixels);
			(void)!css_colour(value, &colour);
		}
	}
	assert(!rest.n);
	return 0;
}
