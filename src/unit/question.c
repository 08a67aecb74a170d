/* SPDX-License-Identifier: Apache-2.0 */
/* question - what no program can see and people must answer. */
#include "unit/question.h"

#include "check/stanza.h"

#include <string.h>

static const struct {
	const char *name;
	int days;
} periods[] = {
	[ANSWER_ONCE] = { "once", 0 },
	[ANSWER_DAILY] = { "daily", 1 },
	[ANSWER_WEEKLY] = { "weekly", 7 },
	[ANSWER_MONTHLY] = { "monthly", 31 },
	[ANSWER_QUARTERLY] = { "quarterly", 92 },
	[ANSWER_HALF_YEARLY] = { "half-yearly", 184 },
	[ANSWER_YEARLY] = { "yearly", 366 },
};

struct reading {
	struct questions *all;
	struct stanza_file *file;
	struct question now;
};

const char *question_subject_kind(const struct question *q, const struct kinds *kinds)
{
	struct str rest = str_of(q->subject ? q->subject : ""), word, column, kind;
	if (!str_word(&rest, &word))
		return NULL;
	if (!str_is(word, "SELECT"))
		return q->subject;
	if (!str_word(&rest, &column) || !str_word(&rest, &word) || !str_is(word, "FROM") ||
	    !str_word(&rest, &kind))
		return NULL;
	for (size_t i = 0; i < kinds->n; i++) {
		const struct kind *k = kinds->kind[i];
		for (size_t f = 0; str_is(kind, k->name) && f < k->n_fields; f++)
			if (str_is(column, k->fields[f].name))
				return k->fields[f].ref;
		if (str_is(kind, k->name) && str_is(column, "id"))
			return k->name;
	}
	return NULL;
}

int question_valid_days(const struct question *q)
{
	return periods[q->valid].days;
}

const char *question_period_name(enum answer_period p)
{
	return periods[p].name;
}

const char *question_type_name(enum answer_type t)
{
	static const char *const names[] = { "judgement", "number", "date", "choice" };
	return names[t];
}

/* "number minutes", "date", "choice(…)". */
static void set_answer(struct reading *r, const struct head_field *h)
{
	struct question *q = &r->now;
	struct str value = str_of(h->value);
	const char *fault = NULL;
	if (str_starts(value, "number")) {
		q->type = ANSWER_NUMBER;
		q->measure = str_text(r->file->arena, str_trim(str_from(value, 6)));
	} else if (str_is(value, "date")) {
		q->type = ANSWER_DATE;
	} else if (str_starts(value, "choice(") && str_ends(value, ")")) {
		q->type = ANSWER_CHOICE;
		fault = choice_read(r->file->arena, str_head(str_from(value, 7), value.n - 8),
				    &q->choices, &q->n_choices);
	} else {
		fault = N_("an answer is number UNIT, date or choice(…); leave it out for yes, "
			   "partly, no, not applicable");
	}
	if (fault)
		stanza_wrong(r->file, h->line, h->value_column, fault);
}

static void set_period(struct reading *r, const struct head_field *h)
{
	for (size_t i = 0; i < N(periods); i++)
		if (strcmp(h->value, periods[i].name) == 0) {
			r->now.valid = (enum answer_period)i;
			return;
		}
	stanza_wrong(r->file, h->line, h->value_column,
		     N_("valid is once, daily, weekly, monthly, quarterly, half-yearly or yearly"));
}

static void set_severity(struct reading *r, const struct head_field *h)
{
	for (enum severity s = SEVERITY_CRITICAL; s <= SEVERITY_INFO; s++)
		if (strcmp(h->value, check_severity_name(s)) == 0) {
			r->now.severity = s;
			return;
		}
	stanza_wrong(r->file, h->line, h->value_column,
		     N_("severity is critical, high, medium, low or info"));
}

static void set_sql(struct reading *r, const struct head_field *h)
{
	struct question *q = &r->now;
	if (str_is(h->name, "when")) {
		q->when = str_of(h->value);
		q->when_line = h->line;
	} else if (str_is(h->name, "conforms")) {
		q->conforms = str_of(h->value);
	} else {
		q->partly = str_of(h->value);
	}
}

/* Fields that are a text and nothing else; NULL for all others. */
static const char **text_place(struct question *q, const struct head_field *h)
{
	enum tr_language l = str_is(h->language, "zh_CN") ? TR_CHINESE : TR_ENGLISH;
	const struct {
		const char *name;
		const char **place;
	} texts[] = {
		{ "question", &q->id },		 { "title", &q->title[l] },  { "fix", &q->fix[l] },
		{ "evidence", &q->evidence[l] }, { "subject", &q->subject }, { "who", &q->who },
	};
	for (size_t i = 0; i < N(texts); i++)
		if (str_is(h->name, texts[i].name))
			return texts[i].place;
	return NULL;
}

static void set_field(void *arg, struct stanza_file *f, const struct head_field *h)
{
	struct reading *r = arg;
	struct question *q = &r->now;
	static const struct {
		const char *name;
		void (*set)(struct reading *r, const struct head_field *h);
	} others[] = {
		{ "answer", set_answer }, { "valid", set_period }, { "severity", set_severity },
		{ "when", set_sql },	  { "conforms", set_sql }, { "partly", set_sql },
	};
	r->file = f;
	if (!q->line)
		q->line = h->line;
	const char **place = text_place(q, h);
	if (place) {
		stanza_text(f, place, h);
		return;
	}
	if (str_is(h->name, "controls")) {
		stanza_words(r->file, &q->controls, h->value);
		return;
	}
	for (size_t i = 0; i < N(others); i++)
		if (str_is(h->name, others[i].name)) {
			others[i].set(r, h);
			return;
		}
	stanza_wrong(r->file, h->line, h->column,
		     N_("no word that is known in a question (question, title, evidence, answer, "
			"conforms, partly, subject, when, valid, who, severity, controls, fix)"));
}

static const char *find_fault(const struct reading *r)
{
	const struct question *q = &r->now;
	if (!q->id)
		return N_("a question needs its id: `question: room-floor`");
	if (map_get(&r->all->by_id, str_of(q->id)))
		return N_("another question has this id already");
	for (size_t l = 0; l < LANGUAGES; l++)
		if (!q->title[l] || !q->evidence[l] || !q->fix[l])
			return N_("a question needs title, evidence and fix in both languages");
	if (!q->controls.n)
		return N_("a question needs the clauses that it answers: `controls:`");
	if (q->type != ANSWER_JUDGEMENT && !q->conforms.n)
		return N_("say with `conforms:` which answers are good");
	if (q->type == ANSWER_JUDGEMENT && q->conforms.n)
		return N_("yes, partly and no speak for themselves: `conforms:` is for others");
	return NULL;
}

/* Keeps the stanza that has ended, if it is whole. */
static void keep(void *arg, struct stanza_file *f)
{
	struct reading *r = arg;
	struct question *q = &r->now;
	if (stanza_is_whole(f, q->line, find_fault(r))) {
		struct questions *all = r->all;
		struct question *kept = arena_new(f->arena, struct question);
		*kept = *q;
		kept->area = f->area;
		kept->path = f->path;
		all->question = arena_grow(f->arena, all->question, &all->capacity, all->n + 1,
					   sizeof(struct question *));
		all->question[all->n++] = kept;
		map_set(&all->by_id, str_of(kept->id), kept);
	}
	r->now = (struct question){ .severity = SEVERITY_MEDIUM, .valid = ANSWER_YEARLY };
}

int question_load(struct questions *ret, const char *dir, struct err *e)
{
	*ret = (struct questions){ .arena = ARENA(64 << 20) };
	ret->mistakes.arena = &ret->arena;
	ret->by_id = MAP(&ret->arena);
	struct reading r = { .all = ret,
			     .now = { .severity = SEVERITY_MEDIUM, .valid = ANSWER_YEARLY } };
	const struct stanza_reader reader = { ".questions", set_field, keep, &r };
	return stanza_load(dir, &reader, &ret->mistakes, e);
}

void question_free(struct questions *q)
{
	arena_free(&q->arena);
	*q = (struct questions){ 0 };
}
