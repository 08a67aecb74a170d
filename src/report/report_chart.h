/* SPDX-License-Identifier: Apache-2.0 */
/* report_chart - small SVG charts that stand in the page itself.
 *
 * Presentation attributes and classes only: the page's policy forbids style
 * attributes. No chart is the only place of a number: words stand beside it. */
#ifndef ZICHA_REPORT_REPORT_CHART_H
#define ZICHA_REPORT_REPORT_CHART_H

#include "base/buf.h"

struct report_chart_part {
	const char *class; /* its colour in report.css; a literal */
	size_t n;
};

/* A ring of parts with a number in its middle. */
void report_chart_ring(struct buf *out, const struct report_chart_part *parts, size_t n_parts,
		       size_t number);

/* A bar of parts, as long as its container times their sum over `whole`. */
void report_chart_bar(struct buf *out, const struct report_chart_part *parts, size_t n_parts,
		      size_t whole);

#endif
