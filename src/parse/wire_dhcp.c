/* SPDX-License-Identifier: Apache-2.0 */
/* wire_dhcp - who gives and who takes addresses. */
#include "parse/wire_dhcp.h"

#include "parse/wire.h"

enum { FIXED = 236, COOKIE = 0x63825363 };

static void take_option(struct wire_dhcp *d, uint8_t code, struct str value)
{
	const uint8_t *first = value.n >= 4 ? (const uint8_t *)value.p : NULL;
	switch (code) {
	case 1: d->mask = first; break;
	case 3: d->router = first; break;
	case 6:
		d->name_server = first;
		d->name_servers = str_head(value, value.n / 4 * 4);
		break;
	case 12: d->host_name = value; break;
	case 15: d->domain = value; break;
	case 51: d->lease_seconds = first ? (int64_t)wire_u32(value, 0) : -1; break;
	case 53: d->kind = value.n == 1 ? wire_u8(value, 0) : 0; break;
	case 54: d->server = first; break;
	case 60: d->vendor_class = value; break;
	default: break;
	}
}

bool wire_dhcp_read(struct str bytes, struct wire_dhcp *ret)
{
	if (bytes.n < FIXED + 4 || wire_u8(bytes, 0) < 1 || wire_u8(bytes, 0) > 2 ||
	    wire_u8(bytes, 1) != 1 || wire_u8(bytes, 2) != 6 || wire_u32(bytes, FIXED) != COOKIE)
		return false;
	const uint8_t *p = (const uint8_t *)bytes.p;
	*ret = (struct wire_dhcp){
		.is_reply = p[0] == 2,
		.given_ip = p + 16,
		.client_mac = p + 28,
		.transaction = wire_u32(bytes, 4),
		.lease_seconds = -1,
	};
	struct str rest = str_from(bytes, FIXED + 4), value;
	while (rest.n && wire_u8(rest, 0) != 255) {
		uint8_t code = wire_u8(rest, 0);
		rest = str_from(rest, 1);
		if (!code)
			continue;
		if (!wire_take_sized(&rest, 1, &value))
			break;
		take_option(ret, code, value);
	}
	return true;
}

bool wire_dhcp_read6(struct str bytes, struct wire_dhcp6 *ret)
{
	enum { SERVER = 2, NAME_SERVERS = 23 };
	bool has_server = false;
	struct str rest = str_from(bytes, MIN(4, bytes.n)), head, value;
	*ret = (struct wire_dhcp6){ .kind = bytes.n ? wire_u8(bytes, 0) : 0 };
	if (ret->kind != WIRE_DHCP6_ADVERTISE && ret->kind != WIRE_DHCP6_REPLY)
		return false;
	while (wire_take(&rest, 2, &head) && wire_take_sized(&rest, 2, &value)) {
		has_server |= wire_u16(head, 0) == SERVER;
		if (wire_u16(head, 0) == NAME_SERVERS && value.n >= 16)
			ret->name_server = (const uint8_t *)value.p;
	}
	return has_server;
}
