/* SPDX-License-Identifier: Apache-2.0 */
/* score_crypto - how well cryptography is used: the total of GB/T 39786-2021. */
#include "score/score_crypto.h"

static const struct {
	const char *name;
	double weight;
	bool is_management;
} layers[SCORE_CRYPTO_LAYERS] = {
	[SCORE_CRYPTO_PHYSICAL] = { N_("physical environment"), 10, false },
	[SCORE_CRYPTO_NETWORK] = { N_("network and communication"), 20, false },
	[SCORE_CRYPTO_DEVICE] = { N_("devices and computing"), 10, false },
	[SCORE_CRYPTO_APPLICATION] = { N_("applications and data"), 30, false },
	[SCORE_CRYPTO_RULES] = { N_("management rules"), 8, true },
	[SCORE_CRYPTO_PEOPLE] = { N_("people"), 8, true },
	[SCORE_CRYPTO_OPERATION] = { N_("construction and operation"), 8, true },
	[SCORE_CRYPTO_EMERGENCY] = { N_("emergencies"), 6, true },
};
static const double halves[2] = { 70, 30 }; /* technical, management */

double score_crypto_object(bool d, bool a, bool k, double ra, double rk)
{
	double score = !d ? 0 : (a ? 1 : 0.5 * ra) * (k ? 1 : 0.5 * rk);
	return MIN(score, 1);
}

/* To four decimals, as the rules have it. */
static double mean_of(const struct score_crypto_item *item, double unknown)
{
	double sum = 0;
	for (size_t i = 0; i < item->n_objects; i++)
		sum += item->objects[i] < 0 ? unknown : MIN(item->objects[i], 1);
	return (double)(int64_t)(sum / (double)item->n_objects * 10000 + 0.5) / 10000;
}

/* Of the items of one layer; <0: none is applicable. */
static double score_of(enum score_crypto_layer layer, const struct score_crypto_item *items,
		       size_t n, double unknown)
{
	double sum = 0, weight = 0;
	for (size_t i = 0; i < n; i++)
		if (items[i].layer == layer && items[i].n_objects) {
			sum += items[i].weight * mean_of(&items[i], unknown);
			weight += items[i].weight;
		}
	return weight > 0 ? sum / weight : -1;
}

/* What is not applicable leaves its weight to the rest of its half, and a half to the other. */
static double total_of(struct score_working *w, const struct score_crypto_item *items, size_t n,
		       double unknown)
{
	double sum[2] = { 0, 0 }, weight[2] = { 0, 0 };
	for (int i = 0; i < SCORE_CRYPTO_LAYERS; i++) {
		double one = score_of((enum score_crypto_layer)i, items, n, unknown);
		if (one < 0)
			continue;
		score_step(w, layers[i].name, one, "%g", layers[i].weight);
		sum[layers[i].is_management] += layers[i].weight * one;
		weight[layers[i].is_management] += layers[i].weight;
	}
	double total = 0, all = 0;
	static const char *const names[2] = { N_("technical part"), N_("management part") };
	for (size_t i = 0; i < N(halves); i++) {
		if (weight[i] <= 0)
			continue;
		total += score_step(w, names[i], halves[i] * sum[i] / weight[i], "%g × %.4f ÷ %g",
				    halves[i], sum[i], weight[i]);
		all += halves[i];
	}
	return all > 0 ? score_step(w, N_("score"), 100 * total / all, "100 × %.4f ÷ %g", total,
				    all)
		       : 0;
}

void score_crypto(struct arena *a, const struct score_crypto_item *items, size_t n,
		  struct score_crypto *ret)
{
	*ret = (struct score_crypto){ .working = { .arena = a } };
	struct score_working aside = { .arena = a };
	ret->best = total_of(&aside, items, n, 1);
	ret->value = total_of(&ret->working, items, n, 0);
	for (size_t i = 0; i < n; i++) {
		ret->n_items += items[i].n_objects > 0;
		ret->n_high += items[i].has_high_risk;
		for (size_t k = 0; k < items[i].n_objects; k++)
			ret->n_unknown_objects += items[i].objects[k] < 0;
	}
	ret->passes = ret->n_items && score_reaches(ret->value, 60) && !ret->n_high;
}
