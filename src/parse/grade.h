/* SPDX-License-Identifier: Apache-2.0 */
/* grade - a protection grade as people write it: "S2A2G2", "第二级（S2A2G2）".
 *
 * S is the grade by the information of the business, A that by the continuity of the service; the
 * level, which is also G, is the higher of the two (GB/T 22240-2020; GB/T 22239-2019, annex A). */
#ifndef ZICHA_PARSE_GRADE_H
#define ZICHA_PARSE_GRADE_H

#include "base/err.h"
#include "base/str.h"

enum { GRADE_HIGHEST = 5 };

struct grade {
	int level, s, a; /* 1 to GRADE_HIGHEST; G is the level */
};

/* Reads S and A, with or without G, in either case of letters, bare or in brackets behind a level
 * ("2", "二级", "第二级"). <0 with words that tell the rule: no grade, or a combination that the
 * standard does not allow, such as S1A3 for level 2. */
must_use int grade_parse(struct str text, struct grade *ret, struct err *e);

/* The same of numbers: from a form with three boxes. */
must_use int grade_of(int level, int s, int a, struct grade *ret, struct err *e);

/* "S2A2G2" */
must_use char *grade_text(struct arena *a, const struct grade *g);

#endif
