/* SPDX-License-Identifier: Apache-2.0 */
/* compose_asking - what a report that is being composed knows: its parameters, the row at hand,
 * and how a value reads. */
#ifndef ZICHA_REPORT_COMPOSE_ASKING_H
#define ZICHA_REPORT_COMPOSE_ASKING_H

#include "fact/query.h"
#include "report/compose.h"
#include "report/compose_text.h"

struct compose_value {
	const char *name, *text; /* NULL: SQL's NULL */
};

struct composing {
	const struct compose_options *o;
	struct composed *out;
	struct document *d;
	struct compose_value *values; /* of the parameters, in their order */
	size_t n_values, value_capacity;
	const struct claim *claim; /* at hand; NULL: a text of the template */
	struct query *query;	   /* of the claim at hand, on a row */
	size_t n_told;		   /* claims that have a number */
	size_t section;		   /* the first claim below the last heading */
	size_t annex;		   /* how many have begun */
	bool has_evidence;
};

void compose_asking_set(struct composing *c, const char *name, const char *text);
/* NULL: there is no such parameter; its text may be NULL as well. */
const struct compose_value *compose_asking_find(const struct composing *c, const char *name,
						size_t n);
/* Prepares a query, of the claim at hand or of a parameter, and gathers what it reads; NULL and the
 * mistake. */
struct query *compose_asking_query(struct composing *c, struct str sql, struct query_mistake *m);
/* The place of a column of the query at hand, -1 if it has none of that name. */
int compose_asking_column(const struct composing *c, const char *name);
/* Whether a masked report hides this column of the claim at hand. */
bool compose_asking_hides(const struct composing *c, const char *column);
/* A value of the row at hand, as far as the report may show it. */
struct cell compose_asking_value(const struct composing *c, size_t column);
/* In the arena; NULL for SQL's NULL. */
const char *compose_asking_cell(struct arena *a, const struct cell *c);
/* "2026年11月22日", "22 November 2026" of "2026-11-22", and so with a time behind it; NULL of
 * what is no date. */
const char *compose_asking_date(struct composing *c, const char *text);
/* A word of a choice reads as the people of its table call it. */
const char *compose_asking_shown(struct composing *c, const char *column, const char *value);
/* A text whose blanks are columns of the row at hand, else parameters. */
struct compose_text compose_asking_text(struct composing *c, struct block *b, struct buf *plain);

/* Tells the first name of a text that nobody knows, if there is one, at its place in the file from
 * the line on; `claim` is whose text it is, NULL: the template's. */
void compose_asking_unknown(struct composing *c, const struct compose_text *t,
			    const struct claim *claim, int line);

#endif
