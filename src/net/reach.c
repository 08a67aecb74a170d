/* SPDX-License-Identifier: Apache-2.0 */
/* reach - which addresses and ports may be spoken to; everything else may not. */
#include "net/reach.h"

#include <errno.h>
#include <string.h>

static void add(struct reach *r, const struct reach_rule *rule)
{
	r->rules = arena_grow(r->arena, r->rules, &r->capacity, r->n + 1, sizeof(*r->rules));
	r->rules[r->n++] = *rule;
}

void reach_allow(struct reach *r, const struct address_cidr *cidr, uint16_t first_port,
		 uint16_t last_port)
{
	add(r, &(struct reach_rule){ *cidr, first_port, last_port, false });
}

void reach_forbid(struct reach *r, const struct address_cidr *cidr)
{
	add(r, &(struct reach_rule){ *cidr, 0, UINT16_MAX, true });
}

static const uint8_t mapped[12] = { [10] = 0xff, [11] = 0xff };

static struct address plain(const struct address *a)
{
	struct address r = *a;
	if (a->is_ipv6 && memcmp(a->bytes, mapped, sizeof(mapped)) == 0) {
		r = (struct address){ .is_ipv6 = false };
		memcpy(r.bytes, a->bytes + sizeof(mapped), 4);
	}
	return r;
}

static bool is_in(const struct address_cidr *c, const struct address *a)
{
	if (c->address.is_ipv6 != a->is_ipv6)
		return false;
	int whole = c->prefix_length / 8, bits = c->prefix_length % 8;
	if (memcmp(c->address.bytes, a->bytes, (size_t)whole) != 0)
		return false;
	return !bits || (c->address.bytes[whole] ^ a->bytes[whole]) >> (8 - bits) == 0;
}

static bool decide(const struct reach *r, const struct address *address, bool has_port,
		   uint16_t port)
{
	const struct address a = plain(address);
	bool is_allowed = false;
	for (size_t i = 0; i < r->n; i++) {
		const struct reach_rule *rule = &r->rules[i];
		if (!is_in(&rule->cidr, &a))
			continue;
		if (rule->is_forbidden)
			return false;
		is_allowed |= !has_port || (port >= rule->first_port && port <= rule->last_port);
	}
	return is_allowed;
}

bool reach_has(const struct reach *r, const struct address *a, uint16_t port)
{
	return decide(r, a, true, port);
}

bool reach_has_address(const struct reach *r, const struct address *a)
{
	return decide(r, a, false, 0);
}

bool reach_is_without_way(int code)
{
	return code == ENETUNREACH || code == EADDRNOTAVAIL || code == EAFNOSUPPORT;
}
