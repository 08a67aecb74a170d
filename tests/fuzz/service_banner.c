/* SPDX-License-Identifier: Apache-2.0 */
/* service_banner - whatever a service sends, its facts are texts and no more than there is room
 * for. */
#include "parse/service_banner.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena a = ARENA(16 << 20);
	struct service_banner b;
	if (!size)
		return 0;
	/* The first byte is the question. */
	enum service_question q = data[0] % SERVICE_QUESTIONS;
	struct str bytes = { (const char *)data + 1, size - 1 };
	if (!service_banner_read(q, bytes, &a, &b))
		return 0;
	assert(b.service && b.n_facts <= SERVICE_MAX_FACTS);
	for (size_t i = 0; i < b.n_facts; i++)
		assert(b.fact[i].name && strlen(b.fact[i].value) <= 4 * 400);
	return 0;
}
