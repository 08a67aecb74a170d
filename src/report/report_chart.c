/* SPDX-License-Identifier: Apache-2.0 */
/* report_chart - small SVG charts that stand in the page itself. */
#include "report/report_chart.h"

static size_t sum(const struct report_chart_part *parts, size_t n_parts)
{
	size_t n = 0;
	for (size_t i = 0; i < n_parts; i++)
		n += parts[i].n;
	return n;
}

static size_t n_not_empty(const struct report_chart_part *parts, size_t n_parts)
{
	size_t n = 0;
	for (size_t i = 0; i < n_parts; i++)
		n += parts[i].n > 0;
	return n;
}

void report_chart_ring(struct buf *out, const struct report_chart_part *parts, size_t n_parts,
		       size_t number)
{
	/* A circle of this radius is 100 long: lengths of dashes are per cent. */
	static const char circle[] = "cx=\"21\" cy=\"21\" r=\"15.9155\" fill=\"none\" "
				     "stroke-width=\"5\"";
	size_t whole = sum(parts, n_parts);
	double gap = n_not_empty(parts, n_parts) > 1 ? 0.8 : 0, at = 0;
	buf_puts(out, "<svg class=\"ring\" viewBox=\"0 0 42 42\" aria-hidden=\"true\">");
	buf_printf(out, "<circle class=\"track\" %s/>", circle);
	for (size_t i = 0; i < n_parts && whole; i++) {
		if (!parts[i].n)
			continue;
		double length = (double)parts[i].n * 100 / (double)whole;
		/* A part that rounds to nothing is still there, and must be seen. */
		double drawn = length - gap < 0.6 ? 0.6 : length - gap;
		buf_printf(out,
			   "<circle class=\"%s\" %s stroke-dasharray=\"%.2f %.2f\" "
			   "stroke-dashoffset=\"%.2f\" transform=\"rotate(-90 21 21)\"/>",
			   parts[i].class, circle, drawn, 100 - drawn, -at);
		at += length;
	}
	buf_printf(out,
		   "<text x=\"21\" y=\"21\" text-anchor=\"middle\" dominant-baseline=\"central\" "
		   "font-size=\"9\">%zu</text></svg>",
		   number);
}

void report_chart_bar(struct buf *out, const struct report_chart_part *parts, size_t n_parts,
		      size_t whole)
{
	double gap = n_not_empty(parts, n_parts) > 1 ? 0.4 : 0, at = 0;
	buf_puts(out, "<svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" "
		      "aria-hidden=\"true\"><rect class=\"track\" width=\"100\" height=\"10\"/>");
	for (size_t i = 0; i < n_parts && whole; i++) {
		if (!parts[i].n)
			continue;
		double length = (double)parts[i].n * 100 / (double)whole;
		buf_printf(out, "<rect class=\"%s\" x=\"%.2f\" width=\"%.2f\" height=\"10\"/>",
			   parts[i].class, at, length > gap ? length - gap : length);
		at += length;
	}
	buf_puts(out, "</svg>");
}
