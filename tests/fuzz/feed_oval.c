/* SPDX-License-Identifier: Apache-2.0 */
/* feed_oval - any XML gives whole entries or an error. */
#include "parse/feed_oval.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(64 << 20);
	struct feed f = { .arena = &a };
	struct str document = { (const char *)data, size };
	struct err e;
	if (feed_oval_parse(document, size && data[0] & 1 ? "kylin:v10" : NULL, &f, &e) < 0)
		assert(e.text[0]);
	for (size_t i = 0; i < f.n; i++)
		assert(f.entry[i].release.n && f.entry[i].package.n && f.entry[i].id.n);
	return 0;
}
