/* SPDX-License-Identifier: Apache-2.0 */
/* pdf_block - the blocks of a document, one after another. */
#include "report/pdf/pdf_job.h"

#include <string.h>

void pdf_block_line(struct pdf_job *j, struct pdf_box *b, const struct pdf_line *line, double x,
		    double y, double width, enum cell_align align)
{
	double free = width - line->x - line->width;
	double shift = align == ALIGN_RIGHT ? free : align == ALIGN_CENTRE ? free / 2 : 0;
	pdf_page_item(&j->flow, b, PDF_LINE, x + line->x + shift, y + pdf_text_base(line->style))
		->line = line;
}

/* Nothing shorter than two lines stands alone on either page; official pages are full. */
static bool is_kept(const struct pdf_job *j, const struct pdf_set *set, size_t i, size_t n)
{
	if (set->is_kept || (set->is_tail && i + 2 >= n))
		return true;
	return j->look->grid <= 0 && i + 1 < n && (i == 0 || i + 2 == n);
}

void pdf_block_text(struct pdf_job *j, const struct run *run, size_t n_runs,
		    const struct pdf_style *style, const struct pdf_set *set)
{
	double width = set->width > 0 ? set->width : pdf_page_width(&j->flow) - set->x;
	struct pdf_line *lines;
	size_t n = pdf_text_lines(&j->text, run, n_runs, style, width, &lines);
	for (size_t i = 0; i < n; i++) {
		struct pdf_box box = {
			.before = i ? 0 : style->before,
			.height = style->pitch,
			.is_kept = is_kept(j, set, i, n),
			.is_on_grid = j->look->grid > 0 && style->pitch >= j->look->grid,
			.anchor = i ? NULL : set->anchor,
		};
		pdf_block_line(j, &box, &lines[i], set->x, 0, width, style->align);
		pdf_page_add(&j->flow, box);
	}
	pdf_page_space(&j->flow, style->after);
}

/* ---- headings, contents ---- */

const char *pdf_block_anchor(struct pdf_job *j, size_t i)
{
	const char *own = j->d->block[i].anchor;
	return own ? own : arena_printf(&j->arena, "\x01%zu", i);
}

/* The number and the text as one block's runs. */
static struct run *numbered(struct pdf_job *j, const struct block *b, size_t *ret_n)
{
	struct run *run = arena_alloc(&j->arena, (b->n_runs + 1) * sizeof(*run));
	size_t n = 0;
	if (*b->number)
		run[n++] = (struct run){ .text = document_number(j->d, b, "  ") };
	for (size_t i = 0; i < b->n_runs; i++)
		run[n++] = b->run[i];
	*ret_n = n;
	return run;
}

static const struct pdf_style *heading_style(const struct pdf_job *j, const struct block *b)
{
	int level = MIN(MAX(b->level, 1), (int)N(j->look->heading));
	return &j->look->heading[level - 1];
}

static void heading(struct pdf_job *j, size_t i)
{
	const struct block *b = &j->d->block[i];
	size_t n;
	const struct run *run = numbered(j, b, &n);
	const struct pdf_set set = { .is_kept = true, .anchor = pdf_block_anchor(j, i) };
	pdf_block_text(j, run, n, heading_style(j, b), &set);
}

/* The next block after i that stands in the contents, or n_blocks. */
static size_t next_entry(const struct document *d, size_t i)
{
	while (i < d->n_blocks && !document_in_contents(&d->block[i]))
		i++;
	return i;
}

static void contents_entry(struct pdf_job *j, size_t i)
{
	const struct block *b = &j->d->block[i];
	const struct pdf_style *style = &j->look->contents[b->level - 1];
	const double indent = (b->level - 1) * style->size, number_width = 3 * style->size;
	double width = pdf_page_width(&j->flow);
	size_t n;
	struct run *run = numbered(j, b, &n);
	const char *anchor = pdf_block_anchor(j, i);
	for (size_t k = 0; k < n; k++)
		run[k] = (struct run){ .text = run[k].text, .link = anchor };
	struct pdf_line *lines;
	size_t n_lines = pdf_text_lines(&j->text, run, n, style, width - indent - number_width,
					&lines);
	size_t next = next_entry(j->d, i + 1);
	struct pdf_box box = {
		.before = style->before,
		.height = (double)n_lines * style->pitch,
		.is_kept = next < j->d->n_blocks && j->d->block[next].level > b->level,
		.is_on_grid = j->look->grid > 0,
	};
	for (size_t k = 0; k < n_lines; k++)
		pdf_block_line(j, &box, &lines[k], indent, (double)k * style->pitch, width,
			       ALIGN_LEFT);
	const struct pdf_line *last = &lines[n_lines - 1];
	struct pdf_item *leader = pdf_page_item(
		&j->flow, &box, PDF_LEADER, indent + last->width + style->size / 2,
		(double)(n_lines - 1) * style->pitch + pdf_text_base(style));
	leader->width = width - leader->x;
	leader->anchor = anchor;
	leader->line = last;
	pdf_page_add(&j->flow, box);
}

static void contents(struct pdf_job *j, const struct block *b)
{
	const struct run word = { .text = document_word(j->d, DOCUMENT_CONTENTS) };
	bool has_own = b->n_runs > 0;
	const struct pdf_style *style = j->d->look == LOOK_OFFICIAL ? &j->look->title
								    : &j->look->heading[0];
	pdf_block_text(j, has_own ? b->run : &word, has_own ? b->n_runs : 1, style,
		       &(struct pdf_set){ .is_kept = true, .anchor = b->anchor });
	for (size_t i = next_entry(j->d, 0); i < j->d->n_blocks; i = next_entry(j->d, i + 1))
		contents_entry(j, i);
	pdf_page_space(&j->flow, j->look->body.pitch);
}

/* ---- lists ---- */

static const char *mark_of(const struct pdf_job *j, const struct block *item)
{
	bool has_number = item->number && *item->number;
	return has_number ? item->number : document_mark(j->d, MAX(item->level, 1));
}

/* A sentence that begins with its mark, set as any paragraph. */
static void official_item(struct pdf_job *j, const struct block *item)
{
	struct run *run = arena_alloc(&j->arena, (item->n_runs + 1) * sizeof(*run));
	run[0] = (struct run){ .text = mark_of(j, item) };
	for (size_t i = 0; i < item->n_runs; i++)
		run[i + 1] = item->run[i];
	const struct pdf_set set = { .x = j->look->list_indent * (MAX(item->level, 1) - 1),
				     .anchor = item->anchor };
	pdf_block_text(j, run, item->n_runs + 1, &j->look->body, &set);
}

/* The mark stands to the left of all lines. */
static void plain_item(struct pdf_job *j, const struct block *item)
{
	const struct pdf_style *style = &j->look->list;
	const struct pdf_line *mark = pdf_text_line(&j->text, mark_of(j, item), style);
	double left = j->look->list_indent * (MAX(item->level, 1) - 1);
	double x = left + MAX(j->look->list_indent, mark->width + 4);
	double width = pdf_page_width(&j->flow) - x;
	struct pdf_line *lines;
	size_t n = pdf_text_lines(&j->text, item->run, item->n_runs, style, width, &lines);
	const struct pdf_set set = { 0 };
	for (size_t i = 0; i < n; i++) {
		struct pdf_box box = {
			.height = style->pitch,
			.is_kept = is_kept(j, &set, i, n),
			.anchor = i ? NULL : item->anchor,
		};
		if (i == 0)
			pdf_block_line(j, &box, mark, left, 0, x - left, ALIGN_LEFT);
		pdf_block_line(j, &box, &lines[i], x, 0, width, ALIGN_LEFT);
		pdf_page_add(&j->flow, box);
	}
	pdf_page_space(&j->flow, style->after);
}

static void list(struct pdf_job *j, const struct block *b)
{
	for (size_t i = 0; i < b->n_items; i++) {
		if (j->d->look == LOOK_OFFICIAL)
			official_item(j, &b->item[i]);
		else
			plain_item(j, &b->item[i]);
	}
	pdf_page_space(&j->flow, j->look->body.after);
}

/* ---- all ---- */

static void paragraph(struct pdf_job *j, const struct block *b, const struct pdf_style *style,
		      bool is_tail)
{
	const struct block *end = j->d->block + j->d->n_blocks;
	bool is_lead = document_is_lead(b, b + 1 < end ? b + 1 : NULL);
	pdf_block_text(
		j, b->run, b->n_runs, style,
		&(struct pdf_set){ .is_kept = is_lead, .is_tail = is_tail, .anchor = b->anchor });
}

/* Does the text end here, and a signature follow? */
static bool is_tail(const struct document *d, size_t i)
{
	if (i + 1 >= d->n_blocks)
		return false;
	enum block_kind next = d->block[i + 1].kind;
	return next == BLOCK_SIGNATURE || (next == BLOCK_ATTACHMENT && is_tail(d, i + 1));
}

static void block(struct pdf_job *j, size_t i)
{
	const struct block *b = &j->d->block[i];
	bool tail = is_tail(j->d, i);
	switch (b->kind) {
	case BLOCK_TITLE: pdf_office_title(j, b, pdf_block_anchor(j, i)); break;
	case BLOCK_ADDRESSEE: paragraph(j, b, &j->look->addressee, false); break;
	case BLOCK_HEADING: heading(j, i); break;
	case BLOCK_PARAGRAPH:
	case BLOCK_CLOSING: paragraph(j, b, &j->look->body, tail); break;
	case BLOCK_LIST: list(j, b); break;
	case BLOCK_TABLE: pdf_table(j, b->table, b->anchor); break;
	case BLOCK_CHART: pdf_figure_chart(j, b); break;
	case BLOCK_IMAGE: pdf_figure_image(j, b); break;
	case BLOCK_CONTENTS: contents(j, b); break;
	case BLOCK_PAGE: pdf_page_break(&j->flow, b->is_landscape); break;
	case BLOCK_ATTACHMENT: pdf_office_attachment(j, b, tail); break;
	case BLOCK_SIGNATURE: pdf_office_signature(j, b); break;
	case BLOCK_NOTE: paragraph(j, b, &j->look->note, false); break;
	}
}

void pdf_block_all(struct pdf_job *j)
{
	pdf_page_break(&j->flow, false);
	pdf_office_head(j);
	for (size_t i = 0; i < j->d->n_blocks && !arena_is_over(&j->arena); i++)
		block(j, i);
	pdf_office_imprint(j);
	/* What waits for a next box that does not come. */
	pdf_page_flush(&j->flow);
	struct pdf_flow *f = &j->flow;
	if (f->n_pages > 1 && f->page[f->n_pages - 1].n_items == 0)
		f->n_pages--;
}
