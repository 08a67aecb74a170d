/* SPDX-License-Identifier: Apache-2.0 */
/* wire_quic - a datagram gives bytes of a hello, or none. */
#include "parse/wire_quic.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void within(struct str all, struct str part)
{
	assert(!part.p || (part.p >= all.p && part.p + part.n <= all.p + all.n));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str all = { (const char *)data, size };
	uint32_t version;
	struct wire_quic_hello h = { .bytes = { 0 } };
	if (wire_quic_is(all, &version))
		assert(size >= 16);
	bool is_open = wire_quic_open(all, &h);
	assert(wire_quic_view(&h).n <= WIRE_QUIC_MAX && (is_open || !wire_quic_view(&h).n));
	within(all, wire_quic_google_name(all));
	return 0;
}
