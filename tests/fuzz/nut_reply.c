/* SPDX-License-Identifier: Apache-2.0 */
/* nut_reply - fuzzes the lines of NUT's upsd. */
#include "parse/nut_reply.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct nut_reply r;
	autoarena a = ARENA(1 << 20);
	if (!nut_reply_read((struct str){ (const char *)data, size }, &a, &r))
		return 0;
	if (r.kind == NUT_REPLY_UPS || r.kind == NUT_REPLY_VAR)
		assert(r.ups && r.value && strlen(r.value) <= 4 * size);
	if (r.kind == NUT_REPLY_VAR || r.kind == NUT_REPLY_ERROR)
		assert(r.name);
	return 0;
}
