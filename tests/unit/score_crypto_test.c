/* SPDX-License-Identifier: Apache-2.0 */
/* score_crypto_test - the total of the assessment of cryptography. */
#include "score/score_crypto.h"

#include "tap.h"

static struct arena arena = ARENA(1 << 20);

static const char *value_of(const struct score_crypto_item *items, size_t n)
{
	struct score_crypto r;
	score_crypto(&arena, items, n, &r);
	return arena_printf(&arena, "%.4f %s", r.value, r.passes ? "passes" : "fails");
}

int main(void)
{
	const struct {
		bool d, a, k;
		double ra, rk;
		const char *want, *fact;
	} objects[] = {
		{ true, true, true, 1, 1, "1.0000", "all is well" },
		{ false, true, true, 1, 1, "0.0000", "no cryptography is 0" },
		{ true, false, true, 1, 1, "0.5000", "an algorithm that is not compliant" },
		{ true, false, true, 0.2, 1, "0.1000", "one far off" },
		{ true, true, false, 1, 1.5, "0.7500", "keys managed almost well" },
		{ true, false, false, 0.5, 1.2, "0.1500", "both" },
	};
	for (size_t i = 0; i < N(objects); i++)
		is_text(arena_printf(&arena, "%.4f",
				     score_crypto_object(objects[i].d, objects[i].a, objects[i].k,
							 objects[i].ra, objects[i].rk)),
			objects[i].want, objects[i].fact);

	static const double one[] = { 1 }, half[] = { 0.5 }, third[] = { 1, 0, 0 },
			    open[] = { 1, -1 };
	struct score_crypto_item items[] = {
		{ "access", SCORE_CRYPTO_PHYSICAL, 1, one, 1, false },
		{ "channel", SCORE_CRYPTO_NETWORK, 1, half, 1, false },
		{ "login", SCORE_CRYPTO_DEVICE, 1, one, 1, false },
		{ "data", SCORE_CRYPTO_APPLICATION, 1, third, 3, false },
		{ "rules", SCORE_CRYPTO_RULES, 1, one, 1, false },
		{ "people", SCORE_CRYPTO_PEOPLE, 1, one, 1, false },
		{ "work", SCORE_CRYPTO_OPERATION, 1, one, 1, false },
		{ "plan", SCORE_CRYPTO_EMERGENCY, 1, one, 1, false },
	};
	is_text(value_of(items, N(items)), "69.9990 passes",
		"10 + 20 × 0.5 + 10 + 30 × 0.3333, and 30");
	items[3].has_high_risk = true;
	is_text(value_of(items, N(items)), "69.9990 fails", "a high risk does not pass");
	items[3].has_high_risk = false;
	items[3].n_objects = 0;
	is_text(value_of(items, N(items)), "82.5000 passes",
		"what is not applicable leaves its weight to its half: 70 × 30 ÷ 40 + 30");
	is_text(value_of(items, 4), "75.0000 passes", "without one half the other is the whole");
	items[0].objects = open;
	items[0].n_objects = 2;
	struct score_crypto r;
	score_crypto(&arena, items, N(items), &r);
	ok(r.n_unknown_objects == 1 && r.value < r.best, "what is unknown counts nothing and is "
							 "told");
	is_text(value_of(items, 0), "0.0000 fails", "nothing at all does not pass");
	arena_free(&arena);
	return done();
}
