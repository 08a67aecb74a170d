/* SPDX-License-Identifier: Apache-2.0 */
/* document_docx_block - blocks as paragraphs and tables of WordprocessingML. */
#include "report/document_docx.h"

#include "base/xml_out.h"
#include "report/report_plain.h"

#include <string.h>

enum { CHARACTER = 316 /* of the official grid: 156 mm / 28 */, LINE = 579 };

static bool is_official(const struct docx *w)
{
	return w->d->look == LOOK_OFFICIAL;
}

/* ---- paragraphs ---- */

static void mark(struct docx *w, const char *name, size_t number)
{
	size_t id = ++w->n_marks;
	buf_printf(w->body,
		   "<w:bookmarkStart w:id=\"%zu\" w:name=\"%s%zu\"/><w:bookmarkEnd w:id=\"%zu\"/>",
		   id, name, number, id);
}

void document_docx_begin(struct docx *w, const struct block *b, const struct docx_paragraph *p)
{
	struct buf *out = w->body;
	buf_printf(out, "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>", p->style);
	if (p->is_kept)
		buf_puts(out, "<w:keepNext/>");
	if (w->has_page_break)
		buf_puts(out, "<w:pageBreakBefore/>");
	w->has_page_break = false;
	if (p->numbering)
		buf_printf(out, "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>",
			   p->level, MAX(p->numbering, 0));
	buf_printf(out, "%s%s%s", p->border ? p->border : "", p->spacing ? p->spacing : "",
		   p->indent ? p->indent : "");
	if (p->align)
		buf_printf(out, "<w:jc w:val=\"%s\"/>", p->align);
	buf_puts(out, "</w:pPr>");
	if (b && document_in_contents(b))
		mark(w, "_Toc", (size_t)(b - w->d->block));
	size_t place = b ? document_anchor(&w->anchors, b->anchor) : 0;
	if (place)
		mark(w, "a", place);
}

void document_docx_end(struct docx *w)
{
	buf_puts(w->body, "</w:p>\n");
}

void document_docx_run(struct docx *w, const char *properties, const char *text)
{
	struct str rest = str_of(text), line;
	buf_puts(w->body, "<w:r>");
	if (properties && *properties)
		buf_printf(w->body, "<w:rPr>%s</w:rPr>", properties);
	for (bool is_first = true; str_split(&rest, '\n', &line); is_first = false) {
		if (!is_first)
			buf_puts(w->body, "<w:br/>");
		buf_puts(w->body, "<w:t xml:space=\"preserve\">");
		xml_out_escape(w->body, line);
		buf_puts(w->body, "</w:t>");
	}
	buf_puts(w->body, "</w:r>");
}

static void runs(struct docx *w, const struct block *b)
{
	for (size_t i = 0; i < b->n_runs; i++) {
		const struct run *r = &b->run[i];
		const char *style = r->style & RUN_UNSEEN      ? "<w:rStyle w:val=\"Unseen\"/>"
				    : r->style & RUN_REFERENCE ? "<w:rStyle w:val=\"Reference\"/>"
				    : r->link		       ? "<w:rStyle w:val=\"Hyperlink\"/>"
							       : "";
		char properties[128];
		snprintf(properties, sizeof(properties), "%s%s%s", style,
			 r->style & RUN_BOLD ? "<w:b/>" : "",
			 r->style & RUN_ITALIC ? "<w:i/>" : "");
		size_t place = document_anchor(&w->anchors, r->link);
		if (place)
			buf_printf(w->body, "<w:hyperlink w:anchor=\"a%zu\" w:history=\"1\">",
				   place);
		document_docx_run(w, properties, r->text);
		if (place)
			buf_puts(w->body, "</w:hyperlink>");
	}
}

static void styled(struct docx *w, const struct block *b, const char *style, bool is_kept)
{
	document_docx_begin(w, b, &(struct docx_paragraph){ .style = style, .is_kept = is_kept });
	runs(w, b);
	document_docx_end(w);
}

/* A line of nearly no height: what must stand between two tables, and at the document's end. */
static void spacer(struct docx *w, int twips)
{
	const char *spacing = arena_printf(w->arena,
					   "<w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"0\" "
					   "w:after=\"0\" w:line=\"%d\" w:lineRule=\"exact\"/>",
					   twips);
	document_docx_begin(w, NULL,
			    &(struct docx_paragraph){ .style = "Normal", .spacing = spacing });
	document_docx_end(w);
}

/* ---- titles, headings, contents ---- */

static void title(struct docx *w, const struct block *b, const struct block *next)
{
	const char *line[DOCUMENT_TITLE_LINES];
	size_t n = 0;
	struct docx_paragraph p = { .style = b->level || *b->number ? "AnnexTitle" : "Title" };
	if (*b->number) {
		document_docx_begin(w, NULL, &(struct docx_paragraph){ .style = "AnnexMark" });
		document_docx_run(w, NULL, b->number);
		document_docx_end(w);
	}
	if (is_official(w)) {
		bool is_first = b == w->d->block && (w->d->organ || w->d->number);
		bool is_last = !next || next->kind != BLOCK_TITLE;
		p.spacing = arena_printf(w->arena,
					 "<w:spacing w:before=\"%d\" w:after=\"%d\" w:line=\"640\" "
					 "w:lineRule=\"exact\"/>",
					 is_first     ? 2 * LINE
					 : *b->number ? LINE
						      : 0,
					 is_last ? LINE : 0);
	}
	n = document_title_lines(w->d, b, is_official(w) ? 19 : 17, line);
	document_docx_begin(w, b, &p);
	if (n > 1) {
		const char *all = line[0];
		for (size_t i = 1; i < n; i++)
			all = arena_printf(w->arena, "%s\n%s", all, line[i]);
		document_docx_run(w, NULL, all);
	} else {
		runs(w, b);
	}
	document_docx_end(w);
	/* Headings count anew: a numbering of its own. */
	memset(w->counted, 0, sizeof(w->counted));
	w->numbering_id = 0;
}

/* The number that Word would give to the heading; what was counted is told back. */
static const char *counted_number(struct docx *w, int level, int ret_counted[4])
{
	struct document like = { .arena = w->arena, .look = w->d->look };
	memcpy(like.heading, w->counted, sizeof(like.heading));
	const char *number = document_heading(&like, level, "")->number;
	memcpy(ret_counted, like.heading, sizeof(like.heading));
	return number;
}

static void heading(struct docx *w, const struct block *b)
{
	int counted[4];
	struct docx_paragraph p = { .style = arena_printf(w->arena, "Heading%d", b->level) };
	/* A number that Word would not come to stands as text. */
	bool is_counted = strcmp(b->number, counted_number(w, b->level, counted)) == 0;
	if (is_counted && !w->numbering_id) {
		w->numbering_id = 2 + (int)(b - w->d->block);
		buf_printf(w->numbering, "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"0\"/>",
			   w->numbering_id);
		for (int i = 0; i < 4; i++)
			buf_printf(w->numbering,
				   "<w:lvlOverride w:ilvl=\"%d\"><w:startOverride "
				   "w:val=\"1\"/></w:lvlOverride>",
				   i);
		buf_puts(w->numbering, "</w:num>\n");
	}
	if (is_counted) {
		memcpy(w->counted, counted, sizeof(counted));
		p.numbering = w->numbering_id;
		p.level = b->level - 1;
	}
	document_docx_begin(w, b, &p);
	if (!is_counted && *b->number)
		document_docx_run(w, NULL, document_number(w->d, b, "  "));
	runs(w, b);
	document_docx_end(w);
}

static void field(struct docx *w, const char *kind)
{
	buf_printf(w->body, "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>", kind);
}

static void contents_entry(struct docx *w, const struct block *b, bool is_first)
{
	size_t i = (size_t)(b - w->d->block);
	const char *style = arena_printf(w->arena, "TOC%d", b->level);
	document_docx_begin(w, NULL, &(struct docx_paragraph){ .style = style });
	if (is_first) {
		field(w, "begin");
		buf_printf(w->body,
			   "<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-%d\" \\h \\z \\u "
			   "</w:instrText></w:r>",
			   DOCUMENT_CONTENTS_LEVELS);
		field(w, "separate");
	}
	buf_printf(w->body, "<w:hyperlink w:anchor=\"_Toc%zu\" w:history=\"1\">", i);
	document_docx_run(w, NULL,
			  arena_printf(w->arena, "%s%s", document_number(w->d, b, "  "),
				       document_plain(w->d, b)));
	buf_puts(w->body, "<w:r><w:tab/></w:r>");
	field(w, "begin");
	buf_printf(w->body,
		   "<w:r><w:instrText xml:space=\"preserve\"> PAGEREF _Toc%zu \\h "
		   "</w:instrText></w:r>",
		   i);
	field(w, "separate");
	document_docx_run(w, NULL, arena_printf(w->arena, "%d", w->page[i]));
	field(w, "end");
	buf_puts(w->body, "</w:hyperlink>");
}

static void contents(struct docx *w)
{
	const struct document *d = w->d;
	bool has_entry = false;
	document_docx_pages(w);
	document_docx_begin(w, NULL, &(struct docx_paragraph){ .style = "TOCHeading" });
	document_docx_run(w, NULL, document_word(d, DOCUMENT_CONTENTS));
	document_docx_end(w);
	for (size_t i = 0; i < d->n_blocks; i++) {
		const struct block *b = &d->block[i];
		if (!document_in_contents(b))
			continue;
		if (has_entry)
			document_docx_end(w);
		contents_entry(w, b, !has_entry);
		has_entry = true;
	}
	if (has_entry) {
		field(w, "end");
		document_docx_end(w);
	}
}

/* ---- lists, notes of attachments, signatures ---- */

static void list(struct docx *w, const struct block *b)
{
	if (b->n_runs)
		styled(w, b, "BodyText", true);
	for (size_t i = 0; i < b->n_items; i++) {
		const struct block *item = &b->item[i];
		document_docx_begin(w, item,
				    &(struct docx_paragraph){ .style = "ListParagraph",
							      .numbering = 1,
							      .level = item->level > 1 });
		runs(w, item);
		document_docx_end(w);
	}
}

static void attachment(struct docx *w, const struct block *b)
{
	const char *word = document_word(w->d, DOCUMENT_ATTACHMENT);
	int character = is_official(w) ? CHARACTER : 105;
	int before = is_official(w) ? 2 * CHARACTER : 0;
	int label = (int)report_plain_width(str_of(word)) * character / 2;
	for (size_t i = 0; i < b->n_items; i++) {
		const char *number = document_attachment_number(w->d, b, i);
		int width = (int)report_plain_width(str_of(number)) * character / 2;
		int hanging = width + (i ? 0 : label);
		document_docx_begin(
			w, i ? &b->item[i] : b,
			&(struct docx_paragraph){
				.style = "Attachment",
				.is_kept = true,
				.spacing = i || !is_official(w) ? NULL
								: "<w:spacing w:before=\"579\"/>",
				.indent = arena_printf(w->arena,
						       "<w:ind w:left=\"%d\" w:hanging=\"%d\"/>",
						       before + label + width, hanging) });
		document_docx_run(w, NULL, arena_printf(w->arena, "%s%s", i ? "" : word, number));
		runs(w, &b->item[i]);
		document_docx_end(w);
	}
}

/* Full-width characters that a text takes, with the quarter that is set between 年 and 9. */
static double characters(const char *text)
{
	double n = (double)report_plain_width(str_of(text)) / 2;
	for (const char *p = text; *p && p[1]; p++) {
		bool is_wide = p[0] & 0x80, is_next_wide = p[1] & 0x80;
		if (is_wide != is_next_wide && (is_wide ? p[1] : p[0]) != ' ')
			n += 0.25;
	}
	return n;
}

static void signature_line(struct docx *w, const struct block *b, const char *text, double indent,
			   bool is_first)
{
	document_docx_begin(
		w, b,
		&(struct docx_paragraph){
			.style = "Signature",
			.is_kept = is_first,
			.spacing = is_first ? arena_printf(w->arena, "<w:spacing w:before=\"%d\"/>",
							   is_official(w) ? 2 * LINE : 360)
					    : NULL,
			.indent = arena_printf(w->arena, "<w:ind w:right=\"%d\"/>",
					       (int)(indent * CHARACTER)) });
	document_docx_run(w, NULL, text);
	document_docx_end(w);
}

/* The date four characters from the right, the unit centred on it (7.3.5.1). */
static void signature(struct docx *w, const struct block *b)
{
	const char *unit = document_plain(w->d, b), *date = b->date ? b->date : "";
	double indent = is_official(w) ? 4 : 0;
	double unit_indent = is_official(w)
				     ? MAX(indent + (characters(date) - characters(unit)) / 2, 0)
				     : 0;
	signature_line(w, b, unit, unit_indent, true);
	if (*date)
		signature_line(w, NULL, date, indent, false);
}

/* ---- tables ---- */

static void cell(struct docx *w, const struct block *b, const char *style, const char *text,
		 int width, enum cell_align align, int size)
{
	static const char *const words[] = {
		[ALIGN_LEFT] = NULL, [ALIGN_RIGHT] = "right", [ALIGN_CENTRE] = "center"
	};
	buf_printf(w->body, "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>%s</w:tcPr>", width,
		   is_official(w) ? "<w:vAlign w:val=\"center\"/>" : "");
	const char *spacing = size ? arena_printf(w->arena, "<w:spacing w:line=\"%d\"/>",
						  document_docx_table_line(size))
				   : NULL;
	document_docx_begin(w, b,
			    &(struct docx_paragraph){ .style = style,
						      .is_kept = w->is_row_kept,
						      .spacing = spacing,
						      .align = words[align] });
	if (*text)
		document_docx_run(w,
				  size ? arena_printf(w->arena,
						      "<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>",
						      size, size)
				       : NULL,
				  text);
	document_docx_end(w);
	buf_puts(w->body, "</w:tc>");
}

void document_docx_columns(struct docx *w, const struct document_table *t, int *ret_width,
			   int *ret_size, int *ret_own_size)
{
	static const int sizes[] = { [LOOK_PLAIN] = 18, [LOOK_OFFICIAL] = 21 }; /* the style's */
	static const double half = 5.4; /* twips of a half-width letter for each half point */
	double *share = arena_alloc(w->arena, t->n_columns * sizeof(*share));
	int whole = document_docx_width(w), used = 0, own = sizes[w->d->look];
	*ret_size = (int)(own * document_widths(t, whole / (own * half), w->arena, share));
	*ret_own_size = *ret_size < own ? *ret_size : 0;
	for (size_t c = 0; c < t->n_columns; c++) {
		ret_width[c] = c + 1 < t->n_columns ? (int)(share[c] * whole) : whole - used;
		used += ret_width[c];
	}
}

static void table_begin(struct docx *w, const int *width, size_t n)
{
	buf_printf(w->body,
		   "<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW w:w=\"%d\" "
		   "w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" "
		   "w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" "
		   "w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>",
		   document_docx_width(w));
	for (size_t c = 0; c < n; c++)
		buf_printf(w->body, "<w:gridCol w:w=\"%d\"/>", width[c]);
	buf_puts(w->body, "</w:tblGrid>\n");
}

static void table(struct docx *w, const struct block *b, const struct block *next)
{
	enum { BETWEEN = 160, AT_END = 20, MARGINS = 170 }; /* these of a cell, both sides */
	static const double letter = 5; /* twips of a half-width letter for each half point */
	const struct document_table *t = b->table;
	int *width = arena_alloc(w->arena, t->n_columns * sizeof(*width));
	int size, own;
	document_docx_columns(w, t, width, &size, &own);
	if (t->caption) {
		document_docx_begin(w, b, &(struct docx_paragraph){ .style = "Caption" });
		document_docx_run(w, NULL, t->caption);
		document_docx_end(w);
	} else if (w->has_page_break) {
		spacer(w, BETWEEN);
	}
	table_begin(w, width, t->n_columns);
	buf_puts(w->body, "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
	w->is_row_kept = t->n_rows > 0;
	for (size_t c = 0; c < t->n_columns; c++)
		cell(w, c || t->caption ? NULL : b, "TableHead",
		     document_column(t->header[c], (width[c] - MARGINS) / (size * letter),
				     w->arena),
		     width[c], is_official(w) ? ALIGN_CENTRE : t->align[c], own);
	buf_puts(w->body, "</w:tr>\n");
	for (size_t r = 0; r < t->n_rows; r++) {
		buf_puts(w->body, "<w:tr><w:trPr><w:cantSplit/></w:trPr>");
		/* Neither the first nor the last row is left alone. */
		w->is_row_kept = r + 1 < t->n_rows && (r == 0 || r + 2 == t->n_rows);
		for (size_t c = 0; c < t->n_columns; c++)
			cell(w, NULL, "TableText", t->row[r][c], width[c], t->align[c], own);
		buf_puts(w->body, "</w:tr>\n");
	}
	buf_puts(w->body, "</w:tbl>\n");
	/* Before a new page none: where the table fills its page it would be alone on the next. */
	if (!next || next->kind != BLOCK_PAGE)
		spacer(w, next ? BETWEEN : AT_END);
}

/* ---- the rest ---- */

static void figure(struct docx *w, const struct block *b)
{
	const char *caption = b->chart ? b->chart->caption : NULL;
	if (caption) {
		document_docx_begin(w, b, &(struct docx_paragraph){ .style = "Caption" });
		document_docx_run(w, NULL, caption);
		document_docx_end(w);
	}
	if (b->n_runs)
		styled(w, b, "Caption", true);
	document_docx_begin(w, caption || b->n_runs ? NULL : b,
			    &(struct docx_paragraph){ .style = "Figure" });
	if (b->chart)
		document_docx_chart(w, b->chart);
	else
		document_docx_image(w, b);
	document_docx_end(w);
}

static void page(struct docx *w, const struct block *b)
{
	if (b->is_landscape != w->is_landscape) {
		document_docx_section(w);
		w->is_landscape = b->is_landscape;
		w->has_page_break = false;
	} else {
		w->has_page_break = true;
	}
}

/* Whether the block must not be parted from the next: a signature alone on a page is void. */
static bool is_kept(const struct block *b, const struct block *next)
{
	return document_is_lead(b, next) ||
	       (next && (next->kind == BLOCK_SIGNATURE || next->kind == BLOCK_CLOSING ||
			 next->kind == BLOCK_ATTACHMENT));
}

static void block(struct docx *w, const struct block *b, const struct block *next)
{
	switch (b->kind) {
	case BLOCK_TITLE: title(w, b, next); break;
	case BLOCK_ADDRESSEE: styled(w, b, "Addressee", true); break;
	case BLOCK_HEADING: heading(w, b); break;
	case BLOCK_PARAGRAPH: styled(w, b, "BodyText", is_kept(b, next)); break;
	case BLOCK_LIST: list(w, b); break;
	case BLOCK_TABLE: table(w, b, next); break;
	case BLOCK_CHART:
	case BLOCK_IMAGE: figure(w, b); break;
	case BLOCK_CONTENTS: contents(w); break;
	case BLOCK_PAGE: page(w, b); break;
	case BLOCK_ATTACHMENT: attachment(w, b); break;
	case BLOCK_SIGNATURE: signature(w, b); break;
	case BLOCK_CLOSING: styled(w, b, "Closing", is_kept(b, next)); break;
	case BLOCK_NOTE: styled(w, b, "Note", false); break;
	}
}

void document_docx_blocks(struct docx *w)
{
	const struct document *d = w->d;
	for (size_t i = 0; i < d->n_blocks; i++)
		block(w, &d->block[i], i + 1 < d->n_blocks ? &d->block[i + 1] : NULL);
}
