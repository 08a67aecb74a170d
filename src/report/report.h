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
	/* One of several: its part of a larger report, without what stands around it. The
	 * number tells the parts apart (from 1 on); 0: a report of its own. */
	size_t part;
};

/* For people, in the chosen language. */
void report_text(const struct inspection *i, const struct report_options *o, struct buf *out);
void report_html(const struct inspection *i, const struct report_options *o, struct buf *out);
/* For programs; ids and states are not translated. */
void report_json(const struct inspection *i, const struct report_options *o, struct buf *out);
void report_csv(const struct inspection *i, const struct report_options *o, struct buf *out);
void report_sarif(const struct inspection *i, const struct report_options *o, struct buf *out);
void report_xccdf(const struct inspection *i, const struct report_options *o, struct buf *out);

struct report_matrix;

/* A form that a report is written in, by its --format. */
struct report_form {
	const char *name;
	void (*one)(const struct inspection *i, const struct report_options *o, struct buf *out);
	/* Around the parts of several; NULL: the form holds one target only. */
	void (*several)(struct report_matrix *m, const struct report_options *o, struct buf *out);
};
/* The form of this name (NULL: text), or NULL. */
const struct report_form *report_form(const char *name);

/* The mistakes in check files, each with a caret under its place. */
void report_mistakes(const struct mistakes *m, struct buf *out);

#endif
