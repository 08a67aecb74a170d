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
