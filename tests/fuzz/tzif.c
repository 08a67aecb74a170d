/* SPDX-License-Identifier: Apache-2.0 */
/* tzif - fuzz target: an accepted zone answers for every moment, within a day or so
 * of UTC. */
#include "parse/tzif.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const int64_t moments[] = { -4000000000, 0,	    951782400,
					   1774746000,	1795317660, 4102444800 };
	enum { MAX_OFFSET = 26 * 3600 };
	struct tzif z = { 0 };
	struct err e;
	if (tzif_read((struct str){ (const char *)data, size }, &z, &e) < 0)
		return 0;
	for (size_t i = 0; i < N(moments); i++) {
		int offset = tzif_offset(&z, moments[i]);
		int64_t utc = tzif_utc(&z, moments[i]);
		assert(offset >= -MAX_OFFSET - 3600 && offset <= MAX_OFFSET + 3600);
		assert(utc >= moments[i] - MAX_OFFSET - 3600 &&
		       utc <= moments[i] + MAX_OFFSET + 3600);
	}
	return 0;
}
