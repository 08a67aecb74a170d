/* SPDX-License-Identifier: Apache-2.0 */
/* wire_lldp - what a switch says of itself to its neighbours: LLDP and CDP. */
#include "parse/wire_lldp.h"

#include "parse/wire.h"

static void take_management(struct wire_lldp *l, struct str v)
{
	/* length with its subtype, subtype 1: IPv4 */
	if (v.n >= 6 && wire_u8(v, 0) == 5 && wire_u8(v, 1) == 1)
		l->ipv4 = (const uint8_t *)v.p + 2;
}

bool wire_lldp_read(struct str bytes, struct wire_lldp *ret)
{
	struct str head, value;
	size_t n = 0;
	*ret = (struct wire_lldp){ .ipv4 = NULL };
	while (wire_take(&bytes, 2, &head) && wire_u16(head, 0) &&
	       wire_take(&bytes, wire_u16(head, 0) & 0x1ff, &value)) {
		switch (wire_u16(head, 0) >> 9) {
		case 2:
			/* 3 is a MAC, which is no name; 5 and 7 are the port's name */
			if (value.n > 1 && wire_u8(value, 0) != 3)
				ret->port = str_from(value, 1);
			break;
		case 5: ret->name = value; break;
		case 6: ret->description = value; break;
		case 8: take_management(ret, value); break;
		default: break;
		}
		n++;
	}
	return n >= 3;
}

bool wire_lldp_read_cdp(struct str bytes, struct wire_lldp *ret)
{
	struct str head, value;
	size_t n = 0;
	*ret = (struct wire_lldp){ .ipv4 = NULL };
	if (!wire_take(&bytes, 4, &head))
		return false;
	while (wire_take(&bytes, 4, &head) && wire_u16(head, 2) >= 4 &&
	       wire_take(&bytes, wire_u16(head, 2) - 4u, &value)) {
		switch (wire_u16(head, 0)) {
		case 1: ret->name = value; break;
		case 2:
			/* one address: NLPID of one byte, 0xcc is IP, then its length */
			if (value.n >= 13 && wire_u8(value, 6) == 0xcc && wire_u16(value, 7) == 4)
				ret->ipv4 = (const uint8_t *)value.p + 9;
			break;
		case 3: ret->port = value; break;
		case 6: ret->description = value; break;
		default: break;
		}
		n++;
	}
	return n > 0;
}
