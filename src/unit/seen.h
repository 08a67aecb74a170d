/* SPDX-License-Identifier: Apache-2.0 */
/* seen - what inspections saw, kept in the unit's database.
 *
 * The latest inspection of each target is what the tables all_… and results show; earlier ones
 * stay for comparison. Rows are kept by content: a table that did not change costs nothing. */
#ifndef ZICHA_UNIT_SEEN_H
#define ZICHA_UNIT_SEEN_H

#include "check/inspection.h"
#include "unit/unit.h"

/* Keeps an inspection of a target, in one transaction. 0, STORE_BUSY, <0. One of the same target
 * and moment takes the other's place. One that saw none of its tables is no inspection: it is kept
 * as an attempt, and the inspection before stays the latest. */
must_use int seen_keep(struct unit *u, struct inspection *i, struct err *e);

/* Fills an all_… table from the latest inspection of each target that can have the table
 * `inspected`; STATUS_FAILED where there was none: what nobody looked at is not empty. */
enum table_status seen_fill(struct unit *u, const struct table *t, const struct table *inspected,
			    struct rows *rows, char *words, size_t words_size);

/* In all_… the name of a host's own column `target`: its first column is what was inspected. */
#define SEEN_OWN_TARGET "own_target"

#endif
