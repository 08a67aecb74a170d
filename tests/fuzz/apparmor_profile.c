/* SPDX-License-Identifier: Apache-2.0 */
/* apparmor_profile - fuzzes the heads of AppArmor's profiles. */
#include "parse/apparmor_profile.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct apparmor_profiles f = APPARMOR_PROFILES(((struct str){ (const char *)data, size }));
	struct apparmor_profile p;
	autoarena a = ARENA(256 << 20);
	int64_t lines = 1;
	for (size_t i = 0; i < size; i++)
		lines += data[i] == '\n';
	while (apparmor_profile_next(&f, &a, &p)) {
		assert(p.line > 0 && p.line <= lines);
		assert(p.name && p.name[0] && p.mode[0]);
	}
	assert(f.rest.n == 0);
	return 0;
}
