/* SPDX-License-Identifier: Apache-2.0 */
/* xml - any bytes come to an end, and what is told lies within them. */
#include "parse/xml.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(64 << 20);
	struct xml x = { .rest = { (const char *)data, size } };
	struct xml_token t;
	size_t n = 0;
	for (;;) {
		enum xml_kind kind = xml_next(&x, &t);
		assert(kind == t.kind && n++ <= 2 * size + 1);
		if (kind == XML_END || kind == XML_BAD)
			return 0;
		assert(kind != XML_TEXT || t.text.n <= size);
		(void)xml_text(&a, t.text);
		(void)xml_attribute(&a, &t, "id");
		arena_free(&a);
	}
}
