/* SPDX-License-Identifier: Apache-2.0 */
/* address - what is read as an address or prefix means the same when written. */
#include "parse/address.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str text = { (const char *)data, size };
	struct address a, again;
	if (address_parse(text, &a)) {
		char written[ADDRESS_TEXT_SIZE];
		address_text(&a, written);
		assert(address_parse(str_of(written), &again));
		assert(a.is_ipv6 == again.is_ipv6);
		assert(memcmp(a.bytes, again.bytes, sizeof(a.bytes)) == 0);
		bool does = false;
		assert(address_cidr_contains(text, text, &does) && does);
	}
	struct address_cidr c;
	if (address_cidr_parse(text, &c)) {
		char written[ADDRESS_TEXT_SIZE];
		bool does = false;
		address_text(&c.address, written);
		assert(c.prefix_length >= 0 && c.prefix_length <= (c.address.is_ipv6 ? 128 : 32));
		assert(address_cidr_contains(text, str_of(written), &does) && does);
	}
	return 0;
}
