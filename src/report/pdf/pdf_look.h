/* SPDX-License-Identifier: Apache-2.0 */
/* pdf_look - the measures of the two looks, in points. */
#ifndef ZICHA_REPORT_PDF_LOOK_H
#define ZICHA_REPORT_PDF_LOOK_H

#include "report/pdf/pdf_text.h"

#define PDF_MM (72 / 25.4)

struct pdf_look {
	double top, left, bottom, right; /* margins of an upright page */
	double grid;	/* text stands on multiples of this height; 0: wherever it comes to stand */
	bool is_framed; /* tables have lines between columns */
	bool is_turned; /* a landscape page is an upright one turned, page number and all */
	double cell_x, cell_y; /* free space in a cell, on each side */
	double list_indent;
	struct pdf_style title, heading[4], body, addressee, list, note, caption, header_cell, cell,
		contents[DOCUMENT_CONTENTS_LEVELS], chart, furniture, organ, mark, closing_mark;
};

extern const struct pdf_look pdf_look_official, pdf_look_plain;

#endif
