/* SPDX-License-Identifier: Apache-2.0 */
/* record_rename - another key for a record, and for all that names it.
 *
 * Others name a record by its id, which is made of its key: in fields that refer to it, some of
 * them in keys of their own (a check of a room), evidence and answers by their subject. All are
 * changed along in one batch, which is checked and remembered like any other. */
#ifndef ZICHA_UNIT_RECORD_RENAME_H
#define ZICHA_UNIT_RECORD_RENAME_H

#include "unit/record.h"

/* Gives the record of this kind and id the values that are given (see struct change); *ret_n are
 * the others that were changed along. Returns as record_apply() does for a whole batch. */
must_use int record_rename(struct unit *u, const struct change *c, size_t *ret_n,
			   struct complaints *ret, struct err *e);

#endif
