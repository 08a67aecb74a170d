/* SPDX-License-Identifier: Apache-2.0 */
/* syslog_line - fuzzes lines of logs. */
#include "parse/syslog_line.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct str line = { (const char *)data, size };
	struct syslog_line x;
	syslog_line_read(line, &x);
	const struct str parts[] = { x.host, x.program, x.message };
	for (size_t i = 0; i < N(parts); i++)
		assert(!parts[i].p ||
		       (parts[i].p >= line.p && parts[i].p + parts[i].n <= line.p + line.n));
	return 0;
}
