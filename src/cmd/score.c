/* SPDX-License-Identifier: Apache-2.0 */
/* score - what the systems score by each template, and how it came about. */
#include "cmd/cmd_unit.h"

#include <string.h>

static const struct {
	const char *option; /* NULL: without any of them */
	const char *english, *chinese;
} views[] = {
	{ "items",
	  "SELECT system, clause, point, requirement, sag, weight, verdict, n_objects, n_unknown, "
	  "lost_2021 FROM score_items WHERE :system IN ('', system)",
	  "SELECT system, clause, point_zh AS point, requirement_zh AS requirement, sag, weight, "
	  "verdict, n_objects, n_unknown, lost_2021 FROM score_items WHERE :system IN ('', "
	  "system)" },
	{ "working",
	  "SELECT system, template, number, label, formula, value FROM score_steps WHERE :system "
	  "IN "
	  "('', system) ORDER BY system, template, number",
	  NULL },
	{ "selfeval",
	  "SELECT id, area, element, points, p, score, basis FROM selfeval_scores UNION ALL SELECT "
	  "'', '', 'sum', sum(points), NULL, sum(score), sum(p IS NULL) || ' not verified' FROM "
	  "selfeval_scores",
	  "SELECT id, area_zh AS area, element_zh AS element, points, p, score, basis FROM "
	  "selfeval_scores UNION ALL SELECT '', '', '合计', sum(points), NULL, sum(score), "
	  "sum(p IS NULL) || ' 项未核实' FROM selfeval_scores" },
	{ "risks",
	  "SELECT risk, likelihood, loss, value, grade, grade_words, formula FROM risk_scores "
	  "ORDER BY "
	  "value DESC",
	  NULL },
	{ "incidents",
	  "SELECT incident, recorded_grade, grade, formula, missing, clock, due_at, done_at, "
	  "state, "
	  "minutes FROM incident_grades JOIN incident_clocks USING (incident) ORDER BY incident, "
	  "due_at IS NULL, due_at",
	  NULL },
	{ NULL,
	  "SELECT system, grade, template, value, best, words, n_applicable, n_conform, n_partly, "
	  "n_not, n_unknown, n_high, hazards, hazards_rectified FROM scores WHERE :system IN ('', "
	  "system)",
	  "SELECT system, grade, template, value, best, words_zh AS words, n_applicable, "
	  "n_conform, "
	  "n_partly, n_not, n_unknown, n_high, hazards, hazards_rectified FROM scores WHERE "
	  ":system IN "
	  "('', system)" },
};

static int print(const struct arguments *a, struct unit *u)
{
	size_t v = 0;
	while (views[v].option && !cmd_has(a, views[v].option))
		v++;
	const char *system = a->n_arguments ? a->argument[0] : "";
	bool is_chinese = tr_language() == TR_CHINESE && views[v].chinese;
	int status = cmd_unit_print(a, u, is_chinese ? views[v].chinese : views[v].english, &system,
				    1);
	if (!status && !views[v].option)
		fputs(tr("What was not seen or not answered counts as not conforming; `best` is "
			 "the score if all of it conformed. The official weights of the items are "
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
		status = print(a, &u);
	unit_close(&u);
	return status;
}

static const char *const formats[] = { "table", "csv", "json", NULL };
static const struct option_spec options[] = {
	CMD_DB,
	{ "items", NULL, N_("each clause that applies, and how it stands"), NULL, NULL },
	{ "working", NULL, N_("how each score came about, step by step"), NULL, NULL },
	{ "selfeval", NULL, N_("the 100-point self-evaluation, item by item"), NULL, NULL },
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
