/* SPDX-License-Identifier: Apache-2.0 */
/* net_router - how many addresses that nobody has a router is asked for. */
#include "survey/net/net_router.h"

#include "survey/net/net_fuse.h"
#include "survey/net/net_wire.h"

#include <string.h>

enum { MOST = 510, MOMENT_US = 20 * 1000 };

struct net_router {
	int64_t forgets_us;
	size_t n;
	struct {
		struct address address;
		int64_t asked_us;
	} asked[MOST];
};

void net_router_ready(struct net *n)
{
	n->router = arena_new(n->arena, struct net_router);
	n->router->forgets_us = survey_number(n->survey, "router_forgets") * 1000 * 1000;
}

static size_t place_of(const struct net_router *r, const struct address *a)
{
	size_t i = 0;
	while (i < r->n && (r->asked[i].address.is_ipv6 != a->is_ipv6 ||
			    memcmp(r->asked[i].address.bytes, a->bytes, a->is_ipv6 ? 16 : 4) != 0))
		i++;
	return i;
}

/* Leaves out who has answered, and what is forgotten. */
static void clear(struct net *n, int64_t now_us)
{
	struct net_router *r = n->router;
	size_t kept = 0;
	for (size_t i = 0; i < r->n; i++) {
		const struct net_host *h = net_host_at(n, &r->asked[i].address);
		if (now_us - r->asked[i].asked_us < r->forgets_us && !(h && h->is_up))
			r->asked[kept++] = r->asked[i];
	}
	r->n = kept;
}

bool net_router_takes(struct net *n, const struct address *a)
{
	struct net_router *r = n->router;
	int64_t now_us = net_now_us();
	size_t i = place_of(r, a);
	if (i == MOST) {
		clear(n, now_us);
		i = r->n;
	}
	if (i == MOST)
		return false;
	r->asked[i].address = *a;
	r->asked[i].asked_us = now_us;
	r->n = MAX(r->n, i + 1);
	return true;
}

void net_router_answered(struct net *n, const struct address *a)
{
	struct net_router *r = n->router;
	size_t i = place_of(r, a);
	if (i < r->n)
		r->asked[i] = r->asked[--r->n];
}

void net_router_wait(struct net *n)
{
	net_fuse_watch(n);
	net_wire_hear(n, net_now_us() + MOMENT_US);
}
