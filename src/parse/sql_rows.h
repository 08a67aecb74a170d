/* SPDX-License-Identifier: Apache-2.0 */
/* sql_rows - whether the rows in a dump are such as the program writes, from their bytes in order.
 *
 * mysqldump and mariadb-dump write a row as (1,'it\'s',NULL), many of them behind one INSERT, on
 * one line or a line each; pg_dump writes a line a row behind COPY, with a tab between values. A
 * value never holds a line's end or a zero byte as such, and all rows of a statement have as many
 * values. So what was lost or overwritten in the middle shows, unless the same column of two rows
 * was joined: there is no checksum. */
#ifndef ZICHA_PARSE_SQL_ROWS_H
#define ZICHA_PARSE_SQL_ROWS_H

#include "base/str.h"

enum sql_rows_state {
	SQL_ROWS_NONE, /* in no statement */
	SQL_ROWS_HEAD, /* of an INSERT, before VALUES */
	SQL_ROWS_NAME, /* there, in quotes of a name */
	SQL_ROWS_OUTSIDE,
	SQL_ROWS_TEXT,
	SQL_ROWS_ESCAPE,
	SQL_ROWS_COPY,
};

/* Zeroed at first. */
struct sql_rows {
	enum sql_rows_state state;
	char quote;	  /* of the name */
	size_t n_matched; /* of the word VALUES */
	size_t n_parentheses;
	int64_t n_values, n_wanted; /* of this row and of the first; < 0: not known yet */
	bool is_damaged;
};

/* A new statement; of COPY with so many columns, < 0 if that is not known. */
void sql_rows_insert(struct sql_rows *r);
void sql_rows_copy(struct sql_rows *r, int64_t n_columns);

/* Whether lines to come are still the statement's. */
bool sql_rows_is_open(const struct sql_rows *r);

/* A part of a line of the statement, without the line's end; then that. */
void sql_rows_feed(struct sql_rows *r, struct str part);
void sql_rows_end_line(struct sql_rows *r);
/* The statement is over. */
void sql_rows_close(struct sql_rows *r);

#endif
