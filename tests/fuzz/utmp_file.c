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
		if (utmp_file_time(str_head(file, n), &time)) {
			struct utmp_record r;
			assert(time > 0 && time <= UINT32_MAX);
			assert(utmp_file_read(str_head(file, n), &r) && r.time == time);
			assert(r.user.n <= 32 && r.host.n <= 256 && r.line.n <= 32);
		}
	struct str line, host;
	for (size_t bytes = 292; bytes <= 296; bytes += 4)
		if (size >= bytes && utmp_file_lastlog((struct str){ (const char *)data, bytes },
						       &time, &line, &host))
			assert(line.n <= 32 && host.n <= 256);
	return 0;
}
