/* SPDX-License-Identifier: Apache-2.0 */
/* backup_stream - fuzzes the ends of backups, in pieces of any size. */
#include "parse/backup_stream.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str bytes = { (const char *)data, size };
	struct backup_stream whole = { 0 }, pieces = { 0 };
	backup_stream_feed(&whole, bytes);
	size_t step = size ? data[0] + 1U : 1;
	for (size_t at = 0; at < size; at += step)
		backup_stream_feed(&pieces, str_head(str_from(bytes, at), step));
	/* How it comes makes no difference. */
	assert(backup_stream_end(&whole) == backup_stream_end(&pieces));
	assert(backup_stream_kind(&whole) == backup_stream_kind(&pieces));
	assert(whole.bytes == size && pieces.bytes == size);
	backup_stream_zip(
		bytes, str_from(bytes, size > BACKUP_ZIP_TAIL ? size - BACKUP_ZIP_TAIL : 0), size);
	(void)backup_stream_is_part(bytes);
	return 0;
}
