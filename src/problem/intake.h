/* SPDX-License-Identifier: Apache-2.0 */
/* intake - from violations to problems, and from what is seen no longer to their end.
 *
 * A problem is told from others by where it comes from: check, target and the check's `key:`
 * columns; question and subject; the spot check. So it survives inspections:
 *
 *     it is found            a new problem, or the old one is seen again
 *     it is found again      after it was closed: reopened, and counted
 *     it is looked for and   closed, with the day of the inspection
 *       not found
 *     nobody could look      nothing changes: unknown is never fixed
 *     its owner has left     it has none any more
 *
 * A problem that a waiver carries stays `waived` as long as the waiver is in force and all its
 * compensating measures that are checks pass; else it is open again. What only people can see
 * (spot checks, notices) is closed by a second person's word: see `zicha problems verify`. */
#ifndef ZICHA_PROBLEM_INTAKE_H
#define ZICHA_PROBLEM_INTAKE_H

#include "unit/record.h"

struct intake {
	size_t n_new, n_again, n_reopened, n_closed, n_waiver_ended, n_released;
};

/* Brings the problems up to date with the latest inspections, answers and spot checks, in
 * one transaction. 0, RECORD_REFUSED with complaints, STORE_BUSY, <0. */
must_use int intake_run(struct unit *u, struct intake *ret, struct complaints *complaints,
			struct err *e);

#endif
