/* SPDX-License-Identifier: Apache-2.0 */
/* unit_tables - the unit's database as tables for checks, rules, questions and reports. */
#include "unit/unit_tables.h"

#include "base/clock.h"
#include "unit/answering.h"
#include "unit/declared_tables.h"
#include "unit/incident_tables.h"
#include "unit/journal.h"
#include "unit/problem_places.h"
#include "unit/record_body.h"
#include "unit/row.h"
#include "unit/scoring.h"
#include "unit/seen.h"

#include <assert.h>
#include <string.h>

/* ---- the declarations ---- */

#define TEXT(name_, words) \
	{ \
		.name = (name_), .doc = (words), .type = COLUMN_TEXT \
	}
#define INT(name_, words) \
	{ \
		.name = (name_), .doc = (words), .type = COLUMN_INT \
	}
#define TABLE(symbol, name_, words, example_, identity_) \
	static const struct table unit_table_##symbol = { \
		.name = (name_), \
		.doc = (words), \
		.example = (example_), \
		.source = N_("the unit's database"), \
		.identity = (identity_), \
		.columns = symbol##_columns, \
		.n_columns = N(symbol##_columns), \
	}

static const struct column questions_columns[] = {
	TEXT("id", N_("the question's name")),
	TEXT("area", N_("what it is about")),
	TEXT("title", N_("what has to be true, in English")),
	TEXT("title_zh", N_("the same in Chinese")),
	TEXT("type", N_("judgement, number, date or choice")),
	TEXT("subject", N_("the kind of record it is answered for one by one; NULL: the unit")),
	TEXT("who", N_("the duty that may answer")),
	TEXT("valid", N_("how long an answer stays good: once, weekly, yearly …")),
	INT("valid_days", N_("the same in days; 0 for ever")),
	TEXT("severity", N_("how much a bad answer matters")),
};
TABLE(questions, "questions", N_("what people have to answer, because no program can see it"),
      "SELECT id, title FROM questions WHERE area = 'room'", "id");

static const struct column targets_columns[] = {
	TEXT("target", N_("what was inspected")),
	TEXT("at", N_("when it was inspected last")),
	TEXT("profile", N_("by which profile")),
};
TABLE(targets, "targets", N_("what was inspected, each with its latest inspection"),
      "SELECT target FROM targets WHERE at < date('now', '-31 days')", "target");

static const struct column inspections_columns[] = {
	TEXT("target", N_("what was inspected")),
	TEXT("at", N_("when")),
	TEXT("profile", N_("by which profile")),
	INT("is_latest", N_("1 of the latest inspection of the target, 0 of earlier ones")),
	INT("n_pass", N_("checks that passed")),
	INT("n_fail", N_("checks that failed, those not counted that a waiver carries")),
	INT("n_unknown", N_("checks that could not be judged")),
};
TABLE(inspections, "inspections", N_("every inspection that is kept, with what it came to"),
      "SELECT target, at, n_fail FROM inspections ORDER BY target, at", "target at");

static const struct column attempts_columns[] = {
	TEXT("target", N_("what was to be inspected")),
	TEXT("at", N_("when")),
	TEXT("profile", N_("by which profile")),
	TEXT("reason", N_("why it could not be looked at")),
	INT("is_open", N_("1 of the newest of a target that was not inspected since")),
};
TABLE(attempts, "attempts", N_("looks that saw nothing: no answer, no sign-in, no right"),
      "SELECT target, at, reason FROM attempts WHERE is_open = 1", "target at");

static const struct column results_columns[] = {
	TEXT("target", N_("what was inspected")),
	TEXT("at", N_("when")),
	TEXT("check_id", N_("the check")),
	TEXT("state", N_("pass, fail, unknown, error, notapplicable, waived")),
	TEXT("severity", N_("how much it matters")),
	TEXT("reason", N_("why it is unknown or not applicable")),
	INT("n_findings", N_("how many violations there are")),
	INT("is_latest", N_("1 of the latest inspection of the target, 0 of earlier ones")),
};
static const struct table unit_table_results = {
	.name = "results",
	.doc = N_("what each check of each inspection came to"),
	.example = "SELECT target, check_id FROM results WHERE is_latest = 1 AND state = 'fail'",
	.source = N_("the unit's database"),
	.identity = "target at check_id",
	.columns = results_columns,
	.n_columns = N(results_columns),
	.now = "is_latest",
};

static const struct column findings_columns[] = {
	TEXT("target", N_("what was inspected")),
	TEXT("at", N_("when")),
	TEXT("check_id", N_("the check")),
	INT("number", N_("counted from 0")),
	TEXT("key_text", N_("what tells it from other findings of the check")),
	TEXT("body", N_("the row that was found, as a JSON object")),
	INT("is_waived", N_("1 if a waiver carries it")),
};
TABLE(findings, "findings", N_("violations that the latest inspections found"),
      "SELECT target, body FROM findings WHERE check_id = 'antivirus-current'",
      "target check_id key_text number");

static const struct column seen_tables_columns[] = {
	TEXT("target", N_("what was inspected")),
	TEXT("name", N_("the table")),
	TEXT("status", N_("ok, absent, partial or failed")),
	TEXT("detail", N_("what could not be seen, and why")),
};
TABLE(seen_tables, "seen_tables", N_("which tables the latest inspection of each target saw"),
      "SELECT target, name, detail FROM seen_tables WHERE status = 'failed'", "target name");

static const struct column controls_columns[] = {
	TEXT("framework", N_("gbt22239, selfeval, highrisk or zicha")),
	TEXT("level", N_("the level whose id this is")),
	TEXT("id", N_("the clause")),
	TEXT("area", N_("the group of clauses, in English")),
	TEXT("point", N_("the control point, in English")),
	TEXT("requirement", N_("what is asked for, in English")),
	TEXT("area_zh", N_("the group of clauses, in Chinese")),
	TEXT("point_zh", N_("the control point, in Chinese")),
	TEXT("requirement_zh", N_("what is asked for, in Chinese")),
	TEXT("verify", N_("how it can be verified: auto, semi, manual, document or workflow")),
};
TABLE(controls, "controls", N_("the clauses of the frameworks, one row for each of their ids"),
      "SELECT id, requirement FROM controls WHERE framework = 'gbt22239' AND level = 'L2'",
      "framework id");

static const struct column checks_columns[] = {
	TEXT("id", N_("the check's name")),
	TEXT("area", N_("what it is about")),
	TEXT("title", N_("what has to be true, in English")),
	TEXT("why", N_("why it matters, in English")),
	TEXT("fix", N_("what to do, in English")),
	TEXT("title_zh", N_("what has to be true, in Chinese")),
	TEXT("why_zh", N_("why it matters, in Chinese")),
	TEXT("fix_zh", N_("what to do, in Chinese")),
	TEXT("severity", N_("how much it matters")),
};
TABLE(checks, "checks", N_("all checks that there are, those of targets and those of the unit"),
      "SELECT id, title FROM checks WHERE severity = 'critical'", "id");

static const struct column journal_columns[] = {
	INT("number", N_("counted from 1, without a gap")),
	TEXT("at", N_("when")),
	TEXT("who", N_("who")),
	TEXT("action", N_("add, set or remove")),
	TEXT("kind", N_("the kind of record")),
	TEXT("id", N_("which record")),
	TEXT("before", N_("what it was, as a JSON object")),
	TEXT("after", N_("what it became")),
};
TABLE(journal, "journal", N_("every change of a record: who, when, from what to what"),
      "SELECT at, who, id FROM journal WHERE kind = 'problems'", "number");

static const struct column problem_places_columns[] = {
	TEXT("number", N_("the problem")),
	TEXT("title", N_("what is wrong, in English: as its check or question says it, else as it "
			 "was recorded")),
	TEXT("title_zh", N_("the same in Chinese")),
	TEXT("place", N_("where it lies: the asset, the target or what the record is of, in "
			 "English")),
	TEXT("place_zh", N_("the same in Chinese")),
	TEXT("which", N_("what tells it from others at the same place, in the target's own "
			 "words")),
};
TABLE(problem_places, "problem_places",
      N_("what each problem on record is and where it lies, in words"),
      "SELECT number, place FROM problem_places", "number");

static const struct column answer_states_columns[] = {
	TEXT("question", N_("the question's name")),
	TEXT("subject", N_("what it is answered for; empty for the unit")),
	TEXT("state", N_("pass, partly, fail, notapplicable, manual (nobody answered), expired, "
			 "error")),
	TEXT("value", N_("the answer")),
	TEXT("note", N_("what was said to it")),
	TEXT("answered_on", N_("when it was answered")),
	TEXT("answered_by", N_("by whom")),
	TEXT("valid_until", N_("the last day on which it is good; NULL: for ever")),
	TEXT("severity", N_("how much a bad answer matters")),
	INT("n_evidence", N_("how many files stand behind it")),
};
TABLE(answer_states, "answer_states",
      N_("every question, for each of its subjects, and how it stands"),
      "SELECT question, subject FROM answer_states WHERE state IN ('manual', 'expired')",
      "question subject");

#define REAL(name_, words) \
	{ \
		.name = (name_), .doc = (words), .type = COLUMN_REAL \
	}

static const struct column scores_columns[] = {
	TEXT("system", N_("the system")),
	TEXT("grade", N_("its protection grade")),
	TEXT("template", N_("the year of the report template: 2015, 2019, 2021 or 2025")),
	REAL("value", N_("the score; what is unknown counts as not conforming")),
	REAL("best", N_("the score if all that is unknown turned out to conform")),
	TEXT("words", N_("the verdict, in English")),
	TEXT("words_zh", N_("the verdict, in Chinese")),
	INT("n_applicable", N_("items that apply")),
	INT("n_conform", N_("items that conform")),
	INT("n_partly", N_("items that partly conform")),
	INT("n_not", N_("items that do not conform")),
	INT("n_notapplicable", N_("items of the grade that do not apply")),
	INT("n_unknown", N_("items that nobody saw or answered")),
	INT("n_high", N_("items with a high risk")),
	INT("hazards", N_("major hazards found")),
	INT("hazards_rectified", N_("of these rectified")),
};
TABLE(scores, "scores", N_("what each graded system scores by each of the four templates"),
      "SELECT system, value, words FROM scores WHERE template = '2021'", "system template");

static const struct column score_items_columns[] = {
	TEXT("system", N_("the system")),
	TEXT("clause", N_("the clause at the system's grade")),
	TEXT("area", N_("the class, in English")),
	TEXT("point", N_("the control point, in English")),
	TEXT("requirement", N_("what is asked for, in English")),
	TEXT("area_zh", N_("the class, in Chinese")),
	TEXT("point_zh", N_("the control point, in Chinese")),
	TEXT("requirement_zh", N_("what is asked for, in Chinese")),
	TEXT("sag", N_("which of the system's grades decides: S, A or G")),
	TEXT("weight", N_("general, important or key: the editable column of the framework")),
	TEXT("verdict", N_("conform, partly, not, notapplicable or unknown")),
	INT("n_objects", N_("objects that it was judged on")),
	INT("n_conform", N_("objects that conform")),
	INT("n_partly", N_("objects that partly conform")),
	INT("n_not", N_("objects that do not conform")),
	INT("n_notapplicable", N_("objects that it does not apply to")),
	INT("n_unknown", N_("objects that nobody saw or answered")),
	REAL("lost_2021", N_("what it takes off the score of the 2021 template")),
};
TABLE(score_items, "score_items",
      N_("each clause that applies to a graded system, and how it stands"),
      "SELECT clause, requirement FROM score_items WHERE verdict = 'not'", "system clause");

static const struct column score_steps_columns[] = {
	TEXT("system", N_("the system; empty for the self-evaluation")),
	TEXT("template", N_("the year of the template, or selfeval")),
	INT("number", N_("counted from 1")),
	TEXT("label", N_("what is worked out")),
	TEXT("formula", N_("with its numbers")),
	REAL("value", N_("what it gives")),
};
TABLE(score_steps, "score_steps", N_("how each score came about, step by step"),
      "SELECT label, formula, value FROM score_steps WHERE template = '2021'",
      "system template number");

static const struct column risk_scores_columns[] = {
	TEXT("risk", N_("the risk on record")),
	REAL("likelihood", N_("how likely it is: of threat and vulnerability")),
	REAL("loss", N_("what would be lost: of asset and vulnerability")),
	REAL("value", N_("likelihood times loss")),
	INT("grade", N_("1 very low to 5 very high")),
	TEXT("grade_words", N_("the grade in words")),
	TEXT("working", N_("how the value and its grade came about")),
	INT("matrix_value", N_("the risk by the matrices of the standard's annex")),
	INT("matrix_grade", N_("its grade, 1 to 5")),
	TEXT("matrix_grade_words", N_("that grade in words")),
	TEXT("matrix_working", N_("how they were looked up")),
};
TABLE(risk_scores, "risk_scores", N_("the risks on record, worked out by GB/T 20984"),
      "SELECT risk, grade FROM risk_scores ORDER BY value DESC", "risk");

static const struct column incident_grades_columns[] = {
	TEXT("incident", N_("the incident on record")),
	TEXT("class_2007", N_("its class by GB/Z 20986-2007; mapped if only the other is "
			      "recorded")),
	TEXT("class_2023", N_("its class by GB/T 20986-2023; mapped if only the other is "
			      "recorded")),
	TEXT("grade", N_("special, major, larger or general, by the thresholds of the law; at "
			 "least, if something is missing")),
	TEXT("recorded_grade", N_("the grade on record")),
	TEXT("rule", N_("which fact decided; NULL: no border was reached")),
	TEXT("formula", N_("the fact and the border that it reached")),
	TEXT("confidence", N_("how sure the border is: high (confirmed) or medium")),
	TEXT("missing",
	     N_("fields that could raise the grade and are not recorded, as people call them")),
};
TABLE(incident_grades, "incident_grades",
      N_("how grave each incident is by the national measures for reporting them"),
      "SELECT incident, grade, formula FROM incident_grades WHERE grade <> recorded_grade",
      "incident");

static const struct column incident_clocks_columns[] = {
	TEXT("incident", N_("the incident on record")),
	TEXT("clock", N_("cut_off, report, legal, upward, data or summary")),
	TEXT("source", N_("who set it")),
	TEXT("due_at", N_("until when; NULL: it has not begun")),
	TEXT("done_at", N_("when it was done")),
	TEXT("state", N_("kept, late or running")),
	INT("minutes", N_("how long it took, or has run")),
};
TABLE(incident_clocks, "incident_clocks",
      N_("until when each incident had to be cut off, reported and summed up"),
      "SELECT incident, clock, due_at FROM incident_clocks WHERE state = 'late'", "incident clock");

static const struct column selfeval_scores_columns[] = {
	TEXT("year",
	     N_("the year that is evaluated: this one as it stands today, and the last one as "
		"it stood at its end; answers and results as they stand now in both")),
	TEXT("id", N_("the item")),
	TEXT("area", N_("its group, in English")),
	TEXT("element", N_("what is looked at, in English")),
	TEXT("area_zh", N_("its group, in Chinese")),
	TEXT("element_zh", N_("what is looked at, in Chinese")),
	REAL("points", N_("what it is worth")),
	REAL("p", N_("the part that is met, 0 to 1; NULL: not verified")),
	REAL("score", N_("points times p; 0 where it is not verified")),
	TEXT("basis", N_("what says so")),
};
TABLE(selfeval_scores, "selfeval_scores", N_("the 100-point self-evaluation, item by item"),
      "SELECT year, sum(score) FROM selfeval_scores GROUP BY year", "year id");

/* ---- records ---- */

static int fill_records(struct unit *u, const struct kind *k, struct rows *rows, struct err *e)
{
	struct statement *q;
	if (store_prepare(u->store,
			  "SELECT id, body FROM record WHERE unit = ? AND kind = ? ORDER BY id", &q,
			  e) < 0)
		return -1;
	store_bind_text(q, 0, u->code);
	store_bind_text(q, 1, k->name);
	autoarena arena = ARENA(64 << 20);
	const char *values[TABLE_MAX_COLUMNS];
	struct row row = { .rows = rows };
	int r, bad = 0;
	while (bad >= 0 && (r = store_step(q, e)) == STORE_ROW) {
		bad = record_body_read(k, str_of(store_text(q, 1)), &arena, values, e);
		if (bad < 0)
			break;
		row_text(&row, u->code);
		row_text(&row, store_text(q, 0));
		for (size_t f = 0; f < k->n_fields; f++)
			row.cells[row.n++] = record_body_cell(&k->fields[f], values[f]);
		row_end(&row);
		arena_free(&arena);
	}
	store_reset(q);
	return bad < 0 ? bad : r;
}

/* ---- rows of the store as they are ---- */

/* Why something was not seen: perhaps in English, from a host's own reader. */
static bool is_said(const struct column *c)
{
	return strcmp(c->name, "detail") == 0 || strcmp(c->name, "reason") == 0;
}

/* Answers a statement with `unit` as its only value, column by column. */
static int fill_from(struct unit *u, const struct table *t, const char *sql, struct rows *rows,
		     struct err *e)
{
	struct statement *q;
	struct row row = { .rows = rows };
	if (store_prepare(u->store, sql, &q, e) < 0)
		return -1;
	store_bind_text(q, 0, u->code);
	int r;
	char moment[CLOCK_TEXT_SIZE], words[4 << 10];
	while ((r = store_step(q, e)) == STORE_ROW) {
		for (size_t c = 0; c < t->n_columns; c++) {
			bool is_moment = strcmp(t->columns[c].name, "at") == 0;
			if (is_moment) {
				clock_text(store_int(q, (int)c) + u->options.zone_seconds, moment);
				moment[strcspn(moment, "Z")] = '\0';
				row_text(&row, moment);
			} else if (is_said(&t->columns[c]) && store_text(q, (int)c)) {
				tr_said(store_text(q, (int)c), words, sizeof(words));
				row_text(&row, words);
			} else if (t->columns[c].type == COLUMN_TEXT) {
				row_text(&row, store_text(q, (int)c));
			} else {
				row_int(&row, store_int(q, (int)c));
			}
		}
		row_end(&row);
	}
	store_reset(q);
	return r;
}

static int fill_targets(struct unit *u, struct rows *rows, struct err *e)
{
	return fill_from(u, &unit_table_targets,
			 "SELECT target, at, profile FROM inspection WHERE unit = ? AND "
			 "is_latest = 1 ORDER BY target",
			 rows, e);
}

static int fill_inspections(struct unit *u, struct rows *rows, struct err *e)
{
	return fill_from(u, &unit_table_inspections,
			 "SELECT i.target, i.at, i.profile, i.is_latest, count(CASE WHEN r.state = "
			 "'pass' THEN 1 END), count(CASE WHEN r.state = 'fail' THEN 1 END), "
			 "count(CASE WHEN r.state IN ('unknown', 'error') THEN 1 END) FROM "
			 "inspection i LEFT JOIN result r ON r.unit = i.unit AND r.target = "
			 "i.target AND r.at = i.at WHERE i.unit = ? GROUP BY i.target, i.at, "
			 "i.profile, i.is_latest ORDER BY i.target, i.at",
			 rows, e);
}

static int fill_attempts(struct unit *u, struct rows *rows, struct err *e)
{
	return fill_from(u, &unit_table_attempts,
			 "SELECT a.target, a.at, a.profile, a.reason, CASE WHEN EXISTS (SELECT 1 "
			 "FROM inspection i WHERE i.unit = a.unit AND i.target = a.target AND "
			 "i.at >= a.at) OR EXISTS (SELECT 1 FROM attempt b WHERE b.unit = a.unit "
			 "AND b.target = a.target AND b.at > a.at) THEN 0 ELSE 1 END "
			 "FROM attempt a WHERE a.unit = ? ORDER BY a.target, a.at",
			 rows, e);
}

static int fill_seen(struct unit *u, struct rows *rows, struct err *e)
{
	return fill_from(u, &unit_table_seen_tables,
			 "SELECT t.target, t.name, t.status, t.detail FROM inspection i JOIN "
			 "inspected t ON t.unit = i.unit AND t.target = i.target AND t.at = i.at "
			 "WHERE i.unit = ? AND i.is_latest = 1 ORDER BY t.target, t.name",
			 rows, e);
}

#define RESULTS_WHERE(latest) \
	"SELECT r.target, r.at, r.check_id, r.state, r.severity, r.reason, r.n_findings, " \
	"i.is_latest FROM inspection i JOIN result r ON r.unit = i.unit AND r.target = i.target " \
	"AND r.at = i.at WHERE i.unit = ? AND i.is_latest = " latest \
	" ORDER BY r.target, r.at, r.check_id"

/* What stands now does not wait for years of earlier results. */
static int fill_results(struct unit *u, struct rows *rows, struct err *e)
{
	return fill_from(u, &unit_table_results, RESULTS_WHERE("1"), rows, e);
}

static int fill_findings(struct unit *u, struct rows *rows, struct err *e)
{
	return fill_from(u, &unit_table_findings,
			 "SELECT f.target, f.at, f.check_id, f.number, f.key_text, f.body, "
			 "f.is_waived FROM inspection i JOIN finding f ON f.unit = i.unit AND "
			 "f.target = i.target AND f.at = i.at WHERE i.unit = ? AND i.is_latest = 1 "
			 "ORDER BY f.target, f.check_id, f.number",
			 rows, e);
}

static int fill_journal(struct unit *u, struct rows *rows, struct err *e)
{
	return fill_from(u, &unit_table_journal,
			 "SELECT number, at, who, action, kind, id, before, after FROM journal "
			 "WHERE unit = ? ORDER BY number",
			 rows, e);
}

static const struct {
	const struct table *table;
	int (*fill)(struct unit *u, struct rows *rows, struct err *e);
} tables[] = {
	{ &unit_table_answer_states, answering_fill },
	{ &unit_table_attempts, fill_attempts },
	{ &unit_table_checks, declared_tables_fill_checks },
	{ &unit_table_controls, declared_tables_fill_controls },
	{ &unit_table_findings, fill_findings },
	{ &unit_table_incident_clocks, incident_tables_fill_clocks },
	{ &unit_table_incident_grades, incident_tables_fill_grades },
	{ &unit_table_inspections, fill_inspections },
	{ &unit_table_journal, fill_journal },
	{ &unit_table_problem_places, problem_places_fill },
	{ &unit_table_questions, declared_tables_fill_questions },
	{ &unit_table_results, fill_results },
	{ &unit_table_risk_scores, scoring_fill_risks },
	{ &unit_table_score_items, scoring_fill_items },
	{ &unit_table_score_steps, scoring_fill_steps },
	{ &unit_table_scores, scoring_fill_scores },
	{ &unit_table_seen_tables, fill_seen },
	{ &unit_table_selfeval_scores, scoring_fill_selfeval },
	{ &unit_table_targets, fill_targets },
};

/* ---- the source ---- */

static const struct table *inspected_table(const struct unit *u, const char *name)
{
	size_t i = 0;
	while (strcmp(u->options.host_tables[i]->name, name) != 0)
		i++;
	return u->options.host_tables[i];
}

static enum table_status fill(void *arg, const struct table *t, struct rows *rows, char *ret_words,
			      size_t words_size)
{
	struct unit *u = arg;
	struct err e = { 0 };
	const struct kind *k = unit_kind_of(u, t);
	int r = 0;
	if (k)
		r = fill_records(u, k, rows, &e);
	else if (strncmp(t->name, "all_", 4) == 0)
		return seen_fill(u, t, inspected_table(u, t->name + 4), rows, ret_words,
				 words_size);
	for (size_t i = 0; !k && i < N(tables); i++)
		if (tables[i].table == t)
			r = tables[i].fill(u, rows, &e);
	if (r == 0)
		return STATUS_OK;
	snprintf(ret_words, words_size, "%s", e.text);
	return STATUS_FAILED;
}

static enum table_status fill_earlier(void *arg, const struct table *t, struct rows *rows,
				      char *ret_words, size_t words_size)
{
	struct err e;
	assert(t == &unit_table_results);
	if (fill_from(arg, t, RESULTS_WHERE("0"), rows, &e) == 0)
		return STATUS_OK;
	snprintf(ret_words, words_size, "%s", e.text);
	return STATUS_FAILED;
}

/* A host's table over all targets. */
static const struct table *make_all(struct arena *a, const struct table *host)
{
	struct table *t = arena_new(a, struct table);
	struct column *columns = arena_alloc(a, (host->n_columns + 1) * sizeof(*columns));
	columns[0] = (struct column){ .name = "target", .doc = N_("what was inspected") };
	memcpy(columns + 1, host->columns, host->n_columns * sizeof(*columns));
	for (size_t i = 1; i <= host->n_columns; i++)
		if (strcmp(columns[i].name, "target") == 0)
			columns[i].name = SEEN_OWN_TARGET;
	*t = (struct table){
		.name = arena_printf(a, "all_%s", host->name),
		.doc = host->doc,
		.example = arena_printf(a, "SELECT target, count(*) FROM all_%s GROUP BY target",
					host->name),
		.source = N_("the latest inspection of each target"),
		.identity = arena_printf(a, "target %s", host->identity ? host->identity : ""),
		.columns = columns,
		.n_columns = host->n_columns + 1,
	};
	return t;
}

void unit_tables_make(struct unit *u)
{
	struct arena *a = &u->arena;
	const struct unit_options *o = &u->options;
	u->tables = arena_alloc(a,
				(u->kinds.n + N(tables) + o->n_host_tables) * sizeof(*u->tables));
	for (size_t i = 0; i < u->kinds.n; i++)
		u->tables[u->n_tables++] = &u->kinds.kind[i]->table;
	for (size_t i = 0; i < N(tables); i++)
		u->tables[u->n_tables++] = tables[i].table;
	for (size_t i = 0; i < o->n_host_tables; i++)
		if (o->host_tables[i]->n_columns < TABLE_MAX_COLUMNS)
			u->tables[u->n_tables++] = make_all(a, o->host_tables[i]);
	u->source = (struct facts_source){ .fill = fill, .fill_earlier = fill_earlier, .arg = u };
}
