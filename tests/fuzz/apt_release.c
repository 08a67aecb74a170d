/* SPDX-License-Identifier: Apache-2.0 */
/* apt_release - a Release file, and the text of a date. */
#include "parse/apt_release.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str bytes = { (const char *)data, size };
	struct apt_release r;
	int64_t at;
	(void)apt_release_read(bytes, &r);
	if (apt_release_date(bytes, &at) && (at < -(int64_t)86400 || at > (int64_t)253500000000))
		abort();
	return 0;
}
