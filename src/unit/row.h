/* SPDX-License-Identifier: Apache-2.0 */
/* row - a row of a table of the unit, written cell by cell in the order of its columns. */
#ifndef ZICHA_UNIT_ROW_H
#define ZICHA_UNIT_ROW_H

#include "fact/rows.h"

struct row {
	struct rows *rows;
	struct cell cells[TABLE_MAX_COLUMNS];
	size_t n;
};

void row_text(struct row *r, const char *text); /* NULL is SQL's NULL; borrowed until row_end() */
void row_int(struct row *r, int64_t value);
void row_real(struct row *r, double value);
/* Adds the row, and begins the next. */
void row_end(struct row *r);

#endif
