/* SPDX-License-Identifier: Apache-2.0 */
/* attempt - looks that saw nothing: who was to be inspected, when, and why it could not be.
 *
 * A host that refuses every night would otherwise be as if nobody had ever asked it, and one that
 * was seen a year ago as if it still were so. The table attempts shows them to checks, reports and
 * the agenda. */
#ifndef ZICHA_UNIT_ATTEMPT_H
#define ZICHA_UNIT_ATTEMPT_H

#include "unit/unit.h"

struct attempt {
	const char *target, *profile;
	const char *reason; /* kept words: tr_said() */
	int64_t at;
};

/* Keeps it, within the transaction that is open; one of the same target and moment goes. 0,
 * STORE_BUSY, <0. */
must_use int attempt_add(struct unit *u, const struct attempt *x, struct err *e);
/* The same in a transaction of its own. */
must_use int attempt_keep(struct unit *u, const struct attempt *x, struct err *e);

/* Lets go of those that are neither one of the `newest` of their target nor the first since an
 * inspection of it, and tells the journal; within the transaction that is open. 0, STORE_BUSY, <0.
 */
must_use int attempt_thin(struct unit *u, int64_t newest, struct arena *a, size_t *ret_n,
			  struct err *e);

#endif
