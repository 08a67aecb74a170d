/* SPDX-License-Identifier: Apache-2.0 */
/* device_routes - routes of a router (IP-FORWARD-MIB; RFC1213-MIB of the oldest). */
#include "survey/device/device.h"

struct route {
	struct device_row row;
	int64_t interface, protocol, metric;
	struct str hop, mask;
};

/* inetCidrRouteTable (RFC 4292): by kind, length and bytes of the destination, its prefix
 * length, a policy, and the next hop in the same way */
static const struct device_field inet_fields[] = {
	{ "1.3.6.1.2.1.4.24.7.1.7", DEVICE_INT, offsetof(struct route, interface) },
	{ "1.3.6.1.2.1.4.24.7.1.9", DEVICE_INT, offsetof(struct route, protocol) },
	{ "1.3.6.1.2.1.4.24.7.1.12", DEVICE_INT, offsetof(struct route, metric) },
};
/* ipCidrRouteTable (RFC 2096): by destination, mask, TOS and next hop */
static const struct device_field cidr_fields[] = {
	{ "1.3.6.1.2.1.4.24.4.1.5", DEVICE_INT, offsetof(struct route, interface) },
	{ "1.3.6.1.2.1.4.24.4.1.7", DEVICE_INT, offsetof(struct route, protocol) },
	{ "1.3.6.1.2.1.4.24.4.1.11", DEVICE_INT, offsetof(struct route, metric) },
};
/* ipRouteTable (RFC 1213): by destination */
static const struct device_field old_fields[] = {
	{ "1.3.6.1.2.1.4.21.1.2", DEVICE_INT, offsetof(struct route, interface) },
	{ "1.3.6.1.2.1.4.21.1.9", DEVICE_INT, offsetof(struct route, protocol) },
	{ "1.3.6.1.2.1.4.21.1.3", DEVICE_INT, offsetof(struct route, metric) },
	{ "1.3.6.1.2.1.4.21.1.7", DEVICE_BYTES, offsetof(struct route, hop) },
	{ "1.3.6.1.2.1.4.21.1.11", DEVICE_BYTES, offsetof(struct route, mask) },
};
static const char *const protocols[] = {
	NULL,	"other", "local", "static", "icmp", "egp", "ggp",  "hello", "rip",
	"isis", "esis",	 "igrp",  "bbn",    "ospf", "bgp", "idpr", "eigrp",
};

static int64_t bits_of(const uint32_t *mask)
{
	int64_t n = 0;
	for (size_t i = 0; i < 4; i++)
		n += __builtin_popcount(mask[i] & 255);
	return n;
}

static void give(struct device *d, const struct route *r, const char *destination, int64_t bits,
		 const char *hop)
{
	if (destination)
		device_give(d, &table_device_device_routes,
			    &(struct device_route){
				    .destination = destination,
				    .prefix_length = bits,
				    .next_hop = hop,
				    .interface = device_interface_name(d, r->interface),
				    .protocol = device_word(protocols, N(protocols), r->protocol),
				    .metric = r->metric });
}

static void give_inet(struct device *d, const struct route *r)
{
	const uint32_t *p = r->row.index;
	size_t n = r->row.n_index, n_address = n > 2 ? p[1] : 0;
	/* kind, length, address, prefix length, length and numbers of the policy, … */
	size_t policy = 3 + n_address;
	if (n_address > 16 || n <= policy || p[policy] > n)
		return;
	size_t hop = policy + 1 + p[policy];
	if (n < hop + 2 || p[hop + 1] != n - hop - 2)
		return;
	give(d, r, device_ip_of_index(d->arena, p + 2, n_address), p[2 + n_address],
	     device_ip_of_index(d->arena, p + hop + 2, p[hop + 1]));
}

static void give_cidr(struct device *d, const struct route *r)
{
	const uint32_t *p = r->row.index;
	if (r->row.n_index == 13)
		give(d, r, device_ip_of_index(d->arena, p, 4), bits_of(p + 4),
		     device_ip_of_index(d->arena, p + 9, 4));
}

static void give_old(struct device *d, const struct route *r)
{
	uint32_t mask[4] = { 0 }, hop[4] = { 0 };
	for (size_t i = 0; i < 4 && r->mask.n == 4 && r->hop.n == 4; i++) {
		mask[i] = (uint8_t)r->mask.p[i];
		hop[i] = (uint8_t)r->hop.p[i];
	}
	if (r->row.n_index == 4)
		give(d, r, device_ip_of_index(d->arena, r->row.index, 4), bits_of(mask),
		     device_ip_of_index(d->arena, hop, 4));
}

int device_routes(struct device *d, struct err *e)
{
	static const struct {
		const struct device_field *fields;
		size_t n;
		void (*give)(struct device *d, const struct route *r);
	} tables[] = {
		{ inet_fields, N(inet_fields), give_inet },
		{ cidr_fields, N(cidr_fields), give_cidr },
		{ old_fields, N(old_fields), give_old },
	};
	struct device_rows rows = { .n = 0 };
	int status = 0;
	for (size_t i = 0; i < N(tables) && status >= 0 && !rows.n; i++) {
		status = device_read(d, tables[i].fields, tables[i].n, sizeof(struct route), &rows,
				     e);
		for (size_t k = 0; k < rows.n; k++)
			tables[i].give(d, rows.row[k]);
	}
	return status < 0 || rows.n ? status : DEVICE_ABSENT;
}
