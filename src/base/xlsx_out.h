/* SPDX-License-Identifier: Apache-2.0 */
/* xlsx_out - workbooks (Office Open XML, ECMA-376): tables as sheets that Excel, WPS and
 * LibreOffice open.
 *
 * Texts are written as texts, never as formulas. The first row of a sheet is its header: it stays
 * in view and has filters. The same rows give the same bytes.
 *
 *     struct xlsx_out x = { .arena = &a, .out = &out, .moment = clock_now() };
 *     xlsx_out_sheet(&x, "People", columns, N(columns));
 *     xlsx_out_row(&x, cells);                                     as often as there are rows
 *     if (xlsx_out_finish(&x, e) < 0) …                                                       */
#ifndef ZICHA_BASE_XLSX_OUT_H
#define ZICHA_BASE_XLSX_OUT_H

#include "base/zip_out.h"

struct xlsx_column {
	const char *title;
	double width;		   /* in characters; 0: 12 */
	bool is_number;		   /* its texts that are numbers are written as numbers */
	const char *const *choice; /* what may be entered, offered as a list; or NULL */
	size_t n_choices;
	const char *list; /* the cells that hold what is offered: "'People'!$A$2:$A$99"; or NULL */
	const char *note; /* words that are shown where a cell is chosen, or NULL */
};

struct xlsx_out {
	struct arena *arena;
	struct buf *out;
	int64_t moment;
	const char *title, *author; /* properties of the file, or NULL */
	/* kept here */
	struct zip_out zip;
	struct buf sheet;
	const struct xlsx_column *column;
	size_t n_columns, n_sheets, n_rows;
	struct buf list;  /* of the sheets, as workbook.xml has it */
	struct buf names; /* of the sheets, to find twins */
	struct buf offers;
};

/* Begins a sheet. Its name is made one that is allowed: at most 31 characters, none of []:*?/\, no
 * twin of an earlier one. Of the columns, the titles and choices are borrowed until the end. */
void xlsx_out_sheet(struct xlsx_out *x, const char *name, const struct xlsx_column *column,
		    size_t n_columns);
/* One row: a text for each column, NULL or "" for an empty cell. */
void xlsx_out_row(struct xlsx_out *x, const char *const *cells);
/* Offers a list for one cell of the last row. */
void xlsx_out_offer(struct xlsx_out *x, size_t column, const char *const *choice, size_t n);
/* <0: more than the buffer holds, or more rows than a sheet has. */
must_use int xlsx_out_finish(struct xlsx_out *x, struct err *e);

#endif
