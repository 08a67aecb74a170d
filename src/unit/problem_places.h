/* SPDX-License-Identifier: Apache-2.0 */
/* problem_places - what each problem on record is and where it lies, in its readers' words. */
#ifndef ZICHA_UNIT_PROBLEM_PLACES_H
#define ZICHA_UNIT_PROBLEM_PLACES_H

#include "unit/unit.h"

must_use int problem_places_fill(struct unit *u, struct rows *rows, struct err *e);

#endif
