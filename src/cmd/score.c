/* SPDX-License-Identifier: Apache-2.0 */
/* score - what the systems score by each template, and how it came about. */
#include "base/clock.h"
#include "cmd/cmd_unit.h"
#include "unit/unit_query.h"

#include <string.h>

#define NO_GRADE \
	N_("No system has a protection grade on record, by which it would be scored; " \
	   "`zicha records protection form` asks for one.")

static const struct {
	const char *option; /* NULL: without any of them */
	const char *sql;
	const char *none;
} views[] = {
	{ "items",
	  "SELECT system, clause, iif(:language = 'zh_CN', point_zh, point) AS point, "
	  "iif(:language = 'zh_CN', requirement_zh, requirement) AS requirement, sag, weight, verdict, "
	  "n_objects, n_unknown, lost_2021 FROM score_items WHERE :system IN ('', system)",
	  NO_GRADE },
	{ "working",
	  "SELECT system, template, number, label, formula, value FROM score_steps WHERE :system IN "
	  "('', system) ORDER BY system, template, number",
	  NO_GRADE },
	{ "selfeval",
	  "SELECT id, iif(:language = 'zh_CN', area_zh, area) AS area, iif(:language = 'zh_CN', "
	  "element_zh, element) AS element, points, p, score, basis FROM selfeval_scores WHERE year = "
	  ":year UNION ALL "
	  "SELECT '', '', iif(:language = 'zh_CN', '合计', 'sum'), sum(points), NULL, sum(score), "
	  "sum(p IS NULL) || iif(:language = 'zh_CN', ' 项未核实', ' not verified') FROM "
	  "selfeval_scores WHERE year = :year",
	  NULL },
	{ "risks",
	  "SELECT risk, likelihood, loss, value, grade, grade_words, formula FROM risk_scores ORDER "
	  "BY value DESC",
	  N_("No risk is on record; `zicha records risks form` asks for one.") },
	{ "incidents",
	  "SELECT incident, recorded_grade, grade, formula, missing, clock, due_at, done_at, state, "
	  "minutes FROM incident_grades JOIN incident_clocks USING (incident) ORDER BY incident, "
	  "due_at IS NULL, due_at",
	  N_("No incident is on record; `zicha records incidents form` asks for one.") },
	{ NULL,
	  "SELECT system, grade, template, value, best, iif(:language = 'zh_CN', words_zh, words) AS "
	  "words, n_applicable, n_conform, n_partly, n_not, n_unknown, n_high, hazards, "
	  "hazards_rectified FROM scores WHERE :system IN ('', system)",
	  NO_GRADE },
};

static const struct cmd_word verdicts[] = {
	{ "conform", N_("conforms") },	   { "partly", N_("conforms in part") },
	{ "not", N_("does not conform") }, { "notapplicable", N_("does not apply") },
	{ "unknown", N_("not verified") }, { NULL, NULL },
};
static const struct cmd_word weights[] = {
	{ "general", N_("general") },
	{ "important", N_("important") },
	{ "key", N_("key") },
	{ NULL, NULL },
};
static const struct cmd_word clocks[] = {
	{ "cut_off", N_("cut off") },
	{ "report", N_("report inside") },
	{ "legal", N_("report by law") },
	{ "upward", N_("report upward") },
	{ "data", N_("report of data") },
	{ "summary", N_("summary") },
	{ NULL, NULL },
};
static const struct cmd_word states[] = {
	{ "kept", N_("in time") },
	{ "late", N_("late") },
	{ "running", N_("running") },
	{ NULL, NULL },
};
static const struct cmd_word grades[] = {
	{ "special", N_("especially grave") },
	{ "major", N_("major") },
	{ "larger", N_("fairly grave") },
	{ "general", N_("ordinary") },
	{ NULL, NULL },
};

static const struct cmd_column columns[] = {
	{ .name = "system", .label = N_("system") },
	{ .name = "grade", .label = N_("grade"), .words = grades },
	{ .name = "template", .label = N_("template") },
	{ .name = "value", .label = N_("value") },
	{ .name = "best", .label = N_("at best") },
	{ .name = "words", .label = N_("verdict") },
	{ .name = "n_applicable", .label = N_("apply") },
	{ .name = "n_conform", .label = N_("conform") },
	{ .name = "n_partly", .label = N_("conforms in part") },
	{ .name = "n_not", .label = N_("do not") },
	{ .name = "n_unknown", .label = N_("not verified") },
	{ .name = "n_high", .label = N_("high risk") },
	{ .name = "hazards", .label = N_("hazards") },
	{ .name = "hazards_rectified", .label = N_("rectified") },
	{ .name = "clause", .label = N_("clause") },
	{ .name = "point", .label = N_("control point") },
	{ .name = "requirement", .label = N_("requirement") },
	{ .name = "sag", .label = N_("S/A/G") },
	{ .name = "weight", .label = N_("weight"), .words = weights },
	{ .name = "verdict", .label = N_("verdict"), .words = verdicts },
	{ .name = "n_objects", .label = N_("objects") },
	{ .name = "lost_2021", .label = N_("points lost (2021)") },
	{ .name = "number", .label = N_("no.") },
	{ .name = "label", .label = N_("step") },
	{ .name = "formula", .label = N_("working") },
	{ .name = "id", .label = N_("no.") },
	{ .name = "area", .label = N_("area") },
	{ .name = "element", .label = N_("element") },
	{ .name = "points", .label = N_("points") },
	{ .name = "p", .label = N_("part met") },
	{ .name = "score", .label = N_("score") },
	{ .name = "basis", .label = N_("basis") },
	{ .name = "risk", .label = N_("risk") },
	{ .name = "likelihood", .label = N_("likelihood") },
	{ .name = "loss", .label = N_("loss") },
	{ .name = "grade_words", .label = N_("in words") },
	{ .name = "incident", .label = N_("incident") },
	{ .name = "recorded_grade", .label = N_("grade on record"), .words = grades },
	{ .name = "missing", .label = N_("fields missing") },
	{ .name = "clock", .label = N_("clock"), .words = clocks },
	{ .name = "due_at", .label = N_("due") },
	{ .name = "done_at", .label = N_("done") },
	{ .name = "state", .label = N_("state"), .words = states },
	{ .name = "minutes", .label = N_("minutes") },
};

/* The self-evaluation is of this year, or of the last. 0, or an exit status; what is wrong was
 * told.
 */
static int find_year(const struct arguments *a, struct unit *u, struct arena *arena,
		     const char **ret_year)
{
	const char *given = cmd_option(a, "year");
	int64_t this_year = 0, year = 0;
	const char *today = clock_day(arena, unit_wall(u) / 86400);
	if (!str_int(str_head(str_of(today), 4), 10, &this_year))
		this_year = 0;
	if (!given)
		given = arena_strndup(arena, today, 4);
	else if (!cmd_has(a, "selfeval"))
		return cmd_wrong("--year goes with --selfeval");
	if (!str_int(str_of(given), 10, &year) || year > this_year || year < this_year - 1)
		return cmd_wrong("--year %s: the self-evaluation is worked out for %lld and %lld",
				 given, (long long)this_year - 1, (long long)this_year);
	*ret_year = given;
	return 0;
}

/* The graded system of this name or short name. 0, or an exit status; what is wrong was told. */
static int find_system(struct unit *u, struct arena *a, const char *name, const char **ret_id)
{
	struct err e;
	struct facts *f;
	struct query *q;
	bool is_graded = false;
	if (unit_facts(u, &f, &e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	int r = unit_query(f,
			   "SELECT s.id, EXISTS (SELECT 1 FROM protection p WHERE p.system = s.id) "
			   "FROM systems s WHERE :name IN (s.id, s.short_name) ORDER BY s.id = "
			   ":name DESC",
			   &q, &e);
	if (r >= 0) {
		query_bind(q, 0, name);
		r = query_step(q, &e);
		if (r == QUERY_ROW) {
			struct cell id = query_cell(q, 0);
			*ret_id = arena_strndup(a, id.text, id.text_bytes);
			is_graded = query_cell(q, 1).integer;
		}
		query_free(q);
	}
	facts_close(f);
	if (r < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	if (r != QUERY_ROW)
		return cmd_wrong("%s: no system on record has this name; `zicha records systems` "
				 "lists them",
				 name);
	return is_graded ? 0
			 : cmd_wrong("%s has no protection grade on record, by which it would be "
				     "scored; `zicha records protection form` asks for it",
				     *ret_id);
}

static int print(const struct arguments *a, struct unit *u, struct arena *arena)
{
	size_t v = 0;
	while (views[v].option && !cmd_has(a, views[v].option))
		v++;
	const char *system = "", *year;
	int status = find_year(a, u, arena, &year);
	if (!status && a->n_arguments)
		status = find_system(u, arena, a->argument[0], &system);
	if (status)
		return status;
	status = cmd_unit_print(a, u, views[v].sql, cmd_has(a, "selfeval") ? &year : &system, 1,
				&(struct cmd_columns){ columns, N(columns), views[v].none });
	if (!status && !views[v].option)
		fputs(tr("What was not seen or not answered counts as not conforming; \"at "
			 "best\" is the score if all of it conformed. The official weights of the items are "
			 "not public: all are general unless the column weight of "
			 "frameworks/gbt22239.tsv says otherwise. Scores of different templates "
			 "are not to be compared.\n"),
		      stderr);
	return status;
}

static int run(const struct arguments *a)
{
	autoarena arena = ARENA(64 << 20);
	struct unit u;
	int status = cmd_unit_open(a, &arena, &u, true);
	if (!status)
		status = print(a, &u, &arena);
	unit_close(&u);
	return status;
}

static const char *const formats[] = { "table", "csv", "json", NULL };
static const struct option_spec options[] = {
	CMD_DB,
	{ "items", NULL, N_("each clause that applies, and how it stands"), NULL, NULL },
	{ "working", NULL, N_("how each score came about, step by step"), NULL, NULL },
	{ "selfeval", NULL, N_("the 100-point self-evaluation, item by item"), NULL, NULL },
	{ "year", N_("YEAR"), N_("with --selfeval: this year's (the default) or last year's"), NULL,
	  NULL },
	{ "risks", NULL, N_("the risks on record, worked out by GB/T 20984"), NULL, NULL },
	{ "incidents", NULL,
	  N_("the incidents on record, their grades by the law and their clocks"), NULL, NULL },
	{ "format", N_("FORMAT"), N_("table (the default), csv or json"), formats, NULL },
	CMD_OUT,
	CMD_LANG,
};
static const char *const examples[] = {
	"zicha score",
	"zicha score HIS --items",
	"zicha score --selfeval --format csv",
	NULL,
};

const struct command command_score = {
	.name = "score",
	.usage = N_("[SYSTEM]"),
	.doc = N_("what the systems score by each template, and how it came about"),
	.details = N_("Scores each system that has a protection grade by the templates of 2015, "
		      "2019, 2021 and 2025, from the latest inspections of its hosts, the unit's "
		      "records and the answers to the questions."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.max_arguments = 1,
	.run = run,
};
