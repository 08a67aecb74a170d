/* SPDX-License-Identifier: Apache-2.0 */
/* wire_arp - who says to have which IPv4 address. */
#include "parse/wire_arp.h"

#include "parse/wire.h"

bool wire_arp_read(struct str bytes, struct wire_arp *ret)
{
	if (bytes.n < 28 || wire_u16(bytes, 0) != 1 || wire_u16(bytes, 2) != 0x0800 ||
	    wire_u16(bytes, 4) != 0x0604 || wire_u16(bytes, 6) < 1 || wire_u16(bytes, 6) > 2)
		return false;
	const uint8_t *p = (const uint8_t *)bytes.p;
	*ret = (struct wire_arp){ wire_u16(bytes, 6) == 2, p + 8, p + 14, p + 24 };
	return true;
}
