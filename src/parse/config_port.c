/* SPDX-License-Identifier: Apache-2.0 */
/* config_port - what stands below an interface; and the statements that all families have. */
#include "parse/config_port.h"

#include "base/tr.h"

#include <string.h>

const char *config_port_name(struct config *c, const struct config_node *n)
{
	size_t end = n->n_words;
	struct arena_text t = { .p = NULL };
	while (end > 2 &&
	       (config_is(n, end - 1, "point-to-point") || config_is(n, end - 1, "multipoint") ||
		config_is(n, end - 1, "l2transport") || config_is(n, end - 1, "p2p")))
		end--;
	for (size_t i = 1; i < end; i++) {
		if (t.n)
			arena_text_puts(c->arena, &t, " ");
		arena_text_add(c->arena, &t, n->word[i].p, n->word[i].n);
	}
	return t.p ? str_text(c->arena, (struct str){ t.p, t.n }) : "";
}

static void read_below(struct config_port *p, const struct config_node *section,
		       const struct config_port_statement *list, size_t n_list)
{
	for (const struct config_node *s = section->child; s; s = s->next)
		for (size_t i = 0; !s->is_comment && i < n_list; i++)
			if (config_begins(s, list[i].words)) {
				list[i].read(p, s);
				break;
			}
}

/* "source template X": what "template X" at the top says holds for the port. */
static const struct config_node *template_of(const struct config_node *port)
{
	const struct config_node *source = config_below(port, "source template");
	const struct config_node *n = source && !source->is_negated ? port->parent->child : NULL;
	while (n && !(config_is(n, 0, "template") && !n->is_negated &&
		      str_eq(config_word(n, 1), config_word(source, 2))))
		n = n->next;
	return n;
}

void config_port_cable(struct config *c, const struct config_node *n, size_t at)
{
	struct config_interface *p;
	const char *first = str_text(c->arena, config_word(n, at));
	const char *last = config_is(n, at + 1, "to") ? str_text(c->arena, config_word(n, at + 2))
						      : first;
	bool is_among = false;
	for (size_t i = 0; first && last && (p = config_nth(c, CONFIG_INTERFACE, i)); i++) {
		is_among |= strcmp(p->name, first) == 0;
		p->is_member |= is_among;
		is_among &= strcmp(p->name, last) != 0;
	}
}

struct config_interface *config_port_read(struct config *c, const struct config_node *n,
					  const struct config_port_statement *list, size_t n_list)
{
	if (n->is_negated || n->n_words < 2)
		return NULL;
	if (config_is(n, 1, "range")) {
		config_odd(c, CONFIG_INTERFACE, n,
			   N_("several ports at once, as no device prints them"));
		return NULL;
	}
	struct config_port p = { c, config_add(c, CONFIG_INTERFACE, n) };
	p.i->name = config_port_name(c, n);
	p.i->has_proxy_arp = c->family == CONFIG_IOS;
	p.i->has_discovery = true;
	const struct config_node *template = template_of(n);
	if (template)
		read_below(&p, template, list, n_list);
	read_below(&p, n, list, n_list);
	return p.i;
}

bool config_port_is_data_centre(const struct config *c)
{
	const struct config_interface *p;
	if (c->family != CONFIG_VRP)
		return false;
	for (size_t i = 0; (p = config_nth(c, CONFIG_INTERFACE, i)); i++)
		if (strncmp(p->name, "10GE", 4) == 0 || strncmp(p->name, "GE", 2) == 0)
			return true;
	return false;
}

bool config_port_is_unlimited(const struct config_node *n)
{
	static const char *const before[] = { "broadcast-suppression", "broadcast", "level",
					      "percent" };
	for (size_t i = 1; i < n->n_words; i++)
		for (size_t b = 0; b < N(before); b++)
			if (config_is(n, i - 1, before[b]) &&
			    (config_is(n, i, "100") || config_is(n, i, "100.00")))
				return true;
	return false;
}

void config_port_shutdown(struct config_port *p, const struct config_node *n)
{
	p->i->is_shutdown = !n->is_negated;
}

void config_port_description(struct config_port *p, const struct config_node *n)
{
	const char *text = config_text(p->c->arena, n, 1);
	/* "description ''": a tool wrote nothing there. */
	p->i->description = text && text[strspn(text, "'\" ")] ? text : NULL;
}

void config_port_member(struct config_port *p, const struct config_node *n)
{
	p->i->is_member |= !n->is_negated;
}

void config_port_proxy_arp(struct config_port *p, const struct config_node *n)
{
	p->i->has_proxy_arp = !n->is_negated;
}

void config_port_broadcast(struct config_port *p, const struct config_node *n)
{
	p->i->has_directed_broadcast = !n->is_negated;
}
