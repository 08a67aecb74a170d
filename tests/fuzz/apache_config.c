/* SPDX-License-Identifier: Apache-2.0 */
/* apache_config - fuzzes lines of httpd.conf. */
#include "parse/apache_config.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct apache_config c = { .rest = { (const char *)data, size } };
	autoarena a = ARENA(64 << 20);
	struct apache_line l;
	enum apache_kind kind;
	int64_t line = 0;
	while ((kind = apache_config_next(&c, &a, &l)) != APACHE_END) {
		assert(l.line > line && c.line >= l.line);
		line = l.line;
		assert(kind == APACHE_BROKEN || l.name.n);
		for (size_t i = 0; i < l.n; i++)
			assert(l.argument[i].n <= size);
	}
	return 0;
}
