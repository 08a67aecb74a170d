/* SPDX-License-Identifier: Apache-2.0 */
/* clamd_reply - fuzzes the answers of clamd. */
#include "parse/clamd_reply.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str words, reply = { (const char *)data, size };
	if (clamd_reply_read(reply, &words) == CLAMD_REPLY_FOUND)
		assert(words.n && words.n < size);
	assert(words.n <= size);
	return 0;
}
