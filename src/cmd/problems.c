/* SPDX-License-Identifier: Apache-2.0 */
/* problems - rectification: what is wrong, whose it is, by when, and how it ended. */
#include "base/clock.h"
#include "cmd/cmd_history.h"
#include "problem/calendar.h"
#include "problem/intake.h"
#include "unit/unit_query.h"

#include <string.h>

enum { CALENDAR_DAYS = 366 };

struct work {
	const struct arguments *arguments;
	struct arena arena;
	struct unit unit;
	const char *id, *word; /* "P00012", and what stands behind the verb or NULL */
	struct change *change;
};

/* ---- showing ---- */

/* Those of the record; `which` is its key. */
static struct cmd_columns columns_of(struct work *w)
{
	const struct cmd_columns of_kind = cmd_unit_columns(&w->arena,
							    kind_find(&w->unit.kinds, "problems"));
	struct cmd_column *all = arena_alloc(&w->arena, (of_kind.n + 1) * sizeof(*all));
	memcpy(all, of_kind.column, of_kind.n * sizeof(*all));
	all[of_kind.n] = (struct cmd_column){ .name = "which", .label = N_("Which") };
	return (struct cmd_columns){
		.column = all,
		.n = of_kind.n + 1,
		.none = N_("No problem is open on record. `zicha problems update` takes in what "
			   "inspections, answers and spot checks found."),
	};
}

/* What is wrong as its check or question says it now, in the reader's language; where it is for
 * programs, or in words. */
#define SHOWN(target, which) \
	"SELECT p.number, p.severity, p.state, " target " AS target, iif(:language = 'zh_CN', " \
	"w.title_zh, w.title) AS title, " which " AS which, p.owner, p.due_on, p.first_seen_on, " \
	"p.closed_on, p.reopened FROM problems p JOIN problem_places w ON w.number = p.number "
#define FOR_PROGRAMS SHOWN("p.target", "p.key_text")
#define FOR_PEOPLE SHOWN("iif(:language = 'zh_CN', w.place_zh, w.place)", "w.which")
#define OPEN \
	"WHERE p.state <> 'closed' ORDER BY CASE p.severity WHEN 'critical' THEN 0 WHEN 'high' THEN " \
	"1 WHEN 'medium' THEN 2 WHEN 'low' THEN 3 ELSE 4 END, coalesce(p.due_on, '9999'), p.number"
#define ALL "ORDER BY p.number"

static int list(struct work *w)
{
	static const char *const sql[2][2] = { { FOR_PROGRAMS OPEN, FOR_PROGRAMS ALL },
					       { FOR_PEOPLE OPEN, FOR_PEOPLE ALL } };
	const struct cmd_columns columns = columns_of(w);
	return cmd_unit_print(
		w->arguments, &w->unit,
		sql[cmd_rows_is_for_people(w->arguments)][cmd_has(w->arguments, "all")], NULL, 0,
		&columns);
}

/* Its title, its place and what tells it from others, in the reader's words in place of those that
 * it was recorded with. */
static int read_words(struct work *w, const struct kind *k, const char **values, struct err *e)
{
	static const char *const fields[] = { "title", "target", "key_text" };
	struct facts *f;
	struct query *q;
	if (unit_facts(&w->unit, &f, e) < 0)
		return -1;
	int r = unit_query(
		f,
		"SELECT iif(:language = 'zh_CN', w.title_zh, w.title), "
		"iif(:language = 'zh_CN', w.place_zh, w.place) || CASE WHEN coalesce(p.target, "
		":own) IN (:own, w.place) THEN '' ELSE ' (' || p.target || ')' END, w.which FROM "
		"problem_places w JOIN problems p ON p.number = w.number WHERE w.number = :number",
		&q, e);
	if (r >= 0) {
		query_bind(q, 0, tr_language_name());
		query_bind_text(q, 1, w->unit.code);
		query_bind_text(q, 2, w->id);
		r = query_step(q, e);
		for (size_t i = 0; r == QUERY_ROW && i < N(fields); i++) {
			struct cell c = query_cell(q, i);
			const char *words = c.type == CELL_TEXT ? c.text : "";
			values[kind_field(k, fields[i])] = *words ? arena_strdup(&w->arena, words)
								  : NULL;
		}
		query_free(q);
	}
	facts_close(f);
	return r;
}

static int show(struct work *w)
{
	struct err e;
	const char **values;
	const struct kind *k = kind_find(&w->unit.kinds, "problems");
	int r = record_read(&w->unit, k, w->id, &w->arena, &values, &e);
	if (r == 1)
		return cmd_wrong("%s: there is no such problem", w->id);
	if (r || read_words(w, k, values, &e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	return cmd_history_show(w->arguments, &w->unit, k, w->id, values);
}

/* ---- bringing up to date ---- */

static int update(struct work *w)
{
	struct err e;
	struct intake n;
	struct complaints complaints = { .arena = &w->arena };
	int r = intake_run(&w->unit, &n, &complaints, &e);
	cmd_unit_tell(&complaints);
	if (r)
		return r == RECORD_REFUSED ? EXIT_CANNOT : cmd_fail(EXIT_CANNOT, &e);
	autobuf out = BUF(4 << 10);
	buf_printf(&out,
		   tr("problems: new %zu, still there %zu, came back %zu, gone %zu; waivers that "
		      "hold no longer %zu\n"),
		   n.n_new, n.n_again, n.n_reopened, n.n_closed, n.n_waiver_ended);
	return cmd_write(w->arguments, &out);
}

static int calendar(struct work *w)
{
	struct err e;
	struct agenda all;
	if (agenda_read(&w->unit, CALENDAR_DAYS, &w->arena, &all, &e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	autobuf out = BUF(64 << 20);
	calendar_write(&all, w->unit.code, w->unit.options.now, &out);
	return cmd_write(w->arguments, &out);
}

/* ---- verbs on one problem ---- */

static const char *option_or(struct work *w, const char *name, const char *otherwise)
{
	const char *value = cmd_option(w->arguments, name);
	return value ? value : otherwise;
}

static int apply(struct work *w)
{
	const struct change *const changes[] = { w->change };
	return cmd_unit_apply(&w->unit, changes, 1, false);
}

static int check_day(struct work *w, const char *day)
{
	const char *today = clock_day(&w->arena, unit_wall(&w->unit) / 86400);
	if (day && strcmp(day, today) < 0)
		return cmd_wrong("%s: a deadline that is past already", day);
	return 0;
}

static int assign(struct work *w)
{
	const char *due = cmd_option(w->arguments, "due");
	if (!w->word)
		return cmd_wrong("say to whom: `zicha problems %s assign NAME`", w->id);
	record_set(w->change, "owner", w->word);
	record_set(w->change, "state", "assigned");
	record_set(w->change, "due_on", due);
	int status = check_day(w, due);
	return status ? status : apply(w);
}

static int due(struct work *w)
{
	if (!w->word)
		return cmd_wrong("say by when: `zicha problems %s due 2026-12-31`", w->id);
	record_set(w->change, "due_on", w->word);
	int status = check_day(w, w->word);
	return status ? status : apply(w);
}

static int measure(struct work *w)
{
	if (!w->word)
		return cmd_wrong("say what is done about it: `zicha problems %s measure TEXT`",
				 w->id);
	record_set(w->change, "measures", w->word);
	return apply(w);
}

/* Its owner says that it is done; an inspection, or a second person, has the last word. */
static int done(struct work *w)
{
	record_set(w->change, "state", "done");
	record_set(w->change, "done_on", clock_day(&w->arena, unit_wall(&w->unit) / 86400));
	if (w->word)
		record_set(w->change, "measures", w->word);
	return apply(w);
}

static int read_problem(struct work *w, const char ***ret_values)
{
	struct err e;
	const struct kind *k = kind_find(&w->unit.kinds, "problems");
	int r = record_read(&w->unit, k, w->id, &w->arena, ret_values, &e);
	if (r == 1)
		return cmd_wrong("%s: there is no such problem", w->id);
	return r ? cmd_fail(EXIT_CANNOT, &e) : 0;
}

/* A second person's sign-off, where only people can see. */
static int verify(struct work *w)
{
	const char **values;
	const struct kind *k = kind_find(&w->unit.kinds, "problems");
	int status = read_problem(w, &values);
	if (status)
		return status;
	const char *source = values[kind_field(k, "source")];
	const char *state = values[kind_field(k, "state")];
	if (strcmp(source, "check") == 0)
		return cmd_wrong("%s was found by an inspection: only an inspection that does not "
				 "find it any more closes it (or `waive`)",
				 w->id);
	if (strcmp(state, "done") != 0)
		return cmd_wrong("%s: its owner has not said that it is done (`zicha problems %s "
				 "done`)",
				 w->id, w->id);
	record_set(w->change, "state", "closed");
	record_set(w->change, "verified_by", w->word ? w->word : w->unit.options.who);
	record_set(w->change, "closed_on", clock_day(&w->arena, unit_wall(&w->unit) / 86400));
	return apply(w);
}

static int waive(struct work *w)
{
	static const char *const needed[] = { "reason", "measures", "approver", "expires" };
	for (size_t i = 0; i < N(needed); i++)
		if (!cmd_has(w->arguments, needed[i]))
			return cmd_wrong("a waiver needs --reason, --measures, --approver and "
					 "--expires");
	struct change *c = record_change(&w->arena, CHANGE_PUT,
					 kind_find(&w->unit.kinds, "waivers"));
	record_set(c, "problem", w->id);
	record_set(c, "reason", cmd_option(w->arguments, "reason"));
	record_set(c, "measures", cmd_option(w->arguments, "measures"));
	record_set(c, "measure_checks", option_or(w, "measure-checks", ""));
	record_set(c, "proof", option_or(w, "proof", ""));
	record_set(c, "approved_by", cmd_option(w->arguments, "approver"));
	record_set(c, "approved_on", clock_day(&w->arena, unit_wall(&w->unit) / 86400));
	record_set(c, "expires_on", cmd_option(w->arguments, "expires"));
	record_set(w->change, "state", "waived");
	const struct change *const changes[] = { c, w->change };
	int status = check_day(w, cmd_option(w->arguments, "expires"));
	return status ? status : cmd_unit_apply(&w->unit, changes, 2, false);
}

static int reopen(struct work *w)
{
	record_set(w->change, "state", "open");
	record_set(w->change, "done_on", "");
	record_set(w->change, "closed_on", "");
	record_set(w->change, "verified_by", "");
	return apply(w);
}

static const struct {
	const char *name;
	int (*run)(struct work *w);
} verbs[] = {
	{ "assign", assign }, { "due", due },	  { "measure", measure }, { "done", done },
	{ "verify", verify }, { "waive", waive }, { "reopen", reopen },
};

static int run_verb(struct work *w, const char *verb)
{
	for (size_t i = 0; i < N(verbs); i++)
		if (strcmp(verb, verbs[i].name) == 0) {
			w->change = record_change(&w->arena, CHANGE_SET,
						  kind_find(&w->unit.kinds, "problems"));
			w->change->id = w->id;
			return verbs[i].run(w);
		}
	return cmd_wrong("%s: what is to be done with the problem? (assign, due, measure, done, "
			 "verify, waive, reopen)",
			 verb);
}

static int work(struct work *w)
{
	const struct arguments *a = w->arguments;
	bool is_update = a->n_arguments == 1 && strcmp(a->argument[0], "update") == 0;
	int status = cmd_unit_open(a, &w->arena, &w->unit, !is_update && a->n_arguments < 2);
	if (status)
		return status;
	if (is_update)
		return update(w);
	if (cmd_has(a, "calendar"))
		return calendar(w);
	if (!a->n_arguments)
		return list(w);
	w->id = a->argument[0];
	w->word = a->n_arguments > 2 ? a->argument[2] : NULL;
	return a->n_arguments == 1 ? show(w) : run_verb(w, a->argument[1]);
}

static int run(const struct arguments *a)
{
	struct work w = { .arguments = a, .arena = ARENA(256 << 20) };
	int status = work(&w);
	unit_close(&w.unit);
	arena_free(&w.arena);
	return status;
}

static const char *const formats[] = { "table", "csv", "json", NULL };
static const struct option_spec options[] = {
	CMD_DB,
	CMD_AS,
	{ "all", NULL, N_("list those that are closed as well"), NULL, NULL },
	{ "calendar", NULL, N_("write what is due within a year as an iCalendar file"), NULL,
	  NULL },
	{ "due", N_("DAY"), N_("with assign: by when"), NULL, NULL },
	{ "reason", N_("TEXT"), N_("with waive: why it cannot be put right now"), NULL, NULL },
	{ "measures", N_("TEXT"), N_("with waive: what is done instead"), NULL, NULL },
	{ "measure-checks", N_("CHECK;…"),
	  N_("with waive: checks that must pass as long as the waiver is to hold"), NULL, NULL },
	{ "proof", N_("DOCUMENT"), N_("with waive: the vendor's proof, a document on record"), NULL,
	  NULL },
	{ "approver", N_("NAME"), N_("with waive: who approves"), NULL, NULL },
	{ "expires", N_("DAY"), N_("with waive: the last day on which it holds"), NULL, NULL },
	{ "format", N_("FORMAT"), N_("table (the default), csv or json"), formats, NULL },
	CMD_OUT,
	CMD_LANG,
};
static const char *const examples[] = {
	"zicha problems update",
	"zicha problems",
	"zicha problems P00012 assign 李伟 --due 2027-03-31",
	"zicha problems --calendar --out due.ics",
	NULL,
};

const struct command command_problems = {
	.name = "problems",
	.usage = N_("[update | PROBLEM [VERB [WORD]]]"),
	.doc = N_("rectification: what is wrong, whose it is, by when, and how it ended"),
	.details = N_("`update` takes in what the latest inspections, answers and spot checks "
		      "show: violations become problems that keep their number, problems that an "
		      "inspection no longer finds are closed, those that come back are reopened. "
		      "Verbs on one problem are assign NAME, due DAY, measure TEXT, done, verify "
		      "(by a second person), waive and reopen. A waiver holds until its day and "
		      "only while its --measure-checks pass."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.max_arguments = 3,
	.run = run,
};
