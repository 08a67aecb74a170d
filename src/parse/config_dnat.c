/* SPDX-License-Identifier: Apache-2.0 */
/* config_dnat - rules of firewalls that lead from an outside address to a host within. */
#include "parse/config_dnat.h"

#include "base/tr.h"

struct config_dnat *config_dnat(struct config *c, const struct config_node *rule)
{
	struct config_dnat *d = arena_new(c->arena, struct config_dnat);
	d->rule = rule;
	d->port = CONFIG_NONE;
	if (c->last_dnat)
		c->last_dnat->next = d;
	else
		c->dnat = d;
	c->last_dnat = d;
	return d;
}

void config_dnat_service(struct config *c, struct config_dnat *d, struct str name)
{
	d->service = arena_grow(c->arena, d->service, &d->capacity, d->n_services + 1,
				sizeof(*d->service));
	d->service[d->n_services++] = name;
}

void config_dnat_box(struct config *c, struct config_dnat *d, struct config_range protocol,
		     struct config_range ports)
{
	d->box = arena_grow(c->arena, d->box, &d->box_capacity, d->n_boxes + 1, sizeof(*d->box));
	d->box[d->n_boxes++] = (struct config_service_box){ protocol, CONFIG_PORTS, ports };
}

static const char *ports_text(struct config *c, const struct config_range *r)
{
	unsigned first = (unsigned)r->first, last = (unsigned)r->last;
	return first == last ? arena_printf(c->arena, "%u", first)
			     : arena_printf(c->arena, "%u-%u", first, last);
}

static void add_row(struct config *c, const struct config_dnat *d,
		    const struct config_service_box *box)
{
	bool is_tcp = box->protocol.first == 6 && box->protocol.last == 6;
	bool is_udp = box->protocol.first == 17 && box->protocol.last == 17;
	bool is_all = box->destination.first == 0 && box->destination.last == 65535;
	bool is_from_all = box->source.first == 0 && box->source.last == 65535;
	/* What the host begins, to such a port of others. */
	if (d->is_answer && is_from_all && !is_all)
		return;
	struct config_nat *r = config_add(c, CONFIG_NAT, d->rule);
	r->kind = "server";
	r->protocol = is_tcp ? "tcp" : is_udp ? "udp" : "ip";
	r->outside = d->outside;
	r->inside = d->inside;
	if (d->is_answer) {
		r->inside_ports = is_from_all ? NULL : ports_text(c, &box->source);
		r->is_whole = is_from_all;
		return;
	}
	if (!is_all)
		r->outside_ports = ports_text(c, &box->destination);
	if (d->port != CONFIG_NONE)
		r->inside_ports = arena_printf(c->arena, "%lld", (long long)d->port);
	else
		r->inside_ports = r->outside_ports;
	/* An ICMP or a protocol without ports is not all of the host. */
	bool is_wide = is_tcp || is_udp || box->protocol.first != box->protocol.last;
	r->is_whole = is_all && is_wide && d->port == CONFIG_NONE;
}

void config_dnat_finish(struct config *c)
{
	static const struct config_service_box all = { { 0, 255 }, { 0, 65535 }, { 0, 65535 } };
	for (const struct config_dnat *d = c->dnat; d; d = d->next) {
		for (size_t i = 0; i < d->n_boxes; i++)
			add_row(c, d, &d->box[i]);
		for (size_t i = 0; i < d->n_services; i++) {
			size_t n;
			struct config_service_box known[2];
			const struct config_service_box *box = config_acl_services(c, d->service[i],
										   known, &n);
			/* A name that the file does not hold says nothing of the ports behind. */
			if (d->is_answer && box == known)
				n = 0;
			for (size_t k = 0; k < n; k++)
				add_row(c, d, &box[k]);
			if (!n)
				config_odd(c, CONFIG_NAT, d->rule,
					   N_("an address translation that was not understood"));
		}
		if (!d->n_boxes && !d->n_services)
			add_row(c, d, &all);
	}
}
