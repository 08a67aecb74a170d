/* SPDX-License-Identifier: Apache-2.0 */
/* score_mlps_rows - from verdicts of objects to items and classes, for all templates. */
#ifndef ZICHA_SCORE_MLPS_ROWS_H
#define ZICHA_SCORE_MLPS_ROWS_H

#include "score/score_mlps.h"

/* Fills in rows, classes and counts. What is unknown is scored as `instead`. */
void score_mlps_rows_read(struct arena *a, const struct score_mlps_input *in,
			  enum score_verdict instead, struct score_mlps *ret);

/* Of the row's objects that are scored as v. */
size_t score_mlps_rows_count(const struct score_mlps_row *row, enum score_verdict v,
			     enum score_verdict instead);

#endif
