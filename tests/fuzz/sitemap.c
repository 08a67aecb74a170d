/* SPDX-License-Identifier: Apache-2.0 */
/* sitemap - fuzzes the addresses of a sitemap. */
#include "parse/sitemap.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena arena = ARENA(64 << 20);
	struct str all = { (const char *)data, size };
	struct str address;
	while (sitemap_next(&all, &arena, &address) && !arena_is_over(&arena))
		assert(address.p);
	return 0;
}
