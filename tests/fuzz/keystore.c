/* SPDX-License-Identifier: Apache-2.0 */
/* keystore - fuzzes Java keystores and PKCS#12 files. */
#include "parse/keystore.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str bytes = { (const char *)data, size };
	autoarena a = ARENA(64 << 20);
	struct keystore k;
	struct err e;
	if (keystore_read(bytes, &a, &k, &e) < 0)
		return 0;
	assert(keystore_kind(bytes) != KEYSTORE_NONE);
	uint8_t sum = 0;
	for (size_t i = 0; i < k.n; i++)
		for (size_t b = 0; b < k.der[i].n; b++)
			sum = (uint8_t)(sum + (uint8_t)k.der[i].p[b]);
	assert(k.n || !sum);
	return 0;
}
