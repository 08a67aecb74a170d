/* SPDX-License-Identifier: Apache-2.0 */
/* polkit_rules - fuzzes the coarse reader of polkit's .rules files. */
#include "parse/polkit_rules.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct polkit_rules f = POLKIT_RULES(((struct str){ (const char *)data, size }));
	struct polkit_rule rule;
	autoarena a = ARENA(64 << 20);
	int64_t lines = 1, last = 1;
	for (size_t i = 0; i < size; i++)
		lines += data[i] == '\n';
	while (polkit_rules_next(&f, &a, &rule)) {
		assert(rule.line >= last && rule.line <= lines);
		assert(rule.actions && rule.identities);
		last = rule.line;
	}
	assert(f.rest.n == 0);
	return 0;
}
