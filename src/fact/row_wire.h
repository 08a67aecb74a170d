/* SPDX-License-Identifier: Apache-2.0 */
/* row_wire - rows on their way from a process that parsed strangers' bytes to one that did not.
 *
 * Whoever receives believes nothing: each value must have its column's type, each text is made
 * printable again, each length is checked. */
#ifndef ZICHA_FACT_ROW_WIRE_H
#define ZICHA_FACT_ROW_WIRE_H

#include "base/buf.h"
#include "fact/rows.h"

/* Appends a row struct of the table, which has this place in the register. */
void row_wire_put(const struct table *t, size_t place, const void *row, struct buf *out);
/* The same of a row that lies in cells. */
void row_wire_put_cells(const struct table *t, size_t place, const struct cell *cells,
			struct buf *out);

/* Takes the next row off *rest; its texts live in `a`. 1: there was one; 0: no more; <0: not what
 * row_wire_put() writes. */
must_use int row_wire_take(struct str *rest, const struct table *const *tables, size_t n_tables,
			   struct arena *a, size_t *ret_place,
			   struct cell ret_cells[TABLE_MAX_COLUMNS], struct err *e);

#endif
