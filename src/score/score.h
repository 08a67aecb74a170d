/* SPDX-License-Identifier: Apache-2.0 */
/* score - numbers that show how they came about.
 *
 * What is in this folder is pure: arrays of plain structs in, a number and its working out. A
 * report prints the working as it is, step by step, down to the rows. What nobody knows never
 * counts as good: the number takes it for bad, and it is counted beside the number. */
#ifndef ZICHA_SCORE_SCORE_H
#define ZICHA_SCORE_SCORE_H

#include "base/arena.h"
#include "base/err.h"
#include "base/tr.h"

enum { SCORE_LANGUAGES = TR_CHINESE + 1 };

/* How one object stands to one demand. */
enum score_verdict {
	SCORE_CONFORM,
	SCORE_PARTLY,
	SCORE_NOT,
	SCORE_NOT_APPLICABLE,
	SCORE_UNKNOWN, /* not seen, or not answered */
};
enum { SCORE_VERDICTS = SCORE_UNKNOWN + 1 };

struct score_step {
	const char *label;   /* a msgid, or the name of a class or layer */
	const char *formula; /* with its numbers: "100 × 0.5 − 24 × 0.740741" */
	double value;
};

struct score_working {
	struct arena *arena;
	struct score_step *step;
	size_t n, capacity;
};

/* Adds a step and returns its value. */
double score_step(struct score_working *w, const char *label, double value, const char *format, ...)
	printf_like(4, 5);

/* A border that is met in spite of what floating point loses. */
bool score_reaches(double value, double border);

#endif
