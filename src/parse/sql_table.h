/* SPDX-License-Identifier: Apache-2.0 */
/* sql_table - what a dump says of its tables before their rows come: columns, types, keys.
 *
 * mysqldump and pg_dump write CREATE TABLE with one column a line. Where a definition is not
 * understood nothing is asked of the rows. */
#ifndef ZICHA_PARSE_SQL_TABLE_H
#define ZICHA_PARSE_SQL_TABLE_H

#include "parse/sql_value.h"

struct sql_column {
	const char *name;
	struct sql_shape shape;
};

struct sql_table {
	const char *name; /* as written, with its quotes and schema */
	struct sql_column *columns;
	size_t n, capacity;
	bool is_listed_only; /* rows without a list of columns may have others */
	/* How InnoDB gives rows out: by the first column of the primary key. */
	bool has_primary, is_ordered, is_unique;
	size_t order; /* its place */
	size_t n_of_widest_key;
};

/* Zeroed at first, but for the arena. */
struct sql_tables {
	struct arena *arena;
	bool is_postgresql;
	struct sql_table *item;
	size_t n, capacity, n_columns;
	bool is_open; /* the last one's lines still come */
};

/* A line outside of rows; `is_cut`: only its beginning is there. */
void sql_table_line(struct sql_tables *t, struct str line, bool is_cut);

/* What rows behind `head` ("INSERT INTO `t` (`a`, `b`) VALUES", "COPY t (a) FROM stdin;") have. */
struct sql_row_shape {
	int64_t n; /* of values; < 0: not known */
	const struct sql_shape *value[256];
	bool is_known; /* value[] is filled, as far as it goes; NULL: any */
	int64_t order; /* the value by which they come in order; < 0: none */
	bool is_unique;
};
void sql_table_shape(const struct sql_tables *t, struct str head, struct sql_row_shape *ret);

#endif
