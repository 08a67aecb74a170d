/* SPDX-License-Identifier: Apache-2.0 */
/* document_chart - a chart as boxes, lines and texts with their places: what is painted. */
#include "report/document_chart.h"

#include "report/report_plain.h"

#include <math.h>
#include <string.h>

static const char ink[] = "#1d2429", soft[] = "#56616a", grid[] = "#dfe3e5", shade[] = "#f1f3f3";

enum { LETTER = 10, ROW = 22, BAR = 13, GAP = 8 };

struct drawing {
	struct arena *a;
	const struct document_chart *c;
	struct chart_picture *p;
	double largest;
};

const char *document_chart_colour(const struct document_chart *c, size_t i)
{
	static const struct {
		const char *name, *colour;
	} named[] = {
		{ "good", "#2f7d57" },
		{ "bad", "#b3261e" },
		{ "warn", "#c58a00" },
		{ "plain", "#1d4f73" },
	};
	static const char *const others[] = { "#1d4f73", "#5b8db3", "#8a6100",
					      "#6d6aa8", "#2f7d57", "#a9b2b8" };
	for (size_t k = 0; c->colour && c->colour[i] && k < N(named); k++)
		if (strcmp(named[k].name, c->colour[i]) == 0)
			return named[k].colour;
	return c->kind == CHART_STACK ? others[i % N(others)] : others[0];
}

const char *document_chart_value(struct arena *a, double value)
{
	return arena_printf(a, "%.*f", fabs(value - round(value)) < 0.005 ? 0 : 1, value);
}

/* What cannot be drawn (negative, not a number) has no length. */
static double length_of(const struct document_chart *c, size_t i)
{
	return c->value[i] > 0 && isfinite(c->value[i]) ? c->value[i] : 0;
}

static double text_width(const char *text)
{
	return (double)report_plain_width(str_of(text)) * LETTER * 0.54;
}

/* The text, or as much of it as there is room for, and "…". */
static const char *fit(struct arena *a, const char *text, double room)
{
	if (text_width(text) <= room)
		return text;
	struct str rest = str_of(text);
	size_t n = 0;
	for (size_t step; rest.n; rest = str_from(rest, step), n += step) {
		step = MAX(str_utf8_sequence(rest), (size_t)1);
		if (text_width(arena_printf(a, "%.*s…", (int)(n + step), text)) > room)
			break;
	}
	return arena_printf(a, "%.*s…", (int)n, text);
}

static void add(struct drawing *d, struct chart_shape shape)
{
	struct chart_picture *p = d->p;
	p->shape = arena_grow(d->a, p->shape, &p->capacity, p->n + 1, sizeof(*p->shape));
	p->shape[p->n++] = shape;
}

static void box(struct drawing *d, double x, double y, double width, double height,
		const char *colour)
{
	add(d, (struct chart_shape){ SHAPE_BOX, x, y, width, height, .colour = colour });
}

static void line(struct drawing *d, double x, double y, double width, double height, double size,
		 const char *colour)
{
	add(d, (struct chart_shape){ SHAPE_LINE, x, y, width, height, size, .colour = colour });
}

static void text(struct drawing *d, double x, double y, enum cell_align align, const char *colour,
		 const char *words)
{
	add(d, (struct chart_shape){ SHAPE_TEXT, x, y, 0, 0, LETTER, align, colour, words });
}

/* One bar a row: label, bar, value. */
static void bars(struct drawing *d)
{
	const struct document_chart *c = d->c;
	double labels = 0, values = 0;
	for (size_t i = 0; i < c->n; i++) {
		labels = MAX(labels, text_width(c->label[i]));
		values = MAX(values, text_width(document_chart_value(d->a, c->value[i])));
	}
	labels = MIN(labels, d->p->width * 0.4);
	double from = labels + GAP, room = d->p->width - from - values - GAP;
	for (size_t i = 0; i < c->n; i++) {
		double y = (double)i * ROW, base = y + ROW / 2.0 + LETTER * 0.35;
		double drawn = room * length_of(c, i) / d->largest;
		text(d, labels, base, ALIGN_RIGHT, ink, fit(d->a, c->label[i], labels));
		box(d, from, y + (ROW - BAR) / 2.0, room, BAR, shade);
		box(d, from, y + (ROW - BAR) / 2.0, drawn, BAR, document_chart_colour(c, i));
		text(d, d->p->width, base, ALIGN_RIGHT, ink,
		     document_chart_value(d->a, c->value[i]));
	}
	d->p->height = (double)c->n * ROW;
}

/* One bar of shares, and under it what its colours mean. */
static void stack(struct drawing *d)
{
	const struct document_chart *c = d->c;
	double sum = 0, at = 0, x = 0, y = ROW + GAP;
	for (size_t i = 0; i < c->n; i++)
		sum += length_of(c, i);
	box(d, 0, 0, d->p->width, ROW, shade);
	for (size_t i = 0; i < c->n && sum > 0; i++) {
		double drawn = d->p->width * length_of(c, i) / sum;
		box(d, at, 0, drawn, ROW, document_chart_colour(c, i));
		at += drawn;
	}
	for (size_t i = 0; i < c->n; i++) {
		double share = sum > 0 ? 100 * length_of(c, i) / sum : 0;
		const char *words = fit(d->a,
					arena_printf(d->a, "%s %s (%.1f%%)", c->label[i],
						     document_chart_value(d->a, c->value[i]),
						     share),
					d->p->width - 2 * LETTER);
		double width = text_width(words) + 2.4 * LETTER;
		if (x > 0 && x + width > d->p->width) {
			x = 0;
			y += ROW;
		}
		box(d, x, y + (ROW - LETTER) / 2.0, LETTER, LETTER, document_chart_colour(c, i));
		text(d, x + 1.5 * LETTER, y + ROW / 2.0 + LETTER * 0.35, ALIGN_LEFT, ink, words);
		x += width;
	}
	d->p->height = y + ROW;
}

/* The smallest of 1, 2, 2.5, 5 times a power of ten that is not below `value`. */
static double round_up(double value)
{
	static const double steps[] = { 1, 2, 2.5, 5, 10 };
	double power = pow(10, floor(log10(value)));
	for (size_t i = 0; i < N(steps); i++)
		if (steps[i] * power >= value)
			return steps[i] * power;
	return value;
}

static void curve(struct drawing *d)
{
	enum { HEIGHT = 150, TOP = 18, LINES = 4, MOST_VALUES = 16 };
	const struct document_chart *c = d->c;
	double top = round_up(d->largest), widest = 0;
	for (int i = 0; i <= LINES; i++)
		widest = MAX(widest, text_width(document_chart_value(d->a, top * i / LINES)));
	double from = widest + GAP, room = d->p->width - from - 2 * GAP;
	for (int i = 0; i <= LINES; i++) {
		double y = TOP + HEIGHT - (double)HEIGHT * i / LINES;
		line(d, from, y, d->p->width - from, 0, i ? 0.5 : 1, i ? grid : soft);
		text(d, widest, y + LETTER * 0.35, ALIGN_RIGHT, soft,
		     document_chart_value(d->a, top * i / LINES));
	}
	double step = c->n > 1 ? room / (double)(c->n - 1) : 0, old_x = 0, old_y = 0, free_x = 0;
	for (size_t i = 0; i < c->n; i++) {
		double x = from + GAP + step * (double)i;
		double y = TOP + HEIGHT * (1 - length_of(c, i) / top);
		double half = text_width(c->label[i]) / 2;
		if (i)
			line(d, old_x, old_y, x - old_x, y - old_y, 1.5,
			     document_chart_colour(c, i));
		box(d, x - 2.5, y - 2.5, 5, 5, document_chart_colour(c, i));
		if (c->n <= MOST_VALUES)
			text(d, MIN(MAX(x, from + GAP), d->p->width - GAP), y - 6, ALIGN_CENTRE,
			     ink, document_chart_value(d->a, c->value[i]));
		double middle = MIN(MAX(x, half), d->p->width - half);
		if (middle - half >= free_x) {
			text(d, middle, TOP + HEIGHT + 1.6 * LETTER, ALIGN_CENTRE, ink,
			     c->label[i]);
			free_x = middle + half + GAP;
		}
		old_x = x;
		old_y = y;
	}
	d->p->height = TOP + HEIGHT + 2.2 * LETTER;
}

void document_chart(struct arena *a, const struct document_chart *c, double width,
		    struct chart_picture *ret)
{
	*ret = (struct chart_picture){ .width = width };
	struct drawing d = { .a = a, .c = c, .p = ret };
	for (size_t i = 0; i < c->n; i++)
		d.largest = MAX(d.largest, length_of(c, i));
	d.largest = MAX(d.largest, d.c->whole);
	if (d.largest <= 0)
		d.largest = 1;
	switch (c->kind) {
	case CHART_BARS: bars(&d); break;
	case CHART_STACK: stack(&d); break;
	case CHART_LINE: curve(&d); break;
	}
}
