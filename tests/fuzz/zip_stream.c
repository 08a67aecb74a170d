/* SPDX-License-Identifier: Apache-2.0 */
/* zip_stream - fuzzes ZIP archives, in pieces of any size. */
#include "parse/zip_stream.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str bytes = { (const char *)data, size };
	struct zip_stream whole = { .n_head = 0 }, pieces = { .n_head = 0 };
	size_t step = size ? data[size / 2] + 1U : 1;
	zip_stream_feed(&whole, bytes);
	for (size_t at = 0; at < size; at += step)
		zip_stream_feed(&pieces, str_head(str_from(bytes, at), step));
	/* How it comes makes no difference. */
	assert(zip_stream_is_whole(&whole) == zip_stream_is_whole(&pieces));
	zip_stream_free(&whole);
	zip_stream_free(&pieces);
	return 0;
}
