/* SPDX-License-Identifier: Apache-2.0 */
/* config_ios_route - routing protocols of IOS and its like: processes, areas, neighbours. */
#include "parse/config_ios.h"

#include <string.h>

static struct config_routing *add_routing(struct config *c, const struct config_node *n,
					  const char *protocol, const char *process,
					  const char *kind)
{
	struct config_routing *r = config_add(c, CONFIG_ROUTING, n);
	r->protocol = protocol;
	r->process = process;
	r->kind = kind;
	return r;
}

/* A process, and of what is below it, what a row says. */
struct process {
	struct config *c;
	const struct config_node *router;
	const char *protocol, *name;
	bool is_passive, is_authenticated;
	const char *speakers;
};

/* "template peer-session T", with "password 7 X" below */
static bool template_has_password(const struct process *p, struct str name)
{
	for (const struct config_node *s = p->router->child; s; s = s->next)
		if (config_begins(s, "template peer-session") && name.p &&
		    str_eq(config_word(s, 2), name))
			return config_below(s, "password");
	return false;
}

/* Of a neighbour, or of the group or the template that it has what is not said from. */
static bool has_password(const struct process *p, const struct config_node *section,
			 struct str neighbor, int depth)
{
	for (const struct config_node *s = section->child; s; s = s->next) {
		if (s->is_negated || !config_is(s, 0, "neighbor") ||
		    !str_eq(config_word(s, 1), neighbor))
			continue;
		if (config_is(s, 2, "password") || config_is(s, 2, "ao"))
			return true;
		if (config_is(s, 2, "inherit") && config_is(s, 3, "peer-session") &&
		    template_has_password(p, config_word(s, 4)))
			return true;
		if (config_is(s, 2, "peer-group") && !depth && config_word(s, 3).p &&
		    (has_password(p, section, config_word(s, 3), 1) ||
		     has_password(p, p->router, config_word(s, 3), 1)))
			return true;
	}
	return false;
}

/* "neighbor G peer-group": what is said of it is said of its members. */
static bool is_group(const struct config_node *section, struct str name)
{
	for (const struct config_node *s = section->child; s; s = s->next)
		if (config_is(s, 0, "neighbor") && s->n_words == 3 &&
		    config_is(s, 2, "peer-group") && str_eq(config_word(s, 1), name))
			return true;
	return false;
}

/* "neighbor A peer-group G", and no number of its own: the group has it. */
static bool is_numbered_by_group(const struct process *p, const struct config_node *n)
{
	bool is_it = config_is(n, 2, "peer-group") && n->n_words > 3 && n->parent == p->router;
	for (const struct config_node *s = p->router->child; is_it && s; s = s->next)
		is_it = !(config_is(s, 0, "neighbor") && config_is(s, 2, "remote-as") &&
			  str_eq(config_word(s, 1), config_word(n, 1)));
	return is_it;
}

/* neighbor A remote-as N; neighbor A peer-group G, where the group has the number */
static void neighbor(const struct process *p, const struct config_node *n)
{
	bool is_member = is_numbered_by_group(p, n);
	if (!config_is(n, 2, "remote-as") && !is_member)
		return;
	if (is_group(n->parent, n->word[1]))
		return;
	struct config_routing *r = add_routing(p->c, n, p->protocol, p->name, "neighbor");
	r->name = str_text(p->c->arena, n->word[1]);
	r->is_authenticated = has_password(p, n->parent, n->word[1], 0);
}

/* What stands below a process, and below its address families and their ports. */
static void routing_line(struct process *p, const struct config_node *s)
{
	struct config *c = p->c;
	struct config_routing *r;
	/* "passive-interface default", and behind it the ports that speak */
	if (config_is(s, 0, "passive-interface")) {
		p->is_passive = config_is(s, 1, "default") && !s->is_negated;
		if (p->is_passive)
			p->speakers = "\n";
		else if (p->speakers && s->is_negated && s->n_words > 1)
			p->speakers = arena_printf(c->arena, "%s%s\n", p->speakers,
						   config_text(c->arena, s, 1));
	}
	if (s->is_negated || s->is_comment)
		return;
	bool has_area = config_is(s, 0, "area") &&
			(config_is(s, 2, "authentication") || config_is(s, 2, "encryption"));
	p->is_authenticated |= has_area || config_begins(s, "authentication mode") ||
			       config_is(s, 0, "area-password") ||
			       config_is(s, 0, "domain-password");
	if (config_is(s, 0, "neighbor") && strcmp(p->protocol, "bgp") == 0) {
		neighbor(p, s);
	} else if (config_begins(s, "bgp listen range") && config_is(s, 4, "peer-group")) {
		/* Whoever calls from there is one. */
		r = add_routing(c, s, p->protocol, p->name, "neighbor");
		r->name = str_text(c->arena, s->word[3]);
		r->is_authenticated = has_password(p, p->router, config_word(s, 5), 1);
	} else if (config_is(s, 0, "passive-interface") && s->n_words > 1 &&
		   !config_is(s, 1, "default")) {
		r = add_routing(c, s, p->protocol, p->name, "interface");
		r->name = config_text(c->arena, s, 1);
		r->is_passive = true;
	} else if (config_is(s, 0, "network")) {
		r = add_routing(c, s, p->protocol, p->name, "network");
		r->name = config_text(c->arena, s, 1);
	} else if (has_area) {
		r = add_routing(c, s, p->protocol, p->name, "area");
		r->name = str_text(c->arena, config_word(s, 1));
		r->is_authenticated = true;
	}
	bool is_family = config_is(s, 0, "address-family") || config_is(s, 0, "af-interface");
	for (const struct config_node *below = is_family ? s->child : NULL; below;
	     below = below->next)
		routing_line(p, below);
}

/* router ospf 1 …; ipv6 router ospf 1 … */
void config_ios_route(struct config *c, const struct config_node *n)
{
	size_t at = config_is(n, 0, "ipv6") ? 2 : 1;
	if (n->is_negated || n->n_words < at + 1)
		return;
	bool is_v3 = at == 2 && config_is(n, at, "ospf");
	struct process p = { .c = c,
			     .router = n,
			     .protocol = is_v3 ? "ospfv3" : str_text(c->arena, n->word[at]),
			     .name = str_text(c->arena, config_word(n, at + 1)) };
	add_routing(c, n, p.protocol, p.name, "process");
	size_t own = c->rows[CONFIG_ROUTING].n - 1;
	for (const struct config_node *s = n->child; s; s = s->next)
		routing_line(&p, s);
	struct config_routing *r = config_nth(c, CONFIG_ROUTING, own);
	r->is_passive = p.is_passive;
	r->is_authenticated = p.is_authenticated;
	r->speakers = p.speakers;
}
