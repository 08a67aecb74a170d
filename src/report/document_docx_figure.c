/* SPDX-License-Identifier: Apache-2.0 */
/* document_docx_figure - charts and images in a DOCX.
 *
 * A chart is a real one (DrawingML), so that it is sharp and can be restyled; the numbers behind it
 * come along as a workbook, so that they can be edited. */
#include "report/document_docx.h"

#include "base/xlsx_out.h"
#include "base/xml_out.h"
#include "report/document_chart.h"

enum { EMU_A_TWIP = 635, EMU_A_POINT = 12700 };

#define DRAWING "http://schemas.openxmlformats.org/drawingml/2006/"

/* What is turned by a quarter overhangs above and below by `overhang`, where that is more than 0,
 * or else at the sides. */
static void inline_begin(struct docx *w, long long width, long long height, long long overhang,
			 const char *what)
{
	size_t id = ++w->n_figures;
	long long high = MAX(overhang, 0), wide = MAX(-overhang, 0);
	buf_printf(w->body,
		   "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" "
		   "distR=\"0\"><wp:extent cx=\"%lld\" cy=\"%lld\"/><wp:effectExtent l=\"%lld\" "
		   "t=\"%lld\" r=\"%lld\" b=\"%lld\"/><wp:docPr id=\"%zu\" "
		   "name=\"Figure %zu\" descr=\"",
		   width, height, wide, high, wide, high, id, id);
	xml_out_escape(w->body, str_of(what));
	buf_puts(w->body, "\"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a=\"" DRAWING "main\">");
}

static void inline_end(struct docx *w)
{
	buf_puts(w->body, "</a:graphic></wp:inline></w:drawing></w:r>");
}

/* ---- images ---- */

static void fit_image(const struct docx *w, const struct image_size *size, double *ret_width,
		      double *ret_height)
{
	document_picture_size(size, (double)document_docx_width(w) / 20, ret_width, ret_height);
}

double document_docx_image_height(const struct docx *w, const struct block *b)
{
	struct image_size size;
	double width, height = 12;
	if (image_size(b->image, &size))
		fit_image(w, &size, &width, &height);
	return height;
}

void document_docx_image(struct docx *w, const struct block *b)
{
	static const char *const turned[] = { "", " rot=\"5400000\"", " rot=\"10800000\"",
					      " rot=\"16200000\"" };
	struct image_size size;
	if (!image_size(b->image, &size)) {
		document_docx_run(w, "<w:rStyle w:val=\"Unseen\"/>", "[?]");
		return;
	}
	double width, height;
	fit_image(w, &size, &width, &height);
	bool is_turned = size.turns % 2;
	long long cx = MAX((long long)((is_turned ? height : width) * EMU_A_POINT), 1);
	long long cy = MAX((long long)((is_turned ? width : height) * EMU_A_POINT), 1);
	const char *name = arena_printf(w->arena, "media/image%zu.%s", w->n_figures + 1, size.type);
	size_t id = document_docx_relate(w, "image", name);
	zip_out_add(w->zip, arena_printf(w->arena, "word/%s", name), b->image);
	inline_begin(w, cx, cy, is_turned ? (cx - cy) / 2 : 0, document_plain(w->d, b));
	buf_printf(w->body,
		   "<a:graphicData uri=\"" DRAWING "picture\"><pic:pic xmlns:pic=\"" DRAWING
		   "picture\"><pic:nvPicPr><pic:cNvPr id=\"%zu\" name=\"image\"/><pic:cNvPicPr/>"
		   "</pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId%zu\"/><a:stretch>"
		   "<a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm%s><a:off x=\"0\" "
		   "y=\"0\"/><a:ext cx=\"%lld\" cy=\"%lld\"/></a:xfrm><a:prstGeom prst=\"rect\">"
		   "<a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>",
		   w->n_figures, id, turned[size.turns], cx, cy);
	inline_end(w);
}

/* ---- charts ---- */

struct charting {
	struct docx *w;
	const struct document_chart *c;
	struct buf *out;
};

static void put_fill(struct charting *k, size_t i, bool is_line)
{
	const char *colour = document_chart_colour(k->c, i) + 1;
	if (is_line)
		buf_printf(k->out,
			   "<c:spPr><a:ln w=\"22225\"><a:solidFill><a:srgbClr val=\"%s\"/>"
			   "</a:solidFill></a:ln></c:spPr>",
			   colour);
	else
		buf_printf(k->out,
			   "<c:spPr><a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill></c:spPr>",
			   colour);
}

static void put_value(struct charting *k, const char *text)
{
	buf_puts(k->out, "<c:v>");
	xml_out_escape(k->out, str_of(text));
	buf_puts(k->out, "</c:v>");
}

/* Rows first to last of the workbook's columns A (labels) and B (values). */
static void put_data(struct charting *k, size_t first, size_t last)
{
	const struct document_chart *c = k->c;
	for (int is_value = 0; is_value < 2; is_value++) {
		buf_printf(k->out,
			   "<c:%s><c:%sRef><c:f>Sheet1!$%c$%zu:$%c$%zu</"
			   "c:f><c:%sCache>%s<c:ptCount "
			   "val=\"%zu\"/>",
			   is_value ? "val" : "cat", is_value ? "num" : "str", is_value ? 'B' : 'A',
			   first + 2, is_value ? 'B' : 'A', last + 2, is_value ? "num" : "str",
			   is_value ? "<c:formatCode>General</c:formatCode>" : "",
			   last - first + 1);
		for (size_t i = first; i <= last; i++) {
			buf_printf(k->out, "<c:pt idx=\"%zu\">", i - first);
			put_value(k, is_value ? arena_printf(k->w->arena, "%.15g", c->value[i])
					      : c->label[i]);
			buf_puts(k->out, "</c:pt>");
		}
		buf_printf(k->out, "</c:%sCache></c:%sRef></c:%s>", is_value ? "num" : "str",
			   is_value ? "num" : "str", is_value ? "val" : "cat");
	}
}

static const char letters[] = "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr "
			      "sz=\"1000\"/></a:pPr><a:endParaRPr "
			      "lang=\"zh-CN\"/></a:p></c:txPr>";

static void put_labels(struct charting *k)
{
	buf_puts(k->out, "<c:dLbls><c:spPr><a:noFill/></c:spPr>");
	buf_puts(k->out, letters);
	buf_printf(k->out, "<c:dLblPos val=\"%s\"/>", k->c->kind == CHART_LINE ? "t" : "outEnd");
	buf_puts(k->out, "<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName "
			 "val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent "
			 "val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>");
}

/* One series of all values; each bar in its own colour. */
static void put_bars(struct charting *k)
{
	buf_puts(k->out, "<c:barChart><c:barDir val=\"bar\"/><c:grouping "
			 "val=\"clustered\"/><c:varyColors val=\"0\"/><c:ser><c:idx "
			 "val=\"0\"/><c:order val=\"0\"/>");
	put_fill(k, 0, false);
	buf_puts(k->out, "<c:invertIfNegative val=\"0\"/>");
	for (size_t i = 0; i < k->c->n; i++) {
		buf_printf(k->out,
			   "<c:dPt><c:idx val=\"%zu\"/><c:invertIfNegative val=\"0\"/>"
			   "<c:bubble3D val=\"0\"/>",
			   i);
		put_fill(k, i, false);
		buf_puts(k->out, "</c:dPt>");
	}
	put_labels(k);
	put_data(k, 0, k->c->n - 1);
	buf_puts(k->out, "</c:ser><c:gapWidth val=\"60\"/><c:axId val=\"1\"/><c:axId "
			 "val=\"2\"/></c:barChart>");
}

/* A series for each value, all in one bar. */
static void put_stack(struct charting *k)
{
	buf_puts(k->out, "<c:barChart><c:barDir val=\"bar\"/><c:grouping "
			 "val=\"percentStacked\"/><c:varyColors val=\"0\"/>");
	for (size_t i = 0; i < k->c->n; i++) {
		buf_printf(k->out,
			   "<c:ser><c:idx val=\"%zu\"/><c:order "
			   "val=\"%zu\"/><c:tx><c:strRef><c:f>Sheet1!$A$%zu</c:f><c:strCache>"
			   "<c:ptCount val=\"1\"/><c:pt idx=\"0\">",
			   i, i, i + 2);
		put_value(k, arena_printf(k->w->arena, "%s %s", k->c->label[i],
					  document_chart_value(k->w->arena, k->c->value[i])));
		buf_puts(k->out, "</c:pt></c:strCache></c:strRef></c:tx>");
		put_fill(k, i, false);
		buf_puts(k->out, "<c:invertIfNegative val=\"0\"/>");
		put_data(k, i, i);
		buf_puts(k->out, "</c:ser>");
	}
	buf_puts(k->out, "<c:gapWidth val=\"40\"/><c:overlap val=\"100\"/><c:axId "
			 "val=\"1\"/><c:axId val=\"2\"/></c:barChart>");
}

static void put_line(struct charting *k)
{
	buf_puts(k->out, "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors "
			 "val=\"0\"/><c:ser><c:idx val=\"0\"/><c:order val=\"0\"/>");
	put_fill(k, 0, true);
	buf_puts(k->out, "<c:marker><c:symbol val=\"circle\"/><c:size val=\"6\"/></c:marker>");
	put_labels(k);
	put_data(k, 0, k->c->n - 1);
	buf_puts(k->out, "<c:smooth val=\"0\"/></c:ser><c:marker val=\"1\"/><c:axId "
			 "val=\"1\"/><c:axId val=\"2\"/></c:lineChart>");
}

/* A line has its scale at the left; bars carry their values, and need none. */
static void put_axes(struct charting *k)
{
	bool is_line = k->c->kind == CHART_LINE, is_stack = k->c->kind == CHART_STACK;
	buf_printf(k->out,
		   "<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation "
		   "val=\"%s\"/></c:scaling><c:delete val=\"%d\"/><c:axPos "
		   "val=\"%s\"/><c:majorTickMark val=\"none\"/><c:minorTickMark "
		   "val=\"none\"/><c:tickLblPos val=\"low\"/><c:spPr><a:ln "
		   "w=\"9525\"><a:solidFill><a:srgbClr "
		   "val=\"A9B2B8\"/></a:solidFill></a:ln></c:spPr>%s<c:crossAx "
		   "val=\"2\"/><c:crosses val=\"autoZero\"/></c:catAx>",
		   is_line ? "minMax" : "maxMin", is_stack, is_line ? "b" : "l", letters);
	buf_printf(k->out,
		   "<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation "
		   "val=\"minMax\"/>%s<c:min val=\"0\"/></c:scaling><c:delete val=\"%d\"/><c:axPos "
		   "val=\"%s\"/>%s<c:numFmt formatCode=\"General\" "
		   "sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark "
		   "val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:spPr><a:ln><a:noFill/></a:ln></"
		   "c:spPr>%s<c:crossAx val=\"1\"/><c:crosses val=\"%s\"/></c:valAx>",
		   k->c->whole > 0
			   ? arena_printf(k->w->arena, "<c:max val=\"%.15g\"/>", k->c->whole)
			   : "",
		   !is_line, is_line ? "l" : "b",
		   is_line ? "<c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr "
			     "val=\"DFE3E5\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>"
			   : "",
		   letters, is_line ? "autoZero" : "max");
}

static void put_chart(struct charting *k)
{
	buf_puts(k->out, "<?xml version=\"1.0\" encoding=\"UTF-8\" "
			 "standalone=\"yes\"?>\n<c:chartSpace "
			 "xmlns:c=\"" DRAWING "chart\" xmlns:a=\"" DRAWING "main\" "
			 "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
			 "relationships\"><c:roundedCorners "
			 "val=\"0\"/><c:chart><c:autoTitleDeleted "
			 "val=\"1\"/><c:plotArea><c:layout/>");
	switch (k->c->kind) {
	case CHART_BARS: put_bars(k); break;
	case CHART_STACK: put_stack(k); break;
	case CHART_LINE: put_line(k); break;
	}
	put_axes(k);
	buf_puts(k->out, "</c:plotArea>");
	if (k->c->kind == CHART_STACK)
		buf_printf(k->out,
			   "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/>%s</c:legend>",
			   letters);
	buf_puts(k->out, "<c:plotVisOnly val=\"1\"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/>"
			 "</a:ln></c:spPr><c:externalData r:id=\"rId1\"><c:autoUpdate "
			 "val=\"0\"/></c:externalData></c:chartSpace>\n");
}

/* The numbers, as the workbook that Word edits them in. */
static void add_workbook(struct docx *w, const struct document_chart *c, const char *name)
{
	const struct xlsx_column columns[] = { { .title = " ", .width = 20 },
					       { .title = " ", .width = 12, .is_number = true } };
	autobuf out = BUF(1 << 20);
	struct xlsx_out x = { .arena = w->arena, .out = &out, .moment = w->d->moment };
	struct err e;
	xlsx_out_sheet(&x, "Sheet1", columns, N(columns));
	for (size_t i = 0; i < c->n; i++)
		xlsx_out_row(&x, (const char *[]){ c->label[i],
						   arena_printf(w->arena, "%.15g", c->value[i]) });
	if (xlsx_out_finish(&x, &e) == 0)
		zip_out_add(w->zip, name, buf_view(&out));
}

double document_docx_chart_height(const struct document_chart *c)
{
	switch (c->kind) {
	case CHART_BARS: return 24 + 24 * (double)c->n;
	case CHART_STACK: return 96;
	case CHART_LINE: return 190;
	}
	return 0;
}

void document_docx_chart(struct docx *w, const struct document_chart *c)
{
	static const char relation[] = "http://schemas.openxmlformats.org/officeDocument/2006/"
				       "relationships/package";
	autobuf out = BUF(4 << 20);
	size_t n = ++w->n_charts;
	struct charting k = { w, c, &out };
	if (!c->n)
		return;
	put_chart(&k);
	const char *name = arena_printf(w->arena, "charts/chart%zu.xml", n);
	const char *part = arena_printf(w->arena, "word/%s", name);
	zip_out_add(w->zip, part, buf_view(&out));
	document_docx_type(w, part,
			   "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
	zip_out_add(w->zip, arena_printf(w->arena, "word/charts/_rels/chart%zu.xml.rels", n),
		    str_of(arena_printf(w->arena,
					"<?xml version=\"1.0\" encoding=\"UTF-8\" "
					"standalone=\"yes\"?>\n"
					"<Relationships "
					"xmlns=\"http://schemas.openxmlformats.org/package/2006/"
					"relationships\">"
					"<Relationship Id=\"rId1\" Type=\"%s\" "
					"Target=\"../embeddings/chart%zu.xlsx\"/></"
					"Relationships>\n",
					relation, n)));
	add_workbook(w, c, arena_printf(w->arena, "word/embeddings/chart%zu.xlsx", n));
	size_t id = document_docx_relate(w, "chart", name);
	inline_begin(w, (long long)document_docx_width(w) * EMU_A_TWIP,
		     (long long)(document_docx_chart_height(c) * EMU_A_POINT), 0,
		     c->caption ? c->caption : "");
	buf_printf(w->body,
		   "<a:graphicData uri=\"" DRAWING "chart\"><c:chart xmlns:c=\"" DRAWING
		   "chart\" r:id=\"rId%zu\"/></a:graphicData>",
		   id);
	inline_end(w);
}
