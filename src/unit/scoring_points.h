/* SPDX-License-Identifier: Apache-2.0 */
/* scoring_points - the self-evaluation table: what part of each item is met.
 *
 *     item: SE03
 *     sql: SELECT p, basis FROM …        p from 0 to 1, or NULL: nobody can tell
 *
 * In a rule :year is the year that is evaluated and :day the last day of it that counts.
 *
 * frameworks/selfeval.rules. Items without a rule of their own are met in full if all
 * answers and checks of the unit that name them say so, half if some do; what was not answered
 * says no. */
#ifndef ZICHA_UNIT_SCORING_POINTS_H
#define ZICHA_UNIT_SCORING_POINTS_H

#include "unit/scoring.h"

must_use int scoring_points_read(struct unit *u, struct facts *f, struct scoring *s, struct err *e);

#endif
