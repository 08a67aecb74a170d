/* SPDX-License-Identifier: Apache-2.0 */
/* journal_export - fuzzes entries of a journal as text. */
#include "parse/journal_export.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = { (const char *)data, size };
	struct journal_export x;
	(void)journal_export_is(rest);
	for (size_t before = rest.n; journal_export_next(&rest, &x); before = rest.n)
		assert(rest.n < before);
	return 0;
}
