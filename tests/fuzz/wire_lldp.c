/* SPDX-License-Identifier: Apache-2.0 */
/* wire_lldp - what a neighbour says lies within its frame. */
#include "parse/wire_lldp.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void within(struct str all, struct str part)
{
	assert(!part.p || (part.p >= all.p && part.p + part.n <= all.p + all.n));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str all = { (const char *)data, size };
	struct wire_lldp l;
	for (int i = 0; i < 2; i++) {
		if (!(i ? wire_lldp_read_cdp(all, &l) : wire_lldp_read(all, &l)))
			continue;
		within(all, l.name);
		within(all, l.description);
		within(all, l.port);
		assert(!l.ipv4 || (l.ipv4 >= data && l.ipv4 + 4 <= data + size));
	}
	return 0;
}
