/* SPDX-License-Identifier: Apache-2.0 */
/* redis_config - fuzzes lines of redis.conf. */
#include "parse/redis_config.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = { (const char *)data, size }, line;
	autoarena a = ARENA(64 << 20);
	while (str_line(&rest, &line)) {
		struct redis_line l;
		size_t bytes = 0;
		if (redis_config_line(line, &a, &l) != REDIS_SETTING)
			continue;
		assert(l.n);
		for (size_t i = 0; i < l.n; i++)
			bytes += l.word[i].n;
		assert(bytes <= line.n);
	}
	return 0;
}
