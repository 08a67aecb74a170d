/* SPDX-License-Identifier: Apache-2.0 */
/* score_grade - which protection grade a system has, by whom its failing would harm and how much.
 */
#include "score/score_grade.h"

int score_grade_level(enum score_grade_object object, enum score_grade_degree degree)
{
	static const int matrix[SCORE_GRADE_OBJECTS][SCORE_GRADE_DEGREES] = {
		[SCORE_GRADE_PERSONS] = { 1, 2, 2 },
		[SCORE_GRADE_SOCIETY] = { 2, 3, 4 },
		[SCORE_GRADE_NATION] = { 3, 4, 5 },
	};
	return matrix[object][degree];
}

const char *score_grade_object_name(enum score_grade_object object)
{
	static const char *const names[SCORE_GRADE_OBJECTS] = {
		N_("citizens, legal persons and organisations"),
		N_("social order and public interest"),
		N_("national security"),
	};
	return tr(names[object]);
}

const char *score_grade_degree_name(enum score_grade_degree degree)
{
	static const char *const names[SCORE_GRADE_DEGREES] = {
		N_("general harm"),
		N_("serious harm"),
		N_("very serious harm"),
	};
	return tr(names[degree]);
}

static int highest(struct score_working *w, const char *label, const struct score_grade_harm *harm,
		   size_t n)
{
	int level = 0;
	for (size_t i = 0; i < n; i++) {
		int one = score_grade_level(harm[i].object, harm[i].degree);
		score_step(w, label, one, "%s: %s", score_grade_object_name(harm[i].object),
			   score_grade_degree_name(harm[i].degree));
		level = MAX(level, one);
	}
	return level;
}

int score_grade(struct arena *a, const struct score_grade_input *in, struct score_grade *ret,
		struct err *e)
{
	if (!in->n_information || !in->n_service)
		return err_set(e, "say what would come to harm, both if the information leaks or "
				  "is changed and if the service fails");
	if (in->least < 0 || in->least > GRADE_HIGHEST)
		return err_set(e, "a protection grade goes from 1 to %d", GRADE_HIGHEST);
	struct score_grade out = { .working = { .arena = a } };
	struct score_working *w = &out.working;
	int s = highest(w, N_("S, security of the information"), in->information,
			in->n_information);
	int by_service = highest(w, N_("A, continuity of the service"), in->service, in->n_service);
	if (MAX(s, by_service) < in->least) {
		s = in->least;
		score_step(w, N_("S, raised to the least level"), s, "S ≥ %d", in->least);
	}
	int level = MAX(s, by_service);
	score_step(w, N_("level, the higher of both"), level, "max(S%d, A%d)", s, by_service);
	if (grade_of(level, s, by_service, &out.grade, e) < 0)
		return -1;
	*ret = out;
	return 0;
}
