/* SPDX-License-Identifier: Apache-2.0 */
/* robots - fuzzes the lines of a robots.txt. */
#include "parse/robots.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str all = { (const char *)data, size };
	struct robots_line line;
	while (robots_next(&all, &line))
		assert(line.kind <= ROBOTS_OTHER);
	return 0;
}
