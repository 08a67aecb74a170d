/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_rows - the answer to a query, as a command prints it. */
#include "cmd/cmd_rows.h"

#include "report/report_cells.h"

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

int cmd_rows(const struct arguments *arguments, struct facts *f, struct query *q, struct buf *out)
{
	const char *format = cmd_option(arguments, "format");
	struct err e;
	struct report_cells cells;
	report_cells_begin(&cells, out, format ? format : "table", query_n_columns(q));
	for (size_t i = 0; i < query_n_columns(q); i++)
		report_cells_column(&cells, i, query_column(q, i));
	autofree struct cell *row = base_alloc(query_n_columns(q) * sizeof(*row));
	int r;
	size_t n = 0;
	while ((r = query_step(q, &e)) == QUERY_ROW && n++ < MAX_ROWS && !buf_is_over(out)) {
		for (size_t i = 0; i < query_n_columns(q); i++)
			row[i] = query_cell(q, i);
		report_cells_row(&cells, row);
	}
	report_cells_end(&cells);
	query_reset(q);
	if (r < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	if (r == QUERY_ROW)
		fprintf(stderr, tr("zicha %s: stopped after %d rows\n"), arguments->command->name,
			MAX_ROWS);
	bool is_unseen = cmd_rows_tell_unseen(f, q);
	return is_unseen || r == QUERY_ROW ? EXIT_UNKNOWN : 0;
}
