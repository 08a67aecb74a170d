/* SPDX-License-Identifier: Apache-2.0 */
/* config_ios_rules - access lists and groups of objects of IOS, RGOS and ASA. */
#include "base/tr.h"
#include "parse/config_acl.h"
#include "parse/config_ios.h"

#include <string.h>

/* Where a rule is read. */
struct cursor {
	struct config *c;
	struct config_match *m;
	const struct config_node *n;
	size_t at;
	bool is_mask; /* an ASA writes masks where IOS writes wildcards */
	bool is_standard;
	bool has_frames;     /* behind each address stands one of frames: "expert" lists of RGOS */
	const char *problem; /* of what was read; the rule or the group is told at its end */
};

static struct str word(const struct cursor *k)
{
	return config_word(k->n, k->at);
}

static bool is(const struct cursor *k, const char *text)
{
	return config_is(k->n, k->at, text);
}

static void show_words(struct cursor *k, const char **list, size_t from)
{
	struct arena_text t = { .p = NULL };
	for (size_t i = from; i < k->at && i < k->n->n_words; i++) {
		if (t.n)
			arena_text_puts(k->c->arena, &t, " ");
		arena_text_add(k->c->arena, &t, k->n->word[i].p, k->n->word[i].n);
	}
	if (t.p)
		config_acl_show(k->c, list, str_text(k->c->arena, (struct str){ t.p, t.n }));
}

static void add_address(struct cursor *k, struct config_set *set)
{
	struct str first = word(k), second = config_word(k->n, k->at + 1);
	struct address a;
	bool is_pair = address_parse(second, &a) && !a.is_ipv6;
	if (str_find(first, '/') < first.n || !address_parse(first, &a) || a.is_ipv6) {
		if (!config_set_add_prefix(k->c->arena, set, first))
			k->problem = N_("an address that was not understood");
		k->at++;
		return;
	}
	bool is_good = !is_pair	    ? config_set_add_prefix(k->c->arena, set, first)
		       : k->is_mask ? config_set_add_mask(k->c->arena, set, first, second)
				    : config_set_add_wildcard(k->c->arena, set, first, second);
	if (!is_good)
		k->problem = N_("an address that was not understood");
	k->at += is_pair ? 2 : 1;
}

/* any | host 0000.0000.0001 | 0000.0000.0001 0000.0000.ffff */
static void frame_address(struct cursor *k)
{
	if (!is(k, "any"))
		config_acl_narrow(k->c, k->m, STR("frames"));
	k->at += is(k, "any") ? 1 : 2;
}

/* user U | user-group G | object-group-user G | security-group name|tag T, before an address (ASA):
 * whoever they are, they are fewer than all. */
static void identity(struct cursor *k)
{
	bool is_tag = is(k, "security-group");
	if (!is_tag && !is(k, "user") && !is(k, "user-group") && !is(k, "object-group-user") &&
	    !is(k, "object-group-security"))
		return;
	config_acl_narrow(k->c, k->m, word(k));
	k->at += is_tag ? 3 : 2;
}

/* any | host A | A wildcard | P/len | object-group G | object O | interface I */
static void address(struct cursor *k, enum config_side side)
{
	struct config_set *set = side == CONFIG_SOURCE ? &k->m->source : &k->m->destination;
	size_t from = k->at;
	identity(k);
	if (is(k, "any") || is(k, "any4") || is(k, "any6")) {
		config_set_add(k->c->arena, set, CONFIG_ALL);
		k->at++;
	} else if (is(k, "host")) {
		k->at++;
		if (!config_set_add_prefix(k->c->arena, set, word(k)))
			k->problem = N_("a host by its name");
		k->at++;
	} else if (is(k, "object-group") || is(k, "object") || is(k, "addrgroup") ||
		   is(k, "net-group")) {
		config_acl_refer(k->c, k->m, side, config_word(k->n, k->at + 1));
		k->at += 2;
	} else if (is(k, "interface")) {
		config_acl_narrow_side(k->c, k->m, side, STR("interface"));
		k->at += 2;
	} else {
		add_address(k, set);
	}
	struct config_rule *r = config_acl_row(k->c, k->m);
	show_words(k, side == CONFIG_SOURCE ? &r->source : &r->destination, from);
	if (k->has_frames)
		frame_address(k);
}

static bool port(const struct cursor *k, size_t at, uint16_t *ret)
{
	return config_set_port(config_word(k->n, at), ret);
}

/* eq P [P…] | gt P | lt P | neq P | range P Q; 0: nothing of that, else how many ranges. */
static size_t ports(struct cursor *k, struct config_range ret[16], const char **shown)
{
	uint16_t p, q;
	size_t n = 0, from = k->at;
	if (is(k, "eq")) {
		for (k->at++; n < 15 && port(k, k->at, &p); k->at++)
			ret[n++] = (struct config_range){ p, p };
	} else if (is(k, "gt") && port(k, k->at + 1, &p)) {
		ret[n++] = (struct config_range){ MIN(p + 1U, 65535U), 65535 };
		k->at += 2;
	} else if (is(k, "lt") && port(k, k->at + 1, &p)) {
		ret[n++] = (struct config_range){ 0, p ? p - 1U : 0 };
		k->at += 2;
	} else if (is(k, "neq") && port(k, k->at + 1, &p)) {
		if (p)
			ret[n++] = (struct config_range){ 0, p - 1U };
		if (p < 65535)
			ret[n++] = (struct config_range){ p + 1U, 65535 };
		k->at += 2;
	} else if (is(k, "range") && port(k, k->at + 1, &p) && port(k, k->at + 2, &q)) {
		ret[n++] = (struct config_range){ MIN(p, q), MAX(p, q) };
		k->at += 3;
	}
	if (n)
		show_words(k, shown, from);
	else if (is(k, "eq") || is(k, "gt") || is(k, "lt") || is(k, "neq") || is(k, "range") ||
		 k->at != from)
		k->problem = N_("a port that was not understood");
	return n;
}

static const struct icmp {
	const char *name;
	uint8_t type;
} icmp_types[] = {
	{ "echo-reply", 0 },	   { "unreachable", 3 },   { "source-quench", 4 },
	{ "redirect", 5 },	   { "echo", 8 },	   { "time-exceeded", 11 },
	{ "ttl-exceeded", 11 },	   { "traceroute", 30 },   { "timestamp-request", 13 },
	{ "timestamp-reply", 14 }, { "mask-request", 17 },
};

/* A kind of ICMP as a range of ports: type * 256 + code. */
static bool icmp(struct cursor *k, struct config_range *ret)
{
	uint16_t n;
	for (size_t i = 0; i < N(icmp_types); i++)
		if (is(k, icmp_types[i].name)) {
			*ret = (struct config_range){ icmp_types[i].type * 256U,
						      icmp_types[i].type * 256U + 255 };
			k->at++;
			return true;
		}
	if (!config_set_port(word(k), &n) || n > 255 || !word(k).n || word(k).p[0] > '9')
		return false;
	*ret = (struct config_range){ n * 256U, n * 256U + 255 };
	k->at++;
	return true;
}

/* log, log-input, established, time-range X, tracked … and, on devices that count: (12 matches) */
static void options(struct cursor *k)
{
	static const char *const harmless[] = { "log",	     "log-input",     "inactive",
						"disable",   "interval",      "default",
						"critical",  "warnings",      "errors",
						"alerts",    "informational", "notifications",
						"debugging", "emergencies",   "timeout" };
	struct config_rule *r = config_acl_row(k->c, k->m);
	for (; k->at < k->n->n_words; k->at++) {
		struct str w = word(k);
		/* "reflect NAME" lets the same packets through, and their answers. */
		if (str_is(w, "reflect")) {
			k->at++;
			continue;
		}
		bool is_harmless = false;
		for (size_t i = 0; i < N(harmless); i++)
			is_harmless |= str_is(w, harmless[i]);
		r->is_logged |= str_is(w, "log") || str_is(w, "log-input");
		if (str_is(w, "disable"))
			r->is_logged = false;
		if (str_is(w, "inactive"))
			r->is_enabled = false;
		if (str_starts(w, "(") || str_starts(w, "[")) {
			struct str number = str_from(w, 1);
			if (str_starts(number, "hitcnt="))
				number = str_head(str_from(number, 7),
						  str_find(str_from(number, 7), ')'));
			(void)!str_int(number, 10, &r->hits);
			return;
		}
		int64_t n;
		if (!is_harmless && !str_int(w, 10, &n) && !k->m->narrowed)
			config_acl_narrow(k->c, k->m, w);
	}
}

static void services(struct cursor *k, struct config_range protocol, bool is_both)
{
	struct config_range from[16] = { CONFIG_PORTS }, to[16] = { CONFIG_PORTS };
	struct config_rule *r = config_acl_row(k->c, k->m);
	size_t n_from = 1, n_to = 1, n;
	bool has_ports = is_both ||
			 (protocol.first == protocol.last &&
			  (protocol.first == 6 || protocol.first == 17 || protocol.first == 132));
	address(k, CONFIG_SOURCE);
	if (has_ports && (n = ports(k, from, &r->source_ports)))
		n_from = n;
	if (!k->is_standard)
		address(k, CONFIG_DESTINATION);
	if (has_ports && (n = ports(k, to, &r->ports)))
		n_to = n;
	else if (protocol.first == 1 && protocol.last == 1)
		(void)icmp(k, &to[0]);
	bool is_group = is(k, "object-group") && has_ports;
	if (is_group) {
		config_acl_refer(k->c, k->m, CONFIG_SERVICES, config_word(k->n, k->at + 1));
		r->ports = str_text(k->c->arena, config_word(k->n, k->at + 1));
		k->at += 2;
	}
	for (size_t i = 0; i < n_from && !is_group; i++)
		for (size_t j = 0; j < n_to; j++) {
			config_acl_service(k->c, k->m, protocol, from[i], to[j]);
			if (is_both)
				config_acl_service(k->c, k->m, (struct config_range){ 17, 17 },
						   from[i], to[j]);
		}
	options(k);
}

/* object-group SERVICES A B; or object-group PROTOCOLS A B eq P, object-group PORTS */
static void grouped(struct cursor *k)
{
	struct config_rule *r = config_acl_row(k->c, k->m);
	struct config_range to[16];
	struct str group = config_word(k->n, k->at + 1);
	r->protocol = str_text(k->c->arena, group);
	k->at += 2;
	address(k, CONFIG_SOURCE);
	address(k, CONFIG_DESTINATION);
	size_t n = ports(k, to, &r->ports);
	if (is(k, "object-group")) {
		/* The ports are told with their protocols. */
		group = config_word(k->n, k->at + 1);
		r->ports = str_text(k->c->arena, group);
		k->at += 2;
	}
	for (size_t i = 0; i < n; i++) {
		config_acl_service(k->c, k->m, (struct config_range){ 6, 6 }, CONFIG_PORTS, to[i]);
		config_acl_service(k->c, k->m, (struct config_range){ 17, 17 }, CONFIG_PORTS,
				   to[i]);
	}
	if (!n)
		config_acl_refer(k->c, k->m, CONFIG_SERVICES, group);
	options(k);
}

/* Protocol, addresses and ports of a rule that is not a standard one. */
static void extended(struct cursor *k)
{
	struct config_rule *r = config_acl_row(k->c, k->m);
	struct config_range protocol = { 6, 6 };
	bool is_both = is(k, "tcp-udp");
	bool is_all = k->has_frames && is(k, "etype-any");
	if (is_all)
		protocol = CONFIG_PROTOCOLS;
	r->protocol = str_text(k->c->arena, word(k));
	if (is(k, "object-group") || is(k, "object")) {
		grouped(k);
	} else if (!is_both && !is_all && !config_set_protocol(word(k), &protocol)) {
		k->problem = N_("a protocol that was not understood");
	} else {
		k->at++;
		services(k, protocol, is_both);
	}
}

/* From the action on. */
static void rule(struct config *c, struct str list, const struct config_node *n, size_t at,
		 bool is_standard, int64_t number)
{
	char *name = str_text(c->arena, list);
	struct cursor k = { .c = c,
			    .m = config_acl_rule(c, name, "acl", n),
			    .n = n,
			    .at = at + 1,
			    .is_mask = c->family == CONFIG_ASA,
			    .is_standard = is_standard,
			    .has_frames = n->parent && config_is(n->parent, 0, "expert") };
	struct config_rule *r = config_acl_row(c, k.m);
	r->action = config_is(n, at, "permit") ? "permit" : "deny";
	r->number = number;
	if (is_standard) {
		r->protocol = "ip";
		r->destination = "any";
		config_set_add(c->arena, &k.m->destination, CONFIG_ALL);
		services(&k, CONFIG_PROTOCOLS, false);
	} else {
		extended(&k);
	}
	if (k.problem)
		config_acl_unknown(c, k.m, k.problem);
}

static bool is_action(const struct config_node *n, size_t i)
{
	return config_is(n, i, "permit") || config_is(n, i, "deny");
}

static bool is_standard_number(struct str name)
{
	int64_t n;
	return str_int(name, 10, &n) && ((n >= 1 && n <= 99) || (n >= 1300 && n <= 1999));
}

/* Of protocols below IP, and of addresses of frames. */
static bool is_frames_number(struct str name)
{
	int64_t n;
	return str_int(name, 10, &n) &&
	       ((n >= 200 && n <= 299) || (n >= 700 && n <= 799) || (n >= 1100 && n <= 1199));
}

/* access-list NAME [line N] [extended|standard] permit|deny …, of one line each */
void config_ios_rules_statement(struct config *c, const struct config_node *n)
{
	struct str name = config_word(n, 1);
	size_t at = config_is(n, 2, "line") ? 4 : 2;
	bool is_extended = config_is(n, at, "extended"), is_standard = config_is(n, at, "standard");
	if (n->is_negated || n->n_words < 3)
		return;
	at += is_extended || is_standard;
	if (is_frames_number(name)) {
		config_acl(c, name, "layer 2", n);
		return;
	}
	if (!is_action(n, at)) {
		if (config_is(n, at, "remark") || config_is(n, at, "list") ||
		    config_is(n, at, "dynamic") || config_is(n, at, "ethertype") ||
		    config_is(n, at, "webtype") || config_is(n, 1, "alert-interval") ||
		    config_is(n, 1, "deny-flow-max"))
			return;
		config_odd(c, CONFIG_RULE, n, N_("an access list that was not understood"));
		return;
	}
	rule(c, name, n, at,
	     is_standard || (!is_extended && c->family != CONFIG_ASA && is_standard_number(name)),
	     CONFIG_NONE);
}

/* ip|expert access-list standard|extended NAME, ipv6 access-list NAME; rules below */
void config_ios_rules_list(struct config *c, const struct config_node *n)
{
	bool is_v6 = config_is(n, 0, "ipv6");
	bool is_standard = config_is(n, 2, "standard");
	struct str name = config_word(n, is_v6 ? 2 : 3);
	if (n->is_negated || !name.p)
		return;
	config_acl(c, name, "acl", n);
	for (const struct config_node *s = n->child; s; s = s->next) {
		int64_t number = config_number(s, 0);
		size_t at = number != CONFIG_NONE;
		if (is_v6 && config_is(s, 0, "sequence")) {
			number = config_number(s, 1);
			at = 2;
		}
		if (s->is_comment || s->is_negated || !is_action(s, at)) {
			if (!s->is_comment && !config_has(s, "remark") &&
			    !config_is(s, 0, "description") && !config_is(s, 0, "evaluate") &&
			    !config_is(s, 0, "list-remark") && !s->is_negated)
				config_odd(c, CONFIG_RULE, s, N_("a rule that was not understood"));
			continue;
		}
		rule(c, name, s, at, is_standard, number);
	}
}

/* ---- groups ---- */

/* PROTOCOL [source PORTS] [[destination] PORTS] */
static void group_service(struct config *c, struct config_group *g, const struct config_node *n,
			  size_t at, struct str protocol)
{
	struct config_range p = { 6, 6 }, from[16] = { CONFIG_PORTS }, to[16] = { CONFIG_PORTS };
	const char *shown = NULL;
	struct cursor k = { .c = c, .n = n, .at = at };
	bool is_both = str_is(protocol, "tcp-udp");
	size_t n_from = 1, n_to = 1, count;
	if (!is_both && !config_set_protocol(protocol, &p)) {
		config_acl_group_unknown(g, N_("a protocol that was not understood"));
		return;
	}
	if (config_is(n, k.at, "source")) {
		k.at++;
		n_from = (count = ports(&k, from, &shown)) ? count : 1;
	}
	k.at += config_is(n, k.at, "destination");
	if (p.first == 1 && p.last == 1)
		(void)icmp(&k, &to[0]);
	else if ((count = ports(&k, to, &shown)))
		n_to = count;
	if (k.problem || k.at < n->n_words)
		config_acl_group_unknown(g, N_("a port that was not understood"));
	for (size_t i = 0; i < n_from; i++)
		for (size_t j = 0; j < n_to; j++) {
			config_acl_group_service(c, g, p, from[i], to[j]);
			if (is_both)
				config_acl_group_service(c, g, (struct config_range){ 17, 17 },
							 from[i], to[j]);
		}
}

static void group_network(struct config *c, struct config_group *g, const struct config_node *n,
			  size_t at)
{
	struct config_set *set = config_acl_group_set(g);
	struct str first = config_word(n, at), second = config_word(n, at + 1);
	bool is_good;
	if (str_is(first, "object") || str_is(first, "group-object")) {
		config_acl_group_member(c, g, second);
		return;
	}
	if (str_is(first, "any") || str_is(first, "any4") || str_is(first, "any6")) {
		config_set_add(c->arena, set, CONFIG_ALL);
		return;
	}
	if (str_is(first, "host"))
		is_good = config_set_add_prefix(c->arena, set, second);
	else if (str_is(first, "range"))
		is_good = config_set_add_range(c->arena, set, second, config_word(n, at + 2));
	else if (str_is(first, "subnet"))
		is_good = config_word(n, at + 2).p ? config_set_add_mask(c->arena, set, second,
									 config_word(n, at + 2))
						   : config_set_add_prefix(c->arena, set, second);
	else if (second.p)
		is_good = config_set_add_mask(c->arena, set, first,
					      str_starts(second, "/") ? str_from(second, 1)
								      : second);
	else
		is_good = config_set_add_prefix(c->arena, set, first);
	if (str_is(first, "fqdn"))
		config_acl_group_narrow(c, g, "fqdn");
	/* Of each network in many a few: they are not counted, and are fewer than all. */
	else if (!is_good && config_set_is_masked(first, second))
		config_acl_group_narrow(c, g, "mask");
	else if (!is_good)
		config_acl_group_unknown(g, N_("an address that was not understood"));
}

static void group_line(struct config *c, struct config_group *g, const struct config_node *s,
		       struct str protocol, bool is_service)
{
	if (config_is(s, 0, "description") || config_is(s, 0, "nat"))
		return;
	if (config_is(s, 0, "group-object"))
		config_acl_group_member(c, g, config_word(s, 1));
	else if (!is_service)
		group_network(c, g, s, config_is(s, 0, "network-object"));
	else if (config_is(s, 0, "port-object"))
		group_service(c, g, s, 1, protocol);
	else if (config_is(s, 0, "service-object") && config_is(s, 1, "object"))
		config_acl_group_member(c, g, config_word(s, 2));
	else if (config_is(s, 0, "service-object") || config_is(s, 0, "protocol-object") ||
		 config_is(s, 0, "service"))
		group_service(c, g, s, 2, config_word(s, 1));
	else
		group_service(c, g, s, 1, config_word(s, 0));
}

/* object-group network|service|protocol NAME [tcp|udp|tcp-udp] */
void config_ios_rules_group(struct config *c, const struct config_node *n)
{
	bool is_service = config_is(n, 1, "service") || config_is(n, 1, "protocol");
	if (n->is_negated || n->n_words < 3 || config_is(n, 1, "user") ||
	    config_is(n, 1, "security"))
		return;
	struct config_group *g = config_acl_group(c, n->word[2], is_service);
	if (config_is(n, 1, "icmp-type"))
		config_acl_group_unknown(g, N_("a group of kinds of ICMP"));
	for (const struct config_node *s = n->child; s; s = s->next)
		if (!s->is_comment && !s->is_negated)
			group_line(c, g, s, config_word(n, 3), is_service);
}

/* object network|service NAME */
void config_ios_rules_object(struct config *c, const struct config_node *n)
{
	config_ios_rules_group(c, n);
}
