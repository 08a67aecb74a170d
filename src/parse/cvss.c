/* SPDX-License-Identifier: Apache-2.0 */
/* cvss - how severe a vulnerability is, from its vector: CVSS 3.0 and 3.1. */
#include "parse/cvss.h"

#include <string.h>

enum metric { AV, AC, PR, UI, S, C, I, A, N_METRICS };
static const char *const names[N_METRICS] = { "AV", "AC", "PR", "UI", "S", "C", "I", "A" };

/* The weight of each value, in the order of its letters. */
static const struct {
	const char *letters;
	double weight[4];
} values[N_METRICS] = {
	[AV] = { "NALP", { 0.85, 0.62, 0.55, 0.2 } },
	[AC] = { "LH", { 0.77, 0.44 } },
	[PR] = { "NLH", { 0.85, 0.62, 0.27 } },
	[UI] = { "NR", { 0.85, 0.62 } },
	[S] = { "UC", { 0, 1 } },
	[C] = { "HLN", { 0.56, 0.22, 0 } },
	[I] = { "HLN", { 0.56, 0.22, 0 } },
	[A] = { "HLN", { 0.56, 0.22, 0 } },
};

static bool take_metric(struct str part, double weight[N_METRICS], bool seen[N_METRICS])
{
	size_t colon = str_find(part, ':');
	for (size_t i = 0; i < N_METRICS; i++) {
		if (!str_is(str_head(part, colon), names[i]))
			continue;
		const char *at = part.n == colon + 2 && part.p[colon + 1]
					 ? strchr(values[i].letters, part.p[colon + 1])
					 : NULL;
		if (!at)
			return false;
		weight[i] = values[i].weight[at - values[i].letters];
		seen[i] = true;
	}
	return true; /* others are not of the base score */
}

/* To one decimal upwards, without what floating point adds: appendix A. */
static double round_up(double x)
{
	long hundred_thousandths = (long)(x * 100000 + 0.5);
	long tenths = (hundred_thousandths + 9999) / 10000;
	return (double)tenths / 10.0;
}

static double power15(double x)
{
	double x2 = x * x, x4 = x2 * x2, x8 = x4 * x4;
	return x8 * x4 * x2 * x;
}

bool cvss_score(struct str vector, double *ret_score)
{
	double w[N_METRICS] = { 0 };
	bool seen[N_METRICS] = { false };
	struct str part;
	if (!str_split(&vector, '/', &part) || (!str_is(part, "CVSS:3.1") && !str_is(part, "CVSS:3."
											   "0")))
		return false;
	while (str_split(&vector, '/', &part))
		if (!take_metric(part, w, seen))
			return false;
	for (size_t i = 0; i < N_METRICS; i++)
		if (!seen[i])
			return false;
	bool is_changed = w[S] > 0.5;
	/* Rights weigh more where the scope changes. */
	if (is_changed && w[PR] < 0.8)
		w[PR] = w[PR] > 0.5 ? 0.68 : 0.5;
	double base = 1 - (1 - w[C]) * (1 - w[I]) * (1 - w[A]);
	double impact = is_changed ? 7.52 * (base - 0.029) - 3.25 * power15(base - 0.02)
				   : 6.42 * base;
	double ease = 8.22 * w[AV] * w[AC] * w[PR] * w[UI];
	double score = is_changed ? 1.08 * (impact + ease) : impact + ease;
	*ret_score = impact <= 0 ? 0 : round_up(MIN(score, 10));
	return true;
}

const char *cvss_severity(double score)
{
	return score >= 9   ? "critical"
	       : score >= 7 ? "high"
	       : score >= 4 ? "medium"
	       : score > 0  ? "low"
			    : "info";
}
