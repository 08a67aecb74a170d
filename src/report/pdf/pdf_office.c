/* SPDX-License-Identifier: Apache-2.0 */
/* pdf_office - what only documents of offices have: red head, title, attachment note, signature and
 * imprint (GB/T 9704-2012, section 7). The plain look has most of it too, without the ceremony. */
#include "report/pdf/pdf_job.h"

#include <string.h>

static bool is_official(const struct pdf_job *j)
{
	return j->d->look == LOOK_OFFICIAL;
}

static struct pdf_style *changed(struct pdf_job *j, const struct pdf_style *style)
{
	struct pdf_style *copy = arena_new(&j->arena, struct pdf_style);
	*copy = *style;
	return copy;
}

static void add_text(struct pdf_job *j, const char *text, const struct pdf_style *style,
		     bool is_kept)
{
	pdf_block_text(j, &(struct run){ .text = text }, 1, style,
		       &(struct pdf_set){ .is_kept = is_kept });
}

/* ---- the head ---- */

/* As large as the standard lets it be, and as the line can hold. */
static const struct pdf_line *organ_line(struct pdf_job *j, double width)
{
	const struct pdf_line *line = pdf_text_line(&j->text, j->d->organ, &j->look->organ);
	if (line->width <= width)
		return line;
	struct pdf_style *style = changed(j, &j->look->organ);
	style->size *= width / line->width;
	style->pitch *= width / line->width;
	return pdf_text_line(&j->text, j->d->organ, style);
}

/* 7.2: the mark 35 mm below the top of the type area, two lines below it the number, 4 mm below
 * that a red line; the degrees of secrecy and urgency stand above, on the left. */
static void official_head(struct pdf_job *j)
{
	const struct pdf_look *look = j->look;
	double width = pdf_page_width(&j->flow), y = 0;
	struct pdf_box box = { 0 };
	const char *const marks[] = { j->d->secrecy, j->d->urgency };
	for (size_t i = 0; i < N(marks); i++) {
		if (!marks[i])
			continue;
		pdf_block_line(j, &box, pdf_text_line(&j->text, marks[i], &look->mark), 0, y, width,
			       ALIGN_LEFT);
		y += look->grid;
	}
	if (j->d->organ) {
		const struct pdf_line *line = organ_line(j, width);
		y = MAX(y, 35 * PDF_MM - (line->style->pitch - line->style->size) / 2);
		pdf_block_line(j, &box, line, 0, y, width, ALIGN_CENTRE);
		y += line->style->pitch;
	}
	if (j->d->number) {
		y += j->d->organ ? 2 * look->grid : 0;
		pdf_block_line(j, &box, pdf_text_line(&j->text, j->d->number, &look->body), 0, y,
			       width, ALIGN_CENTRE);
		y += look->grid;
	}
	if (j->d->organ) {
		y += 4 * PDF_MM;
		struct pdf_item *red = pdf_page_item(&j->flow, &box, PDF_RULE, 0, y);
		red->width = width;
		red->thickness = 1.2;
		red->colour = look->organ.colour;
	}
	box.height = y;
	box.is_on_grid = true;
	pdf_page_add(&j->flow, box);
}

void pdf_office_head(struct pdf_job *j)
{
	const struct document *d = j->d;
	if (!d->organ && !d->number && !d->secrecy && !d->urgency)
		return;
	if (is_official(j)) {
		official_head(j);
		return;
	}
	const char *const marks[] = { d->secrecy, d->urgency, d->number };
	for (size_t i = 0; i < N(marks); i++)
		if (marks[i])
			add_text(j, marks[i], &j->look->mark, true);
	if (d->organ)
		add_text(j, d->organ, &j->look->organ, true);
}

/* ---- the title ---- */

void pdf_office_title(struct pdf_job *j, const struct block *b, const char *anchor)
{
	double width = pdf_page_width(&j->flow);
	struct pdf_style *style = changed(j, &j->look->title);
	if (*b->number)
		add_text(j, b->number, &j->look->mark, true);
	if (is_official(j) && j->d->organ && j->flow.n_pages == 1)
		style->before *= 2; /* below the red line */
	const char *line[DOCUMENT_TITLE_LINES];
	size_t n = document_title_lines(j->d, b, (size_t)(width / style->size), line);
	for (size_t i = 0; i < n; i++) {
		struct pdf_box box = { .before = i ? 0 : style->before,
				       .height = style->pitch + (i + 1 == n ? style->after : 0),
				       .is_kept = true,
				       .is_on_grid = is_official(j),
				       .anchor = i ? NULL : anchor };
		const struct pdf_line *text = pdf_text_line(&j->text, line[i], style);
		if (text->width > width) { /* no word of it could be parted */
			struct pdf_style *small = changed(j, style);
			small->size *= width / text->width;
			text = pdf_text_line(&j->text, line[i], small);
		}
		pdf_block_line(j, &box, text, 0, 0, width, style->align);
		pdf_page_add(&j->flow, box);
	}
}

/* ---- the end ---- */

/* 7.3.4: one line below the text, two characters in; what does not fit goes on below the name. */
void pdf_office_attachment(struct pdf_job *j, const struct block *b, bool is_tail)
{
	struct pdf_style *style = changed(j, &j->look->list);
	style->is_justified = false;
	style->after = 0;
	double indent = is_official(j) ? j->look->list_indent : 0;
	const struct pdf_line *word = pdf_text_line(
		&j->text, document_word(j->d, DOCUMENT_ATTACHMENT), style);
	/* A line has no width for the blank at its end. */
	double blank = is_official(j) ? 0 : style->size / 3;
	size_t n_items = MAX(b->n_items, (size_t)1);
	for (size_t i = 0; i < n_items; i++) {
		const struct block *item = b->n_items ? &b->item[i] : b;
		const char *text = b->n_items ? document_attachment_number(j->d, b, i) : "";
		const struct pdf_line *number = pdf_text_line(&j->text, text, style);
		double x = indent + word->width + blank, gap = *text ? style->size / 4 : 0;
		double left = x + number->width + gap;
		double width = pdf_page_width(&j->flow) - left;
		struct pdf_line *lines;
		size_t n = pdf_text_lines(&j->text, item->run, item->n_runs, style, width, &lines);
		for (size_t k = 0; k < n; k++) {
			struct pdf_box box = { .height = style->pitch,
					       .is_kept = is_tail,
					       .is_on_grid = is_official(j),
					       .anchor = k ? NULL : item->anchor };
			box.before = i || k ? 0 : style->pitch;
			if (i == 0 && k == 0)
				pdf_block_line(j, &box, word, indent, 0, word->width, ALIGN_LEFT);
			if (k == 0)
				pdf_block_line(j, &box, number, x, 0, number->width, ALIGN_LEFT);
			pdf_block_line(j, &box, &lines[k], left, 0, width, ALIGN_LEFT);
			pdf_page_add(&j->flow, box);
		}
	}
	pdf_page_space(&j->flow, j->look->body.after);
}

/* 7.3.5: the date ends four characters before the line does, the name is centred above it. */
void pdf_office_signature(struct pdf_job *j, const struct block *b)
{
	struct pdf_style *style = changed(j, &j->look->body);
	style->is_justified = false;
	style->indent = 0;
	double width = pdf_page_width(&j->flow);
	double character = style->size * (style->squeeze > 0 ? style->squeeze : 1);
	const struct pdf_line *date = pdf_text_line(&j->text, b->date ? b->date : "", style);
	struct pdf_line *name;
	size_t n = pdf_text_lines(&j->text, b->run, b->n_runs, style, width, &name);
	struct pdf_box box = {
		.before = 2 * style->pitch,
		.height = (double)(n + (b->date != NULL)) * style->pitch,
		.is_on_grid = is_official(j),
		.anchor = b->anchor,
	};
	double right = width - (is_official(j) ? 4 * character : 0);
	double middle = right - date->width / 2;
	for (size_t i = 0; i < n; i++) {
		double x = is_official(j) ? middle - name[i].width / 2 : width - name[i].width;
		x = MAX(MIN(x, width - name[i].width), 0);
		pdf_block_line(j, &box, &name[i], x, (double)i * style->pitch, name[i].width,
			       ALIGN_LEFT);
	}
	if (b->date)
		pdf_block_line(j, &box, date, right - date->width, (double)n * style->pitch,
			       date->width, ALIGN_LEFT);
	pdf_page_add(&j->flow, box);
	pdf_page_space(&j->flow, style->after);
}

/* ---- the imprint ---- */

static double put_rule(struct pdf_job *j, double y, double thickness)
{
	struct pdf_item *rule = pdf_page_put(&j->flow, PDF_RULE, 0, y);
	rule->width = pdf_page_width(&j->flow);
	rule->thickness = thickness;
	return y;
}

static void put_line(struct pdf_job *j, const struct pdf_line *line, double x, double y)
{
	pdf_page_put(&j->flow, PDF_LINE, x, y + pdf_text_base(line->style))->line = line;
}

/* "某某办公室  2026年9月12日印发": the last blank parts who from when. */
static void put_issued(struct pdf_job *j, double y)
{
	const struct pdf_style *style = &j->look->closing_mark;
	struct str all = str_trim(str_of(j->d->issued));
	size_t end = all.n;
	while (end > 0 && all.p[end - 1] != ' ')
		end--;
	struct str who = str_trim(str_head(all, end ? end : all.n));
	const char *name = arena_strndup(&j->arena, who.p, who.n);
	put_line(j, pdf_text_line(&j->text, name, style), style->size, y);
	if (end == 0)
		return;
	const struct pdf_line *when = pdf_text_line(
		&j->text, arena_strndup(&j->arena, all.p + end, all.n - end), style);
	put_line(j, when, pdf_page_width(&j->flow) - style->size - when->width, y);
}

/* 7.4: at the foot of the last page, between thick lines, one character in on both sides. */
static void official_imprint(struct pdf_job *j)
{
	const double thick = 0.35 * PDF_MM, thin = 0.25 * PDF_MM;
	struct pdf_style *style = changed(j, &j->look->closing_mark);
	struct pdf_line *copies = NULL;
	size_t n = 0;
	if (j->d->copies) {
		const char *word = document_word(j->d, DOCUMENT_COPIES);
		style->indent = -pdf_text_line(&j->text, word, style)->width;
		const struct run runs[] = { { .text = word }, { .text = j->d->copies } };
		n = pdf_text_lines(&j->text, runs, N(runs), style,
				   pdf_page_width(&j->flow) - 2 * style->size, &copies);
	}
	pdf_page_flush(&j->flow);
	size_t n_lines = n + (j->d->issued != NULL);
	double height = (double)n_lines * style->pitch;
	if (pdf_page_room(&j->flow) < height + style->pitch) {
		pdf_page_break(&j->flow, false);
		j->flow.page[j->flow.n_pages - 1].has_no_number = true;
	}
	double bottom = pdf_page_height(&j->flow), y = bottom - height;
	put_rule(j, y, thick);
	for (size_t i = 0; i < n; i++) {
		put_line(j, &copies[i], style->size + copies[i].x, y);
		y += style->pitch;
	}
	if (n && j->d->issued)
		put_rule(j, y, thin);
	if (j->d->issued)
		put_issued(j, y);
	put_rule(j, bottom, thick);
}

void pdf_office_imprint(struct pdf_job *j)
{
	if (!j->d->copies && !j->d->issued)
		return;
	if (is_official(j)) {
		official_imprint(j);
		return;
	}
	if (j->d->copies)
		add_text(j,
			 arena_printf(&j->arena, "%s%s", document_word(j->d, DOCUMENT_COPIES),
				      j->d->copies),
			 &j->look->closing_mark, false);
	if (j->d->issued)
		add_text(j, j->d->issued, &j->look->closing_mark, false);
}
