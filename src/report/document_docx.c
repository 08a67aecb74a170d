/* SPDX-License-Identifier: Apache-2.0 */
/* document_docx - a document as DOCX: the package, its sections and its properties. */
#include "report/document_docx.h"

#include "base/clock.h"
#include "base/xml_out.h"

#include <string.h>

enum { PART_MAX = 64 << 20 };

#define RELATION "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define WORD "application/vnd.openxmlformats-officedocument.wordprocessingml."

static const char head[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
static const char namespaces[] = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/"
				 "2006/main\" "
				 "xmlns:r=\"" RELATION "\" "
				 "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/"
				 "wordprocessingDrawing\"";

/* ---- sections ---- */

/* Paper and margins, upright: 210 by 297 mm. Lying, the paper is turned with its margins. */
struct margins {
	int top, right, bottom, left, header, footer;
};

static const struct margins margins[] = {
	[LOOK_PLAIN] = { 1531, 1418, 1418, 1418, 709, 709 },
	/* GB/T 9704-2012 5.2: type area 156 by 225 mm, 37 mm above it, 28 mm left of it; the
	 * page number's dash 7 mm below it (7.5). */
	[LOOK_OFFICIAL] = { 2098, 1474, 1984, 1587, 851, 1446 },
};

enum { SHORT_SIDE = 11906, LONG_SIDE = 16838 };

int document_docx_width(const struct docx *w)
{
	const struct margins *m = &margins[w->d->look];
	return w->is_landscape ? LONG_SIDE - m->top - m->bottom : SHORT_SIDE - m->left - m->right;
}

static void section_properties(struct docx *w)
{
	struct margins m = margins[w->d->look];
	if (w->is_landscape)
		m = (struct margins){ m.left, m.bottom, m.right, m.top, m.header, m.footer };
	buf_puts(w->body, "<w:sectPr><w:headerReference w:type=\"default\" "
			  "r:id=\"rId5\"/><w:headerReference w:type=\"even\" "
			  "r:id=\"rId5\"/><w:footerReference w:type=\"default\" "
			  "r:id=\"rId6\"/><w:footerReference w:type=\"even\" "
			  "r:id=\"rId7\"/><w:type w:val=\"nextPage\"/>");
	buf_printf(w->body, "<w:pgSz w:w=\"%d\" w:h=\"%d\"%s/>",
		   w->is_landscape ? LONG_SIDE : SHORT_SIDE,
		   w->is_landscape ? SHORT_SIDE : LONG_SIDE,
		   w->is_landscape ? " w:orient=\"landscape\"" : "");
	buf_printf(w->body,
		   "<w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\" "
		   "w:header=\"%d\" w:footer=\"%d\" w:gutter=\"0\"/><w:cols w:space=\"425\"/>",
		   m.top, m.right, m.bottom, m.left, m.header, m.footer);
	/* 22 lines on 225 mm; the 28 characters on 156 mm come from the style Normal. */
	if (w->d->look == LOOK_OFFICIAL)
		buf_puts(w->body, "<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>");
	buf_puts(w->body, "</w:sectPr>");
}

void document_docx_section(struct docx *w)
{
	buf_puts(w->body, "<w:p><w:pPr><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"0\" "
			  "w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/><w:rPr><w:sz "
			  "w:val=\"2\"/></w:rPr>");
	section_properties(w);
	buf_puts(w->body, "</w:pPr></w:p>\n");
}

/* ---- the package ---- */

size_t document_docx_relate(struct docx *w, const char *type, const char *target)
{
	size_t id = ++w->n_relations;
	buf_printf(w->relations,
		   "<Relationship Id=\"rId%zu\" Type=\"" RELATION "/%s\" Target=\"%s\"/>\n", id,
		   type, target);
	return id;
}

void document_docx_type(struct docx *w, const char *part, const char *type)
{
	buf_printf(w->types, "<Override PartName=\"/%s\" ContentType=\"%s\"/>\n", part, type);
}

static void begin_package(struct docx *w)
{
	static const struct {
		const char *relation, *target, *type;
	} parts[] = {
		{ "styles", "styles.xml", WORD "styles+xml" },
		{ "numbering", "numbering.xml", WORD "numbering+xml" },
		{ "settings", "settings.xml", WORD "settings+xml" },
		{ "fontTable", "fontTable.xml", WORD "fontTable+xml" },
		{ "header", "header1.xml", WORD "header+xml" },
		{ "footer", "footer1.xml", WORD "footer+xml" },
		{ "footer", "footer2.xml", WORD "footer+xml" },
	};
	buf_printf(w->types,
		   "%s<Types "
		   "xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
		   "\n<Default Extension=\"rels\" "
		   "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\n"
		   "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\n"
		   "<Default Extension=\"png\" ContentType=\"image/png\"/>\n"
		   "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>\n"
		   "<Default Extension=\"xlsx\" ContentType=\"application/"
		   "vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/>\n",
		   head);
	document_docx_type(w, "word/document.xml", WORD "document.main+xml");
	document_docx_type(w, "docProps/core.xml",
			   "application/vnd.openxmlformats-package.core-properties+xml");
	document_docx_type(w, "docProps/app.xml",
			   "application/vnd.openxmlformats-officedocument.extended-properties+xml");
	buf_printf(w->relations,
		   "%s<Relationships "
		   "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\n",
		   head);
	for (size_t i = 0; i < N(parts); i++) {
		(void)document_docx_relate(w, parts[i].relation, parts[i].target);
		document_docx_type(w, arena_printf(w->arena, "word/%s", parts[i].target),
				   parts[i].type);
	}
}

static void add(struct docx *w, const char *name, const char *text)
{
	zip_out_add(w->zip, name, str_of(text));
}

static void add_properties(struct docx *w)
{
	const struct document *d = w->d;
	autobuf out = BUF(PART_MAX);
	const struct {
		const char *element, *text;
	} texts[] = { { "dc:title", d->title },
		      { "dc:subject", d->subject },
		      { "dc:creator", d->author },
		      { "dc:language", d->language == TR_CHINESE ? "zh-CN" : "en" } };
	buf_printf(&out,
		   "%s<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/"
		   "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
		   "xmlns:dcterms=\"http://purl.org/dc/terms/\" "
		   "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">",
		   head);
	for (size_t i = 0; i < N(texts); i++) {
		if (!texts[i].text)
			continue;
		buf_printf(&out, "<%s>", texts[i].element);
		xml_out_escape(&out, str_of(texts[i].text));
		buf_printf(&out, "</%s>", texts[i].element);
	}
	const char *when = clock_iso(w->arena, d->moment);
	buf_printf(&out,
		   "<dcterms:created xsi:type=\"dcterms:W3CDTF\">%s</dcterms:created>"
		   "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">%s</dcterms:modified>"
		   "</cp:coreProperties>\n",
		   when, when);
	zip_out_add(w->zip, "docProps/core.xml", buf_view(&out));
	add(w, "docProps/app.xml",
	    arena_printf(w->arena,
			 "%s<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/"
			 "2006/extended-properties\"><Application>zicha</Application></"
			 "Properties>\n",
			 head));
}

/* What no line begins with: the closing marks of Word's own list, and the bracket of a reference,
 * which belongs to the sentence before it. */
static const char closing_marks[] =
	"<w:noLineBreaksBefore w:lang=\"zh-CN\" w:val=\"!%),.:;&gt;?[]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗"
	"〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠\"/>";

static void add_settings(struct docx *w)
{
	bool is_official = w->d->look == LOOK_OFFICIAL;
	add(w, "word/settings.xml",
	    arena_printf(w->arena,
			 "%s<w:settings %s><w:zoom w:percent=\"100\"/><w:defaultTabStop "
			 "w:val=\"420\"/>%s<w:characterSpacingControl "
			 "w:val=\"compressPunctuation\"/>%s<w:compat><w:useFELayout/"
			 "><w:compatSetting "
			 "w:name=\"compatibilityMode\" "
			 "w:uri=\"http://schemas.microsoft.com/office/word\" "
			 "w:val=\"15\"/></w:compat>"
			 "<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:settings>\n",
			 head, namespaces,
			 is_official ? "<w:evenAndOddHeaders/><w:drawingGridVerticalSpacing "
				       "w:val=\"579\"/>"
				     : "",
			 is_official ? closing_marks : ""));
	const char *numbering = is_official ? docx_numbering_official : docx_numbering_plain;
	add(w, "word/numbering.xml",
	    arena_printf(w->arena,
			 "%s<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>\n%.*s"
			 "</w:numbering>\n",
			 numbering, (int)w->numbering->n, w->numbering->p ? w->numbering->p : ""));
	add(w, "word/styles.xml", is_official ? docx_styles_official : docx_styles_plain);
	add(w, "word/fontTable.xml", docx_font_table);
}

/* ---- headers and footers ---- */

static void put_field(struct buf *out, const char *name)
{
	buf_printf(out, "<w:fldSimple w:instr=\" %s \"><w:r><w:t>1</w:t></w:r></w:fldSimple>",
		   name);
}

static void put_text(struct buf *out, const char *text)
{
	buf_puts(out, "<w:r><w:t xml:space=\"preserve\">");
	xml_out_escape(out, str_of(text));
	buf_puts(out, "</w:t></w:r>");
}

static void add_footer(struct docx *w, const char *name, const char *align)
{
	const struct document *d = w->d;
	autobuf out = BUF(PART_MAX);
	buf_printf(&out,
		   "%s<w:ftr %s><w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:jc "
		   "w:val=\"%s\"/></w:pPr>",
		   head, namespaces, align);
	if (d->look == LOOK_OFFICIAL) {
		put_text(&out, "— ");
		put_field(&out, "PAGE");
		put_text(&out, " —");
	} else {
		put_text(&out, document_word(d, DOCUMENT_PAGE_BEFORE));
		put_field(&out, "PAGE");
		put_text(&out, document_word(d, DOCUMENT_PAGE_OF));
		put_field(&out, "NUMPAGES");
		put_text(&out, document_word(d, DOCUMENT_PAGE_AFTER));
	}
	buf_puts(&out, "</w:p></w:ftr>\n");
	zip_out_add(w->zip, name, buf_view(&out));
}

static void add_furniture(struct docx *w)
{
	const struct document *d = w->d;
	bool is_official = d->look == LOOK_OFFICIAL;
	autobuf out = BUF(PART_MAX);
	bool has_header = d->header && !is_official;
	buf_printf(&out, "%s<w:hdr %s><w:p><w:pPr>%s</w:pPr>", head, namespaces,
		   has_header ? "<w:pStyle w:val=\"Header\"/>" : "");
	if (has_header)
		put_text(&out, d->header);
	buf_puts(&out, "</w:p></w:hdr>\n");
	zip_out_add(w->zip, "word/header1.xml", buf_view(&out));
	add_footer(w, "word/footer1.xml", "right");
	add_footer(w, "word/footer2.xml", is_official ? "left" : "right");
}

/* ---- the whole ---- */

static int write_package(struct docx *w, struct err *e)
{
	begin_package(w);
	buf_printf(w->body, "%s<w:document %s><w:body>\n", head, namespaces);
	document_docx_head(w);
	document_docx_blocks(w);
	document_docx_tail(w);
	section_properties(w);
	buf_puts(w->body, "</w:body></w:document>\n");
	buf_puts(w->relations, "</Relationships>\n");
	buf_puts(w->types, "</Types>\n");
	if (buf_is_over(w->body) || arena_is_over(w->arena))
		return err_set(e, "the document is too large");
	zip_out_add(w->zip, "[Content_Types].xml", buf_view(w->types));
	add(w, "_rels/.rels",
	    arena_printf(w->arena,
			 "%s<Relationships "
			 "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
			 "<Relationship Id=\"rId1\" Type=\"" RELATION "/officeDocument\" "
			 "Target=\"word/document.xml\"/><Relationship Id=\"rId2\" "
			 "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/"
			 "metadata/core-properties\" Target=\"docProps/core.xml\"/><Relationship "
			 "Id=\"rId3\" Type=\"" RELATION "/extended-properties\" "
			 "Target=\"docProps/app.xml\"/></Relationships>\n",
			 head));
	zip_out_add(w->zip, "word/document.xml", buf_view(w->body));
	zip_out_add(w->zip, "word/_rels/document.xml.rels", buf_view(w->relations));
	add_settings(w);
	add_furniture(w);
	add_properties(w);
	return zip_out_finish(w->zip, e);
}

int document_docx(const struct document *d, struct buf *out, struct err *e)
{
	autoarena arena = ARENA(256 << 20);
	autobuf body = BUF(PART_MAX), relations = BUF(PART_MAX), types = BUF(PART_MAX),
		numbering = BUF(PART_MAX);
	struct zip_out zip = ZIP_OUT(&arena, out, d->moment);
	struct docx w = { .d = d,
			  .arena = &arena,
			  .body = &body,
			  .relations = &relations,
			  .types = &types,
			  .numbering = &numbering,
			  .zip = &zip,
			  .anchors = document_anchors(d, &arena) };
	return write_package(&w, e);
}
