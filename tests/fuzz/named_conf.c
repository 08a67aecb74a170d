/* SPDX-License-Identifier: Apache-2.0 */
/* named_conf - fuzzes BIND's configuration: it ends, and each step takes something. */
#include "parse/named_conf.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct named_conf c = { .rest = { (const char *)data, size }, .line = 1 };
	struct named_conf_item item;
	for (;;) {
		size_t before = c.rest.n;
		int depth = c.depth;
		enum named_conf_kind kind = named_conf_next(&c, &item);
		if (kind == NAMED_CONF_END)
			break;
		assert(c.rest.n < before || c.depth < depth);
		assert(item.n <= NAMED_CONF_WORDS && c.depth >= 0);
		for (size_t i = 0; i < item.n; i++)
			assert(item.word[i].p >= (const char *)data &&
			       item.word[i].p + item.word[i].n <= (const char *)data + size);
	}
	assert(!c.rest.n);
	return 0;
}
