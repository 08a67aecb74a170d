/* SPDX-License-Identifier: Apache-2.0 */
/* tables - the tables that there are, or one of them in full. */
#include "base/json_out.h"
#include "base/near.h"
#include "cmd/cmd_unit.h"
#include "report/report_cells.h"
#include "table/table_register.h"

#include <string.h>

/* A msgid: JSON has it as it is. */
static const char *type_name(enum column_type type)
{
	switch (type) {
	case COLUMN_TEXT: return N_("text");
	case COLUMN_INT: return N_("integer");
	case COLUMN_REAL: return N_("real");
	case COLUMN_BOOL: return N_("boolean");
	}
	return "";
}

static void put_list(const struct table *const *all, size_t n, size_t width, struct buf *out)
{
	struct report_cells cells;
	report_cells_begin(&cells, out, "table", 3);
	cells.width = width;
	report_cells_column(&cells, 0, tr("table"));
	report_cells_column(&cells, 1, tr("live"));
	report_cells_column(&cells, 2, tr("meaning"));
	for (size_t i = 0; i < n; i++) {
		const struct table *t = all[i];
		struct cell row[] = { rows_cell_text(t->name),
				      rows_cell_text(t->kind == TABLE_LIVE ? tr("live") : ""),
				      rows_cell_text(tr(t->doc)) };
		report_cells_row(&cells, row);
	}
	report_cells_end(&cells);
}

/* A table of a host is filled by a scan or by the walk, one of a unit from its database; what is no
 * host has an area. */
static bool is_of_unit(const struct table *t)
{
	return t->area == AREA_HOST && !t->scan && !t->visit;
}

/* What `zicha diff` leaves out. */
static void put_measured(const struct table *t, struct buf *out)
{
	const char *front = tr("measured only, which `zicha diff` leaves out: ");
	if (t->is_passing)
		buf_puts(out, tr("its rows come and go by themselves: `zicha diff` leaves it "
				 "out\n"));
	for (size_t i = 0; i < t->n_columns && !t->is_passing; i++) {
		if (!t->columns[i].is_measured)
			continue;
		buf_printf(out, "%s%s", front, t->columns[i].name);
		front = ", ";
	}
	if (t->measured_names) {
		buf_printf(out, "%s%s", front, tr("value, where the name is one of "));
		buf_puts(out, t->measured_names);
		front = ", ";
	}
	if (strcmp(front, ", ") == 0)
		buf_putc(out, '\n');
}

static void put_table(const struct table *t, size_t width, struct buf *out)
{
	buf_printf(out, "%s - %s\n\n", t->name, tr(t->doc));
	buf_printf(out, tr("read from: %s\n"), tr(t->source));
	if (t->kind == TABLE_LIVE)
		buf_puts(out, tr("only a running system has it\n"));
	if (t->key)
		buf_printf(out, tr("a query must say which rows by %s = …, LIKE … or GLOB …\n"),
			   t->key);
	buf_printf(out, tr("rows are told apart by: %s\n"), t->identity);
	put_measured(t, out);
	buf_putc(out, '\n');
	struct report_cells cells;
	report_cells_begin(&cells, out, "table", 3);
	cells.width = width;
	report_cells_column(&cells, 0, tr("column"));
	report_cells_column(&cells, 1, tr("type"));
	report_cells_column(&cells, 2, tr("meaning"));
	for (size_t i = 0; i < t->n_columns; i++) {
		const struct column *c = &t->columns[i];
		struct cell row[] = { rows_cell_text(c->name),
				      rows_cell_text(tr(type_name(c->type))),
				      rows_cell_text(tr(c->doc)) };
		report_cells_row(&cells, row);
	}
	report_cells_end(&cells);
	buf_printf(out, "\nzicha query \"%s\"%s\n", t->example,
		   is_of_unit(t) ? " unit:zicha.db" : "");
}

static void put_json(const struct table *const *all, size_t n, struct buf *out)
{
	struct json_out j = JSON_OUT(out);
	json_out_open(&j, '[');
	for (size_t i = 0; i < n; i++) {
		const struct table *t = all[i];
		json_out_open(&j, '{');
		json_out_pair(&j, "name", t->name);
		json_out_pair(&j, "doc", tr(t->doc));
		json_out_pair(&j, "source", tr(t->source));
		json_out_pair(&j, "identity", t->identity);
		json_out_pair(&j, "key", t->key);
		json_out_pair(&j, "example", t->example);
		json_out_pair(&j, "of", is_of_unit(t) ? "unit" : table_area_name(t->area));
		json_out_name(&j, "is_live");
		json_out_bool(&j, t->kind == TABLE_LIVE);
		json_out_name(&j, "is_passing");
		json_out_bool(&j, t->is_passing);
		json_out_name(&j, "columns");
		json_out_open(&j, '[');
		for (size_t c = 0; c < t->n_columns; c++) {
			json_out_open(&j, '{');
			json_out_pair(&j, "name", t->columns[c].name);
			json_out_pair(&j, "type", type_name(t->columns[c].type));
			json_out_pair(&j, "doc", tr(t->columns[c].doc));
			json_out_name(&j, "is_measured");
			json_out_bool(&j, t->columns[c].is_measured);
			json_out_close(&j, '}');
		}
		json_out_close(&j, ']');
		json_out_close(&j, '}');
	}
	json_out_close(&j, ']');
}

/* The tables of hosts, then those of a unit; that each host's table is there over all
 * targets as all_… goes without saying. */
static const struct table **list_tables(const struct unit *u, struct arena *a, size_t *ret_n)
{
	const struct table **all = arena_alloc(a, (table_register_n + u->n_tables) * sizeof(*all));
	size_t n = 0;
	for (size_t i = 0; i < table_register_n; i++)
		all[n++] = table_register[i];
	for (size_t i = 0; i < u->n_tables; i++)
		if (strncmp(u->tables[i]->name, "all_", 4) != 0)
			all[n++] = u->tables[i];
	*ret_n = n;
	return all;
}

static int print(const struct arguments *a, const struct table *const *all, size_t n)
{
	autobuf out = BUF(16 << 20);
	const char *format = cmd_option(a, "format");
	if (format && strcmp(format, "json") == 0) {
		put_json(all, n, &out);
	} else if (!a->n_arguments) {
		put_list(all, n, cmd_width(a), &out);
	} else {
		/* A host may have a table that is called as a kind of record is. */
		struct near near = NEAR(a->argument[0]);
		for (size_t i = 0; i < n; i++) {
			near_try(&near, all[i]->name);
			if (strcmp(all[i]->name, a->argument[0]) == 0)
				put_table(all[i], cmd_width(a), &out);
		}
		if (!out.n)
			return cmd_wrong("%s: there is no such table; `zicha tables` lists them%s",
					 a->argument[0], near_words(&near));
	}
	return cmd_write(a, &out);
}

static int run(const struct arguments *a)
{
	struct err e;
	autoarena arena = ARENA(1 << 20);
	struct unit u = { 0 };
	struct unit_options options;
	size_t n = 0;
	int status;
	if (cmd_unit_options(a, &arena, &options, &e) < 0 || unit_declare(&u, &options, &e) < 0) {
		status = cmd_fail(EXIT_CANNOT, &e);
	} else {
		const struct table **all = list_tables(&u, &arena, &n);
		status = print(a, all, n);
	}
	unit_close(&u);
	return status;
}

static const char *const formats[] = { "text", "json", NULL };
static const struct option_spec options[] = {
	{ "format", N_("FORMAT"), N_("text (the default) or json"), formats, NULL },
	CMD_OUT,
	CMD_LANG,
};
static const char *const examples[] = { "zicha tables", "zicha tables sshd_config", NULL };

const struct command command_tables = {
	.name = "tables",
	.usage = N_("[NAME]"),
	.doc = N_("the tables that there are, or one of them in full"),
	.details = N_("Everything that zicha inspects is a table. The list and each table's "
		      "columns are printed from the program's own declarations."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.max_arguments = 1,
	.run = run,
};
