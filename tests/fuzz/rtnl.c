/* SPDX-License-Identifier: Apache-2.0 */
/* rtnl - messages are walked within their bytes, and to an end. */
#include "parse/rtnl.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void try_body(struct str body)
{
	struct rtnl_link link;
	if (rtnl_link(body, &link))
		assert(link.index > 0 && link.name.n && str_find(link.name, 0) == link.name.n);
	struct rtnl_address address;
	if (rtnl_address(body, &address) > 0)
		assert(address.prefix_length <= (address.address.is_ipv6 ? 128 : 32));
	struct rtnl_route route;
	if (rtnl_route(body, &route) <= 0)
		return;
	assert(route.destination.prefix_length <= (route.destination.address.is_ipv6 ? 128 : 32));
	for (size_t before = route.hops.n; rtnl_hop(&route) > 0; before = route.hops.n)
		assert(route.hops.n < before);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = { (const char *)data, size };
	struct rtnl_message message;
	for (size_t before = rest.n; rtnl_next(&rest, &message) > 0; before = rest.n) {
		assert(rest.n < before);
		try_body(message.body);
	}
	return 0;
}
