/* SPDX-License-Identifier: Apache-2.0 */
/* document_docx - what the files of the DOCX writer share: Office Open XML (ECMA-376,
 * transitional).
 *
 *     document_docx        the package: its parts, relations, sections, properties
 *     document_docx_block  blocks as paragraphs and tables
 *     document_docx_figure charts and images
 *     document_docx_form   the head above the text and the issue block below it
 *     document_docx_page   the page that a heading will be on
 *     docx/                what is the same in every document: styles, numbering, fonts
 *
 * Lengths are twips, a twentieth of a point; sizes of letters are half points. */
#ifndef ZICHA_REPORT_DOCUMENT_DOCX_H
#define ZICHA_REPORT_DOCUMENT_DOCX_H

#include "base/zip_out.h"
#include "report/document.h"

struct docx {
	const struct document *d;
	struct arena *arena;
	struct buf *body;      /* word/document.xml, growing */
	struct buf *relations; /* its relations */
	struct buf *types;     /* [Content_Types].xml */
	struct buf *numbering; /* w:num elements after those of the look */
	struct zip_out *zip;
	struct map anchors;
	size_t n_marks, n_relations, n_figures, n_charts;
	int counted[4];	     /* headings as Word will count them */
	int numbering_id;    /* of the headings since the last title */
	int *page;	     /* of each block, where there is a table of contents */
	bool is_landscape;   /* the section being written */
	bool has_page_break; /* before the next paragraph */
	bool is_row_kept;    /* the row of a table at hand stays with the next one */
};

/* The width between the margins of the section being written. */
int document_docx_width(const struct docx *w);
/* Ends the section: a paragraph that carries its properties. */
void document_docx_section(struct docx *w);

/* A paragraph's properties that are not its style's; 0 and NULL are none. */
struct docx_paragraph {
	const char *style;
	bool is_kept; /* with the next one */
	int numbering,
		level; /* a list's number and depth; numbering -1: none, though the style has */
	const char *border, *spacing, *indent; /* elements */
	const char *align;		       /* a word */
};
void document_docx_begin(struct docx *w, const struct block *b, const struct docx_paragraph *p);
void document_docx_end(struct docx *w);
/* A run of a text; `properties` are elements of w:rPr or NULL. */
void document_docx_run(struct docx *w, const char *properties, const char *text);
/* All blocks of the document. */
void document_docx_blocks(struct docx *w);

/* What stands above and below the text: red head, issue block. */
void document_docx_head(struct docx *w);
void document_docx_tail(struct docx *w);
/* Estimates the page that each block will begin on, as w->page: a program that opens the file may
 * know better, but a reader should not meet an empty table of contents. */
void document_docx_pages(struct docx *w);
/* The shares of a table's columns in twips (sum: the width), the half points of its letters, and
 * 0 or those that are not its style's. */
void document_docx_columns(struct docx *w, const struct document_table *t, int *ret_width,
			   int *ret_size, int *ret_own_size);
/* The height of a table's line of such letters, in twips. */
int document_docx_table_line(int size);
/* How high a chart and an image are, in points. */
double document_docx_chart_height(const struct document_chart *c);
double document_docx_image_height(const struct docx *w, const struct block *b);

/* A chart or an image, as a run of a paragraph. */
void document_docx_chart(struct docx *w, const struct document_chart *c);
void document_docx_image(struct docx *w, const struct block *b);
/* Adds a relation of the document and returns its number: rId7. */
size_t document_docx_relate(struct docx *w, const char *type, const char *target);
/* Adds the content type of a part. */
void document_docx_type(struct docx *w, const char *part, const char *type);

/* The parts of docx/. */
extern const char docx_styles_official[], docx_styles_plain[];
extern const char docx_numbering_official[], docx_numbering_plain[], docx_font_table[];

#endif
