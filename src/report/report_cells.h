/* SPDX-License-Identifier: Apache-2.0 */
/* report_cells - rows and columns as a text table, CSV or JSON. */
#ifndef ZICHA_REPORT_REPORT_CELLS_H
#define ZICHA_REPORT_REPORT_CELLS_H

#include "base/buf.h"
#include "base/json_out.h"
#include "fact/rows.h"
#include "fact/table.h"

enum report_cells_format { REPORT_CELLS_TABLE, REPORT_CELLS_CSV, REPORT_CELLS_JSON };

struct report_cells {
	enum report_cells_format format;
	struct buf *out;
	struct arena arena;
	size_t n_columns;
	const char **columns;
	size_t width;	       /* of the terminal that a text table is for; 0: for none */
	bool leaves_out_empty; /* columns without a value in any row of a text table */
	/* Of a text table, which needs all rows before it can print the first. */
	const char ***rows;
	size_t n_rows, capacity;
	struct json_out json;
};

/* `format`: "table", "csv" or "json" (an array of objects). */
void report_cells_begin(struct report_cells *c, struct buf *out, const char *format,
			size_t n_columns);
void report_cells_column(struct report_cells *c, size_t i, const char *name);
void report_cells_row(struct report_cells *c, const struct cell *cells);
void report_cells_end(struct report_cells *c);
/* The text table of all rows, no wider than c->width where that is set. */
void report_cells_put_table(struct report_cells *c);

/* A value as JSON. */
void report_cells_json_value(struct json_out *j, const struct cell *cell);

/* The word for a table's status, a msgid. */
const char *report_cells_status(enum table_status status);

#endif
