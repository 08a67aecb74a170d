/* SPDX-License-Identifier: Apache-2.0 */
/* wire_frame - payloads lie within the frame. */
#include "parse/wire_frame.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void within(struct str all, struct str part)
{
	assert(!part.p || (part.p >= all.p && part.p + part.n <= all.p + all.n));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str all = { (const char *)data, size };
	static const uint16_t links[] = { WIRE_ETHERNET, WIRE_RAW,  WIRE_NULL, WIRE_SLL,
					  WIRE_SLL2,	 WIRE_WIFI, WIRE_PPP,  WIRE_RADIOTAP };
	struct wire_frame f;
	for (size_t i = 0; i < N(links); i++) {
		bool is_good = wire_frame_read(links[i], all, &f);
		within(all, f.body);
		within(all, f.payload);
		within(all, f.inner);
		if (is_good && f.version)
			assert(f.source >= data &&
			       f.destination + (f.version == 6 ? 16 : 4) <= data + size);
		assert(f.payload.n <= size);
	}
	return 0;
}
