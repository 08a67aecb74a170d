/* SPDX-License-Identifier: Apache-2.0 */
/* wire_ndp - who is whose neighbour on a link of IPv6, and who offers to route (RFC 4861, 8106). */
#include "parse/wire_ndp.h"

#include "parse/wire.h"

enum { SOURCE_MAC = 1, TARGET_MAC = 2, PREFIX = 3, NAME_SERVER = 25 };

static void take_option(struct wire_ndp *d, uint8_t kind, struct str option)
{
	const uint8_t *p = (const uint8_t *)option.p;
	uint8_t own_mac = d->kind == WIRE_NDP_ADVERTISEMENT ? TARGET_MAC : SOURCE_MAC;
	if (kind == own_mac) {
		d->mac = p + 2;
	} else if (kind == PREFIX && option.n >= 32 && !d->prefix && d->kind == WIRE_NDP_ROUTER) {
		d->prefix_length = MIN(p[2], 128);
		d->prefix = p + 16;
	} else if (kind == NAME_SERVER && option.n >= 24 && !d->name_server &&
		   d->kind == WIRE_NDP_ROUTER) {
		d->name_server = p + 8;
	}
}

bool wire_ndp_read(const struct wire_frame *f, struct wire_ndp *ret)
{
	struct str rest = f->payload;
	struct wire_ndp d = { .kind = f->icmp_type };
	bool is_router = d.kind == WIRE_NDP_ROUTER;
	if (f->version != 6 || f->protocol != WIRE_ICMPV6 || f->is_fragment || f->icmp_code ||
	    d.kind < WIRE_NDP_ROUTER || d.kind > WIRE_NDP_ADVERTISEMENT ||
	    rest.n < (is_router ? 8 : 16))
		return false;
	if (is_router)
		d.lifetime_seconds = f->icmp_number;
	else
		d.target = (const uint8_t *)rest.p;
	rest = str_from(rest, is_router ? 8 : 16);
	while (rest.n >= 8) {
		size_t n = wire_u8(rest, 1) * 8u;
		if (!n || n > rest.n)
			return false;
		take_option(&d, wire_u8(rest, 0), str_head(rest, n));
		rest = str_from(rest, n);
	}
	*ret = d;
	return true;
}
