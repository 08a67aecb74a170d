/* SPDX-License-Identifier: Apache-2.0 */
/* xlsx_test - workbooks as programs write them, and as nobody should. */
#include "parse/xlsx.h"

#include "base/xlsx_out.h"
#include "tap.h"

#define TOP \
	"<Relationships><Relationship Id=\"a\" Type=\"http://x/officeDocument\" " \
	"Target=\"/xl/workbook.xml\"/></Relationships>"
#define RELATIONS \
	"<Relationships><Relationship Id=\"rId1\" Type=\"http://x/worksheet\" " \
	"Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"http://x/styles\" " \
	"Target=\"/xl/styles.xml\"/><Relationship Id=\"rId3\" Type=\"http://x/sharedStrings\" " \
	"Target=\"sharedStrings.xml\"/></Relationships>"
#define STYLES \
	"<styleSheet><numFmts><numFmt numFmtId=\"176\" " \
	"formatCode=\"[$-804]yyyy&quot;年&quot;m&quot;月&quot;\"/><numFmt numFmtId=\"177\" " \
	"formatCode=\"0.0&quot;days&quot;\"/><numFmt numFmtId=\"178\" formatCode=\"[Red]0\"/>" \
	"</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf " \
	"numFmtId=\"0\"/>" \
	"<xf numFmtId=\"14\"/><xf numFmtId=\"176\"/><xf numFmtId=\"177\"/><xf numFmtId=\"22\"/>" \
	"<xf numFmtId=\"178\"/></cellXfs></styleSheet>"
#define STRINGS \
	"<sst><si><t xml:space=\"preserve\"> 张伟 </t></si><si><r><rPr><b/></rPr><t>rich " \
	"</t></r><r><t>text</t></r><rPh sb=\"0\" " \
	"eb=\"1\"><t>zhang</t></rPh></si><si><t>a_x000D_\n" \
	"b_x005F_x0041_</t></si></sst>"

/* The rows of a sheet as text: "3: A3=text B3=12 | …". */
static const char *read_all(struct arena *a, const struct xlsx *book, size_t sheet, struct err *e)
{
	autoxlsx_rows struct xlsx_rows rows = { 0 };
	struct xlsx_row row;
	const char *all = "";
	char name[XLSX_NAME_SIZE];
	int r = xlsx_rows(book, sheet, &rows, e);
	while (!r && (r = xlsx_next(&rows, &row, e)) == XLSX_ROW) {
		for (size_t i = 0; i < row.n; i++) {
			xlsx_name(row.number, row.cell[i].column, name);
			all = arena_printf(a, "%s%s%s=%c:%s", all, *all ? " " : "", name,
					   ".TNDBE"[row.cell[i].type], row.cell[i].text);
		}
		r = 0;
	}
	return r < 0 ? arena_printf(a, "%s!%s", all, e->text) : all;
}

/* A workbook of one sheet with this sheetData and what follows it. */
static const char *sheet(struct arena *a, const char *workbook, const char *data)
{
	autobuf out = BUF(4 << 20);
	struct zip_out z = ZIP_OUT(a, &out, 0);
	struct xlsx book;
	struct err e;
	zip_out_add(&z, "_rels/.rels", STR(TOP));
	zip_out_add(&z, "xl/workbook.xml",
		    str_of(arena_printf(a,
					"<workbook>%s<sheets><sheet name=\"Sheet1\" sheetId=\"1\" "
					"state=\"hidden\" r:id=\"rId1\"/></sheets></workbook>",
					workbook)));
	zip_out_add(&z, "xl/_rels/workbook.xml.rels", STR(RELATIONS));
	zip_out_add(&z, "xl/styles.xml", STR(STYLES));
	zip_out_add(&z, "xl/sharedStrings.xml", STR(STRINGS));
	zip_out_add(&z, "xl/worksheets/sheet1.xml",
		    str_of(arena_printf(a, "<worksheet><sheetData>%s</worksheet>", data)));
	if (zip_out_finish(&z, &e) < 0 || xlsx_open(buf_view(&out), a, &book, &e) < 0)
		return arena_strdup(a, e.text);
	return read_all(a, &book, 0, &e);
}

static void test_values(struct arena *a)
{
	is_text(sheet(a, "",
		      "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"s\"><v>1</v>"
		      "</c><c r=\"D2\" t=\"s\"><v>2</v></c></row></sheetData>"),
		"A2=T: 张伟  C2=T:rich text D2=T:a\nb_x0041_",
		"shared strings: spaces kept, runs joined, reading aids left out, codes resolved");
	is_text(sheet(a, "",
		      "<row><c><v>12.5</v></c><c t=\"n\"><v>1E+2</v></c><c "
		      "s=\"3\"><v>3</v></c><c s=\"5\"><v>-7</v></c></row><row><c "
		      "t=\"b\"><v>1</v></c>"
		      "<c t=\"e\"><v>#N/A</v></c><c t=\"str\"><f>1&amp;2</f><v>12</v></c></row>"
		      "</sheetData>"),
		"A1=N:12.5 B1=N:100 C1=N:3 D1=N:-7 A2=B:TRUE B2=E:#N/A C2=T:12",
		"numbers, bools, errors, results of formulas; places that are not said");
	is_text(sheet(a, "",
		      "<row><c s=\"1\"><v>46277</v></c><c s=\"2\"><v>1</v></c><c "
		      "s=\"4\"><v>46277.354166666664</v></c><c s=\"4\"><v>0.5</v></c><c "
		      "s=\"1\"><v>61</v></c><c s=\"1\"><v>-1</v></c></row></sheetData>"),
		"A1=D:2026-09-12 B1=D:1900-01-01 C1=D:2026-09-12 08:30:00 D1=D:12:00:00 "
		"E1=D:1900-03-01 F1=N:-1",
		"dates, with the 29th of February that 1900 did not have");
	is_text(sheet(a, "<workbookPr date1904=\"1\"/>",
		      "<row><c s=\"1\"><v>0</v></c><c s=\"1\"><v>44815</v></c></row></sheetData>"),
		"A1=D:00:00:00 B1=D:2026-09-12", "dates of a Macintosh");
	is_text(sheet(a, "",
		      "<x:row><x:c t=\"inlineStr\"><x:is><x:t>a&lt;b</x:t></x:is></x:c><x:c "
		      "t=\"inlineStr\"><x:is><x:t></x:t></x:is></x:c></x:row></x:sheetData>"),
		"A1=T:a<b", "texts in place, with a name space's prefix; an empty text is no cell");
}

static void test_merged(struct arena *a)
{
	is_text(sheet(a, "",
		      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\"><v>1</v></c></row>"
		      "<row r=\"2\"><c r=\"B2\"><v>2</v></c></row><row r=\"3\"><c r=\"A3\"/><c "
		      "r=\"B3\"><v>3</v></c></row><row r=\"4\"><c r=\"C4\"><v>4</v></c></row>"
		      "</sheetData><mergeCells count=\"2\"><mergeCell ref=\"A1:A3\"/><mergeCell "
		      "ref=\"C4:D4\"/></mergeCells>"),
		"A1=T:rich text B1=N:1 A2=T:rich text B2=N:2 A3=T:rich text B3=N:3 C4=N:4 D4=N:4",
		"merged cells all have the value");
}

static void test_mistakes(struct arena *a)
{
	is_text(sheet(a, "", "<row r=\"4294967297\"><c><v>1</v></c></row></sheetData>"),
		"!sheet Sheet1, after row 0: more rows than a sheet has",
		"a row that no sheet has");
	is_text(sheet(a, "", "<row r=\"3\"><c r=\"B4\"><v>1</v></c></row></sheetData>"),
		"!sheet Sheet1, after row 3: a cell outside of its row or of any sheet",
		"a cell of another row");
	is_text(sheet(a, "", "<row><c r=\"ZZZZ1\"><v>1</v></c></row></sheetData>"),
		"!sheet Sheet1, after row 1: a cell outside of its row or of any sheet",
		"a column that no sheet has");
	is_text(sheet(a, "", "<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"/></sheetData>"),
		"A2=N:1!sheet Sheet1, after row 2: rows in disorder", "a row twice");
	is_text(sheet(a, "", "<row r=\"2\"><c><v>1</v></c></row>"),
		"A2=N:1!sheet Sheet1, after row 2: cut short", "a sheet without an end");
	is_text(sheet(a, "", "<row><c t=\"s\"><v>99</v></c></row></sheetData>"), "A1=E:#?",
		"a shared string that is not there is a mistake of the cell");
	struct xlsx book;
	struct err e;
	ok(xlsx_open(STR("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), a, &book, &e) < 0 &&
		   strstr(e.text, "without a password"),
	   "the old format is named, with what to do");
	ok(xlsx_open(STR("name,owner\n"), a, &book, &e) < 0, "a text is no workbook");
}

static void test_round_trip(struct arena *a)
{
	static const char *const choices[] = { "是", "否" };
	const struct xlsx_column columns[] = {
		{ .title = "Name", .width = 20 },
		{ .title = "Rows", .is_number = true },
		{ .title = "State", .choice = choices, .n_choices = 2 }
	};
	autobuf out = BUF(4 << 20), again = BUF(4 << 20);
	struct xlsx book;
	struct err e;
	for (int i = 0; i < 2; i++) {
		struct xlsx_out x = { .arena = a, .out = i ? &again : &out, .moment = 1789171200 };
		xlsx_out_sheet(&x, "People [all]/*", columns, N(columns));
		xlsx_out_row(&x, (const char *[]){ "=1+1", "42", "是" });
		xlsx_out_row(&x, (const char *[]){ "_x0041_\nB & <c>", "007", NULL });
		xlsx_out_row(&x, (const char *[]){ "", "-0.5", "" });
		xlsx_out_sheet(&x, "people [all]/*", columns, 1);
		ok(xlsx_out_finish(&x, &e) == 0, "a workbook is written");
	}
	ok(str_eq(buf_view(&out), buf_view(&again)), "the same rows give the same bytes");
	ok(xlsx_open(buf_view(&out), a, &book, &e) == 0 && book.n_sheets == 2, "and opened again");
	is_text(book.sheet[0].name, "People  all   ", "a sheet's name is made one that is allowed");
	is_text(book.sheet[1].name, "people  all    2", "and has no twin");
	ok(!book.sheet[0].is_hidden, "no sheet is hidden");
	is_text(read_all(a, &book, 0, &e),
		"A1=T:Name B1=T:Rows C1=T:State A2=T:=1+1 B2=N:42 C2=T:是 A3=T:_x0041_\nB & <c> "
		"B3=T:007 B4=N:-0.5",
		"texts come back as texts, numbers as numbers");
}

static void test_cell(void)
{
	const struct xlsx_cell cells[] = { { .type = XLSX_TEXT, .column = 1, .text = "b" },
					   { .type = XLSX_TEXT, .column = 3, .text = "d" } };
	const struct xlsx_row row = { .number = 1, .cell = cells, .n = N(cells) };
	is_text(xlsx_cell(&row, 3)->text, "d", "a cell by its column");
	ok(xlsx_cell(&row, 0)->type == XLSX_EMPTY && !*xlsx_cell(&row, 2)->text &&
		   !*xlsx_cell(&row, 9)->text,
	   "where none is, an empty one");
}

int main(void)
{
	autoarena a = ARENA(64 << 20);
	char name[XLSX_NAME_SIZE];
	test_values(&a);
	test_merged(&a);
	test_mistakes(&a);
	test_round_trip(&a);
	test_cell();
	xlsx_name(7, 27, name);
	is_text(name, "AB7", "a cell's name");
	return done();
}
