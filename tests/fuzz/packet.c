/* SPDX-License-Identifier: Apache-2.0 */
/* packet - fuzzes the heads of frames. */
#include "parse/packet.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct packet p;
	struct str frame = { (const char *)data, size };
	if (packet_read(frame, &p) && p.kind == PACKET_UDP)
		assert(p.payload.n <= size && p.payload.p >= frame.p &&
		       p.payload.p + p.payload.n <= frame.p + size);
	return 0;
}
