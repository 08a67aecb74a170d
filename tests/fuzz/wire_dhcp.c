/* SPDX-License-Identifier: Apache-2.0 */
/* wire_dhcp - what is told lies within the datagram. */
#include "parse/wire_dhcp.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void within(struct str all, struct str part)
{
	assert(!part.p || (part.p >= all.p && part.p + part.n <= all.p + all.n));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str all = { (const char *)data, size };
	struct wire_dhcp d;
	struct wire_dhcp6 six;
	if (wire_dhcp_read6(all, &six) && six.name_server)
		assert(six.name_server >= data && six.name_server + 16 <= data + size);
	if (!wire_dhcp_read(all, &d))
		return 0;
	const uint8_t *four[] = { d.given_ip, d.server, d.router, d.name_server, d.mask };
	for (size_t i = 0; i < N(four); i++)
		assert(!four[i] || (four[i] >= data && four[i] + 4 <= data + size));
	within(all, d.host_name);
	within(all, d.vendor_class);
	within(all, d.domain);
	return 0;
}
