/* SPDX-License-Identifier: Apache-2.0 */
/* score_grade_test - the grading matrix and how a grade is reasoned. */
#include "score/score_grade.h"

#include "tap.h"

int main(void)
{
	autoarena arena = ARENA(1 << 20);
	static const int matrix[] = { 1, 2, 2, 2, 3, 4, 3, 4, 5 };
	bool is_right = true;
	for (int i = 0; i < 9; i++)
		is_right = is_right &&
			   score_grade_level((enum score_grade_object)(i / 3),
					     (enum score_grade_degree)(i % 3)) == matrix[i];
	ok(is_right, "the matrix of GB/T 22240-2020");

	static const struct score_grade_harm persons[] = { { SCORE_GRADE_PERSONS,
							     SCORE_GRADE_SERIOUS } };
	static const struct score_grade_harm society[] = {
		{ SCORE_GRADE_PERSONS, SCORE_GRADE_HARM },
		{ SCORE_GRADE_SOCIETY, SCORE_GRADE_SERIOUS },
	};
	struct score_grade_input in = {
		.information = persons, .n_information = 1, .service = society, .n_service = 2
	};
	struct score_grade r;
	struct err e;
	ok(!score_grade(&arena, &in, &r, &e), "serious harm to persons, serious harm to society");
	is_text(grade_text(&arena, &r.grade), "S2A3G3", "S2A3G3");
	is_text(score_grade_object_name(SCORE_GRADE_NATION), "national security",
		"objects have names");
	is_text(score_grade_degree_name(SCORE_GRADE_VERY_SERIOUS), "very serious harm",
		"degrees, too");
	is_int((int64_t)r.working.n, 4, "with the reasoning: each harm, then the level");
	is_text(r.working.step[0].formula,
		"citizens, legal persons and organisations: serious harm",
		"who would be harmed and how much");
	is_text(r.working.step[3].formula, "max(S2, A3)", "and the higher of both");

	in.service = persons;
	in.n_service = 1;
	in.least = 3;
	ok(!score_grade(&arena, &in, &r, &e), "a platform with the data of very many");
	is_text(grade_text(&arena, &r.grade), "S3A2G3", "is not below level 3");
	in.least = 6;
	ok(score_grade(&arena, &in, &r, &e) < 0, "there is no level 6");
	in.least = 0;
	in.n_service = 0;
	ok(score_grade(&arena, &in, &r, &e) < 0, "no harm named, no grade");
	return done();
}
