/* SPDX-License-Identifier: Apache-2.0 */
/* mount - fuzzes the lines of mountinfo and fstab. */
#include "parse/mount.h"

#include <assert.h>
#include <string.h>

static void check_options(const char *options)
{
	size_t n = strlen(options);
	assert(n >= 1 && options[0] == ',' && options[n - 1] == ',');
	assert(!strcasestr(options, ",password="));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = { (const char *)data, size }, line;
	autoarena a = ARENA(64 << 20);
	while (str_line(&rest, &line)) {
		struct mount_info m;
		struct mount_fstab f;
		if (mount_info_line(&a, line, &m)) {
			assert(m.path[0] && m.type && m.device);
			check_options(m.options);
			assert(mount_has(m.options, "ro") != mount_has(m.options, "rw"));
		}
		if (mount_fstab_line(&a, line, &f)) {
			check_options(f.options);
			mount_forbids(f.options, "exec");
		}
	}
	return 0;
}
