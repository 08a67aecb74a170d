/* SPDX-License-Identifier: Apache-2.0 */
/* nft_json - the rule set of nf_tables as libnftables writes it in JSON. */
#include "parse/nft_json.h"

#include "parse/nft_text.h"

#include <jansson.h>
#include <string.h>

enum { MAX_TEXT = 64 << 10 };

static inline void free_json(json_t **json)
{
	json_decref(*json);
}
#define autojson __attribute__((cleanup(free_json))) json_t

static const char *text_of(const json_t *object, const char *name)
{
	return json_string_value(json_object_get(object, name));
}

/* The same in the arena; NULL where there is none. */
static const char *kept(struct arena *a, const json_t *object, const char *name)
{
	return str_text(a, str_of(text_of(object, name)));
}

static void add(struct arena *a, struct nft_json *rules, struct firewall_rule rule)
{
	rules->rules = arena_grow(a, rules->rules, &rules->capacity, rules->n + 1,
				  sizeof(*rules->rules));
	rules->rules[rules->n++] = rule;
}

/* The chain that a chain or rule object names, or NULL if it is no such object. */
static struct firewall_chain *chain_of(struct firewall_chains *chains, const json_t *object,
				       const char *member)
{
	if (!text_of(object, "family") || !text_of(object, "table") || !text_of(object, member))
		return NULL;
	return firewall_chain_add(chains, kept(chains->arena, object, "family"),
				  kept(chains->arena, object, "table"),
				  kept(chains->arena, object, member));
}

/* A value as the shape wants it: "!22,80-90". */
static const char *value_text(struct arena *a, const char *op, const json_t *value)
{
	autobuf text = BUF(MAX_TEXT);
	if (op && strcmp(op, "!=") == 0)
		buf_puts(&text, "!");
	else if (op && strcmp(op, "==") != 0 && strcmp(op, "in") != 0)
		buf_puts(&text, op);
	const json_t *set = json_object_get(value, "set");
	nft_text_expression(&text, set ? set : value);
	return str_text(a, buf_view(&text));
}

#define MEMBER(name) ((int)offsetof(struct firewall_rule, name))

/* What a match looks at, and the place that the shape has for it. */
static const struct place {
	const char *kind, *protocol, *key; /* "payload" has a protocol */
	int member;
} places[] = {
	{ "payload", "ip", "saddr", MEMBER(source) },
	{ "payload", "ip6", "saddr", MEMBER(source) },
	{ "payload", "ip", "daddr", MEMBER(destination) },
	{ "payload", "ip6", "daddr", MEMBER(destination) },
	{ "payload", "ip", "protocol", MEMBER(protocol) },
	{ "payload", "ip6", "nexthdr", MEMBER(protocol) },
	{ "payload", NULL, "dport", MEMBER(destination_port) },
	{ "meta", NULL, "l4proto", MEMBER(protocol) },
	{ "meta", NULL, "iif", MEMBER(in_interface) },
	{ "meta", NULL, "iifname", MEMBER(in_interface) },
	{ "meta", NULL, "oif", MEMBER(out_interface) },
	{ "meta", NULL, "oifname", MEMBER(out_interface) },
	{ "ct", NULL, "state", MEMBER(state) },
};

static bool is_text(const char *text, const char *wanted)
{
	return text && strcmp(text, wanted) == 0;
}

static const struct place *place_of(const json_t *left)
{
	for (size_t i = 0; i < N(places); i++) {
		const struct place *p = &places[i];
		const json_t *at = json_object_get(left, p->kind);
		const char *key = strcmp(p->kind, "payload") == 0 ? "field" : "key";
		if (at && is_text(text_of(at, key), p->key) &&
		    (!p->protocol || is_text(text_of(at, "protocol"), p->protocol)))
			return p;
	}
	return NULL;
}

/* To look at a port of TCP is to ask for TCP. */
static const char *implied_protocol(const json_t *left)
{
	static const char *const transports[] = { "tcp",  "udp",    "udplite", "sctp", "dccp",
						  "icmp", "icmpv6", "esp",     "ah" };
	const char *protocol = text_of(json_object_get(left, "payload"), "protocol");
	for (size_t i = 0; i < N(transports); i++)
		if (is_text(protocol, transports[i]))
			return transports[i];
	return NULL;
}

/* Whether it is the address of the sender, or holds it among others. */
static bool is_sender(const json_t *left)
{
	const json_t *parts = json_object_get(left, "concat");
	for (size_t i = 0; i < json_array_size(parts); i++)
		if (is_text(text_of(json_object_get(json_array_get(parts, i), "payload"), "field"),
			    "saddr"))
			return true;
	return is_text(text_of(json_object_get(left, "payload"), "field"), "saddr");
}

static void take_match(struct arena *a, const json_t *match, struct firewall_rule *rule)
{
	const json_t *left = json_object_get(match, "left");
	const struct place *place = place_of(left);
	if (place)
		*(const char **)((char *)rule + place->member) = value_text(
			a, text_of(match, "op"), json_object_get(match, "right"));
	else if (is_sender(left) && !is_text(text_of(match, "op"), "!="))
		rule->names_hosts = true;
	else
		rule->has_more = true;
	if (!rule->protocol)
		rule->protocol = implied_protocol(left);
}

static int64_t number_of(const json_t *object, const char *name)
{
	const json_t *number = json_object_get(object, name);
	return json_is_integer(number) ? json_integer_value(number) : INT64_MIN;
}

static void take_extension(struct arena *a, const json_t *extension, struct firewall_rule *rule)
{
	rule->is_opaque = true;
	if (is_text(text_of(extension, "type"), "target") && text_of(extension, "name"))
		rule->verdict = str_lower(a, str_of(text_of(extension, "name")));
}

/* A verdict map: "ct state vmap { established : accept, invalid : drop }". */
static void take_map(struct arena *a, const json_t *map, struct firewall_rule *rule)
{
	const json_t *key = json_object_get(map, "key");
	const json_t *entries = json_object_get(json_object_get(map, "data"), "set");
	const struct place *place = place_of(key);
	if (!rule->protocol)
		rule->protocol = implied_protocol(key);
	for (size_t i = json_array_size(entries); i-- > 0;) {
		const json_t *entry = json_array_get(entries, i);
		json_t *verdict = json_array_get(entry, 1);
		void *first = json_object_iter(verdict);
		struct firewall_branch *branch = arena_new(a, struct firewall_branch);
		if (!first)
			continue;
		*branch = (struct firewall_branch){
			.value = value_text(a, NULL, json_array_get(entry, 0)),
			.verdict = arena_strdup(a, json_object_iter_key(first)),
			.jumps_to = kept(a, json_object_iter_value(first), "target"),
			.member = place ? place->member : -1,
			.next = rule->branch,
		};
		rule->branch = branch;
	}
}

static void take_statement(struct arena *a, const char *name, const json_t *value,
			   struct firewall_rule *rule)
{
	static const char *const verdicts[] = {
		"accept",     "drop",  "reject", "return", "continue",
		"jump",	      "goto",  "snat",	 "dnat",   "redirect",
		"masquerade", "queue", "tproxy", "vmap",   "synproxy",
	};
	static const char *const conditions[] = { "limit", "quota", "ct count", "set", "map" };
	for (size_t i = 0; i < N(conditions); i++)
		rule->has_more |= strcmp(name, conditions[i]) == 0;
	if (strcmp(name, "vmap") == 0)
		take_map(a, value, rule);
	if (strcmp(name, "match") == 0)
		take_match(a, value, rule);
	if (strcmp(name, "xt") == 0)
		take_extension(a, value, rule);
	if (strcmp(name, "counter") == 0) {
		rule->packets = number_of(value, "packets");
		rule->bytes = number_of(value, "bytes");
	}
	if (strcmp(name, "jump") == 0 || strcmp(name, "goto") == 0)
		rule->jumps_to = kept(a, value, "target");
	if (strcmp(name, "log") == 0 && !rule->verdict)
		rule->verdict = "log";
	for (size_t i = 0; i < N(verdicts); i++)
		if (strcmp(name, verdicts[i]) == 0)
			rule->verdict = verdicts[i];
}

static bool take_rule(struct firewall_chains *chains, const json_t *object, struct nft_json *rules)
{
	struct firewall_chain *chain = chain_of(chains, object, "chain");
	const json_t *statements = json_object_get(object, "expr");
	if (!chain || !json_is_array(statements))
		return false;
	struct firewall_rule rule = firewall_rule_in(chain, ++chain->n_rules);
	autobuf text = BUF(MAX_TEXT);
	for (size_t i = 0; i < json_array_size(statements); i++) {
		json_t *statement = json_array_get(statements, i);
		void *first = json_object_iter(statement);
		if (!first)
			return false;
		buf_puts(&text, text.n ? " " : "");
		nft_text_statement(&text, statement);
		take_statement(chains->arena, json_object_iter_key(first),
			       json_object_iter_value(first), &rule);
	}
	if (text_of(object, "comment"))
		buf_printf(&text, " comment \"%s\"", text_of(object, "comment"));
	rule.rule = str_text(chains->arena, buf_view(&text));
	add(chains->arena, rules, rule);
	return true;
}

static bool take_chain(struct firewall_chains *chains, const json_t *object, struct nft_json *rules)
{
	struct firewall_chain *chain = chain_of(chains, object, "name");
	if (!chain)
		return false;
	if (!text_of(object, "hook"))
		return true;
	chain->hook = kept(chains->arena, object, "hook");
	chain->policy = kept(chains->arena, object, "policy");
	add(chains->arena, rules, firewall_rule_in(chain, 0));
	return true;
}

int nft_json_parse(struct str text, struct arena *a, struct nft_json *ret_rules, struct err *e)
{
	json_error_t why;
	autojson *whole = json_loadb(text.p ? text.p : "", text.n, 0, &why);
	if (!whole)
		return err_set(e, "rule set of nf_tables, line %d: %s", why.line, why.text);
	const json_t *list = json_object_get(whole, "nftables");
	if (!json_is_array(list))
		return err_set(e, "rule set of nf_tables: no list of the name \"nftables\"");
	struct firewall_chains chains = { .arena = a };
	struct nft_json rules = { 0 };
	for (size_t i = 0; i < json_array_size(list); i++) {
		const json_t *item = json_array_get(list, i);
		const json_t *chain = json_object_get(item, "chain");
		const json_t *rule = json_object_get(item, "rule");
		if (chain && !take_chain(&chains, chain, &rules))
			return err_set(e, "rule set of nf_tables: entry %zu is no chain", i + 1);
		if (rule && !take_rule(&chains, rule, &rules))
			return err_set(e, "rule set of nf_tables: entry %zu is no rule", i + 1);
	}
	*ret_rules = rules;
	return 0;
}
