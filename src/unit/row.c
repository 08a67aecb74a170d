/* SPDX-License-Identifier: Apache-2.0 */
/* row - a row of a table of the unit, written cell by cell in the order of its columns. */
#include "unit/row.h"

void row_text(struct row *r, const char *text)
{
	r->cells[r->n++] = rows_cell_text(text);
}

void row_int(struct row *r, int64_t value)
{
	r->cells[r->n++] = (struct cell){ .type = CELL_INT, .integer = value };
}

void row_real(struct row *r, double value)
{
	r->cells[r->n++] = (struct cell){ .type = CELL_REAL, .real = value };
}

void row_end(struct row *r)
{
	rows_add(r->rows, r->cells);
	r->n = 0;
}
