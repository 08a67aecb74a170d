/* SPDX-License-Identifier: Apache-2.0 */
/* inspections - what the unit's database keeps of inspections, and letting go of old ones. */
#include "base/clock.h"
#include "cmd/cmd_unit.h"
#include "report/report_cells.h"
#include "unit/thinning.h"

#include <string.h>

enum { NEWEST = 10, MOST = 1000000 };

/* What keeps an inspection, as CSV and JSON say it; and a msgid for people. */
static const struct {
	const char *name, *words;
} reasons[] = {
	[THINNING_GOES] = { "", N_("nothing: `thin` removes it") },
	[THINNING_NEWEST] = { "newest", N_("one of the newest") },
	[THINNING_PROBLEM] = { "problem", N_("a problem names its day") },
	[THINNING_FIRST] = { "first", N_("the first of its target") },
	[THINNING_MONTH] = { "month", N_("the last of its month") },
};

static struct cell int_cell(int64_t n)
{
	return (struct cell){ .type = CELL_INT, .integer = n };
}

static int print(const struct arguments *a, const struct thinning *all, struct arena *arena)
{
	static const char *const columns[] = { N_("target"),  N_("at"),	    N_("profile"),
					       N_("results"), N_("failed"), N_("unknown"),
					       N_("kept by") };
	const char *format = cmd_option(a, "format");
	bool is_table = !format || strcmp(format, "table") == 0;
	autobuf out = BUF(64 << 20);
	struct report_cells cells;
	report_cells_begin(&cells, &out, format ? format : "table", N(columns));
	cells.width = cmd_width(a);
	for (size_t i = 0; i < N(columns); i++)
		report_cells_column(&cells, i, is_table ? tr(columns[i]) : columns[i]);
	for (size_t i = 0; i < all->n; i++) {
		const struct thinning_item *x = &all->item[i];
		const struct cell row[] = {
			rows_cell_text(x->target),
			rows_cell_text(clock_iso(arena, x->at)),
			rows_cell_text(x->profile),
			int_cell(x->n_results),
			int_cell(x->n_failed),
			int_cell(x->n_unknown),
			rows_cell_text(is_table ? tr(reasons[x->reason].words)
						: reasons[x->reason].name),
		};
		report_cells_row(&cells, row);
	}
	report_cells_end(&cells);
	return cmd_write(a, &out);
}

static int tell(const struct arguments *a, const struct thinning *all)
{
	autobuf out = BUF(4 << 10);
	buf_printf(&out,
		   tr_n("%zu inspection was removed with %lld kB of rows, ",
			"%zu inspections were removed with %lld kB of rows, ", all->n_gone),
		   all->n_gone, (long long)(all->n_bytes + 1023) / 1024);
	buf_printf(&out, tr_n("%zu stays\n", "%zu stay\n", all->n - all->n_gone),
		   all->n - all->n_gone);
	if (all->n_attempts_gone)
		buf_printf(&out,
			   tr_n("%zu look that saw nothing was removed as well\n",
				"%zu looks that saw nothing were removed as well\n",
				all->n_attempts_gone),
			   all->n_attempts_gone);
	return cmd_write(a, &out);
}

static int work(const struct arguments *a, struct unit *u, struct arena *arena, int64_t newest)
{
	struct err e;
	struct thinning all;
	bool is_thinning = a->n_arguments;
	int r = is_thinning ? thinning_run(u, newest, arena, &all, &e)
			    : thinning_read(u, newest, arena, &all, &e);
	if (r)
		return cmd_fail(EXIT_CANNOT, &e);
	return is_thinning ? tell(a, &all) : print(a, &all, arena);
}

static int run(const struct arguments *a)
{
	bool is_thinning = a->n_arguments && strcmp(a->argument[0], "thin") == 0;
	if (a->n_arguments && !is_thinning)
		return cmd_usage(a->command, "%s: write thin, or nothing to list the inspections",
				 a->argument[0]);
	int64_t newest = NEWEST;
	const char *text = cmd_option(a, "keep");
	if (text && (!str_int(str_of(text), 10, &newest) || newest < 1 || newest > MOST))
		return cmd_usage(a->command, "--keep %s: it can be 1 to %d", text, MOST);
	autoarena arena = ARENA(1 << 30);
	struct unit u;
	int status = cmd_unit_open(a, &arena, &u, !is_thinning);
	if (!status)
		status = work(a, &u, &arena, newest);
	unit_close(&u);
	return status;
}

static const char *const formats[] = { "table", "csv", "json", NULL };
static const struct option_spec options[] = {
	CMD_DB,
	CMD_AS,
	{ "keep", N_("N"), N_("so many of the newest inspections of each target stay (10)"), NULL,
	  NULL },
	{ "format", N_("FORMAT"), N_("table (the default), csv or json"), formats, NULL },
	CMD_OUT,
	CMD_LANG,
};
static const char *const examples[] = {
	"zicha inspections",
	"zicha inspections --keep 3",
	"zicha inspections thin",
	NULL,
};

const struct command command_inspections = {
	.name = "inspections",
	.usage = N_("[thin]"),
	.doc = N_("what the unit's database keeps of inspections; letting go of old ones"),
	.details = N_(
		"Lists the inspections, each with what keeps it. `thin` removes what nothing "
		"keeps, with its results, findings and rows. Of each target stay the newest "
		"(--keep), the first, the last of each month, and those of a day on which "
		"one of its problems was first seen, last seen or closed; of looks that "
		"saw nothing, the newest and the first since an inspection. Files that records "
		"name stay, and so do rows that another inspection has as well. The journal "
		"says what was removed, when and by whom; it verifies as before. A file of "
		"SQLite does not become smaller: what comes next takes the room."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.max_arguments = 1,
	.run = run,
};
