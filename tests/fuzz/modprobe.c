/* SPDX-License-Identifier: Apache-2.0 */
/* modprobe - fuzzes the rules of modprobe.d. */
#include "parse/modprobe.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct modprobe m = { .rest = { (const char *)data, size } };
	struct modprobe_rule rule;
	autoarena a = ARENA(64 << 20);
	int64_t lines = 1, last = 0;
	for (size_t i = 0; i < size; i++)
		lines += data[i] == '\n';
	while (modprobe_next(&m, &a, &rule)) {
		assert(rule.line > last && rule.line <= lines);
		last = rule.line;
		if (!rule.kind)
			continue;
		assert(rule.module && rule.module[0]);
		assert(rule.value || strcmp(rule.kind, "blacklist") == 0);
	}
	assert(m.rest.n == 0);
	return 0;
}
