/* SPDX-License-Identifier: Apache-2.0 */
/* rows - the rows of one table at one moment, as SQL values.
 *
 * Row-major cells of 16 bytes over one arena. Written by a scan or a snapshot,
 * read by the virtual table; columns that are compared for equality get a hash
 * index when they are first asked for. */
#ifndef ZICHA_FACT_ROWS_H
#define ZICHA_FACT_ROWS_H

#include "base/arena.h"
#include "fact/table.h"

enum cell_type { CELL_NULL, CELL_INT, CELL_REAL, CELL_TEXT };

struct cell {
	enum cell_type type;
	uint32_t text_bytes; /* of `text`, without its NUL */
	union {
		int64_t integer;
		double real;
		const char *text;
	};
};

struct rows {
	struct arena arena;
	size_t n, n_columns, capacity;
	struct cell **row;
	struct row_index **index; /* one a column, made when asked for */
	/* Equal adjacent values of a column share their bytes: most columns of most
	 * tables repeat the row above (a path, an owner, a mode). */
	struct cell *above;
	/* Of the first n_ordered rows it is known whether their first column ascends. */
	size_t n_ordered;
	bool is_unordered;
};

void rows_init(struct rows *r, size_t n_columns, size_t max_bytes);
void rows_free(struct rows *r);

/* Adds a row of n_columns cells; the texts are copied. */
void rows_add(struct rows *r, const struct cell *cells);

/* Orders the rows by their columns, from the first on. */
void rows_sort(struct rows *r);

/* Rows whose column equals the value, one after another: start with
 * rows_find(), go on with rows_find_next(); ROWS_END when there are no more. */
#define ROWS_END SIZE_MAX
size_t rows_find(struct rows *r, size_t column, const struct cell *value);
size_t rows_find_next(const struct rows *r, size_t column, const struct cell *value, size_t row);

/* The first row whose first column is not below the value. 0 where the rows do not stand in
 * that order: then all of them must be looked at. */
size_t rows_not_below(struct rows *r, const struct cell *value);
/* Whether that is so. */
bool rows_are_ordered(struct rows *r);

/* A text, which is not copied; NULL is SQL's NULL. */
struct cell rows_cell_text(const char *text);
/* The value of a column in the row struct; a text is the struct's own. */
struct cell rows_cell_of(const struct column *c, const void *row);

bool rows_cell_equal(const struct cell *a, const struct cell *b);

#endif
