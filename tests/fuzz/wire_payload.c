/* SPDX-License-Identifier: Apache-2.0 */
/* wire_payload - a word or none, whatever came before. */
#include "parse/wire_payload.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str all = { (const char *)data, size };
	static const uint16_t ports[] = { 53,	80,    102,   443,   500,  502,	 1194,
					  1701, 1935,  2404,  3389,  3544, 4500, 4665,
					  8000, 20731, 25565, 44818, 47808 };
	for (size_t i = 0; i < N(ports) * 4; i++) {
		uint8_t hint = (uint8_t)((i + size) % 12);
		struct wire_payload p = { i & 1, i & 2, ports[i / 4], (uint32_t)size, all, &hint };
		const char *word = wire_payload_name(&p);
		assert(!word || word[0]);
	}
	return 0;
}
