/* SPDX-License-Identifier: Apache-2.0 */
/* pdf_page - pages, and how what is written flows over them. */
#include "report/pdf/pdf_page.h"

#include "base/map.h"

#include <math.h>

/* Sums of points are not exact. */
static const double hair = 0.01;

static const struct pdf_page *last_page(const struct pdf_flow *f)
{
	return &f->page[f->n_pages - 1];
}

static bool is_turned(const struct pdf_flow *f)
{
	return last_page(f)->is_landscape;
}

/* The top of an upright page is the right of one that is turned to be read. */
static double left_of(const struct pdf_flow *f)
{
	return is_turned(f) && f->look->is_turned ? f->look->bottom : f->look->left;
}

static double top_of(const struct pdf_flow *f)
{
	return is_turned(f) && f->look->is_turned ? f->look->left : f->look->top;
}

double pdf_page_width(const struct pdf_flow *f)
{
	const struct pdf_look *l = f->look;
	if (!is_turned(f))
		return 210 * PDF_MM - l->left - l->right;
	return l->is_turned ? 297 * PDF_MM - l->top - l->bottom : 297 * PDF_MM - l->left - l->right;
}

double pdf_page_height(const struct pdf_flow *f)
{
	const struct pdf_look *l = f->look;
	if (!is_turned(f))
		return 297 * PDF_MM - l->top - l->bottom;
	return l->is_turned ? 210 * PDF_MM - l->left - l->right : 210 * PDF_MM - l->top - l->bottom;
}

static struct pdf_item *add_item(struct arena *a, struct pdf_item **item, size_t *n,
				 size_t *capacity)
{
	*item = arena_grow(a, *item, capacity, *n + 1, sizeof(**item));
	return &(*item)[(*n)++];
}

struct pdf_item *pdf_page_item(struct pdf_flow *f, struct pdf_box *b, enum pdf_item_kind kind,
			       double x, double y)
{
	struct pdf_item *item = add_item(f->arena, &b->item, &b->n_items, &b->capacity);
	*item = (struct pdf_item){ .kind = kind, .x = x, .y = y };
	return item;
}

struct pdf_item *pdf_page_put(struct pdf_flow *f, enum pdf_item_kind kind, double x, double y)
{
	struct pdf_page *p = &f->page[f->n_pages - 1];
	struct pdf_item *item = add_item(f->arena, &p->item, &p->n_items, &p->capacity);
	*item = (struct pdf_item){ .kind = kind, .x = left_of(f) + x, .y = top_of(f) + y };
	return item;
}

static void place(struct pdf_flow *f, const struct pdf_box *b)
{
	double x = left_of(f), y = top_of(f) + f->y;
	for (size_t i = 0; i < b->n_items; i++) {
		struct pdf_item *item = pdf_page_put(f, b->item[i].kind, 0, 0);
		*item = b->item[i];
		item->x += x;
		item->y += y;
	}
	if (b->anchor) {
		struct pdf_place *p = arena_new(f->arena, struct pdf_place);
		*p = (struct pdf_place){ f->n_pages - 1, x, y };
		map_set(f->places, str_of(b->anchor), p);
	}
	f->y += b->height;
}

/* Where the box would begin below `y`, with `after` of free space between at least. */
static double top_of_box(const struct pdf_flow *f, const struct pdf_box *b, double y, double after)
{
	if (y > 0)
		y += MAX(after, b->before);
	if (b->is_on_grid && f->look->grid > 0)
		y = ceil((y - hair) / f->look->grid) * f->look->grid;
	return y;
}

static bool fits(const struct pdf_flow *f, size_t n)
{
	double y = f->y;
	for (size_t i = 0; i < n; i++)
		y = top_of_box(f, &f->waiting[i], y, i ? 0 : f->after) + f->waiting[i].height;
	return y <= pdf_page_height(f) + hair;
}

static void new_page(struct pdf_flow *f, bool is_landscape)
{
	f->page = arena_grow(f->arena, f->page, &f->page_capacity, f->n_pages + 1,
			     sizeof(*f->page));
	f->page[f->n_pages++] = (struct pdf_page){ .is_landscape = is_landscape };
	f->y = 0;
	f->after = 0;
	if (f->repeated)
		place(f, f->repeated);
}

void pdf_page_flush(struct pdf_flow *f)
{
	if (f->n_waiting > 0 && f->y > 0 && !fits(f, f->n_waiting))
		new_page(f, is_turned(f));
	for (size_t i = 0; i < f->n_waiting; i++) {
		const struct pdf_box *b = &f->waiting[i];
		double y = top_of_box(f, b, f->y, f->after);
		/* What does not fit on one page although it should. */
		if (f->y > 0 && y + b->height > pdf_page_height(f) + hair) {
			new_page(f, is_turned(f));
			y = f->y;
		}
		f->y = y;
		f->after = 0;
		place(f, b);
	}
	f->n_waiting = 0;
}

void pdf_page_add(struct pdf_flow *f, struct pdf_box box)
{
	f->waiting = arena_grow(f->arena, f->waiting, &f->waiting_capacity, f->n_waiting + 1,
				sizeof(*f->waiting));
	f->waiting[f->n_waiting++] = box;
	if (!box.is_kept)
		pdf_page_flush(f);
}

void pdf_page_break(struct pdf_flow *f, bool is_landscape)
{
	for (size_t i = 0; i < f->n_waiting; i++)
		f->waiting[i].is_kept = false;
	pdf_page_flush(f);
	if (f->n_pages > 0 && last_page(f)->n_items == 0)
		f->page[f->n_pages - 1].is_landscape = is_landscape;
	else
		new_page(f, is_landscape);
}

double pdf_page_room(const struct pdf_flow *f)
{
	return pdf_page_height(f) - (f->y > 0 ? f->y + f->after : 0);
}

void pdf_page_space(struct pdf_flow *f, double after)
{
	if (f->n_waiting > 0) {
		/* It comes with the next box. */
		f->waiting[f->n_waiting - 1].height += after;
		return;
	}
	f->after = MAX(f->after, after);
}
