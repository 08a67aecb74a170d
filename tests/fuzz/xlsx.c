/* SPDX-License-Identifier: Apache-2.0 */
/* xlsx - any workbook gives cells in order or an error.
 *
 * The input is a workbook, or, where it is no ZIP archive, the parts of one between lines
 * "--- name": so that the fuzzer need not find out how to deflate. */
#include "parse/xlsx.h"

#include "base/zip_out.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_sheet(const struct xlsx *book, size_t i)
{
	autoxlsx_rows struct xlsx_rows rows = { 0 };
	struct xlsx_row row;
	struct err e;
	int64_t last = 0;
	if (xlsx_rows(book, i, &rows, &e) < 0)
		return;
	while (xlsx_next(&rows, &row, &e) == XLSX_ROW) {
		assert(row.number > last && row.number <= XLSX_MAX_ROWS && row.n);
		last = row.number;
		for (size_t k = 0; k < row.n; k++) {
			assert(row.cell[k].type != XLSX_EMPTY && *row.cell[k].text);
			assert(k == 0 || row.cell[k].column >= row.cell[k - 1].column);
			assert(row.cell[k].column < XLSX_MAX_COLUMNS + 64);
		}
	}
}

static void read_book(struct str bytes)
{
	autoarena a = ARENA(64 << 20);
	struct xlsx book;
	struct err e;
	if (xlsx_open(bytes, &a, &book, &e) == 0)
		for (size_t i = 0; i < book.n_sheets && i < 4; i++)
			read_sheet(&book, i);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str all = { (const char *)data, size }, line;
	read_book(all);
	if (!str_starts(all, "--- "))
		return 0;
	autoarena a = ARENA(16 << 20);
	autobuf out = BUF(16 << 20);
	struct zip_out z = ZIP_OUT(&a, &out, 0);
	struct err e;
	while (str_line(&all, &line) && str_starts(line, "--- ")) {
		const char *end = all.n ? memmem(all.p, all.n, "\n--- ", 5) : NULL;
		struct str part = end ? str_range(all.p, end + 1) : all;
		zip_out_add(&z, arena_strndup(&a, line.p + 4, MIN(line.n - 4, (size_t)200)), part);
		all = str_from(all, part.n);
	}
	if (zip_out_finish(&z, &e) == 0)
		read_book(buf_view(&out));
	return 0;
}
