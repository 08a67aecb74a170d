/* SPDX-License-Identifier: Apache-2.0 */
/* query - ask the tables anything. */
#include "fact/query.h"
#include "base/clock.h"
#include "cmd/cmd_register.h"
#include "cmd/cmd_rows.h"
#include "cmd/cmd_survey.h"
#include "cmd/cmd_unit.h"
#include "cmd/inspect_fleet.h"
#include "fact/plan.h"
#include "fact/snapshot.h"
#include "parse/request.h"
#include "table/table_register.h"

#include <string.h>

enum { MAX_BYTES = 512 << 20 };

/* The SELECT with a caret under the mistake. */
static int tell_mistake(const char *sql, const struct query_mistake *m)
{
	fprintf(stderr, "zicha query: %s\n", m->text);
	if (m->offset >= 0 && !strchr(sql, '\n'))
		fprintf(stderr, "    %s\n    %*s^\n", sql, m->offset, "");
	return EXIT_USAGE;
}

/* Prepares what the command line asks, and says what it needs. */
static int prepare(struct facts *f, const struct arguments *a, struct query **ret)
{
	struct query_mistake m;
	if (query_prepare(f, str_of(a->argument[0]), ret, &m) < 0)
		return tell_mistake(a->argument[0], &m);
	query_plan(*ret);
	gather_want(f, query_tables(*ret));
	return 0;
}

/* What was written is shown unless there was nothing to write. */
static int show(const struct arguments *a, const struct buf *out, int status)
{
	if (cmd_stop)
		return EXIT_INTERRUPTED;
	if (status && status != EXIT_UNKNOWN)
		return status;
	int written = cmd_write(a, out);
	return written ? written : status;
}

static int ask(struct facts *f, const struct arguments *a)
{
	struct query *q;
	autobuf out = BUF(MAX_BYTES);
	int status = prepare(f, a, &q);
	if (status)
		return status;
	gather_run(f, &(struct gather_options){ 0 });
	status = cmd_rows(a, f, q, NULL, &out);
	query_free(q);
	return show(a, &out, status);
}

/* ---- a host over SSH ---- */

static int ask_remote(const struct arguments *a)
{
	struct err e;
	struct target target;
	struct facts *f = NULL;
	struct query *q = NULL;
	autobuf request = BUF(REQUEST_MAX_BYTES), snapshot = BUF(REMOTE_MAX_BYTES),
		out = BUF(MAX_BYTES);
	struct facts_options options = { .tables = table_register,
					 .n_tables = table_register_n,
					 .now = clock_now(),
					 .stop = &cmd_stop };
	target_elsewhere(&target, a->argument[1]);
	int status = facts_open(&f, &target, &options, &e) < 0 ? cmd_fail(EXIT_CANNOT, &e)
							       : prepare(f, a, &q);
	if (!status) {
		plan_begin(f, &request);
		plan_query(q, &request);
		plan_end(&request);
		status = inspect_fleet_fetch(a, a->argument[1], buf_view(&request), &snapshot);
	}
	if (!status && snapshot_take_apart(f, buf_view(&snapshot), &e) < 0) {
		err_wrap(&e, "%s: its answer is no snapshot", a->argument[1]);
		status = cmd_fail(EXIT_CANNOT, &e);
	}
	if (!status) {
		status = cmd_rows(a, f, q, NULL, &out);
		status = show(a, &out, status);
	}
	query_free(q);
	facts_close(f);
	target_close(&target);
	return status;
}

/* ---- other targets ---- */

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
		status = unit_facts(&u, &f, &e) < 0 ? cmd_fail(EXIT_CANNOT, &e) : ask(f, a);
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
		status = ask(f, a);
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
	status = r < 0 ? cmd_fail(EXIT_CANNOT, &e) : ask(f, a);
	facts_close(f);
	survey_run_close(&survey);
	cmd_register_free(&known);
	return status;
}

static int run(const struct arguments *a)
{
	if (cmd_has(a, "db") || (a->n_arguments > 1 && strncmp(a->argument[1], "unit:", 5) == 0))
		return ask_unit(a);
	if (a->n_arguments > 1 && strncmp(a->argument[1], "ssh://", 6) == 0)
		return ask_remote(a);
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
	INSPECT_FLEET_OPTIONS,
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
		      "seen through a directory (host:DIR), of a host over SSH "
		      "(ssh://USER@HOST:PORT), of a snapshot (FILE), or of what is no host "
		      "(`zicha targets` lists these). Nothing but SELECT is "
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
