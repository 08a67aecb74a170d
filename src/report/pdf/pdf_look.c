/* SPDX-License-Identifier: Apache-2.0 */
/* pdf_look - the measures of the two looks, in points.
 *
 * The official look is GB/T 9704-2012: A4 with margins of 37, 28, 35 and 26 mm leaves a type area
 * of 156 by 225 mm for 22 lines of 28 characters. Characters of 16 points (三号) are set a little
 * closer than they are wide, so that 28 of them take 156 mm. 仿宋, 楷体, 黑体 and 小标宋 may not be
 * passed on; Noto Serif and Noto Sans stand for them, bold where the original is. */
#include "report/pdf/pdf_look.h"

#define WIDTH (156 * PDF_MM)
#define PITCH (225 * PDF_MM / 22)
#define SQUEEZE (WIDTH / 28 / 16)
#define OFFICIAL(...) \
	{ \
		.size = 16, .pitch = PITCH, .squeeze = SQUEEZE, __VA_ARGS__ \
	}

enum { BLACK = 0x000000, RED = 0xd7000f, INK = 0x1d2429, SOFT = 0x56616a, BLUE = 0x1d4f73 };

const struct pdf_look pdf_look_official = {
	.top = 37 * PDF_MM,
	.left = 28 * PDF_MM,
	.bottom = 35 * PDF_MM,
	.right = 26 * PDF_MM,
	.grid = PITCH,
	.is_framed = true,
	.is_turned = true,
	.cell_x = 4.5,
	.cell_y = 3,
	.list_indent = 32 * SQUEEZE,
	.title = { PDF_SERIF, true, 22, PITCH, .align = ALIGN_CENTRE, .before = PITCH,
		   .after = PITCH },
	.heading = { OFFICIAL(.face = PDF_SANS, .is_bold = true, .indent = 32,
			      .is_justified = true),
		     OFFICIAL(.face = PDF_SERIF, .is_bold = true, .indent = 32,
			      .is_justified = true),
		     OFFICIAL(.indent = 32, .is_justified = true),
		     OFFICIAL(.indent = 32, .is_justified = true) },
	.body = OFFICIAL(.indent = 32, .is_justified = true),
	.addressee = OFFICIAL(.is_justified = true),
	.list = OFFICIAL(.is_justified = true),
	.note = { PDF_SERIF, .size = 10.5, .pitch = 15.75, .is_justified = true, .before = 3,
		  .after = 3 },
	.caption = { PDF_SANS, true, 10.5, 18, .align = ALIGN_CENTRE, .before = 6 },
	.header_cell = { PDF_SANS, true, 10.5, 15, .align = ALIGN_CENTRE },
	.cell = { PDF_SERIF, false, 10.5, 15, .after = 6 },
	.contents = { OFFICIAL(.face = PDF_SANS), OFFICIAL(.face = PDF_SERIF) },
	.chart = { PDF_SANS, false, 10, 12, .after = 14 },
	.furniture = { PDF_SERIF, false, 14, 16 },
	.organ = { PDF_SERIF, true, 52, 62, .align = ALIGN_CENTRE, .colour = RED },
	.mark = OFFICIAL(.face = PDF_SANS, .is_bold = true),
	.closing_mark = { PDF_SERIF, false, 14, 21 },
};

const struct pdf_look pdf_look_plain = {
	.top = 25 * PDF_MM,
	.left = 24 * PDF_MM,
	.bottom = 24 * PDF_MM,
	.right = 24 * PDF_MM,
	.cell_x = 4.5,
	.cell_y = 3,
	.list_indent = 14,
	.title = { PDF_SANS, true, 22, 28, .colour = BLUE, .after = 16 },
	.heading = { { PDF_SANS, true, 15, 20, .colour = BLUE, .before = 18, .after = 5 },
		     { PDF_SANS, true, 12, 17, .colour = BLUE, .before = 12, .after = 4 },
		     { PDF_SANS, true, 10.5, 15, .colour = INK, .before = 9, .after = 3 },
		     { PDF_SANS, true, 10, 15, .colour = SOFT, .before = 8, .after = 2 } },
	.body = { PDF_SANS, false, 10, 15, .colour = INK, .after = 7 },
	.addressee = { PDF_SANS, false, 10, 15, .colour = INK, .after = 10 },
	.list = { PDF_SANS, false, 10, 15, .colour = INK, .after = 3 },
	.note = { PDF_SANS, false, 8, 11.5, .colour = SOFT, .after = 6 },
	.caption = { PDF_SANS, true, 8.5, 14, .colour = INK, .before = 8 },
	.header_cell = { PDF_SANS, true, 8.5, 12, .colour = BLUE },
	.cell = { PDF_SANS, false, 8.5, 12, .colour = INK, .after = 12 },
	.contents = { { PDF_SANS, true, 10, 16, .colour = INK, .before = 4 },
		      { PDF_SANS, false, 10, 15, .colour = INK } },
	.chart = { PDF_SANS, false, 10, 12, .colour = INK, .after = 16 },
	.furniture = { PDF_SANS, false, 8, 10, .colour = SOFT },
	.organ = { PDF_SANS, true, 11, 16, .colour = SOFT, .after = 6 },
	.mark = { PDF_SANS, true, 9, 14, .colour = SOFT },
	.closing_mark = { PDF_SANS, false, 8.5, 13, .colour = SOFT },
};
