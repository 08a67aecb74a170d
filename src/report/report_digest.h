/* SPDX-License-Identifier: Apache-2.0 */
/* report_digest - an inspection, counted and grouped the way reports show it. */
#ifndef ZICHA_REPORT_REPORT_DIGEST_H
#define ZICHA_REPORT_REPORT_DIGEST_H

#include "check/inspection.h"

struct report_digest_area {
	const char *id;
	size_t n, n_state[STATES];
};

/* Results that have the same reason: ten checks of one unreadable table. */
struct report_digest_group {
	const char *reason;
	const struct result **results;
	size_t n, capacity;
};

/* What has been inspected, as far as the table `os` tells; NULL where it does not. */
struct report_digest_host {
	const char *name, *system;
};

/* The areas, those with most failed checks first. */
must_use struct report_digest_area *report_digest_areas(struct arena *a, const struct inspection *i,
							size_t *ret_n);

/* The results of one state, the largest group first. */
must_use struct report_digest_group *report_digest_groups(struct arena *a,
							  const struct inspection *i,
							  enum state state, size_t *ret_n);

/* What to do about a result's findings: each distinct fix once, in their order. */
must_use const char **report_digest_fixes(struct arena *a, const struct result *r, size_t *ret_n);

/* A finding's values in one line: "name: bin; uid: 1". NULLs are left out. */
must_use char *report_digest_evidence(struct arena *a, const struct result *r,
				      const struct finding *f);

/* The finding's value in the column called `name`, or NULL. */
must_use const struct cell *report_digest_cell(const struct result *r, const struct finding *f,
					       const char *name);

/* A table that the result rests on and that was seen in part only, or NULL: there
 * may be more findings than these. */
must_use const struct slot *report_digest_partial(const struct inspection *i,
						  const struct result *r);

must_use struct report_digest_host report_digest_host(struct arena *a, const struct inspection *i);

#endif
