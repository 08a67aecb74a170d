/* SPDX-License-Identifier: Apache-2.0 */
/* document_markdown - a document as Markdown (CommonMark, with the tables of GFM).
 *
 * Every character that Markdown could take for its own is escaped: what the document says stands
 * there as it says it. */
#include "base/base64.h"
#include "report/document.h"
#include "report/document_chart.h"

#include <string.h>

struct markdown {
	const struct document *d;
	struct buf *out;
	struct arena *arena;
	struct map anchors;
};

/* ---- texts ---- */

static void put(struct markdown *m, const char *text)
{
	buf_puts(m->out, text);
}

/* A mark that begins a list or a heading does so only at the front of a line. */
static bool is_special(const char *text, const char *at)
{
	if (strchr("\\`*_[]<>|~", *at))
		return true;
	bool is_first = at == text || at[-1] == '\n';
	if (is_first && strchr("#+-=:", *at))
		return true;
	/* "1. " and "1) " */
	const char *digits = at;
	while (digits > text && digits[-1] >= '0' && digits[-1] <= '9')
		digits--;
	return (*at == '.' || *at == ')') && digits < at &&
	       (digits == text || digits[-1] == '\n') && (at[1] == ' ' || !at[1]);
}

/* Escaped; a new line is what the place lets it be. */
static void put_text(struct markdown *m, const char *text, const char *new_line)
{
	for (const char *p = text; *p; p++) {
		if (*p == '\n')
			put(m, new_line);
		else if (*p == '&')
			put(m, "&amp;");
		else if (is_special(text, p))
			buf_printf(m->out, "\\%c", *p);
		else
			buf_putc(m->out, *p);
	}
}

/* ---- runs ---- */

/* Whether ** holds beside this character whatever is outside: letters, digits, ideographs. Beside a
 * Chinese mark it would not, and stay as two stars. */
static bool is_letter_at(struct str s)
{
	unsigned char c = s.n ? (unsigned char)s.p[0] : 0;
	bool is_ascii = (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
	return is_ascii || (c >= 0xe4 && c <= 0xe9);
}

static bool is_letters_around(const char *text)
{
	struct str s = str_of(text);
	size_t last = s.n;
	while (last && ((unsigned char)s.p[last - 1] & 0xc0) == 0x80)
		last--;
	return is_letter_at(s) && last && is_letter_at(str_from(s, last - 1));
}

static void put_name(struct markdown *m, const char *anchor)
{
	for (const char *p = anchor; *p; p++) {
		bool is_plain = strchr("-_.", *p) || (*p >= '0' && *p <= '9') ||
				((*p | 32) >= 'a' && (*p | 32) <= 'z');
		buf_putc(m->out, is_plain ? *p : '-');
	}
}

static void put_anchor(struct markdown *m, const struct block *b)
{
	if (!b->anchor)
		return;
	put(m, "<a id=\"");
	put_name(m, b->anchor);
	put(m, "\"></a>");
}

static void put_runs(struct markdown *m, const struct block *b, const char *new_line)
{
	for (size_t i = 0; i < b->n_runs; i++) {
		const struct run *r = &b->run[i];
		bool is_link = document_anchor(&m->anchors, r->link) > 0;
		bool is_plain = is_letters_around(r->text);
		const struct {
			bool is_on;
			const char *open, *close;
		} marks[] = {
			{ is_link, "[", "" },
			{ r->style & RUN_UNSEEN, "<mark>", "</mark>" },
			{ r->style & RUN_BOLD, is_plain ? "**" : "<strong>",
			  is_plain ? "**" : "</strong>" },
			{ r->style & RUN_ITALIC, is_plain ? "*" : "<em>",
			  is_plain ? "*" : "</em>" },
		};
		for (size_t k = 0; k < N(marks); k++)
			put(m, marks[k].is_on ? marks[k].open : "");
		put_text(m, r->text, new_line);
		for (size_t k = N(marks); k-- > 0;)
			put(m, marks[k].is_on ? marks[k].close : "");
		if (is_link) {
			put(m, "](#");
			put_name(m, r->link);
			put(m, ")");
		}
	}
}

/* ---- blocks ---- */

static void put_paragraph(struct markdown *m, const struct block *b)
{
	put_anchor(m, b);
	put_runs(m, b, "\\\n");
	put(m, "\n\n");
}

static void put_line(struct markdown *m, const char *text)
{
	if (!text || !*text)
		return;
	put_text(m, text, "\\\n");
	put(m, "\n\n");
}

static void put_heading(struct markdown *m, const struct block *b, int level)
{
	buf_printf(m->out, "%.*s ", level, "######");
	if (b->anchor)
		put_anchor(m, b);
	else if (document_in_contents(b))
		buf_printf(m->out, "<a id=\"part-%zu\"></a>", (size_t)(b - m->d->block));
	put_text(m, document_number(m->d, b, " "), " ");
	put_runs(m, b, " ");
	put(m, "\n\n");
}

static void put_contents(struct markdown *m)
{
	const struct document *d = m->d;
	put_line(m, document_word(d, DOCUMENT_CONTENTS));
	for (size_t i = 0; i < d->n_blocks; i++) {
		const struct block *b = &d->block[i];
		if (!document_in_contents(b))
			continue;
		buf_printf(m->out, "%*s- [", b->level > 1 ? 2 : 0, "");
		put_text(m, document_number(d, b, " "), " ");
		put_text(m, document_plain(d, b), " ");
		put(m, "](#");
		if (b->anchor)
			put_name(m, b->anchor);
		else
			buf_printf(m->out, "part-%zu", i);
		put(m, ")\n");
	}
	put(m, "\n");
}

static void put_items(struct markdown *m, const struct block *b)
{
	for (size_t i = 0; i < b->n_items; i++) {
		bool is_list = b->kind == BLOCK_LIST;
		buf_printf(m->out, "%*s", is_list && b->item[i].level > 1 ? 2 : 0, "");
		if (is_list)
			put(m, "- ");
		else
			buf_printf(m->out, "%zu. ", i + 1);
		put_anchor(m, &b->item[i]);
		put_runs(m, &b->item[i], " ");
		put(m, "\n");
	}
	put(m, "\n");
}

static void put_cells(struct markdown *m, const char *const *cells, size_t n)
{
	for (size_t c = 0; c < n; c++) {
		put(m, "| ");
		put_text(m, cells[c], "<br>");
		put(m, " ");
	}
	put(m, "|\n");
}

static void put_table(struct markdown *m, const struct block *b)
{
	static const char *const rules[] = {
		[ALIGN_LEFT] = "| --- ", [ALIGN_RIGHT] = "| ---: ", [ALIGN_CENTRE] = "| :---: "
	};
	const struct document_table *t = b->table;
	if (b->anchor) {
		put_anchor(m, b);
		put(m, t->caption ? "" : "\n\n");
	}
	put_line(m, t->caption);
	put_cells(m, t->header, t->n_columns);
	for (size_t c = 0; c < t->n_columns; c++)
		put(m, rules[t->align[c]]);
	put(m, "|\n");
	for (size_t r = 0; r < t->n_rows; r++)
		put_cells(m, t->row[r], t->n_columns);
	put(m, "\n");
}

/* The numbers; a picture would need a file beside this one. */
static void put_chart(struct markdown *m, const struct document_chart *c)
{
	put_line(m, c->caption);
	put(m, "| | |\n| --- | ---: |\n");
	for (size_t i = 0; i < c->n; i++)
		put_cells(m,
			  (const char *[]){ c->label[i],
					    document_chart_value(m->arena, c->value[i]) },
			  2);
	put(m, "\n");
}

static void put_image(struct markdown *m, const struct block *b)
{
	struct image_size size;
	if (!image_size(b->image, &size)) {
		put(m, "<mark>\\[?\\]</mark>\n\n");
		return;
	}
	put(m, "![");
	put_runs(m, b, " ");
	buf_printf(m->out, "](data:image/%s;base64,", size.type);
	base64_put(m->out, b->image);
	put(m, ")\n\n");
}

static void put_block(struct markdown *m, const struct block *b)
{
	switch (b->kind) {
	case BLOCK_TITLE: put_heading(m, b, 1 + (b->level > 0)); break;
	case BLOCK_HEADING: put_heading(m, b, b->level + 1); break;
	case BLOCK_ADDRESSEE:
	case BLOCK_PARAGRAPH:
	case BLOCK_CLOSING:
	case BLOCK_NOTE: put_paragraph(m, b); break;
	case BLOCK_LIST:
		if (b->n_runs)
			put_paragraph(m, b);
		put_items(m, b);
		break;
	case BLOCK_ATTACHMENT:
		put_line(m, document_word(m->d, DOCUMENT_ATTACHMENT));
		put_items(m, b);
		break;
	case BLOCK_TABLE: put_table(m, b); break;
	case BLOCK_CHART: put_chart(m, b->chart); break;
	case BLOCK_IMAGE: put_image(m, b); break;
	case BLOCK_CONTENTS: put_contents(m); break;
	case BLOCK_PAGE: put(m, "---\n\n"); break;
	case BLOCK_SIGNATURE:
		put_paragraph(m, b);
		put_line(m, b->date);
		break;
	}
}

void document_markdown(const struct document *d, struct buf *out)
{
	autoarena a = ARENA(64 << 20);
	struct markdown m = { .d = d, .out = out, .arena = &a, .anchors = document_anchors(d, &a) };
	const char *const head[] = { d->secrecy, d->urgency, d->organ, d->number };
	const char *const foot[] = { d->copies, d->issued };
	for (size_t i = 0; i < N(head); i++)
		put_line(&m, head[i]);
	for (size_t i = 0; i < d->n_blocks; i++)
		put_block(&m, &d->block[i]);
	for (size_t i = 0; i < N(foot); i++)
		put_line(&m, foot[i]);
}
