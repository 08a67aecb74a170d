/* SPDX-License-Identifier: Apache-2.0 */
/* snmp - fuzzes the answers of SNMP agents. */
#include "parse/snmp.h"

#include <assert.h>

static void is_inside(struct str part, const uint8_t *data, size_t size)
{
	const uint8_t *p = (const uint8_t *)part.p;
	assert(!part.n || (p >= data && p + part.n <= data + size));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str bytes = { (const char *)data, size };
	struct snmp_message m;
	struct snmp_binding b;
	/* What an encrypted message may turn out to hold. */
	m = (struct snmp_message){ .version = SNMP_V3 };
	if (!snmp_read_scoped(bytes, &m) && !snmp_read(bytes, &m))
		return 0;
	is_inside(m.bindings, data, size);
	is_inside(m.engine_id, data, size);
	is_inside(m.authentication, data, size);
	is_inside(m.scoped, data, size);
	while (snmp_next(&m.bindings, &b) > 0) {
		assert(b.oid.n >= 2 && b.oid.n <= BER_MAX_OID);
		assert(ber_oid_compare(&b.oid, &b.oid) == 0 && ber_oid_is_below(&b.oid, &b.oid));
		is_inside(b.value.bytes, data, size);
	}
	return 0;
}
