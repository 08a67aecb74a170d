/* SPDX-License-Identifier: Apache-2.0 */
/* dhcp_offer - what a DHCP server offers (RFC 2131, 2132). */
#include "parse/dhcp_offer.h"

#include "parse/wire.h"

#include <string.h>

enum { HEAD_BYTES = 236, COOKIE_BYTES = 4, PAD = 0, END = 255 };

static struct address ipv4(struct str s)
{
	struct address a = { .is_ipv6 = false };
	memcpy(a.bytes, s.p, 4);
	return a;
}

static bool take_address(struct str value, struct address *ret)
{
	if (value.n < 4)
		return false;
	*ret = ipv4(value);
	return true;
}

static void take_option(struct dhcp_offer *o, int option, struct str value)
{
	switch (option) {
	case 1: o->has_mask = take_address(value, &o->mask); break;
	case 3: o->has_gateway = take_address(value, &o->gateway); break;
	case 6:
		for (o->n_dns = 0; value.n >= 4 && o->n_dns < N(o->dns); value = str_from(value, 4))
			o->dns[o->n_dns++] = ipv4(value);
		break;
	case 15: o->domain = value; break;
	case 51:
		o->has_lease = value.n == 4;
		o->lease_seconds = o->has_lease ? wire_u32(value, 0) : 0;
		break;
	case 53: o->kind = value.n == 1 ? (uint8_t)value.p[0] : 0; break;
	case 54: o->has_server = take_address(value, &o->server); break;
	}
}

bool dhcp_offer_read(struct str m, struct dhcp_offer *ret)
{
	static const char cookie[COOKIE_BYTES] = { 0x63, (char)0x82, 0x53, 0x63 };
	struct dhcp_offer o = { .kind = 0 };
	if (m.n < HEAD_BYTES + COOKIE_BYTES || m.p[0] != 2 ||
	    memcmp(m.p + HEAD_BYTES, cookie, sizeof(cookie)) != 0)
		return false;
	o.transaction = wire_u32(m, 4);
	o.offered = ipv4(str_from(m, 16));
	m = str_from(m, HEAD_BYTES + COOKIE_BYTES);
	while (m.n && (uint8_t)m.p[0] != END) {
		if (m.p[0] == PAD) {
			m = str_from(m, 1);
			continue;
		}
		if (m.n < 2 || m.n < 2u + (uint8_t)m.p[1])
			return false;
		take_option(&o, (uint8_t)m.p[0], str_head(str_from(m, 2), (uint8_t)m.p[1]));
		m = str_from(m, 2u + (uint8_t)m.p[1]);
	}
	*ret = o;
	return true;
}
