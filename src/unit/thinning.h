/* SPDX-License-Identifier: Apache-2.0 */
/* thinning - which inspections the unit's database keeps, and letting go of the others.
 *
 * Of each target stay: the newest few; the first one, with which reports compare; of each
 * month the last one; and each of a day on which a problem of the target was first seen, last
 * seen or closed. The others go with their results, findings and rows; bytes that a later
 * inspection or a record stands on stay. Looks that saw nothing go by attempt_thin(). The journal
 * says what went, and by whose word. */
#ifndef ZICHA_UNIT_THINNING_H
#define ZICHA_UNIT_THINNING_H

#include "unit/unit.h"

enum thinning_reason {
	THINNING_GOES, /* nothing keeps it */
	THINNING_NEWEST,
	THINNING_PROBLEM,
	THINNING_FIRST,
	THINNING_MONTH,
};

struct thinning_item {
	const char *target, *profile;
	int64_t at, n_results, n_failed, n_unknown;
	enum thinning_reason reason;
};

struct thinning {
	struct thinning_item *item; /* by target, the newest first */
	size_t n, capacity, n_gone;
	size_t n_attempts_gone; /* set by thinning_run() */
	int64_t n_bytes;	/* of the rows that went */
};

/* All inspections, each with what keeps it, if of each target the `newest` stay (1 or more). 0,
 * STORE_BUSY, <0. */
must_use int thinning_read(struct unit *u, int64_t newest, struct arena *a, struct thinning *ret,
			   struct err *e);

/* The same, and lets go of what nothing keeps: all of it, or nothing. */
must_use int thinning_run(struct unit *u, int64_t newest, struct arena *a, struct thinning *ret,
			  struct err *e);

#endif
