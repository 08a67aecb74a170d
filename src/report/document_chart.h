/* SPDX-License-Identifier: Apache-2.0 */
/* document_chart - a chart as boxes, lines and texts with their places: what is painted.
 *
 * HTML paints it as SVG and PDF through cairo, so that both show one picture. Widths of texts are
 * estimated: no font is needed. All lengths are points; y grows downwards. */
#ifndef ZICHA_REPORT_DOCUMENT_CHART_H
#define ZICHA_REPORT_DOCUMENT_CHART_H

#include "report/document.h"

struct chart_shape {
	enum chart_shape_kind { SHAPE_BOX, SHAPE_LINE, SHAPE_TEXT } kind;
	double x, y;	       /* left top; a line's beginning; a text's place on its base line */
	double width, height;  /* of a line, the way to its end */
	double size;	       /* of a text's letters; a line's thickness */
	enum cell_align align; /* of a text: x is its left end, right end or middle */
	const char *colour;    /* "#1d4f73" */
	const char *text;
};

struct chart_picture {
	double width, height;
	struct chart_shape *shape;
	size_t n, capacity;
};

/* Lays the chart out, without its caption, as wide as `width`. */
void document_chart(struct arena *a, const struct document_chart *c, double width,
		    struct chart_picture *ret);

/* The colour of value i, as "#rrggbb"; a value as it is shown. */
const char *document_chart_colour(const struct document_chart *c, size_t i);
const char *document_chart_value(struct arena *a, double value);

#endif
