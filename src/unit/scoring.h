/* SPDX-License-Identifier: Apache-2.0 */
/* scoring - what the unit's systems score, from what was inspected and answered.
 *
 * For a system of grade S.A.G. the clauses of GB/T 22239 that apply are those of its S, A and G
 * level. A clause is judged on objects: each inspected target of the system by the checks that
 * name the clause (all pass: conforms; some: partly; none: not), the unit's own records
 * likewise, and each answer to a question that names it. What was not seen or not answered is
 * unknown and never counts as conforming. The formulas are in score/. */
#ifndef ZICHA_UNIT_SCORING_H
#define ZICHA_UNIT_SCORING_H

#include "score/score_mlps.h"
#include "score/score_points.h"
#include "unit/unit.h"

enum { SCORING_TEMPLATES = 4, SCORING_YEARS = 2 };

struct scoring_system {
	const char *id, *grade;
	const struct clause **clauses;		     /* of each item */
	struct score_mlps scores[SCORING_TEMPLATES]; /* 2015, 2019, 2021, 2025 */
};

/* The self-evaluation of a year: this one as it stands today, the last one as it stood on its last
 * day; answers and results as they stand now in both. */
struct scoring_year {
	const char *year, *day;		 /* "2026", "2026-11-20" */
	struct score_points points;	 /* the self-evaluation table */
	struct score_points_item *items; /* in the order of the framework */
	const char **basis;		 /* of each item: what its part was found by */
};

struct scoring {
	struct arena *arena;
	struct frameworks frameworks; /* with what answers each clause */
	struct pack checks;	      /* of both packs: their ids stand in the frameworks */
	struct scoring_system *systems;
	size_t n_systems, system_capacity;
	struct scoring_year years[SCORING_YEARS]; /* this year, and the last */
	size_t n_items;				  /* of each */
};

/* Everything at once. Lives in `a`, but for the frameworks and checks: scoring_free(). */
must_use int scoring_read(struct unit *u, struct arena *a, struct scoring *ret, struct err *e);
void scoring_free(struct scoring *s);

/* Forgets what the tables below share: the unit may have changed. */
void scoring_forget(struct unit *u);

/* Fill the tables scores, score_items, score_steps and selfeval_scores. */
must_use int scoring_fill_scores(struct unit *u, struct rows *rows, struct err *e);
must_use int scoring_fill_items(struct unit *u, struct rows *rows, struct err *e);
must_use int scoring_fill_steps(struct unit *u, struct rows *rows, struct err *e);
must_use int scoring_fill_selfeval(struct unit *u, struct rows *rows, struct err *e);
/* Fills risk_scores from the risks on record. */
must_use int scoring_fill_risks(struct unit *u, struct rows *rows, struct err *e);

#endif
