/* SPDX-License-Identifier: Apache-2.0 */
/* config_port - what stands below an interface; and the statements that all families have. */
#include "parse/config_port.h"

#include "base/tr.h"

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
	for (const struct config_node *s = n->child; s; s = s->next)
		for (size_t i = 0; !s->is_comment && i < n_list; i++)
			if (config_begins(s, list[i].words)) {
				list[i].read(&p, s);
				break;
			}
	return p.i;
}

void config_port_shutdown(struct config_port *p, const struct config_node *n)
{
	p->i->is_shutdown = !n->is_negated;
}

void config_port_description(struct config_port *p, const struct config_node *n)
{
	p->i->description = config_text(p->c->arena, n, 1);
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
