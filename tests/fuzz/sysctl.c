/* SPDX-License-Identifier: Apache-2.0 */
/* sysctl - fuzzes the lines and names of sysctl.d. */
#include "parse/sysctl.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = { (const char *)data, size }, line;
	autoarena a = ARENA(64 << 20);
	while (str_line(&rest, &line)) {
		struct sysctl_line s;
		if (sysctl_read(line, &s) != SYSCTL_SETTING)
			continue;
		assert(s.name.n && s.name.p >= line.p && s.name.n <= line.n);
		assert(!sysctl_value(&a, s.value) == !s.value.p);
		char *name = sysctl_name(&a, s.name);
		/* Written with dots already, a name stays what it is. */
		char *again = sysctl_name(&a, str_of(name));
		assert(strcmp(name, again) == 0 || name[0] == '/' || strchr(name, '\\') ||
		       strcspn(name, "/") < strcspn(name, "."));
	}
	return 0;
}
