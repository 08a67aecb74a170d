/* SPDX-License-Identifier: Apache-2.0 */
/* unit_file - lines only go on, and no item is larger than the file. */
#include "parse/unit_file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(64 << 20);
	struct unit_file f = { .rest = { (const char *)data, size } };
	struct unit_item item;
	int64_t line = 0;
	while (unit_file_next(&f, &a, &item)) {
		if (item.line <= line || item.value.n > size || item.name.n > size)
			abort();
		line = item.line;
	}
	return 0;
}
