/* SPDX-License-Identifier: Apache-2.0 */
/* pdf_page - pages, and how what is written flows over them.
 *
 * A box is what no page break divides: a line, a row of a table, a picture. Boxes come in reading
 * order; one that must stay with the next waits until that has come, and all go on one page. */
#ifndef ZICHA_REPORT_PDF_PAGE_H
#define ZICHA_REPORT_PDF_PAGE_H

#include "report/pdf/pdf_look.h"

struct pdf_item {
	enum pdf_item_kind {
		PDF_LINE,    /* text; x, y: left end of its base line */
		PDF_FILL,    /* a filled box */
		PDF_RULE,    /* a line by width and height from x, y; `thickness` */
		PDF_PICTURE, /* an image, as large as the box */
		PDF_LEADER, /* dots up to the number of the page where `anchor` is, right-aligned at
			       x */
	} kind;
	double x, y, width, height, thickness;
	uint32_t colour;
	const struct pdf_line *line;
	const struct block *picture;
	const char *anchor;
};

struct pdf_box {
	double before; /* free space above, not at the top of a page */
	double height;
	bool is_kept; /* with the next box */
	bool is_on_grid;
	struct pdf_item *item;
	size_t n_items, capacity;
	const char *anchor; /* or NULL */
};

struct pdf_page {
	bool is_landscape, has_no_number;
	struct pdf_item *item;
	size_t n_items, capacity;
};

/* Where an anchor came to stand, from the left top corner of the page. */
struct pdf_place {
	size_t page; /* from 0 */
	double x, y;
};

struct pdf_flow {
	struct arena *arena;
	const struct pdf_look *look;
	struct pdf_page *page;
	size_t n_pages, page_capacity;
	double y;     /* from the top of the type area */
	double after; /* free space that the last block wants below it */
	struct pdf_box *waiting;
	size_t n_waiting, waiting_capacity;
	const struct pdf_box *repeated; /* on each new page: the header of the table */
	struct map *places;		/* anchor -> struct pdf_place */
};

/* The type area of the page that is being filled. */
double pdf_page_width(const struct pdf_flow *f);
double pdf_page_height(const struct pdf_flow *f);

/* Adds an item to a box; x from the left, y from the top of the box. */
struct pdf_item *pdf_page_item(struct pdf_flow *f, struct pdf_box *b, enum pdf_item_kind kind,
			       double x, double y);

void pdf_page_add(struct pdf_flow *f, struct pdf_box box);
/* Places what is waiting. */
void pdf_page_flush(struct pdf_flow *f);
/* Begins a page, the first one too, unless the last is still empty. */
void pdf_page_break(struct pdf_flow *f, bool is_landscape);
/* What is left of the page, when nothing is waiting. */
double pdf_page_room(const struct pdf_flow *f);
/* Wants free space below what was added last. */
void pdf_page_space(struct pdf_flow *f, double after);
/* Puts an item on the last page, measured from the corner of its type area. */
struct pdf_item *pdf_page_put(struct pdf_flow *f, enum pdf_item_kind kind, double x, double y);

#endif
