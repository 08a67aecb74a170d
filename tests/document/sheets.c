/* SPDX-License-Identifier: Apache-2.0 */
/* sheets - prints the cells of a workbook for document_test.py: sheets FILE. */
#include "base/file.h"
#include "parse/xlsx.h"

static int print_sheet(const struct xlsx *book, size_t i, struct err *e)
{
	static const char *const types[] = { "empty", "text", "number", "date", "bool", "error" };
	autoxlsx_rows struct xlsx_rows rows = { 0 };
	struct xlsx_row row;
	char name[XLSX_NAME_SIZE];
	int r = xlsx_rows(book, i, &rows, e);
	while (!r && (r = xlsx_next(&rows, &row, e)) == XLSX_ROW) {
		r = 0;
		for (size_t k = 0; k < row.n; k++) {
			xlsx_name(row.number, row.cell[k].column, name);
			printf("%s!%s %s %s\n", book->sheet[i].name, name, types[row.cell[k].type],
			       row.cell[k].text);
		}
	}
	return r;
}

int main(int argc, char **argv)
{
	autoarena a = ARENA(256 << 20);
	autobuf bytes = BUF(256 << 20);
	struct xlsx book;
	struct err e;
	int r = argc == 2 ? file_read(argv[1], &bytes, &e) : err_set(&e, "sheets FILE");
	r = r < 0 ? r : xlsx_open(buf_view(&bytes), &a, &book, &e);
	for (size_t i = 0; r >= 0 && i < book.n_sheets; i++)
		r = print_sheet(&book, i, &e);
	if (r < 0)
		printf("mistake: %s\n", e.text);
	return r < 0;
}
