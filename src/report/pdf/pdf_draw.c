/* SPDX-License-Identifier: Apache-2.0 */
/* pdf_draw - the pages into the file: what stands on them, page numbers, links, bookmarks. */
#include "base/clock.h"
#include "report/pdf/pdf_image.h"
#include "report/pdf/pdf_job.h"

#include <cairo-pdf.h>
#include <math.h>
#include <string.h>

static const uint32_t unseen_fill = 0xfff0c2, unseen_ink = 0x8a4b00, link_ink = 0x1d5a8a;

struct drawing {
	struct pdf_job *j;
	cairo_surface_t *surface;
	cairo_t *cr;
	size_t page; /* from 0 */
};

static void set_colour(cairo_t *cr, uint32_t rgb)
{
	cairo_set_source_rgb(cr, (rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0,
			     (rgb & 255) / 255.0);
}

/* ---- links ---- */

static char *destination(struct drawing *w, const char *anchor)
{
	const struct pdf_place *p = map_get(&w->j->places, str_of(anchor));
	if (!p)
		return NULL;
	return arena_printf(&w->j->arena, "page=%zu pos=[%.2f %.2f]", p->page + 1, p->x, p->y);
}

static void draw_link(struct drawing *w, const char *anchor, double x, double y, double width,
		      double height)
{
	char *to = destination(w, anchor);
	if (!to)
		return;
	cairo_tag_begin(w->cr, CAIRO_TAG_LINK,
			arena_printf(&w->j->arena, "%s rect=[%.2f %.2f %.2f %.2f]", to, x, y, width,
				     height));
	cairo_tag_end(w->cr, CAIRO_TAG_LINK);
}

/* ---- items ---- */

/* What nobody saw stands on amber, with dots below: to be told also where all is grey. */
static void draw_unseen(cairo_t *cr, double x, double y, double width, double size)
{
	static const double dots[] = { 0, 2 };
	set_colour(cr, unseen_fill);
	cairo_rectangle(cr, x - 0.06 * size, y - 0.95 * size, width + 0.12 * size, 1.18 * size);
	cairo_fill(cr);
	cairo_save(cr);
	set_colour(cr, unseen_ink);
	cairo_set_line_width(cr, 0.8);
	cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
	cairo_set_dash(cr, dots, N(dots), 0);
	cairo_move_to(cr, x, y + 0.2 * size);
	cairo_rel_line_to(cr, width, 0);
	cairo_stroke(cr);
	cairo_restore(cr);
}

static uint32_t ink_of(const struct pdf_piece *p, const struct pdf_style *style)
{
	if (p->style & RUN_UNSEEN)
		return unseen_ink;
	/* The table of contents is all links and keeps its colour. */
	return p->style & RUN_REFERENCE ? link_ink : style->colour;
}

/* Glyphs of one link that stand side by side are one place to press. */
static void draw_links(struct drawing *w, const struct pdf_line *line, double x, double y)
{
	double size = line->style->size;
	for (size_t i = 0; i < line->n; i++) {
		const struct pdf_piece *first = &line->piece[i];
		double width = first->width;
		while (first->link && i + 1 < line->n && line->piece[i + 1].link == first->link)
			width += line->piece[++i].width;
		if (first->link)
			draw_link(w, first->link, x + first->x, y - size, width, 1.2 * size);
	}
}

static void draw_line(struct drawing *w, const struct pdf_line *line, double x, double y)
{
	cairo_t *cr = w->cr;
	for (size_t i = 0; i < line->n; i++) {
		struct pdf_piece *p = &line->piece[i];
		double size = line->style->size;
		if (p->style & RUN_UNSEEN)
			draw_unseen(cr, x + p->x, y, p->width, size);
		set_colour(cr, ink_of(p, line->style));
		cairo_save(cr);
		cairo_translate(cr, x, y);
		cairo_set_scaled_font(cr, p->font);
		cairo_show_text_glyphs(cr, p->text.p, (int)p->text.n, p->glyph, p->n_glyphs,
				       p->cluster, p->n_clusters,
				       p->is_backward ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : 0);
		cairo_restore(cr);
	}
	draw_links(w, line, x, y);
}

static void draw_text(struct drawing *w, const char *text, const struct pdf_style *style, double x,
		      double y, enum cell_align align)
{
	const struct pdf_line *line = pdf_text_line(&w->j->text, text, style);
	double back = align == ALIGN_RIGHT    ? line->width
		      : align == ALIGN_CENTRE ? line->width / 2
					      : 0;
	draw_line(w, line, x - back, y);
}

static void draw_rule(cairo_t *cr, const struct pdf_item *item)
{
	set_colour(cr, item->colour);
	cairo_set_line_width(cr, item->thickness);
	cairo_move_to(cr, item->x, item->y);
	cairo_rel_line_to(cr, item->width, item->height);
	cairo_stroke(cr);
}

static void draw_picture(cairo_t *cr, const struct pdf_item *item)
{
	struct image_size size;
	cairo_surface_t *picture = pdf_image_surface(item->picture->image);
	cairo_save(cr);
	cairo_translate(cr, item->x, item->y);
	if (cairo_surface_status(picture) == CAIRO_STATUS_SUCCESS &&
	    pdf_image_look(item->picture->image, &size)) {
		double wide = size.width, high = size.height;
		cairo_scale(cr, item->width / wide, item->height / high);
		/* Turned about its middle, then put where it was kept, lying. */
		cairo_translate(cr, wide / 2, high / 2);
		cairo_rotate(cr, size.turns * (M_PI / 2));
		bool is_turned = size.turns % 2;
		cairo_set_source_surface(cr, picture, -(is_turned ? high : wide) / 2,
					 -(is_turned ? wide : high) / 2);
		cairo_paint(cr);
	} else { /* a broken file: its place, crossed out */
		set_colour(cr, unseen_ink);
		cairo_set_line_width(cr, 0.5);
		cairo_rectangle(cr, 0, 0, item->width, item->height);
		cairo_move_to(cr, 0, 0);
		cairo_line_to(cr, item->width, item->height);
		cairo_stroke(cr);
	}
	cairo_restore(cr);
	cairo_surface_destroy(picture);
}

/* Dots from an entry of the contents to the number of its page. */
static void draw_leader(struct drawing *w, const struct pdf_item *item)
{
	static const double dots[] = { 0, 4 };
	const struct pdf_place *p = map_get(&w->j->places, str_of(item->anchor));
	if (!p)
		return;
	const struct pdf_style *style = item->line->style;
	const struct pdf_line *number = pdf_text_line(
		&w->j->text, arena_printf(&w->j->arena, "%zu", p->page + 1), style);
	double right = item->x + item->width, end = right - number->width - style->size / 2;
	draw_line(w, number, right - number->width, item->y);
	draw_link(w, item->anchor, right - number->width, item->y - style->size, number->width,
		  1.2 * style->size);
	cairo_save(w->cr);
	set_colour(w->cr, style->colour);
	cairo_set_line_width(w->cr, 0.9);
	cairo_set_line_cap(w->cr, CAIRO_LINE_CAP_ROUND);
	cairo_set_dash(w->cr, dots, N(dots), 0);
	/* Dots of all entries stand below each other. */
	double y = item->y - 0.5;
	if (end > item->x) {
		cairo_move_to(w->cr, floor(end / 4) * 4, y);
		cairo_line_to(w->cr, item->x, y);
		cairo_stroke(w->cr);
	}
	cairo_restore(w->cr);
}

static void draw_item(struct drawing *w, const struct pdf_item *item)
{
	switch (item->kind) {
	case PDF_LINE: draw_line(w, item->line, item->x, item->y); break;
	case PDF_FILL:
		set_colour(w->cr, item->colour);
		cairo_rectangle(w->cr, item->x, item->y, item->width, item->height);
		cairo_fill(w->cr);
		break;
	case PDF_RULE: draw_rule(w->cr, item); break;
	case PDF_PICTURE: draw_picture(w->cr, item); break;
	case PDF_LEADER: draw_leader(w, item); break;
	}
}

/* ---- around the text ---- */

/* GB/T 9704-2012 7.5: 7 mm below the type area, one character in from its outer side. */
static void draw_official_number(struct drawing *w)
{
	const struct pdf_look *look = w->j->look;
	const struct pdf_style *style = &look->furniture;
	double y = 297 * PDF_MM - look->bottom + 7 * PDF_MM + 0.35 * style->size;
	bool is_odd = w->page % 2 == 0;
	double x = is_odd ? 210 * PDF_MM - look->right - style->size : look->left + style->size;
	draw_text(w, arena_printf(&w->j->arena, "— %zu —", w->page + 1), style, x, y,
		  is_odd ? ALIGN_RIGHT : ALIGN_LEFT);
}

static void draw_plain_furniture(struct drawing *w, double width, double height)
{
	const struct pdf_job *j = w->j;
	const struct pdf_style *style = &j->look->furniture;
	double left = j->look->left, right = width - j->look->right;
	if (j->d->header && w->page > 0) {
		double y = j->look->top - 22;
		draw_text(w, j->d->header, style, left, y, ALIGN_LEFT);
		draw_rule(w->cr, &(struct pdf_item){ .x = left,
						     .y = y + 5,
						     .width = right - left,
						     .thickness = 0.4,
						     .colour = 0xc9d0d4 });
	}
	const char *number = arena_printf(&w->j->arena, "%s%zu%s%zu%s",
					  document_word(j->d, DOCUMENT_PAGE_BEFORE), w->page + 1,
					  document_word(j->d, DOCUMENT_PAGE_OF), j->flow.n_pages,
					  document_word(j->d, DOCUMENT_PAGE_AFTER));
	draw_text(w, number, style, right, height - j->look->bottom + 28, ALIGN_RIGHT);
}

static void draw_furniture(struct drawing *w, const struct pdf_page *p, double width, double height)
{
	if (p->has_no_number)
		return;
	cairo_save(w->cr);
	if (w->j->d->look == LOOK_PLAIN) {
		draw_plain_furniture(w, width, height);
	} else {
		/* On a turned page it stands where it stands on the others. */
		if (p->is_landscape) {
			cairo_translate(w->cr, width, 0);
			cairo_rotate(w->cr, M_PI_2);
		}
		draw_official_number(w);
	}
	cairo_restore(w->cr);
}

static void draw_page(struct drawing *w, const struct pdf_page *p)
{
	double width = (p->is_landscape ? 297 : 210) * PDF_MM;
	double height = (p->is_landscape ? 210 : 297) * PDF_MM;
	cairo_pdf_surface_set_size(w->surface, width, height);
	for (size_t i = 0; i < p->n_items; i++)
		draw_item(w, &p->item[i]);
	draw_furniture(w, p, width, height);
	cairo_show_page(w->cr);
}

/* ---- the file ---- */

static void draw_bookmarks(struct drawing *w)
{
	enum { DEEPEST = 4 };
	const struct document *d = w->j->d;
	int parent[DEEPEST + 1] = { CAIRO_PDF_OUTLINE_ROOT };
	for (size_t i = 0; i < d->n_blocks; i++) {
		const struct block *b = &d->block[i];
		if (b->kind != BLOCK_HEADING && !document_in_contents(b))
			continue;
		int level = MIN(MAX(b->level, 1), DEEPEST);
		const char *text = arena_printf(&w->j->arena, "%s%s", document_number(d, b, " "),
						document_plain(d, b));
		const char *to = destination(w, pdf_block_anchor(w->j, i));
		if (!to)
			continue;
		int flags = level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : 0;
		parent[level] = cairo_pdf_surface_add_outline(w->surface, parent[level - 1], text,
							      to, (cairo_pdf_outline_flags_t)flags);
		for (int k = level + 1; k <= DEEPEST; k++)
			parent[k] = parent[level];
	}
}

static void say(struct drawing *w, cairo_pdf_metadata_t what, const char *text)
{
	if (text && *text)
		cairo_pdf_surface_set_metadata(w->surface, what, text);
}

static void draw_properties(struct drawing *w)
{
	const struct document *d = w->j->d;
	char moment[CLOCK_TEXT_SIZE];
	clock_text(d->moment, moment);
	say(w, CAIRO_PDF_METADATA_TITLE, d->title);
	say(w, CAIRO_PDF_METADATA_SUBJECT, d->subject);
	say(w, CAIRO_PDF_METADATA_AUTHOR, d->author);
	say(w, CAIRO_PDF_METADATA_CREATOR, "zicha " ZICHA_VERSION);
	say(w, CAIRO_PDF_METADATA_CREATE_DATE, moment);
	say(w, CAIRO_PDF_METADATA_MOD_DATE, moment);
}

static cairo_status_t write_bytes(void *closure, const unsigned char *bytes, unsigned int n)
{
	struct buf *out = closure;
	buf_add(out, bytes, n);
	return buf_is_over(out) ? CAIRO_STATUS_WRITE_ERROR : CAIRO_STATUS_SUCCESS;
}

const char *pdf_draw(struct pdf_job *j, struct buf *out)
{
	struct drawing w = { .j = j };
	w.surface = cairo_pdf_surface_create_for_stream(write_bytes, out, 210 * PDF_MM,
							297 * PDF_MM);
	w.cr = cairo_create(w.surface);
	draw_properties(&w);
	draw_bookmarks(&w);
	for (w.page = 0; w.page < j->flow.n_pages; w.page++)
		draw_page(&w, &j->flow.page[w.page]);
	cairo_surface_finish(w.surface);
	cairo_status_t status = cairo_status(w.cr);
	if (status == CAIRO_STATUS_SUCCESS)
		status = cairo_surface_status(w.surface);
	cairo_destroy(w.cr);
	cairo_surface_destroy(w.surface);
	return status == CAIRO_STATUS_SUCCESS ? NULL : cairo_status_to_string(status);
}
