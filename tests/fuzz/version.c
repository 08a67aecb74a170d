/* SPDX-License-Identifier: Apache-2.0 */
/* version - two versions on two lines: an order must not contradict itself. */
#include "parse/version.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = { (const char *)data, size }, a, b = STR("1.0-1");
	if (!str_split(&rest, '\n', &a))
		return 0;
	if (rest.p)
		b = rest;
	if (version_compare_dpkg(a, b) != -version_compare_dpkg(b, a) ||
	    version_compare_rpm(a, b) != -version_compare_rpm(b, a) ||
	    version_compare_dpkg(a, a) != 0 || version_compare_rpm(b, b) != 0)
		abort();
	(void)version_is_dpkg(a);
	return 0;
}
