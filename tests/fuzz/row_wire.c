/* SPDX-License-Identifier: Apache-2.0 */
/* row_wire - rows of a process that was broken into are of their columns' types, or refused. */
#include "fact/row_wire.h"

#include "rows.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = { (const char *)data, size };
	struct cell cells[TABLE_MAX_COLUMNS];
	struct err e;
	size_t place;
	autoarena a = ARENA(16 << 20);
	autobuf again = BUF(16 << 20);
	while (row_wire_take(&rest, sample_tables, N(sample_tables), &a, &place, cells, &e) > 0) {
		assert(place < N(sample_tables));
		sample_check(sample_tables[place], cells);
		buf_clear(&again);
		row_wire_put_cells(sample_tables[place], place, cells, &again);
		struct str same = buf_view(&again);
		assert(row_wire_take(&same, sample_tables, N(sample_tables), &a, &place, cells,
				     &e) > 0 &&
		       !same.n);
	}
	return 0;
}
