/* SPDX-License-Identifier: Apache-2.0 */
/* isolation_file - what is accepted has an address, a protocol and, but for ICMP, a port. */
#include "parse/isolation_file.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(16 << 20);
	struct isolation_file f;
	struct err e;
	if (isolation_file_read((struct str){ (const char *)data, size }, &a, &f, &e) < 0)
		return 0;
	assert(f.zone && f.n && f.n <= ISOLATION_MAX_ASKS);
	for (size_t i = 0; i < f.n; i++) {
		const struct isolation_ask *x = &f.ask[i];
		assert(x->zone && x->to_text && x->line > 0);
		assert((x->protocol == ISOLATION_ICMP) == (x->port == 0));
		assert((x->protocol == ISOLATION_DNS) == (x->name != NULL));
	}
	return 0;
}
