/* SPDX-License-Identifier: Apache-2.0 */
/* net_fuse_tell - hosts and ports joined, and the rows of it. */
#include "survey/net/net_fuse.h"

#include "parse/wire_arp.h"
#include "survey/net/net_vendor.h"
#include "table/net/net.h"

#include <string.h>

static const char *mac_text(struct net *n, const uint8_t *m)
{
	return arena_printf(n->arena, "%02x:%02x:%02x:%02x:%02x:%02x", m[0], m[1], m[2], m[3], m[4],
			    m[5]);
}

static const char *ip_text(struct net *n, const struct address *a)
{
	char text[ADDRESS_TEXT_SIZE];
	address_text(a, text);
	return arena_strdup(n->arena, text);
}

static const char *cell_text(const struct cell *row, const struct table *t, const char *column)
{
	const struct cell *c = &row[table_column(t, column)];
	return c->type == CELL_TEXT && c->text[0] ? c->text : NULL;
}

/* ---- joining ---- */

static const uint8_t *mac_of(const struct net_host *h)
{
	return h->has_mac ? h->mac : h->told_mac;
}

/* What is learned now outweighs what somebody entered. */
static void join_told(struct net *n)
{
	struct net_fuse *f = n->fuse;
	for (int is_dynamic = 1; is_dynamic >= 0; is_dynamic--)
		for (size_t i = 0; i < f->n_told; i++) {
			struct net_host *h = &n->hosts[f->told[i].host];
			const char *kind = f->told[i].kind;
			if (!h->told_mac && is_dynamic == (kind && strcmp(kind, "dynamic") == 0))
				h->told_mac = f->told[i].mac;
		}
}

/* A host that is silent, but whose registered card a switch has learned while no other address has
 * it. */
static void join_registered(struct net *n, const struct map *hosts)
{
	const struct table *t = &table_net_net_register;
	const struct rows *given = survey_given(n->survey, t);
	for (size_t i = 0; i < given->n; i++) {
		struct address a;
		uint8_t mac[NET_MAC_BYTES];
		const char *ip = cell_text(given->row[i], t, "ip");
		const char *text = cell_text(given->row[i], t, "mac");
		struct net_host *h = ip && address_parse(str_of(ip), &a) ? net_host_at(n, &a)
									 : NULL;
		if (!h || mac_of(h) || !text || !net_target_mac(str_of(text), mac))
			continue;
		const char *key = mac_text(n, mac);
		if (!map_get(hosts, str_of(key)))
			h->edge = map_get(&n->fuse->edges, str_of(key));
		if (h->edge)
			net_host_seen(n, h, NET_BY_SNMP_FDB);
	}
}

static void join_hosts(struct net *n, struct map *hosts)
{
	struct net_fuse *f = n->fuse;
	struct map learned = MAP(n->arena);
	for (size_t i = 0; i < f->n_entries; i++)
		(void)!map_set(&learned, str_of(f->entries[i].row.mac), f);
	for (size_t i = 0; i < n->n_hosts; i++) {
		struct net_host *h = &n->hosts[i];
		const char *mac = mac_of(h) ? mac_text(n, mac_of(h)) : NULL;
		if (!mac || h->is_outside)
			continue;
		if (!map_get(hosts, str_of(mac)))
			(void)!map_set(hosts, str_of(mac),
				       (void *)(uintptr_t)ip_text(n, &h->address));
		h->edge = map_get(&f->edges, str_of(mac));
		if (map_get(&learned, str_of(mac)) && !h->is_self)
			net_host_seen(n, h, NET_BY_SNMP_FDB);
	}
}

/* Where each address was plugged in at the inspection before. */
static void compare_with_before(struct net *n)
{
	const struct table *t = &table_net_net_fdb;
	const struct rows *given = survey_given(n->survey, t);
	struct map before = MAP(n->arena);
	for (size_t i = 0; i < given->n; i++) {
		const struct cell *row = given->row[i];
		const char *mac = cell_text(row, t, "mac");
		const struct cell *is_edge = &row[table_column(t, "is_edge")];
		if (mac && is_edge->type == CELL_INT && is_edge->integer)
			(void)!map_set(&before, str_of(mac), (void *)(uintptr_t)row);
	}
	for (size_t i = 0; i < n->fuse->n_entries; i++) {
		struct net_fdb_row *r = &n->fuse->entries[i].row;
		const struct cell *row = r->is_edge ? map_get(&before, str_of(r->mac)) : NULL;
		const char *agent = row ? cell_text(row, t, "agent") : NULL;
		const char *interface = row ? cell_text(row, t, "interface") : NULL;
		const char *name = row ? cell_text(row, t, "switch_name") : NULL;
		if (!agent || !interface ||
		    (strcmp(agent, r->agent) == 0 && strcmp(interface, r->interface) == 0))
			continue;
		r->before_switch = name ? name : agent;
		r->before_interface = interface;
	}
}

void net_fuse_join(struct net *n)
{
	struct net_fuse *f = n->fuse;
	struct map hosts = MAP(n->arena);
	if (!f->n_agents)
		return;
	join_told(n);
	net_fuse_edge(n);
	join_hosts(n, &hosts);
	join_registered(n, &hosts);
	compare_with_before(n);
	for (size_t i = 0; i < f->n_entries; i++)
		f->entries[i].row.ip = map_get(&hosts, str_of(f->entries[i].row.mac));
}

/* ---- rows ---- */

bool net_fuse_tell_arp(struct net *n)
{
	struct net_fuse *f = n->fuse;
	for (size_t i = 0; i < f->n_told; i++) {
		const struct net_told *t = &f->told[i];
		const struct net_host *h = &n->hosts[t->host];
		survey_row(n->survey, &table_net_net_arp,
			   &(struct net_arp_row){ .ip = ip_text(n, &h->address),
						  .mac = mac_text(n, t->mac),
						  .vendor = net_vendor(n, t->mac),
						  .via = "snmp-arp",
						  .interface = t->interface,
						  .agent = f->agents[t->agent].ip,
						  .is_virtual = wire_arp_is_virtual(t->mac),
						  .is_gateway = h->is_gateway });
	}
	return f->has_arp || f->has_failed;
}

static void tell_nobody_asked(struct net *n)
{
	static const struct table *const tables[] = { &table_net_net_fdb, &table_net_net_links };
	const char *why = survey_word(n->survey, "agent_unasked");
	for (size_t i = 0; i < N(tables); i++)
		if (why)
			survey_failed(n->survey, tables[i], "%s", why);
		else if (survey_word(n->survey, "agent"))
			survey_failed(n->survey, tables[i],
				      N_("no switch or router could be asked now"));
		else
			survey_absent(n->survey, tables[i],
				      N_("no switch or router of the target is named: net.agents, "
					 "or the register"));
}

static void tell_sightings(struct net *n)
{
	static const char *const words[NET_SOURCES] = { NET_SOURCE_WORDS };
	for (size_t i = 0; i < n->n_hosts; i++)
		for (size_t k = 0; k < N(words); k++)
			if (n->hosts[i].seen_at[k])
				survey_row(n->survey, &table_net_net_sightings,
					   &(struct net_sighting){
						   ip_text(n, &n->hosts[i].address), words[k],
						   clock_iso(n->arena, n->hosts[i].seen_at[k]) });
	survey_seen(n->survey, &table_net_net_sightings);
}

void net_fuse_tell(struct net *n)
{
	struct net_fuse *f = n->fuse;
	const char *why;
	if (survey_wants(n->survey, &table_net_net_sightings))
		tell_sightings(n);
	if (!f->n_agents) {
		tell_nobody_asked(n);
		return;
	}
	for (size_t i = 0; i < f->n_entries; i++) {
		uint8_t mac[NET_MAC_BYTES];
		struct net_fdb_row *r = &f->entries[i].row;
		if (net_target_mac(str_of(r->mac), mac))
			r->vendor = net_vendor(n, mac);
		survey_row(n->survey, &table_net_net_fdb, r);
	}
	for (size_t i = 0; i < f->n_links; i++)
		survey_row(n->survey, &table_net_net_links, &f->links[i]);
	for (size_t i = 0; (why = survey_nth_word(n->survey, "agent_unasked", i)); i++) {
		survey_partial(n->survey, &table_net_net_fdb, "%s", why);
		survey_partial(n->survey, &table_net_net_links, "%s", why);
	}
	survey_seen(n->survey, &table_net_net_fdb);
	survey_seen(n->survey, &table_net_net_links);
}
