/* SPDX-License-Identifier: Apache-2.0 */
/* config_usg - zones, groups of objects and policies of Huawei's USG firewalls. */
#include "base/tr.h"
#include "parse/config_acl.h"
#include "parse/config_dnat.h"
#include "parse/config_vrp.h"

#include <string.h>

enum { MAX_PORTS = 64 };

static const char *text(struct config *c, struct str s)
{
	return str_text(c->arena, s);
}

/* firewall zone [name] trust [id N], with "set priority 85" and "add interface X" below */
static void zone(struct config *c, const struct config_node *n)
{
	struct str name = config_is(n, 2, "name") ? config_word(n, 3) : config_word(n, 2);
	struct config_interface *p;
	if (n->is_negated || !name.p)
		return;
	struct config_zone *z = config_add(c, CONFIG_ZONE, n);
	z->name = text(c, name);
	for (const struct config_node *s = n->child; s; s = s->next) {
		/* A router has zones as well, "priority 15", and is no firewall for that. */
		if (config_begins(s, "set priority")) {
			z->priority = config_number(s, 2);
			c->device.is_firewall = true;
		}
		if (!config_begins(s, "add interface") || s->is_negated)
			continue;
		const char *port = config_text(c->arena, s, 2);
		config_acl_show(c, &z->interfaces, port);
		for (size_t i = 0; port && (p = config_nth(c, CONFIG_INTERFACE, i)); i++)
			if (strcmp(p->name, port) == 0)
				p->zone = z->name;
	}
}

/* ---- groups ---- */

static bool group_address(struct config *c, struct config_set *set, const struct config_node *s,
			  size_t at)
{
	struct str first = config_word(s, at), how = config_word(s, at + 1);
	struct address a;
	if (str_is(first, "range"))
		return config_set_add_range(c->arena, set, how, config_word(s, at + 2));
	if (str_is(how, "mask"))
		return config_set_add_mask(c->arena, set, first, config_word(s, at + 2));
	bool is_v6 = str_find(first, ':') < first.n; /* ":: 0": of no bits, not a wildcard */
	if (!is_v6 && (address_parse(how, &a) || str_is(how, "0")))
		return config_set_add_wildcard(c->arena, set, first, how);
	int64_t length;
	if (str_int(how, 10, &length))
		return config_set_add_mask(c->arena, set, first, how);
	return config_set_add_prefix(c->arena, set, first);
}

/* ip address-set NAME type object|group: address 0 10.1.0.0 mask 24 | range A B | address-set G */
static void address_set(struct config *c, const struct config_node *n)
{
	if (n->is_negated || n->n_words < 3)
		return;
	struct config_group *g = config_acl_group(c, n->word[2], false);
	for (const struct config_node *s = n->child; s; s = s->next) {
		size_t at = 1 + (config_number(s, 1) != CONFIG_NONE);
		if (!config_is(s, 0, "address"))
			continue;
		if (config_is(s, at, "address-set"))
			config_acl_group_member(c, g, config_word(s, at + 1));
		else if (config_is(s, at, "domain-set") || config_is(s, at, "domain"))
			config_acl_group_narrow(c, g, "domain");
		else if (!group_address(c, config_acl_group_set(g), s, at))
			config_acl_group_unknown(g, N_("an address that was not understood"));
	}
}

/* "source-port 0 to 65535", "destination-port 80 443 8000 to 8080", up to the next word; how many
 */
static size_t port_list(const struct config_node *n, size_t at, struct config_range ret[MAX_PORTS],
			bool *ret_bad)
{
	size_t count = 0;
	uint16_t p, q;
	while (at < n->n_words && count < MAX_PORTS && config_set_port(config_word(n, at), &p)) {
		q = p;
		if (config_is(n, at + 1, "to")) {
			*ret_bad |= !config_set_port(config_word(n, at + 2), &q);
			at += 2;
		}
		ret[count++] = (struct config_range){ MIN(p, q), MAX(p, q) };
		at++;
	}
	uint16_t more;
	*ret_bad |= !count || (count == MAX_PORTS && config_set_port(config_word(n, at), &more));
	return count;
}

/* protocol tcp [source-port …] [destination-port …]; false: not understood */
static bool read_service(const struct config_node *s, size_t at, struct config_range *protocol,
			 struct config_range from[MAX_PORTS], struct config_range to[MAX_PORTS],
			 size_t *n_from, size_t *n_to)
{
	bool is_bad = false;
	size_t source = config_find(s, "source-port", at),
	       destination = config_find(s, "destination-port", at);
	from[0] = to[0] = CONFIG_PORTS;
	*n_from = *n_to = 1;
	if (!config_set_protocol(config_word(s, at), protocol))
		return false;
	if (source < s->n_words)
		*n_from = port_list(s, source + 1, from, &is_bad);
	if (destination < s->n_words)
		*n_to = port_list(s, destination + 1, to, &is_bad);
	size_t icmp = config_find(s, "icmp-type", at);
	int64_t type = config_number(s, icmp + 1);
	if (icmp < s->n_words && (type < 0 || type > 255))
		return config_is(s, icmp + 1, "echo")
			       ? (to[0] = (struct config_range){ 2048, 2303 }, true)
			       : false;
	if (icmp < s->n_words)
		to[0] = (struct config_range){ (__uint128_t)type * 256,
					       (__uint128_t)type * 256 + 255 };
	return !is_bad;
}

/* ip service-set NAME type object|group: service 0 protocol tcp destination-port 8080 */
static void service_set(struct config *c, const struct config_node *n)
{
	struct config_range protocol, from[MAX_PORTS], to[MAX_PORTS];
	size_t n_from, n_to;
	if (n->is_negated || n->n_words < 3)
		return;
	struct config_group *g = config_acl_group(c, n->word[2], true);
	for (const struct config_node *s = n->child; s; s = s->next) {
		size_t at = config_find(s, "protocol", 0);
		if (!config_is(s, 0, "service"))
			continue;
		if (config_has(s, "service-set")) {
			config_acl_group_member(c, g, config_after(s, "service-set"));
		} else if (at == s->n_words ||
			   !read_service(s, at + 1, &protocol, from, to, &n_from, &n_to)) {
			config_acl_group_unknown(g, N_("a service that was not understood"));
		} else {
			for (size_t i = 0; i < n_from * n_to; i++)
				config_acl_group_service(c, g, protocol, from[i / n_to],
							 to[i % n_to]);
		}
	}
}

/* ---- security-policy ---- */

struct policy {
	struct config *c;
	struct config_match *m;
	struct config_rule *r;
};

static void policy_address(struct policy *p, const struct config_node *s, enum config_side side)
{
	struct config *c = p->c;
	struct config_set *set = side == CONFIG_SOURCE ? &p->m->source : &p->m->destination;
	const char **shown = side == CONFIG_SOURCE ? &p->r->source : &p->r->destination;
	size_t at = 1;
	bool is_cut = str_ends(config_word(s, 0), "-exclude");
	const char *words = config_text(c->arena, s, 1);
	config_acl_show(c, shown,
			is_cut && words ? arena_printf(c->arena, "not %s", words) : words);
	if (is_cut) {
		set = side == CONFIG_SOURCE ? &p->m->source_cut : &p->m->destination_cut;
		side = side == CONFIG_SOURCE ? CONFIG_SOURCE_CUT : CONFIG_DESTINATION_CUT;
	}
	if (config_is(s, at, "any")) {
		config_set_add(c->arena, set, CONFIG_ALL);
	} else if (config_is(s, at, "address-set")) {
		for (at++; at < s->n_words && !config_is(s, at, "description"); at++)
			config_acl_refer(c, p->m, side, config_word(s, at));
	} else if (is_cut && !group_address(c, set, s, at)) {
		/* Less than is said. */
		config_acl_narrow(c, p->m, config_word(s, 0));
	} else if (is_cut) {
		return;
	} else if (config_is(s, at, "domain-set") || config_is(s, at, "geo-location") ||
		   config_is(s, at, "geo-location-set") || config_is(s, at, "mac") ||
		   config_is(s, at, "isp")) {
		config_acl_narrow_side(c, p->m, side, config_word(s, at));
	} else if (!group_address(c, set, s, at)) {
		config_acl_unknown(c, p->m, N_("an address that is no address of IP"));
	}
}

static void policy_service(struct policy *p, const struct config_node *s)
{
	struct config *c = p->c;
	struct config_range protocol, from[MAX_PORTS], to[MAX_PORTS];
	size_t n_from, n_to;
	config_acl_show(c, &p->r->ports, config_text(c->arena, s, 1));
	if (config_is(s, 1, "protocol")) {
		if (!read_service(s, 2, &protocol, from, to, &n_from, &n_to)) {
			config_acl_unknown(c, p->m, N_("a service that was not understood"));
			return;
		}
		for (size_t i = 0; i < n_from * n_to; i++)
			config_acl_service(c, p->m, protocol, from[i / n_to], to[i % n_to]);
		return;
	}
	for (size_t i = 1; i < s->n_words; i++)
		if (!config_is(s, i, "service-set"))
			config_acl_refer(c, p->m, CONFIG_SERVICES, config_word(s, i));
}

static void policy_zones(struct policy *p, const struct config_node *s, bool is_source)
{
	uint64_t zones = 0;
	const char **shown = is_source ? &p->r->source_zone : &p->r->destination_zone;
	for (size_t i = 1; i < s->n_words; i++) {
		config_acl_show(p->c, shown, text(p->c, s->word[i]));
		zones |= config_acl_zone(p->c, s->word[i]);
	}
	*(is_source ? &p->m->source_zones : &p->m->destination_zones) |= zones;
}

/* What a rule may hold besides its conditions; what is none of these narrows it. */
static bool is_harmless(struct str word)
{
	static const char *const words[] = { "description",  "profile", "long-link",
					     "parent-group", "group",	"counting" };
	for (size_t i = 0; i < N(words); i++)
		if (str_is(word, words[i]))
			return true;
	return false;
}

static void policy_statement(struct policy *p, const struct config_node *s)
{
	if (config_is(s, 0, "source-zone") || config_is(s, 0, "destination-zone"))
		policy_zones(p, s, config_is(s, 0, "source-zone"));
	else if (str_starts(config_word(s, 0), "source-address"))
		policy_address(p, s, CONFIG_SOURCE);
	else if (str_starts(config_word(s, 0), "destination-address"))
		policy_address(p, s, CONFIG_DESTINATION);
	else if (config_is(s, 0, "service"))
		policy_service(p, s);
	else if (config_is(s, 0, "action"))
		p->r->action = config_is(s, 1, "permit") ? "permit" : "deny";
	else if (config_is(s, 0, "disable"))
		p->r->is_enabled = s->is_negated;
	else if (config_is(s, 0, "policy") || config_is(s, 0, "session") ||
		 config_is(s, 0, "traffic"))
		p->r->is_logged |= config_is(s, 1, "logging") && !s->is_negated;
	else if (!s->is_negated && !is_harmless(config_word(s, 0)) && !config_is(s, 1, "any"))
		config_acl_narrow(p->c, p->m, config_word(s, 0));
}

static void add_default(struct config *c, const struct config_node *n, const char *name,
			const char *from, const char *to, bool is_permit)
{
	struct config_policy *d = config_add(c, CONFIG_POLICY, n);
	d->name = name;
	d->source_zone = from;
	d->destination_zone = to;
	d->action = is_permit ? "permit" : "deny";
	d->is_default = true;
}

/* Whether the zone holds nothing but the cable between the two firewalls of a pair. */
static bool is_heartbeat(const struct config *c, const struct config_zone *z)
{
	struct str rest = str_of(z->interfaces ? z->interfaces : ""), port;
	bool is_it = z->interfaces && c->heartbeat;
	while (is_it && str_split(&rest, ',', &port)) {
		struct str list = str_of(c->heartbeat), one;
		is_it = false;
		while (!is_it && str_split(&list, ',', &one))
			is_it = str_eq(str_trim(one), str_trim(port));
	}
	return is_it;
}

/* Between itself and the other one of the pair: nobody else is there. */
static void find_heartbeat(struct config *c, struct config_match *m)
{
	const struct config_zone *z;
	uint64_t itself = config_acl_zone(c, STR("local")), pair = itself;
	for (size_t i = 0; (z = config_nth(c, CONFIG_ZONE, i)); i++)
		if (is_heartbeat(c, z))
			pair |= config_acl_zone(c, str_of(z->name));
	uint64_t zones = m->source_zones | m->destination_zones;
	if (m->source_zones && m->destination_zones && pair != itself && !(zones & ~pair))
		config_acl_narrow(c, m, STR("heartbeat"));
}

/* hrp interface Eth-Trunk9 remote A */
static void heartbeat(struct config *c, const struct config_node *n)
{
	if (!n->is_negated)
		config_acl_show(c, &c->heartbeat, text(c, config_word(n, 2)));
}

/* switch vsys NAME: from here on another firewall in the same box speaks. */
static void virtual_system(struct config *c, const struct config_node *n)
{
	c->vsys = text(c, config_word(n, 2));
}

static void security_policy(struct config *c, const struct config_node *n)
{
	const char *list = c->vsys ? arena_printf(c->arena, "security-policy of %s", c->vsys)
				   : "security-policy";
	c->device.is_firewall = true;
	if (n->is_negated)
		return;
	for (const struct config_node *s = n->child; s; s = s->next) {
		if (config_is(s, 0, "default") && config_has(s, "action"))
			add_default(c, s, list, NULL, NULL,
				    config_has(s, "permit") && !s->is_negated);
		if (!config_begins(s, "rule name") || s->is_negated)
			continue;
		struct policy p = { c, config_acl_rule(c, list, "policy", s), NULL };
		p.r = config_acl_row(c, p.m);
		p.r->name = text(c, config_word(s, 2));
		p.r->action = "deny";
		for (const struct config_node *part = s->child; part; part = part->next)
			if (!part->is_comment)
				policy_statement(&p, part);
		find_heartbeat(c, p.m);
	}
}

/* ---- as the first releases say it ---- */

/* firewall packet-filter default permit all | interzone A B [direction inbound|outbound] */
static void packet_filter(struct config *c, const struct config_node *n)
{
	size_t at = config_find(n, "interzone", 0);
	c->device.is_firewall = true;
	if (n->is_negated || !config_is(n, 2, "default"))
		return;
	add_default(c, n, "packet-filter", text(c, config_word(n, at + 1)),
		    text(c, config_word(n, at + 2)), config_is(n, 3, "permit"));
}

/* policy interzone trust untrust outbound: policy 0 with action, "policy source", "policy service"
 */
static void interzone(struct config *c, const struct config_node *n)
{
	bool is_in = config_is(n, 4, "inbound");
	const char *list = config_text(c->arena, n, 2);
	struct str high = config_word(n, 2), low = config_word(n, 3);
	if (n->is_negated || !list || !low.p)
		return;
	c->device.is_firewall = true;
	for (const struct config_node *s = n->child; s; s = s->next) {
		if (!config_is(s, 0, "policy") || config_number(s, 1) == CONFIG_NONE)
			continue;
		struct policy p = { c, config_acl_rule(c, list, "policy", s), NULL };
		p.r = config_acl_row(c, p.m);
		p.r->number = config_number(s, 1);
		p.r->action = "deny";
		p.r->source_zone = text(c, is_in ? low : high);
		p.r->destination_zone = text(c, is_in ? high : low);
		for (const struct config_node *part = s->child; part; part = part->next) {
			struct config_node inner = *part;
			if (config_is(part, 0, "policy") && part->n_words > 1) {
				inner.word++;
				inner.n_words--;
			}
			if (config_is(&inner, 0, "source"))
				policy_address(&p, &inner, CONFIG_SOURCE);
			else if (config_is(&inner, 0, "destination"))
				policy_address(&p, &inner, CONFIG_DESTINATION);
			else if (config_is(&inner, 0, "logging"))
				p.r->is_logged = true;
			else
				policy_statement(&p, &inner);
		}
	}
}

/* firewall interzone trust untrust, of a router: packet-filter 3000 inbound */
static void router_interzone(struct config *c, const struct config_node *n)
{
	for (const struct config_node *s = n->child; s; s = s->next)
		if (config_is(s, 0, "packet-filter") && !s->is_negated)
			config_acl_use(c, config_word(s, 1), "zone-pair");
}

static void dnat_service(struct config *c, struct config_dnat *d, const struct config_node *s)
{
	struct config_range protocol, from[MAX_PORTS], to[MAX_PORTS];
	size_t n_from, n_to;
	if (!config_is(s, 1, "protocol")) {
		for (size_t i = 1; i < s->n_words; i++)
			if (!config_is(s, i, "service-set"))
				config_dnat_service(c, d, s->word[i]);
	} else if (read_service(s, 2, &protocol, from, to, &n_from, &n_to)) {
		for (size_t i = 0; i < n_to; i++)
			config_dnat_box(c, d, protocol, to[i]);
	} else {
		config_odd(c, CONFIG_NAT, s, N_("an address translation that was not understood"));
	}
}

/* rule name X: destination-address A, service S, action destination-nat static port-to-port
 * address-group G|address B [P] */
static void nat_policy(struct config *c, const struct config_node *n)
{
	for (const struct config_node *s = n->child; s; s = s->next) {
		const struct config_node *action = config_below(s, "action destination-nat");
		const struct config_node *off = config_below(s, "disable"),
					 *outside = config_below(s, "destination-address");
		if (!action || action->is_negated || (off && !off->is_negated))
			continue;
		struct config_dnat *d = config_dnat(c, s);
		size_t to = config_find(action, "address-group", 0);
		if (to == action->n_words)
			to = config_find(action, "address", 0);
		d->outside = outside ? config_text(c->arena, outside, 1) : NULL;
		d->inside = text(c, config_word(action, to + 1));
		d->port = config_number(action, to + 2);
		for (const struct config_node *part = s->child; part; part = part->next)
			if (config_is(part, 0, "service") && !part->is_negated)
				dnat_service(c, d, part);
	}
}

static const struct config_statement statements[] = {
	{ "firewall zone", zone },
	{ "firewall interzone", router_interzone },
	{ "hrp interface", heartbeat },
	{ "switch vsys", virtual_system },
	{ "ip address-set", address_set },
	{ "ip service-set", service_set },
	{ "security-policy", security_policy },
	{ "firewall packet-filter", packet_filter },
	{ "policy interzone", interzone },
	{ "nat-policy", nat_policy },
};

bool config_usg_statement(struct config *c, const struct config_node *n)
{
	return config_read_statement(c, n, statements, N(statements));
}

void config_usg_finish(struct config *c)
{
	const struct config_policy *p;
	if (!c->device.is_firewall)
		return;
	for (size_t i = 0; (p = config_nth(c, CONFIG_POLICY, i)); i++)
		if (!p->source_zone)
			return;
	add_default(c, NULL, "security-policy", NULL, NULL, false);
}
