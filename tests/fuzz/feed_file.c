/* SPDX-License-Identifier: Apache-2.0 */
/* feed_file - any file gives whole entries or an error. */
#include "parse/feed_file.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct feed_file f;
	struct str all = { (const char *)data, size }, package, lines;
	struct feed_entry entry;
	struct err e;
	/* The text inside of a frame, as it is. */
	for (struct str rest = all; feed_file_package(&rest, &package, &lines);)
		while (feed_file_entry(&lines, &entry))
			assert(entry.id.n <= size);
	if (feed_file_open(all, &f, &e) < 0)
		return 0;
	for (size_t i = 0; i < f.n; i++) {
		autobuf text = BUF(1 << 20);
		assert(f.release[i].offset + f.release[i].packed_bytes <= size);
		if (feed_file_unpack(&f, &f.release[i], &text, &e) == 0)
			assert(text.n == f.release[i].unpacked_bytes);
	}
	return 0;
}
