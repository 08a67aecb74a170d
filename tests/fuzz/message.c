/* SPDX-License-Identifier: Apache-2.0 */
/* message - whatever comes from a role: whole messages that lie in the inbox, or a refusal. */
#include "role/message.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct message_inbox in = MESSAGE_INBOX(64 << 10);
	struct message m;
	struct err e;
	if (!size)
		return 0;
	buf_add(&in.bytes, data, size);
	const char *end = in.bytes.p + in.bytes.n;
	while (message_next(&in, &m, &e) > 0) {
		assert(in.n_used <= in.bytes.n);
		assert(m.bytes.p >= in.bytes.p && m.bytes.p + m.bytes.n <= end);
	}
	buf_free(&in.bytes);
	return 0;
}
