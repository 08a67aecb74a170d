/* SPDX-License-Identifier: Apache-2.0 */
/* ssh_kex - fuzzes what SSH servers say before anything is agreed upon. */
#include "parse/ssh_kex.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str heard = { (const char *)data, size }, key;
	autobuf out = BUF(64 << 10);
	if (ssh_kex_answer(heard, &out))
		assert(out.n > 64 && out.n % 8 == 0);
	if (ssh_kex_key(heard, &key))
		assert(key.n && key.p > heard.p && key.p + key.n <= heard.p + heard.n);
	return 0;
}
