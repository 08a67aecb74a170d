/* SPDX-License-Identifier: Apache-2.0 */
/* rsyslog - fuzzes the statements of rsyslog.conf. */
#include "parse/rsyslog.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct rsyslog r = { .rest = { (const char *)data, size }, .line = 1 };
	struct rsyslog_item item;
	autoarena a = ARENA(64 << 20);
	int64_t lines = 1, last = 1;
	for (size_t i = 0; i < size; i++)
		lines += data[i] == '\n';
	while (rsyslog_next(&r, &a, &item)) {
		assert(item.line >= last && item.line <= lines);
		last = item.line;
		switch (item.kind) {
		case RSYSLOG_DIRECTIVE: assert(item.name && item.value); break;
		case RSYSLOG_ACTION: assert(item.value && item.value[0]); break;
		case RSYSLOG_OBJECT:
			assert(item.name && item.name[0]);
			for (size_t i = 0; i < item.n_params; i++)
				assert(item.param[i].name[0] && item.param[i].value);
			break;
		case RSYSLOG_BAD: break;
		}
	}
	assert(r.rest.n == 0 && r.depth >= 0);
	return 0;
}
