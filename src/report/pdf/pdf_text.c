/* SPDX-License-Identifier: Apache-2.0 */
/* pdf_text - texts as lines of placed glyphs. */
#include "report/pdf/pdf_text.h"

#include <assert.h>
#include <math.h>
#include <string.h>

/* References are small and raised. */
static const double reference_scale = 0.7, reference_rise = 0.32;
/* Lines of Chinese are filled by at most this much after each character (of its size). */
static const double widest_gap = 0.3;

static const char line_separator[] = "\xe2\x80\xa8", may_break[] = "\xe2\x80\x8b";
/* Pango's time grows with the square of a word's length, and its widths overflow after a hundred
 * thousand characters; no text that is read by people comes near. */
enum { LONGEST_WORD = 1000, LONGEST_PARAGRAPH = 60000 };

void pdf_text_open(struct pdf_text *t, struct arena *a, const struct document *d)
{
	t->arena = a;
	t->is_english = d->language == TR_ENGLISH;
	t->layout = pango_layout_new(t->font.context);
	t->n_kept = 0;
	pango_layout_set_wrap(t->layout, PANGO_WRAP_WORD_CHAR);
	pango_layout_set_auto_dir(t->layout, FALSE);
}

void pdf_text_close(struct pdf_text *t)
{
	for (size_t i = 0; i < t->n_kept; i++)
		cairo_scaled_font_destroy(t->kept[i]);
	g_object_unref(t->layout);
}

double pdf_text_base(const struct pdf_style *style)
{
	/* Of a Chinese character 88 parts of a hundred stand above the base line. */
	return (style->pitch - style->size) / 2 + 0.88 * style->size;
}

/* ---- glyphs ---- */

/* The place of one line that is being made. */
struct setting {
	struct pdf_text *t;
	const struct run *run;
	size_t n_runs;
	const size_t *end; /* of each run in the text */
	const char *text;
	const struct pdf_style *style;
	double squeeze;
	struct pdf_line *line;
	double x;
};

static cairo_scaled_font_t *keep_font(struct pdf_text *t, PangoFont *font)
{
	cairo_scaled_font_t *f = pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font));
	for (size_t i = 0; i < t->n_kept; i++)
		if (t->kept[i] == f)
			return f;
	/* One that does not fit in is left to live as long as the program. */
	cairo_scaled_font_reference(f);
	if (t->n_kept < N(t->kept))
		t->kept[t->n_kept++] = f;
	return f;
}

static size_t run_at(const struct setting *s, size_t byte)
{
	size_t i = 0;
	while (i + 1 < s->n_runs && byte >= s->end[i])
		i++;
	return i;
}

static void set_glyphs(struct setting *s, struct pdf_piece *p, const PangoGlyphString *glyphs)
{
	double rise = p->style & RUN_REFERENCE ? reference_rise * s->style->size : 0;
	p->glyph = arena_alloc(s->t->arena, (size_t)glyphs->num_glyphs * sizeof(*p->glyph));
	p->x = s->x;
	for (int i = 0; i < glyphs->num_glyphs; i++) {
		const PangoGlyphInfo *g = &glyphs->glyphs[i];
		bool is_missing = g->glyph & PANGO_GLYPH_UNKNOWN_FLAG;
		if (g->glyph != PANGO_GLYPH_EMPTY)
			p->glyph[p->n_glyphs++] = (cairo_glyph_t){
				.index = is_missing ? 0 : g->glyph,
				.x = s->x + pango_units_to_double(g->geometry.x_offset),
				.y = pango_units_to_double(g->geometry.y_offset) - rise,
			};
		s->x += pango_units_to_double(g->geometry.width) * s->squeeze;
	}
	p->width = s->x - p->x;
}

/* Which bytes of the text which glyphs stand for, in the order of the text. */
static void set_clusters(struct setting *s, struct pdf_piece *p, const PangoGlyphString *glyphs)
{
	p->cluster = arena_alloc(s->t->arena, (size_t)glyphs->num_glyphs * sizeof(*p->cluster));
	int n = glyphs->num_glyphs, step = p->is_backward ? -1 : 1;
	for (int i = p->is_backward ? n - 1 : 0; i >= 0 && i < n;) {
		int begin = glyphs->log_clusters[i], end, k = i, drawn = 0;
		for (; k >= 0 && k < n && glyphs->log_clusters[k] == begin; k += step)
			drawn += glyphs->glyphs[k].glyph != PANGO_GLYPH_EMPTY;
		end = k >= 0 && k < n ? glyphs->log_clusters[k] : (int)p->text.n;
		p->cluster[p->n_clusters++] = (cairo_text_cluster_t){ end - begin, drawn };
		i = k;
	}
	/* The end of a line that the text asked for is not text. */
	while (p->n_clusters && p->cluster[p->n_clusters - 1].num_glyphs == 0)
		p->text.n -= (size_t)p->cluster[--p->n_clusters].num_bytes;
}

static void set_piece(struct setting *s, const PangoGlyphItem *item)
{
	struct pdf_piece *p = &s->line->piece[s->line->n];
	size_t begin = (size_t)item->item->offset;
	const struct run *run = &s->run[run_at(s, begin)];
	*p = (struct pdf_piece){
		.text = { s->text + begin, (size_t)item->item->length },
		.style = run->style,
		.link = run->link,
		.is_backward = item->item->analysis.level & 1,
		.font = keep_font(s->t, item->item->analysis.font),
	};
	set_glyphs(s, p, item->glyphs);
	set_clusters(s, p, item->glyphs);
	if (p->n_glyphs)
		s->line->n++;
}

/* ---- filling lines ---- */

static bool is_wide(struct str at)
{
	gunichar c = g_utf8_get_char(at.p);
	return c >= 0x2e80 || (c >= 0x2014 && c <= 0x2026);
}

/* Walks over the places of a line that may grow, and moves what comes after each by `gap`. Returns
 * how many there are. */
static int open_gaps(struct pdf_line *l, double gap)
{
	int n = 0;
	bool was_wide = false, was_space = false, is_first = true;
	for (size_t i = 0; i < l->n; i++) {
		struct pdf_piece *p = &l->piece[i];
		struct str rest = p->text;
		int g = 0, before = n;
		for (int c = 0; c < p->n_clusters; c++) {
			bool wide = is_wide(rest), space = rest.p[0] == ' ';
			n += !is_first && (wide || was_wide || was_space);
			if (c == 0)
				p->x += n * gap;
			for (int k = 0; k < p->cluster[c].num_glyphs; k++)
				p->glyph[g++].x += n * gap;
			rest = str_from(rest, (size_t)p->cluster[c].num_bytes);
			was_wide = wide;
			was_space = space;
			is_first = false;
		}
		p->width += (n - before) * gap;
	}
	return n;
}

static void fill_line(struct pdf_line *l, double width)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->piece[i].is_backward)
			return;
	double slack = width - l->width;
	int n = open_gaps(l, 0);
	if (n == 0 || slack <= 0 || slack / n > widest_gap * l->style->size)
		return;
	open_gaps(l, slack / n);
	l->width = width;
}

/* ---- lines ---- */

static void add_attribute(PangoAttrList *list, PangoAttribute *attribute, size_t begin, size_t end)
{
	attribute->start_index = (guint)begin;
	attribute->end_index = (guint)end;
	pango_attr_list_insert(list, attribute);
}

/* Where the character before this byte begins. */
static size_t previous(const char *text, size_t byte)
{
	while (byte > 0 && (text[--byte] & 0xc0) == 0x80)
		;
	return byte;
}

/* A number with its unit, and with the number that it reaches to: 9月, 12个, 21～29.4. */
static void keep_units(PangoAttrList *list, const char *text)
{
	static const char reaching[] = "～";
	for (size_t i = 0; text[i]; i++) {
		/* An ideograph is of three bytes, and its first is one of these. */
		unsigned char next = (unsigned char)text[i + 1];
		bool is_range = strncmp(text + i + 1, reaching, 3) == 0;
		if (text[i] >= '0' && text[i] <= '9' &&
		    ((next >= 0xe4 && next <= 0xe9) || is_range))
			add_attribute(list, pango_attr_allow_breaks_new(FALSE), i,
				      i + 4 + is_range);
	}
}

static PangoAttrList *attributes(const struct setting *s)
{
	PangoAttrList *list = pango_attr_list_new();
	/* A path that is broken shall read as it is. */
	add_attribute(list, pango_attr_insert_hyphens_new(FALSE), 0, G_MAXUINT);
	if (s->t->is_english) /* English quotes, not those that are as wide as a character */
		add_attribute(list, pango_attr_font_features_new("pwid"), 0, G_MAXUINT);
	if (s->style->is_justified)
		keep_units(list, s->text);
	size_t begin = 0;
	for (size_t i = 0; i < s->n_runs; begin = s->end[i++]) {
		unsigned int style = s->run[i].style;
		/* Of no meaning but that glyphs of two runs are told apart. */
		if (s->n_runs > 1)
			add_attribute(list, pango_attr_foreground_new((guint16)i, 0, 0), begin,
				      s->end[i]);
		if (style & RUN_BOLD)
			add_attribute(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), begin,
				      s->end[i]);
		if (style & RUN_ITALIC)
			add_attribute(list, pango_attr_style_new(PANGO_STYLE_ITALIC), begin,
				      s->end[i]);
		if (style & RUN_REFERENCE) {
			add_attribute(list, pango_attr_scale_new(reference_scale), begin,
				      s->end[i]);
			/* Never the first of a line: one with the character before it. */
			add_attribute(list, pango_attr_allow_breaks_new(FALSE),
				      previous(s->text, begin), s->end[i]);
		}
	}
	return list;
}

static void set_style(PangoLayout *layout, const struct pdf_style *style, double squeeze,
		      double width)
{
	PangoFontDescription *font = pango_font_description_new();
	pango_font_description_set_family_static(font, pdf_font_family(style->face));
	pango_font_description_set_absolute_size(font, style->size * PANGO_SCALE);
	pango_font_description_set_weight(font,
					  style->is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
	pango_layout_set_font_description(layout, font);
	pango_font_description_free(font);
	/* A hair more, so that rounding does not break a line that just fits. */
	pango_layout_set_width(layout,
			       width > 0 ? (int)((width / squeeze + 0.05) * PANGO_SCALE) : -1);
	pango_layout_set_indent(layout, (int)(style->indent * PANGO_SCALE));
}

struct joined {
	char *text;
	size_t n;
	size_t word, paragraph; /* where they began */
};

static void join_bytes(struct joined *j, const char *bytes, size_t n)
{
	memcpy(j->text + j->n, bytes, n);
	j->n += n;
}

static void join_character(struct joined *j, struct str c)
{
	if (j->n - j->paragraph > LONGEST_PARAGRAPH) {
		join_bytes(j, "\n", 1);
		j->word = j->paragraph = j->n;
	} else if (j->n - j->word > LONGEST_WORD) {
		join_bytes(j, may_break, 3);
		j->word = j->n;
	}
	if (c.p[0] == '\n')
		join_bytes(j, line_separator, 3);
	else
		join_bytes(j, c.p, c.n);
	if (c.n > 2 || c.p[0] == ' ' || c.p[0] == '\n')
		j->word = j->n;
}

/* The runs as one text; where each ends. */
static char *join_runs(struct pdf_text *t, const struct run *run, size_t n_runs, size_t *ret_end)
{
	size_t n = 0;
	for (size_t i = 0; i < n_runs; i++)
		n += 4 * strlen(run[i].text) + 4; /* with all that may be put in */
	struct joined j = { .text = arena_alloc(t->arena, n + 1) };
	for (size_t i = 0; i < n_runs; i++) {
		for (struct str rest = str_of(run[i].text); rest.n;) {
			struct str c = str_head(rest, MAX(str_utf8_sequence(rest), (size_t)1));
			join_character(&j, c);
			rest = str_from(rest, c.n);
		}
		ret_end[i] = j.n;
	}
	return j.text;
}

/* Without the blanks at its end, which Pango leaves there. */
static double inked_width(const struct pdf_line *l)
{
	for (size_t i = l->n; i-- > 0;) {
		const struct pdf_piece *p = &l->piece[i];
		size_t blanks = 0;
		while (blanks < p->text.n && p->text.p[p->text.n - 1 - blanks] == ' ')
			blanks++;
		if (blanks == 0)
			return p->x + p->width;
		if (blanks < p->text.n && (int)blanks < p->n_glyphs)
			return p->glyph[p->n_glyphs - (int)blanks].x;
	}
	return 0;
}

static void set_line(struct setting *s, PangoLayoutLine *from, bool is_last, double width)
{
	size_t n = g_slist_length(from->runs);
	s->line->piece = arena_alloc(s->t->arena, n * sizeof(*s->line->piece));
	s->line->style = s->style;
	s->x = 0;
	for (const GSList *l = from->runs; l; l = l->next)
		set_piece(s, l->data);
	s->line->width = inked_width(s->line);
	double indent = s->style->indent * s->squeeze;
	bool is_first = from->is_paragraph_start;
	s->line->x = is_first ? MAX(indent, 0) : MAX(-indent, 0);
	const char *end = s->text + from->start_index + from->length;
	bool is_ended = is_last || strncmp(end, line_separator, 3) == 0;
	if (s->style->is_justified && width > 0 && !is_ended)
		fill_line(s->line, width - s->line->x);
}

size_t pdf_text_lines(struct pdf_text *t, const struct run *run, size_t n_runs,
		      const struct pdf_style *style, double width, struct pdf_line **ret_lines)
{
	static const struct run nothing = { .text = "" };
	if (n_runs == 0) {
		run = &nothing;
		n_runs = 1;
	}
	size_t *end = arena_alloc(t->arena, n_runs * sizeof(*end));
	struct setting s = {
		.t = t,
		.run = run,
		.n_runs = n_runs,
		.end = end,
		.style = style,
		.squeeze = style->squeeze > 0 ? style->squeeze : 1,
	};
	s.text = join_runs(t, run, n_runs, end);
	set_style(t->layout, style, s.squeeze, width);
	PangoAttrList *list = attributes(&s);
	pango_layout_set_attributes(t->layout, list);
	pango_attr_list_unref(list);
	pango_layout_set_text(t->layout, s.text, -1);

	size_t n = (size_t)pango_layout_get_line_count(t->layout), i = 0;
	struct pdf_line *lines = arena_alloc(t->arena, n * sizeof(*lines));
	for (const GSList *l = pango_layout_get_lines_readonly(t->layout); l; l = l->next, i++) {
		s.line = &lines[i];
		set_line(&s, l->data, i + 1 == n, width);
	}
	*ret_lines = lines;
	return n;
}

struct pdf_line *pdf_text_line(struct pdf_text *t, const char *text, const struct pdf_style *style)
{
	const struct run run = { .text = text };
	struct pdf_line *line;
	struct pdf_style one = *style;
	one.indent = 0;
	pdf_text_lines(t, &run, 1, &one, 0, &line);
	line->style = style;
	return line;
}
