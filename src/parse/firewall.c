/* SPDX-License-Identifier: Apache-2.0 */
/* firewall - what the readers of packet filter rules give: nft_json, nft_file, iptables_save. */
#include "parse/firewall.h"

#include <string.h>

static bool is_chain(const struct firewall_chain *c, const char *family, const char *table_name,
		     const char *name)
{
	return strcmp(c->name, name) == 0 && strcmp(c->table_name, table_name) == 0 &&
	       strcmp(c->family, family) == 0;
}

struct firewall_chain *firewall_chain_find(struct firewall_chains *c, const char *family,
					   const char *table_name, const char *name)
{
	/* The rules of a chain come one after another. */
	if (c->last_used && is_chain(c->last_used, family, table_name, name))
		return c->last_used;
	for (struct firewall_chain *at = c->first; at; at = at->next)
		if (is_chain(at, family, table_name, name))
			return c->last_used = at;
	return NULL;
}

struct firewall_chain *firewall_chain_add(struct firewall_chains *c, const char *family,
					  const char *table_name, const char *name)
{
	struct firewall_chain *found = firewall_chain_find(c, family, table_name, name);
	if (found)
		return found;
	struct firewall_chain *chain = arena_new(c->arena, struct firewall_chain);
	*chain = (struct firewall_chain){
		.family = family,
		.table_name = table_name,
		.name = name,
		.next = c->first,
	};
	return c->first = c->last_used = chain;
}

struct firewall_rule firewall_rule_in(const struct firewall_chain *chain, int64_t position)
{
	return (struct firewall_rule){
		.family = chain->family,
		.table_name = chain->table_name,
		.chain = chain->name,
		.hook = chain->hook,
		.policy = chain->policy,
		.position = position,
		.packets = INT64_MIN,
		.bytes = INT64_MIN,
		.line = INT64_MIN,
	};
}
