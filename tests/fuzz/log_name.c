/* SPDX-License-Identifier: Apache-2.0 */
/* log_name - fuzz target: a family's name is never empty, lies within the name (but
 * for "*"), and a name that is not rotated stays whole. */
#include "parse/log_name.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str name = { (const char *)data, size };
	if (!size)
		return 0;
	struct log_name n = log_name_read(name);
	assert(n.front.n + n.back.n >= 1 && n.front.n + n.back.n <= name.n);
	assert(n.number >= -1 && n.date >= 0);
	if (!n.is_rotated)
		assert(str_eq(n.front, name) && n.back.n == 0);
	assert(log_name_compare(&n, &n) == 0);
	return 0;
}
