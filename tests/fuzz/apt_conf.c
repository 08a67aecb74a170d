/* SPDX-License-Identifier: Apache-2.0 */
/* apt_conf - any bytes come to an end, each item with a key. */
#include "parse/apt_conf.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(64 << 20);
	struct apt_conf f = { .rest = { (const char *)data, size }, .line = 1 };
	struct apt_conf_item item;
	enum apt_conf_kind kind;
	size_t n = 0;
	while ((kind = apt_conf_next(&f, &a, &item)) != APT_CONF_END) {
		assert(n++ <= size);
		assert(kind == APT_CONF_BAD || (item.key && item.value));
		assert(f.depth <= APT_CONF_MAX_DEPTH);
	}
	return 0;
}
