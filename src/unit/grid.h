/* SPDX-License-Identifier: Apache-2.0 */
/* grid - a spreadsheet file as people send it: the sheets of an XLSX workbook, or the one of a
 * CSV file, row by row.
 *
 *     struct grid g;
 *     int r = grid_open(&g, path, &arena, e);
 *     for (size_t i = 0; !r && i < g.n_sheets; i++) {
 *             r = grid_sheet(&g, i, e);
 *             while (!r && (r = grid_next(&g, e)) == GRID_ROW)
 *                     … g.cell[2].text, grid_place(&g, 2) …; r = 0;
 *     }
 *     grid_close(&g);                                                                       */
#ifndef ZICHA_UNIT_GRID_H
#define ZICHA_UNIT_GRID_H

#include "parse/csv.h"
#include "parse/xlsx.h"

struct grid {
	struct arena *arena;
	const char *file;  /* without its folders */
	size_t n_sheets;   /* 1 of a CSV file */
	const char *sheet; /* the one at hand; of a CSV file its name without .csv */
	bool is_csv, is_1904;
	bool has_file_in_places; /* "ledger.xlsx: people!C7"; for callers that read several */
	/* The row at hand, in the arena: its texts stay. Empty rows are passed over. */
	struct xlsx_cell *cell;
	size_t n;
	int64_t row; /* as the program shows it; of a CSV file the line */
	/* kept here */
	struct buf bytes, text;
	struct xlsx book;
	struct xlsx_rows rows;
	struct csv csv;
};

/* Opens a file. <0: it cannot be read, is no such file, damaged, protected by a password, of
 * Excel 97; the words name it. To be closed in all cases. */
must_use int grid_open(struct grid *g, const char *path, struct arena *a, struct err *e);
void grid_close(struct grid *g);

/* Begins a sheet, from 0. A chart has no rows. */
must_use int grid_sheet(struct grid *g, size_t i, struct err *e);
/* The next row that has something in it. 0: no more; <0. */
enum { GRID_ROW = 1 };
must_use int grid_next(struct grid *g, struct err *e);

/* The cell of a column; an empty one where there is none. */
const struct xlsx_cell *grid_cell(const struct grid *g, size_t column);
/* "people!C7", in the arena. */
const char *grid_place(const struct grid *g, size_t column);
/* A cell's text; of a number that a day is asked of, the day: spreadsheets count them. */
const char *grid_text(const struct grid *g, const struct xlsx_cell *c, bool is_day);

#endif
