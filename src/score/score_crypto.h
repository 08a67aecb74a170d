/* SPDX-License-Identifier: Apache-2.0 */
/* score_crypto - how well cryptography is used: the total of GB/T 39786-2021.
 *
 * Low confidence: factors and weights are after the quantification rules of 2023 as a
 * secondary source has them, not read in the rules themselves. A report says so. */
#ifndef ZICHA_SCORE_CRYPTO_H
#define ZICHA_SCORE_CRYPTO_H

#include "score/score.h"

enum score_crypto_layer {
	SCORE_CRYPTO_PHYSICAL,
	SCORE_CRYPTO_NETWORK,
	SCORE_CRYPTO_DEVICE,
	SCORE_CRYPTO_APPLICATION, /* the last technical one */
	SCORE_CRYPTO_RULES,
	SCORE_CRYPTO_PEOPLE,
	SCORE_CRYPTO_OPERATION,
	SCORE_CRYPTO_EMERGENCY,
};
enum { SCORE_CRYPTO_LAYERS = SCORE_CRYPTO_EMERGENCY + 1 };

/* A technical object: D, cryptography is used and does what it should; A, its algorithms are
 * compliant, if not `ra` (1, 0.5, 0.2) tells how far off; K, its keys are managed well, if not
 * `rk` (1, 1.2, 1.5). 0 to 1. */
double score_crypto_object(bool d, bool a, bool k, double ra, double rk);

/* A demand and the scores of its objects, 0 to 1; one below 0 is unknown and counts 0. Without
 * objects it is not applicable. */
struct score_crypto_item {
	const char *name;
	enum score_crypto_layer layer;
	double weight; /* within the layer */
	const double *objects;
	size_t n_objects;
	bool has_high_risk;
};

struct score_crypto {
	double value, best; /* 0 to 100; best: if all that is unknown were met */
	bool passes;	    /* 60 or more, and no high risk */
	size_t n_items, n_unknown_objects, n_high;
	struct score_working working;
};

void score_crypto(struct arena *a, const struct score_crypto_item *items, size_t n,
		  struct score_crypto *ret);

#endif
