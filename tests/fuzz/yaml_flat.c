/* SPDX-License-Identifier: Apache-2.0 */
/* yaml_flat - fuzzes the settings of YAML files. */
#include "parse/yaml_flat.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct yaml_flat y = { .rest = { (const char *)data, size } };
	autoarena a = ARENA(64 << 20);
	struct yaml_setting s;
	enum yaml_kind kind;
	int64_t line = 0;
	while ((kind = yaml_flat_next(&y, &a, &s)) != YAML_END) {
		assert(y.line > line && y.depth <= YAML_FLAT_DEPTH);
		line = y.line;
		if (kind == YAML_SETTING)
			assert(s.name && s.value.n <= size);
		for (size_t i = 1; i < y.depth; i++)
			assert(y.level[i].indent > y.level[i - 1].indent);
	}
	return 0;
}
