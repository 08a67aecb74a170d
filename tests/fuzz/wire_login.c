/* SPDX-License-Identifier: Apache-2.0 */
/* wire_login - accounts fit, whatever port it is and whatever came before. */
#include "parse/wire_login.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str all = { (const char *)data, size };
	static const uint16_t ports[] = { 21, 25, 80, 110, 143, 389, 1883, 6379 };
	struct wire_login l;
	for (size_t i = 0; i < N(ports); i++)
		for (uint8_t before = 0; before < 6; before++) {
			uint8_t pending = before;
			if (wire_login_read(all, true, ports[i], &pending, &l))
				assert(l.protocol && l.account_n < sizeof(l.account));
		}
	uint8_t pending = 0;
	if (wire_login_read(all, false, 161, &pending, &l))
		assert(!l.account_n);
	return 0;
}
