/* SPDX-License-Identifier: Apache-2.0 */
/* score_risk_test - risks by product and by matrix. */
#include "score/score_risk.h"

#include "tap.h"

static struct arena arena = ARENA(4 << 20);

static void test_product(void)
{
	struct err e;
	struct score_risk r;
	struct score_risk_input in = { .asset = 4, .threat = 4, .weakness = 3 };
	ok(!score_risk_product(&arena, &in, &r, &e), "A 4, T 4, V 3");
	is_text(arena_printf(&arena, "%.2f %.2f %.1f %d", r.likelihood, r.loss, r.value, r.grade),
		"3.46 3.46 12.0 3", "L 3.46, F 3.46, R 12.0, grade 3");
	is_text(r.working.step[0].formula, "√(T 4 × V 3)", "the working has the numbers");
	is_text(r.working.step[2].formula, "3.46 × 3.46", "of each step");
	is_text(r.working.step[3].formula, "12: 11–15", "and the band");

	in = (struct score_risk_input){ 1, 1, 1 };
	ok(!score_risk_product(&arena, &in, &r, &e) && r.grade == 1, "the least risk");
	in = (struct score_risk_input){ 5, 5, 5 };
	ok(!score_risk_product(&arena, &in, &r, &e) && r.grade == 5 && r.value < 25.0001, "the "
											  "highest "
											  "risk");
	in = (struct score_risk_input){ 5, 5, 2 };
	ok(!score_risk_product(&arena, &in, &r, &e) && r.grade == 2, "10 is the end of grade 2");
	is_text(score_risk_grade_name(r.grade), "low", "which is low");
	static const struct score_risk_input bad[] = { { 0, 1, 1 }, { 1, 6, 1 }, { 1, 1, -1 } };
	static const char *const words[] = { "A is 0: a value of a risk goes from 1 to 5",
					     "T is 6: a value of a risk goes from 1 to 5",
					     "V is -1: a value of a risk goes from 1 to 5" };
	for (size_t i = 0; i < N(bad); i++) {
		ok(score_risk_product(&arena, &bad[i], &r, &e) < 0 &&
			   score_risk_matrix(&arena, &bad[i], &r, &e) < 0,
		   "a value out of range is refused");
		is_text(e.text, words[i], "and named");
	}
}

static void test_matrix(void)
{
	struct err e;
	struct score_risk r;
	struct score_risk_input in = { .asset = 2, .threat = 2, .weakness = 2 };
	ok(!score_risk_matrix(&arena, &in, &r, &e), "by matrix");
	is_text(arena_printf(&arena, "%.0f %.0f %.0f %d", r.likelihood, r.loss, r.value, r.grade),
		"6 5 6 1", "T 2, V 2: likelihood 6, loss 5, risk 6, grade 1");
	in = (struct score_risk_input){ 5, 5, 5 };
	ok(!score_risk_matrix(&arena, &in, &r, &e) && r.grade == 5, "the highest of the matrix");
	int before = 0;
	bool rises = true;
	for (int v = 1; v <= SCORE_RISK_HIGHEST; v++) {
		in = (struct score_risk_input){ 4, 3, v };
		rises = !score_risk_matrix(&arena, &in, &r, &e) && r.value >= before && rises;
		before = (int)r.value;
	}
	ok(rises, "a worse weakness is never a lower risk");
}

int main(void)
{
	test_product();
	test_matrix();
	arena_free(&arena);
	return done();
}
