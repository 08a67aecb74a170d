/* SPDX-License-Identifier: Apache-2.0 */
/* evtx - fuzzes chunks of Windows event logs. */
#include "parse/evtx.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct str bytes = { (const char *)data, size };
	struct evtx_chunk c;
	struct evtx_record r;
	struct err e;
	bool goes_on;
	int got;
	(void)evtx_is(bytes);
	(void)evtx_n_chunks(bytes);
	if (evtx_chunk_open(&c, bytes, &e) <= 0)
		return 0;
	do {
		autoarena a = ARENA(16 << 20);
		got = evtx_chunk_next(&c, &a, &r, &goes_on, &e);
		assert(r.n_data <= EVTX_MAX_VALUES);
		if (got > 0)
			(void)evtx_value(&r, "SubjectUserName");
	} while (got > 0 || (got < 0 && goes_on));
	return 0;
}
