/* SPDX-License-Identifier: Apache-2.0 */
/* report_words - what a report says to people: states, severities, areas, sentences.
 *
 * All are in the chosen language. Forms for programs use judge_state_name() and
 * its like instead, which never change. */
#ifndef ZICHA_REPORT_REPORT_WORDS_H
#define ZICHA_REPORT_REPORT_WORDS_H

#include "check/inspection.h"

/* "failed", "unknown", …: what became of a check. */
const char *report_words_state(enum state s);
const char *report_words_severity(enum severity s);
/* "seen", "seen in part", …: what became of a table. */
const char *report_words_status(enum table_status s);
/* The area's name; its id where there is no other. */
const char *report_words_area(const char *id);

/* What it all comes to, in one to three sentences. */
must_use char *report_words_verdict(struct arena *a, const struct inspection *i);

/* "2 critical, 4 high": the failed checks by severity; "" where there are none. */
must_use char *report_words_severities(struct arena *a, const size_t n_failed[SEVERITIES]);

/* A value of a finding: in words if the check says it, else as it was found. */
must_use char *report_words_cell(struct arena *a, const struct check *c, const struct cell *cell);

/* "2026-11-22 03:21 UTC" */
must_use char *report_words_moment(struct arena *a, int64_t unix_seconds);

/* The profile's title and its name. */
must_use char *report_words_profile(struct arena *a, const struct inspection *i);

/* "the vendor's console … (approved by Li Wei until 2027-03-31)" */
must_use char *report_words_waiver(struct arena *a, const struct waiver *w);

#endif
