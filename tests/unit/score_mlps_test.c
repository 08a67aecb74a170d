/* SPDX-License-Identifier: Apache-2.0 */
/* score_mlps_test - one system under four templates, and the borders of each. */
#include "score/score_mlps.h"

#include "tap.h"

enum { MAX_ITEMS = 200 };
static struct arena arena = ARENA(8 << 20);

static const enum score_verdict conform[] = { SCORE_CONFORM }, partly[] = { SCORE_PARTLY },
				fails[] = { SCORE_NOT }, unknown[] = { SCORE_UNKNOWN },
				none[] = { SCORE_NOT_APPLICABLE };

struct system {
	struct score_mlps_item item[MAX_ITEMS];
	size_t n;
};

static void add(struct system *s, const char *group, bool is_management,
		enum score_mlps_weight weight, const enum score_verdict *verdict, int times)
{
	for (int i = 0; i < times; i++)
		s->item[s->n++] = (struct score_mlps_item){ .group = group,
							    .is_management = is_management,
							    .weight = weight,
							    .objects = verdict,
							    .n_objects = 1 };
}

/* A synthetic system of level 2: by class and weight, how many conform, partly, do not. */
static struct system county_hospital(void)
{
	static const struct {
		const char *group;
		bool is_management;
		int n[SCORE_MLPS_WEIGHTS][3];
	} classes[] = {
		{ "physical", false, { { 4, 2, 0 }, { 6, 1, 0 }, { 1, 1, 0 } } },
		{ "network", false, { { 1, 1, 0 }, { 1, 1, 0 }, { 0, 0, 0 } } },
		{ "boundary", false, { { 5, 0, 1 }, { 4, 0, 0 }, { 0, 1, 0 } } },
		{ "computing", false, { { 3, 1, 6 }, { 6, 2, 0 }, { 1, 4, 0 } } },
		{ "centre", false, { { 2, 0, 1 }, { 0, 1, 0 }, { 0, 0, 0 } } },
		{ "policies", true, { { 2, 1, 0 }, { 2, 0, 1 }, { 0, 0, 0 } } },
		{ "organisation", true, { { 3, 1, 3 }, { 1, 0, 0 }, { 1, 0, 0 } } },
		{ "personnel", true, { { 0, 0, 0 }, { 4, 0, 0 }, { 3, 0, 0 } } },
		{ "construction", true, { { 6, 2, 2 }, { 9, 0, 0 }, { 5, 1, 0 } } },
		{ "operation", true, { { 16, 1, 3 }, { 8, 0, 0 }, { 1, 2, 0 } } },
	};
	struct system s = { .n = 0 };
	for (size_t c = 0; c < N(classes); c++)
		for (int w = 0; w < SCORE_MLPS_WEIGHTS; w++) {
			const int *n = classes[c].n[w];
			const char *group = classes[c].group;
			bool is_management = classes[c].is_management;
			add(&s, group, is_management, (enum score_mlps_weight)w, conform, n[0]);
			add(&s, group, is_management, (enum score_mlps_weight)w, partly, n[1]);
			add(&s, group, is_management, (enum score_mlps_weight)w, fails, n[2]);
		}
	return s;
}

static const char *two_digits(double value)
{
	return arena_printf(&arena, "%.2f", value);
}

static const char *word(const struct score_mlps *s)
{
	return score_mlps_words(s->word)[TR_CHINESE];
}

static void test_worked_example(void)
{
	struct system s = county_hospital();
	struct score_mlps_input in = SCORE_MLPS_INPUT(s.item, s.n);
	struct score_mlps r;
	is_int((int64_t)s.n, 135, "a system of level 2 has 135 items");
	int64_t n_weight[SCORE_MLPS_WEIGHTS] = { 0 };
	for (size_t i = 0; i < s.n; i++)
		n_weight[s.item[i].weight]++;
	ok(n_weight[SCORE_MLPS_KEY] == 21 && n_weight[SCORE_MLPS_IMPORTANT] == 47, "21 of them "
										   "key, 47 "
										   "important");

	score_mlps_2015(&arena, &in, &r);
	is_text(two_digits(r.value), "84.42", "2015: 84.42");
	is_text(word(&r), "基本符合", "2015: basically conforms");
	ok(r.n_items[SCORE_CONFORM] == 95 && r.n_items[SCORE_PARTLY] == 23 &&
		   r.n_items[SCORE_NOT] == 17,
	   "95 conform, 23 partly, 17 do not");
	score_mlps_2019(&arena, &in, &r);
	is_text(two_digits(r.value), "78.80", "2019: 78.80");
	is_text(word(&r), "中", "2019: medium");
	is_int((int64_t)r.n_classes, 10, "2019: the mean of ten classes");
	score_mlps_2021(&arena, &in, &r);
	is_text(two_digits(r.value), "69.63", "2021: 69.63");
	is_text(word(&r), "差", "2021: poor");
	score_mlps_2025(&arena, &in, &r);
	is_text(two_digits(r.value), "70.37", "2025: 70.37 %");
	is_text(word(&r), "基本符合", "2025: basically conforms");
	ok(r.best > r.value - 1e-9 && r.best < r.value + 1e-9, "all is known: it can become "
							       "nothing else");
}

static void test_working(void)
{
	struct system s = county_hospital();
	struct score_mlps_input in = SCORE_MLPS_INPUT(s.item, s.n);
	struct score_mlps r;
	score_mlps_2021(&arena, &in, &r);
	is_int((int64_t)r.working.n, 4, "2021: four steps");
	const struct score_step *step = r.working.step;
	is_text(step[0].formula, "100 ÷ 135", "S is worked out");
	is_text(arena_printf(&arena, "%.6f", step[0].value), "0.740741", "S is 0.740741");
	is_text(step[1].formula, "100 × 0.5 − 24 × 0.740741", "the technical part loses 24");
	is_text(two_digits(step[1].value), "32.22", "Vt is 32.22");
	is_text(step[2].formula, "100 × 0.5 − 17 × 0.740741", "the management part loses 17");
	is_text(two_digits(step[2].value), "37.41", "Vm is 37.41");
	is_text(step[3].formula, "32.22 + 37.41", "M is their sum");
	double lost = 0;
	for (size_t i = 0; i < r.n_rows; i++)
		lost += r.rows[i].lost;
	is_text(two_digits(lost), "41.00", "the rows lose what the parts lose");
	score_mlps_2015(&arena, &in, &r);
	is_text(r.working.step[2].formula, "20 × 244.40 ÷ 57.90", "2015: sums and their quotient");
	is_text(r.working.step[1].formula, "67 × 0.2 + 47 × 0.5 + 21 × 1", "by weight");
	score_mlps_2019(&arena, &in, &r);
	is_text(r.working.step[0].label, "physical", "2019: a step for each class");
	is_text(r.working.step[0].formula, "(0.0 + 0.5 × 2.5) ÷ 9.3", "with its weights");
}

static void test_unknown(void)
{
	struct system s = { .n = 0 };
	add(&s, "a", false, SCORE_MLPS_GENERAL, conform, 9);
	add(&s, "a", false, SCORE_MLPS_GENERAL, unknown, 1);
	struct score_mlps_input in = SCORE_MLPS_INPUT(s.item, s.n);
	struct score_mlps r;
	score_mlps_2025(&arena, &in, &r);
	ok(r.value > 89.9 && r.value < 90.1 && r.best > 99.9, "an unknown item does not conform");
	ok(r.n_items[SCORE_UNKNOWN] == 1 && r.n_unknown_objects == 1, "and is counted beside");
	is_text(word(&r), "基本符合", "exactly 90 % is not above 90 %");
	score_mlps_2015(&arena, &in, &r);
	ok(r.value > 89.9 && r.value < 90.1 && r.best > 99.9, "2015: nor does it there");
	is_text(word(&r), "基本符合", "2015: while something is unknown, not all conforms");
	score_mlps_2019(&arena, &in, &r);
	ok(r.value > 89.9 && r.value < 90.1 && r.best > 99.9, "2019: nor there");
	score_mlps_2021(&arena, &in, &r);
	ok(r.value > 39.9 && r.value < 90.1 && r.best > 99.9, "2021: nor there");

	s.item[9].objects = NULL;
	s.item[9].n_objects = 0;
	score_mlps_2025(&arena, &in, &r);
	is_int((int64_t)r.n_items[SCORE_UNKNOWN], 1, "an item without objects is unknown");

	for (size_t i = 0; i < s.n; i++)
		s.item[i].objects = unknown;
	score_mlps_2019(&arena, &in, &r);
	ok(r.value < 1e-9 && r.best > 99.9 && r.n_items[SCORE_UNKNOWN] == 10, "all unknown: 0, and "
									      "it may be 100");
	is_text(word(&r), "差", "all unknown is poor");
	score_mlps_2015(&arena, &in, &r);
	is_text(word(&r), "不符合", "all unknown does not conform");
}

static void test_objects(void)
{
	static const enum score_verdict mixed[] = { SCORE_CONFORM, SCORE_PARTLY, SCORE_NOT,
						    SCORE_NOT_APPLICABLE };
	static const enum score_verdict bad[] = { SCORE_NOT, SCORE_NOT, SCORE_NOT_APPLICABLE };
	static const enum score_verdict open[] = { SCORE_CONFORM, SCORE_UNKNOWN };
	struct score_mlps_item item[] = {
		{ .group = "a", .objects = mixed, .n_objects = N(mixed) },
		{ .group = "a", .objects = bad, .n_objects = N(bad) },
		{ .group = "a", .objects = none, .n_objects = 1 },
		{ .group = "a", .objects = open, .n_objects = N(open) },
	};
	struct score_mlps_input in = SCORE_MLPS_INPUT(item, N(item));
	struct score_mlps r;
	score_mlps_2021(&arena, &in, &r);
	is_int(r.rows[0].verdict, SCORE_PARTLY,
	       "objects that differ make an item partly conforming");
	is_text(two_digits(r.rows[0].x), "0.50", "x is the mean over the applicable objects");
	is_int(r.rows[1].verdict, SCORE_NOT, "all that are applicable fail");
	is_int(r.rows[2].verdict, SCORE_NOT_APPLICABLE, "only objects that are not applicable");
	is_int(r.rows[3].verdict, SCORE_UNKNOWN, "one unknown object leaves the item open");
	is_text(two_digits(r.rows[3].x), "0.50", "and what is known of it counts");
	is_int((int64_t)r.n_applicable, 3, "what is not applicable is not counted");
	score_mlps_2015(&arena, &in, &r);
	is_text(two_digits(r.rows[0].x), "2.67", "2015: the mean of 5, 3 and 0");
	in.partly_points = 2;
	score_mlps_2015(&arena, &in, &r);
	is_text(two_digits(r.rows[0].x), "2.33", "2015: the assessor may give less for partly");
	score_mlps_2019(&arena, &in, &r);
	is_text(r.working.step[0].formula, "(1.6 + 0.5 × 0.4) ÷ 2.8",
		"2019: each object has the item's weight, an unknown one fails");
}

static void test_borders(void)
{
	struct system s = { .n = 0 };
	add(&s, "a", false, SCORE_MLPS_GENERAL, conform, 91);
	add(&s, "a", false, SCORE_MLPS_GENERAL, fails, 9);
	struct score_mlps_input in = SCORE_MLPS_INPUT(s.item, s.n);
	struct score_mlps r;
	score_mlps_2025(&arena, &in, &r);
	is_text(word(&r), "符合", "2025: 91 % conforms");
	in.hazards = 10;
	in.hazards_rectified = 10;
	score_mlps_2025(&arena, &in, &r);
	is_text(word(&r), "基本符合", "2025: not with a major hazard, rectified or not");
	is_int((int64_t)r.hazards, 10, "which is told");
	in.hazards = 0;
	for (size_t i = 60; i < s.n; i++)
		s.item[i].objects = fails;
	score_mlps_2025(&arena, &in, &r);
	is_text(word(&r), "基本符合", "2025: exactly 60 % is basically");
	score_mlps_2015(&arena, &in, &r);
	is_text(word(&r), "基本符合", "2015: exactly 60 is basically");
	s.item[0].has_high_risk = true;
	score_mlps_2015(&arena, &in, &r);
	is_text(word(&r), "不符合", "2015: not with a high risk");
	s.item[0].has_high_risk = false;
	s.item[59].objects = fails;
	score_mlps_2025(&arena, &in, &r);
	is_text(word(&r), "不符合", "2025: 59 % does not conform");

	for (size_t i = 0; i < s.n; i++)
		s.item[i].objects = i < 90 ? conform : fails;
	score_mlps_2019(&arena, &in, &r);
	is_text(word(&r), "优", "2019: exactly 90 is excellent");
	s.item[95].has_medium_risk = true;
	score_mlps_2019(&arena, &in, &r);
	is_text(word(&r), "良", "2019: with a medium risk it is good");
	s.item[95].has_high_risk = true;
	score_mlps_2019(&arena, &in, &r);
	is_text(word(&r), "差", "2019: with a high risk it is poor");
	s.item[95].has_high_risk = false;
	for (size_t i = 70; i < 90; i++)
		s.item[i].objects = fails;
	score_mlps_2019(&arena, &in, &r);
	is_text(word(&r), "中", "2019: exactly 70 is medium");
	s.item[69].objects = fails;
	score_mlps_2019(&arena, &in, &r);
	is_text(word(&r), "差", "2019: below 70 is poor");
}

static void test_odd(void)
{
	struct score_mlps_input in = SCORE_MLPS_INPUT(NULL, 0);
	struct score_mlps r;
	void (*const all[])(struct arena *, const struct score_mlps_input *,
			    struct score_mlps *) = { score_mlps_2015, score_mlps_2019,
						     score_mlps_2021, score_mlps_2025 };
	for (size_t i = 0; i < N(all); i++) {
		all[i](&arena, &in, &r);
		ok(r.word == SCORE_MLPS_NONE && r.value < 1e-9, "no items: no score");
	}
	struct system s = { .n = 0 };
	add(&s, "a", false, SCORE_MLPS_KEY, none, 3);
	in = SCORE_MLPS_INPUT(s.item, s.n);
	for (size_t i = 0; i < N(all); i++) {
		all[i](&arena, &in, &r);
		ok(r.word == SCORE_MLPS_NONE && r.n_items[SCORE_NOT_APPLICABLE] == 3, "nothing is "
										      "applicable: "
										      "no score");
	}
	s.n = 0;
	add(&s, "a", false, SCORE_MLPS_KEY, fails, 3);
	add(&s, "b", true, SCORE_MLPS_KEY, conform, 3);
	in = SCORE_MLPS_INPUT(s.item, s.n);
	score_mlps_2021(&arena, &in, &r);
	is_text(two_digits(r.value), "50.00", "2021: the technical part does not fall below 0");
	is_text(r.working.step[1].formula, "100 × 0.5 − 9 × 16.666667 < 0",
		"and the working says so");
	in.technical_share = 0.7;
	score_mlps_2021(&arena, &in, &r);
	is_text(two_digits(r.value), "30.00", "2021: the assessor may weigh the parts otherwise");
	enum score_mlps_weight w;
	ok(score_mlps_weight("key", &w) && w == SCORE_MLPS_KEY, "a weight by its word");
	ok(!score_mlps_weight("heavy", &w), "not any word");
}

int main(void)
{
	test_worked_example();
	test_working();
	test_unknown();
	test_objects();
	test_borders();
	test_odd();
	arena_free(&arena);
	return done();
}
