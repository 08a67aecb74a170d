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

enum {
	SIDE_BY_SIDE = 32,
	/* A Linux whose table is full keeps no entry for certain that is older than 5 s, and one
	 * that is not forgets after a minute who is silent. */
	WATCH_MS = 4000,
	WATCH_SHARE = 50, /* of the time: what is slow to answer has much to do */
};

/* One that is asked now, and what its rows become. */
struct asking {
	struct net *net;
	struct device *device;
	size_t agent;
	bool is_over;
};

/* Routers whose tables are read again and again. */
struct net_fuse_watch {
	struct asking routers[SIDE_BY_SIDE];
	size_t n;
	bool is_begun;
	int64_t next_ms;
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
	char key[ADDRESS_TEXT_SIZE + 64];
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
	snprintf(key, sizeof(key), "%zu %s %s", q->agent, r->ip, r->mac);
	if (map_set(&f->told_once, str_of(key), f))
		return;
	t.host = (uint32_t)(h - n->hosts);
	t.interface = r->interface ? arena_strdup(n->arena, r->interface) : NULL;
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
		survey_partial(s, tables[i], "%s: %s", agent->ip, e->said);
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

static void tell_unasked(struct asking *q, const struct err *e)
{
	tell_failure(q, (const struct table *const[]){ &table_net_net_fdb }, 1, e);
}

/* Those of the agents from the first on that can be opened; `tells` of the others. How many. */
static size_t open_batch(struct net *n, size_t first, bool tells, struct asking *ret)
{
	const struct snmp_manners manners = { .timeout_ms = 1000, .retries = 2 };
	const struct net_fuse *f = n->fuse;
	size_t count = 0;
	for (size_t i = first; i < MIN(f->n_agents, first + SIDE_BY_SIDE); i++) {
		struct err e;
		struct asking q = { .net = n, .agent = i };
		q.device = device_open(n->survey, &f->agents[i].address, 161,
				       &f->agents[i].credentials, &manners, &e);
		if (!q.device) {
			if (tells)
				tell_unasked(&q, &e);
			continue;
		}
		q.device->give = give;
		ret[count] = q;
		q.device->arg = &ret[count++];
	}
	return count;
}

static void devices_of(const struct asking *batch, size_t n, struct device **ret)
{
	for (size_t i = 0; i < n; i++)
		ret[i] = batch[i].device;
}

/* All of a batch at once: none waits for another. */
static void ask_batch(struct net *n, size_t first)
{
	struct asking batch[SIDE_BY_SIDE];
	struct device *devices[SIDE_BY_SIDE];
	size_t count = open_batch(n, first, true, batch);
	devices_of(batch, count, devices);
	device_fetch_all(devices, count);
	for (size_t i = 0; i < count; i++) {
		ask(&batch[i]);
		device_close(batch[i].device);
	}
}

static void add_agent(struct net *n, const char *ip)
{
	struct net_fuse *f = n->fuse;
	struct net_agent agent = { .ip = arena_strdup(n->arena, ip), .macs = MAP(n->arena) };
	struct err e;
	const char *front = arena_printf(n->arena, "%s ", ip);
	if (!address_parse(str_of(ip), &agent.address) || !net_may_send(n, &agent.address) ||
	    snmp_access_take(n->survey, front, &agent.credentials, &e) < 0)
		return;
	const struct net_host *h = net_host_at(n, &agent.address);
	if (h && !net_class_is_in_hours(n, h)) {
		net_tell_event(n, &agent.address, "window", NET_UNSEEN,
			       N_("it may be asked only at %s"), h->hours);
		return;
	}
	f->agents = arena_grow(n->arena, f->agents, &f->agent_capacity, f->n_agents + 1,
			       sizeof(*f->agents));
	f->agents[f->n_agents++] = agent;
}

void net_fuse_begin(struct net *n)
{
	const char *ip;
	n->fuse = arena_new(n->arena, struct net_fuse);
	n->fuse->edges = MAP(n->arena);
	n->fuse->told_once = MAP(n->arena);
	n->fuse->watch = arena_new(n->arena, struct net_fuse_watch);
	n->fuse->watch->next_ms = clock_ms() + WATCH_MS;
	for (size_t i = 0; (ip = survey_nth_word(n->survey, "agent", i)); i++)
		add_agent(n, ip);
}

static void end_watch(struct net_fuse_watch *w)
{
	for (size_t i = 0; i < w->n; i++)
		device_close(w->routers[i].device);
	w->n = 0;
}

void net_fuse(struct net *n)
{
	struct net_fuse *f = n->fuse;
	end_watch(f->watch);
	if (!net_is_open(n) && f->n_agents) {
		survey_partial(n->survey, &table_net_net_arp,
			       N_("there was no time, or the window closed"));
		f->n_agents = 0;
	}
	for (size_t i = 0; i < f->n_agents; i += SIDE_BY_SIDE) {
		survey_progress(n->survey, N_("asking switches and routers: %s"), f->agents[i].ip);
		ask_batch(n, i);
	}
}

/* ---- asking again and again ---- */

/* Whether it has told of anybody behind a router since then. */
static bool has_told_far(const struct net *n, size_t since)
{
	const struct net_fuse *f = n->fuse;
	while (since < f->n_told && n->hosts[f->told[since].host].link >= 0)
		since++;
	return since < f->n_told;
}

/* All are read once, and those that tell of addresses behind a router go on to be. */
static void find_routers(struct net *n, size_t first)
{
	struct net_fuse_watch *w = n->fuse->watch;
	struct asking batch[SIDE_BY_SIDE];
	struct device *devices[SIDE_BY_SIDE];
	size_t count = open_batch(n, first, false, batch);
	devices_of(batch, count, devices);
	device_fetch_arp(devices, count);
	for (size_t i = 0; i < count; i++) {
		struct err ignored; /* net_fuse() tells of it, if it lasts */
		size_t before = n->fuse->n_told;
		int r = device_look(devices[i], &table_device_device_arp, &ignored);
		if (r < 0 || !has_told_far(n, before) || w->n == N(w->routers)) {
			device_close(devices[i]);
			continue;
		}
		/* What was fetched is not to be had again. */
		devices[i]->fetched = MAP(n->arena);
		w->routers[w->n] = batch[i];
		devices[i]->arg = &w->routers[w->n++];
	}
}

/* In memory of its own, but for what is new. One that fails is left alone. */
static void read_again(struct net *n, struct asking *q)
{
	autoarena a = ARENA(256 << 20);
	struct err ignored;
	q->device->arena = &a;
	q->is_over = device_look(q->device, &table_device_device_arp, &ignored) < 0;
	q->device->arena = n->arena;
}

void net_fuse_watch(struct net *n)
{
	struct net_fuse_watch *w = n->fuse->watch;
	int64_t begin_ms = clock_ms();
	if (begin_ms < w->next_ms || !net_is_open(n))
		return;
	for (size_t i = 0; !w->is_begun && i < n->fuse->n_agents; i += SIDE_BY_SIDE)
		find_routers(n, i);
	for (size_t i = 0; w->is_begun && i < w->n; i++)
		if (!w->routers[i].is_over)
			read_again(n, &w->routers[i]);
	w->is_begun = true;
	w->next_ms = clock_ms() + MAX(WATCH_MS, (clock_ms() - begin_ms) * WATCH_SHARE);
}
