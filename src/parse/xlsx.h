/* SPDX-License-Identifier: Apache-2.0 */
/* xlsx - the cells of a workbook (Office Open XML, ECMA-376), as Excel, WPS and LibreOffice write
 * it.
 *
 *     struct xlsx book;
 *     int r = xlsx_open(bytes, &arena, &book, e);
 *     autoxlsx_rows struct xlsx_rows rows = { 0 };
 *     r = r ? r : xlsx_rows(&book, 0, &rows, e);
 *     struct xlsx_row row;
 *     while (!r && (r = xlsx_next(&rows, &row, e)) == XLSX_ROW)
 *             … xlsx_cell(&row, 2)->text … ; r = 0;
 *
 * Formulas count as the value that was last calculated. Nothing outside the file is looked at.
 * Words about a mistake name the sheet and the place: "sheet People, row 12". */
#ifndef ZICHA_PARSE_XLSX_H
#define ZICHA_PARSE_XLSX_H

#include "base/buf.h"
#include "base/err.h"
#include "parse/xml.h"
#include "parse/zip.h"

/* The text of a formula that no program has calculated yet: no empty cell, for it has a value that
 * nobody knows. */
#define XLSX_NOT_CALCULATED "=?"

enum { XLSX_MAX_ROWS = 1 << 20, XLSX_MAX_COLUMNS = 1 << 14, XLSX_MAX_CELLS = 4 << 20 };

struct xlsx_cell {
	enum xlsx_type {
		XLSX_EMPTY,
		XLSX_TEXT,
		XLSX_NUMBER,
		XLSX_DATE,  /* a number that is shown as a date or a time of day */
		XLSX_BOOL,  /* "TRUE" or "FALSE" */
		XLSX_ERROR, /* "#N/A"; "#?" where the file is damaged; XLSX_NOT_CALCULATED */
	} type;
	size_t column; /* from 0 */
	/* As a person would type it: "12.5", "2026-09-12", "2026-09-12 08:30:00", "08:30:00"; ""
	 * of an empty one. */
	const char *text;
	double number; /* of a number, a date, a bool */
};

struct xlsx_row {
	int64_t number;		      /* from 1, as the program shows it */
	const struct xlsx_cell *cell; /* those that are not empty, by column */
	size_t n;
};

struct xlsx_sheet {
	const char *name;
	bool is_hidden;
	const struct zip_part *part; /* NULL: no sheet of cells, but a chart */
};

struct xlsx {
	struct arena *arena;
	struct zip zip;
	struct xlsx_sheet *sheet;
	size_t n_sheets, sheet_capacity;
	const char **string; /* shared by the sheets' cells */
	size_t n_strings, string_capacity;
	bool *is_date; /* by the number of a cell's style */
	size_t n_styles, style_capacity;
	bool is_1904; /* days are counted from 1904-01-01 */
};

/* Opens a workbook; everything lives in the arena, `bytes` must outlive it. <0: no workbook,
 * damaged, protected by a password, the old format of Excel 97. */
must_use int xlsx_open(struct str bytes, struct arena *a, struct xlsx *ret, struct err *e);

struct xlsx_merge {
	int64_t first_row, last_row;
	size_t first_column, last_column;
	struct xlsx_cell cell; /* its value, which stands in its first cell */
};

/* A sheet being read. */
struct xlsx_rows {
	const struct xlsx *book;
	const struct xlsx_sheet *sheet;
	struct buf bytes, text;
	struct xml xml;
	int64_t row; /* the last one read */
	struct xlsx_cell *cell;
	size_t n, capacity, n_cells; /* n_cells: of all rows */
	struct xlsx_merge *merge;    /* by their first rows */
	size_t n_merges, merge_capacity, n_begun;
	struct xlsx_merge **active; /* those that this row may be in */
	size_t n_active, active_capacity;
};

/* Begins to read sheet i. */
must_use int xlsx_rows(const struct xlsx *x, size_t i, struct xlsx_rows *ret, struct err *e);
/* The next row that has a cell, valid until the next call. Cells that are merged downwards or
 * sidewards have the value of the first of them each. 0: no more; <0: damaged, too large. */
enum { XLSX_ROW = 1 };
must_use int xlsx_next(struct xlsx_rows *r, struct xlsx_row *ret, struct err *e);
void xlsx_close(struct xlsx_rows *r);

#define autoxlsx_rows __attribute__((cleanup(xlsx_close)))

/* The cell of a column, from 0; an empty one where there is none. Never NULL. */
const struct xlsx_cell *xlsx_cell(const struct xlsx_row *row, size_t column);

/* "B7" of row 7, column 1. */
enum { XLSX_NAME_SIZE = 32 };
void xlsx_name(int64_t row, size_t column, char ret[XLSX_NAME_SIZE]);

#endif
