/* SPDX-License-Identifier: Apache-2.0 */
/* drift - what changed in a table between two moments or two hosts.
 *
 * Rows are told apart by the table's identity columns; rows alike in these are
 * told apart by their order. What only measures (column.is_measured) is no change,
 * unless all is asked for. */
#ifndef ZICHA_FACT_DRIFT_H
#define ZICHA_FACT_DRIFT_H

#include "fact/facts.h"

enum drift_kind { DRIFT_CAME, DRIFT_WENT, DRIFT_CHANGED };

struct drift_row {
	enum drift_kind kind;
	const struct cell *before, *after; /* NULL where there is none */
};

struct drift {
	const struct table *table;
	/* False where one side was not seen: nothing can be said then. */
	bool is_comparable;
	const struct slot *before, *after;
	bool is_all; /* measurements count as changes, too */
	struct drift_row *rows;
	size_t n_rows, capacity;
	size_t n_measured; /* rows left out: they differ in measurements alone */
};

/* Compares one table; the result lives in `a` and points into both slots. */
void drift_compare(struct arena *a, struct slot *before, struct slot *after, bool is_all,
		   struct drift *ret);

/* Whether a row that is there before and after has another value in `column`, and that counts. */
bool drift_is_changed(const struct drift *d, const struct drift_row *r, size_t column);

/* Whether a column is part of the table's identity. */
bool drift_is_identity(const struct table *t, size_t column);

#endif
