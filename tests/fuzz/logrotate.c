/* SPDX-License-Identifier: Apache-2.0 */
/* logrotate - fuzzes the statements of logrotate.conf. */
#include "parse/logrotate.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct logrotate r = { .rest = { (const char *)data, size }, .line = 1 };
	struct logrotate_item item;
	autoarena a = ARENA(64 << 20);
	int64_t lines = 1, last = 1;
	bool is_inside = false;
	for (size_t i = 0; i < size; i++)
		lines += data[i] == '\n';
	while (logrotate_next(&r, &a, &item)) {
		assert(item.line >= last && item.line <= lines);
		last = item.line;
		switch (item.kind) {
		case LOGROTATE_SETTING: assert(item.key[0] && item.value); break;
		case LOGROTATE_LOGS:
			assert(!is_inside && item.n_logs);
			is_inside = true;
			break;
		case LOGROTATE_END:
			assert(is_inside);
			is_inside = false;
			break;
		case LOGROTATE_BAD: is_inside = r.is_inside; break;
		}
	}
	assert(r.rest.n == 0 && !r.is_inside);
	return 0;
}
