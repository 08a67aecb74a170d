/* SPDX-License-Identifier: Apache-2.0 */
/* packet - a payload lies within its frame, with a head of Ethernet and without. */
#include "parse/packet.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct packet p;
	struct str frame = { (const char *)data, size };
	for (int is_ethernet = 0; is_ethernet < 2; is_ethernet++)
		if (packet_read(frame, is_ethernet, &p) && p.kind == PACKET_UDP)
			assert(p.payload.n <= size && p.payload.p >= frame.p &&
			       p.payload.p + p.payload.n <= frame.p + size);
	return 0;
}
