/* SPDX-License-Identifier: Apache-2.0 */
/* log_path - fuzz target: a log has a name, in as many folders as its file; a date is one; what is
 * nowhere near a date stays what it is. */
#include "parse/log_path.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static size_t count(struct str s, char c)
{
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++)
		n += s.p[i] == c;
	return n;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str path = { (const char *)data, size };
	autobuf log = BUF(size + 2);
	int64_t date = log_path_read(path, size % 2 ? 20261122 : 0, &log);
	assert(log.n && !log.is_over);
	assert(count(buf_view(&log), '/') == count(path, '/'));
	assert(!date || (date >= 19700101 && date <= 20991231));
	return 0;
}
