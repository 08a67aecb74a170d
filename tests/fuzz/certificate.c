/* SPDX-License-Identifier: Apache-2.0 */
/* certificate - fuzzes PEM and DER certificates. */
#include "parse/certificate.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = { (const char *)data, size };
	autoarena a = ARENA(64 << 20);
	certificate_has_private_key(rest);
	for (;;) {
		struct certificate c;
		struct err e;
		size_t before = rest.n;
		int r = certificate_next(&rest, &a, &c, &e);
		if (!r)
			return 0;
		assert(rest.n < before);
		assert(r < 0 || (c.subject && c.issuer && c.names && c.signature));
	}
}
