/* SPDX-License-Identifier: Apache-2.0 */
/* wire_arp - who says to have which IPv4 address. */
#include "parse/wire_arp.h"

#include "parse/wire.h"

#include <string.h>

bool wire_arp_read(struct str bytes, struct wire_arp *ret)
{
	if (bytes.n < 28 || wire_u16(bytes, 0) != 1 || wire_u16(bytes, 2) != 0x0800 ||
	    wire_u16(bytes, 4) != 0x0604 || wire_u16(bytes, 6) < 1 || wire_u16(bytes, 6) > 2)
		return false;
	const uint8_t *p = (const uint8_t *)bytes.p;
	*ret = (struct wire_arp){ wire_u16(bytes, 6) == 2, p + 8, p + 14, p + 24 };
	return true;
}

bool wire_arp_is_virtual(const uint8_t *m)
{
	static const struct {
		uint8_t begin[5];
		size_t n;
	} shared[] = {
		{ { 0x00, 0x00, 0x5e, 0x00, 0x01 }, 5 }, /* VRRP, CARP (RFC 5798) */
		{ { 0x00, 0x00, 0x5e, 0x00, 0x02 }, 5 }, /* VRRP for IPv6 */
		{ { 0x00, 0x00, 0x0c, 0x07, 0xac }, 5 }, /* HSRP */
		{ { 0x00, 0x00, 0x0c, 0x9f }, 4 },	 /* HSRP 2 */
		{ { 0x00, 0x07, 0xb4, 0x00 }, 4 },	 /* GLBP */
	};
	for (size_t i = 0; i < N(shared); i++)
		if (memcmp(m, shared[i].begin, shared[i].n) == 0)
			return true;
	return false;
}
