/* SPDX-License-Identifier: Apache-2.0 */
/* sql_rows - whether the rows in a dump are such as the program writes, from their bytes in order.
 *
 * mysqldump and mariadb-dump write a row as (1,'it\'s',NULL), many of them behind one INSERT, on
 * one line or a line each; pg_dump writes a line a row behind COPY, with a tab between values, or
 * rows behind INSERT, where a quote is doubled and a text may have lines. All rows of a table have
 * as many values as it has columns, each fits its column (sql_value), InnoDB gives them out by
 * their key, and an INSERT is as long as it would be made (sql_fill). So what was lost or
 * overwritten in the middle mostly shows; not what was lost within one long text, or rows that are
 * gone whole: there is no checksum. */
#ifndef ZICHA_PARSE_SQL_ROWS_H
#define ZICHA_PARSE_SQL_ROWS_H

#include "parse/sql_fill.h"
#include "parse/sql_table.h"

enum sql_rows_state {
	SQL_ROWS_NONE, /* in no statement */
	SQL_ROWS_HEAD, /* of an INSERT, before VALUES */
	SQL_ROWS_NAME, /* there, in quotes of a name */
	SQL_ROWS_OUTSIDE,
	SQL_ROWS_TEXT,
	SQL_ROWS_SECOND, /* there, within a character of two bytes */
	SQL_ROWS_ESCAPE,
	SQL_ROWS_COPY,
	SQL_ROWS_COPY_ESCAPE,
};

enum { SQL_ROWS_HEAD_BYTES = 4096 };

/* Zeroed at first, but for the tables. */
struct sql_rows {
	const struct sql_tables *tables;
	enum sql_charset charset;
	bool is_standard; /* a backslash in quotes is a byte like others: PostgreSQL's INSERT */
	enum sql_rows_state state;
	char quote;	  /* of the name */
	size_t n_matched; /* of the word VALUES */
	char head[SQL_ROWS_HEAD_BYTES];
	size_t n_head;
	uint64_t digest, last_digest; /* of heads; 0: none stands right before */
	struct sql_row_shape shape;
	const struct sql_shape *column; /* of the value; NULL: not known */
	struct sql_value value;
	struct sql_fill fill;
	uint64_t at, row_at; /* bytes of the statement before this one, and before its row */
	size_t n_parentheses;
	int64_t n_values, n_wanted; /* of this row and of all; < 0: not known yet */
	int64_t last_key;
	bool has_last_key;
	bool is_damaged;
};

/* A new statement; of COPY with its whole line, or with NULL if that is not known. */
void sql_rows_insert(struct sql_rows *r);
void sql_rows_copy(struct sql_rows *r, struct str head);

/* Whether lines to come are still the statement's. */
bool sql_rows_is_open(const struct sql_rows *r);
bool sql_rows_is_copy(const struct sql_rows *r);

/* A part of a line of the statement, without the line's end; then that. */
void sql_rows_feed(struct sql_rows *r, struct str part);
void sql_rows_end_line(struct sql_rows *r);
/* The statement is over. */
void sql_rows_close(struct sql_rows *r);
/* Something else stands between the last statement and the next. */
void sql_rows_break(struct sql_rows *r);

#endif
