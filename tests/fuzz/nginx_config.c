/* SPDX-License-Identifier: Apache-2.0 */
/* nginx_config - fuzzes directives of nginx. */
#include "parse/nginx_config.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct nginx_config c = { .rest = { (const char *)data, size }, .line = 1 };
	autoarena a = ARENA(64 << 20);
	struct nginx_directive d;
	enum nginx_kind kind;
	int64_t line = 1;
	while ((kind = nginx_config_next(&c, &a, &d)) != NGINX_END) {
		assert(d.line >= line);
		line = d.line;
		assert(kind == NGINX_CLOSE || kind == NGINX_BROKEN || d.n);
		assert(kind != NGINX_BROKEN || (d.problem && !c.rest.n));
		for (size_t i = 0; i < d.n; i++)
			assert(d.word[i].n <= size);
	}
	return 0;
}
