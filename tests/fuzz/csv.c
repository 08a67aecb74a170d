/* SPDX-License-Identifier: Apache-2.0 */
/* csv - any bytes are rows or an error, and end. */
#include "parse/csv.h"

#include "base/charset.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(16 << 20);
	autobuf text = BUF(1 << 20);
	struct str all = { (const char *)data, size };
	struct csv_row row;
	struct err e;
	struct csv c = csv_of(all);
	int64_t last = 0;
	while (csv_next(&c, &a, &row, &e) == CSV_ROW) {
		assert(row.n && row.line > last);
		last = row.line;
		for (size_t i = 0; i < row.n; i++)
			assert(row.field[i]);
	}
	if (charset_utf8(all, &text, &e) == 0)
		for (size_t i = 0, n; i < text.n; i += n)
			assert((n = str_utf8_sequence(str_from(buf_view(&text), i))));
	return 0;
}
