/* SPDX-License-Identifier: Apache-2.0 */
/* wire_ssdp - what a device says of itself lies within the datagram. */
#include "parse/wire_ssdp.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void within(struct str all, struct str part)
{
	assert(!part.p || (part.p >= all.p && part.p + part.n <= all.p + all.n));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str all = { (const char *)data, size };
	struct wire_ssdp s;
	if (!wire_ssdp_read(all, &s))
		return 0;
	within(all, s.type);
	within(all, s.device);
	within(all, s.product);
	return 0;
}
