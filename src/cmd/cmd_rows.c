/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_rows - the answer to a query, as a command prints it. */
#include "cmd/cmd_rows.h"

#include "report/report_cells.h"
#include "unit/record.h"

#include <string.h>

enum { MAX_ROWS = 1000 * 1000 };

bool cmd_rows_tell_unseen(struct facts *f, const struct query *q)
{
	bool is_unseen = false;
	table_set_each (query_tables(q), i) {
		const struct slot *slot = facts_slot(f, i);
		if (slot->status == STATUS_OK || slot->status == STATUS_UNSEEN)
			continue;
		fprintf(stderr, "%s: %s: %s\n", slot->table->name,
			tr(report_cells_status(slot->status)), slot->detail);
		is_unseen = is_unseen || slot->status != STATUS_ABSENT;
	}
	return is_unseen;
}

bool cmd_rows_is_for_people(const struct arguments *arguments)
{
	const char *format = cmd_option(arguments, "format");
	return !format || strcmp(format, "table") == 0;
}

static const struct cmd_column *find_column(const struct cmd_columns *columns, const char *name)
{
	for (size_t i = 0; columns && i < columns->n; i++)
		if (strcmp(columns->column[i].name, name) == 0)
			return &columns->column[i];
	return NULL;
}

/* In the reader's words, where the column has any. */
static struct cell shown(struct arena *a, const struct cmd_column *column, struct cell cell)
{
	char number[32];
	if (!column || cell.type == CELL_NULL || cell.type == CELL_REAL)
		return cell;
	snprintf(number, sizeof(number), "%lld", (long long)cell.integer);
	const char *text = cell.type == CELL_TEXT ? cell.text : number, *words = NULL;
	if (column->field)
		words = record_shown(a, column->field, text);
	for (const struct cmd_word *w = column->words; w && w->id && !words; w++)
		if (strcmp(w->id, text) == 0)
			words = tr(w->words);
	return words ? rows_cell_text(words) : cell;
}

int cmd_rows(const struct arguments *arguments, struct facts *f, struct query *q,
	     const struct cmd_columns *columns, struct buf *out)
{
	const char *format = cmd_option(arguments, "format");
	autoarena arena = ARENA(1 << 30);
	if (!cmd_rows_is_for_people(arguments))
		columns = NULL;
	struct err e;
	struct report_cells cells;
	report_cells_begin(&cells, out, format ? format : "table", query_n_columns(q));
	cells.width = cmd_width(arguments);
	cells.leaves_out_empty = columns != NULL;
	for (size_t i = 0; i < query_n_columns(q); i++) {
		const struct cmd_column *column = find_column(columns, query_column(q, i));
		report_cells_column(&cells, i, column ? tr(column->label) : query_column(q, i));
	}
	autofree struct cell *row = base_alloc(query_n_columns(q) * sizeof(*row));
	int r;
	size_t n = 0;
	while ((r = query_step(q, &e)) == QUERY_ROW && n++ < MAX_ROWS && !buf_is_over(out)) {
		for (size_t i = 0; i < query_n_columns(q); i++)
			row[i] = query_cell(q, i);
		if (columns && columns->reword)
			columns->reword(columns->arg, &arena, row);
		for (size_t i = 0; i < query_n_columns(q); i++)
			row[i] = shown(&arena, find_column(columns, query_column(q, i)), row[i]);
		report_cells_row(&cells, row);
	}
	if (!n && columns && columns->none)
		cells.n_columns = 0;
	report_cells_end(&cells);
	if (!n && columns && columns->none && r >= 0)
		fprintf(stderr, "%s\n", tr(columns->none));
	query_reset(q);
	if (r < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	if (r == QUERY_ROW)
		fprintf(stderr, tr("zicha %s: stopped after %d rows\n"), arguments->command->name,
			MAX_ROWS);
	bool is_unseen = cmd_rows_tell_unseen(f, q);
	return is_unseen || r == QUERY_ROW ? EXIT_UNKNOWN : 0;
}
