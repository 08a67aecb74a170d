/* SPDX-License-Identifier: Apache-2.0 */
/* net_fuse - asks switches and routers by SNMP who is where. */
#include "survey/net/net_fuse.h"

#include "base/charset.h"
#include "survey/device/device.h"
#include "survey/device/snmp_access.h"
#include "survey/net/net_class.h"
#include "survey/net/net_tell.h"
#include "table/net/net.h"

#include <string.h>

enum { SIDE_BY_SIDE = 32 };

/* One that is asked now, and what its rows become. */
struct asking {
	struct net *net;
	struct device *device;
	size_t agent;
	struct snmp_credentials credentials;
};

void net_fuse_ready(struct net *n)
{
	if (!survey_word(n->survey, "agent"))
		return;
	charset_load(survey_arena(n->survey), "GB18030");
	snmp_usm_ready();
}

/* ---- rows of one agent ---- */

static void take_arp(struct asking *q, const struct device_arp_entry *r)
{
	struct net *n = q->net;
	struct net_fuse *f = n->fuse;
	struct address a;
	struct net_told t = { .agent = q->agent };
	f->has_arp = true;
	if (!address_parse(str_of(r->ip), &a) || !net_target_mac(str_of(r->mac), t.mac) ||
	    (t.mac[0] & 1) || !reach_has_address(survey_reach(n->survey), &a))
		return;
	struct net_host *h = net_host_make(n, &a);
	if (!h->is_self)
		net_host_seen(n, h, NET_BY_SNMP_ARP);
	t.host = (uint32_t)(h - n->hosts);
	t.interface = r->interface;
	t.kind = r->kind;
	f->told = arena_grow(n->arena, f->told, &f->told_capacity, f->n_told + 1, sizeof(*f->told));
	f->told[f->n_told++] = t;
}

static void take_fdb(struct asking *q, const struct device_fdb_entry *r)
{
	struct net *n = q->net;
	struct net_fuse *f = n->fuse;
	struct net_agent *agent = &f->agents[q->agent];
	if (r->kind && strcmp(r->kind, "self") == 0)
		(void)!map_set(&agent->macs, str_of(r->mac), agent);
	f->entries = arena_grow(n->arena, f->entries, &f->entry_capacity, f->n_entries + 1,
				sizeof(*f->entries));
	f->entries[f->n_entries++] = (struct net_entry){
		.agent = q->agent,
		.row = { .agent = agent->ip,
			 .switch_name = agent->name,
			 .port = r->bridge_port,
			 .interface = r->interface,
			 .vlan = r->vlan,
			 .mac = r->mac,
			 .kind = r->kind,
			 .macs_on_port = r->macs_on_port,
			 .is_uplink = r->is_uplink },
	};
}

static void add_link(struct asking *q, const struct device_link *r)
{
	struct net_fuse *f = q->net->fuse;
	const struct net_agent *agent = &f->agents[q->agent];
	f->links = arena_grow(q->net->arena, f->links, &f->link_capacity, f->n_links + 1,
			      sizeof(*f->links));
	f->links[f->n_links++] = (struct net_link_row){ .agent = agent->ip,
							.switch_name = agent->name,
							.interface = r->interface,
							.protocol = r->protocol,
							.neighbour = r->neighbour,
							.neighbour_id = r->neighbour_id,
							.neighbour_port = r->neighbour_port,
							.neighbour_address = r->neighbour_address,
							.capabilities = r->capabilities,
							.is_network_device = r->is_network_device };
}

static void give(void *arg, const struct table *t, const void *row)
{
	struct asking *q = arg;
	if (t == &table_device_device_arp)
		take_arp(q, row);
	else if (t == &table_device_device_fdb)
		take_fdb(q, row);
	else if (t == &table_device_device_links)
		add_link(q, row);
}

/* ---- asking ---- */

struct bridge {
	const char *mac;
};

/* dot1dBaseBridgeAddress (RFC 4188): a router has none. */
static void read_own_mac(struct asking *q)
{
	static const struct device_field fields[] = {
		{ "1.3.6.1.2.1.17.1.1.0", DEVICE_MAC, offsetof(struct bridge, mac) },
	};
	struct bridge b = { .mac = NULL };
	struct err ignored;
	struct net_agent *agent = &q->net->fuse->agents[q->agent];
	if (device_get(q->device, fields, N(fields), &b, &ignored) >= 0 && b.mac)
		(void)!map_set(&agent->macs, str_of(b.mac), agent);
}

static void tell_failure(struct asking *q, const struct table *const *tables, size_t n_tables,
			 const struct err *e)
{
	struct survey *s = q->net->survey;
	const struct net_agent *agent = &q->net->fuse->agents[q->agent];
	q->net->fuse->has_failed = true;
	for (size_t i = 0; i < n_tables; i++)
		survey_partial(s, tables[i], "%s: %s", agent->ip, e->text);
	survey_row(s, &table_net_net_scan_events,
		   &(struct net_scan_event){ agent->ip, "agent",
					     arena_strdup(q->net->arena, e->text),
					     clock_iso(q->net->arena, clock_now()), true });
}

static void ask(struct asking *q)
{
	static const struct {
		const struct table *asked, *filled;
	} parts[] = {
		{ &table_device_device_arp, &table_net_net_arp },
		{ &table_device_device_links, &table_net_net_links },
		{ &table_device_device_fdb, &table_net_net_fdb },
	};
	static const struct table *const all[] = { &table_net_net_arp, &table_net_net_links,
						   &table_net_net_fdb };
	struct err e;
	struct net_agent *agent = &q->net->fuse->agents[q->agent];
	if (device_begin(q->device, &e) < 0) {
		tell_failure(q, all, N(all), &e);
		return;
	}
	struct net_host *h = net_host_make(q->net, &agent->address);
	net_host_seen(q->net, h, NET_BY_SNMP);
	agent->name = q->device->name;
	read_own_mac(q);
	for (size_t i = 0; i < N(parts); i++)
		if (device_look(q->device, parts[i].asked, &e) < 0)
			tell_failure(q, &parts[i].filled, 1, &e);
}

/* All of a batch at once: none waits for another. */
static void ask_batch(struct asking *batch, size_t n)
{
	struct device *devices[SIDE_BY_SIDE] = { NULL };
	const struct snmp_manners manners = { .timeout_ms = 1000, .retries = 2 };
	for (size_t i = 0; i < n; i++) {
		struct asking *q = &batch[i];
		struct err e;
		q->device = device_open(q->net->survey, &q->net->fuse->agents[q->agent].address,
					161, &q->credentials, &manners, &e);
		if (!q->device) {
			tell_failure(q, (const struct table *const[]){ &table_net_net_fdb }, 1, &e);
			batch[i--] = batch[--n];
			continue;
		}
		q->device->give = give;
		devices[i] = q->device;
	}
	for (size_t i = 0; i < n; i++)
		devices[i]->arg = &batch[i];
	device_fetch_all(devices, n);
	for (size_t i = 0; i < n; i++) {
		ask(&batch[i]);
		device_close(batch[i].device);
	}
}

static bool add_agent(struct net *n, const char *ip, struct asking *ret)
{
	struct net_fuse *f = n->fuse;
	struct address a;
	struct err e;
	const char *front = arena_printf(n->arena, "%s ", ip);
	if (!address_parse(str_of(ip), &a) || !net_may_send(n, &a) ||
	    snmp_access_take(n->survey, front, &ret->credentials, &e) < 0)
		return false;
	const struct net_host *h = net_host_at(n, &a);
	if (h && !net_class_is_in_hours(n, h)) {
		net_tell_event(n, &a, "window", NET_UNSEEN, N_("it may be asked only at %s"),
			       h->hours);
		return false;
	}
	f->agents = arena_grow(n->arena, f->agents, &f->agent_capacity, f->n_agents + 1,
			       sizeof(*f->agents));
	f->agents[f->n_agents] = (struct net_agent){ .address = a,
						     .ip = arena_strdup(n->arena, ip),
						     .macs = MAP(n->arena) };
	ret->net = n;
	ret->agent = f->n_agents++;
	return true;
}

void net_fuse(struct net *n)
{
	struct asking *batch = arena_alloc(n->arena, SIDE_BY_SIDE * sizeof(*batch));
	const char *ip;
	size_t count = 0;
	n->fuse = arena_new(n->arena, struct net_fuse);
	n->fuse->edges = MAP(n->arena);
	for (size_t i = 0; (ip = survey_nth_word(n->survey, "agent", i)); i++) {
		survey_progress(n->survey, N_("asking switches and routers: %s"), ip);
		count += add_agent(n, ip, &batch[count]);
		if (count < SIDE_BY_SIDE)
			continue;
		ask_batch(batch, count);
		count = 0;
	}
	if (count)
		ask_batch(batch, count);
}
