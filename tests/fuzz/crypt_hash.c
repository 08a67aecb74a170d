/* SPDX-License-Identifier: Apache-2.0 */
/* crypt_hash - fuzzes the recognition of password hashes. */
#include "parse/crypt_hash.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	int64_t rounds;
	assert(crypt_hash_algorithm((struct str){ (const char *)data, size }, &rounds));
	assert(rounds >= -1);
	return 0;
}
