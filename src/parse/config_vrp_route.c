/* SPDX-License-Identifier: Apache-2.0 */
/* config_vrp_route - routing protocols of VRP and Comware: processes, areas, neighbours. */
#include "parse/config_vrp.h"

#include <string.h>

static void routing_line(struct config *c, const struct config_node *s, const char *protocol,
			 const char *process, const char *area)
{
	struct config_routing *r;
	if (config_is(s, 0, "network")) {
		r = config_add(c, CONFIG_ROUTING, s);
		r->kind = "network";
		r->name = config_text(c->arena, s, 1);
	} else if (config_is(s, 0, "silent-interface") && !s->is_negated) {
		r = config_add(c, CONFIG_ROUTING, s);
		r->kind = config_is(s, 1, "all") ? "process" : "interface";
		r->name = config_text(c->arena, s, 1);
		r->is_passive = true;
	} else {
		return;
	}
	r->protocol = protocol;
	r->process = area ? arena_printf(c->arena, "%s area %s", process ? process : "", area)
			  : process;
}

/* What is said of the peer; before it may stand how long the prefix of its network is (Comware). */
static size_t said_at(const struct config_node *n)
{
	return config_number(n, 2) == CONFIG_NONE ? 2 : 3;
}

/* Of a peer, or of the group that it is in. */
static bool has_password(const struct config_node *section, struct str peer, int depth)
{
	for (const struct config_node *s = section->child; s; s = s->next) {
		size_t at = said_at(s);
		if (s->is_negated || !config_is(s, 0, "peer") || !str_eq(config_word(s, 1), peer))
			continue;
		if (config_is(s, at, "password") || config_is(s, at, "keychain") ||
		    config_is(s, at, "tcp-ao") ||
		    (config_is(s, at, "group") && !depth && config_word(s, at + 1).p &&
		     has_password(section, config_word(s, at + 1), 1)))
			return true;
	}
	return false;
}

/* "group G external": what is said of it is said of its members. */
static bool is_group(const struct config_node *section, struct str name)
{
	for (const struct config_node *s = section->child; s; s = s->next)
		if (config_is(s, 0, "group") && str_eq(config_word(s, 1), name))
			return true;
	return false;
}

/* "peer A group G", and no number of its own: the group has it. */
static bool is_member(const struct config_node *section, const struct config_node *n)
{
	bool is_it = config_is(section, 0, "bgp") && config_is(n, said_at(n), "group");
	for (const struct config_node *s = section->child; is_it && s; s = s->next)
		is_it = !(config_is(s, 0, "peer") && config_is(s, said_at(s), "as-number") &&
			  str_eq(config_word(s, 1), config_word(n, 1)));
	return is_it;
}

/* Those of the process, and those of its families: "ipv4-family vpn-instance X". */
static void peers(struct config *c, const struct config_node *section, const char *process)
{
	for (const struct config_node *n = section->child; n; n = n->next) {
		peers(c, n, process);
		/* "peer G listen-net A M": whoever calls from there is one. */
		bool is_listening = config_is(n, 2, "listen-net");
		if (n->is_negated || !config_is(n, 0, "peer") || n->n_words < 3 ||
		    !(config_is(n, said_at(n), "as-number") || is_member(section, n) ||
		      is_listening) ||
		    (is_group(section, n->word[1]) && !is_listening))
			continue;
		struct config_routing *r = config_add(c, CONFIG_ROUTING, n);
		r->protocol = "bgp";
		r->process = process;
		r->kind = "neighbor";
		r->name = str_text(c->arena, config_word(n, 1));
		r->is_authenticated = has_password(section, config_word(n, 1), 0);
	}
}

/* silent-interface all, and behind it the ports that speak */
static void silent(struct config *c, struct config_routing *process, const struct config_node *n)
{
	if (config_is(n, 1, "all"))
		process->speakers = n->is_negated ? NULL : "\n";
	else if (process->speakers && n->is_negated && n->n_words > 1)
		process->speakers = arena_printf(c->arena, "%s%s\n", process->speakers,
						 config_text(c->arena, n, 1));
}

/* ospf 1 / area 0.0.0.0 / authentication-mode md5 …; rip 1; isis 1; bgp 65000 */
void config_vrp_route(struct config *c, const struct config_node *n)
{
	if (n->is_negated)
		return;
	const char *protocol = str_text(c->arena, config_word(n, 0));
	const char *process = str_text(c->arena, config_word(n, 1));
	struct config_routing *r = config_add(c, CONFIG_ROUTING, n);
	r->protocol = protocol;
	r->process = process;
	r->kind = "process";
	if (strcmp(protocol, "bgp") == 0) {
		peers(c, n, process);
		return;
	}
	size_t at = c->rows[CONFIG_ROUTING].n - 1;
	for (const struct config_node *s = n->child; s; s = s->next) {
		routing_line(c, s, protocol, process, NULL);
		/* isis 1: the packets of an area, or of all areas */
		if (!s->is_negated && (config_is(s, 0, "area-authentication-mode") ||
				       config_is(s, 0, "domain-authentication-mode"))) {
			r = config_nth(c, CONFIG_ROUTING, at);
			r->is_authenticated = true;
		}
		if (config_is(s, 0, "silent-interface"))
			silent(c, config_nth(c, CONFIG_ROUTING, at), s);
		if (!config_is(s, 0, "area"))
			continue;
		const char *area = str_text(c->arena, config_word(s, 1));
		const struct config_node *mode = config_below(s, "authentication-mode");
		r = config_add(c, CONFIG_ROUTING, s);
		r->protocol = protocol;
		r->process = process;
		r->kind = "area";
		r->name = area;
		r->is_authenticated = (mode && !mode->is_negated && !config_is(mode, 1, "null")) ||
				      config_below(s, "enable ipsec-profile") ||
				      config_below(n, "enable ipsec-profile");
		for (const struct config_node *a = s->child; a; a = a->next)
			routing_line(c, a, protocol, process, area);
	}
}
