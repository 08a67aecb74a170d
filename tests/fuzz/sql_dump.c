/* SPDX-License-Identifier: Apache-2.0 */
/* sql_dump - any bytes are counted or passed over, however they are cut into pieces. */
#include "parse/sql_dump.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(16 << 20);
	struct sql_dump whole = { .arena = &a }, cut = { .arena = &a };
	struct str all = { (const char *)data, size };
	sql_dump_feed(&whole, all);
	sql_dump_end(&whole);
	for (size_t i = 0; i < size; i += 7)
		sql_dump_feed(&cut, str_head(str_from(all, i), 7));
	sql_dump_end(&cut);
	assert(whole.engine == cut.engine && whole.n_databases == cut.n_databases);
	assert(whole.is_complete == cut.is_complete);
	assert(whole.strange_line == cut.strange_line);
	assert(whole.zero_line == cut.zero_line && whole.damaged_line == cut.damaged_line);
	for (size_t i = 0; i < whole.n_databases; i++)
		assert(strcmp(whole.databases[i].name, cut.databases[i].name) == 0);
	return 0;
}
