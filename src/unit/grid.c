/* SPDX-License-Identifier: Apache-2.0 */
/* grid - a spreadsheet file as people send it: XLSX or CSV, row by row. */
#include "unit/grid.h"

#include "base/charset.h"
#include "base/clock.h"
#include "base/file.h"

#include <string.h>

enum { FILE_MAX = 128 << 20, TEXT_MAX = 256 << 20 };

static bool is_called(const struct grid *g, const char *ending)
{
	size_t n = strlen(g->file), length = strlen(ending);
	return n > length && strcasecmp(g->file + n - length, ending) == 0;
}

static int open_csv(struct grid *g, struct err *e)
{
	if (charset_utf8(buf_view(&g->bytes), &g->text, e) < 0)
		return err_wrap(e, "%s", g->file);
	size_t n = strlen(g->file);
	bool has_ending = is_called(g, ".csv") || is_called(g, ".xls");
	g->is_csv = true;
	g->n_sheets = 1;
	g->sheet = arena_strndup(g->arena, g->file, has_ending ? n - 4 : n);
	return 0;
}

int grid_open(struct grid *g, const char *path, struct arena *a, struct err *e)
{
	*g = (struct grid){ .arena = a, .bytes = BUF(FILE_MAX), .text = BUF(TEXT_MAX) };
	g->file = str_file_name(path);
	if (file_read(path, &g->bytes, e) < 0)
		return -1;
	/* What the file is, not how it is called: a workbook is an archive; Excel 97 and what has a
	 * password begin as the other does, and the parser says so. */
	struct str bytes = buf_view(&g->bytes);
	bool is_book = str_starts(bytes, "PK") || str_starts(bytes, "\xd0\xcf\x11\xe0") ||
		       is_called(g, ".xlsx");
	/* Business systems call .xls whatever Excel opens: a table of text, a page. */
	if (!is_book && str_starts(str_trim(bytes), "<"))
		return err_set(
			e,
			"%s: a web page, not a workbook: open it in a spreadsheet program and "
			"save it as .xlsx",
			g->file);
	if (!is_book)
		return open_csv(g, e);
	if (xlsx_open(bytes, a, &g->book, e) < 0)
		return err_wrap(e, "%s", g->file);
	g->n_sheets = g->book.n_sheets;
	g->is_1904 = g->book.is_1904;
	return 0;
}

void grid_close(struct grid *g)
{
	xlsx_close(&g->rows);
	buf_free(&g->bytes);
	buf_free(&g->text);
}

int grid_sheet(struct grid *g, size_t i, struct err *e)
{
	g->n = 0;
	if (g->is_csv) {
		g->csv = csv_of(buf_view(&g->text));
		return 0;
	}
	g->sheet = g->book.sheet[i].name;
	xlsx_close(&g->rows);
	g->rows = (struct xlsx_rows){ 0 };
	if (!g->book.sheet[i].part)
		return 0;
	int r = xlsx_rows(&g->book, i, &g->rows, e);
	return r < 0 ? err_wrap(e, "%s", g->file) : r;
}

static void add(struct grid *g, size_t *capacity, struct xlsx_cell cell)
{
	struct str text = str_trim_typed(str_of(cell.text));
	if (!text.n)
		return;
	cell.text = arena_strndup(g->arena, text.p, text.n);
	g->cell = arena_grow(g->arena, g->cell, capacity, g->n + 1, sizeof(*g->cell));
	g->cell[g->n++] = cell;
}

static int next_line(struct grid *g, struct err *e)
{
	struct csv_row row;
	size_t capacity = 0;
	int r = csv_next(&g->csv, g->arena, &row, e);
	if (r != CSV_ROW)
		return r < 0 ? err_wrap(e, "%s", g->file) : r;
	g->row = row.line;
	for (size_t i = 0; i < row.n; i++)
		add(g, &capacity,
		    (struct xlsx_cell){ .type = XLSX_TEXT, .column = i, .text = row.field[i] });
	return GRID_ROW;
}

static int next_row(struct grid *g, struct err *e)
{
	struct xlsx_row row;
	size_t capacity = 0;
	if (!g->rows.book)
		return 0;
	int r = xlsx_next(&g->rows, &row, e);
	if (r != XLSX_ROW)
		return r < 0 ? err_wrap(e, "%s", g->file) : r;
	g->row = row.number;
	for (size_t i = 0; i < row.n; i++)
		add(g, &capacity, row.cell[i]);
	return GRID_ROW;
}

int grid_next(struct grid *g, struct err *e)
{
	int r;
	do {
		g->cell = NULL;
		g->n = 0;
		r = g->is_csv ? next_line(g, e) : next_row(g, e);
		if (arena_is_over(g->arena))
			return err_set(e, "%s: more than fits into memory; send it in parts",
				       g->file);
	} while (r == GRID_ROW && !g->n);
	return r;
}

const struct xlsx_cell *grid_cell(const struct grid *g, size_t column)
{
	const struct xlsx_row row = { .number = g->row, .cell = g->cell, .n = g->n };
	return xlsx_cell(&row, column);
}

const char *grid_place(const struct grid *g, size_t column)
{
	char name[XLSX_NAME_SIZE];
	xlsx_name(g->row, column, name);
	return g->has_file_in_places && !g->is_csv
		       ? arena_printf(g->arena, "%s: %s!%s", g->file, g->sheet, name)
		       : arena_printf(g->arena, "%s!%s", g->sheet, name);
}

/* Days counted from 1899-12-30 or 1904-01-01, as a spreadsheet shows them once the cell has the
 * format of a number. Eight digits are not such a count but a day as people write it. */
const char *grid_text(const struct grid *g, const struct xlsx_cell *c, bool is_day)
{
	enum { FROM_1900 = 25569, FROM_1904 = 24107, FIRST = 10000, LAST = 100000 };
	if (!is_day || c->type != XLSX_NUMBER || c->number < FIRST || c->number > LAST)
		return c->text;
	return clock_day(g->arena, (int64_t)c->number - (g->is_1904 ? FROM_1904 : FROM_1900));
}
