/* SPDX-License-Identifier: Apache-2.0 */
/* score_points - a table of points: the sum of what each item is worth times how far it is met.
 *
 * The official one is frameworks/selfeval.tsv, 100 points; a city's own is another file of that
 * form. */
#ifndef ZICHA_SCORE_POINTS_H
#define ZICHA_SCORE_POINTS_H

#include "base/str.h"
#include "score/score.h"

struct score_points_item {
	const char *id;
	double points; /* V */
	double part;   /* P, 0 to 1 */
	bool is_known; /* otherwise it counts 0 and is told */
};

struct score_points {
	double value, best, total;    /* best: if all that is unknown were met in full */
	size_t n_unknown, n_lost;     /* items that are known and not met in full */
	struct score_working working; /* one step for each of both, then the sum */
};

void score_points(struct arena *a, const struct score_points_item *items, size_t n,
		  struct score_points *ret);

#endif
