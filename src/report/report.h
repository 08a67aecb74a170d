/* SPDX-License-Identifier: Apache-2.0 */
/* report - an inspection, written down: one file per form.
 *
 * All writers see the same inspection and decide nothing: what is a failure, what
 * is unknown and why stands in its results. */
#ifndef ZICHA_REPORT_REPORT_H
#define ZICHA_REPORT_REPORT_H

#include "base/buf.h"
#include "check/inspection.h"

enum { REPORT_MAX_BYTES = 512 << 20 };

struct report_options {
	bool is_colourful; /* text only */
	int width;	   /* of the terminal; text only */
	bool has_timings;  /* what each table and check cost */
};

/* For people, in the chosen language. */
void report_text(const struct inspection *i, const struct report_options *o, struct buf *out);
void report_html(const struct inspection *i, const struct report_options *o, struct buf *out);
/* For programs; ids and states are not translated. */
void report_json(const struct inspection *i, const struct report_options *o, struct buf *out);
void report_csv(const struct inspection *i, const struct report_options *o, struct buf *out);
void report_sarif(const struct inspection *i, const struct report_options *o, struct buf *out);
void report_xccdf(const struct inspection *i, const struct report_options *o, struct buf *out);

/* The mistakes in check files, each with a caret under its place. */
void report_mistakes(const struct mistakes *m, struct buf *out);

#endif
