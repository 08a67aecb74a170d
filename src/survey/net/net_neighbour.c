/* SPDX-License-Identifier: Apache-2.0 */
/* net_neighbour - whom this machine's kernel finds on its links, for who may not ask there itself.
 */
#include "survey/net/net_neighbour.h"

#include "net/netlink.h"
#include "parse/rtnl.h"
#include "survey/net/net_hear.h"

#include <linux/rtnetlink.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_BYTES = 8 << 20, DEADLINE_MS = 1000 };

void net_neighbour_open(struct net *n)
{
	struct err ignored;
	n->neighbours = n->has_rights ? -1 : netlink_open(&ignored);
}

static void take_neighbour(struct net *n, struct str body)
{
	struct rtnl_neighbour b;
	if (rtnl_neighbour(body, &b) <= 0 || !b.is_reachable)
		return;
	int link = net_link_at(n, b.index);
	if (link < 0 || !reach_has_address(survey_reach(n->survey), &b.address))
		return;
	net_hear_claim(n, &b.address, b.mac, NET_BY_NEIGHBOUR, link);
	struct net_host *h = net_host_at(n, &b.address);
	if (h)
		h->is_near = true;
}

void net_neighbour_hear(struct net *n)
{
	struct err ignored;
	autobuf bytes = BUF(MAX_BYTES);
	struct rtnl_message m;
	if (n->neighbours < 0)
		return;
	if (netlink_dump(n->neighbours, RTM_GETNEIGH, DEADLINE_MS, &bytes, &ignored) < 0) {
		n->neighbours = -1;
		return;
	}
	struct str rest = buf_view(&bytes);
	while (rtnl_next(&rest, &m) > 0)
		if (m.type == RTM_NEWNEIGH)
			take_neighbour(n, m.body);
}

bool net_neighbour_is_shared(const struct net *n, const struct net_host *h)
{
	for (size_t i = 0; i < n->n_hosts; i++)
		if (&n->hosts[i] != h && n->hosts[i].has_mac &&
		    memcmp(n->hosts[i].mac, h->mac, sizeof(h->mac)) == 0)
			return true;
	return false;
}

static int by_mac(const void *left, const void *right)
{
	const struct net_host *a = *(const struct net_host *const *)left;
	const struct net_host *b = *(const struct net_host *const *)right;
	return memcmp(a->mac, b->mac, sizeof(a->mac));
}

void net_neighbour_note(struct net *n)
{
	struct net_host **all = arena_alloc(n->arena, (n->n_hosts + 1) * sizeof(struct net_host *));
	size_t count = 0;
	/* Also who is outside of the target, as its router may be. */
	for (size_t i = 0; i < n->n_hosts; i++)
		if (n->hosts[i].has_mac)
			all[count++] = &n->hosts[i];
	if (!count)
		return;
	qsort(all, count, sizeof(struct net_host *), by_mac);
	for (size_t i = 0; i < count; i++) {
		struct net_host *h = all[i];
		bool is_shared = (i && by_mac(&all[i], &all[i - 1]) == 0) ||
				 (i + 1 < count && by_mac(&all[i], &all[i + 1]) == 0);
		if (h->is_near && (h->is_up || !is_shared))
			net_host_seen(n, h, h->address.is_ipv6 ? NET_BY_NDP : NET_BY_ARP);
	}
}
