/* SPDX-License-Identifier: Apache-2.0 */
/* baseline - fuzzes the reading of baselines. The digest at the end is made right first,
 * so that what stands before it is looked at. */
#include "parse/baseline.h"

#include "base/crypto.h"

#include <assert.h>
#include <string.h>

static void read_back(const struct baseline *b, struct str path)
{
	autobuf plain = BUF(1 << 20), again = BUF(1 << 20);
	baseline_unescape(&plain, path);
	baseline_escape(&again, buf_view(&plain));
	assert(plain.n <= path.n && !buf_is_over(&again));
	int64_t i = baseline_find(b, path);
	assert(i >= 0 && (size_t)i < b->n);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str bytes = { (const char *)data, size }, rest = bytes;
	autoarena a = ARENA(64 << 20);
	autobuf text = BUF(1 << 22);
	struct baseline b;
	struct baseline_entry entry;
	struct err e;
	struct str line;
	while (str_line(&rest, &line) && !str_starts(line, "end ")) {
		buf_str(&text, line);
		buf_putc(&text, '\n');
	}
	baseline_write_end(&text);
	buf_str(&text, rest);
	if (baseline_read(&a, buf_view(&text), &b, &e) < 0)
		return 0;
	for (size_t i = 0; i < b.n; i++)
		if (baseline_get(&b, i, &entry))
			read_back(&b, entry.path);
	assert(baseline_find(&b, STR("")) < 0);
	return 0;
}
