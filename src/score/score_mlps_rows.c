/* SPDX-License-Identifier: Apache-2.0 */
/* score_mlps_rows - from verdicts of objects to items and classes, for all templates. */
#include "score/score_mlps_rows.h"

#include <string.h>

/* GB/T 28449: one verdict of several objects. */
static enum score_verdict verdict_of(const struct score_mlps_row *row)
{
	if (!row->n)
		return SCORE_NOT_APPLICABLE;
	if (row->n_objects[SCORE_UNKNOWN])
		return SCORE_UNKNOWN;
	if (row->n_objects[SCORE_CONFORM] == row->n)
		return SCORE_CONFORM;
	return row->n_objects[SCORE_NOT] == row->n ? SCORE_NOT : SCORE_PARTLY;
}

static struct score_mlps_row read_item(const struct score_mlps_item *item)
{
	struct score_mlps_row row = { .item = item };
	for (size_t i = 0; i < item->n_objects; i++)
		row.n_objects[item->objects[i]]++;
	if (!item->n_objects)
		row.n_objects[SCORE_UNKNOWN] = 1;
	row.n = MAX(item->n_objects, 1) - row.n_objects[SCORE_NOT_APPLICABLE];
	row.verdict = verdict_of(&row);
	return row;
}

size_t score_mlps_rows_count(const struct score_mlps_row *row, enum score_verdict v,
			     enum score_verdict instead)
{
	return row->n_objects[v] + (v == instead ? row->n_objects[SCORE_UNKNOWN] : 0);
}

/* The class of an item that is applicable, added where it is the first. */
static struct score_mlps_class *class_of(struct score_mlps *s, const struct score_mlps_item *item)
{
	for (size_t i = 0; i < s->n_classes; i++)
		if (strcmp(s->classes[i].group, item->group) == 0)
			return &s->classes[i];
	struct score_mlps_class *c = &s->classes[s->n_classes++];
	*c = (struct score_mlps_class){ .group = item->group,
					.is_management = item->is_management };
	return c;
}

void score_mlps_rows_read(struct arena *a, const struct score_mlps_input *in,
			  enum score_verdict instead, struct score_mlps *ret)
{
	size_t room = MAX(in->n, 1);
	*ret = (struct score_mlps){ .working = { .arena = a } };
	ret->hazards = in->hazards;
	ret->hazards_rectified = in->hazards_rectified;
	ret->rows = arena_alloc(a, room * sizeof(*ret->rows));
	ret->classes = arena_alloc(a, room * sizeof(*ret->classes));
	for (size_t i = 0; i < in->n; i++) {
		const struct score_mlps_item *item = &in->items[i];
		struct score_mlps_row *row = &ret->rows[ret->n_rows++];
		*row = read_item(item);
		ret->n_items[row->verdict]++;
		ret->n_unknown_objects += row->n_objects[SCORE_UNKNOWN];
		ret->n_high += item->has_high_risk;
		ret->n_medium += item->has_medium_risk;
		if (!row->n)
			continue;
		ret->n_applicable++;
		class_of(ret, item)->n_rows++;
		size_t good = score_mlps_rows_count(row, SCORE_CONFORM, instead);
		size_t half = score_mlps_rows_count(row, SCORE_PARTLY, instead);
		row->x = ((double)good + 0.5 * (double)half) / (double)row->n;
	}
}
