/* SPDX-License-Identifier: Apache-2.0 */
/* net_fuse_edge - at which port of all switches each address is plugged in, and how the switches
 * hang together where they do not say so themselves. */
#include "survey/net/net_fuse.h"

#include <string.h>

/* A port with more addresses leads to something that nobody asked. */
enum { MOST_AT_EDGE = 20 };

struct net_fuse_port {
	bool leads_on;
};

/* Where an address was learned at the fewest others. */
struct nearest {
	struct net_entry *entry;
	bool is_tied;
};

static bool is_learned(const struct net_entry *e)
{
	const char *kind = e->row.kind;
	return e->row.interface && (!kind || strcmp(kind, "self") != 0);
}

/* Own addresses of agents: what they say, and what answers for their IP address. */
static void know_agents(const struct net *n, struct map *agents)
{
	struct net_fuse *f = n->fuse;
	for (size_t i = 0; i < f->n_agents; i++) {
		struct net_agent *a = &f->agents[i];
		const struct net_host *h = net_host_at(n, &a->address);
		const uint8_t *m = h && h->has_mac ? h->mac : h ? h->told_mac : NULL;
		if (m)
			(void)!map_set(
				&a->macs,
				str_of(arena_printf(n->arena, "%02x:%02x:%02x:%02x:%02x:%02x", m[0],
						    m[1], m[2], m[3], m[4], m[5])),
				a);
		for (size_t k = 0; k < a->macs.capacity; k++)
			if (a->macs.entries[k].key.p)
				(void)!map_set(agents, a->macs.entries[k].key, a);
	}
}

/* ---- ports ---- */

static void know_ports(struct net *n, const struct map *agents)
{
	struct net_fuse *f = n->fuse;
	struct map ports = MAP(n->arena);
	for (size_t i = 0; i < f->n_entries; i++) {
		struct net_entry *e = &f->entries[i];
		if (!is_learned(e))
			continue;
		const char *key = arena_printf(n->arena, "%zu %s", e->agent, e->row.interface);
		e->port = map_get(&ports, str_of(key));
		if (!e->port) {
			e->port = arena_new(n->arena, struct net_fuse_port);
			(void)!map_set(&ports, str_of(key), e->port);
		}
		const struct net_agent *behind = map_get(agents, str_of(e->row.mac));
		bool is_other = behind && behind != &f->agents[e->agent];
		e->port->leads_on |= e->row.is_uplink || is_other;
	}
	for (size_t i = 0; i < f->n_entries; i++)
		if (f->entries[i].port)
			f->entries[i].row.is_uplink = f->entries[i].port->leads_on;
}

static void choose(struct net *n, struct map *nearest, struct net_entry *e)
{
	if (!e->port || e->port->leads_on || e->row.macs_on_port > MOST_AT_EDGE)
		return;
	struct nearest *best = map_get(nearest, str_of(e->row.mac));
	if (!best) {
		best = arena_new(n->arena, struct nearest);
		(void)!map_set(nearest, str_of(e->row.mac), best);
	}
	if (!best->entry || e->row.macs_on_port < best->entry->row.macs_on_port)
		*best = (struct nearest){ .entry = e };
	else if (e->port != best->entry->port &&
		 e->row.macs_on_port == best->entry->row.macs_on_port)
		best->is_tied = true;
}

static void choose_edges(struct net *n)
{
	struct net_fuse *f = n->fuse;
	struct map nearest = MAP(n->arena);
	for (size_t i = 0; i < f->n_entries; i++)
		choose(n, &nearest, &f->entries[i]);
	for (size_t i = 0; i < f->n_entries; i++) {
		struct net_entry *e = &f->entries[i];
		const struct nearest *best = map_get(&nearest, str_of(e->row.mac));
		/* In each VLAN of that port. */
		e->row.is_edge = best && !best->is_tied && e->port && e->port == best->entry->port;
		if (e->row.is_edge)
			(void)!map_set(&f->edges, str_of(e->row.mac), e);
	}
}

/* ---- links that nobody tells ---- */

/* The ports at which each agent has learned each other one: n × n names. */
static const char **know_sights(struct net *n, const struct map *agents)
{
	struct net_fuse *f = n->fuse;
	const char **at = arena_alloc(n->arena, (f->n_agents * f->n_agents + 1) * sizeof(*at));
	for (size_t i = 0; i < f->n_entries; i++) {
		const struct net_entry *e = &f->entries[i];
		const struct net_agent *seen = map_get(agents, str_of(e->row.mac));
		if (seen && is_learned(e))
			at[e->agent * f->n_agents + (size_t)(seen - f->agents)] = e->row.interface;
	}
	return at;
}

static bool is_told(const struct net_fuse *f, const char *agent, const char *interface)
{
	for (size_t i = 0; i < f->n_links; i++)
		if (f->links[i].is_network_device && f->links[i].interface &&
		    strcmp(f->links[i].agent, agent) == 0 &&
		    strcmp(f->links[i].interface, interface) == 0)
			return true;
	return false;
}

/* Whether a third stands between two: it has learned them at different ports. */
static bool is_between(const struct net_fuse *f, const char *const *at, size_t a, size_t b)
{
	for (size_t c = 0; c < f->n_agents; c++) {
		const char *to_a = at[c * f->n_agents + a], *to_b = at[c * f->n_agents + b];
		if (c != a && c != b && to_a && to_b && strcmp(to_a, to_b) != 0)
			return true;
	}
	return false;
}

static void infer_links(struct net *n, const char *const *at)
{
	struct net_fuse *f = n->fuse;
	const size_t n_told = f->n_links;
	for (size_t a = 0; a < f->n_agents; a++)
		for (size_t b = 0; b < f->n_agents; b++) {
			const char *here = at[a * f->n_agents + b];
			const char *there = at[b * f->n_agents + a];
			if (a == b || !here || !there || is_between(f, at, a, b))
				continue;
			f->links = arena_grow(n->arena, f->links, &f->link_capacity, f->n_links + 1,
					      sizeof(*f->links));
			const struct net_fuse told = { .links = f->links, .n_links = n_told };
			if (is_told(&told, f->agents[a].ip, here))
				continue;
			f->links[f->n_links++] = (struct net_link_row){
				.agent = f->agents[a].ip,
				.switch_name = f->agents[a].name,
				.interface = here,
				.protocol = "inferred",
				.neighbour = f->agents[b].name,
				.neighbour_id = f->agents[b].ip,
				.neighbour_port = there,
				.neighbour_address = f->agents[b].ip,
				.is_network_device = true,
			};
		}
}

void net_fuse_edge(struct net *n)
{
	struct map agents = MAP(n->arena);
	know_agents(n, &agents);
	know_ports(n, &agents);
	choose_edges(n);
	infer_links(n, know_sights(n, &agents));
}
