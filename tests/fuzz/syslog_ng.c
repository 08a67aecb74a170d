/* SPDX-License-Identifier: Apache-2.0 */
/* syslog_ng - fuzzes the drivers of syslog-ng.conf. */
#include "parse/syslog_ng.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct syslog_ng r = { .rest = { (const char *)data, size }, .line = 1 };
	struct syslog_ng_driver d;
	autoarena a = ARENA(64 << 20);
	int64_t lines = 1, last = 1;
	for (size_t i = 0; i < size; i++)
		lines += data[i] == '\n';
	while (syslog_ng_next(&r, &a, &d)) {
		assert(d.line >= last && d.line <= lines);
		last = d.line;
		assert(d.block && d.name && d.driver);
	}
	assert(r.rest.n == 0);
	return 0;
}
