/* SPDX-License-Identifier: Apache-2.0 */
/* config_stamp - fuzzes the stamps of a terminal's log: no line is lost, and none grows. */
#include "parse/config_stamp.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena arena = ARENA(64 << 20);
	struct str text = { (const char *)data, size }, line, own;
	struct str cut = config_stamp_cut(&arena, text);
	assert(cut.n <= text.n);
	while (str_line(&cut, &own)) {
		assert(str_line(&text, &line));
		assert(own.n <= line.n);
	}
	return 0;
}
