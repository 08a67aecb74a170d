/* SPDX-License-Identifier: Apache-2.0 */
/* config_secpath - zones, groups of objects and policies of H3C's SecPath firewalls. */
#include "base/tr.h"
#include "parse/config_acl.h"
#include "parse/config_comware.h"
#include "parse/config_dnat.h"

#include <string.h>

static const char *text(struct config *c, struct str s)
{
	return str_text(c->arena, s);
}

/* There a zone reaches those of less priority unless a rule says otherwise. */
static void unread_zones(struct config *c, const struct config_node *n)
{
	config_odd(c, CONFIG_RULE, n, N_("rules between zones as Comware 5 has them"));
	config_odd(c, CONFIG_POLICY, n, N_("rules between zones as Comware 5 has them"));
}

/* security-zone name Trust, with "import interface X" below; zone name Trust (Comware 5) */
static void zone(struct config *c, const struct config_node *n)
{
	struct config_interface *p;
	if (n->is_negated || !config_is(n, 1, "name"))
		return;
	c->device.is_firewall = true;
	if (config_is(n, 0, "zone"))
		unread_zones(c, n);
	struct config_zone *z = config_add(c, CONFIG_ZONE, n);
	z->name = text(c, config_word(n, 2));
	for (const struct config_node *s = n->child; s; s = s->next) {
		if (config_begins(s, "priority"))
			z->priority = config_number(s, 1);
		if (!config_begins(s, "import interface") || s->is_negated)
			continue;
		const char *port = config_text(c->arena, s, 2);
		config_acl_show(c, &z->interfaces, port);
		for (size_t i = 0; port && (p = config_nth(c, CONFIG_INTERFACE, i)); i++)
			if (strcmp(p->name, port) == 0)
				p->zone = z->name;
	}
}

/* ---- groups ---- */

/* N network host address A | subnet A M | range A B | group-object G */
static void group_address(struct config *c, struct config_group *g, const struct config_node *s)
{
	bool is_cut = config_has(s, "exclude");
	struct config_set *set = is_cut ? config_acl_group_cut(g) : config_acl_group_set(g);
	size_t at = config_find(s, "network", 0) + 1;
	bool is_good = false;
	at += config_is(s, at, "exclude");
	if (config_is(s, at, "group-object")) {
		config_acl_group_member(c, g, config_word(s, at + 1));
		return;
	}
	if (config_is(s, at, "host") && config_is(s, at + 1, "address"))
		is_good = config_set_add_prefix(c->arena, set, config_word(s, at + 2));
	else if (config_is(s, at, "subnet") && config_is(s, at + 2, "wildcard"))
		is_good = config_set_add_wildcard(c->arena, set, config_word(s, at + 1),
						  config_word(s, at + 3));
	else if (config_is(s, at, "subnet"))
		is_good = config_word(s, at + 2).p
				  ? config_set_add_mask(c->arena, set, config_word(s, at + 1),
							config_word(s, at + 2))
				  : config_set_add_prefix(c->arena, set, config_word(s, at + 1));
	else if (config_is(s, at, "range"))
		is_good = config_set_add_range(c->arena, set, config_word(s, at + 1),
					       config_word(s, at + 2));
	/* "20 network exclude A" */
	if (is_cut && !is_good)
		is_good = config_set_add_prefix(c->arena, set, config_word(s, at));
	if (config_is(s, at, "host") && config_is(s, at + 1, "name"))
		config_acl_group_narrow(c, g, "host name");
	else if (!is_good)
		config_acl_group_unknown(g, N_("an address that was not understood"));
}

/* eq P | gt P | lt P | range P Q, from `at` on; false: not understood */
static bool ports(const struct config_node *s, size_t at, struct config_range *ret)
{
	uint16_t p, q;
	if (!config_set_port(config_word(s, at + 1), &p))
		return false;
	if (config_is(s, at, "eq"))
		*ret = (struct config_range){ p, p };
	else if (config_is(s, at, "gt"))
		*ret = (struct config_range){ MIN(p + 1U, 65535U), 65535 };
	else if (config_is(s, at, "lt"))
		*ret = (struct config_range){ 0, p ? p - 1U : 0 };
	else if (config_is(s, at, "range") && config_set_port(config_word(s, at + 2), &q))
		*ret = (struct config_range){ MIN(p, q), MAX(p, q) };
	else
		return false;
	return true;
}

/* tcp [source eq P] [destination eq P] */
static bool service(const struct config_node *s, size_t at, struct config_range *protocol,
		    struct config_range *from, struct config_range *to)
{
	size_t source = config_find(s, "source", at),
	       destination = config_find(s, "destination", at);
	*from = *to = CONFIG_PORTS;
	if (!config_set_protocol(config_word(s, at), protocol))
		return false;
	if (protocol->first == 1 && protocol->last == 1) {
		int64_t type = config_number(s, at + 1);
		if (type >= 0 && type <= 255)
			*to = (struct config_range){ (__uint128_t)type * 256,
						     (__uint128_t)type * 256 + 255 };
		return true;
	}
	return (source == s->n_words || ports(s, source + 1, from)) &&
	       (destination == s->n_words || ports(s, destination + 1, to));
}

/* object-group ip address NAME; object-group service NAME */
static void group(struct config *c, const struct config_node *n)
{
	bool is_service = config_is(n, 1, "service");
	struct config_range protocol, from, to;
	struct str name = config_word(n, is_service ? 2 : 3);
	if (n->is_negated || !name.p || config_is(n, 1, "mac-address"))
		return;
	struct config_group *g = config_acl_group(c, name, is_service);
	for (const struct config_node *s = n->child; s; s = s->next) {
		size_t at = config_find(s, "service", 0) + 1;
		if (s->is_comment || s->is_negated || config_is(s, 0, "description") ||
		    config_is(s, 0, "object") || config_is(s, 0, "security-zone"))
			continue;
		if (!is_service)
			group_address(c, g, s);
		else if (config_is(s, at, "group-object"))
			config_acl_group_member(c, g, config_word(s, at + 1));
		else if (service(s, at, &protocol, &from, &to))
			config_acl_group_service(c, g, protocol, from, to);
		else
			config_acl_group_unknown(g, N_("a service that was not understood"));
	}
}

/* ---- policies ---- */

struct policy {
	struct config *c;
	struct config_match *m;
	struct config_rule *r;
};

static const char *action(struct str word)
{
	return str_is(word, "pass") || str_is(word, "inspect") || str_is(word, "permit") ? "permit"
											 : "deny";
}

static void policy_address(struct policy *p, const struct config_node *s, enum config_side side)
{
	struct config *c = p->c;
	struct config_set *set = side == CONFIG_SOURCE ? &p->m->source : &p->m->destination;
	struct str word = config_word(s, 0);
	bool is_good = true;
	config_acl_show(c, side == CONFIG_SOURCE ? &p->r->source : &p->r->destination,
			config_text(c->arena, s, 1));
	if (str_ends(word, "-subnet"))
		is_good = config_word(s, 2).p
				  ? config_set_add_mask(c->arena, set, config_word(s, 1),
							config_word(s, 2))
				  : config_set_add_prefix(c->arena, set, config_word(s, 1));
	else if (str_ends(word, "-host"))
		is_good = config_set_add_prefix(c->arena, set, config_word(s, 1));
	else if (str_ends(word, "-range"))
		is_good = config_set_add_range(c->arena, set, config_word(s, 1), config_word(s, 2));
	else if (config_is(s, 1, "any"))
		config_set_add(c->arena, set, CONFIG_ALL);
	else
		config_acl_refer(c, p->m, side, config_word(s, 1));
	if (!is_good)
		config_acl_unknown(c, p->m, N_("an address that was not understood"));
}

static void policy_service(struct policy *p, const struct config_node *s)
{
	struct config_range protocol, from, to;
	config_acl_show(p->c, &p->r->ports, config_text(p->c->arena, s, 1));
	if (config_is(s, 0, "service"))
		config_acl_refer(p->c, p->m, CONFIG_SERVICES, config_word(s, 1));
	else if (service(s, 1, &protocol, &from, &to))
		config_acl_service(p->c, p->m, protocol, from, to);
	else
		config_acl_unknown(p->c, p->m, N_("a service that was not understood"));
}

static void policy_zone(struct policy *p, const struct config_node *s, bool is_source)
{
	uint64_t zone = config_acl_zone(p->c, config_word(s, 1));
	config_acl_show(p->c, is_source ? &p->r->source_zone : &p->r->destination_zone,
			text(p->c, config_word(s, 1)));
	*(is_source ? &p->m->source_zones : &p->m->destination_zones) |= zone;
}

/* What a rule may hold besides its conditions; what is none of these narrows it. */
static bool is_harmless(struct str word)
{
	static const char *const words[] = { "description",  "comment", "profile", "counting",
					     "parent-group", "group",	"session", "enable" };
	for (size_t i = 0; i < N(words); i++)
		if (str_is(word, words[i]))
			return true;
	return false;
}

static void policy_statement(struct policy *p, const struct config_node *s)
{
	struct str word = config_word(s, 0);
	if (s->is_negated)
		return;
	if (str_is(word, "action"))
		p->r->action = action(config_word(s, 1));
	else if (str_is(word, "source-zone") || str_is(word, "destination-zone"))
		policy_zone(p, s, str_is(word, "source-zone"));
	else if (str_starts(word, "source-ip"))
		policy_address(p, s, CONFIG_SOURCE);
	else if (str_starts(word, "destination-ip"))
		policy_address(p, s, CONFIG_DESTINATION);
	else if (str_is(word, "service") || str_is(word, "service-port"))
		policy_service(p, s);
	else if (str_is(word, "disable"))
		p->r->is_enabled = false;
	else if (str_is(word, "logging"))
		p->r->is_logged = true;
	else if (!is_harmless(word) && !config_is(s, 1, "any"))
		config_acl_narrow(p->c, p->m, word);
}

/* security-policy ip: rule 0 name X with its parts below */
static void security_policy(struct config *c, const struct config_node *n)
{
	const char *list = config_is(n, 1, "ipv6") ? "security-policy ipv6" : "security-policy ip";
	c->device.is_firewall = true;
	if (n->is_negated || config_is(n, 1, "disable")) {
		struct config_policy *d = config_add(c, CONFIG_POLICY, n);
		d->name = "security-policy disable";
		d->action = "none";
		return;
	}
	if (config_begins(n, "security-policy default-rule action")) {
		struct config_policy *d = config_add(c, CONFIG_POLICY, n);
		d->name = "default-rule";
		d->action = action(config_word(n, 3));
		d->is_default = true;
		return;
	}
	for (const struct config_node *s = n->child; s; s = s->next) {
		if (!config_is(s, 0, "rule") || s->is_negated)
			continue;
		struct policy p = { c, config_acl_rule(c, list, "policy", s), NULL };
		p.r = config_acl_row(c, p.m);
		p.r->number = config_number(s, 1);
		p.r->name = text(c, config_after(s, "name"));
		p.r->action = "deny";
		for (const struct config_node *part = s->child; part; part = part->next)
			if (!part->is_comment)
				policy_statement(&p, part);
	}
}

/* object-policy ip NAME: rule 0 pass source-ip G destination-ip H service S logging disable */
static void object_policy(struct config *c, const struct config_node *n)
{
	struct str name = config_word(n, 2);
	if (n->is_negated || !name.p)
		return;
	char *list = text(c, name) ? str_text(c->arena, name) : NULL;
	for (const struct config_node *s = n->child; s; s = s->next) {
		size_t at = 1 + (config_number(s, 1) != CONFIG_NONE);
		if (!config_is(s, 0, "rule") || s->is_negated || at >= s->n_words)
			continue;
		struct config_match *m = config_acl_rule(c, list, "policy", s);
		struct config_rule *r = config_acl_row(c, m);
		r->number = config_number(s, 1);
		r->action = action(config_word(s, at));
		for (size_t i = at + 1; i < s->n_words; i++) {
			struct str value = config_word(s, i + 1);
			if (config_is(s, i, "source-ip") && value.p) {
				config_acl_refer(c, m, CONFIG_SOURCE, value);
				r->source = text(c, value);
				i++;
			} else if (config_is(s, i, "destination-ip") && value.p) {
				config_acl_refer(c, m, CONFIG_DESTINATION, value);
				r->destination = text(c, value);
				i++;
			} else if (config_is(s, i, "service") && value.p) {
				config_acl_refer(c, m, CONFIG_SERVICES, value);
				r->ports = text(c, value);
				i++;
			} else if (config_is(s, i, "logging") || config_is(s, i, "counting")) {
				r->is_logged |= config_is(s, i, "logging");
			} else if (config_is(s, i, "disable")) {
				r->is_enabled = false;
			} else {
				config_acl_narrow(c, m, config_word(s, i));
				i += config_acl_is_place(config_word(s, i));
			}
		}
	}
}

/* zone-pair security source Trust destination Untrust: object-policy apply ip X, packet-filter N */
static void zone_pair(struct config *c, const struct config_node *n)
{
	if (n->is_negated)
		return;
	c->device.is_firewall = true;
	struct config_policy *p = config_add(c, CONFIG_POLICY, n);
	p->name = "zone-pair";
	p->source_zone = text(c, config_after(n, "source"));
	p->destination_zone = text(c, config_after(n, "destination"));
	p->action = "deny";
	for (const struct config_node *s = n->child; s; s = s->next) {
		struct str list = config_begins(s, "object-policy apply") ? config_word(s, 3)
				  : config_is(s, 0, "packet-filter") && !config_is(s, 1, "ipv6")
					  ? config_word(s, config_is(s, 1, "name") ? 2 : 1)
					  : (struct str){ NULL, 0 };
		if (!list.p)
			continue;
		p->acl = text(c, list);
		p->action = "acl";
		config_acl_use(c, list, "zone-pair");
	}
}

/* interzone source Trust destination Untrust, as Comware 5 has it */
static void interzone(struct config *c, const struct config_node *n)
{
	c->device.is_firewall = true;
	if (!n->is_negated)
		unread_zones(c, n);
}

/* rule name X: destination-ip host A, service S, action dnat ip-address B [local-port P] */
static void nat_policy(struct config *c, const struct config_node *n)
{
	for (const struct config_node *s = n->child; s; s = s->next) {
		const struct config_node *to = config_below(s, "action dnat");
		const struct config_node *outside = config_below(s, "destination-ip");
		if (!to || to->is_negated || config_below(s, "disable"))
			continue;
		struct config_dnat *d = config_dnat(c, s);
		d->outside = outside ? config_text(c->arena, outside, 1) : NULL;
		d->inside = text(c, config_has(to, "ip-address") ? config_after(to, "ip-address")
								 : config_word(to, 3));
		d->port = config_number_after(to, "local-port");
		for (const struct config_node *part = s->child; part; part = part->next)
			if (config_is(part, 0, "service") && !part->is_negated)
				config_dnat_service(c, d, config_word(part, 1));
	}
}

static const struct config_statement statements[] = {
	{ "security-zone", zone },	    { "zone", zone },
	{ "object-group", group },	    { "security-policy", security_policy },
	{ "object-policy", object_policy }, { "zone-pair security", zone_pair },
	{ "interzone", interzone },	    { "nat global-policy", nat_policy },
};

bool config_secpath_statement(struct config *c, const struct config_node *n)
{
	return config_read_statement(c, n, statements, N(statements));
}

static void add_zone(struct config *c, const char **list, const char *zone)
{
	struct str rest = str_of(*list), one;
	while (*list && str_split(&rest, ',', &one))
		if (zone && str_is(str_trim(one), zone))
			return;
	config_acl_show(c, list, zone);
}

/* The policies of objects have the zones of the pairs that use them. */
void config_secpath_finish(struct config *c)
{
	const struct config_policy *p;
	struct config_rule *r;
	for (size_t i = 0; (p = config_nth(c, CONFIG_POLICY, i)); i++)
		for (size_t k = 0; p->acl && (r = config_nth(c, CONFIG_RULE, k)); k++)
			if (strcmp(r->acl, p->acl) == 0) {
				add_zone(c, &r->source_zone, p->source_zone);
				add_zone(c, &r->destination_zone, p->destination_zone);
			}
	if (c->device.is_firewall) {
		struct config_policy *d = config_add(c, CONFIG_POLICY, NULL);
		d->name = "implicit";
		d->action = "deny";
		d->is_default = true;
	}
}
