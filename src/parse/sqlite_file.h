/* SPDX-License-Identifier: Apache-2.0 */
/* sqlite_file - the rows of a table in a stranger's SQLite database.
 *
 * SQLite itself is not asked: a damaged or hostile database is bytes for us, not
 * SQL, and of rpm's only the pages of one table are read. Format:
 * https://www.sqlite.org/fileformat2.html. Tables with a rowid only; what stands
 * in a write-ahead log beside the file is not seen. */
#ifndef ZICHA_PARSE_SQLITE_FILE_H
#define ZICHA_PARSE_SQLITE_FILE_H

#include "base/buf.h"
#include "parse/source.h"

struct sqlite_file {
	struct source *source;
	uint32_t page_bytes, usable_bytes, n_pages;
};

enum sqlite_type { SQLITE_NONE, SQLITE_NUMBER, SQLITE_REAL, SQLITE_BYTES };

/* A value of a row: a text and a blob are both bytes; of a real nothing is told. */
struct sqlite_value {
	enum sqlite_type type;
	int64_t number;
	struct str bytes;
};

must_use int sqlite_file_open(struct sqlite_file *f, struct source *s, struct err *e);

enum { SQLITE_FILE_ABSENT = 1 };
/* The page at which a table begins. 0, SQLITE_FILE_ABSENT or <0. */
must_use int sqlite_file_table(struct sqlite_file *f, const char *name, uint32_t *ret_root,
			       struct err *e);

/* Calls `see` with each row; a result other than 0 ends it and is returned. The
 * row is put together in `row`, whose maximum is the longest that is taken. */
must_use int sqlite_file_each(struct sqlite_file *f, uint32_t root, struct buf *row,
			      int (*see)(void *context, int64_t id, struct str row, struct err *e),
			      void *context, struct err *e);

/* Column i of a row. False if the row has no such column, or is damaged. */
must_use bool sqlite_file_column(struct str row, size_t i, struct sqlite_value *ret);

#endif
