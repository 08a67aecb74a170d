/* SPDX-License-Identifier: Apache-2.0 */
/* cvd - the head of a signature database. */
#include "parse/cvd.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cvd cvd;
	if (cvd_read((struct str){ (const char *)data, size }, &cvd) && cvd.version < 0)
		abort();
	return 0;
}
