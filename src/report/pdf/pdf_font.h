/* SPDX-License-Identifier: Apache-2.0 */
/* pdf_font - the fonts of one document: our own, and the system's where those do not reach.
 *
 * A configuration of fontconfig that belongs to this document alone: the same document looks the
 * same on every machine, also on one without fonts. Only when a character of the document is not in
 * our fonts are those of the system looked at, which costs ten times as much. */
#ifndef ZICHA_REPORT_PDF_FONT_H
#define ZICHA_REPORT_PDF_FONT_H

#include "report/document.h"

#include <pango/pangocairo.h>

enum pdf_face { PDF_SERIF, PDF_SANS };

struct pdf_font {
	PangoFontMap *map;
	PangoContext *context;
	char missing[128]; /* the first characters that no font has, as text */
};

/* `dir` as in document_pdf(). False if there is no font at all. */
must_use bool pdf_font_open(struct pdf_font *f, const struct document *d, const char *dir);
void pdf_font_close(struct pdf_font *f);

/* The names to ask Pango for. */
const char *pdf_font_family(enum pdf_face face);

#endif
