/* SPDX-License-Identifier: Apache-2.0 */
/* pdf - the door of zicha-pdf.so: what document_pdf() finds there.
 *
 * cairo and Pango bring forty libraries with them, which would cost every start of the program six
 * milliseconds. So what needs them is a shared object of its own, opened when a PDF is written. It
 * has its own copy of the ground; it sets no words that want translating. */
#ifndef ZICHA_REPORT_PDF_PDF_H
#define ZICHA_REPORT_PDF_PDF_H

#include "report/document.h"

#define PDF_FILE "zicha-pdf.so"
#define PDF_SYMBOL "pdf_write"

struct pdf_outcome {
	char trouble[256]; /* cairo's words, or "" */
	char missing[128]; /* characters without a font, or "" */
	bool has_no_font;  /* none at all: nothing was written */
	bool is_too_large; /* for the memory that a document may take: nothing was written */
};

typedef void pdf_write_fn(const struct document *d, const char *font_dir, struct buf *out,
			  struct pdf_outcome *ret);

__attribute__((visibility("default"))) pdf_write_fn pdf_write;

#endif
