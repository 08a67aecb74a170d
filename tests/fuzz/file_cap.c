/* SPDX-License-Identifier: Apache-2.0 */
/* file_cap - fuzzes the attribute of programs with capabilities. */
#include "parse/file_cap.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct file_cap c;
	autobuf text = BUF(1 << 20);
	if (!file_cap_read((struct str){ (const char *)data, size }, &c))
		return 0;
	file_cap_write(&c, &text);
	assert(!buf_is_over(&text));
	assert((text.n > 0) == ((c.permitted | c.inheritable) != 0));
	assert(c.root_id >= 0 && size <= FILE_CAP_MAX_BYTES);
	return 0;
}
