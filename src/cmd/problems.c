/* SPDX-License-Identifier: Apache-2.0 */
/* problems - rectification: what is wrong, whose it is, by when, and how it ended. */
#include "base/clock.h"
#include "base/near.h"
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
	const char *name;      /* "P00012", or a check's or question's: all its problems */
	const char *id;	       /* of the problem in hand */
	const char *word;      /* what stands behind the verb, or NULL */
	struct change *change; /* of the problem in hand */
	const struct change **changes;
	size_t n_changes, capacity;
};

/* "" where it was not given. */
static const char *option_text(struct work *w, const char *name)
{
	const char *value = cmd_option(w->arguments, name);
	return value ? value : "";
}

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
		.none = cmd_has(w->arguments, "where")
				? N_("No problem of this kind is at a place that --where fits; "
				     "`zicha problems` lists all.")
				: N_("No problem is open on record. `zicha problems update` takes "
				     "in what inspections, answers and spot checks found."),
	};
}

/* Those that are asked for: by a check, by their place, closed ones only on request. */
#define WANTED \
	"FROM problems p JOIN problem_places w ON w.number = p.number WHERE (:all <> '' OR p.state <> " \
	"'closed') AND (:check = '' OR p.check_id = :check) AND (:where = '' OR p.target GLOB :where " \
	"OR w.place GLOB :where) "

#define BY_WEIGHT \
	"CASE p.severity WHEN 'critical' THEN 0 WHEN 'high' THEN 1 WHEN 'medium' THEN 2 WHEN 'low' " \
	"THEN 3 ELSE 4 END, coalesce(p.due_on, '9999'), p.number"

/* What is wrong as its check or question says it now, in the reader's language. */
#define TITLE "iif(:language = 'zh_CN', w.title_zh, w.title) AS title"

static int list(struct work *w, const char *check, bool is_each)
{
	/* For programs: as they stand in the record. */
	static const char records[] =
		"SELECT p.number, p.severity, p.state, p.target, " TITLE ", p.key_text AS which, "
		"p.owner, p.due_on, p.first_seen_on, p.closed_on, p.reopened " WANTED
		"ORDER BY iif(:all <> '', p.number, ''), " BY_WEIGHT;
	static const char each[] = "SELECT p.number, p.severity, p.state, iif(:language = 'zh_CN', "
				   "w.place_zh, w.place) AS target, " TITLE ", w.which, p.owner, "
				   "p.due_on, p.first_seen_on, p.closed_on, p.reopened " WANTED
				   "ORDER BY " BY_WEIGHT;
	/* What every host has the same is one line. */
	static const char alike[] =
		"SELECT min(p.number) || iif(count(*) > 1, iif(:language = 'zh_CN', '等' || count(*) || "
		"'项', ' +' || (count(*) - 1)), '') AS number, p.severity, p.state, iif(count(DISTINCT "
		"w.place) > 1, count(DISTINCT w.place) || iif(:language = 'zh_CN', '处', ' places'), "
		"max(iif(:language = 'zh_CN', w.place_zh, w.place))) AS target, " TITLE
		", iif(count(*) = 1, max(w.which), NULL) AS which, p.owner, p.due_on, "
		"min(p.first_seen_on) AS first_seen_on, p.check_id " WANTED
		"GROUP BY p.check_id, w.title, p.severity, p.state, p.owner, p.due_on ORDER BY " BY_WEIGHT;
	const struct arguments *a = w->arguments;
	const struct cmd_columns columns = columns_of(w);
	const char *const values[] = { cmd_has(a, "all") ? "1" : "", check,
				       option_text(w, "where") };
	return cmd_unit_print(a, &w->unit,
			      !cmd_rows_is_for_people(a)      ? records
			      : is_each || cmd_has(a, "each") ? each
							      : alike,
			      values, N(values), &columns);
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
		query_bind_text(q, 2, w->name);
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

/* Those that a verb goes with: the problem of this number, or the check's in one of these states.
 */
#define NAMED \
	"WHERE (p.number = :name OR (p.check_id = :name AND instr(' ' || :states || ' ', ' ' || p.state " \
	"|| ' ') > 0)) "

/* Their numbers, in `w->arena`. Where each problem lies is asked only with --where: that takes the
 * checks of all of them. */
static int choose(struct work *w, const char *states, const char ***ret, size_t *ret_n,
		  struct err *e)
{
	const char *where = option_text(w, "where");
	const char *const values[] = { w->name, states, where };
	struct facts *f;
	struct query *q;
	size_t capacity = 0;
	*ret = NULL;
	*ret_n = 0;
	if (unit_facts(&w->unit, &f, e) < 0)
		return -1;
	int r = unit_query(
		f,
		*where ? "SELECT p.number FROM problems p JOIN problem_places w ON w.number "
			 "= p.number " NAMED "AND (p.target GLOB :where OR w.place GLOB "
			 ":where) ORDER BY p.number"
		       : "SELECT p.number FROM problems p " NAMED "ORDER BY p.number",
		&q, e);
	if (r >= 0) {
		for (size_t i = 0; i < MIN(query_n_parameters(q), N(values)); i++)
			query_bind(q, i, values[i]);
		while ((r = query_step(q, e)) == QUERY_ROW) {
			struct cell number = query_cell(q, 0);
			*ret = arena_grow(&w->arena, *ret, &capacity, *ret_n + 1, sizeof(**ret));
			(*ret)[(*ret_n)++] = arena_strndup(&w->arena, number.text,
							   number.text_bytes);
		}
		query_free(q);
	}
	facts_close(f);
	return r;
}

/* The nearest of the checks and questions that have a problem, where nothing is called so; none
 * where they cannot be read. */
static const char *nearest(struct work *w, struct near *near)
{
	struct err e;
	struct facts *f;
	struct query *q;
	near_try(near, "update");
	if (unit_facts(&w->unit, &f, &e) < 0)
		return "";
	if (unit_query(f, "SELECT DISTINCT check_id FROM problems WHERE check_id IS NOT NULL", &q,
		       &e) >= 0) {
		while (query_step(q, &e) == QUERY_ROW)
			near_try(near, query_cell(q, 0).text);
		query_free(q);
	}
	facts_close(f);
	return near_words(near);
}

/* Those of a check or question. */
static int list_named(struct work *w)
{
	struct err e;
	const char **numbers;
	size_t n;
	if (choose(w, "open assigned done waived closed", &numbers, &n, &e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	if (!n && !cmd_has(w->arguments, "where"))
		return cmd_wrong("%s: there is no such problem, and no check of this name has "
				 "one%s",
				 w->name, nearest(w, &NEAR(w->name)));
	return list(w, w->name, true);
}

static int show(struct work *w)
{
	struct err e;
	const char **values;
	const struct kind *k = kind_find(&w->unit.kinds, "problems");
	int r = record_read(&w->unit, k, w->name, &w->arena, &values, &e);
	if (r == 1)
		return list_named(w);
	if (r || read_words(w, k, values, &e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	return cmd_history_show(w->arguments, &w->unit, k, w->name, values);
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
	if (n.n_released)
		buf_printf(&out,
			   tr_n("%zu problem has lost its owner, who has left the unit; `zicha "
				"problems` lists it\n",
				"%zu problems have lost their owners, who have left the unit; "
				"`zicha problems` lists them\n",
				n.n_released),
			   n.n_released);
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

/* ---- verbs ---- */

/* To be done with all the others, or not at all. */
static void keep(struct work *w, const struct change *c)
{
	w->changes = arena_grow(&w->arena, w->changes, &w->capacity, w->n_changes + 1,
				sizeof(*w->changes));
	w->changes[w->n_changes++] = c;
}

static int check_day(struct work *w, const char *day)
{
	const char *today = clock_day(&w->arena, unit_wall(&w->unit) / 86400);
	int64_t moment;
	/* What is no day of the calendar is told when it is to be kept. */
	if (day && clock_parse(day, &moment) && strcmp(day, today) < 0)
		return cmd_wrong("%s: a deadline that is past already", day);
	return 0;
}

static int assign(struct work *w)
{
	const char *due = cmd_option(w->arguments, "due");
	if (!w->word)
		return cmd_wrong("say to whom: `zicha problems %s assign NAME`", w->name);
	record_set(w->change, "owner", w->word);
	record_set(w->change, "state", "assigned");
	record_set(w->change, "due_on", due);
	return check_day(w, due);
}

static int due(struct work *w)
{
	if (!w->word)
		return cmd_wrong("say by when: `zicha problems %s due 2026-12-31`", w->name);
	record_set(w->change, "due_on", w->word);
	return check_day(w, w->word);
}

static int measure(struct work *w)
{
	if (!w->word)
		return cmd_wrong("say what is done about it: `zicha problems %s measure TEXT`",
				 w->name);
	record_set(w->change, "measures", w->word);
	return 0;
}

/* Its owner says that it is done; an inspection, or a second person, has the last word. */
static int done(struct work *w)
{
	record_set(w->change, "state", "done");
	record_set(w->change, "done_on", clock_day(&w->arena, unit_wall(&w->unit) / 86400));
	if (w->word)
		record_set(w->change, "measures", w->word);
	return 0;
}

/* A second person's sign-off, where only people can see. */
static int verify(struct work *w)
{
	struct err e;
	const char **values;
	const struct kind *k = kind_find(&w->unit.kinds, "problems");
	if (record_read(&w->unit, k, w->id, &w->arena, &values, &e))
		return cmd_fail(EXIT_CANNOT, &e);
	if (strcmp(values[kind_field(k, "source")], "check") == 0)
		return cmd_wrong("%s was found by an inspection: only an inspection that does not "
				 "find it any more closes it (or `waive`)",
				 w->id);
	if (strcmp(values[kind_field(k, "state")], "done") != 0)
		return cmd_wrong("%s: its owner has not said that it is done (`zicha problems %s "
				 "done`)",
				 w->id, w->id);
	record_set(w->change, "state", "closed");
	record_set(w->change, "verified_by", w->word ? w->word : w->unit.options.who);
	record_set(w->change, "closed_on", clock_day(&w->arena, unit_wall(&w->unit) / 86400));
	return 0;
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
	record_set(c, "measure_checks", option_text(w, "measure-checks"));
	record_set(c, "proof", option_text(w, "proof"));
	record_set(c, "approved_by", cmd_option(w->arguments, "approver"));
	record_set(c, "approved_on", clock_day(&w->arena, unit_wall(&w->unit) / 86400));
	record_set(c, "expires_on", cmd_option(w->arguments, "expires"));
	keep(w, c);
	record_set(w->change, "state", "waived");
	return check_day(w, cmd_option(w->arguments, "expires"));
}

static int reopen(struct work *w)
{
	record_set(w->change, "state", "open");
	record_set(w->change, "done_on", "");
	record_set(w->change, "closed_on", "");
	record_set(w->change, "verified_by", "");
	return 0;
}

/* A verb on all problems of a check is for those in these states. */
static const struct verb {
	const char *name;
	int (*run)(struct work *w);
	const char *states, *options; /* and the options that go with it */
} verbs[] = {
	{ "assign", assign, "open assigned", " due " },
	{ "due", due, "open assigned", "" },
	{ "measure", measure, "open assigned", "" },
	{ "done", done, "open assigned", "" },
	{ "verify", verify, "done", "" },
	{ "waive", waive, "open assigned done",
	  " reason measures measure-checks proof approver expires " },
	{ "reopen", reopen, "done waived", "" },
};

/* An option of another verb is no word that may be lost. */
static int check_options(struct work *w, const struct verb *v)
{
	static const char *const options[] = { "due",	"reason",   "measures", "measure-checks",
					       "proof", "approver", "expires" };
	for (size_t i = 0; i < N(options); i++)
		if (cmd_has(w->arguments, options[i]) &&
		    !strstr(v->options, arena_printf(&w->arena, " %s ", options[i])))
			return cmd_wrong("--%s does not go with %s; see `zicha help problems`",
					 options[i], v->name);
	return 0;
}

static int run_on_all(struct work *w, const struct verb *v)
{
	struct err e;
	const char **numbers;
	size_t n;
	if (choose(w, v->states, &numbers, &n, &e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	if (!n && cmd_has(w->arguments, "where"))
		return cmd_wrong(
			"%s: no problem of this name that waits for this is at a place that "
			"--where fits",
			w->name);
	if (!n)
		return cmd_wrong("%s: there is no such problem, and no check of this name has one "
				 "that waits for this%s",
				 w->name, nearest(w, &NEAR(w->name)));
	for (size_t i = 0; i < n; i++) {
		w->id = numbers[i];
		w->change = record_change(&w->arena, CHANGE_SET,
					  kind_find(&w->unit.kinds, "problems"));
		w->change->id = w->id;
		int status = v->run(w);
		if (status)
			return status;
		keep(w, w->change);
	}
	int status = cmd_unit_apply(&w->unit, w->changes, w->n_changes);
	if (!status && n > 1)
		printf(tr_n("%zu problem\n", "%zu problems\n", n), n);
	return status;
}

static int run_verb(struct work *w, const char *verb)
{
	struct near near = NEAR(verb);
	for (size_t i = 0; i < N(verbs); i++) {
		if (strcmp(verb, verbs[i].name) == 0) {
			int status = check_options(w, &verbs[i]);
			return status ? status : run_on_all(w, &verbs[i]);
		}
		near_try(&near, verbs[i].name);
	}
	return cmd_wrong("%s: what is to be done with the problem? (assign, due, measure, done, "
			 "verify, waive, reopen)%s",
			 verb, near_words(&near));
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
		return list(w, "", false);
	w->name = a->argument[0];
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
	{ "each", NULL, N_("list each one in a line of its own, also those that are alike"), NULL,
	  NULL },
	{ "where", N_("TARGET"),
	  N_("only those of this target; * stands for any letters, so 'pc-*' for many"), NULL,
	  NULL },
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
	"zicha problems sshd-root-login assign 李伟 --where 'pc-*'",
	"zicha problems --calendar --out due.ics",
	NULL,
};

const struct command command_problems = {
	.name = "problems",
	.usage = N_("[update | PROBLEM [VERB [WORD]] | CHECK [VERB [WORD]]]"),
	.doc = N_("rectification: what is wrong, whose it is, by when, and how it ended"),
	.details = N_(
		"`update` takes in what the latest inspections, answers and spot checks "
		"show: violations become problems that keep their number, problems that an "
		"inspection no longer finds are closed, those that come back are reopened. "
		"Verbs are assign NAME, due DAY, measure TEXT, done, verify (by a second "
		"person), waive and reopen; they go with a problem's number, or with the name "
		"of a check or question for all its problems that wait. A waiver holds until "
		"its day and only while its --measure-checks pass. Problems that are alike, as "
		"every host has them, are listed in one line; a check's name lists each of "
		"its own."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.max_arguments = 3,
	.run = run,
};
