/* SPDX-License-Identifier: Apache-2.0 */
/* rpm_header - whatever a header says, its values lie within it. */
#include "parse/rpm_header.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const enum rpm_tag tags[] = { RPM_NAME,	       RPM_EPOCH,     RPM_FILE_MODES,
					     RPM_FILE_DIGESTS, RPM_DIR_NAMES, RPM_BASE_NAMES };
	struct str all = { (const char *)data, size };
	struct rpm_header h;
	if (!rpm_header_open(all, &h))
		return 0;
	assert(h.entries.n + h.values.n + 8 <= size);
	for (size_t i = 0; i < N(tags); i++) {
		struct rpm_values v;
		struct str text;
		size_t n = 0;
		(void)rpm_header_int(&h, tags[i], 0);
		(void)rpm_header_text(&h, tags[i]);
		if (!rpm_header_get(&h, tags[i], &v))
			continue;
		(void)rpm_header_number(&v, v.n - 1);
		assert(rpm_header_number(&v, v.n) == 0);
		while (rpm_header_next(&v, &text))
			n += text.n + 1;
		assert(n <= size);
	}
	return 0;
}
