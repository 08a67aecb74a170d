/* SPDX-License-Identifier: Apache-2.0 */
/* document_pdf-none - a build without shared objects writes no PDF. */
#include "report/document.h"

const char *document_pdf_fonts(struct arena *a)
{
	return NULL;
}

int document_pdf(const struct document *d, const char *font_dir, struct buf *out, struct err *e)
{
	return err_set(e, "this build of zicha writes no PDF: write .docx or .html, or take the "
			  "build for a distribution");
}
