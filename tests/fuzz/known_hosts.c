/* SPDX-License-Identifier: Apache-2.0 */
/* known_hosts - any file gives lines that are whole, and a pattern of its own text fits itself. */
#include "parse/known_hosts.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = { (const char *)data, size };
	struct known_hosts_line line;
	while (known_hosts_next(&rest, &line)) {
		assert(line.mark.n && line.hosts.n && line.kind.n && line.key.n);
		(void)known_hosts_lists(line.hosts, "his.example.com", 2222);
	}
	return 0;
}
