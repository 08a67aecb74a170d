/* SPDX-License-Identifier: Apache-2.0 */
/* answering - how each question stands: answered well, half, badly, too long ago, or not. */
#include "unit/answering.h"

#include "base/clock.h"
#include "unit/record.h"
#include "unit/unit_query.h"

#include <string.h>

static const struct {
	const char *id, *words[LANGUAGES], *other[4];
	enum answer_state state;
} judgements[] = {
	{ "yes", { "yes", "是" }, { "y", "符合", "有", NULL }, ANSWER_PASS },
	{ "partly", { "partly", "部分符合" }, { "部分", NULL }, ANSWER_PARTLY },
	{ "no", { "no", "否" }, { "n", "不符合", "无", NULL }, ANSWER_FAIL },
	{ "na", { "not applicable", "不适用" }, { "n/a", NULL }, ANSWER_NOTAPPLICABLE },
};

static const char *state_name(enum answer_state s)
{
	static const char *const names[] = { "pass",   "partly",  "fail", "notapplicable",
					     "manual", "expired", "error" };
	return names[s];
}

/* The state that a judgement stands for: its position, or -1. */
static int find_judgement(const char *text)
{
	for (size_t i = 0; i < N(judgements); i++) {
		if (strcasecmp(text, judgements[i].id) == 0 ||
		    strcasecmp(text, judgements[i].words[TR_ENGLISH]) == 0 ||
		    strcmp(text, judgements[i].words[TR_CHINESE]) == 0)
			return (int)i;
		for (size_t o = 0; judgements[i].other[o]; o++)
			if (strcasecmp(text, judgements[i].other[o]) == 0)
				return (int)i;
	}
	return -1;
}

/* Whether this judgement answers a question: one for a day may be answered by no, for never. */
static bool takes_judgement(const struct question *q, int judgement)
{
	if (judgement < 0 || q->type == ANSWER_JUDGEMENT)
		return judgement >= 0;
	enum answer_state s = judgements[judgement].state;
	return s == ANSWER_NOTAPPLICABLE || (s == ANSWER_FAIL && q->type == ANSWER_DATE);
}

const char *answering_value(struct arena *a, const struct question *q, const char *text,
			    const char **ret_words)
{
	struct field field = { .choices = q->choices, .n_choices = q->n_choices };
	text = str_text(a, str_trim(str_of(text)));
	int judgement = find_judgement(text);
	if (takes_judgement(q, judgement))
		return judgements[judgement].id;
	switch (q->type) {
	case ANSWER_JUDGEMENT:
		*ret_words = arena_printf(a, tr("%s is none of yes, partly, no, na"), text);
		return NULL;
	case ANSWER_NUMBER: field.type = FIELD_REAL; break;
	case ANSWER_DATE: field.type = FIELD_DATE; break;
	case ANSWER_CHOICE: field.type = FIELD_CHOICE; break;
	}
	return record_value(a, &field, text, ret_words);
}

const char *answering_shown(const struct question *q, const char *value)
{
	for (size_t i = 0; i < N(judgements); i++)
		if (strcmp(value, judgements[i].id) == 0)
			return check_text(judgements[i].words);
	const struct choice *c = choice_find(q->choices, q->n_choices, value);
	return c ? check_text(c->words) : value;
}

size_t answering_words(struct arena *a, const struct question *q, const char *const **ret_words)
{
	bool is_judgement = q->type == ANSWER_JUDGEMENT;
	size_t n = is_judgement ? N(judgements) : q->n_choices;
	const char **words = arena_alloc(a, (n + 1) * sizeof(*words));
	for (size_t i = 0; i < n; i++)
		words[i] = check_text(is_judgement ? judgements[i].words : q->choices[i].words);
	*ret_words = words;
	return n;
}

/* ---- reading ---- */

struct reading {
	struct facts *facts;
	struct answering *all;
	struct arena *arena;
	struct map answers; /* "question\nsubject" → struct answered_question */
	const struct question *question;
	const char *today;
};

/* Readies one of the program's or the questions' queries. */
static struct query *ask(struct reading *r, const char *sql, const char **ret_words)
{
	struct err e;
	struct query *q;
	if (unit_query(r->facts, sql, &q, &e) == 0)
		return q;
	*ret_words = arena_strdup(r->arena, e.text);
	return NULL;
}

static const char *text_of(struct reading *r, struct query *q, size_t column)
{
	struct cell c = query_cell(q, column);
	return c.type == CELL_TEXT ? arena_strdup(r->arena, c.text) : NULL;
}

static int read_answers(struct reading *r, struct err *e)
{
	const char *words = "";
	struct query *q = ask(r,
			      "SELECT question, coalesce(subject, ''), value, note, answered_on, "
			      "answered_by, evidence FROM answers WHERE value IS NOT NULL AND "
			      "answered_on IS NOT NULL ORDER BY id",
			      &words);
	if (!q)
		return err_set(e, "answers: %s", words);
	int step;
	while ((step = query_step(q, e)) == QUERY_ROW) {
		struct answered_question *x = arena_new(r->arena, struct answered_question);
		const char *evidence = text_of(r, q, 6);
		*x = (struct answered_question){
			.subject = text_of(r, q, 1),
			.value = text_of(r, q, 2),
			.note = text_of(r, q, 3),
			.answered_on = text_of(r, q, 4),
			.answered_by = text_of(r, q, 5),
		};
		for (const char *p = evidence; p; p = strchr(p, ';') ? strchr(p, ';') + 1 : NULL)
			x->n_evidence++;
		map_set(&r->answers,
			str_of(arena_printf(r->arena, "%s\n%s", text_of(r, q, 0), x->subject)), x);
	}
	query_free(q);
	return step;
}

/* ---- judging ---- */

/* What the question's own expressions say of a value. */
static enum answer_state judge_value(struct reading *r, const char *value, const char **ret_words)
{
	const struct question *x = r->question;
	const char *sql = arena_printf(
		r->arena, "SELECT CASE WHEN %.*s THEN 0 WHEN %.*s THEN 1 ELSE 2 END",
		(int)x->conforms.n, x->conforms.p, x->partly.n ? (int)x->partly.n : 1,
		x->partly.n ? x->partly.p : "0");
	/* `value` in an expression is the answer. */
	sql = arena_printf(r->arena, "WITH answer(value) AS (SELECT :value) %s FROM answer", sql);
	struct query *q = ask(r, sql, ret_words);
	if (!q)
		return ANSWER_ERROR;
	struct err e;
	for (size_t i = 0; i < query_n_parameters(q); i++)
		query_bind(q, i, value);
	enum answer_state state = ANSWER_ERROR;
	if (query_step(q, &e) == QUERY_ROW)
		state = (enum answer_state)query_cell(q, 0).integer;
	else
		*ret_words = tr("the expression gives nothing");
	query_free(q);
	return state;
}

static enum answer_state judge(struct reading *r, struct answered_question *x)
{
	const struct question *q = r->question;
	int days = question_valid_days(q);
	int64_t answered_at;
	if (days && clock_parse(x->answered_on, &answered_at)) {
		x->valid_until = clock_day(r->arena, answered_at / 86400 + days);
		if (strcmp(x->valid_until, r->today) < 0)
			return ANSWER_EXPIRED;
	}
	int judgement = find_judgement(x->value);
	if (takes_judgement(q, judgement))
		return judgements[judgement].state;
	if (q->type != ANSWER_JUDGEMENT)
		return judge_value(r, x->value, &x->note);
	x->note = tr("the answer is none of yes, partly, no, na");
	return ANSWER_ERROR;
}

static struct answered_question *add(struct reading *r, const char *subject,
				     enum answer_state state, const char *note)
{
	struct answering *all = r->all;
	all->item = arena_grow(r->arena, all->item, &all->capacity, all->n + 1, sizeof(*all->item));
	all->item[all->n] = (struct answered_question){
		.question = r->question,
		.subject = subject,
		.state = state,
		.note = note,
	};
	return &all->item[all->n++];
}

static void add_subject(struct reading *r, const char *subject)
{
	const struct answered_question *given = map_get(
		&r->answers, str_of(arena_printf(r->arena, "%s\n%s", r->question->id, subject)));
	struct answered_question *x = add(r, subject, ANSWER_MANUAL, NULL);
	if (!given)
		return;
	*x = *given;
	x->question = r->question;
	x->state = judge(r, x);
}

/* The records, or what the query gives. */
static const char *subjects_sql(struct reading *r)
{
	const char *subject = r->question->subject;
	if (strncmp(subject, "SELECT ", 7) == 0)
		return subject;
	return arena_printf(r->arena, "SELECT id FROM \"%s\" ORDER BY id", subject);
}

static int add_subjects(struct reading *r, struct err *e)
{
	const char *words = "";
	struct query *q = ask(r, subjects_sql(r), &words);
	if (!q) {
		add(r, "", ANSWER_ERROR, words);
		return 0;
	}
	int step;
	while ((step = query_step(q, e)) == QUERY_ROW) {
		const char *subject = text_of(r, q, 0);
		if (subject)
			add_subject(r, subject);
	}
	query_free(q);
	return step;
}

/* Whether the question is asked at all; 2: its condition has a mistake, which was told. */
static int is_asked(struct reading *r, struct err *e)
{
	if (!r->question->when.n)
		return 1;
	const char *words = "";
	struct query *q = ask(r, arena_strndup(r->arena, r->question->when.p, r->question->when.n),
			      &words);
	if (!q) {
		add(r, "", ANSWER_ERROR, words);
		return 2;
	}
	int step = query_step(q, e);
	query_free(q);
	return step < 0 ? step : step == QUERY_ROW;
}

static int read_question(struct reading *r, struct err *e)
{
	int asked = is_asked(r, e);
	if (asked < 0 || asked == 2)
		return MIN(asked, 0);
	if (!asked)
		add(r, "", ANSWER_NOTAPPLICABLE, NULL);
	else if (r->question->subject)
		return add_subjects(r, e);
	else
		add_subject(r, "");
	return 0;
}

int answering_read(struct unit *u, struct arena *a, struct answering *ret, struct err *e)
{
	*ret = (struct answering){ .arena = a };
	struct reading r = { .all = ret, .arena = a, .answers = MAP(a) };
	r.today = clock_day(a, unit_wall(u) / 86400);
	if (unit_facts(u, &r.facts, e) < 0)
		return -1;
	u->is_answering = true;
	int step = read_answers(&r, e);
	for (size_t i = 0; step >= 0 && i < u->questions.n; i++) {
		r.question = u->questions.question[i];
		step = read_question(&r, e);
		if (step < 0)
			err_wrap(e, "question %s", r.question->id);
	}
	u->is_answering = false;
	facts_close(r.facts);
	return MIN(step, 0);
}

int answering_fill(struct unit *u, struct rows *rows, struct err *e)
{
	if (u->is_answering)
		return err_set(e, "a question cannot ask how questions stand");
	autoarena arena = ARENA(64 << 20);
	struct answering all;
	if (answering_read(u, &arena, &all, e) < 0)
		return -1;
	for (size_t i = 0; i < all.n; i++) {
		const struct answered_question *x = &all.item[i];
		const char *const texts[] = {
			x->question->id, x->subject,	 state_name(x->state),
			x->value,	 x->note,	 x->answered_on,
			x->answered_by,	 x->valid_until, check_severity_name(x->question->severity),
		};
		struct cell cells[N(texts) + 1];
		for (size_t t = 0; t < N(texts); t++)
			cells[t] = rows_cell_text(texts[t]);
		cells[N(texts)] = (struct cell){ .type = CELL_INT, .integer = x->n_evidence };
		rows_add(rows, cells);
	}
	return 0;
}
