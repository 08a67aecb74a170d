/* SPDX-License-Identifier: Apache-2.0 */
/* score_mlps - the score of an assessment after the four report templates. */
#include "score/score_mlps.h"

#include "score/score_mlps_rows.h"

#include <string.h>

/* Runs a template's formula, which also fills in what the rows and the working lack, twice: for the
 * number, and for what it could become. */
static void work_out(struct arena *a, const struct score_mlps_input *in, int year,
		     double (*f)(const struct score_mlps_input *, enum score_verdict instead,
				 struct score_mlps *),
		     struct score_mlps *ret)
{
	struct score_mlps best;
	score_mlps_rows_read(a, in, SCORE_CONFORM, &best);
	double highest = best.n_applicable ? f(in, SCORE_CONFORM, &best) : 0;
	score_mlps_rows_read(a, in, SCORE_NOT, ret);
	ret->year = year;
	ret->value = ret->n_applicable ? f(in, SCORE_NOT, ret) : 0;
	ret->best = highest;
}

bool score_mlps_weight(const char *word, enum score_mlps_weight *ret)
{
	static const char *const words[SCORE_MLPS_WEIGHTS] = { "general", "important", "key" };
	for (int i = 0; i < SCORE_MLPS_WEIGHTS; i++)
		if (strcmp(word, words[i]) == 0) {
			*ret = (enum score_mlps_weight)i;
			return true;
		}
	return false;
}

const char *const *score_mlps_words(enum score_mlps_word word)
{
	static const char *const words[][SCORE_LANGUAGES] = {
		[SCORE_MLPS_EXCELLENT] = { "excellent", "优" },
		[SCORE_MLPS_GOOD] = { "good", "良" },
		[SCORE_MLPS_MEDIUM] = { "medium", "中" },
		[SCORE_MLPS_POOR] = { "poor", "差" },
		[SCORE_MLPS_CONFORMS] = { "conforms", "符合" },
		[SCORE_MLPS_BASICALLY] = { "basically conforms", "基本符合" },
		[SCORE_MLPS_FAILS] = { "does not conform", "不符合" },
		[SCORE_MLPS_NONE] = { "no score: nothing is applicable", "无评分：没有适用项" },
	};
	return words[word];
}

/* ---- 2015 ---- */

static double formula_2015(const struct score_mlps_input *in, enum score_verdict instead,
			   struct score_mlps *s)
{
	static const double weights[SCORE_MLPS_WEIGHTS] = { 0.2, 0.5, 1 };
	size_t n[SCORE_MLPS_WEIGHTS] = { 0 };
	double points[SCORE_MLPS_WEIGHTS] = { 0 }, sum = 0, all = 0;
	for (size_t i = 0; i < s->n_rows; i++) {
		struct score_mlps_row *row = &s->rows[i];
		if (!row->n)
			continue;
		size_t good = score_mlps_rows_count(row, SCORE_CONFORM, instead);
		size_t half = score_mlps_rows_count(row, SCORE_PARTLY, instead);
		enum score_mlps_weight w = row->item->weight;
		row->x = (5 * (double)good + in->partly_points * (double)half) / (double)row->n;
		row->weight = weights[w];
		row->lost = (5 - row->x) * row->weight;
		n[w]++;
		points[w] += row->x;
		sum += row->x * row->weight;
		all += row->weight;
	}
	struct score_working *w = &s->working;
	score_step(w, N_("sum of points × weight"), sum, "%.2f × 0.2 + %.2f × 0.5 + %.2f × 1",
		   points[SCORE_MLPS_GENERAL], points[SCORE_MLPS_IMPORTANT],
		   points[SCORE_MLPS_KEY]);
	score_step(w, N_("sum of weights"), all, "%zu × 0.2 + %zu × 0.5 + %zu × 1",
		   n[SCORE_MLPS_GENERAL], n[SCORE_MLPS_IMPORTANT], n[SCORE_MLPS_KEY]);
	return score_step(w, N_("score"), 20 * sum / all, "20 × %.2f ÷ %.2f", sum, all);
}

void score_mlps_2015(struct arena *a, const struct score_mlps_input *in, struct score_mlps *ret)
{
	work_out(a, in, 2015, formula_2015, ret);
	ret->word = !ret->n_applicable				       ? SCORE_MLPS_NONE
		    : ret->n_items[SCORE_CONFORM] == ret->n_applicable ? SCORE_MLPS_CONFORMS
		    : score_reaches(ret->value, 60) && !ret->n_high    ? SCORE_MLPS_BASICALLY
								       : SCORE_MLPS_FAILS;
}

/* ---- 2019 and 2021 ---- */

static enum score_mlps_word word_of_four(const struct score_mlps *s)
{
	if (!s->n_applicable)
		return SCORE_MLPS_NONE;
	if (s->n_high || !score_reaches(s->value, 70))
		return SCORE_MLPS_POOR;
	if (!score_reaches(s->value, 80))
		return SCORE_MLPS_MEDIUM;
	return score_reaches(s->value, 90) && !s->n_medium ? SCORE_MLPS_EXCELLENT : SCORE_MLPS_GOOD;
}

static struct score_mlps_class *find_class(struct score_mlps *s, const char *group)
{
	size_t i = 0;
	while (strcmp(s->classes[i].group, group) != 0)
		i++;
	return &s->classes[i];
}

static double formula_2019(const struct score_mlps_input *in, enum score_verdict instead,
			   struct score_mlps *s)
{
	(void)in;
	static const double weights[SCORE_MLPS_WEIGHTS] = { 0.4, 0.7, 1 };
	for (size_t i = 0; i < s->n_rows; i++) {
		struct score_mlps_row *row = &s->rows[i];
		if (!row->n)
			continue;
		struct score_mlps_class *c = find_class(s, row->item->group);
		row->weight = weights[row->item->weight];
		double failed = row->weight *
				(double)score_mlps_rows_count(row, SCORE_NOT, instead);
		double partly = row->weight *
				(double)score_mlps_rows_count(row, SCORE_PARTLY, instead);
		row->lost = failed + 0.5 * partly;
		c->failed += failed;
		c->partly += partly;
		c->weight += row->weight * (double)row->n;
		c->lost += row->lost;
	}
	double sum = 0;
	for (size_t i = 0; i < s->n_classes; i++) {
		struct score_mlps_class *c = &s->classes[i];
		c->share = c->lost / c->weight;
		sum += score_step(&s->working, c->group, c->share, "(%.1f + 0.5 × %.1f) ÷ %.1f",
				  c->failed, c->partly, c->weight);
	}
	return score_step(&s->working, N_("score"), 100 * (1 - sum / (double)s->n_classes),
			  "100 × (1 − %.6f ÷ %zu)", sum, s->n_classes);
}

void score_mlps_2019(struct arena *a, const struct score_mlps_input *in, struct score_mlps *ret)
{
	work_out(a, in, 2019, formula_2019, ret);
	ret->word = word_of_four(ret);
}

static double formula_2021(const struct score_mlps_input *in, enum score_verdict instead,
			   struct score_mlps *s)
{
	(void)instead;
	static const double weights[SCORE_MLPS_WEIGHTS] = { 1, 2, 3 };
	double lost[2] = { 0, 0 }; /* technical, management */
	for (size_t i = 0; i < s->n_rows; i++) {
		struct score_mlps_row *row = &s->rows[i];
		if (!row->n)
			continue;
		row->weight = weights[row->item->weight];
		row->lost = row->weight * (1 - row->x);
		lost[row->item->is_management] += row->lost;
		find_class(s, row->item->group)->lost += row->lost;
	}
	struct score_working *w = &s->working;
	double unit = score_step(w, N_("S, worth of an item"), 100 / (double)s->n_applicable,
				 "100 ÷ %zu", s->n_applicable);
	double share[2] = { in->technical_share, 1 - in->technical_share }, part[2];
	static const char *const labels[2] = { N_("Vt, technical part"), N_("Vm, management "
									    "part") };
	for (size_t i = 0; i < N(part); i++) {
		double left = 100 * share[i] - lost[i] * unit;
		part[i] = score_step(w, labels[i], MAX(left, 0), "100 × %g − %g × %.6f%s", share[i],
				     lost[i], unit, left < 0 ? " < 0" : "");
	}
	return score_step(w, N_("score"), part[0] + part[1], "%.2f + %.2f", part[0], part[1]);
}

void score_mlps_2021(struct arena *a, const struct score_mlps_input *in, struct score_mlps *ret)
{
	work_out(a, in, 2021, formula_2021, ret);
	ret->word = word_of_four(ret);
}

/* ---- 2025 ---- */

static double formula_2025(const struct score_mlps_input *in, enum score_verdict instead,
			   struct score_mlps *s)
{
	(void)in;
	size_t n = 0;
	for (size_t i = 0; i < s->n_rows; i++) {
		struct score_mlps_row *row = &s->rows[i];
		bool conforms = row->n &&
				score_mlps_rows_count(row, SCORE_CONFORM, instead) == row->n;
		row->weight = row->n > 0;
		row->lost = row->n && !conforms;
		n += conforms;
	}
	return score_step(&s->working, N_("rate of conforming items, per cent"),
			  100 * (double)n / (double)s->n_applicable, "100 × %zu ÷ %zu", n,
			  s->n_applicable);
}

void score_mlps_2025(struct arena *a, const struct score_mlps_input *in, struct score_mlps *ret)
{
	work_out(a, in, 2025, formula_2025, ret);
	size_t conforming = ret->n_items[SCORE_CONFORM], all = ret->n_applicable;
	/* Whole numbers: exactly 90 % is not above 90 %. */
	bool is_above_90 = 10 * conforming > 9 * all, is_from_60 = 10 * conforming >= 6 * all;
	ret->word = !all			   ? SCORE_MLPS_NONE
		    : is_above_90 && !ret->hazards ? SCORE_MLPS_CONFORMS
		    : is_from_60		   ? SCORE_MLPS_BASICALLY
						   : SCORE_MLPS_FAILS;
}
