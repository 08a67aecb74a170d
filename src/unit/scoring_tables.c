/* SPDX-License-Identifier: Apache-2.0 */
/* scoring_tables - scores as tables, each number with its working. */
#include "unit/scoring.h"

#include "score/score_risk.h"
#include "unit/row.h"
#include "unit/unit_query.h"

#include <string.h>

static const char *const years[SCORING_TEMPLATES] = { "2015", "2019", "2021", "2025" };

void scoring_forget(struct unit *u)
{
	if (u->scoring)
		scoring_free(u->scoring);
	arena_free(&u->scoring_arena);
	u->scoring = NULL;
}

/* Hands the scores to one of the writers below; they are worked out once for all of them. */
static int with_scores(struct unit *u, struct rows *rows,
		       void (*write)(const struct scoring *s, struct row *row), struct err *e)
{
	struct row row = { .rows = rows };
	/* The arena is in use: see scoring_read(). */
	if (u->is_scoring)
		return err_set(e, "a score cannot be asked of what the score is made from");
	if (!u->scoring) {
		u->scoring_arena = ARENA(512 << 20);
		struct scoring *s = arena_new(&u->scoring_arena, struct scoring);
		if (scoring_read(u, &u->scoring_arena, s, e) < 0) {
			scoring_free(s);
			arena_free(&u->scoring_arena);
			return -1;
		}
		u->scoring = s;
	}
	write(u->scoring, &row);
	return 0;
}

/* ---- scores ---- */

static void write_score(const struct scoring_system *s, size_t template, struct row *row)
{
	const struct score_mlps *x = &s->scores[template];
	const char *const *words = score_mlps_words(x->word);
	row_text(row, s->id);
	row_text(row, s->grade);
	row_text(row, years[template]);
	row_real(row, (double)(int64_t)(x->value * 100 + 0.5) / 100);
	row_real(row, (double)(int64_t)(x->best * 100 + 0.5) / 100);
	row_text(row, words[TR_ENGLISH]);
	row_text(row, words[TR_CHINESE]);
	row_int(row, x->n_applicable);
	for (size_t v = 0; v < SCORE_VERDICTS; v++)
		row_int(row, x->n_items[v]);
	row_int(row, x->n_high);
	row_int(row, x->hazards);
	row_int(row, x->hazards_rectified);
	row_end(row);
}

static void write_scores(const struct scoring *s, struct row *row)
{
	for (size_t i = 0; i < s->n_systems; i++)
		for (size_t t = 0; t < SCORING_TEMPLATES; t++)
			write_score(&s->systems[i], t, row);
}

int scoring_fill_scores(struct unit *u, struct rows *rows, struct err *e)
{
	return with_scores(u, rows, write_scores, e);
}

/* ---- items ---- */

static const char *verdict_name(enum score_verdict v)
{
	static const char *const names[] = { "conform", "partly", "not", "notapplicable",
					     "unknown" };
	return names[v];
}

static void write_item(const struct scoring_system *s, size_t at, struct row *row)
{
	static const char *const weights[] = { "general", "important", "key" };
	const struct score_mlps *x = &s->scores[2]; /* 2021 */
	const struct score_mlps_row *item = &x->rows[at];
	const struct clause *c = s->clauses[at];
	row_text(row, s->id);
	row_text(row, item->item->clause);
	for (size_t l = 0; l < LANGUAGES; l++) {
		row_text(row, c->group[l]);
		row_text(row, c->point[l]);
		row_text(row, c->requirement[l]);
	}
	row_text(row, c->sag);
	row_text(row, weights[item->item->weight]);
	row_text(row, verdict_name(item->verdict));
	row_int(row, item->item->n_objects);
	for (size_t v = 0; v < SCORE_VERDICTS; v++)
		row_int(row, item->n_objects[v]);
	row_real(row, item->lost);
	row_end(row);
}

static void write_items(const struct scoring *s, struct row *row)
{
	for (size_t i = 0; i < s->n_systems; i++)
		for (size_t k = 0; k < s->systems[i].scores[2].n_rows; k++)
			write_item(&s->systems[i], k, row);
}

int scoring_fill_items(struct unit *u, struct rows *rows, struct err *e)
{
	return with_scores(u, rows, write_items, e);
}

/* ---- the working ---- */

static void write_working(const char *of, const char *template, const struct score_working *w,
			  struct row *row)
{
	for (size_t i = 0; i < w->n; i++) {
		row_text(row, of);
		row_text(row, template);
		row_int(row, i + 1);
		row_text(row, tr(w->step[i].label));
		row_text(row, w->step[i].formula);
		row_real(row, w->step[i].value);
		row_end(row);
	}
}

static void write_steps(const struct scoring *s, struct row *row)
{
	for (size_t i = 0; i < s->n_systems; i++)
		for (size_t t = 0; t < SCORING_TEMPLATES; t++)
			write_working(s->systems[i].id, years[t], &s->systems[i].scores[t].working,
				      row);
	write_working("", "selfeval", &s->years[0].points.working, row);
}

int scoring_fill_steps(struct unit *u, struct rows *rows, struct err *e)
{
	return with_scores(u, rows, write_steps, e);
}

/* ---- the self-evaluation ---- */

static void write_year(const struct scoring *s, const struct scoring_year *year, struct row *row)
{
	const struct framework *f = framework_find(&s->frameworks, "selfeval");
	for (size_t i = 0; i < s->n_items; i++) {
		const struct score_points_item *item = &year->items[i];
		const struct clause *c = &f->clauses[i];
		row_text(row, year->year);
		row_text(row, item->id);
		for (size_t l = 0; l < LANGUAGES; l++) {
			row_text(row, c->group[l]);
			row_text(row, c->requirement[l]);
		}
		row_real(row, item->points);
		if (item->is_known)
			row_real(row, item->part);
		else
			row_text(row, NULL);
		row_real(row, item->is_known ? item->points * item->part : 0);
		row_text(row, year->basis[i]);
		row_end(row);
	}
}

static void write_selfeval(const struct scoring *s, struct row *row)
{
	for (size_t y = 0; y < SCORING_YEARS; y++)
		write_year(s, &s->years[y], row);
}

int scoring_fill_selfeval(struct unit *u, struct rows *rows, struct err *e)
{
	return with_scores(u, rows, write_selfeval, e);
}

/* ---- risks ---- */

/* "L, likelihood: √(T 4 × V 3) = 3.46; …" */
static const char *working_text(struct arena *a, const struct score_working *w)
{
	const char *text = "";
	for (size_t i = 0; i < w->n; i++)
		text = arena_printf(a, "%s%s%s: %s = %.4g", text, i ? "; " : "",
				    tr(w->step[i].label), w->step[i].formula, w->step[i].value);
	return text;
}

static int write_risk(struct query *q, struct arena *a, struct row *row, struct err *e)
{
	struct score_risk_input in = {
		.asset = (int)query_cell(q, 1).integer,
		.threat = (int)query_cell(q, 2).integer,
		.weakness = (int)query_cell(q, 3).integer,
	};
	struct score_risk risk, matrix;
	if (score_risk_product(a, &in, &risk, e) < 0 || score_risk_matrix(a, &in, &matrix, e) < 0)
		return -1;
	row_text(row, query_cell(q, 0).text);
	row_real(row, risk.likelihood);
	row_real(row, risk.loss);
	row_real(row, risk.value);
	row_int(row, (size_t)risk.grade);
	row_text(row, tr(score_risk_grade_name(risk.grade)));
	row_text(row, working_text(a, &risk.working));
	row_int(row, (size_t)matrix.value);
	row_int(row, (size_t)matrix.grade);
	row_text(row, tr(score_risk_grade_name(matrix.grade)));
	row_text(row, working_text(a, &matrix.working));
	row_end(row);
	return 0;
}

int scoring_fill_risks(struct unit *u, struct rows *rows, struct err *e)
{
	autoarena arena = ARENA(64 << 20);
	struct row row = { .rows = rows };
	struct facts *f;
	struct query *q;
	if (unit_facts(u, &f, e) < 0)
		return -1;
	int r = unit_query(f, "SELECT id, asset, threat, vulnerability FROM risks ORDER BY id", &q,
			   e);
	if (r < 0) {
		facts_close(f);
		return -1;
	}
	int step;
	while ((step = query_step(q, e)) == QUERY_ROW && r >= 0)
		r = write_risk(q, &arena, &row, e);
	query_free(q);
	facts_close(f);
	return MIN(r, MIN(step, 0));
}
