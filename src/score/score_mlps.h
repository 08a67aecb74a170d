/* SPDX-License-Identifier: Apache-2.0 */
/* score_mlps - the score of an assessment after the four report templates.
 *
 * The same verdicts give four different numbers: scores of different templates are never to be
 * compared, and a score is told with the year of its template. The official weights of the items
 * (general, important, key) are not public: whoever weighs otherwise changes the column `weight`
 * of frameworks/gbt22239.tsv.
 *
 * An object that nobody saw counts in `value` as not conforming, and `best` is the number if all of
 * them turned out to conform. The word belongs to `value`. */
#ifndef ZICHA_SCORE_MLPS_H
#define ZICHA_SCORE_MLPS_H

#include "score/score.h"

enum score_mlps_weight { SCORE_MLPS_GENERAL, SCORE_MLPS_IMPORTANT, SCORE_MLPS_KEY };
enum { SCORE_MLPS_WEIGHTS = SCORE_MLPS_KEY + 1 };

/* general, important, key. False: another word. */
must_use bool score_mlps_weight(const char *word, enum score_mlps_weight *ret);

/* One demand, and how the objects that it concerns stand to it. Without objects it is unknown. */
struct score_mlps_item {
	const char *clause; /* "8.1.4.1.a" */
	const char *group;  /* one of the ten classes: the 2019 template takes their mean */
	bool is_management; /* and not technical */
	enum score_mlps_weight weight;
	const enum score_verdict *objects;
	size_t n_objects;
	bool has_high_risk, has_medium_risk; /* of a problem that it came to */
};

struct score_mlps_input {
	const struct score_mlps_item *items;
	size_t n;
	double partly_points;		   /* 2015: what a partly conforming object gets, of 5 */
	double technical_share;		   /* 2021: y, of 1 */
	size_t hazards, hazards_rectified; /* 2025: major ones, found and of these rectified */
};

/* With what the templates have where the assessor sets nothing else. */
#define SCORE_MLPS_INPUT(items_, n_) \
	((struct score_mlps_input){ \
		.items = (items_), .n = (n_), .partly_points = 3, .technical_share = 0.5 })

enum score_mlps_word {
	SCORE_MLPS_EXCELLENT, /* 优 良 中 差: 2019 and 2021 */
	SCORE_MLPS_GOOD,
	SCORE_MLPS_MEDIUM,
	SCORE_MLPS_POOR,
	SCORE_MLPS_CONFORMS, /* 符合 基本符合 不符合: 2015 and 2025, with different meaning */
	SCORE_MLPS_BASICALLY,
	SCORE_MLPS_FAILS,
	SCORE_MLPS_NONE, /* nothing is applicable: there is no score */
};

/* An item, worked out over its `n` applicable objects. */
struct score_mlps_row {
	const struct score_mlps_item *item;
	size_t n, n_objects[SCORE_VERDICTS]; /* the unknown are applicable, and do not conform */
	/* Of the item: conform, partly, not, not applicable; unknown as soon as one object is. */
	enum score_verdict verdict;
	double x;      /* 0 to 1: mean over the objects; 2015: 0 to 5 */
	double weight; /* of the template */
	double lost;   /* what it takes off, in the template's own measure */
};

struct score_mlps_class {
	const char *group;
	bool is_management;
	size_t n_rows;
	double lost; /* 2019 and 2021: sum of its rows */
	/* 2019: sums of weights of objects, and (failed + 0.5 × partly) / weight. */
	double weight, failed, partly, share;
};

struct score_mlps {
	int year;
	double value, best; /* 0 to 100; 2025: the rate in per cent */
	enum score_mlps_word word;
	size_t n_items[SCORE_VERDICTS], n_applicable; /* items; the unknown ones are applicable */
	size_t n_unknown_objects, n_high, n_medium;
	size_t hazards, hazards_rectified;
	struct score_mlps_row *rows;
	size_t n_rows;
	struct score_mlps_class *classes;
	size_t n_classes;
	struct score_working working;
};

/* Weight 0.2, 0.5, 1; object 0 to 5. 20 × SUM(mean × weight) / SUM(weight). */
void score_mlps_2015(struct arena *a, const struct score_mlps_input *in, struct score_mlps *ret);

/* Weight 0.4, 0.7, 1. 100 × (1 − mean over the classes of (failed + 0.5 × partly) / all), in
 * weights of objects. */
void score_mlps_2019(struct arena *a, const struct score_mlps_input *in, struct score_mlps *ret);

/* Weight 1, 2, 3; S = 100 / applicable items. Technical and management part lose
 * weight × (1 − x) × S for each item and neither falls below 0. */
void score_mlps_2021(struct arena *a, const struct score_mlps_input *in, struct score_mlps *ret);

/* Conforming items / applicable items. Above 90 % and without a major hazard, rectified or not:
 * conforms; from 60 %: basically. */
void score_mlps_2025(struct arena *a, const struct score_mlps_input *in, struct score_mlps *ret);

/* The word in each language: a report has its own, whatever the program speaks. */
const char *const *score_mlps_words(enum score_mlps_word word);

#endif
