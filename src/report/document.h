/* SPDX-License-Identifier: Apache-2.0 */
/* document - a report as a document, before it has a form: what the writers write.
 *
 * A list of blocks in reading order. Nothing in it knows of DOCX or PDF, and no writer
 * knows of queries. Everything lives in one arena. Texts are UTF-8 and are shown as they stand.
 *
 *     document_docx  document_pdf  document_html  document_markdown  document_xlsx
 *
 * Two looks: LOOK_OFFICIAL is the form of Chinese government documents (GB/T 9704-2012: paper,
 * type area, 22 lines of 28 characters, heading levels 一、（一）1.（1）, fonts, title, addressee,
 * attachment note, signature, page numbers); LOOK_PLAIN is a plain English report. */
#ifndef ZICHA_REPORT_DOCUMENT_H
#define ZICHA_REPORT_DOCUMENT_H

#include "base/buf.h"
#include "base/err.h"
#include "base/map.h"
#include "base/tr.h"
#include "parse/image_size.h"

enum document_look { LOOK_PLAIN, LOOK_OFFICIAL };

enum block_kind {
	BLOCK_TITLE,	 /* of the document, or of an annex: centred, in the shape of a trapezoid */
	BLOCK_ADDRESSEE, /* 主送机关：, flush left */
	BLOCK_HEADING,	 /* level 1 to 4; its number is made by the writer of the blocks */
	BLOCK_PARAGRAPH, /* runs; first line indented by two characters in LOOK_OFFICIAL */
	BLOCK_LIST,	 /* items with a mark, one paragraph each */
	BLOCK_TABLE,	 /* caption, header row (repeats on each page), rows */
	BLOCK_CHART,	 /* bars or shares: labels and values */
	BLOCK_IMAGE,	 /* PNG or JPEG bytes */
	BLOCK_CONTENTS,	 /* table of contents, from the headings */
	BLOCK_PAGE,	 /* a new page; may turn it to landscape */
	BLOCK_ATTACHMENT, /* 附件：1. … 2. …, the note below the text */
	BLOCK_SIGNATURE,  /* unit and date, set right */
	BLOCK_CLOSING,	  /* 特此报告。 */
	BLOCK_NOTE,	  /* small print: sources, working, what was not seen */
};

enum run_style {
	RUN_PLAIN = 0,
	RUN_BOLD = 1,
	RUN_ITALIC = 2,
	RUN_UNSEEN = 4,	   /* "not verified": must be seen to be different */
	RUN_REFERENCE = 8, /* to evidence: a small [E12] that leads to the annex */
};

struct run {
	const char *text;
	unsigned int style;
	const char *link; /* an anchor in the document ("claim-12"), or NULL */
};

enum cell_align { ALIGN_LEFT, ALIGN_RIGHT, ALIGN_CENTRE };

struct document_table {
	const char *caption; /* or NULL */
	const char **header; /* n_columns */
	enum cell_align *align;
	double *width; /* shares of the whole, made from the texts if NULL */
	size_t n_columns;
	const char ***row; /* rows of n_columns texts; "" for empty */
	size_t n_rows, row_capacity;
	const char *sheet; /* its name as a sheet of XLSX: at most 31 characters */
};

struct document_chart {
	const char *caption;
	enum chart_kind { CHART_BARS, CHART_STACK, CHART_LINE } kind;
	const char **label;
	double *value;
	const char **colour; /* "good", "bad", "warn", "plain" or NULL */
	size_t n;
	double whole; /* of what the values are parts: 100 of percents; 0: of nothing */
};

struct block {
	enum block_kind kind;
	int level;	    /* of a heading, 1 to 4; of a list item's depth; of a title, 0, and 1
			     * where it is that of an annex: behind any heading */
	const char *number; /* of a heading: "一、", "（二）", "1." … as shown; of an annex's
			     * title, its mark: "附件2"; or "" */
	const char *anchor; /* to be linked to, or NULL */
	struct run *run;    /* of all blocks that are text */
	size_t n_runs, run_capacity;
	struct block *item; /* of a list, an attachment note */
	size_t n_items, item_capacity;
	struct document_table *table;
	struct document_chart *chart;
	struct str image;
	const char *date;  /* of a signature, as shown */
	bool is_landscape; /* of a page */
};

struct document {
	struct arena *arena;
	enum document_look look;
	enum tr_language language;
	const char *title, *subject, *author; /* properties of the file */
	const char *number;		      /* 发文字号, or NULL */
	const char *secrecy, *urgency;	      /* or NULL */
	const char *organ;		      /* 发文机关标志 (the red head), or NULL */
	const char *copies, *issued;	      /* 版记: 抄送, 印发机关和日期; or NULL */
	const char *header;		      /* page furniture of LOOK_PLAIN, or NULL */
	int64_t moment;			      /* of the file's properties, seconds since 1970 */
	struct block *block;
	size_t n_blocks, block_capacity;
	int heading[4]; /* how many of each level there are; kept by document_heading() */
};

/* Adds a block; the pointer is good until the next is added. */
struct block *document_add(struct document *d, enum block_kind kind);
/* Adds text to a block. Copied as valid UTF-8; of the control characters only "\n" stays (a new
 * line within the paragraph), a tab is a space, others are written out. */
void document_text(struct document *d, struct block *b, unsigned int style, const char *text);
/* Adds a heading and numbers it in the document's look; a title begins anew. */
struct block *document_heading(struct document *d, int level, const char *text);
/* Adds the title of annex i (1, 2 …) of n, whose mark stands at the top left of its page
 * (GB/T 9704-2012 7.3.6). */
struct block *document_annex(struct document *d, size_t i, size_t n);
/* Adds an item to a list. */
struct block *document_item(struct document *d, struct block *list);
/* Adds a table block with these headers, and rows to it (n_columns texts, copied). */
struct document_table *document_table(struct document *d, const char *caption,
				      const char *const *header, size_t n_columns);
void document_row(struct document *d, struct document_table *t, const char *const *cells);

/* ---- what every writer needs ---- */

/* Whether a block stands in the table of contents: headings to this level, titles of annexes. */
enum { DOCUMENT_CONTENTS_LEVELS = 2 };
bool document_in_contents(const struct block *b);

/* The anchors of a document, of blocks and of items, and the number of one: 1, 2 …; 0 for what is
 * no anchor, so that a link to it leads nowhere and is a plain text. */
struct map document_anchors(const struct document *d, struct arena *a);
size_t document_anchor(const struct map *anchors, const char *name);

/* Words that the document says by itself, in its language. */
enum document_word {
	DOCUMENT_CONTENTS,    /* the heading of the table of contents */
	DOCUMENT_ATTACHMENT,  /* "附件：" */
	DOCUMENT_ANNEX,	      /* "附件", of the annex itself */
	DOCUMENT_COPIES,      /* "抄送：" */
	DOCUMENT_PAGE_BEFORE, /* "Page ", number, */
	DOCUMENT_PAGE_OF,     /* " of ", number of pages, */
	DOCUMENT_PAGE_AFTER,  /* "" */
};
const char *document_word(const struct document *d, enum document_word word);
/* Whether a paragraph leads in the next block ("The following …:"): the two are not parted. */
bool document_is_lead(const struct block *b, const struct block *next);
/* How large a picture stands on a page, in points, where `most` points are as wide as it can be: 96
 * pixels an inch, but no higher than three quarters of that width. */
void document_picture_size(const struct image_size *size, double most, double *ret_width,
			   double *ret_height);
/* The mark of a list's item at this depth (1, 2 …). */
const char *document_mark(const struct document *d, int level);
/* The number of a heading or an annex and what parts it from the text: this gap, of a heading in
 * LOOK_PLAIN. "" without a number. */
const char *document_number(const struct document *d, const struct block *b, const char *gap);
/* The text of all runs of a block, in the document's arena or as it stands. */
const char *document_plain(const struct document *d, const struct block *b);
/* The lines of a title, in the shape of a trapezoid, where a line takes `room` full-width
 * characters: as written where it has lines of its own. */
enum { DOCUMENT_TITLE_LINES = 8 };
size_t document_title_lines(const struct document *d, const struct block *b, size_t room,
			    const char *ret_line[DOCUMENT_TITLE_LINES]);
/* What stands before item i of an attachment note: "1. ", or "" of a single one. */
const char *document_attachment_number(const struct document *d, const struct block *b, size_t i);
/* The heading of a column that has room for so many half-width characters. Where it does not fit
 * its unit begins a line, "标称\n（分钟）", or it is parted in the middle, not before its last
 * character. */
const char *document_column(const char *heading, double room, struct arena *a);
/* The shares (sum 1) of a table's columns, where a line of the page takes `columns` half-width
 * characters: what needs little gets what it needs, what is long shares the rest. Returns the part
 * of their size that letters take, for words to stay whole and columns to be read: 1, and
 * DOCUMENT_LEAST_SIZE at least. */
#define DOCUMENT_LEAST_SIZE 0.75
double document_widths(const struct document_table *t, double columns, struct arena *a,
		       double *ret_share);

/* ---- the writers; same document, same bytes ---- */

must_use int document_docx(const struct document *d, struct buf *out, struct err *e);
/* `font_dir` holds the embedded fonts; NULL takes the system's. 0 written, <0 failed;
 * DOCUMENT_PDF_BOXES: written, but no font has some characters, which are boxes: *e names them. */
enum { DOCUMENT_PDF_BOXES = 1 };
must_use int document_pdf(const struct document *d, const char *font_dir, struct buf *out,
			  struct err *e);
/* The folder of the fonts that came with the program, or NULL. */
const char *document_pdf_fonts(struct arena *a);
void document_html(const struct document *d, struct buf *out);
void document_markdown(const struct document *d, struct buf *out);
/* The tables, one a sheet, and the text in front. */
must_use int document_xlsx(const struct document *d, struct buf *out, struct err *e);

#endif
