/* SPDX-License-Identifier: Apache-2.0 */
/* config_asa - the configuration of Cisco's ASA firewalls: names, services and lists of rules are
 * written otherwise than IOS does. */
#include "parse/config_asa.h"

#include "base/map.h"
#include "parse/config_acl.h"
#include "parse/config_dnat.h"
#include "parse/config_ios.h"
#include "parse/config_port.h"

#include <string.h>

static void version(struct config *c, const struct config_node *n)
{
	c->device.version = config_text(c->arena, n, 2);
	struct str word = config_word(n, 2);
	size_t dot = str_find(word, '.');
	struct str minor = str_from(word, MIN(dot + 1, word.n));
	(void)!str_int(str_head(word, dot), 10, &c->major);
	(void)!str_int(str_head(minor, str_find(minor, '(')), 10, &c->release);
}

/* The hashes of no password and of "cisco", without salt the same on all devices. */
static bool is_of_factory(const struct config_node *n)
{
	struct str word = config_word(n, config_is(n, 0, "enable") ? 2 : 1);
	return config_has(n, "encrypted") &&
	       (str_is(word, "8Ry2YjIyt7RRXU24") || str_is(word, "2KFQnbNIdI.2KYOU"));
}

/* passwd WORD encrypted, enable password WORD encrypted|pbkdf2 */
static void password(struct config *c, const struct config_node *n)
{
	struct config_user *u;
	if (n->is_negated || n->n_words < 2)
		return;
	if (config_is(n, 0, "enable")) {
		if (n->n_words < 3)
			return;
		config_ios_access_enable(c, n);
		u = config_nth(c, CONFIG_USER, c->rows[CONFIG_USER].n - 1);
		u->is_password_weak |= is_of_factory(n);
		return;
	}
	u = config_add(c, CONFIG_USER, n);
	u->name = "passwd";
	u->kind = "enable";
	u->password_kind = config_has(n, "encrypted") ? "hash" : "plain";
	u->is_password_weak = is_of_factory(n);
	u->text = "passwd ***";
}

/* ssh cipher encryption|integrity LEVEL|custom "A:B"; ssh key-exchange group G */
static void algorithms(struct config *c, const struct config_node *n)
{
	bool is_exchange = config_is(n, 1, "key-exchange");
	struct config_service *s;
	if (n->is_negated || n->n_words < 4 || (is_exchange && !config_is(n, 2, "group")))
		return;
	s = config_add(c, CONFIG_SERVICE, n);
	s->name = is_exchange			 ? "ssh key exchange"
		  : config_is(n, 2, "integrity") ? "ssh macs"
						 : "ssh ciphers";
	s->is_enabled = true;
	/* Below "high" the old ones are among them. */
	bool is_low = config_is(n, 3, "all") || config_is(n, 3, "low");
	s->version = !is_exchange && is_low
			     ? (config_is(n, 2, "integrity") ? "hmac-sha1-96 hmac-md5-96"
							     : "3des-cbc")
			     : config_text(c->arena, n, 3);
}

static const struct config_zone *zone_of(const struct config *c, struct str name)
{
	const struct config_zone *z;
	for (size_t i = 0; (z = config_nth(c, CONFIG_ZONE, i)); i++)
		if (name.p && str_is(name, z->name))
			return z;
	return NULL;
}

/* telnet|ssh|http NET MASK INTERFACE; … timeout N; http server enable */
static void manage(struct config *c, const struct config_node *n)
{
	const char *name = config_is(n, 0, "telnet") ? "telnet"
			   : config_is(n, 0, "http") ? "https"
						     : "ssh";
	struct address a;
	if (config_begins(n, "http server enable")) {
		config_service(c, "https", n, !n->is_negated);
		return;
	}
	if (config_is(n, 1, "version")) {
		struct config_service *s = config_service(c, "ssh version", n, true);
		s->version = str_text(c->arena, config_word(n, 2));
		return;
	}
	if (config_is(n, 0, "ssh") &&
	    (config_is(n, 1, "cipher") || config_is(n, 1, "key-exchange"))) {
		algorithms(c, n);
		return;
	}
	if (config_is(n, 1, "timeout")) {
		struct config_line *l = config_add(c, CONFIG_LINE, n);
		l->kind = config_is(n, 0, "console") ? "con" : "vty";
		l->protocols = config_is(n, 0, "console") ? NULL : name;
		l->timeout_seconds = config_number(n, 2) == CONFIG_NONE ? CONFIG_NONE
									: config_number(n, 2) * 60;
		return;
	}
	struct str from_network = config_word(n, 1);
	from_network = str_head(from_network, str_find(from_network, '/'));
	if (n->is_negated || !address_parse(from_network, &a))
		return;
	struct config_service *s = config_service(c, name, n, true);
	const struct config_zone *z = zone_of(c, config_word(n, 3));
	const char *from = arena_printf(c->arena, "%.*s %.*s", (int)n->word[1].n, n->word[1].p,
					(int)config_word(n, 2).n,
					config_word(n, 2).n ? n->word[2].p : "");
	if (!address_is_any(&a))
		config_acl_show(c, &s->acl, from);
	else if (z && z->priority == 100)
		s->source = s->source ? s->source : "inside";
	else
		s->source = "everywhere";
}

static void bind(struct config *c, const struct config_node *n)
{
	struct config_interface *p;
	config_acl_use(c, config_word(n, 1), config_is(n, 2, "global") ? "global" : "interface");
	/* What is for the firewall itself, not through it. */
	bool is_own = config_has(n, "control-plane");
	struct str name = is_own ? (struct str){ NULL, 0 } : config_after(n, "interface");
	for (size_t i = 0; name.p && (p = config_nth(c, CONFIG_INTERFACE, i)); i++)
		if (p->zone && str_is(name, p->zone)) {
			if (config_is(n, 2, "out"))
				p->acl_out = str_text(c->arena, config_word(n, 1));
			else
				p->acl_in = str_text(c->arena, config_word(n, 1));
		}
}

static void zone_level(struct config *c, const struct config_node *n)
{
	const struct config_node *name = config_below(n, "nameif");
	const struct config_node *level = config_below(n, "security-level");
	config_ios_port_interface(c, n);
	if (!name || name->is_negated)
		return;
	struct config_zone *z = config_add(c, CONFIG_ZONE, name);
	z->name = str_text(c->arena, config_word(name, 1));
	z->interfaces = config_port_name(c, n);
	z->priority = level ? config_number(level, 1) : CONFIG_NONE;
}

/* nat (inside,outside) static A service tcp P Q, below an object; and at the top */
static void object(struct config *c, const struct config_node *n)
{
	const struct config_node *nat = config_below(n, "nat"), *host = config_below(n, "host");
	config_ios_rules_object(c, n);
	if (!nat)
		return;
	struct config_nat *r = config_add(c, CONFIG_NAT, nat);
	size_t at = config_find(nat, "static", 0), service = config_find(nat, "service", 0);
	r->kind = at < nat->n_words ? "static" : "pat";
	r->interface = str_text(c->arena, config_word(nat, 1));
	r->inside = host ? str_text(c->arena, config_word(host, 1))
			 : str_text(c->arena, config_word(n, 2));
	r->outside = str_text(c->arena, config_word(nat, at + 1));
	r->is_whole = at < nat->n_words && service == nat->n_words;
	if (service < nat->n_words) {
		r->protocol = str_text(c->arena, config_word(nat, service + 1));
		r->inside_ports = str_text(c->arena, config_word(nat, service + 2));
		r->outside_ports = str_text(c->arena, config_word(nat, service + 3));
	}
}

/* nat (inside,outside) [after-auto] [N] source static REAL MAPPED [destination …] [service R M] */
static void twice_nat(struct config *c, const struct config_node *n)
{
	size_t source = config_find(n, "source", 2);
	struct str real = config_word(n, source + 2), mapped = config_word(n, source + 3);
	/* What keeps its address is let out of the translation, for a VPN. */
	if (n->is_negated || source == n->n_words || config_has(n, "inactive") ||
	    (real.p && mapped.p && str_eq(real, mapped)))
		return;
	bool is_static = config_is(n, source + 1, "static");
	if (is_static && config_has(n, "service")) {
		struct config_dnat *d = config_dnat(c, n);
		d->is_answer = true;
		d->inside = str_text(c->arena, real);
		d->outside = str_text(c->arena, mapped);
		config_dnat_service(c, d, config_after(n, "service"));
		return;
	}
	struct config_nat *r = config_add(c, CONFIG_NAT, n);
	r->kind = is_static ? "static" : "pat";
	r->interface = str_text(c->arena, config_word(n, 1));
	r->inside = str_text(c->arena, real);
	r->outside = str_text(c->arena, mapped);
	r->is_whole = is_static && !config_has(n, "destination");
}

/* static (inside,outside) [tcp|udp] MAPPED [PORT] REAL [PORT] netmask …, before version 8.3 */
static void old_static(struct config *c, const struct config_node *n)
{
	bool has_ports = config_is(n, 2, "tcp") || config_is(n, 2, "udp");
	if (n->is_negated || !str_starts(config_word(n, 1), "("))
		return;
	struct config_nat *r = config_add(c, CONFIG_NAT, n);
	size_t at = 2 + has_ports;
	r->kind = "static";
	r->interface = str_text(c->arena, config_word(n, 1));
	r->protocol = has_ports ? str_text(c->arena, config_word(n, 2)) : "ip";
	r->outside = str_text(c->arena, config_word(n, at++));
	if (has_ports)
		r->outside_ports = str_text(c->arena, config_word(n, at++));
	r->inside = str_text(c->arena, config_word(n, at++));
	if (has_ports)
		r->inside_ports = str_text(c->arena, config_word(n, at));
	r->is_whole = !has_ports && !(r->inside && r->outside && !strcmp(r->inside, r->outside));
}

static void policy(struct config *c, const struct config_node *n)
{
	config_password_rule(c,
			     config_is(n, 1, "minimum-length")	 ? "min_length"
			     : config_is(n, 1, "lifetime")	 ? "max_age_days"
			     : config_is(n, 1, "reuse-interval") ? "history"
								 : "complexity",
			     config_number(n, 2), n);
}

/* ---- "name 10.1.0.5 portal", before version 8.3: the name stands for the address ---- */

static bool may_hold_names(const struct config_node *n)
{
	static const char *const words[] = { "access-list", "static", "nat",  "http",
					     "ssh",	    "telnet", "host", "network-object",
					     "subnet",	    "range" };
	for (size_t i = 0; i < N(words); i++)
		if (config_is(n, 0, words[i]))
			return true;
	return false;
}

static void put_addresses(struct map *names, const struct config_node *section)
{
	for (const struct config_node *n = section->child; n; n = n->next) {
		size_t from = config_is(n, 0, "access-list") || config_is(n, 0, "static") ? 2 : 1;
		for (size_t i = from; may_hold_names(n) && i < n->n_words; i++) {
			const struct str *address = map_get(names, n->word[i]);
			bool is_group = config_is(n, i - 1, "object-group") ||
					config_is(n, i - 1, "object");
			if (address && !is_group)
				n->word[i] = *address;
		}
		put_addresses(names, n);
	}
}

static void resolve_names(struct config *c, const struct config_tree *t)
{
	struct map names = MAP(c->arena);
	bool has_names = false;
	for (const struct config_node *n = t->root.child; n; n = n->next) {
		if (!config_is(n, 0, "name") || n->n_words < 3 || n->is_negated)
			continue;
		map_set(&names, n->word[2], &n->word[1]);
		has_names = true;
	}
	if (has_names)
		put_addresses(&names, &t->root);
}

static const struct config_statement statements[] = {
	{ "ASA Version", version },    { "passwd", password },	 { "enable password", password },
	{ "telnet", manage },	       { "ssh", manage },	 { "http", manage },
	{ "console timeout", manage }, { "access-group", bind }, { "interface", zone_level },
	{ "object", object },	       { "nat", twice_nat },	 { "static", old_static },
	{ "password-policy", policy },
};

static void finish(struct config *c)
{
	const struct config_aaa *a;
	struct config_line *l;
	struct config_policy *p;
	struct config_service *s;
	/* Networks that are named beside all others keep nobody out. */
	for (size_t i = 0; (s = config_nth(c, CONFIG_SERVICE, i)); i++)
		s->acl = s->source ? NULL : s->acl;
	for (size_t i = 0; (l = config_nth(c, CONFIG_LINE, i)); i++) {
		l->authentication = "local";
		s = l->protocols ? config_has_service(c, l->protocols) : NULL;
		l->is_disabled = l->protocols && !(s && s->is_enabled);
		l->acl_in = s ? s->acl : NULL;
		bool is_aaa = false;
		for (size_t k = 0; (a = config_nth(c, CONFIG_AAA, k)); k++)
			is_aaa |= a->methods && strstr(a->methods, "console") &&
				  strcmp(a->name, l->protocols ? l->protocols : "serial") == 0;
		l->authentication = is_aaa ? "aaa" : l->protocols ? "password" : "none";
	}
	p = config_add(c, CONFIG_POLICY, NULL);
	p->name = "implicit";
	p->action = "deny";
	p->is_default = true;
	s = config_has_service(c, "ssh version");
	if (!s && config_has_service(c, "ssh")) {
		struct config_service *v = config_service(c, "ssh version", NULL, true);
		/* From 9.9 on the first is let in no more unless it is told so. */
		v->version = c->major > 9 || (c->major == 9 && c->release >= 9) ? "2" : "1.99";
	}
}

void config_asa_read(struct config *c, const struct config_tree *t)
{
	c->device.vendor = "Cisco";
	c->device.is_firewall = true;
	resolve_names(c, t);
	for (const struct config_node *n = t->root.child; n; n = n->next)
		if (!n->is_comment && !config_read_statement(c, n, statements, N(statements)))
			config_ios_common(c, n);
	config_ios_finish_time(c);
	config_ios_finish_log(c);
	finish(c);
}
