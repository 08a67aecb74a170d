/* SPDX-License-Identifier: Apache-2.0 */
/* journal_file - fuzz target: nothing outside the file is asked for. */
#include "parse/journal_file.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int read_at(void *context, uint64_t offset, void *ret, size_t n, struct err *e)
{
	const struct str *file = context;
	assert(offset <= file->n && n <= file->n - offset);
	memcpy(ret, file->p + offset, n);
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str file = { (const char *)data, size };
	struct journal_file j = { .read = read_at, .context = &file, .size_bytes = size };
	struct err e;
	int64_t time;
	if (journal_file_open(&j, &e) < 0)
		return 0;
	assert(j.n_entries <= size / 64);
	for (uint64_t i = 0; i < j.n_entries && i < 64; i++)
		if (journal_file_time(&j, i, &time, &e) < 0)
			break;
	if (j.n_entries)
		(void)!journal_file_time(&j, j.n_entries - 1, &time, &e);
	return 0;
}
