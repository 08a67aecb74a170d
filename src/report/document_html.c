/* SPDX-License-Identifier: Apache-2.0 */
/* document_html - a document as one page of HTML that needs nothing else.
 *
 * Every text is escaped here; the page's own policy is the second lock: no script, no request, no
 * style but the one whose hash it names. */
#include "report/document_html.h"

#include "base/base64.h"
#include "base/crypto.h"
#include "base/xml_out.h"
#include "report/document.h"
#include "report/document_chart.h"

#include <string.h>

struct html {
	const struct document *d;
	struct buf *out;
	struct arena *arena;
	struct map anchors;
	bool is_in_section;
};

static void put(struct html *h, const char *markup)
{
	buf_puts(h->out, markup);
}

/* Escaped; new lines are kept by the style sheet (white-space: pre-line). */
static void put_text(struct html *h, const char *text)
{
	xml_out_escape(h->out, str_of(text));
}

/* A name for id and href: "claim-12" as it is, what may not stand there as "-". */
static void put_name(struct html *h, const char *anchor)
{
	for (const char *p = anchor; *p; p++) {
		bool is_plain = strchr("-_.", *p) || (*p >= '0' && *p <= '9') ||
				((*p | 32) >= 'a' && (*p | 32) <= 'z');
		buf_putc(h->out, is_plain ? *p : '-');
	}
}

static void put_runs(struct html *h, const struct block *b)
{
	for (size_t i = 0; i < b->n_runs; i++) {
		const struct run *r = &b->run[i];
		bool is_link = document_anchor(&h->anchors, r->link) > 0;
		const struct {
			bool is_on;
			const char *open, *close;
		} tags[] = {
			{ is_link, NULL, "</a>" },
			{ r->style & RUN_REFERENCE, "<sup>", "</sup>" },
			{ r->style & RUN_UNSEEN, "<mark>", "</mark>" },
			{ r->style & RUN_BOLD, "<strong>", "</strong>" },
			{ r->style & RUN_ITALIC, "<em>", "</em>" },
		};
		/* A mark of reference stands with the word that it belongs to. */
		put(h, r->style & RUN_REFERENCE && i ? "&#8288;" : "");
		if (is_link) {
			put(h, "<a href=\"#");
			put_name(h, r->link);
			put(h, "\">");
		}
		for (size_t k = 1; k < N(tags); k++)
			put(h, tags[k].is_on ? tags[k].open : "");
		put_text(h, r->text);
		for (size_t k = N(tags); k-- > 0;)
			put(h, tags[k].is_on ? tags[k].close : "");
	}
}

/* <tag class="class" id="…">, left open. */
static void open_tag(struct html *h, const struct block *b, const char *tag, const char *class)
{
	buf_printf(h->out, "<%s", tag);
	if (class)
		buf_printf(h->out, " class=\"%s\"", class);
	if (b->anchor) {
		put(h, " id=\"");
		put_name(h, b->anchor);
		put(h, "\"");
	} else if (document_in_contents(b)) {
		buf_printf(h->out, " id=\"part-%zu\"", (size_t)(b - h->d->block));
	}
	put(h, ">");
}

static void put_block(struct html *h, const struct block *b, const char *tag, const char *class)
{
	open_tag(h, b, tag, class);
	put_runs(h, b);
	buf_printf(h->out, "</%s>\n", tag);
}

static void put_element(struct html *h, const char *tag, const char *class, const char *text)
{
	if (!text || !*text)
		return;
	buf_printf(h->out, "<%s class=\"%s\">", tag, class);
	put_text(h, text);
	buf_printf(h->out, "</%s>\n", tag);
}

/* ---- blocks ---- */

static void put_title(struct html *h, const struct block *b)
{
	const char *line[DOCUMENT_TITLE_LINES];
	size_t n = h->d->look == LOOK_OFFICIAL ? document_title_lines(h->d, b, 19, line) : 0;
	const char *tag = b->level ? "h2" : "h1";
	put_element(h, "p", "annex", b->number);
	if (n < 2) {
		put_block(h, b, tag, "title");
		return;
	}
	open_tag(h, b, tag, "title");
	for (size_t i = 0; i < n; i++) {
		put(h, i ? "<br>" : "");
		put_text(h, line[i]);
	}
	buf_printf(h->out, "</%s>\n", tag);
}

static void put_heading(struct html *h, const struct block *b)
{
	const char *tag = arena_printf(h->arena, "h%d", b->level + 1);
	open_tag(h, b, tag, arena_printf(h->arena, "level-%d", b->level));
	if (*b->number) {
		put(h, "<span class=\"number\">");
		put_text(h, b->number);
		put(h, "</span>");
	}
	put_runs(h, b);
	buf_printf(h->out, "</%s>\n", tag);
}

static void put_contents(struct html *h)
{
	const struct document *d = h->d;
	put(h, "<nav class=\"contents\">\n");
	put_element(h, "p", "contents-title", document_word(d, DOCUMENT_CONTENTS));
	for (size_t i = 0; i < d->n_blocks; i++) {
		const struct block *b = &d->block[i];
		if (!document_in_contents(b))
			continue;
		buf_printf(h->out, "<p class=\"entry-%d\"><a href=\"#", b->level);
		if (b->anchor)
			put_name(h, b->anchor);
		else
			buf_printf(h->out, "part-%zu", i);
		put(h, "\"><span class=\"number\">");
		put_text(h, document_number(d, b, ""));
		put(h, "</span>");
		put_text(h, document_plain(d, b));
		put(h, "</a></p>\n");
	}
	put(h, "</nav>\n");
}

static void put_list(struct html *h, const struct block *b)
{
	if (b->n_runs)
		put_block(h, b, "p", NULL);
	put(h, "<ul>\n");
	for (size_t i = 0; i < b->n_items; i++) {
		const struct block *item = &b->item[i];
		open_tag(h, item, "li", item->level > 1 ? "deep" : NULL);
		put(h, "<span class=\"mark\">");
		put_text(h, document_mark(h->d, item->level));
		put(h, "</span>");
		put_runs(h, item);
		put(h, "</li>\n");
	}
	put(h, "</ul>\n");
}

static void put_attachment(struct html *h, const struct block *b)
{
	open_tag(h, b, "div", "attachment");
	put(h, "<p>");
	put_text(h, document_word(h->d, DOCUMENT_ATTACHMENT));
	put(h, "</p>\n<div>\n");
	for (size_t i = 0; i < b->n_items; i++) {
		put(h, "<p>");
		put_text(h, document_attachment_number(h->d, b, i));
		put_runs(h, &b->item[i]);
		put(h, "</p>\n");
	}
	put(h, "</div></div>\n");
}

static void put_signature(struct html *h, const struct block *b)
{
	open_tag(h, b, "div", "signature");
	put(h, "<div>\n<p>");
	put_runs(h, b);
	put(h, "</p>\n");
	put_element(h, "p", "date", b->date);
	put(h, "</div></div>\n");
}

static void put_cells(struct html *h, const struct document_table *t, const char *const *cells,
		      const char *tag)
{
	static const char *const classes[] = { [ALIGN_LEFT] = "",
					       [ALIGN_RIGHT] = " class=\"right\"",
					       [ALIGN_CENTRE] = " class=\"centre\"" };
	put(h, "<tr>");
	for (size_t c = 0; c < t->n_columns; c++) {
		buf_printf(h->out, "<%s%s>", tag, classes[t->align[c]]);
		put_text(h, cells[c]);
		buf_printf(h->out, "</%s>", tag);
	}
	put(h, "</tr>\n");
}

/* How wide the columns are: a browser by itself gives Chinese one letter where it is narrow. (The
 * policy in the head allows no style attributes.) */
static void put_columns(struct html *h, const struct document_table *t)
{
	enum { COLUMNS = 75 }; /* half-width letters of a sheet */
	double *share = arena_alloc(h->arena, t->n_columns * sizeof(*share));
	document_widths(t, COLUMNS, h->arena, share);
	put(h, "<colgroup>");
	for (size_t c = 0; c < t->n_columns; c++)
		buf_printf(h->out, "<col width=\"%.1f%%\">", share[c] * 100);
	put(h, "</colgroup>\n");
}

static void put_table(struct html *h, const struct block *b)
{
	const struct document_table *t = b->table;
	open_tag(h, b, "div", "table");
	put(h, "<table>\n");
	put_element(h, "caption", "caption", t->caption);
	put_columns(h, t);
	put(h, "<thead>");
	put_cells(h, t, t->header, "th");
	put(h, "</thead>\n<tbody>\n");
	for (size_t r = 0; r < t->n_rows; r++)
		put_cells(h, t, t->row[r], "td");
	put(h, "</tbody></table></div>\n");
}

/* ---- figures ---- */

static void put_shape(struct html *h, const struct chart_shape *s)
{
	static const char *const anchors[] = {
		[ALIGN_LEFT] = "start", [ALIGN_RIGHT] = "end", [ALIGN_CENTRE] = "middle"
	};
	switch (s->kind) {
	case SHAPE_BOX:
		buf_printf(h->out,
			   "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" "
			   "fill=\"%s\"/>",
			   s->x, s->y, s->width, s->height, s->colour);
		break;
	case SHAPE_LINE:
		buf_printf(h->out,
			   "<line x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\" stroke=\"%s\" "
			   "stroke-width=\"%.2f\"/>",
			   s->x, s->y, s->x + s->width, s->y + s->height, s->colour, s->size);
		break;
	case SHAPE_TEXT:
		buf_printf(h->out,
			   "<text x=\"%.2f\" y=\"%.2f\" font-size=\"%.0f\" fill=\"%s\" "
			   "text-anchor=\"%s\">",
			   s->x, s->y, s->size, s->colour, anchors[s->align]);
		put_text(h, s->text);
		put(h, "</text>");
		break;
	}
}

static void put_chart(struct html *h, const struct document_chart *c)
{
	enum { WIDTH = 460 };
	struct chart_picture p;
	document_chart(h->arena, c, WIDTH, &p);
	buf_printf(h->out, "<svg viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-label=\"", p.width,
		   p.height + 1);
	put_text(h, c->caption ? c->caption : "");
	put(h, "\">");
	for (size_t i = 0; i < p.n; i++)
		put_shape(h, &p.shape[i]);
	put(h, "</svg>\n");
}

static void put_image(struct html *h, const struct block *b)
{
	struct image_size size;
	if (!image_size(b->image, &size)) {
		put(h, "<mark>[?]</mark>");
		return;
	}
	buf_printf(h->out, "<img width=\"%u\" height=\"%u\" alt=\"", size.width, size.height);
	put_text(h, document_plain(h->d, b));
	buf_printf(h->out, "\" src=\"data:image/%s;base64,", size.type);
	base64_put(h->out, b->image);
	put(h, "\">\n");
}

static void put_figure(struct html *h, const struct block *b)
{
	open_tag(h, b, "figure", NULL);
	if (b->chart && b->chart->caption)
		put_element(h, "figcaption", "caption", b->chart->caption);
	if (b->n_runs)
		put_block(h, &(struct block){ .run = b->run, .n_runs = b->n_runs }, "figcaption",
			  "caption");
	if (b->chart)
		put_chart(h, b->chart);
	else
		put_image(h, b);
	put(h, "</figure>\n");
}

/* ---- the page ---- */

static void begin_section(struct html *h, bool is_landscape)
{
	put(h, h->is_in_section ? "</section>\n" : "");
	buf_printf(h->out, "<section class=\"sheet%s\">\n", is_landscape ? " wide" : "");
	h->is_in_section = true;
}

static void put_any(struct html *h, const struct block *b)
{
	switch (b->kind) {
	case BLOCK_TITLE: put_title(h, b); break;
	case BLOCK_ADDRESSEE: put_block(h, b, "p", "addressee"); break;
	case BLOCK_HEADING: put_heading(h, b); break;
	case BLOCK_PARAGRAPH:
	case BLOCK_CLOSING: put_block(h, b, "p", "body"); break;
	case BLOCK_LIST: put_list(h, b); break;
	case BLOCK_TABLE: put_table(h, b); break;
	case BLOCK_CHART:
	case BLOCK_IMAGE: put_figure(h, b); break;
	case BLOCK_CONTENTS: put_contents(h); break;
	case BLOCK_PAGE: begin_section(h, b->is_landscape); break;
	case BLOCK_ATTACHMENT: put_attachment(h, b); break;
	case BLOCK_SIGNATURE: put_signature(h, b); break;
	case BLOCK_NOTE: put_block(h, b, "p", "note"); break;
	}
}

static void put_head(struct html *h)
{
	const struct document *d = h->d;
	char hash[CRYPTO_BASE64_SIZE];
	crypto_sha256_base64(str_of(document_css), hash);
	buf_printf(h->out,
		   "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
		   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
		   "style-src 'sha256-%s'; img-src data:; base-uri 'none'; form-action 'none'\">\n"
		   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
		   "<meta name=\"referrer\" content=\"no-referrer\">\n",
		   d->language == TR_CHINESE ? "zh-CN" : "en", hash);
	if (d->author) {
		put(h, "<meta name=\"author\" content=\"");
		put_text(h, d->author);
		put(h, "\">\n");
	}
	put(h, "<title>");
	put_text(h, d->title ? d->title : "");
	put(h, "</title>\n<style>");
	put(h, document_css);
	buf_printf(h->out, "</style>\n</head>\n<body class=\"%s\">\n<main>\n",
		   d->look == LOOK_OFFICIAL ? "official" : "plain");
}

static void put_foot(struct html *h)
{
	const struct document *d = h->d;
	if (d->copies || d->issued) {
		put(h, "<footer>\n");
		if (d->copies && !str_starts(str_of(d->copies), document_word(d, DOCUMENT_COPIES)))
			put_element(h, "p", "copies",
				    arena_printf(h->arena, "%s%s",
						 document_word(d, DOCUMENT_COPIES), d->copies));
		else
			put_element(h, "p", "copies", d->copies);
		put_element(h, "p", "issued", d->issued);
		put(h, "</footer>\n");
	}
	put(h, "</section>\n</main>\n</body>\n</html>\n");
}

void document_html(const struct document *d, struct buf *out)
{
	autoarena a = ARENA(64 << 20);
	struct html h = { .d = d, .out = out, .arena = &a, .anchors = document_anchors(d, &a) };
	put_head(&h);
	begin_section(&h, false);
	put_element(&h, "p", "running", d->look == LOOK_PLAIN ? d->header : NULL);
	put_element(&h, "p", "secrecy", d->secrecy);
	put_element(&h, "p", "secrecy", d->urgency);
	put_element(&h, "p", "organ", d->organ);
	put_element(&h, "p", d->organ ? "file-number ruled" : "file-number", d->number);
	for (size_t i = 0; i < d->n_blocks; i++)
		put_any(&h, &d->block[i]);
	put_foot(&h);
}
