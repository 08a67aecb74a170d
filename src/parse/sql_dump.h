/* SPDX-License-Identifier: Apache-2.0 */
/* sql_dump - what is in a dump of MySQL, MariaDB or PostgreSQL as SQL text, and whether it is as it
 * was written, from its bytes in order.
 *
 * Only the beginning of each line is looked at: both programs write one statement's beginning on a
 * line of its own, and mark what they write by comments. Rows of data must be rows of their table
 * (sql_rows), and no dump has a zero byte.
 *
 * phpMyAdmin, HeidiSQL and Navicat have no line that says that they are done; but they save
 * settings at the beginning and put them back at the end, and Adminer closes with the time. */
#ifndef ZICHA_PARSE_SQL_DUMP_H
#define ZICHA_PARSE_SQL_DUMP_H

#include "base/str.h"
#include "parse/sql_quote.h"
#include "parse/sql_rows.h"

enum sql_dump_engine { SQL_DUMP_NONE, SQL_DUMP_MYSQL, SQL_DUMP_MARIADB, SQL_DUMP_POSTGRESQL };

enum sql_dump_type {
	SQL_DUMP_TABLE,
	SQL_DUMP_VIEW,
	SQL_DUMP_ROUTINE,
	SQL_DUMP_TRIGGER,
	SQL_DUMP_EVENT,
	SQL_DUMP_SEQUENCE,
	SQL_DUMP_DATA, /* tables with rows */
	SQL_DUMP_TYPES,
};
extern const char *const sql_dump_type_names[SQL_DUMP_TYPES];

struct sql_dump_database {
	const char *name; /* "" where the dump does not say */
	int64_t n[SQL_DUMP_TYPES];
};

enum { SQL_DUMP_LINE = 4096 };

/* Zeroed at first, but for the arena. */
struct sql_dump {
	struct arena *arena;
	enum sql_dump_engine engine;
	const char *version;   /* of the server, or NULL */
	const char *completed; /* the moment in the last line, or NULL */
	const char
		*writer; /* another program, whose rows are not looked at; NULL: the engine's own */
	bool is_complete, is_whole_server;
	bool has_saved; /* of another program's: at the end it puts back what it sets at its
			   beginning */
	bool has_routines, has_events;		 /* whoever made it was told to take them */
	bool is_filtered;			 /* whoever made it left rows out by a condition */
	bool are_routines_rows, are_events_rows; /* of the server's own tables: not to be counted */
	bool has_row_parts; /* the rows of tables have their place in it, even of none */
	int64_t zero_line,
		damaged_line; /* the first with a zero byte, and with a row that is none */
	int64_t strange_line; /* the first that no dump has: another's head, a program's complaint
			       */
	struct sql_dump_database *databases;
	size_t n_databases, capacity;
	/* where it is */
	size_t current;
	char line[SQL_DUMP_LINE];
	size_t n_line;
	bool is_in_body;
	bool is_delimited; /* routines, events and triggers, which may hold any statement */
	bool is_told;	   /* it is known what the line is: the statement's, or not */
	bool is_row;
	bool is_quoted;	  /* it begins in quotes: PostgreSQL's */
	bool is_standard; /* a backslash in quotes means nothing there: PostgreSQL's */
	struct sql_quote quote;
	struct sql_tables tables;
	struct sql_rows rows;
	uint64_t last_data; /* a digest of the last table that got rows */
	int64_t n_lines;    /* before this one */
};

void sql_dump_feed(struct sql_dump *d, struct str piece);
/* After the last byte. */
void sql_dump_end(struct sql_dump *d);

/* The type that PostgreSQL calls so ("TABLE DATA"); SQL_DUMP_TYPES: none that is counted. */
enum sql_dump_type sql_dump_type_of(struct str words);
/* One more of it in a database, which is made if it is new. */
void sql_dump_count(struct sql_dump *d, const char *database, enum sql_dump_type type);

#endif
