/* SPDX-License-Identifier: Apache-2.0 */
/* pg_archive_test - an archive that pg_dump of PostgreSQL 15 wrote, whole and cut at every byte. */
#include "parse/pg_archive.h"

#include "base/file.h"
#include "tap.h"

#include <stdio.h>
#include <stdlib.h>

static bool is_whole(struct arena *a, struct str bytes, int64_t *ret_tables)
{
	struct sql_dump d = { .arena = a };
	struct pg_archive x = PG_ARCHIVE(&d);
	pg_archive_feed(&x, bytes);
	bool whole = pg_archive_is_whole(&x);
	*ret_tables = 0;
	for (size_t i = 0; i < d.n_databases; i++)
		*ret_tables += d.databases[i].n[SQL_DUMP_TABLE];
	pg_archive_free(&x);
	return whole;
}

int main(void)
{
	struct err e;
	autoarena a = ARENA(256 << 20);
	autobuf bytes = BUF(1 << 20);
	char path[4096];
	int64_t tables;
	size_t n_whole = 0;
	snprintf(path, sizeof(path), "%s/tests/fuzz/corpus/pg_archive/custom",
		 getenv("ZICHA_SOURCE"));
	ok(file_read(path, &bytes, &e) == 0, "the sample can be read");
	ok(is_whole(&a, buf_view(&bytes), &tables), "it is whole");
	is_int(tables, 1, "and has a table");
	for (size_t i = 0; i < bytes.n; i++)
		n_whole += is_whole(&a, str_head(buf_view(&bytes), i), &tables);
	is_int((int64_t)n_whole, 0, "no beginning of it is whole");
	bytes.p[0] = 'Q';
	ok(!is_whole(&a, buf_view(&bytes), &tables), "something else is none");
	return done();
}
