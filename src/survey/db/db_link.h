/* SPDX-License-Identifier: Apache-2.0 */
/* db_link - a conversation with a database server, whatever it speaks. */
#ifndef ZICHA_SURVEY_DB_DB_LINK_H
#define ZICHA_SURVEY_DB_DB_LINK_H

#include "survey/survey.h"

/* One row of an answer; p == NULL is SQL's NULL. */
struct db_cells {
	size_t n;
	const char *const *name;
	const struct str *value;
};

/* e->code of what a server refuses; 0 for anything else, and ENOTCONN where the server is gone. */
enum { DB_LINK_DENIED = 1001, DB_LINK_MISSING = 1002 };
enum { DB_LINK_COLUMNS = 64, DB_LINK_MS = 20 * 1000 };
/* A server that can is told to give up before its link is: a statement that is slow, or waits for
 * a lock, then costs its own table and no other. */
enum { DB_LINK_STATEMENT_SECONDS = 15, DB_LINK_LOCK_SECONDS = 3 };

struct db_query;

struct db_link {
	void *own;
	const struct db_query *query; /* which of the engine's is asked, or whose guard; or NULL */
	/* Asks, and calls back for each row. 0; <0: refused or broken. */
	int (*ask)(struct db_link *l, const char *sql,
		   void (*row)(void *arg, const struct db_cells *c), void *arg, struct err *e);
	/* Goes over to another database of the server; NULL where all are seen from one. */
	int (*enter)(struct db_link *l, const char *database, struct err *e);
};

/* Whether an answer has not ended by then: the server is taken for gone, and *e says so. */
must_use bool db_link_is_late(int64_t deadline_ms, struct err *e);

#endif
