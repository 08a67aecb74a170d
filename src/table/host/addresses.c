/* SPDX-License-Identifier: Apache-2.0 */
/* addresses - IP addresses of this host's interfaces, as the kernel has them.
 *
 * Not from a configuration file: DHCP, IPv6 autoconfiguration, VPNs and people
 * give addresses that stand in none. */
#include "fact/scan.h"
#include "parse/rtnl.h"
#include "table/read/network.h"

#include <linux/rtnetlink.h>

struct address_row {
	const char *interface, *family, *address, *scope;
	int64_t prefix_length;
	bool is_temporary;
};

static const struct column columns[] = {
	COLUMN(struct address_row, interface, N_("name of the interface")),
	COLUMN(struct address_row, family, N_("ipv4 or ipv6")),
	COLUMN(struct address_row, address, N_("IP address")),
	COLUMN(struct address_row, prefix_length, N_("bits of the network's part")),
	COLUMN(struct address_row, scope, N_("how far it is valid: global, site, link, host")),
	COLUMN(struct address_row, is_temporary, N_("IPv6 privacy address that changes by itself")),
};

static const char *scope_name(struct scan *s, int64_t scope)
{
	switch (scope) {
	case RT_SCOPE_UNIVERSE: return "global";
	case RT_SCOPE_SITE: return "site";
	case RT_SCOPE_LINK: return "link";
	case RT_SCOPE_HOST: return "host";
	default: return scan_printf(s, "%lld", (long long)scope);
	}
}

static int scan_one(struct scan *s, struct str body, const struct network_links *links)
{
	struct rtnl_address found;
	int r = rtnl_address(body, &found);
	if (r < 0)
		scan_partial(s, "rtnl-address: an address that cannot be understood");
	if (r <= 0)
		return 0;
	char text[ADDRESS_TEXT_SIZE];
	address_text(&found.address, text);
	struct address_row row = {
		.interface = network_link_name(s, links, found.index),
		.family = found.address.is_ipv6 ? "ipv6" : "ipv4",
		.address = text,
		.prefix_length = found.prefix_length,
		.scope = scope_name(s, found.scope),
		.is_temporary = found.is_temporary,
	};
	return scan_row(s, &row);
}

static int scan(struct scan *s, struct err *e)
{
	struct network_links links;
	struct str messages;
	struct rtnl_message message;
	int r = network_messages(s, "rtnl-address", &links, &messages, e);
	while (!r && rtnl_next(&messages, &message) > 0)
		if (message.type == RTM_NEWADDR)
			r = scan_one(s, message.body, &links);
	return r;
}

const struct table table_host_addresses = {
	.name = "addresses",
	.doc = N_("IP addresses of the network interfaces"),
	.example = "SELECT interface, address FROM addresses WHERE scope = 'global'",
	.source = "rtnetlink",
	.identity = "interface address",
	.columns = columns,
	.n_columns = N(columns),
	.kind = TABLE_LIVE,
	.scan = scan,
};
