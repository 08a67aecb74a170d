/* SPDX-License-Identifier: Apache-2.0 */
/* pdf_table - tables: a caption, a header that stands on each page, rows that stay whole.
 *
 * A row that is taller than a page is cut between lines. */
#include "report/pdf/pdf_job.h"

#include <math.h>

enum { THIN, THICK };
static const double thickness[] = { 0.5, 1 };
static const uint32_t line_colour = 0x000000, soft_colour = 0xc9d0d4, header_fill = 0xeef1f3;

struct cell {
	struct pdf_line *line;
	size_t n;
};

struct setting {
	struct pdf_job *j;
	const struct document_table *t;
	const struct pdf_style *head,
		*text; /* of the cells: smaller where their words are too long */
	double *x;     /* n_columns + 1 edges */
	double width;
	struct cell *cell; /* of the row that is being set */
};

/* Kept as long as the pages, whose lines know their style by its address. */
static const struct pdf_style *smaller(struct setting *s, const struct pdf_style *style,
				       double size)
{
	struct pdf_style *copy = arena_new(&s->j->arena, struct pdf_style);
	*copy = *style;
	copy->size *= size;
	copy->pitch *= size;
	return copy;
}

static void measure(struct setting *s)
{
	static const double half = 0.54; /* of a letter's size: the width of a half-width one */
	size_t n = s->t->n_columns;
	double *share = arena_alloc(&s->j->arena, n * sizeof(*share));
	s->width = pdf_page_width(&s->j->flow);
	double size = document_widths(s->t, s->width / (s->j->look->cell.size * half), &s->j->arena,
				      share);
	s->head = smaller(s, &s->j->look->header_cell, size);
	s->text = smaller(s, &s->j->look->cell, size);
	s->x = arena_alloc(&s->j->arena, (n + 1) * sizeof(*s->x));
	for (size_t c = 0; c < n; c++)
		s->x[c + 1] = s->x[c] + share[c] * s->width;
	s->cell = arena_alloc(&s->j->arena, n * sizeof(*s->cell));
}

static size_t most_lines(const struct setting *s)
{
	size_t most = 1;
	for (size_t c = 0; c < s->t->n_columns; c++)
		most = MAX(most, s->cell[c].n);
	return most;
}

/* Breaks a row's texts into lines; returns how many the longest cell has. */
static size_t set_cells(struct setting *s, const char *const *text, const struct pdf_style *style)
{
	for (size_t c = 0; c < s->t->n_columns; c++) {
		const struct run run = { .text = text[c] };
		double width = s->x[c + 1] - s->x[c] - 2 * s->j->look->cell_x;
		s->cell[c].n = pdf_text_lines(&s->j->text, &run, 1, style, MAX(width, style->size),
					      &s->cell[c].line);
	}
	return most_lines(s);
}

static void rule(struct setting *s, struct pdf_box *b, double x, double y, double width,
		 double height, int thick, uint32_t colour)
{
	struct pdf_item *item = pdf_page_item(&s->j->flow, b, PDF_RULE, x, y);
	item->width = width;
	item->height = height;
	item->thickness = thickness[thick];
	item->colour = colour;
}

static void frame(struct setting *s, struct pdf_box *b, bool is_header)
{
	bool is_framed = s->j->look->is_framed;
	uint32_t colour = is_framed || is_header ? line_colour : soft_colour;
	if (is_header) {
		struct pdf_item *fill = pdf_page_item(&s->j->flow, b, PDF_FILL, 0, 0);
		fill->width = s->width;
		fill->height = b->height;
		fill->colour = header_fill;
		rule(s, b, 0, 0, s->width, 0, is_framed ? THIN : THICK, colour);
	}
	rule(s, b, 0, b->height, s->width, 0, THIN, colour);
	for (size_t c = 0; is_framed && c <= s->t->n_columns; c++)
		rule(s, b, s->x[c], 0, 0, b->height, THIN, colour);
}

/* The lines `from` to `to` of the row's cells as a box. */
static struct pdf_box row_box(struct setting *s, const struct pdf_style *style, size_t from,
			      size_t to, bool is_header)
{
	const struct pdf_look *look = s->j->look;
	struct pdf_box box = { .height = (double)(to - from) * style->pitch + 2 * look->cell_y };
	frame(s, &box, is_header);
	for (size_t c = 0; c < s->t->n_columns; c++) {
		const struct cell *cell = &s->cell[c];
		enum cell_align align = s->t->align ? s->t->align[c] : ALIGN_LEFT;
		if (is_header && look->is_framed)
			align = ALIGN_CENTRE;
		double y = look->cell_y;
		if (look->is_framed && from == 0 && cell->n < to && to == most_lines(s))
			y += (double)(to - cell->n) * style->pitch / 2;
		for (size_t i = from; i < MIN(to, cell->n); i++) {
			pdf_block_line(s->j, &box, &cell->line[i], s->x[c] + look->cell_x, y,
				       s->x[c + 1] - s->x[c] - 2 * look->cell_x, align);
			y += style->pitch;
		}
	}
	return box;
}

static void tall_row(struct setting *s, size_t n)
{
	const struct pdf_style *style = s->text;
	const double padding = 2 * s->j->look->cell_y;
	pdf_page_flush(&s->j->flow);
	for (size_t from = 0; from < n;) {
		double room = (pdf_page_room(&s->j->flow) - padding) / style->pitch;
		size_t fits = room >= 3 ? (size_t)floor(room) : 0;
		if (fits == 0) {
			pdf_page_break(&s->j->flow,
				       s->j->flow.page[s->j->flow.n_pages - 1].is_landscape);
			room = (pdf_page_room(&s->j->flow) - padding) / style->pitch;
			fits = (size_t)MAX(floor(room), 1);
		}
		size_t to = MIN(from + fits, n);
		pdf_page_add(&s->j->flow, row_box(s, style, from, to, false));
		from = to;
	}
}

static void rows(struct setting *s, const struct pdf_box *header)
{
	struct pdf_flow *f = &s->j->flow;
	double most = pdf_page_height(f) - header->height;
	/* A header that leaves no room for rows stands there once. */
	const struct pdf_box *repeated = most > header->height ? header : NULL;
	for (size_t r = 0; r < s->t->n_rows && !arena_is_over(&s->j->arena); r++) {
		size_t n = set_cells(s, s->t->row[r], s->text);
		if ((double)n * s->text->pitch + 2 * s->j->look->cell_y > most) {
			pdf_page_flush(f);
			f->repeated = repeated;
			tall_row(s, n);
			continue;
		}
		struct pdf_box box = row_box(s, s->text, 0, n, false);
		/* Neither the first nor the last row is left alone. */
		box.is_kept = r + 2 == s->t->n_rows || (r == 0 && s->t->n_rows > 1);
		pdf_page_add(f, box);
		if (f->n_waiting == 0)
			f->repeated = repeated;
	}
}

void pdf_table(struct pdf_job *j, const struct document_table *t, const char *anchor)
{
	struct setting s = { .j = j, .t = t };
	measure(&s);
	const struct pdf_set set = { .is_kept = true, .anchor = anchor };
	if (t->caption)
		pdf_block_text(j, &(struct run){ .text = t->caption }, 1, &j->look->caption, &set);
	const char **heading = arena_alloc(&j->arena, t->n_columns * sizeof(*heading));
	for (size_t c = 0; c < t->n_columns; c++) {
		double width = s.x[c + 1] - s.x[c] - 2 * j->look->cell_x;
		heading[c] = document_column(t->header[c], 2 * width / s.head->size, &j->arena);
	}
	size_t n = set_cells(&s, heading, s.head);
	struct pdf_box *header = arena_new(&j->arena, struct pdf_box);
	*header = row_box(&s, s.head, 0, n, true);
	struct pdf_box first = *header;
	first.before = t->caption ? 0 : j->look->caption.before;
	first.is_kept = t->n_rows > 0;
	first.anchor = t->caption ? NULL : anchor;
	pdf_page_add(&j->flow, first);
	rows(&s, header);
	pdf_page_flush(&j->flow);
	j->flow.repeated = NULL;
	pdf_page_space(&j->flow, j->look->cell.after);
}
