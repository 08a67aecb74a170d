/* SPDX-License-Identifier: Apache-2.0 */
/* score_risk - the risk of a threat to an asset that has a weakness: GB/T 20984.
 *
 * R = R(L(T, V), F(A, V)): how likely it happens (threat and weakness), what is lost (asset and
 * weakness). All are values from 1 to 5. The annex of 2007 has two ways to work it out, by
 * matrix and by product; the edition of 2022 keeps the relation. */
#ifndef ZICHA_SCORE_RISK_H
#define ZICHA_SCORE_RISK_H

#include "score/score.h"

enum { SCORE_RISK_HIGHEST = 5 };

struct score_risk_input {
	int asset, threat, weakness; /* A, T, V */
};

struct score_risk {
	double likelihood, loss, value;
	int grade; /* 1 very low to 5 very high */
	struct score_working working;
};

/* L = √(T × V), F = √(A × V), R = L × F, rounded to a whole number and then in bands of five.
 * <0: a value is not from 1 to 5. */
must_use int score_risk_product(struct arena *a, const struct score_risk_input *in,
				struct score_risk *ret, struct err *e);

/* Likelihood and loss are looked up and graded, and the risk is looked up by both grades. The
 * tables are the examples of the annex, after secondary sources. */
must_use int score_risk_matrix(struct arena *a, const struct score_risk_input *in,
			       struct score_risk *ret, struct err *e);

/* very low, low, medium, high, very high: a msgid. */
const char *score_risk_grade_name(int grade);

#endif
