/* SPDX-License-Identifier: Apache-2.0 */
/* report_cells - rows and columns as a text table, CSV or JSON. */
#include "report/report_cells.h"

#include "base/tr.h"

#include <math.h>
#include <string.h>

const char *report_cells_status(enum table_status status)
{
	switch (status) {
	case STATUS_UNSEEN: return N_("not asked for");
	case STATUS_OK: return N_("seen");
	case STATUS_ABSENT: return N_("absent");
	case STATUS_PARTIAL: return N_("seen in part");
	case STATUS_FAILED: return N_("could not be seen");
	}
	return "";
}

void report_cells_begin(struct report_cells *c, struct buf *out, const char *format,
			size_t n_columns)
{
	*c = (struct report_cells){ .out = out, .n_columns = n_columns, .arena = ARENA(1 << 30) };
	c->format = strcmp(format, "csv") == 0	  ? REPORT_CELLS_CSV
		    : strcmp(format, "json") == 0 ? REPORT_CELLS_JSON
						  : REPORT_CELLS_TABLE;
	c->columns = arena_alloc(&c->arena, n_columns * sizeof(*c->columns));
	c->json = JSON_OUT(out);
	if (c->format == REPORT_CELLS_JSON)
		json_out_open(&c->json, '[');
}

static void csv_field(struct buf *out, const char *text)
{
	if (!strpbrk(text, ",\"\r\n")) {
		buf_puts(out, text);
		return;
	}
	buf_putc(out, '"');
	for (const char *p = text; *p; p++) {
		if (*p == '"')
			buf_putc(out, '"');
		buf_putc(out, *p);
	}
	buf_putc(out, '"');
}

void report_cells_column(struct report_cells *c, size_t i, const char *name)
{
	c->columns[i] = arena_strdup(&c->arena, name);
	if (c->format != REPORT_CELLS_CSV)
		return;
	if (i)
		buf_putc(c->out, ',');
	csv_field(c->out, name);
	if (i + 1 == c->n_columns)
		buf_puts(c->out, "\n");
}

void report_cells_json_value(struct json_out *j, const struct cell *cell)
{
	switch (cell->type) {
	case CELL_NULL: json_out_null(j); break;
	case CELL_INT: json_out_int(j, cell->integer); break;
	case CELL_REAL: json_out_real(j, cell->real); break;
	case CELL_TEXT: json_out_string_n(j, (struct str){ cell->text, cell->text_bytes }); break;
	}
}

static void put_json(struct report_cells *c, const struct cell *cells)
{
	struct json_out *j = &c->json;
	json_out_open(j, '{');
	for (size_t i = 0; i < c->n_columns; i++) {
		json_out_name(j, c->columns[i]);
		report_cells_json_value(j, &cells[i]);
	}
	json_out_close(j, '}');
}

static const char *text_of(struct report_cells *c, const struct cell *cell)
{
	switch (cell->type) {
	case CELL_NULL: return "";
	case CELL_INT: return arena_printf(&c->arena, "%lld", (long long)cell->integer);
	case CELL_REAL: /* amounts of money beyond six digits are written out */
		return arena_printf(&c->arena, fabs(cell->real) < 1e6 ? "%.6g" : "%.2f",
				    cell->real);
	case CELL_TEXT: return str_text(&c->arena, (struct str){ cell->text, cell->text_bytes });
	}
	return "";
}

void report_cells_row(struct report_cells *c, const struct cell *cells)
{
	if (c->format == REPORT_CELLS_JSON) {
		put_json(c, cells);
		return;
	}
	const char **texts = arena_alloc(&c->arena, c->n_columns * sizeof(*texts));
	for (size_t i = 0; i < c->n_columns; i++)
		texts[i] = text_of(c, &cells[i]);
	if (c->format == REPORT_CELLS_TABLE) {
		c->rows = arena_grow(&c->arena, c->rows, &c->capacity, c->n_rows + 1,
				     sizeof(*c->rows));
		c->rows[c->n_rows++] = texts;
		return;
	}
	for (size_t i = 0; i < c->n_columns; i++) {
		if (i)
			buf_putc(c->out, ',');
		csv_field(c->out, texts[i]);
	}
	buf_putc(c->out, '\n');
}

void report_cells_end(struct report_cells *c)
{
	if (c->format == REPORT_CELLS_TABLE && c->n_columns)
		report_cells_put_table(c);
	else if (c->format == REPORT_CELLS_JSON)
		json_out_close(&c->json, ']');
	arena_free(&c->arena);
}
