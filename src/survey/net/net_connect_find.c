/* SPDX-License-Identifier: Apache-2.0 */
/* net_connect_find - hosts by connections to a few ports, where packets cannot be written. */
#include "survey/net/net_class.h"
#include "survey/net/net_connect_private.h"
#include "survey/net/net_neighbour.h"
#include "survey/net/net_sweep.h"
#include "survey/net/net_tell.h"

const uint16_t net_connect_doors[CONNECT_N_DOORS] = { 443, 22, 445, 80 };

enum {
	FIND_WAIT_US = 500 * 1000,
	LEAST_FIND_WAIT_US = 250 * 1000, /* for who sleeps: on a link where others are quick */
	AWAKE_FIND_WAIT_US = 100 * 1000, /* the first two questions have woken it */
	NEAR_FIND_WAIT_US = 20 * 1000,	 /* its card has answered: it is found already */
	NEAR_EVERY_US = 10 * 1000,
};

bool net_connect_find_is_found(const struct connect *c, const struct asked *a)
{
	const struct net_host *h = net_host_at(c->net, &a->address);
	return h && h->is_near && !net_neighbour_is_shared(c->net, h);
}

int64_t net_connect_find_wait_us(const struct connect *c, const struct asked *a)
{
	int64_t least_us = a->at > CONNECT_MAX_OPEN_OF_ONE ? AWAKE_FIND_WAIT_US
							   : LEAST_FIND_WAIT_US;
	if (net_connect_find_is_found(c, a))
		return NEAR_FIND_WAIT_US;
	return c->slowest_us < 0 ? FIND_WAIT_US
				 : MIN(MAX(least_us, c->slowest_us * 8), FIND_WAIT_US);
}

void net_connect_find_look(struct connect *c, int64_t now_us)
{
	if (!c->is_finding || now_us < c->near_us)
		return;
	c->near_us = now_us + NEAR_EVERY_US;
	net_neighbour_hear(c->net);
	for (size_t i = 0; i < CONNECT_MAX_OPEN; i++) {
		struct slot *s = &c->slots[i];
		if (s->asked && !s->is_taken)
			s->until_us = MIN(s->until_us,
					  s->begin_us + net_connect_find_wait_us(c, s->asked));
	}
}

struct finding {
	struct connect *connect;
	size_t capacity;
};

static bool add_address(struct net *n, const struct address *a, void *arg)
{
	struct finding *f = arg;
	const struct net_host *h = net_host_at(n, a);
	if (h && h->is_up)
		return true;
	if (net_class_is_spared(n, h)) {
		net_tell_event(n, a, "fragile", NET_LEFT_ALONE,
			       N_("the register spares its ports, and without the right to write "
				  "packets it is found by nothing else"));
		return true;
	}
	bool is_own_link;
	(void)net_way(n, a, &is_own_link);
	f->connect->asked[f->connect->n++] = (struct asked){ .address = *a,
							     .list = net_connect_doors,
							     .n_list = CONNECT_N_DOORS,
							     .is_sought = true,
							     .rate = 1e6,
							     .rtt_us = -1,
							     .is_far = !is_own_link };
	return f->connect->n < f->capacity;
}

static size_t count_unseen(const struct connect *c)
{
	size_t n = 0;
	for (size_t i = 0; i < c->n; i++) {
		const struct net_host *h = net_host_at(c->net, &c->asked[i].address);
		n += !h || !h->is_up;
	}
	return n;
}

void net_connect_find(struct net *n)
{
	enum { MOST = 1 << 16 };
	autoarena a = ARENA((size_t)512 << 20);
	struct finding f = { .connect = base_alloc(sizeof(*f.connect)), .capacity = MOST };
	struct connect *c = f.connect;
	if (!net_connect_begin(c, n, MOST, &a)) {
		net_tell_event(n, NULL, "late", NET_UNSEEN, N_("no connection can be made here"));
		free(c);
		return;
	}
	c->is_finding = true;
	net_sweep_each(n, add_address, &f);
	if (c->n == MOST)
		net_tell_event(n, NULL, "late", NET_UNSEEN,
			       N_("only the first %d addresses were asked without rights"), MOST);
	net_connect_run(c);
	for (size_t i = 0; i < c->n; i++) {
		if (!c->asked[i].is_up)
			continue;
		struct net_host *h = net_host_make(n, &c->asked[i].address);
		h->is_refusing = !h->is_up && !c->asked[i].has_taken;
		net_host_seen(n, h, NET_BY_TCP);
		h->rtt_us = c->asked[i].rtt_us;
	}
	net_neighbour_hear(n);
	net_neighbour_note(n);
	size_t n_unseen = count_unseen(c);
	if (n_unseen)
		net_tell_hosts_unseen(n,
				      N_N("%zu address was asked at a few ports only, and did not "
					  "answer: whether somebody is there was not seen",
					  "%zu addresses were asked at a few ports only, and did "
					  "not answer: whether somebody is there was not seen",
					  n_unseen),
				      n_unseen);
	net_connect_end(c);
}
