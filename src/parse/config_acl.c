/* SPDX-License-Identifier: Apache-2.0 */
/* config_acl - access lists, policies and groups of objects as sets of packets. */
#include "base/tr.h"
#include "parse/config_acl_private.h"

#include <string.h>

enum { MAX_DEPTH = 12, MAX_GROUP_RANGES = 20000 };

struct config_objects *config_acl_objects(struct config *c)
{
	if (!c->objects) {
		c->objects = arena_new(c->arena, struct config_objects);
		c->objects->groups[0] = MAP(c->arena);
		c->objects->groups[1] = MAP(c->arena);
		c->objects->lists = MAP(c->arena);
	}
	return c->objects;
}

/* ---- lists ---- */

struct config_acl *config_acl(struct config *c, struct str name, const char *kind,
			      const struct config_node *n)
{
	struct config_objects *o = config_acl_objects(c);
	size_t *place = map_get(&o->lists, name);
	if (place)
		return config_nth(c, CONFIG_ACL, *place);
	struct config_acl *a = config_add(c, CONFIG_ACL, n);
	a->name = str_text(c->arena, name);
	a->kind = kind;
	place = arena_new(c->arena, size_t);
	*place = c->rows[CONFIG_ACL].n - 1;
	map_set(&o->lists, name, place);
	return a;
}

void config_acl_alias(struct config *c, struct str name, struct str alias)
{
	struct config_objects *o = config_acl_objects(c);
	void *place = map_get(&o->lists, name);
	if (place && !map_get(&o->lists, alias))
		map_set(&o->lists, alias, place);
}

void config_acl_use(struct config *c, struct str name, const char *by)
{
	struct config_objects *o = config_acl_objects(c);
	if (!name.p)
		return;
	o->use = arena_grow(c->arena, o->use, &o->use_capacity, o->n_uses + 1, sizeof(*o->use));
	o->use[o->n_uses++] = (struct config_use){ name, by };
}

void config_acl_mention(struct config *c, struct str word)
{
	if (map_get(&config_acl_objects(c)->lists, word))
		config_acl_use(c, word, "other");
}

struct config_match *config_acl_rule(struct config *c, const char *acl, const char *kind,
				     const struct config_node *n)
{
	struct config_objects *o = config_acl_objects(c);
	struct config_acl *list = config_acl(c, str_of(acl), kind, n);
	o->match = arena_grow(c->arena, o->match, &o->match_capacity, o->n_matches + 1,
			      sizeof(*o->match));
	struct config_match *m = &o->match[o->n_matches++];
	struct config_rule *r = config_add(c, CONFIG_RULE, n);
	*m = (struct config_match){ .row_index = c->rows[CONFIG_RULE].n - 1,
				    .acl = (size_t)((char *)list - c->rows[CONFIG_ACL].row) /
					   sizeof(*list) };
	r->acl = list->name;
	r->kind = kind;
	r->position = ++list->rules;
	return m;
}

struct config_rule *config_acl_row(const struct config *c, const struct config_match *m)
{
	return config_nth(c, CONFIG_RULE, m->row_index);
}

void config_acl_unknown(struct config *c, struct config_match *m, const char *problem)
{
	struct config_rule *r = config_acl_row(c, m);
	r->is_exact = false;
	if (!r->problem)
		r->problem = problem;
}

bool config_acl_is_place(struct str by)
{
	static const char *const words[] = { "vrf", "vpn-instance", "time-range" };
	for (size_t i = 0; i < N(words); i++)
		if (str_is(by, words[i]))
			return true;
	return false;
}

void config_acl_narrow(struct config *c, struct config_match *m, struct str by)
{
	/* What else is asked of the packets says more than where or when they are looked at. */
	if (!m->narrowed || config_acl_is_place(str_of(m->narrowed)))
		m->narrowed = str_text(c->arena, by);
}

void config_acl_show(struct config *c, const char **list, const char *words)
{
	if (words)
		*list = *list ? arena_printf(c->arena, "%s, %s", *list, words) : words;
}

static void add_service(struct config *c, struct config_service_box **list, size_t *n,
			size_t *capacity, struct config_service_box box)
{
	*list = arena_grow(c->arena, *list, capacity, *n + 1, sizeof(**list));
	(*list)[(*n)++] = box;
}

void config_acl_service(struct config *c, struct config_match *m, struct config_range protocol,
			struct config_range source, struct config_range destination)
{
	add_service(c, &m->service, &m->n_services, &m->service_capacity,
		    (struct config_service_box){ protocol, source, destination });
}

uint64_t config_acl_zone(struct config *c, struct str name)
{
	struct config_objects *o = config_acl_objects(c);
	if (str_is_nocase(name, "any"))
		return 0;
	size_t i = 0;
	while (i < o->n_zones && !str_eq(o->zone[i], name))
		i++;
	if (i == N(o->zone))
		return ~(uint64_t)0 >> 1; /* more than are told apart: never covered */
	if (i == o->n_zones)
		o->zone[o->n_zones++] = name;
	return (uint64_t)1 << i;
}

/* ---- groups of objects ---- */

struct config_group *config_acl_group(struct config *c, struct str name, bool is_service)
{
	struct config_objects *o = config_acl_objects(c);
	struct config_group *g = map_get(&o->groups[is_service], name);
	if (!g) {
		g = arena_new(c->arena, struct config_group);
		g->is_service = is_service;
		map_set(&o->groups[is_service], name, g);
	}
	return g;
}

struct config_set *config_acl_group_set(struct config_group *g)
{
	return &g->set;
}

struct config_set *config_acl_group_cut(struct config_group *g)
{
	return &g->cut;
}

void config_acl_group_service(struct config *c, struct config_group *g,
			      struct config_range protocol, struct config_range source,
			      struct config_range destination)
{
	add_service(c, &g->service, &g->n_services, &g->service_capacity,
		    (struct config_service_box){ protocol, source, destination });
}

void config_acl_group_member(struct config *c, struct config_group *g, struct str name)
{
	g->member = arena_grow(c->arena, g->member, &g->member_capacity, g->n_members + 1,
			       sizeof(*g->member));
	g->member[g->n_members++] = name;
}

void config_acl_group_unknown(struct config_group *g, const char *problem)
{
	if (!g->problem)
		g->problem = problem;
}

void config_acl_group_narrow(struct config *c, struct config_group *g, const char *by)
{
	config_set_add(c->arena, &g->set, CONFIG_ALL);
	g->narrowed = by;
}

void config_acl_narrow_side(struct config *c, struct config_match *m, enum config_side side,
			    struct str by)
{
	config_set_add(c->arena, side == CONFIG_SOURCE ? &m->source : &m->destination, CONFIG_ALL);
	config_acl_narrow(c, m, by);
}

void config_acl_refer(struct config *c, struct config_match *m, enum config_side side,
		      struct str name)
{
	struct config_objects *o = config_acl_objects(c);
	o->reference = arena_grow(c->arena, o->reference, &o->reference_capacity,
				  o->n_references + 1, sizeof(*o->reference));
	o->reference[o->n_references++] = (struct config_reference){ (size_t)(m - o->match), side,
								     name };
}

/* ---- services by name ---- */

static const struct {
	const char *name;
	uint8_t protocol;
	uint16_t first, last;
} known_services[] = {
	{ "smb", 6, 445, 445 },
	{ "microsoft-ds", 6, 445, 445 },
	{ "ms-ds", 6, 445, 445 },
	{ "rdp", 6, 3389, 3389 },
	{ "rdp-tcp", 6, 3389, 3389 },
	{ "ms-rdp", 6, 3389, 3389 },
	{ "remote-desktop", 6, 3389, 3389 },
	{ "vnc", 6, 5900, 5901 },
	{ "ms-sql-s", 6, 1433, 1433 },
	{ "ms-sql", 6, 1433, 1433 },
	{ "sqlserver", 6, 1433, 1433 },
	{ "ms-sql-m", 17, 1434, 1434 },
	{ "mysql", 6, 3306, 3306 },
	{ "oracle", 6, 1521, 1521 },
	{ "sqlnet-v2", 6, 1521, 1521 },
	{ "sql-net", 6, 1521, 1521 },
	{ "postgresql", 6, 5432, 5432 },
	{ "netbios-name", 17, 137, 137 },
	{ "netbios-datagram", 17, 138, 138 },
	{ "netbios-session", 6, 139, 139 },
	{ "rpc", 6, 135, 135 },
	{ "ms-rpc", 6, 135, 135 },
	{ "dns-tcp", 6, 53, 53 },
	{ "dns-udp", 17, 53, 53 },
	{ "ike", 17, 500, 500 },
	{ "l2tp", 17, 1701, 1701 },
	{ "mgcp", 17, 2427, 2727 },
	{ "sip-tcp", 6, 5060, 5060 },
	{ "snmp-request", 17, 161, 161 },
	{ "snmp-trap", 17, 162, 162 },
	{ "imaps", 6, 993, 993 },
	{ "pop3s", 6, 995, 995 },
	{ "smtps", 6, 465, 465 },
	{ "squid", 6, 3128, 3128 },
	{ "socks", 6, 1080, 1080 },
	{ "https-alt", 6, 8443, 8443 },
	{ "http-alt", 6, 8080, 8080 },
	{ "rsync", 6, 873, 873 },
	{ "sql*net-v1", 6, 1525, 1525 },
	{ "sql*net-v2", 6, 1521, 1521 },
	{ "sqlmon", 17, 1434, 1434 },
	{ "nbname", 17, 137, 137 },
	{ "nbds", 17, 138, 138 },
	{ "ms-rpc-any", 6, 135, 135 },
	{ "pc-anywhere", 6, 5631, 5632 },
	{ "win-frame", 6, 1494, 1494 },
	{ "x-win", 6, 6000, 6063 },
	{ "dhcp-client", 17, 68, 68 },
	{ "dhcp-server", 17, 67, 67 },
	{ "dhcp-relay", 17, 67, 67 },
	{ "ldap-tcp", 6, 389, 389 },
	{ "ldap-udp", 17, 389, 389 },
	{ "echo-tcp", 6, 7, 7 },
	{ "echo-udp", 17, 7, 7 },
	{ "discard-tcp", 6, 9, 9 },
	{ "discard-udp", 17, 9, 9 },
	{ "chargen-tcp", 6, 19, 19 },
	{ "chargen-udp", 17, 19, 19 },
	{ "sip-udp", 17, 5060, 5060 },
	{ "ils-tcp", 6, 1002, 1002 },
	{ "irc-tcp", 6, 6660, 6669 },
	{ "rlogin", 6, 513, 513 },
	{ "lpr", 6, 515, 515 },
};

/* What the devices know without being told; how many boxes it is, 0: no such. */
static size_t known_service(struct str name, struct config_service_box ret[2])
{
	uint16_t port;
	ret[0] = (struct config_service_box){ CONFIG_PROTOCOLS, CONFIG_PORTS, CONFIG_PORTS };
	if (str_is_nocase(name, "any"))
		return 1;
	if (str_is_nocase(name, "ping")) {
		ret[0].protocol = (struct config_range){ 1, 1 };
		ret[0].destination = (struct config_range){ 8 * 256, 8 * 256 + 255 };
		return 1;
	}
	/* "icmp-timestamp", "ping-any" */
	if (str_starts(name, "icmp-") || str_is_nocase(name, "ping-any")) {
		ret[0].protocol = (struct config_range){ 1, 1 };
		return 1;
	}
	if (config_set_protocol(name, &ret[0].protocol))
		return 1;
	for (size_t i = 0; i < N(known_services); i++)
		if (str_is_nocase(name, known_services[i].name)) {
			ret[0].protocol = (struct config_range){ known_services[i].protocol,
								 known_services[i].protocol };
			ret[0].destination = (struct config_range){ known_services[i].first,
								    known_services[i].last };
			return 1;
		}
	if (!config_set_port(name, &port))
		return 0;
	/* Which of them it is, nobody need know who asks what is let through. */
	ret[0].destination = (struct config_range){ port, port };
	ret[1] = ret[0];
	ret[0].protocol = (struct config_range){ 6, 6 };
	ret[1].protocol = (struct config_range){ 17, 17 };
	return 2;
}

/* ---- what groups hold ---- */

/* Puts the members of a group into it, once. */
static void resolve_group(struct config *c, struct config_group *g, int depth)
{
	struct config_objects *o = c->objects;
	struct config_service_box known[2];
	if (g->is_resolved)
		return;
	if (g->is_open || depth > MAX_DEPTH) {
		config_acl_group_unknown(g, N_("groups that hold each other"));
		return;
	}
	g->is_open = true;
	for (size_t i = 0; i < g->n_members; i++) {
		struct config_group *m = map_get(&o->groups[g->is_service], g->member[i]);
		size_t n_known = !m && g->is_service ? known_service(g->member[i], known) : 0;
		for (size_t k = 0; k < n_known; k++)
			add_service(c, &g->service, &g->n_services, &g->service_capacity, known[k]);
		if (!m && !n_known)
			config_acl_group_unknown(g, N_("a group or object that is not in the "
						       "file"));
		if (!m)
			continue;
		resolve_group(c, m, depth + 1);
		if (m->problem)
			config_acl_group_unknown(g, m->problem);
		/* It is this one, or holds it: what it has so far is still growing. */
		if (m->is_open)
			continue;
		if (m->narrowed)
			g->narrowed = m->narrowed;
		if (g->set.n + m->set.n > MAX_GROUP_RANGES ||
		    g->n_services + m->n_services > MAX_GROUP_RANGES) {
			config_acl_group_unknown(g, N_("a group of too many ranges"));
			continue;
		}
		config_set_add_all(c->arena, &g->set, &m->set);
		for (size_t s = 0; s < m->n_services; s++)
			add_service(c, &g->service, &g->n_services, &g->service_capacity,
				    m->service[s]);
	}
	g->is_open = false;
	g->is_resolved = true;
	config_set_sort(&g->set);
	if (g->cut.n)
		config_set_cut(c->arena, &g->set, &g->cut);
	if (!g->set.n && !g->n_services)
		config_acl_group_unknown(g, N_("a group that is empty"));
}

const struct config_service_box *config_acl_services(struct config *c, struct str name,
						     struct config_service_box known[2],
						     size_t *ret_n)
{
	struct config_group *g = map_get(&c->objects->groups[true], name);
	if (g)
		resolve_group(c, g, 0);
	*ret_n = g ? (g->problem ? 0 : g->n_services) : known_service(name, known);
	return g ? g->service : known;
}

static void resolve(struct config *c, const struct config_reference *r)
{
	struct config_objects *o = c->objects;
	struct config_match *m = &o->match[r->match];
	struct config_group *g = map_get(&o->groups[r->side == CONFIG_SERVICES], r->name);
	if (!g) {
		struct config_service_box known[2];
		size_t n = r->side == CONFIG_SERVICES ? known_service(r->name, known) : 0;
		for (size_t i = 0; i < n; i++)
			config_acl_service(c, m, known[i].protocol, known[i].source,
					   known[i].destination);
		if (!n)
			config_acl_unknown(c, m, N_("a group or object that is not in the file"));
		return;
	}
	resolve_group(c, g, 0);
	if (g->problem)
		config_acl_unknown(c, m, g->problem);
	if (g->narrowed)
		config_acl_narrow(c, m, str_of(g->narrowed));
	struct config_set *sets[] = { [CONFIG_SOURCE] = &m->source,
				      [CONFIG_DESTINATION] = &m->destination,
				      [CONFIG_SERVICES] = NULL,
				      [CONFIG_SOURCE_CUT] = &m->source_cut,
				      [CONFIG_DESTINATION_CUT] = &m->destination_cut };
	if (sets[r->side])
		config_set_add_all(c->arena, sets[r->side], &g->set);
	for (size_t i = 0; r->side == CONFIG_SERVICES && i < g->n_services; i++)
		config_acl_service(c, m, g->service[i].protocol, g->service[i].source,
				   g->service[i].destination);
}

/* By addresses that the file does not tell, which are fewer than all. */
static bool is_narrowed_by_addresses(const struct config_match *m)
{
	static const char *const words[] = { "mask", "fqdn", "domain" };
	for (size_t i = 0; m->narrowed && i < N(words); i++)
		if (strcmp(m->narrowed, words[i]) == 0)
			return true;
	return false;
}

/* "0.0.0.0 255.255.255.255", a group that holds all, all but a few: checks ask for "any". */
static void show_all(struct config *c, const struct config_match *m)
{
	struct config_rule *r = config_acl_row(c, m);
	if (r->source && config_set_is_most(&m->source))
		r->source = "any";
	if (r->destination && config_set_is_most(&m->destination))
		r->destination = "any";
}

void config_acl_resolve(struct config *c)
{
	struct config_objects *o = c->objects;
	for (size_t i = 0; i < o->n_references && !arena_is_over(c->arena); i++)
		resolve(c, &o->reference[i]);
	for (size_t i = 0; i < o->n_matches; i++) {
		struct config_match *m = &o->match[i];
		bool is_exact = config_acl_row(c, m)->is_exact;
		/* Where nothing is said, and nothing failed, all is meant. */
		if (!m->source.n && is_exact)
			config_set_add(c->arena, &m->source, CONFIG_ALL);
		if (!m->destination.n && is_exact)
			config_set_add(c->arena, &m->destination, CONFIG_ALL);
		if (!m->n_services && is_exact)
			config_acl_service(c, m, CONFIG_PROTOCOLS, CONFIG_PORTS, CONFIG_PORTS);
		config_set_sort(&m->source);
		config_set_sort(&m->destination);
		if (m->source_cut.n)
			config_set_cut(c->arena, &m->source, &m->source_cut);
		if (m->destination_cut.n)
			config_set_cut(c->arena, &m->destination, &m->destination_cut);
		if (is_exact && !is_narrowed_by_addresses(m))
			show_all(c, m);
	}
}
