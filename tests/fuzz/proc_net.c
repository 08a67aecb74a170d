/* SPDX-License-Identifier: Apache-2.0 */
/* proc_net - every line gives a socket in range, or nothing. */
#include "parse/proc_net.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = { (const char *)data, size };
	for (struct str line; str_line(&rest, &line);) {
		struct proc_net_socket s;
		if (!proc_net_parse(line, &s))
			continue;
		assert(s.local_port >= 0 && s.local_port <= UINT16_MAX);
		assert(s.remote_port >= 0 && s.remote_port <= UINT16_MAX);
		assert(s.uid >= 0 && s.uid <= UINT32_MAX && s.inode >= 0 && s.state <= UINT8_MAX);
	}
	return 0;
}
