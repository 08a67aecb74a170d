/* SPDX-License-Identifier: Apache-2.0 */
/* routes - where this host sends packets, one row for each next hop.
 *
 * All routing tables but the kernel's own (255), which only repeats the addresses. */
#include "fact/scan.h"
#include "parse/rtnl.h"
#include "table/read/network.h"

#include <linux/rtnetlink.h>

struct route {
	const char *family, *destination, *gateway, *interface, *protocol, *kind;
	int64_t metric, table_id;
};

static const struct column columns[] = {
	COLUMN(struct route, family, N_("ipv4 or ipv6")),
	COLUMN(struct route, destination, N_("network in CIDR form; 0.0.0.0/0 and ::/0 are all")),
	COLUMN(struct route, gateway, N_("address of the next router; NULL on the own link")),
	COLUMN(struct route, interface, N_("interface it leaves by")),
	COLUMN(struct route, metric, N_("the lowest is preferred")),
	COLUMN(struct route, table_id, N_("routing table; 254 is the main one")),
	COLUMN(struct route, protocol, N_("who made it: kernel, boot, static, dhcp, ra or others")),
	COLUMN(struct route, kind, N_("unicast, blackhole, unreachable, prohibit and others")),
};

/* As /etc/iproute2/rt_protos has them. */
static const struct {
	int64_t number;
	const char *name;
} protocols[] = {
	{ RTPROT_REDIRECT, "redirect" },
	{ RTPROT_KERNEL, "kernel" },
	{ RTPROT_BOOT, "boot" },
	{ RTPROT_STATIC, "static" },
	{ RTPROT_GATED, "gated" },
	{ RTPROT_RA, "ra" },
	{ RTPROT_MRT, "mrt" },
	{ RTPROT_ZEBRA, "zebra" },
	{ RTPROT_BIRD, "bird" },
	{ RTPROT_DNROUTED, "dnrouted" },
	{ RTPROT_XORP, "xorp" },
	{ RTPROT_NTK, "ntk" },
	{ RTPROT_DHCP, "dhcp" },
	{ RTPROT_MROUTED, "mrouted" },
	{ RTPROT_KEEPALIVED, "keepalived" },
	{ RTPROT_BABEL, "babel" },
	{ RTPROT_BGP, "bgp" },
	{ RTPROT_ISIS, "isis" },
	{ RTPROT_OSPF, "ospf" },
	{ RTPROT_RIP, "rip" },
	{ RTPROT_EIGRP, "eigrp" },
};

static const char *protocol_name(struct scan *s, int64_t number)
{
	for (size_t i = 0; i < N(protocols); i++)
		if (protocols[i].number == number)
			return protocols[i].name;
	return scan_printf(s, "%lld", (long long)number);
}

static const char *kind_name(struct scan *s, int64_t number)
{
	static const char *const names[] = {
		[RTN_UNICAST] = "unicast",
		[RTN_LOCAL] = "local",
		[RTN_BROADCAST] = "broadcast",
		[RTN_ANYCAST] = "anycast",
		[RTN_MULTICAST] = "multicast",
		[RTN_BLACKHOLE] = "blackhole",
		[RTN_UNREACHABLE] = "unreachable",
		[RTN_PROHIBIT] = "prohibit",
		[RTN_THROW] = "throw",
		[RTN_NAT] = "nat",
	};
	if (number > 0 && number < (int64_t)N(names) && names[number])
		return names[number];
	return scan_printf(s, "%lld", (long long)number);
}

static int give(struct scan *s, const struct rtnl_route *r, const struct network_links *links)
{
	char destination[ADDRESS_TEXT_SIZE], gateway[ADDRESS_TEXT_SIZE];
	address_text(&r->destination.address, destination);
	if (r->has_gateway)
		address_text(&r->gateway, gateway);
	struct route row = {
		.family = r->destination.address.is_ipv6 ? "ipv6" : "ipv4",
		.destination = scan_printf(s, "%s/%d", destination, r->destination.prefix_length),
		.gateway = r->has_gateway ? gateway : NULL,
		.interface = r->index ? network_link_name(s, links, r->index) : NULL,
		.metric = r->metric,
		.table_id = r->table,
		.protocol = protocol_name(s, r->protocol),
		.kind = kind_name(s, r->kind),
	};
	return scan_row(s, &row);
}

static int scan_one(struct scan *s, struct str body, const struct network_links *links)
{
	struct rtnl_route route;
	int found = rtnl_route(body, &route), r = 0;
	bool is_single = found > 0 && !route.hops.n;
	if (found > 0 && route.table == RT_TABLE_LOCAL)
		return 0;
	if (is_single)
		return give(s, &route, links);
	while (found > 0 && !r && (found = rtnl_hop(&route)) > 0)
		r = give(s, &route, links);
	if (found < 0)
		scan_partial(s, "rtnl-route: a route that cannot be understood");
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	struct network_links links;
	struct str messages;
	struct rtnl_message message;
	int r = network_messages(s, "rtnl-route", &links, &messages, e);
	while (!r && rtnl_next(&messages, &message) > 0)
		if (message.type == RTM_NEWROUTE)
			r = scan_one(s, message.body, &links);
	return r;
}

const struct table table_host_routes = {
	.name = "routes",
	.doc = N_("routes of the running kernel"),
	.example = "SELECT gateway, interface FROM routes WHERE destination = '0.0.0.0/0'",
	.source = "rtnetlink",
	.identity = "family destination gateway interface table_id metric",
	.columns = columns,
	.n_columns = N(columns),
	.kind = TABLE_LIVE,
	.scan = scan,
};
