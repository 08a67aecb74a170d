/* SPDX-License-Identifier: Apache-2.0 */
/* score_risk - the risk of a threat to an asset that has a weakness: GB/T 20984.
 *
 * R = R(L(T, V), F(A, V)): how likely it happens (threat and weakness), what is lost (asset and
 * weakness). All are values from 1 to 5. The edition of 2007 has two ways to work it out in its
 * annex, by product and by matrix; that of 2022 keeps the relation, counts the measures that
 * are there already and goes from components over assets to the business. */
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

/* Likelihood and loss are looked up and graded, and the risk is looked up by both grades.
 * The tables are the examples of its annex, after secondary sources; a unit may have others. */
must_use int score_risk_matrix(struct arena *a, const struct score_risk_input *in,
			       struct score_risk *ret, struct err *e);

/* 2022: a risk of one component, with what is done against it. */
struct score_risk_component {
	const char *business, *asset, *component;
	struct score_risk_input bare;
	int weakness_left; /* V as it is with the existing measures, at most bare.weakness */
};

/* What a component, an asset or a business is exposed to. The risk of an asset is that of its worst
 * component and that of a business that of its worst asset: the standard leaves it to the
 * assessor, and this is our choice. */
struct score_risk_layer {
	enum { SCORE_RISK_COMPONENT, SCORE_RISK_ASSET, SCORE_RISK_BUSINESS } kind;
	const char *business, *asset, *component; /* "" above its layer */
	struct score_risk bare, left;		  /* without and with the measures */
};

struct score_risk_layers {
	struct score_risk_layer *layer; /* components, then assets, then businesses; as they came */
	size_t n;
};

must_use int score_risk_layers(struct arena *a, const struct score_risk_component *components,
			       size_t n, struct score_risk_layers *ret, struct err *e);

/* very low, low, medium, high, very high: a msgid. */
const char *score_risk_grade_name(int grade);

#endif
