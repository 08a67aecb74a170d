/* SPDX-License-Identifier: Apache-2.0 */
/* sqlite_file - any file gives whole rows or an error, and comes to an end. */
#include "parse/sqlite_file.h"

#include "main/bytes.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { ENOUGH = 2000 };

static int see(void *context, int64_t id, struct str row, struct err *e)
{
	size_t *n = context;
	struct sqlite_value v;
	for (size_t i = 0; i < 5 && sqlite_file_column(row, i, &v); i++)
		assert(v.type != SQLITE_BYTES || v.bytes.n <= row.n);
	return ++*n == ENOUGH;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes b = bytes_of(data, size);
	struct sqlite_file f;
	struct err e;
	autobuf row = BUF(1 << 20);
	uint32_t root;
	size_t n = 0;
	if (sqlite_file_open(&f, &b.source, &e) < 0)
		return 0;
	assert(sqlite_file_each(&f, 1, &row, see, &n, &e) <= 1);
	if (sqlite_file_table(&f, "Packages", &root, &e) == 0)
		assert(sqlite_file_each(&f, root, &row, see, &n, &e) <= 1);
	return 0;
}
