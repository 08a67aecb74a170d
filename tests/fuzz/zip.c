/* SPDX-License-Identifier: Apache-2.0 */
/* zip - any archive gives parts within its bytes, and no more than was asked for. */
#include "parse/zip.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(16 << 20);
	struct str all = { (const char *)data, size };
	struct zip z;
	struct err e;
	if (zip_open(all, &a, &z, &e) < 0)
		return 0;
	for (size_t i = 0; i < z.n && i < 16; i++) {
		autobuf out = BUF(1 << 20);
		const struct zip_part *p = &z.part[i];
		assert(p->packed.n <= size && p->name.n <= size);
		assert(zip_find(&z, p->name));
		if (zip_read(p, &out, &e) == 0)
			assert(out.n <= out.max);
	}
	return 0;
}
