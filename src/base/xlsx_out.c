/* SPDX-License-Identifier: Apache-2.0 */
/* xlsx_out - workbooks (Office Open XML, ECMA-376): tables as sheets. */
#include "base/xlsx_out.h"

#include "base/clock.h"
#include "base/xml_out.h"

#include <string.h>

enum { SHEET_MAX = 256 << 20, NAME_MAX_UNITS = 31, CELL_MAX_UNITS = 32767, ROWS_MAX = 1 << 20 };
enum { STYLE_HEADER = 1, STYLE_TEXT, STYLE_NUMBER };

#define MAIN "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define RELATIONS "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define PACKAGE "http://schemas.openxmlformats.org/package/2006/"
#define SHEET_TYPE "application/vnd.openxmlformats-officedocument.spreadsheetml."

static const char head[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

static const char styles[] =
	"<styleSheet xmlns=\"" MAIN "\">"
	"<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
	"<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"
	"<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill "
	"patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor "
	"rgb=\"FFE4ECF2\"/></patternFill></fill></fills>"
	"<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>"
	"<left/><right/><top/><bottom style=\"thin\"><color rgb=\"FF1D4F73\"/></bottom><diagonal/>"
	"</border></borders>"
	"<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
	"</cellStyleXfs><cellXfs count=\"4\">"
	"<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
	"<xf numFmtId=\"49\" fontId=\"1\" fillId=\"2\" borderId=\"1\" xfId=\"0\" "
	"applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" "
	"applyAlignment=\"1\"><alignment vertical=\"center\" wrapText=\"1\"/></xf>"
	"<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
	"applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" "
	"wrapText=\"1\"/></xf>"
	"<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
	"applyAlignment=\"1\"><alignment vertical=\"top\"/></xf></cellXfs>"
	"<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
	"</cellStyles></styleSheet>\n";

/* ---- cells ---- */

enum { WIDTH = 12 }; /* of a column that does not say its own, in letters */

/* "A", "Z", "AA" of columns 0, 25, 26. */
static const char *letters(size_t column, char ret[8])
{
	char *p = ret + 7;
	*p = '\0';
	for (column++; column; column = (column - 1) / 26)
		*--p = (char)('A' + (column - 1) % 26);
	return p;
}

/* As much of a text as `max` UTF-16 units hold, which is how Excel counts. */
static struct str head_units(struct str s, size_t max)
{
	size_t i = 0, units = 0;
	while (i < s.n) {
		size_t n = MAX(str_utf8_sequence(str_from(s, i)), (size_t)1);
		units += n == 4 ? 2 : 1;
		if (units > max)
			break;
		i += n;
	}
	return str_head(s, i);
}

/* Excel reads "_x0041_" as "A": an underline that begins such a thing is itself one. */
static void put_text(struct xlsx_out *x, struct str s)
{
	s = head_units(s, CELL_MAX_UNITS);
	size_t begin = 0;
	for (size_t i = 0; i + 7 <= s.n; i++) {
		bool is_code = s.p[i] == '_' && s.p[i + 1] == 'x' && s.p[i + 6] == '_' &&
			       strspn(s.p + i + 2, "0123456789abcdefABCDEF") >= 4;
		if (!is_code)
			continue;
		xml_out_escape(&x->sheet, str_range(s.p + begin, s.p + i));
		buf_puts(&x->sheet, "_x005F");
		begin = i;
	}
	xml_out_escape(&x->sheet, str_from(s, begin));
}

/* A number that comes back as it was written: not "007", nor what a double cannot hold. */
static bool is_number(const char *text)
{
	const char *p = text + (*text == '-');
	size_t whole = strspn(p, "0123456789");
	size_t part = p[whole] == '.' ? strspn(p + whole + 1, "0123456789") : 0;
	bool has_part = p[whole] == '.';
	return whole && whole + part <= 15 && (whole == 1 || *p != '0') && (!has_part || part) &&
	       !p[whole + has_part + part];
}

static void put_cell(struct xlsx_out *x, size_t column, const char *text, int style)
{
	char name[8];
	const char *letter = letters(column, name);
	if (style == STYLE_NUMBER && is_number(text)) {
		buf_printf(&x->sheet, "<c r=\"%s%zu\" s=\"%d\"><v>%s</v></c>", letter, x->n_rows,
			   STYLE_NUMBER, text);
		return;
	}
	buf_printf(&x->sheet,
		   "<c r=\"%s%zu\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">", letter,
		   x->n_rows, style == STYLE_NUMBER ? STYLE_TEXT : style);
	put_text(x, str_of(text));
	buf_puts(&x->sheet, "</t></is></c>");
}

/* How many lines a text takes in a column of so many letters; one that is not of ASCII is two wide.
 */
static size_t lines_of(struct str text, double width)
{
	double used = 0;
	size_t n = 1;
	for (size_t length; text.n; text = str_from(text, length)) {
		length = MAX(str_utf8_sequence(text), (size_t)1);
		double letter = length > 1 ? 2 : 1;
		bool is_full = used + letter > width;
		n += *text.p == '\n' || is_full;
		used = *text.p == '\n' ? 0 : is_full ? letter : used + letter;
	}
	return n;
}

/* A row as high as its cells are, in points: a program that does not measure them itself lets long
 * ones run into each other. */
static void row_begin(struct xlsx_out *x, const char *const *cells)
{
	enum { LINE_POINTS = 15, MOST_POINTS = 409 };
	size_t n = 1;
	for (size_t i = 0; i < x->n_columns; i++) {
		double width = x->column[i].width > 0 ? x->column[i].width : WIDTH;
		if (cells[i])
			n = MAX(n, lines_of(str_of(cells[i]), width - 1));
	}
	buf_printf(&x->sheet, "<row r=\"%zu\"", ++x->n_rows);
	if (n > 1)
		buf_printf(&x->sheet, " ht=\"%zu\"", MIN(n * LINE_POINTS, (size_t)MOST_POINTS));
	buf_puts(&x->sheet, ">");
}

void xlsx_out_row(struct xlsx_out *x, const char *const *cells)
{
	if (x->n_rows >= ROWS_MAX) {
		x->sheet.is_over = true;
		return;
	}
	row_begin(x, cells);
	for (size_t i = 0; i < x->n_columns; i++)
		if (cells[i] && *cells[i])
			put_cell(x, i, cells[i],
				 x->column[i].is_number ? STYLE_NUMBER : STYLE_TEXT);
	buf_puts(&x->sheet, "</row>\n");
}

/* ---- sheets ---- */

/* What a list in the format has room for. */
enum { LIST_MAX_UNITS = 250, NOTE_MAX_UNITS = 250, NOTE_TITLE_MAX_UNITS = 32 };

/* The list as a formula: "a,b,c" in quotes. NULL where it is longer than that, or has what the
 * formula ends with. */
static const char *list_formula(struct xlsx_out *x, const char *const *choice, size_t n)
{
	const char *list = "";
	for (size_t i = 0; i < n; i++) {
		if (strpbrk(choice[i], ",\""))
			return NULL;
		list = arena_printf(x->arena, "%s%s%s", list, i ? "," : "", choice[i]);
		if (head_units(str_of(list), LIST_MAX_UNITS).n < strlen(list))
			return NULL;
	}
	return n ? arena_printf(x->arena, "\"%s\"", list) : NULL;
}

/* What is offered and said where the cells of a column from one row to another are edited. What
 * stands in other cells is offered only: something else may be entered. */
static void put_offer(struct xlsx_out *x, const struct xlsx_column *c, size_t column, size_t first,
		      size_t last)
{
	char name[8];
	const char *letter = letters(column, name);
	const char *formula = c->list ? c->list : list_formula(x, c->choice, c->n_choices);
	if (!formula && !c->note)
		return;
	buf_printf(&x->offers, "<dataValidation%s allowBlank=\"1\"%s",
		   formula ? " type=\"list\"" : "",
		   formula && !c->list ? " showErrorMessage=\"1\"" : "");
	if (c->note) {
		buf_puts(&x->offers, " showInputMessage=\"1\" promptTitle=\"");
		xml_out_escape(&x->offers, head_units(str_of(c->title), NOTE_TITLE_MAX_UNITS));
		buf_puts(&x->offers, "\" prompt=\"");
		xml_out_escape(&x->offers, head_units(str_of(c->note), NOTE_MAX_UNITS));
		buf_putc(&x->offers, '"');
	}
	buf_printf(&x->offers, " sqref=\"%s%zu:%s%zu\">", letter, first, letter, last);
	if (formula) {
		buf_puts(&x->offers, "<formula1>");
		xml_out_escape(&x->offers, str_of(formula));
		buf_puts(&x->offers, "</formula1>");
	}
	buf_puts(&x->offers, "</dataValidation>");
}

void xlsx_out_offer(struct xlsx_out *x, size_t column, const char *const *choice, size_t n)
{
	const struct xlsx_column c = { .choice = choice, .n_choices = n };
	put_offer(x, &c, column, x->n_rows, x->n_rows);
}

static void put_offers(struct xlsx_out *x)
{
	enum { ROWS_OFFERED = 1000 };
	for (size_t i = 0; i < x->n_columns; i++)
		put_offer(x, &x->column[i], i, 2, MIN(x->n_rows + ROWS_OFFERED, (size_t)ROWS_MAX));
	if (!x->offers.n)
		return;
	buf_puts(&x->sheet, "<dataValidations>");
	buf_str(&x->sheet, buf_view(&x->offers));
	buf_puts(&x->sheet, "</dataValidations>");
	x->sheet.is_over |= buf_is_over(&x->offers);
	buf_clear(&x->offers);
}

static void end_sheet(struct xlsx_out *x)
{
	char name[8];
	if (!x->n_sheets)
		return;
	buf_puts(&x->sheet, "</sheetData>");
	if (x->n_columns)
		buf_printf(&x->sheet, "<autoFilter ref=\"A1:%s%zu\"/>",
			   letters(x->n_columns - 1, name), x->n_rows);
	put_offers(x);
	/* On paper a row is as wide as the page, however many pages all rows need. */
	buf_puts(&x->sheet, "<pageSetup paperSize=\"9\" orientation=\"landscape\" "
			    "fitToHeight=\"0\"/></worksheet>\n");
	x->zip.is_over |= buf_is_over(&x->sheet);
	zip_out_add(&x->zip, arena_printf(x->arena, "xl/worksheets/sheet%zu.xml", x->n_sheets),
		    buf_view(&x->sheet));
	buf_clear(&x->sheet);
}

/* The name with its marks in a list, so that twins are found: "/people/". */
static const char *marked(struct xlsx_out *x, const char *name)
{
	return str_lower(x->arena, str_of(arena_printf(x->arena, "/%s/", name)));
}

static const char *sheet_name(struct xlsx_out *x, const char *wanted)
{
	struct str s = head_units(str_of(wanted), NAME_MAX_UNITS);
	char *name = arena_strndup(x->arena, s.p, s.n);
	for (char *p = name; *p; p++)
		if (strchr("[]:*?/\\'", *p) || (*p > 0 && *p < ' '))
			*p = ' ';
	const char *own = *name ? name : "Sheet";
	for (int i = 2; x->names.n && str_has(buf_view(&x->names), marked(x, own)); i++) {
		s = head_units(str_of(*name ? name : "Sheet"), NAME_MAX_UNITS - 5);
		own = arena_printf(x->arena, "%.*s %d", (int)s.n, s.p, i);
	}
	buf_puts(&x->names, marked(x, own));
	return own;
}

void xlsx_out_sheet(struct xlsx_out *x, const char *name, const struct xlsx_column *column,
		    size_t n_columns)
{
	if (!x->n_sheets) {
		x->zip = ZIP_OUT(x->arena, x->out, x->moment);
		x->sheet = BUF(SHEET_MAX);
		x->names = BUF(1 << 20);
		x->list = BUF(1 << 20);
		x->offers = BUF(16 << 20);
	}
	end_sheet(x);
	struct xlsx_column *own = arena_alloc(x->arena, (n_columns + 1) * sizeof(*own));
	for (size_t i = 0; i < n_columns; i++)
		own[i] = column[i];
	x->column = own;
	x->n_columns = n_columns;
	x->n_rows = 0;
	x->n_sheets++;
	buf_printf(&x->list, "<sheet name=\"");
	xml_out_escape(&x->list, str_of(sheet_name(x, name)));
	buf_printf(&x->list, "\" sheetId=\"%zu\" r:id=\"rId%zu\"/>", x->n_sheets, x->n_sheets);
	buf_printf(&x->sheet,
		   "%s<worksheet xmlns=\"" MAIN "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/>"
		   "</sheetPr><sheetViews><sheetView%s "
		   "workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
		   "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
		   "<sheetFormatPr defaultRowHeight=\"15\"/>",
		   head, x->n_sheets == 1 ? " tabSelected=\"1\"" : "");
	for (size_t i = 0; i < n_columns; i++)
		buf_printf(&x->sheet,
			   "%s<col min=\"%zu\" max=\"%zu\" width=\"%.1f\" customWidth=\"1\"/>",
			   i ? "" : "<cols>", i + 1, i + 1,
			   column[i].width > 0 ? column[i].width : WIDTH);
	buf_printf(&x->sheet, "%s<sheetData>", n_columns ? "</cols>" : "");
	const char **titles = arena_alloc(x->arena, (n_columns + 1) * sizeof(*titles));
	for (size_t i = 0; i < n_columns; i++)
		titles[i] = column[i].title;
	row_begin(x, titles);
	for (size_t i = 0; i < n_columns; i++)
		put_cell(x, i, column[i].title, STYLE_HEADER);
	buf_puts(&x->sheet, "</row>\n");
}

/* ---- the package ---- */

static void add(struct xlsx_out *x, const char *name, const char *text)
{
	zip_out_add(&x->zip, name, str_of(arena_printf(x->arena, "%s%s", head, text)));
}

static void add_lists(struct xlsx_out *x)
{
	autobuf types = BUF(1 << 20), relations = BUF(1 << 20);
	buf_puts(&types, head);
	buf_puts(&types, "<Types xmlns=\"" PACKAGE "content-types\"><Default Extension=\"rels\" "
			 "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/"
			 ">"
			 "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override "
			 "PartName=\"/xl/workbook.xml\" ContentType=\"" SHEET_TYPE
			 "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" "
			 "ContentType=\"" SHEET_TYPE "styles+xml\"/><Override "
			 "PartName=\"/docProps/core.xml\" "
			 "ContentType=\"application/"
			 "vnd.openxmlformats-package.core-properties+xml\"/>"
			 "<Override PartName=\"/docProps/app.xml\" ContentType=\"application/"
			 "vnd.openxmlformats-officedocument.extended-properties+xml\"/>");
	buf_puts(&relations, head);
	buf_puts(&relations, "<Relationships xmlns=\"" PACKAGE "relationships\">");
	for (size_t i = 1; i <= x->n_sheets; i++) {
		buf_printf(&types,
			   "<Override PartName=\"/xl/worksheets/sheet%zu.xml\" "
			   "ContentType=\"" SHEET_TYPE "worksheet+xml\"/>",
			   i);
		buf_printf(&relations,
			   "<Relationship Id=\"rId%zu\" Type=\"" RELATIONS "/worksheet\" "
			   "Target=\"worksheets/"
			   "sheet%zu.xml\"/>",
			   i, i);
	}
	buf_puts(&types, "</Types>\n");
	buf_printf(&relations,
		   "<Relationship Id=\"rId%zu\" Type=\"" RELATIONS "/styles\" "
		   "Target=\"styles.xml\"/></"
		   "Relationships>\n",
		   x->n_sheets + 1);
	zip_out_add(&x->zip, "[Content_Types].xml", buf_view(&types));
	zip_out_add(&x->zip, "xl/_rels/workbook.xml.rels", buf_view(&relations));
}

static void add_properties(struct xlsx_out *x)
{
	autobuf out = BUF(1 << 20);
	const char *when = clock_iso(x->arena, x->moment);
	buf_printf(&out,
		   "%s<cp:coreProperties xmlns:cp=\"" PACKAGE "metadata/core-properties\" "
		   "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
		   "xmlns:dcterms=\"http://purl.org/dc/terms/\" "
		   "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>",
		   head);
	xml_out_escape(&out, str_of(x->title));
	buf_puts(&out, "</dc:title><dc:creator>");
	xml_out_escape(&out, str_of(x->author));
	buf_printf(&out,
		   "</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">%s</dcterms:created>"
		   "<dcterms:modified "
		   "xsi:type=\"dcterms:W3CDTF\">%s</dcterms:modified></cp:coreProperties>\n",
		   when, when);
	zip_out_add(&x->zip, "docProps/core.xml", buf_view(&out));
	add(x, "docProps/app.xml",
	    "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
	    "extended-properties\"><Application>zicha</Application></Properties>\n");
}

int xlsx_out_finish(struct xlsx_out *x, struct err *e)
{
	if (!x->n_sheets)
		xlsx_out_sheet(x, "Sheet1", NULL, 0);
	end_sheet(x);
	add_lists(x);
	add(x, "_rels/.rels",
	    "<Relationships xmlns=\"" PACKAGE "relationships\"><Relationship Id=\"rId1\" "
	    "Type=\"" RELATIONS "/officeDocument\" Target=\"xl/workbook.xml\"/><Relationship "
	    "Id=\"rId2\" Type=\"" PACKAGE "relationships/metadata/core-properties\" "
	    "Target=\"docProps/core.xml\"/><Relationship Id=\"rId3\" Type=\"" RELATIONS
	    "/extended-properties\" Target=\"docProps/app.xml\"/></Relationships>\n");
	add(x, "xl/workbook.xml",
	    arena_printf(x->arena,
			 "<workbook xmlns=\"" MAIN "\" xmlns:r=\"" RELATIONS "\"><bookViews><"
			 "workbookView/></"
			 "bookViews><sheets>%.*"
			 "s</sheets></"
			 "workbook>\n",
			 (int)x->list.n, x->list.p));
	add(x, "xl/styles.xml", styles);
	add_properties(x);
	buf_free(&x->sheet);
	buf_free(&x->names);
	buf_free(&x->list);
	buf_free(&x->offers);
	return zip_out_finish(&x->zip, e);
}
