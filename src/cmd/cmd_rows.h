/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_rows - the answer to a query, as a command prints it. */
#ifndef ZICHA_CMD_CMD_ROWS_H
#define ZICHA_CMD_CMD_ROWS_H

#include "cmd/cmd.h"
#include "fact/query.h"
#include "unit/kind.h"

/* What a value says, a msgid: { "kept", N_("in time") }. */
struct cmd_word {
	const char *id, *words;
};

/* How people read a column of a table. Forms for programs (CSV, JSON) have it as it is. */
struct cmd_column {
	const char *name;	      /* as the query has it */
	const char *label;	      /* what people call it, a msgid */
	const struct cmd_word *words; /* of its values, up to one without an id; or NULL */
	const struct field *field;    /* of a record, whose values it holds; or NULL */
};

struct cmd_columns {
	const struct cmd_column *column;
	size_t n;
	const char *none; /* what is told instead of a table without rows, a msgid; or NULL */
	/* Puts a row for people into words before its values are; or NULL. */
	void (*reword)(void *arg, struct arena *a, struct cell *row);
	void *arg;
};

/* Steps through a query over what was gathered and writes its rows to `out`, in the form that
 * --format names; a table for people in their words, if `columns` is not NULL, and without the
 * columns that hold nothing; says on standard error what of its tables was not seen. 0,
 * EXIT_UNKNOWN if there was such a one, or another exit status. */
must_use int cmd_rows(const struct arguments *arguments, struct facts *f, struct query *q,
		      const struct cmd_columns *columns, struct buf *out);

/* Whether --format asks for what people read. */
bool cmd_rows_is_for_people(const struct arguments *arguments);

/* Says on standard error which of the tables asked were not seen whole; returns whether there
 * were any. */
bool cmd_rows_tell_unseen(struct facts *f, const struct query *q);

#endif
