/* SPDX-License-Identifier: Apache-2.0 */
/* config_vrp_rules - access lists of VRP and Comware.
 *
 *     rule 5 permit tcp source 10.1.0.0 0.0.255.255 destination 10.2.0.1 0 destination-port eq www
 */
#include "base/tr.h"
#include "parse/config_acl.h"
#include "parse/config_vrp.h"

#include <string.h>

struct cursor {
	struct config *c;
	struct config_match *m;
	const struct config_node *n;
	size_t at;
	const char *problem;
	struct config_range from[4], to[4];
	size_t n_from, n_to;
};

static struct str word(const struct cursor *k, size_t more)
{
	return config_word(k->n, k->at + more);
}

/* any | A wildcard | A 0 | P/len | object-group G | address-set G */
static void address(struct cursor *k, enum config_side side)
{
	struct config_set *set = side == CONFIG_SOURCE ? &k->m->source : &k->m->destination;
	struct config_rule *r = config_acl_row(k->c, k->m);
	const char **shown = side == CONFIG_SOURCE ? &r->source : &r->destination;
	struct str first = word(k, 1), second = word(k, 2);
	struct address a;
	int64_t length;
	k->at += 2;
	if (str_is(first, "any")) {
		config_set_add(k->c->arena, set, CONFIG_ALL);
		*shown = "any";
		return;
	}
	if (str_is(first, "object-group") || str_is(first, "address-set") ||
	    str_is(first, "ip-address-set") || str_is(first, "ip-pool")) {
		config_acl_refer(k->c, k->m, side, second);
		*shown = str_text(k->c->arena, second);
		k->at++;
		return;
	}
	bool is_v6 = str_find(first, ':') < first.n;
	bool has_mask = !is_v6 && (address_parse(second, &a) || str_is(second, "0"));
	bool has_length = is_v6 && str_find(first, '/') == first.n && str_int(second, 10, &length);
	bool is_good = has_mask	    ? config_set_add_wildcard(k->c->arena, set, first, second)
		       : has_length ? config_set_add_mask(k->c->arena, set, first, second)
				    : config_set_add_prefix(k->c->arena, set, first);
	if (!is_good)
		k->problem = N_("an address that was not understood");
	*shown = has_mask || has_length
			 ? arena_printf(k->c->arena, "%s %s", str_text(k->c->arena, first),
					str_text(k->c->arena, second))
			 : str_text(k->c->arena, first);
	k->at += has_mask || has_length;
}

/* eq P | gt P | lt P | neq P | range P Q | P (to Q) */
static void ports(struct cursor *k, struct config_range ret[4], size_t *ret_n, const char **shown)
{
	struct str how = word(k, 1);
	uint16_t p, q;
	const char *to = NULL;
	if (str_is(how, "port-set") || str_is(how, "object-group") || str_is(how, "port-pool")) {
		k->problem = N_("a group of ports");
		*shown = str_text(k->c->arena, word(k, 2));
		k->at += 3;
		return;
	}
	if (!config_set_port(word(k, 2), &p)) {
		k->problem = N_("a port that was not understood");
		k->at += 2;
		return;
	}
	*ret_n = 1;
	if (str_is(how, "eq")) {
		ret[0] = (struct config_range){ p, p };
	} else if (str_is(how, "gt")) {
		ret[0] = (struct config_range){ MIN(p + 1U, 65535U), 65535 };
	} else if (str_is(how, "lt")) {
		ret[0] = (struct config_range){ 0, p ? p - 1U : 0 };
	} else if (str_is(how, "neq")) {
		ret[0] = (struct config_range){ 0, p ? p - 1U : 0 };
		ret[1] = (struct config_range){ MIN(p + 1U, 65535U), 65535 };
		*ret_n = 2;
	} else if (str_is(how, "range") && config_set_port(word(k, 3), &q)) {
		ret[0] = (struct config_range){ MIN(p, q), MAX(p, q) };
		to = str_text(k->c->arena, word(k, 3));
		k->at++;
	} else {
		k->problem = N_("a port that was not understood");
	}
	const char *from = str_text(k->c->arena, word(k, to ? 1 : 2));
	*shown = arena_printf(k->c->arena, "%s %s%s%s", str_text(k->c->arena, how),
			      from ? from : "", to ? " " : "", to ? to : "");
	k->at += 3;
}

/* icmp-type echo | icmp-type 8 0 */
static void icmp(struct cursor *k)
{
	static const struct {
		const char *name;
		uint16_t type;
	} names[] = { { "echo", 8 },
		      { "echo-reply", 0 },
		      { "ttl-exceeded", 11 },
		      { "redirect", 5 },
		      { "host-redirect", 5 },
		      { "net-unreachable", 3 },
		      { "host-unreachable", 3 },
		      { "port-unreachable", 3 },
		      { "timestamp-request", 13 },
		      { "source-quench", 4 } };
	uint16_t type, code;
	k->at++;
	for (size_t i = 0; i < N(names); i++)
		if (str_is(word(k, 0), names[i].name)) {
			k->to[0] = (struct config_range){ names[i].type * 256U,
							  names[i].type * 256U + 255 };
			k->at++;
			return;
		}
	if (config_set_port(word(k, 0), &type) && type < 256) {
		bool has_code = config_set_port(word(k, 1), &code) && code < 256;
		k->to[0] = (struct config_range){ type * 256U + (has_code ? code : 0),
						  type * 256U + (has_code ? code : 255) };
		k->at += has_code ? 2 : 1;
	} else {
		config_acl_narrow(k->c, k->m, STR("icmp-type"));
		k->at++;
	}
}

static void parts(struct cursor *k)
{
	struct config_rule *r = config_acl_row(k->c, k->m);
	while (k->at < k->n->n_words) {
		if (config_is(k->n, k->at, "source") || config_is(k->n, k->at, "source-ip")) {
			address(k, CONFIG_SOURCE);
		} else if (config_is(k->n, k->at, "destination") ||
			   config_is(k->n, k->at, "destination-ip")) {
			address(k, CONFIG_DESTINATION);
		} else if (config_is(k->n, k->at, "source-port")) {
			ports(k, k->from, &k->n_from, &r->source_ports);
		} else if (config_is(k->n, k->at, "destination-port")) {
			ports(k, k->to, &k->n_to, &r->ports);
		} else if (config_is(k->n, k->at, "icmp-type") ||
			   config_is(k->n, k->at, "icmp6-type")) {
			icmp(k);
		} else if (config_is(k->n, k->at, "logging")) {
			r->is_logged = true;
			k->at++;
		} else if (config_is(k->n, k->at, "counting") ||
			   config_is(k->n, k->at, "disable")) {
			r->is_enabled &= !config_is(k->n, k->at, "disable");
			k->at++;
		} else if (config_is(k->n, k->at, "comment") ||
			   config_is(k->n, k->at, "description")) {
			return;
		} else if (str_starts(word(k, 0), "(")) {
			/* "(5 times matched)", "(match-counter 5)" */
			struct str number = str_from(word(k, 0), 1);
			if (str_is(number, "match-counter"))
				number = str_head(word(k, 1), str_find(word(k, 1), ')'));
			(void)!str_int(number, 10, &r->hits);
			return;
		} else if (config_is(k->n, k->at, "tcp-flag")) {
			/* "tcp-flag syn" begins connections, "tcp-flag ack" does not. */
			config_acl_narrow(k->c, k->m, word(k, 1));
			k->at += 2;
		} else {
			config_acl_narrow(k->c, k->m, word(k, 0));
			k->at += 1 + config_acl_is_place(word(k, 0));
		}
	}
}

static bool is_action(const struct config_node *n, size_t at)
{
	return config_is(n, at, "permit") || config_is(n, at, "deny");
}

static void rule(struct config *c, struct str list, bool is_basic, const struct config_node *n)
{
	int64_t number = config_number(n, 1);
	size_t at = 1 + (number != CONFIG_NONE);
	if (config_is(n, at, "name"))
		at += 2;
	if (n->is_negated || !is_action(n, at)) {
		if (!config_is(n, at, "description") && !config_is(n, at, "comment") &&
		    !config_is(n, at, "remark"))
			config_odd(c, CONFIG_RULE, n, N_("a rule that was not understood"));
		return;
	}
	char *name = str_text(c->arena, list);
	struct cursor k = { .c = c,
			    .m = config_acl_rule(c, name, "acl", n),
			    .n = n,
			    .at = at + 1,
			    .from = { CONFIG_PORTS },
			    .to = { CONFIG_PORTS },
			    .n_from = 1,
			    .n_to = 1 };
	struct config_rule *r = config_acl_row(c, k.m);
	struct config_range protocol = CONFIG_PROTOCOLS;
	r->action = config_is(n, at, "permit") ? "permit" : "deny";
	r->number = number;
	r->protocol = "ip";
	if (!is_basic && k.at < n->n_words && config_set_protocol(word(&k, 0), &protocol)) {
		r->protocol = str_text(c->arena, word(&k, 0));
		k.at++;
	}
	parts(&k);
	for (size_t i = 0; i < k.n_from; i++)
		for (size_t j = 0; j < k.n_to; j++)
			config_acl_service(c, k.m, protocol, k.from[i], k.to[j]);
	if (!r->source)
		r->source = "any";
	if (!r->destination)
		r->destination = "any";
	if (k.problem)
		config_acl_unknown(c, k.m, k.problem);
}

struct str config_vrp_rules_name6(struct config *c, struct str name)
{
	return str_of(arena_printf(c->arena, "ipv6 %.*s", (int)name.n, name.p));
}

/* acl number 3000 [name X], acl name X 3000|advance, acl advanced 3000|name X, acl ipv6 … */
void config_vrp_rules_list(struct config *c, const struct config_node *n)
{
	int64_t number = CONFIG_NONE;
	struct str name = { NULL, 0 };
	bool is_basic = config_has(n, "basic");
	if (n->is_negated)
		return;
	for (size_t i = 1; i < n->n_words; i++) {
		if (config_is(n, i, "name"))
			name = config_word(n, ++i);
		else if (config_is(n, i, "match-order"))
			i++;
		else if (config_number(n, i) != CONFIG_NONE)
			number = config_number(n, i);
	}
	for (size_t i = 1; number != CONFIG_NONE && i < n->n_words; i++)
		if (!name.p && config_number(n, i) == number)
			name = n->word[i];
	is_basic |= number >= 2000 && number < 3000;
	bool is_mac = config_has(n, "mac") || config_has(n, "link") ||
		      config_has(n, "user-defined") || (number >= 4000 && number < 6000);
	if (!name.p)
		return;
	/* Version 6 has numbers and names of its own. */
	bool is_v6 = config_is(n, 1, "ipv6");
	if (is_v6)
		name = config_vrp_rules_name6(c, name);
	config_acl(c, name, is_mac ? "layer 2" : "acl", n);
	if (number != CONFIG_NONE)
		config_acl_alias(c, name,
				 str_of(arena_printf(c->arena, "%s%lld", is_v6 ? "ipv6 " : "",
						     (long long)number)));
	for (const struct config_node *s = n->child; s && !is_mac; s = s->next)
		if (config_is(s, 0, "rule") && !s->is_comment)
			rule(c, name, is_basic, s);
}
