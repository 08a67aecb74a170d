/* SPDX-License-Identifier: Apache-2.0 */
/* scconf - fuzzes configuration of smart card software. */
#include "parse/scconf.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct scconf_reader reader = SCCONF_READER(((struct str){ (const char *)data, size }));
	struct scconf_item item;
	struct err e;
	autoarena a = ARENA(256 << 20);
	size_t left = size + 1;
	int64_t last = 1;
	int r;
	while ((r = scconf_next(&a, &reader, &item, &e))) {
		assert(item.line >= last);
		last = item.line;
		if (r > 0)
			assert(item.key[0] && item.value && item.block);
		assert(reader.rest.n < left || (r < 0 && !reader.rest.n));
		left = reader.rest.n;
	}
	assert(!reader.rest.n && !reader.depth);
	return 0;
}
