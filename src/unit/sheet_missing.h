/* SPDX-License-Identifier: Apache-2.0 */
/* sheet_missing - the departments, rooms, people … that a sheet names and that are not on record.
 */
#ifndef ZICHA_UNIT_SHEET_MISSING_H
#define ZICHA_UNIT_SHEET_MISSING_H

#include "unit/record.h"

/* Appends to the changes, which grow in `a`, one that puts in each record that they name, that
 * there is not and that they do not bring: of kinds where a name is all that must be given. What
 * they are, in words, lives with the complaints; NULL: none. */
must_use int sheet_missing(struct unit *u, struct arena *a, const struct change ***changes,
			   size_t *n, const struct complaints *complaints, const char **ret_words,
			   struct err *e);

#endif
