/* SPDX-License-Identifier: Apache-2.0 */
/* document_docx_page - the page that a heading will be on, estimated.
 *
 * A DOCX has no pages until a program lays it out; the numbers in its table of contents are those
 * of its last layout. So the lines are counted here. The styles have fixed line heights (docx/),
 * which makes that nearly right; the heights here are theirs. */
#include "report/document_docx.h"

#include "report/report_plain.h"

struct layout {
	const struct docx *w;
	int page, at, bottom; /* twips from the top of the type area */
	bool is_landscape;
};

/* Height of a line, above and below a paragraph, and what half a full-width character takes. */
struct measure {
	int line, before, after, half;
};

static struct measure measure_of(const struct layout *l, const struct block *b)
{
	static const struct measure plain_headings[] = { { 420, 360, 120, 185 },
							 { 340, 280, 80, 150 },
							 { 300, 200, 60, 130 },
							 { 280, 160, 40, 110 } };
	bool is_official = l->w->d->look == LOOK_OFFICIAL;
	struct measure body = is_official ? (struct measure){ 579, 0, 0, 158 }
					  : (struct measure){ 280, 0, 120, 100 };
	switch (b->kind) {
	case BLOCK_TITLE:
		return is_official ? (struct measure){ 640, 0, 579, 220 }
				   : (struct measure){ 560, 0, 240, 250 };
	case BLOCK_HEADING: return is_official ? body : plain_headings[b->level - 1];
	case BLOCK_NOTE:
		return is_official ? (struct measure){ 320, 60, 60, 105 }
				   : (struct measure){ 240, 40, 120, 90 };
	case BLOCK_ATTACHMENT:
	case BLOCK_SIGNATURE:
	case BLOCK_ADDRESSEE:
	case BLOCK_PARAGRAPH:
	case BLOCK_LIST:
	case BLOCK_TABLE:
	case BLOCK_CHART:
	case BLOCK_IMAGE:
	case BLOCK_CONTENTS:
	case BLOCK_PAGE:
	case BLOCK_CLOSING: break;
	}
	return body;
}

static void new_page(struct layout *l)
{
	l->page++;
	l->at = 0;
}

/* Something that is not parted; it begins a page if this one has no room. */
static void solid(struct layout *l, int height)
{
	if (l->at && l->at + height > l->bottom)
		new_page(l);
	l->at += height;
}

static int lines_of(const char *text, int room, int half, int indent)
{
	struct str rest = str_of(text), line;
	int n = 0;
	while (str_split(&rest, '\n', &line)) {
		int width = (int)report_plain_width(line) * half + (n ? 0 : indent);
		n += MAX((width + room - 1) / MAX(room, half), 1);
	}
	return n;
}

static int width_of(const struct layout *l)
{
	struct docx w = *l->w;
	w.is_landscape = l->is_landscape;
	return document_docx_width(&w);
}

/* What must stand on the page of a heading: the headings after it, and a line of what follows. */
static int kept_with(const struct layout *l, const struct block *heading)
{
	enum { FIRST_LINE = 579, FIRST_ROW = 1500 };
	const struct block *b = heading + 1, *end = l->w->d->block + l->w->d->n_blocks;
	int height = 0;
	for (; b < end && b->kind == BLOCK_HEADING; b++) {
		struct measure m = measure_of(l, b);
		height += m.before + m.line + m.after;
	}
	return height + (b < end && b->kind == BLOCK_TABLE ? FIRST_ROW : FIRST_LINE);
}

static void text(struct layout *l, const struct block *b, const char *words)
{
	struct measure m = measure_of(l, b);
	bool is_indented = l->w->d->look == LOOK_OFFICIAL && b->kind != BLOCK_TITLE;
	int n = lines_of(words, width_of(l), m.half, is_indented ? 4 * m.half : 0);
	if (b->kind == BLOCK_HEADING && l->at + m.before + n * m.line + kept_with(l, b) > l->bottom)
		new_page(l);
	if (b->kind == BLOCK_TITLE && *b->number)
		solid(l, 2 * m.line);
	l->at += l->at ? m.before : 0;
	for (int i = 0; i < n; i++)
		solid(l, m.line);
	l->at += m.after;
}

int document_docx_table_line(int size)
{
	return size * 14;
}

static int row_height(const char *const *cells, const struct document_table *t, const int *width,
		      int size)
{
	enum { SIDES = 170, ABOVE_AND_BELOW = 90 };
	int n = 1;
	for (size_t c = 0; c < t->n_columns; c++)
		n = MAX(n, lines_of(cells[c], width[c] - SIDES, size * 5, 0));
	return n * document_docx_table_line(size) + ABOVE_AND_BELOW;
}

static void table(struct layout *l, const struct document_table *t)
{
	enum { CAPTION = 580, SPACER = 160 };
	struct docx w = *l->w;
	int *width = arena_alloc(w.arena, t->n_columns * sizeof(*width)), size, own;
	w.is_landscape = l->is_landscape;
	document_docx_columns(&w, t, width, &size, &own);
	int head = row_height(t->header, t, width, size);
	solid(l, (t->caption ? CAPTION : 0) + head);
	for (size_t r = 0; r < t->n_rows; r++) {
		int height = row_height(t->row[r], t, width, size), page = l->page;
		solid(l, height);
		l->at += l->page > page ? head : 0;
	}
	l->at += SPACER;
}

static void contents(struct layout *l)
{
	const struct document *d = l->w->d;
	int line = d->look == LOOK_OFFICIAL ? 579 : 320;
	solid(l, line * 2);
	for (size_t i = 0; i < d->n_blocks; i++)
		if (document_in_contents(&d->block[i]))
			solid(l, line);
}

static void block(struct layout *l, const struct block *b)
{
	enum { AROUND_FIGURE = 700, AROUND_SIGNATURE = 1158 };
	const struct document *d = l->w->d;
	switch (b->kind) {
	case BLOCK_TABLE: table(l, b->table); break;
	case BLOCK_CHART:
		solid(l, (int)(document_docx_chart_height(b->chart) * 20) + AROUND_FIGURE);
		break;
	case BLOCK_IMAGE:
		solid(l, (int)(document_docx_image_height(l->w, b) * 20) + AROUND_FIGURE);
		break;
	case BLOCK_CONTENTS: contents(l); break;
	case BLOCK_PAGE:
		new_page(l);
		l->is_landscape = b->is_landscape;
		break;
	case BLOCK_SIGNATURE: solid(l, AROUND_SIGNATURE * 2); break;
	case BLOCK_LIST:
	case BLOCK_ATTACHMENT:
		for (size_t i = 0; i < b->n_items; i++)
			text(l, &b->item[i], document_plain(d, &b->item[i]));
		break;
	case BLOCK_TITLE:
	case BLOCK_ADDRESSEE:
	case BLOCK_HEADING:
	case BLOCK_PARAGRAPH:
	case BLOCK_CLOSING:
	case BLOCK_NOTE: text(l, b, document_plain(d, b)); break;
	}
}

void document_docx_pages(struct docx *w)
{
	enum { PLAIN_HEIGHT = 13889, HEIGHT = 12756, LYING_HEIGHT = 8845, RED_HEAD = 5600 };
	const struct document *d = w->d;
	bool is_official = d->look == LOOK_OFFICIAL;
	struct layout l = { .w = w, .page = 1 };
	l.at = is_official && d->organ ? RED_HEAD : 0;
	w->page = arena_alloc(w->arena, (d->n_blocks + 1) * sizeof(*w->page));
	for (size_t i = 0; i < d->n_blocks; i++) {
		const struct block *b = &d->block[i];
		l.bottom = l.is_landscape ? LYING_HEIGHT : is_official ? HEIGHT : PLAIN_HEIGHT;
		block(&l, b);
		/* Where it ended: a heading is not parted. */
		w->page[i] = l.page;
	}
}
