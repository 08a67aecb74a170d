/* SPDX-License-Identifier: Apache-2.0 */
/* tar - archives that a stranger may have sent. */
#include "parse/tar.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = { (const char *)data, size };
	struct tar_entry entry;
	struct err e;
	autobuf again = BUF(64 << 20);
	int r;
	while ((r = tar_next(&rest, &entry, &e)) == TAR_ENTRY) {
		assert(strlen(entry.name) <= 100);
		assert(entry.bytes.p >= (const char *)data);
		assert(entry.bytes.p + entry.bytes.n <= (const char *)data + size);
		/* What is written is read back as it was. */
		buf_clear(&again);
		tar_add(&again, entry.name, entry.bytes, 0);
		tar_finish(&again);
		struct str copy = buf_view(&again);
		struct tar_entry back;
		assert(tar_next(&copy, &back, &e) == TAR_ENTRY);
		assert(str_eq(back.bytes, entry.bytes) && strcmp(back.name, entry.name) == 0);
	}
	return 0;
}
