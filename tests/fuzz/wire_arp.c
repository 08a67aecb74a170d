/* SPDX-License-Identifier: Apache-2.0 */
/* wire_arp - addresses lie within the packet. */
#include "parse/wire_arp.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str all = { (const char *)data, size };
	struct wire_arp a;
	if (wire_arp_read(all, &a))
		assert(a.sender_mac >= data && a.target_ip + 4 <= data + size);
	return 0;
}
