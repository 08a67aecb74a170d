/* SPDX-License-Identifier: Apache-2.0 */
/* score_risk - the risk of a threat to an asset that has a weakness: GB/T 20984. */
#include "score/score_risk.h"

enum { HIGHEST = SCORE_RISK_HIGHEST };

const char *score_risk_grade_name(int grade)
{
	static const char *const names[HIGHEST] = { N_("very low"), N_("low"), N_("medium"),
						    N_("high"), N_("very high") };
	return names[MIN(MAX(grade, 1), HIGHEST) - 1];
}

static int verify(const struct score_risk_input *in, struct err *e)
{
	const struct {
		const char *name;
		int value;
	} values[] = { { "A", in->asset }, { "T", in->threat }, { "V", in->weakness } };
	for (size_t i = 0; i < N(values); i++)
		if (values[i].value < 1 || values[i].value > HIGHEST)
			return err_set(e, "%s is %d: a value of a risk goes from 1 to %d",
				       values[i].name, values[i].value, HIGHEST);
	return 0;
}

/* Newton's way; x from 1 to 25. */
static double root_of(double x)
{
	double root = x;
	for (int i = 0; i < 20; i++)
		root = (root + x / root) / 2;
	return root;
}

int score_risk_product(struct arena *a, const struct score_risk_input *in, struct score_risk *ret,
		       struct err *e)
{
	if (verify(in, e) < 0)
		return -1;
	*ret = (struct score_risk){ .working = { .arena = a } };
	struct score_working *w = &ret->working;
	ret->likelihood = score_step(w, N_("L, likelihood"), root_of(in->threat * in->weakness),
				     "√(T %d × V %d)", in->threat, in->weakness);
	ret->loss = score_step(w, N_("F, loss"), root_of(in->asset * in->weakness),
			       "√(A %d × V %d)", in->asset, in->weakness);
	ret->value = score_step(w, N_("R, risk"), ret->likelihood * ret->loss, "%.2f × %.2f",
				ret->likelihood, ret->loss);
	int whole = (int)(ret->value + 0.5 + 1e-9);
	ret->grade = (whole + HIGHEST - 1) / HIGHEST;
	score_step(w, N_("grade of the risk"), ret->grade, "%d: %d–%d", whole,
		   HIGHEST * (ret->grade - 1) + 1, HIGHEST * ret->grade);
	return 0;
}

/* The first band whose upper end is not passed. */
static int band_of(int value, const int ends[HIGHEST])
{
	int grade = 1;
	while (grade < HIGHEST && value > ends[grade - 1])
		grade++;
	return grade;
}

int score_risk_matrix(struct arena *a, const struct score_risk_input *in, struct score_risk *ret,
		      struct err *e)
{
	/* Annex A of GB/T 20984-2007: by T and V, by A and V, by grade of loss and of likelihood.
	 */
	static const int likelihoods[HIGHEST][HIGHEST] = { { 2, 4, 7, 11, 14 },
							   { 3, 6, 10, 13, 17 },
							   { 5, 9, 12, 16, 20 },
							   { 7, 11, 14, 18, 22 },
							   { 8, 12, 17, 20, 25 } };
	static const int likelihood_ends[HIGHEST] = { 5, 11, 16, 21, 25 };
	static const int losses[HIGHEST][HIGHEST] = { { 2, 4, 6, 10, 13 },
						      { 3, 5, 9, 12, 16 },
						      { 4, 7, 11, 15, 20 },
						      { 5, 8, 14, 19, 22 },
						      { 6, 10, 16, 21, 25 } };
	static const int loss_ends[HIGHEST] = { 5, 10, 15, 20, 25 };
	static const int risks[HIGHEST][HIGHEST] = { { 3, 6, 9, 12, 16 },
						     { 5, 8, 11, 15, 18 },
						     { 6, 9, 13, 17, 21 },
						     { 7, 11, 16, 20, 23 },
						     { 9, 14, 20, 23, 25 } };
	static const int risk_ends[HIGHEST] = { 6, 12, 18, 23, 25 };

	if (verify(in, e) < 0)
		return -1;
	*ret = (struct score_risk){ .working = { .arena = a } };
	struct score_working *w = &ret->working;
	int likelihood = likelihoods[in->threat - 1][in->weakness - 1];
	int loss = losses[in->asset - 1][in->weakness - 1];
	int l = band_of(likelihood, likelihood_ends), f = band_of(loss, loss_ends);
	int risk = risks[f - 1][l - 1];
	ret->likelihood = score_step(w, N_("L, likelihood"), likelihood, "T %d, V %d", in->threat,
				     in->weakness);
	score_step(w, N_("grade of the likelihood"), l, "%d", likelihood);
	ret->loss = score_step(w, N_("F, loss"), loss, "A %d, V %d", in->asset, in->weakness);
	score_step(w, N_("grade of the loss"), f, "%d", loss);
	ret->value = score_step(w, N_("R, risk"), risk, "F %d, L %d", f, l);
	ret->grade = band_of(risk, risk_ends);
	score_step(w, N_("grade of the risk"), ret->grade, "%d", risk);
	return 0;
}
