/* SPDX-License-Identifier: Apache-2.0 */
/* net_twin - one machine at two addresses, by what only one machine should have. */
#include "survey/net/net_twin.h"

#include "survey/net/net_service.h"
#include "table/net/net.h"

#include <string.h>

struct net_key {
	const char *kind, *value;
	struct address address;
};

void net_twin_note(void *net, const struct address *a, const char *kind, const char *value)
{
	struct net *n = net;
	n->keys = arena_grow(n->arena, n->keys, &n->key_capacity, n->n_keys + 1, sizeof(*n->keys));
	n->keys[n->n_keys++] = (struct net_key){ arena_strdup(n->arena, kind),
						 arena_strdup(n->arena, value), *a };
}

static int by_value(const void *left, const void *right)
{
	const struct net_key *a = left, *b = right;
	int r = strcmp(a->kind, b->kind);
	if (!r)
		r = strcmp(a->value, b->value);
	return r ? r : memcmp(a->address.bytes, b->address.bytes, sizeof(a->address.bytes));
}

static bool is_same(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

/* What lies in no registered range is elsewhere than what lies in one. */
static bool are_apart(const struct net_host *a, const struct net_host *b)
{
	return !is_same(a->subnet, b->subnet) || !is_same(a->zone, b->zone);
}

/* What is meant to be in several. */
static bool is_router(const struct net_host *h)
{
	return h->is_gateway || h->device_class == NET_NETWORK;
}

static const char *ip_text(struct net *n, const struct address *a)
{
	char text[ADDRESS_TEXT_SIZE];
	address_text(a, text);
	return arena_strdup(n->arena, text);
}

static void tell_pair(struct net *n, const struct net_key *k, const struct net_host *a,
		      const struct net_host *b)
{
	survey_row(n->survey, &table_net_net_multihomed,
		   &(struct net_multihomed_row){ .ip = ip_text(n, &a->address),
						 .other_ip = ip_text(n, &b->address),
						 .evidence = k->kind,
						 .subnet = a->subnet,
						 .other_subnet = b->subnet,
						 .zone = a->zone,
						 .other_zone = b->zone,
						 .value = k->value });
}

bool net_twin_tell(struct net *n)
{
	const struct net_key *k = n->keys;
	if (n->n_keys)
		qsort(n->keys, n->n_keys, sizeof(*n->keys), by_value);
	for (size_t i = 1, first = 0; i < n->n_keys; i++) {
		if (strcmp(k[first].kind, k[i].kind) != 0 ||
		    strcmp(k[first].value, k[i].value) != 0)
			first = i;
		const struct net_host *a = net_host_at(n, &k[first].address);
		const struct net_host *b = net_host_at(n, &k[i].address);
		/* A service may show it at two ports. */
		bool is_new = i != first && memcmp(k[i].address.bytes, k[i - 1].address.bytes,
						   sizeof(k[i].address.bytes)) != 0;
		if (is_new && a && b && are_apart(a, b) && !is_router(a) && !is_router(b))
			tell_pair(n, &k[i], a, b);
	}
	return n->level >= NET_CONNECT && survey_number(n->survey, "services") &&
	       net_service_is_wanted(n);
}
