/* SPDX-License-Identifier: Apache-2.0 */
/* dhcp_offer - fuzzes what DHCP servers answer. */
#include "parse/dhcp_offer.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct dhcp_offer o;
	if (dhcp_offer_read((struct str){ (const char *)data, size }, &o))
		assert(o.n_dns <= N(o.dns) && o.domain.n <= 255);
	return 0;
}
