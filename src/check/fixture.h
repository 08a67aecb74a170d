/* SPDX-License-Identifier: Apache-2.0 */
/* fixture - tests a check against its own pass.sql and fail.sql.
 *
 * And against what every check owes: with each of the tables that it reads
 * failed, absent or partial in turn, a would-be pass is unknown, notapplicable
 * or unknown, and a failure stays one only where the table is partial. */
#ifndef ZICHA_CHECK_FIXTURE_H
#define ZICHA_CHECK_FIXTURE_H

#include "check/inspection.h"

/* Tests one check; each fact goes through `tell` (arg, whether it holds, words).
 * The folder of check.sql holds the fixtures. */
void fixture_test(const struct check *c, struct facts *fixture_facts, struct arena *a,
		  void (*tell)(void *arg, bool is_true, const char *fact), void *arg);

/* The moment of all fixtures: 2026-01-15T00:00:00Z. */
#define FIXTURE_NOW INT64_C(1768435200)

#endif
