/* SPDX-License-Identifier: Apache-2.0 */
/* pdf_job - one document on its way to its pages. */
#ifndef ZICHA_REPORT_PDF_JOB_H
#define ZICHA_REPORT_PDF_JOB_H

#include "base/map.h"
#include "report/pdf/pdf_page.h"

struct pdf_job {
	const struct document *d;
	const struct pdf_look *look;
	struct arena arena;
	struct pdf_text text;
	struct pdf_flow flow;
	struct map places;
};

/* How lines are placed. */
struct pdf_set {
	double x, width; /* of the column in the type area; width 0: all of it */
	bool is_kept;	 /* all lines with each other and with what follows */
	bool is_tail;	 /* the last lines go with what follows: a signature */
	const char *anchor;
};

/* pdf_block: the blocks of a document, one after another. */
void pdf_block_all(struct pdf_job *j);
void pdf_block_text(struct pdf_job *j, const struct run *run, size_t n_runs,
		    const struct pdf_style *style, const struct pdf_set *set);
/* Adds a line to a box whose text begins `y` below the box's top, in a column. */
void pdf_block_line(struct pdf_job *j, struct pdf_box *b, const struct pdf_line *line, double x,
		    double y, double width, enum cell_align align);

/* pdf_table */
void pdf_table(struct pdf_job *j, const struct document_table *t, const char *anchor);

/* pdf_figure: charts and images. */
void pdf_figure_chart(struct pdf_job *j, const struct block *b);
void pdf_figure_image(struct pdf_job *j, const struct block *b);

/* pdf_office: what only documents of offices have; each does nothing where the document has none.
 */
void pdf_office_head(struct pdf_job *j);
void pdf_office_title(struct pdf_job *j, const struct block *b, const char *anchor);
void pdf_office_attachment(struct pdf_job *j, const struct block *b, bool is_tail);
void pdf_office_signature(struct pdf_job *j, const struct block *b);
void pdf_office_imprint(struct pdf_job *j);

/* pdf_draw: the pages into the file. Returns NULL or cairo's words. */
const char *pdf_draw(struct pdf_job *j, struct buf *out);

/* The anchor of the heading or title that is block i of the document. */
const char *pdf_block_anchor(struct pdf_job *j, size_t i);

#endif
