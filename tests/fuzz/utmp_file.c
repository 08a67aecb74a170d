/* SPDX-License-Identifier: Apache-2.0 */
/* utmp_file - fuzz target: the size is one that exists, and times are of this age. */
#include "parse/utmp_file.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str file = { (const char *)data, size };
	size_t n = utmp_file_record_bytes(file);
	assert(n == 0 || ((n == 384 || n == 400) && n <= size));
	int64_t time;
	for (; n && file.n >= n; file = str_from(file, n))
		if (utmp_file_time(str_head(file, n), &time))
			assert(time > 0 && time <= UINT32_MAX);
	return 0;
}
