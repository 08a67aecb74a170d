/* SPDX-License-Identifier: Apache-2.0 */
/* posix_acl - fuzzes access control lists as the kernel keeps them. */
#include "parse/posix_acl.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = { (const char *)data, size };
	struct posix_acl_entry entry;
	size_t n = 0;
	if (!posix_acl_open(&rest))
		return 0;
	while (posix_acl_next(&rest, &entry) > 0) {
		assert(entry.may <= 7 && entry.id >= 0);
		n++;
	}
	assert(n <= size / 8);
	return 0;
}
