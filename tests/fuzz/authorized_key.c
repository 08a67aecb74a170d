/* SPDX-License-Identifier: Apache-2.0 */
/* authorized_key - fuzzes lines of authorized_keys. */
#include "parse/authorized_key.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(1 << 20);
	struct str rest = { (const char *)data, size }, line;
	while (str_line(&rest, &line)) {
		struct authorized_key key;
		if (authorized_key_read(&a, line, &key) != 0)
			continue;
		/* The blob begins with the type and its length. */
		assert(key.type.n && key.blob.n >= 4 + key.type.n);
		assert(str_eq(str_head(str_from(key.blob, 4), key.type.n), key.type));
		assert(key.bits >= -1 && key.bits <= (int64_t)key.blob.n * 8);
		assert(!key.options.p || key.options.n);
	}
	return 0;
}
