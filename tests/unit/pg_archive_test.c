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

static void read_sample(const char *name, struct buf *into)
{
	struct err e;
	char path[4096];
	snprintf(path, sizeof(path), "%s/tests/fuzz/corpus/pg_archive/%s", getenv("ZICHA_SOURCE"),
		 name);
	ok(file_read(path, into, &e) == 0, "the sample can be read");
}

/* What zlib packed carries a checksum. */
static void packed(struct arena *a)
{
	enum { ROWS = 100, END = 60 }; /* from the end: the rows begin, and large objects do */
	autobuf bytes = BUF(1 << 20);
	int64_t tables, n_whole = 0;
	read_sample("packed", &bytes);
	ok(is_whole(a, buf_view(&bytes), &tables), "a packed one is whole");
	for (size_t i = bytes.n - ROWS; i < bytes.n - END; i++) {
		bytes.p[i] ^= 1;
		n_whole += is_whole(a, buf_view(&bytes), &tables);
		bytes.p[i] ^= 1;
	}
	is_int(n_whole, 0, "none with a byte of its rows overwritten is");
}

int main(void)
{
	autoarena a = ARENA(256 << 20);
	autobuf bytes = BUF(1 << 20);
	int64_t tables;
	size_t n_whole = 0;
	read_sample("custom", &bytes);
	ok(is_whole(&a, buf_view(&bytes), &tables), "it is whole");
	is_int(tables, 1, "and has a table");
	for (size_t i = 0; i < bytes.n; i++)
		n_whole += is_whole(&a, str_head(buf_view(&bytes), i), &tables);
	is_int((int64_t)n_whole, 0, "no beginning of it is whole");
	bytes.p[0] = 'Q';
	ok(!is_whole(&a, buf_view(&bytes), &tables), "something else is none");
	packed(&a);
	return done();
}
