/* SPDX-License-Identifier: Apache-2.0 */
/* traffic_announced - who offers itself to all on the link: routers of IPv6, devices of UPnP.
 *
 * A host takes any router's word for where its packets go, and UPnP opens a network's edge from
 * within: whoever says either should be known. */
#include "survey/net/traffic_text.h"

#include "parse/wire_ndp.h"
#include "parse/wire_ssdp.h"
#include "table/net/net.h"

#include <string.h>

enum { FROM_THIS_LINK = 255 };

static struct traffic_announced *make(struct traffic *t, const struct wire_frame *p,
				      const struct traffic_ip *source, const char *kind,
				      const char *what)
{
	bool is_new;
	struct traffic_announced key;
	memset(&key, 0, sizeof(key));
	key.key.ip = *source;
	key.key.kind = kind;
	if (p->source_mac)
		memcpy(key.key.mac, p->source_mac, sizeof(key.key.mac));
	snprintf(key.key.what, sizeof(key.key.what), "%s", what);
	struct traffic_announced *x = traffic_pool_make(&t->announced, &key.key, &is_new);
	if (is_new) {
		x->first_us = t->now_us;
		traffic_event(t, kind, source, NULL, "%s", what);
	}
	x->last_us = MAX(x->last_us, t->now_us);
	x->times++;
	return x;
}

void traffic_router_seen(struct traffic *t, const struct wire_frame *p,
			 const struct traffic_ip *source)
{
	struct wire_ndp d;
	char text[ADDRESS_TEXT_SIZE], what[TRAFFIC_NAME_SIZE] = "";
	/* What comes from elsewhere no host listens to. */
	if (p->ttl != FROM_THIS_LINK || !wire_ndp_read(p, &d) || d.kind != WIRE_NDP_ROUTER)
		return;
	/* It takes its leave. */
	if (!d.lifetime_seconds && !d.prefix)
		return;
	if (d.prefix) {
		struct traffic_ip prefix = traffic_ip(d.prefix, 6);
		snprintf(what, sizeof(what), "%s/%d", traffic_ip_text(&prefix, text),
			 d.prefix_length);
	}
	struct traffic_announced *x = make(t, p, source, "router", what);
	x->lifetime_seconds = d.lifetime_seconds;
	if (d.name_server) {
		struct traffic_ip server = traffic_ip(d.name_server, 6);
		snprintf(x->detail, sizeof(x->detail), "%s", traffic_ip_text(&server, text));
	}
}

void traffic_upnp_seen(struct traffic *t, const struct wire_frame *p,
		       const struct traffic_ip *source)
{
	struct wire_ssdp s;
	char what[TRAFFIC_NAME_SIZE];
	if (!wire_ssdp_read(p->payload, &s) || !s.device.n || !traffic_is_inside(t, source))
		return;
	traffic_name(what, s.device);
	struct traffic_announced *x = make(t, p, source, "upnp", what);
	x->lifetime_seconds = NO_INT;
	if (s.product.n)
		traffic_name(x->detail, str_head(s.product, MIN(s.product.n, sizeof(what) - 1)));
}

/* ---- rows ---- */

static const char *text_at(const struct cell *row, const char *column)
{
	const struct cell *c = &row[table_column(&table_net_net_register, column)];
	return c->type == CELL_TEXT && c->text[0] ? c->text : NULL;
}

static bool is_router(const char *class)
{
	static const char *const routers[] = { "router", "firewall", "gateway", "switch", "gap" };
	for (size_t i = 0; i < N(routers); i++)
		if (class && strcmp(class, routers[i]) == 0)
			return true;
	return false;
}

/* A router speaks from an address that nobody registers: it is known by its MAC. */
static int64_t is_registered(const struct traffic *t, const struct net_announced_row *x)
{
	const struct rows *given = survey_given(t->survey, &table_net_net_register);
	bool is_of_router = strcmp(x->kind, "router") == 0, has_some = false;
	const char *column = is_of_router ? "mac" : "ip", *own = is_of_router ? x->mac : x->ip;
	for (size_t i = 0; i < given->n; i++) {
		const char *value = text_at(given->row[i], column);
		has_some |= value != NULL;
		if (value && own && strcmp(value, own) == 0 &&
		    (!is_of_router || is_router(text_at(given->row[i], "device_class"))))
			return 1;
	}
	return has_some ? 0 : NO_INT;
}

void traffic_announced_put(struct traffic *t)
{
	const struct traffic_announced *a = NULL;
	struct traffic_texts x = { .protocol = "" };
	while ((a = traffic_pool_next(&t->announced, a))) {
		bool has_mac = !traffic_text_is_zero(a->key.mac, sizeof(a->key.mac));
		struct net_announced_row row = {
			.kind = a->key.kind,
			.ip = traffic_ip_text(&a->key.ip, x.ip[0]),
			.mac = has_mac ? traffic_text_mac(a->key.mac, x.mac[0]) : NULL,
			.what = traffic_text_or_null(a->key.what),
			.detail = traffic_text_or_null(a->detail),
			.lifetime_seconds = a->lifetime_seconds,
			.times = (int64_t)a->times,
			.first_seen = traffic_text_time(a->first_us, x.time[0]),
			.last_seen = traffic_text_time(a->last_us, x.time[1]),
		};
		row.is_registered = is_registered(t, &row);
		survey_row(t->survey, &table_net_net_announced, &row);
	}
}
