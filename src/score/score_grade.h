/* SPDX-License-Identifier: Apache-2.0 */
/* score_grade - which protection grade a system has, by whom its failing would harm and how much.
 *
 * GB/T 22240-2020:
 *
 *                                      harm  serious  very serious
 *     citizens, organisations            1      2         2
 *     social order, public interest      2      3         4
 *     national security                  3      4         5
 *
 * S by its information coming to harm, A by its service failing; the level is the higher one. */
#ifndef ZICHA_SCORE_GRADE_H
#define ZICHA_SCORE_GRADE_H

#include "parse/grade.h"
#include "score/score.h"

enum score_grade_object { SCORE_GRADE_PERSONS, SCORE_GRADE_SOCIETY, SCORE_GRADE_NATION };
enum { SCORE_GRADE_OBJECTS = SCORE_GRADE_NATION + 1 };
enum score_grade_degree { SCORE_GRADE_HARM, SCORE_GRADE_SERIOUS, SCORE_GRADE_VERY_SERIOUS };
enum { SCORE_GRADE_DEGREES = SCORE_GRADE_VERY_SERIOUS + 1 };

struct score_grade_harm {
	enum score_grade_object object;
	enum score_grade_degree degree;
};

struct score_grade_input {
	const struct score_grade_harm *information, *service; /* of each at least one */
	size_t n_information, n_service;
	int least; /* no lower than this level whatever the matrix gives; 0: none. 3 for a platform
		      with the personal data of very many */
};

struct score_grade {
	struct grade grade;
	struct score_working working;
};

int score_grade_level(enum score_grade_object object, enum score_grade_degree degree);

/* In the user's language. */
const char *score_grade_object_name(enum score_grade_object object);
const char *score_grade_degree_name(enum score_grade_degree degree);

/* <0: nobody said what harm there would be. */
must_use int score_grade(struct arena *a, const struct score_grade_input *in,
			 struct score_grade *ret, struct err *e);

#endif
