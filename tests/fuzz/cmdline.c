/* SPDX-License-Identifier: Apache-2.0 */
/* cmdline - fuzzes the kernel's command line. */
#include "parse/cmdline.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = { (const char *)data, size }, name, value;
	size_t left = size;
	while (cmdline_next(&rest, &name, &value)) {
		/* Each step takes something, so that it ends. */
		assert(rest.n < left);
		left = rest.n;
		assert(name.n + value.n <= size);
		cmdline_is_secret(name, value);
	}
	return 0;
}
