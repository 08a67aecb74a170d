/* SPDX-License-Identifier: Apache-2.0 */
/* wire_dns - names end and fit, records lie within the message. */
#include "parse/wire_dns.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void within(struct str all, struct str part)
{
	assert(!part.p || (part.p >= all.p && part.p + part.n <= all.p + all.n));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str all = { (const char *)data, size };
	struct wire_dns d;
	struct wire_dns_record r;
	char name[WIRE_NETBIOS_SIZE];
	uint8_t suffix;
	if (wire_dns_netbios(all, name, &suffix))
		assert(strlen(name) < sizeof(name));
	if (!wire_dns_read(all, &d))
		return 0;
	assert(d.name_n < sizeof(d.name));
	for (size_t before = d.at; wire_dns_next(&d, &r); before = d.at) {
		assert(d.at > before && r.name_n < sizeof(r.name));
		within(all, r.data);
	}
	return 0;
}
