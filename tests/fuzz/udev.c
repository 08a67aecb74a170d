/* SPDX-License-Identifier: Apache-2.0 */
/* udev - fuzzes udev rules. */
#include "parse/udev.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct udev u = { .rest = { (const char *)data, size } };
	struct udev_rule rule;
	autoarena a = ARENA(64 << 20);
	int64_t last = 0;
	while (udev_next(&u, &a, &rule)) {
		assert(rule.line > last);
		last = rule.line;
		struct str rest = rule.text;
		struct udev_pair pair;
		size_t left = rest.n + 1;
		while (udev_pair(&rest, &pair) == 0) {
			assert(rest.n < left && pair.key.n);
			left = rest.n;
		}
	}
	return 0;
}
