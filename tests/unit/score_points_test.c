/* SPDX-License-Identifier: Apache-2.0 */
/* score_points_test - the self-evaluation of 100 points. */
#include "score/score_points.h"

#include "tap.h"

enum { N_ITEMS = 53 };

/* The official table: what each of its items is worth. */
static const double points[N_ITEMS] = { 3, 2, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2,
					1, 2, 1, 3, 2, 2, 2, 2, 2, 1, 1, 2, 1, 2, 1, 2, 2, 1,
					1, 1, 1, 2, 2, 2, 1, 2, 2, 1, 2, 3, 3, 2, 2, 2, 2 };

int main(void)
{
	autoarena arena = ARENA(1 << 20);
	struct score_points_item item[N_ITEMS];
	for (size_t i = 0; i < N_ITEMS; i++)
		item[i] = (struct score_points_item){ "SE", points[i], 1, true };
	struct score_points r;
	score_points(&arena, item, N_ITEMS, &r);
	is_text(arena_printf(&arena, "%.4f of %.4f", r.value, r.total), "100.0000 of 100.0000",
		"all met is 100 of 100");

	item[0] = (struct score_points_item){ "SE01", 3, 0.5, true };
	item[2] = (struct score_points_item){ "SE03", 2, 0.6, true };
	score_points(&arena, item, N_ITEMS, &r);
	is_text(arena_printf(&arena, "%.4f", r.value), "97.7000", "100 - 1.5 - 0.8 is 97.7");
	is_int((int64_t)r.n_lost, 2, "two items lose points");
	is_int((int64_t)r.working.n, 3, "which are the working, with the sum");
	is_text(r.working.step[0].label, "SE01", "each by its id");
	is_text(r.working.step[1].formula, "2 × 0.6", "with its numbers");
	is_text(r.working.step[2].formula, "100 − 2.3", "and the whole");

	item[5].is_known = false;
	score_points(&arena, item, N_ITEMS, &r);
	is_text(arena_printf(&arena, "%.4f to %.4f", r.value, r.best), "95.7000 to 97.7000",
		"what nobody answered counts nothing, and may become all");
	is_int((int64_t)r.n_unknown, 1, "and is counted");
	is_text(r.working.step[2].formula, "2 × ?", "and marked");
	item[5] = (struct score_points_item){ "SE06", 2, 7, true };
	score_points(&arena, item, N_ITEMS, &r);
	ok(r.value < 97.71, "nothing is met more than in full");
	score_points(&arena, NULL, 0, &r);
	ok(r.value < 1e-9 && r.total < 1e-9, "an empty table");
	return done();
}
