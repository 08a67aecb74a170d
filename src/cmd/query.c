/* SPDX-License-Identifier: Apache-2.0 */
/* query - ask the tables anything. */
#include "fact/query.h"
#include "base/clock.h"
#include "cmd/cmd_register.h"
#include "cmd/cmd_survey.h"
#include "cmd/cmd_unit.h"
#include "fact/gather.h"
#include "report/report_cells.h"
#include "table/table_register.h"

#include <string.h>

enum { MAX_ROWS = 1000 * 1000 };

static int print(struct facts *f, struct query *q, const struct arguments *a)
{
	const char *format = cmd_option(a, "format");
	struct err e;
	autobuf out = BUF(512 << 20);
	struct report_cells cells;
	report_cells_begin(&cells, &out, format ? format : "table", query_n_columns(q));
	for (size_t i = 0; i < query_n_columns(q); i++)
		report_cells_column(&cells, i, query_column(q, i));
	autofree struct cell *row = base_alloc(query_n_columns(q) * sizeof(*row));
	int r;
	size_t n = 0;
	while ((r = query_step(q, &e)) == QUERY_ROW && n++ < MAX_ROWS && !buf_is_over(&out)) {
		for (size_t i = 0; i < query_n_columns(q); i++)
			row[i] = query_cell(q, i);
		report_cells_row(&cells, row);
	}
	report_cells_end(&cells);
	query_reset(q);
	if (r < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	if (r == QUERY_ROW)
		fprintf(stderr, tr("zicha query: stopped after %d rows\n"), MAX_ROWS);
	int status = cmd_write(a, &out);
	bool is_unseen = cmd_unit_tell_unseen(f, q);
	if (status)
		return status;
	return is_unseen || r == QUERY_ROW ? EXIT_UNKNOWN : 0;
}

/* The SELECT with a caret under the mistake. */
static int tell_mistake(const char *sql, const struct query_mistake *m)
{
	fprintf(stderr, "zicha query: %s\n", m->text);
	if (m->offset >= 0 && !strchr(sql, '\n'))
		fprintf(stderr, "    %s\n    %*s^\n", sql, m->offset, "");
	return EXIT_USAGE;
}

static int ask(struct facts *f, const char *sql, const struct arguments *a)
{
	struct query *q;
	struct query_mistake m;
	if (query_prepare(f, str_of(sql), &q, &m) < 0)
		return tell_mistake(sql, &m);
	query_plan(q);
	gather_want(f, query_tables(q));
	gather_run(f, &(struct gather_options){ 0 });
	int status = print(f, q, a);
	query_free(q);
	return cmd_stop ? EXIT_INTERRUPTED : status;
}

/* The same over a unit's records and what its inspections saw. */
static int ask_unit(const struct arguments *a)
{
	struct err e;
	struct unit u;
	struct facts *f = NULL;
	autoarena arena = ARENA(64 << 20);
	int status = cmd_unit_open_at(
		a, a->n_arguments > 1 ? a->argument[1] + strlen("unit:") : NULL, &arena, &u, true);
	if (!status)
		status = unit_facts(&u, &f, &e) < 0 ? cmd_fail(EXIT_CANNOT, &e)
						    : ask(f, a->argument[0], a);
	facts_close(f);
	unit_close(&u);
	return status;
}

static int ask_host(const struct arguments *a)
{
	struct err e;
	struct target target;
	struct facts *f = NULL;
	struct facts_options options = { .tables = table_register,
					 .n_tables = table_register_n,
					 .now = clock_now(),
					 .stop = &cmd_stop };
	int status;
	if (target_open(&target, a->n_arguments > 1 ? a->argument[1] : "local", &e) < 0 ||
	    facts_open(&f, &target, &options, &e) < 0)
		status = cmd_fail(EXIT_CANNOT, &e);
	else
		status = ask(f, a->argument[0], a);
	facts_close(f);
	target_close(&target);
	return status;
}

/* The same over what a survey sees. */
static int ask_survey(const struct arguments *a)
{
	struct err e;
	struct target target;
	struct facts *f = NULL;
	autoarena arena = ARENA(16 << 20);
	struct survey_run_options o;
	struct survey_run survey = { .plan = NULL };
	struct cmd_register known = { .addresses = { .n = 0 } };
	int status = cmd_survey_settings(a, NULL, &arena, &o);
	if (status)
		return status;
	o.target = a->argument[1];
	status = cmd_register_read(a, NULL, &known, &o);
	if (status) {
		cmd_register_free(&known);
		return status;
	}
	target_elsewhere(&target, o.target);
	int r = survey_run_open(&survey, &o, &e);
	struct facts_options options = { .tables = o.tables,
					 .n_tables = o.n_tables,
					 .now = o.now,
					 .stop = &cmd_stop,
					 .source = &survey.source };
	if (r >= 0)
		r = facts_open(&f, &target, &options, &e);
	status = r < 0 ? cmd_fail(EXIT_CANNOT, &e) : ask(f, a->argument[0], a);
	facts_close(f);
	survey_run_close(&survey);
	cmd_register_free(&known);
	return status;
}

static int run(const struct arguments *a)
{
	if (cmd_has(a, "db") || (a->n_arguments > 1 && strncmp(a->argument[1], "unit:", 5) == 0))
		return ask_unit(a);
	if (a->n_arguments > 1 && survey_kind_of(a->argument[1]))
		return ask_survey(a);
	return ask_host(a);
}

static const char *const formats[] = { "table", "csv", "json", NULL };
static const struct option_spec options[] = {
	{ "format", N_("FORMAT"), N_("table (the default), csv or json"), formats, NULL },
	CMD_DB,
	{ "set", N_("KIND.SETTING=VALUE"), N_("a setting of a survey, see `zicha targets`"), NULL,
	  NULL },
	CMD_REGISTER,
	CMD_OUT,
	CMD_LANG,
};
static const char *const examples[] = {
	"zicha query \"SELECT name, uid FROM users WHERE can_login ORDER BY uid\"",
	"zicha query \"SELECT path, mode FROM files WHERE path LIKE '/etc/ssh/%'\" --format csv",
	NULL,
};

const struct command command_query = {
	.name = "query",
	.usage = N_("\"SQL\" [TARGET]"),
	.doc = N_("ask the tables anything"),
	.details = N_("Runs one SELECT over the tables of this host, of a mounted image "
		      "(root:DIR), of a host "
		      "seen through a directory (host:DIR) or of a snapshot (FILE). Nothing but "
		      "SELECT is "
		      "allowed. Tables that could not be seen whole are told on standard error, "
		      "and the "
		      "exit status is 2 then."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.min_arguments = 1,
	.max_arguments = 2,
	.run = run,
};
