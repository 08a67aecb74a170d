/* SPDX-License-Identifier: Apache-2.0 */
/* rows - two tables whose rows come from another process, and what must be true of each row. */
#ifndef ZICHA_TESTS_FUZZ_ROWS_H
#define ZICHA_TESTS_FUZZ_ROWS_H

#include "fact/rows.h"

#include <assert.h>
#include <string.h>

struct sample {
	const char *name;
	int64_t number;
	double share;
	bool is_big;
};

static const struct column sample_columns[] = {
	COLUMN(struct sample, name, "name"),
	COLUMN(struct sample, number, "number"),
	COLUMN(struct sample, share, "share"),
	COLUMN(struct sample, is_big, "whether it is big"),
};

#define SAMPLE_TABLE(name_, n_, key_) \
	{ \
		.name = (name_), .doc = "d", .example = "e", .source = "s", .identity = "number", \
		.columns = sample_columns, .n_columns = (n_), .key = (key_) \
	}
static const struct table samples[] = {
	SAMPLE_TABLE("items", N(sample_columns), NULL),
	SAMPLE_TABLE("asked", N(sample_columns), "name"),
	SAMPLE_TABLE("short", 1, NULL),
};
static const struct table *const sample_tables[] = { &samples[0], &samples[1], &samples[2] };

/* Each cell is of its column's type, and a text ends where it says. */
static inline void sample_check(const struct table *t, const struct cell *cells)
{
	for (size_t i = 0; i < t->n_columns; i++) {
		const struct cell *c = &cells[i];
		switch (t->columns[i].type) {
		case COLUMN_TEXT:
			assert(c->type == CELL_NULL ||
			       (c->type == CELL_TEXT && strlen(c->text) == c->text_bytes));
			break;
		case COLUMN_INT: assert(c->type == CELL_NULL || c->type == CELL_INT); break;
		case COLUMN_REAL: assert(c->type == CELL_NULL || c->type == CELL_REAL); break;
		case COLUMN_BOOL:
			assert(c->type == CELL_INT && (c->integer == 0 || c->integer == 1));
			break;
		}
	}
}

#endif
