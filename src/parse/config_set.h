/* SPDX-License-Identifier: Apache-2.0 */
/* config_set - sets of addresses and ports, exactly: as sorted ranges.
 *
 * IPv4 lies at ::ffff:0:0/96, so that one kind of set serves both. */
#ifndef ZICHA_PARSE_CONFIG_SET_H
#define ZICHA_PARSE_CONFIG_SET_H

#include "parse/address.h"

struct config_range {
	__uint128_t first, last;
};

struct config_set {
	struct config_range *range;
	size_t n, capacity;
	bool is_sorted;
};

/* All addresses; all of IPv4; all ports and protocols. */
#define CONFIG_ALL ((struct config_range){ 0, ~(__uint128_t)0 })
#define CONFIG_IPV4 \
	((struct config_range){ (__uint128_t)0xffff << 32, \
				((__uint128_t)0xffff << 32) | 0xffffffff })
#define CONFIG_PORTS ((struct config_range){ 0, 65535 })
#define CONFIG_PROTOCOLS ((struct config_range){ 0, 255 })

void config_set_add(struct arena *a, struct config_set *s, struct config_range r);
void config_set_add_all(struct arena *a, struct config_set *s, const struct config_set *from);
/* "10.0.0.0" with a wildcard ("0.0.0.255"), which need not be one run of bits; false: no such, or
 * more ranges than are kept. */
must_use bool config_set_add_wildcard(struct arena *a, struct config_set *s, struct str address,
				      struct str wildcard);
/* The same with a mask ("255.255.255.0"), or its length ("24"). */
must_use bool config_set_add_mask(struct arena *a, struct config_set *s, struct str address,
				  struct str mask);
/* "10.0.0.1", "10.0.0.0/8" or IPv6. */
must_use bool config_set_add_prefix(struct arena *a, struct config_set *s, struct str prefix);
/* Whether it is an address of version 4 with a mask or wildcard, however many ranges these are. */
must_use bool config_set_is_masked(struct str address, struct str mask);
must_use bool config_set_add_range(struct arena *a, struct config_set *s, struct str first,
				   struct str last);

/* Sorts and joins the ranges; what follows wants this. */
void config_set_sort(struct config_set *s);
/* Takes the other set out of it. */
void config_set_cut(struct arena *a, struct config_set *s, struct config_set *cut);
bool config_set_has(const struct config_set *s, const struct config_set *part);
bool config_set_meets(const struct config_set *s, const struct config_set *other);
bool config_set_is_all(const struct config_set *s); /* of IPv4, of IPv6, or of both */
/* More than half of IPv4: who leaves out a few networks means all. */
bool config_set_is_most(const struct config_set *s);

/* A port by number or by the names that devices print; false: no such. */
must_use bool config_set_port(struct str word, uint16_t *ret);
must_use bool config_set_protocol(struct str word, struct config_range *ret);

#endif
