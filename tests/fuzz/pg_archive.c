/* SPDX-License-Identifier: Apache-2.0 */
/* pg_archive - any bytes are an archive, a part of one, or none; however they are cut. */
#include "parse/pg_archive.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(16 << 20);
	struct sql_dump one = { .arena = &a }, two = { .arena = &a };
	struct pg_archive whole = PG_ARCHIVE(&one), cut = PG_ARCHIVE(&two);
	struct str all = { (const char *)data, size };
	void (*feed)(struct pg_archive *, struct str) = str_starts(all, "toc.dat")
								? pg_archive_feed_tar
								: pg_archive_feed;
	feed(&whole, all);
	for (size_t i = 0; i < size; i += 13)
		feed(&cut, str_head(str_from(all, i), 13));
	bool is_whole = pg_archive_is_whole(&whole);
	assert(pg_archive_is_whole(&cut) == is_whole);
	assert(!is_whole || (one.engine == two.engine && one.n_databases == two.n_databases));
	pg_archive_free(&whole);
	pg_archive_free(&cut);
	return 0;
}
