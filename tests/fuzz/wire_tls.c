/* SPDX-License-Identifier: Apache-2.0 */
/* wire_tls - names lie within the hello, cut or whole. */
#include "parse/wire_tls.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void within(struct str all, struct str part)
{
	assert(!part.p || (part.p >= all.p && part.p + part.n <= all.p + all.n));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str all = { (const char *)data, size };
	struct wire_tls t;
	size_t length;
	for (size_t n = 0; n <= size; n += 1 + size / 16) {
		struct str part = str_head(all, n);
		if (wire_tls_read(part, &t, &length)) {
			within(part, t.name);
			within(part, t.alpn);
			assert(length >= 5);
		}
		if (wire_tls_hello(part, &t)) {
			within(part, t.name);
			within(part, t.alpn);
		}
	}
	return 0;
}
