/* SPDX-License-Identifier: Apache-2.0 */
/* config_route - the ports that speak a routing protocol without a key, beside others that have
 * one.
 *
 * Which ports speak a protocol is nowhere said: its networks say it, and the addresses of ports. */
#include "parse/config_route.h"

#include "parse/config_set.h"

#include <string.h>

/* "10.0.0.0 0.255.255.255 …"; without a wildcard the network is as large as its class. */
static bool read_network(struct config *c, const char *text, struct config_set *ret)
{
	struct str rest = str_of(text), address, wildcard;
	int64_t first;
	if (!str_word(&rest, &address))
		return false;
	if (str_word(&rest, &wildcard) && str_find(wildcard, '.') < wildcard.n)
		return config_set_add_wildcard(c->arena, ret, address, wildcard);
	if (!str_int(str_head(address, str_find(address, '.')), 10, &first))
		return false;
	wildcard = first < 128	 ? STR("0.255.255.255")
		   : first < 192 ? STR("0.0.255.255")
				 : STR("0.0.0.255");
	return config_set_add_wildcard(c->arena, ret, address, wildcard);
}

static bool is_of(const struct config_routing *r, const char *protocol, const char *kind)
{
	return r->protocol && strcmp(r->protocol, protocol) == 0 && strcmp(r->kind, kind) == 0;
}

static bool is_named(const struct config_routing *r, const struct config_interface *p)
{
	return r->name && strcmp(r->name, p->name) == 0;
}

/* Some port has a key, and nothing wider has. */
static bool is_by_port(const struct config *c, const char *protocol)
{
	const struct config_routing *r;
	bool is_it = false;
	for (size_t i = 0; (r = config_nth(c, CONFIG_ROUTING, i)); i++) {
		if (!r->is_authenticated || !r->protocol || strcmp(r->protocol, protocol) != 0)
			continue;
		if (strcmp(r->kind, "interface") != 0)
			return false;
		is_it = true;
	}
	return is_it;
}

/* All that the protocol's networks hold. */
static void read_networks(struct config *c, const char *protocol, struct config_set *ret)
{
	const struct config_routing *r;
	for (size_t i = 0; (r = config_nth(c, CONFIG_ROUTING, i)); i++)
		if (is_of(r, protocol, "network") && r->name)
			(void)!read_network(c, r->name, ret);
	config_set_sort(ret);
}

static bool speaks(struct config *c, const char *protocol, const struct config_set *networks,
		   const struct config_interface *p)
{
	const struct config_routing *r;
	struct config_set address = { .n = 0 };
	struct str rest = str_of(p->ip), word;
	for (size_t i = 0; (r = config_nth(c, CONFIG_ROUTING, i)); i++)
		if (is_of(r, protocol, "network") && is_named(r, p))
			return true;
	if (!str_word(&rest, &word) || !config_set_add_prefix(c->arena, &address, word))
		return false;
	config_set_sort(&address);
	return config_set_has(networks, &address);
}

/* Whether the process is silent there. */
static bool is_silent(const struct config_routing *process, const struct config_interface *p)
{
	struct str rest = str_of(process->speakers ? process->speakers : ""), line;
	while (str_line(&rest, &line))
		if (str_is(line, p->name))
			return false;
	return process->speakers;
}

/* It has a key, or nobody is spoken to there. */
static bool is_told(const struct config *c, const char *protocol, const struct config_interface *p)
{
	const struct config_routing *r;
	for (size_t i = 0; (r = config_nth(c, CONFIG_ROUTING, i)); i++) {
		if (is_of(r, protocol, "process") && is_silent(r, p))
			return true;
		if (is_of(r, protocol, "interface") && is_named(r, p))
			return true;
	}
	return false;
}

static void add_ports(struct config *c, const char *protocol)
{
	const struct config_interface *p;
	struct config_set networks = { .n = 0 };
	read_networks(c, protocol, &networks);
	for (size_t i = 0; (p = config_nth(c, CONFIG_INTERFACE, i)); i++) {
		if (!p->ip || p->is_shutdown || strcmp(p->kind, "loopback") == 0 ||
		    is_told(c, protocol, p) || !speaks(c, protocol, &networks, p))
			continue;
		struct config_routing *r = config_add(c, CONFIG_ROUTING, NULL);
		r->protocol = protocol;
		r->kind = "interface";
		r->name = p->name;
		r->line = p->line;
		r->text = p->text;
	}
}

void config_route_finish(struct config *c)
{
	static const char *const protocols[] = { "ospf", "rip", "eigrp" };
	for (size_t i = 0; i < N(protocols); i++)
		if (is_by_port(c, protocols[i]))
			add_ports(c, protocols[i]);
}
