/* SPDX-License-Identifier: Apache-2.0 */
/* main_cf - fuzzes Postfix's main.cf and its references. */
#include "parse/main_cf.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct main_cf c = { .rest = { (const char *)data, size } };
	autoarena a = ARENA(64 << 20);
	struct map values = MAP(&a);
	struct main_cf_setting s;
	enum main_cf_kind kind;
	int64_t line = 0;
	while ((kind = main_cf_next(&c, &a, &s)) != MAIN_CF_END) {
		assert(s.line > line && c.line >= s.line);
		line = s.line;
		if (kind != MAIN_CF_SETTING)
			continue;
		char *value = str_text(&a, s.value);
		map_set(&values, s.name, value);
		const char *expanded = main_cf_expand(value, &values, &a);
		assert(!expanded || str_find(s.value, '$') < s.value.n ||
		       str_eq(str_of(expanded), str_of(value)));
	}
	return 0;
}
