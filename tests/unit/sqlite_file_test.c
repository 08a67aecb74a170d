/* SPDX-License-Identifier: Apache-2.0 */
/* sqlite_file_test - what SQLite wrote is read back without it. */
#include "parse/sqlite_file.h"

#include "../fuzz/main/bytes.h"
#include "tap.h"

#include <sqlite3.h>

struct sum {
	int64_t n, ids, bytes, numbers;
};

static int see(void *context, int64_t id, struct str row, struct err *e)
{
	struct sum *sum = context;
	struct sqlite_value number, bytes, none;
	if (!sqlite_file_column(row, 1, &bytes) || !sqlite_file_column(row, 2, &number) ||
	    sqlite_file_column(row, 3, &none))
		return err_set(e, "a row of other columns");
	sum->n++;
	sum->ids += id;
	sum->bytes += (int64_t)bytes.bytes.n;
	sum->numbers += number.number;
	return 0;
}

/* Rows that fit a page, that take several, and numbers of all sizes; a tree of
 * some depth, with page 1 as the schema's inner page. */
static void test_against_sqlite(int page_bytes)
{
	static const char sql[] = "CREATE TABLE other (x);"
				  "CREATE TABLE t (id INTEGER PRIMARY KEY, b BLOB, n INTEGER);"
				  "WITH RECURSIVE i(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM "
				  "i WHERE i < 900) "
				  "INSERT INTO t SELECT i * i * i, zeroblob(CASE WHEN i % 50 THEN "
				  "i % 40 ELSE i * 90 END), "
				  "CASE i % 3 WHEN 0 THEN -(1 << (i % 48)) WHEN 1 THEN i % 2 ELSE "
				  "1 << (i % 50) END FROM i;"
				  "DELETE FROM t WHERE id % 7 = 0;";
	sqlite3 *db;
	sqlite3_stmt *want;
	sqlite3_int64 n_bytes;
	char pragma[64];
	snprintf(pragma, sizeof(pragma), "PRAGMA page_size = %d", page_bytes);
	if (sqlite3_open(":memory:", &db) || sqlite3_exec(db, pragma, NULL, NULL, NULL) ||
	    sqlite3_exec(db, sql, NULL, NULL, NULL))
		ok(false, sqlite3_errmsg(db));
	unsigned char *image = sqlite3_serialize(db, "main", &n_bytes, 0);
	sqlite3_prepare_v2(db, "SELECT count(*), sum(id), sum(length(b)), sum(n) FROM t", -1, &want,
			   NULL);
	sqlite3_step(want);
	struct bytes b = bytes_of(image, (size_t)n_bytes);
	struct sqlite_file f;
	struct err e = { 0 };
	autobuf row = BUF(1 << 20);
	struct sum sum = { 0 };
	uint32_t root;
	ok(sqlite_file_open(&f, &b.source, &e) == 0, "a database");
	ok(sqlite_file_table(&f, "t", &root, &e) == 0, "has the table");
	ok(sqlite_file_table(&f, "u", &root, &e) == SQLITE_FILE_ABSENT, "and not another");
	ok(sqlite_file_table(&f, "t", &root, &e) == 0 &&
		   sqlite_file_each(&f, root, &row, see, &sum, &e) == 0,
	   "all rows are read");
	is_int(sum.n, sqlite3_column_int64(want, 0), "as many as SQLite has");
	is_int(sum.ids, sqlite3_column_int64(want, 1), "with their ids");
	is_int(sum.bytes, sqlite3_column_int64(want, 2), "their blobs");
	is_int(sum.numbers, sqlite3_column_int64(want, 3), "and their numbers");
	autobuf small = BUF(1000);
	ok(sqlite_file_each(&f, root, &small, see, &sum, &e) < 0, "a row too long is refused");
	sqlite3_finalize(want);
	sqlite3_free(image);
	sqlite3_close(db);
}

int main(void)
{
	test_against_sqlite(512);
	test_against_sqlite(4096);
	test_against_sqlite(65536);
	return done();
}
