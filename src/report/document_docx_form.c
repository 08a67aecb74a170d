/* SPDX-License-Identifier: Apache-2.0 */
/* document_docx_form - what stands around the text of a document: its head and its issue block.
 *
 * GB/T 9704-2012 7.2 and 7.4. LOOK_PLAIN has the same facts as quiet lines. */
#include "report/document_docx.h"

#include <string.h>

static void line(struct docx *w, const char *style, const char *border, const char *text)
{
	if (!text || !*text)
		return;
	document_docx_begin(w, NULL, &(struct docx_paragraph){ .style = style, .border = border });
	document_docx_run(w, NULL, text);
	document_docx_end(w);
}

void document_docx_head(struct docx *w)
{
	const struct document *d = w->d;
	bool is_red = d->look == LOOK_OFFICIAL && d->organ;
	line(w, "Secrecy", NULL, d->secrecy);
	line(w, "Secrecy", NULL, d->urgency);
	line(w, "RedHead", NULL, d->organ);
	line(w, "DocumentNumber",
	     is_red ? "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"11\" "
		      "w:color=\"FF0000\"/></w:pBdr>"
		    : NULL,
	     d->number);
}

/* "办公室  2026年9月12日印发" in two: the date stands on the right. */
static const char *parted(struct docx *w, const char *text)
{
	const char *gap = strrchr(text, ' ');
	struct str left = gap ? str_trim(str_range(text, gap)) : (struct str){ NULL, 0 };
	return gap ? arena_printf(w->arena, "%.*s\t%s", (int)left.n, left.p, gap + 1) : text;
}

static void issue_row(struct docx *w, int width, const char *text, const char *top,
		      const char *bottom)
{
	struct str rest = str_of(text), part;
	buf_printf(w->body,
		   "<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"%d\" "
		   "w:type=\"dxa\"/><w:tcBorders>%s%s</w:tcBorders></w:tcPr>",
		   width, top, bottom);
	document_docx_begin(w, NULL, &(struct docx_paragraph){ .style = "Issue" });
	for (bool is_first = true; str_split(&rest, '\t', &part); is_first = false) {
		if (!is_first)
			buf_puts(w->body, "<w:r><w:tab/></w:r>");
		document_docx_run(w, NULL, arena_strndup(w->arena, part.p, part.n));
	}
	document_docx_end(w);
	buf_puts(w->body, "</w:tc></w:tr>\n");
}

/* At the foot of the last page, between two thick lines and a thin one: a table that floats. As
 * wide as the type area LibreOffice would not let it float. */
void document_docx_tail(struct docx *w)
{
	static const char line[] = "<w:%s w:val=\"single\" w:sz=\"%d\" w:space=\"0\" "
				   "w:color=\"000000\"/>";
	enum { THIN = 4, THICK = 8, NARROWER = 290 };
	const struct document *d = w->d;
	const char *word = document_word(d, DOCUMENT_COPIES);
	const char *thick = arena_printf(w->arena, line, "top", THICK);
	const char *thin = arena_printf(w->arena, line, "top", THIN);
	const char *bottom = arena_printf(w->arena, line, "bottom", THICK);
	int width = document_docx_width(w) - NARROWER;
	if (!d->copies && !d->issued)
		return;
	buf_printf(w->body,
		   "<w:tbl><w:tblPr><w:tblpPr w:leftFromText=\"0\" w:rightFromText=\"0\" "
		   "w:vertAnchor=\"margin\" w:horzAnchor=\"margin\" w:tblpXSpec=\"center\" "
		   "w:tblpYSpec=\"bottom\"/><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblLayout "
		   "w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right "
		   "w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol "
		   "w:w=\"%d\"/></w:tblGrid>\n",
		   width, width);
	if (d->copies)
		issue_row(w, width,
			  arena_printf(w->arena, "%s%s",
				       str_starts(str_of(d->copies), word) ? "" : word, d->copies),
			  thick, d->issued ? "" : bottom);
	if (d->issued)
		issue_row(w, width, parted(w, d->issued), d->copies ? thin : thick, bottom);
	buf_puts(w->body, "</w:tbl>\n");
	document_docx_begin(w, NULL,
			    &(struct docx_paragraph){ .style = "Normal",
						      .spacing = "<w:spacing w:line=\"20\" "
								 "w:lineRule=\"exact\"/>" });
	document_docx_end(w);
}
