/* SPDX-License-Identifier: Apache-2.0 */
/* query - one guarded SELECT over the facts.
 *
 * Preparing it shows which tables it reads; planning it (a run over empty
 * tables) shows what it asks of keyed tables. Both happen before anything is
 * gathered. A run has a deadline, counted in computing, so that a busy machine shortens
 * none; and what it leans on is observed. */
#ifndef ZICHA_FACT_QUERY_H
#define ZICHA_FACT_QUERY_H

#include "base/str.h"
#include "fact/facts.h"

enum { QUERY_ROW = 1, QUERY_DEADLINE_MS = 10 * 1000 };

struct query;

/* A mistake in the SQL: words, and where (byte offset in the text, or -1). */
struct query_mistake {
	char text[400];
	int offset;
};

/* 0, or <0 with the mistake. `sql` must outlive the query. */
must_use int query_prepare(struct facts *f, struct str sql, struct query **ret_query,
			   struct query_mistake *m);
void query_free(struct query *q);

/* The tables that it reads. */
const struct table_set *query_tables(const struct query *q);
/* Whether it reads a table whose rows are not all there, or a column that some of a survey's rows
 * do not tell: what it finds stands, and that it finds nothing means nothing. */
bool query_is_partial(const struct query *q, const struct slot *slot);
/* Whether it reads a table that could not be seen, or a column of which no value could
 * be found out: what it says then means nothing. */
bool query_is_blind(const struct query *q, const struct slot *slot);
/* True if it reads a column that the snapshot does not have. */
bool query_is_missing(const struct query *q, const char **ret_table, const char **ret_column);

/* Whether it reads a keyed table: what it asks may depend on other tables' rows. */
bool query_is_keyed(const struct query *q);
/* Whether it takes a walk over the file system to answer it. */
bool query_walks(const struct query *q);
/* Its SQL with the bound values in it; lives in `a`. */
must_use char *query_text(const struct query *q, struct arena *a);

/* Parameters, written :name. */
size_t query_n_parameters(const struct query *q);
const char *query_parameter(const struct query *q, size_t i); /* without the colon */
/* Binds a value: one that reads as a number is a number, all else is text. */
void query_bind(struct query *q, size_t i, const char *value);
/* The same as a text, also where it looks like a number: strftime('%Y', …) gives texts. */
void query_bind_text(struct query *q, size_t i, const char *value);

/* Lets keyed tables know what will be asked; gives no rows. */
void query_plan(struct query *q);

/* QUERY_ROW, 0 at the end, <0 with words (deadline, wrong function argument). The
 * first step after the end starts anew. */
must_use int query_step(struct query *q, struct err *e);
void query_reset(struct query *q);

/* Whether what its last run gave depends on nothing but its tables: not on the moment, nor on how
 * others went. */
bool query_is_lasting(const struct query *q);
/* Whether what it reads of its tables is now as target `since` told it: see facts_turn(). */
bool query_reads_same(const struct query *q, unsigned since);

size_t query_n_columns(const struct query *q);
const char *query_column(const struct query *q, size_t i);
/* A value of the row at hand; its text lives until the next step. */
struct cell query_cell(const struct query *q, size_t i);

/* What keyed tables answered to this run so far: the worst status, its table and
 * its words as they are kept (tr_said()); STATUS_OK if there was nothing to complain of. */
enum table_status query_worst(const struct query *q, const char **ret_table,
			      const char **ret_detail);

#endif
