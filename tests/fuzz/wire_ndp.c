/* SPDX-License-Identifier: Apache-2.0 */
/* wire_ndp - what is told of neighbours and routers lies within the frame. */
#include "parse/wire_ndp.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void within(const uint8_t *data, size_t size, const uint8_t *part, size_t n)
{
	assert(!part || (part >= data && part + n <= data + size));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct wire_frame f;
	struct wire_ndp d;
	if (!wire_frame_read(WIRE_ETHERNET, (struct str){ (const char *)data, size }, &f) ||
	    !wire_ndp_read(&f, &d))
		return 0;
	within(data, size, d.mac, 6);
	within(data, size, d.target, 16);
	within(data, size, d.prefix, 16);
	within(data, size, d.name_server, 16);
	return 0;
}
