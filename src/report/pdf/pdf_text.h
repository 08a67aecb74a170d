/* SPDX-License-Identifier: Apache-2.0 */
/* pdf_text - texts as lines of placed glyphs.
 *
 * Pango finds the breaks and the glyphs; what comes out is small, belongs to the document's arena
 * and is drawn as it stands, so that no text is laid out twice. Lengths are points. */
#ifndef ZICHA_REPORT_PDF_TEXT_H
#define ZICHA_REPORT_PDF_TEXT_H

#include "report/pdf/pdf_font.h"

struct pdf_style {
	enum pdf_face face;
	bool is_bold;
	double size;	/* of the letters */
	double pitch;	/* from line to line */
	double indent;	/* of the first line; of the others, if negative */
	double squeeze; /* of the letters' distances, so that a line holds what it must; 0 for 1 */
	bool is_justified;
	enum cell_align align;
	uint32_t colour;      /* 0xrrggbb */
	double before, after; /* free space around the block */
};

/* Glyphs of one font and one run. */
struct pdf_piece {
	cairo_scaled_font_t *font;
	cairo_glyph_t *glyph; /* places from the line's left end and base line */
	cairo_text_cluster_t *cluster;
	int n_glyphs, n_clusters;
	bool is_backward;
	struct str text;
	unsigned int style; /* enum run_style */
	const char *link;
	double x, width;
};

struct pdf_line {
	struct pdf_piece *piece;
	size_t n;
	double x; /* of its left end in the column */
	double width;
	const struct pdf_style *style;
};

struct pdf_text {
	struct arena *arena;
	struct pdf_font font;
	PangoLayout *layout;
	bool is_english;
	cairo_scaled_font_t *kept[64];
	size_t n_kept;
};

void pdf_text_open(struct pdf_text *t, struct arena *a, const struct document *d);
void pdf_text_close(struct pdf_text *t);

/* Breaks a block's runs into lines of `width` (0: one line, whatever it takes). Returns how many,
 * at least one. */
size_t pdf_text_lines(struct pdf_text *t, const struct run *run, size_t n_runs,
		      const struct pdf_style *style, double width, struct pdf_line **ret_lines);

/* One text without a style of its own on one line. */
struct pdf_line *pdf_text_line(struct pdf_text *t, const char *text, const struct pdf_style *style);

/* From the top of a line to its base line. */
double pdf_text_base(const struct pdf_style *style);

#endif
