/* SPDX-License-Identifier: Apache-2.0 */
/* today - what is due, and what should have been done. */
#include "cmd/cmd_unit.h"
#include "problem/agenda.h"
#include "report/report_cells.h"

#include <string.h>

static int print(const struct arguments *a, const struct agenda *all)
{
	static const char *const columns[] = { N_("due"), N_("kind"),	N_("what"),
					       N_("who"), N_("record"), N_("overdue") };
	const char *format = cmd_option(a, "format");
	bool is_table = !format || strcmp(format, "table") == 0;
	size_t n_overdue = 0;
	autobuf out = BUF(64 << 20);
	struct report_cells cells;
	report_cells_begin(&cells, &out, format ? format : "table", N(columns));
	cells.width = cmd_width(a);
	for (size_t i = 0; i < N(columns); i++)
		report_cells_column(&cells, i, is_table ? tr(columns[i]) : columns[i]);
	for (size_t i = 0; i < all->n; i++) {
		const struct agenda_item *x = &all->item[i];
		n_overdue += x->is_overdue;
		const struct cell row[] = {
			rows_cell_text(x->due_on),
			rows_cell_text(is_table ? tr(x->words) : x->kind),
			rows_cell_text(x->what),
			rows_cell_text(is_table ? x->who_words : x->who),
			rows_cell_text(x->id),
			rows_cell_text(!x->is_overdue ? "" : is_table ? tr("overdue") : "1"),
		};
		report_cells_row(&cells, row);
	}
	if (is_table && !all->n) {
		fputs(tr("Nothing is due or overdue in these days.\n"), stderr);
		cells.n_columns = 0;
	}
	report_cells_end(&cells);
	int status = cmd_write(a, &out);
	if (is_table && all->n_dayless)
		fprintf(stderr,
			tr_n("%lld open problem has no deadline and stands here on no day; `zicha "
			     "problems` lists it\n",
			     "%lld open problems have no deadline and stand here on no day; `zicha "
			     "problems` lists them\n",
			     (size_t)all->n_dayless),
			(long long)all->n_dayless);
	return status ? status : n_overdue ? EXIT_FAILED : 0;
}

static int run(const struct arguments *a)
{
	autoarena arena = ARENA(256 << 20);
	struct unit u;
	struct err e;
	struct agenda all;
	int64_t days = 7;
	const char *text = cmd_option(a, "days");
	if (text && (!str_int(str_of(text), 10, &days) || days < 0 || days > 3660))
		return cmd_usage(a->command, "--days %s: it can be 0 to 3660", text);
	int status = cmd_unit_open(a, &arena, &u, true);
	if (!status)
		status = agenda_read(&u, (int)days, &arena, &all, &e) < 0
				 ? cmd_fail(EXIT_CANNOT, &e)
				 : print(a, &all);
	unit_close(&u);
	return status;
}

static const char *const formats[] = { "table", "csv", "json", NULL };
static const struct option_spec options[] = {
	CMD_DB,
	{ "days", N_("N"), N_("look so many days ahead (7)"), NULL, NULL },
	{ "format", N_("FORMAT"), N_("table (the default), csv or json"), formats, NULL },
	CMD_OUT,
	CMD_LANG,
};
static const char *const examples[] = {
	"zicha today",
	"zicha today --days 31 --format csv",
	NULL,
};

const struct command command_today = {
	.name = "today",
	.usage = N_(""),
	.doc = N_("what is due today and in the days to come, and what is overdue"),
	.details = N_(
		"Recurring duties, deadlines of problems, answers and documents that expire, "
		"certificates, daily reports of important periods that are missing, targets "
		"that could not be looked at, clocks of incidents. Exit status 1 if something is overdue."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.run = run,
};
