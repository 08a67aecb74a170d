/* SPDX-License-Identifier: Apache-2.0 */
/* store - our own database: one contract, SQLite and PostgreSQL behind it.
 *
 *     zicha.db                     a file: SQLite, WAL
 *     postgresql://host/database   several people, many units: PostgreSQL
 *
 * Both run the same statements and the same migrations (migrations/NNNN-name.sql),
 * forward only. A statement is a literal with ? in it, never put together. What the
 * two dialects do not share is not used: tools/store-sql sees to that, and
 * tests/store_peer_test.py prepares each statement on both. Texts are ordered by their
 * bytes on both, and LIKE tells capitals from small letters.
 *
 * One store belongs to one thread and one process. Every wait has a deadline. */
#ifndef ZICHA_STORE_STORE_H
#define ZICHA_STORE_STORE_H

#include "base/err.h"
#include "base/str.h"

enum {
	STORE_ROW = 1,	/* of store_step(): a row is there */
	STORE_BUSY = 2, /* another process writes; nothing was done: try again, or say so */
	STORE_NONE = 3, /* of store_open(): there is no such database, or it has no tables yet */
	STORE_WAIT_MS = 5 * 1000,
	STORE_MAX_BLOB = 256 << 20,
};

struct store;
struct statement;

/* Opens a database that is there. 0; STORE_NONE: no such file (nothing is made); <0: it is no
 * database of ours, of a newer program (said plainly, never touched), or cannot be
 * reached. One of an older program is migrated, in one transaction, unless
 * `is_read_only`: then it is refused with the words to say. `content_dir` holds
 * migrations/. */
must_use int store_open(struct store **ret, const char *url, const char *content_dir,
			bool is_read_only, struct err *e);
/* Makes a new one, whole or not at all. <0 also if there is one already. On a server the
 * database itself is there (createdb, encoding UTF8); zicha's tables go into its schema
 * "zicha". */
must_use int store_create(struct store **ret, const char *url, const char *content_dir,
			  struct err *e);
void store_close(struct store *s);
/* Closes a database that was just created at `url` and takes its file away again: half made, it
 * would be in the way of the next attempt. What is on a server stays. */
void store_discard(struct store *s, const char *url);

/* Whether `url` names a server and not a file. */
bool store_is_server(const char *url);
/* As the user named it, a password taken out. */
const char *store_name(const struct store *s);

/* Transactions do not nest. store_begin() takes the writer's place at once: 0, STORE_BUSY with
 * words after STORE_WAIT_MS, <0. What is committed survives a kill and a power cut.
 * After a statement has failed in a transaction, it can only be rolled back; rolling
 * back where there is none does nothing. In a store opened for reading everything between
 * store_begin() and store_commit() is of one moment. */
must_use int store_begin(struct store *s, struct err *e);
must_use int store_commit(struct store *s, struct err *e);
void store_rollback(struct store *s);

/* A statement. The store keeps it for the next one who wants the same text, and closes
 * it; while its rows are being read, the same text gives another one. One that
 * writes (it begins with neither SELECT nor WITH) outside of a transaction is one by
 * itself, and is to be stepped to its end. */
must_use int store_prepare(struct store *s, const char *sql, struct statement **ret, struct err *e);

/* Values for the ?s, from 0 on; texts (UTF-8) and bytes are copied. NULL text is SQL's NULL. All
 * are given anew each time; a mistake in one is told by store_step(). Into a column of
 * bytes go bytes. */
void store_bind_text(struct statement *q, int at, const char *value);
void store_bind_int(struct statement *q, int at, int64_t value);
void store_bind_real(struct statement *q, int at, double value);
void store_bind_bytes(struct statement *q, int at, struct str value);

/* STORE_ROW, 0 at the end (and ready for new values), STORE_BUSY with words and the values
 * as they were, <0 with words. Other statements may be stepped between two rows. */
must_use int store_step(struct statement *q, struct err *e);
/* Gives up the rest of the rows. */
void store_reset(struct statement *q);

/* Values of the row at hand, until the next step of this statement. NULL text for SQL's NULL; 0 for
 * numbers. Numbers with a point are read by store_real(): as texts they differ. */
const char *store_text(const struct statement *q, int column);
int64_t store_int(const struct statement *q, int column);
double store_real(const struct statement *q, int column);
struct str store_bytes(const struct statement *q, int column);
bool store_is_null(const struct statement *q, int column);

/* Prepare, bind texts (a list that NULL ends, so none of them is SQL's NULL), step to the end: 0,
 * STORE_BUSY, <0. */
must_use int store_run(struct store *s, struct err *e, const char *sql, ...)
	__attribute__((sentinel));

/* Whether the file is whole: SQLite's integrity check; PostgreSQL keeps its own. */
must_use int store_check(struct store *s, struct err *e);

#endif
