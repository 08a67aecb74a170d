/* SPDX-License-Identifier: Apache-2.0 */
/* log_json - fuzzes records of logs that are objects of JSON. */
#include "parse/log_json.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(4 << 20);
	struct log_json x;
	if (log_json_read((struct str){ (const char *)data, size }, &a, &x))
		assert(x.when.n || x.time > 0);
	return 0;
}
