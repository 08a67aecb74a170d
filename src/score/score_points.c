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

bool score_points_ratio(int64_t some, int64_t all, double *ret_part)
{
	if (all <= 0 || some < 0)
		return false;
	*ret_part = (double)MIN(some, all) / (double)all;
	return true;
}

/* Where the next semicolon begins, of either script, and its length. */
static size_t find_end(struct str s, size_t *ret_length)
{
	static const char wide[] = "；";
	for (size_t i = 0; i < s.n; i++) {
		*ret_length = s.p[i] == ';'			 ? 1
			      : str_starts(str_from(s, i), wide) ? strlen(wide)
								 : 0;
		if (*ret_length)
			return i;
	}
	*ret_length = 0;
	return s.n;
}

bool score_points_choice(struct str *rest, double *ret_part, struct str *ret_words)
{
	size_t length, end = find_end(*rest, &length);
	struct str choice = str_trim(str_head(*rest, end));
	size_t equal = str_find(choice, '=');
	double part;
	if (equal == choice.n || !str_real(str_head(choice, equal), &part) ||
	    !(part >= 0 && part <= 1))
		return false;
	*ret_part = part;
	*ret_words = str_from(choice, equal + 1);
	*rest = str_from(*rest, end + length);
	return true;
}
