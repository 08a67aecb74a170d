/* SPDX-License-Identifier: Apache-2.0 */
/* score_points - a table of points: the sum of what each item is worth times how far it is met. */
#include "score/score_points.h"

#include <string.h>

void score_points(struct arena *a, const struct score_points_item *items, size_t n,
		  struct score_points *ret)
{
	*ret = (struct score_points){ .working = { .arena = a } };
	for (size_t i = 0; i < n; i++) {
		const struct score_points_item *item = &items[i];
		double part = item->is_known ? MIN(MAX(item->part, 0), 1) : 0;
		ret->total += item->points;
		ret->value += item->points * part;
		ret->best += item->points * (item->is_known ? part : 1);
		ret->n_unknown += !item->is_known;
		ret->n_lost += item->is_known && part < 1;
		if (part < 1)
			score_step(&ret->working, item->id, item->points * part, "%g × %s",
				   item->points,
				   item->is_known ? arena_printf(a, "%.4g", part) : "?");
	}
	score_step(&ret->working, N_("score"), ret->value, "%g − %.4g", ret->total,
		   ret->total - ret->value);
}
