/* SPDX-License-Identifier: Apache-2.0 */
/* traffic_flow - conversations: both directions of two addresses and ports are one. */
#include "survey/net/traffic.h"

#include <string.h>

enum { TOUCH_US = 1000 * 1000 };

const struct traffic_ip *traffic_flow_side(const struct traffic_flow *f, bool is_server)
{
	return f->is_client_b != is_server ? &f->key.b : &f->key.a;
}

uint16_t traffic_flow_port(const struct traffic_flow *f, bool is_server)
{
	return f->is_client_b != is_server ? f->key.port_b : f->key.port_a;
}

static bool is_tcp(const struct traffic_flow *f)
{
	return f->key.protocol == WIRE_TCP;
}

/* ---- beginning ---- */

/* *ret_is_from_b: the packet comes from the second side. */
static struct traffic_flow_key key_of(const struct wire_frame *p, const struct traffic_ip *source,
				      const struct traffic_ip *destination, bool *ret_is_from_b)
{
	int order = memcmp(source, destination, sizeof(*source));
	if (!order)
		order = (int)p->source_port - (int)p->destination_port;
	*ret_is_from_b = order > 0;
	struct traffic_flow_key k = { .protocol = p->protocol };
	k.a = order > 0 ? *destination : *source;
	k.b = order > 0 ? *source : *destination;
	k.port_a = order > 0 ? p->destination_port : p->source_port;
	k.port_b = order > 0 ? p->source_port : p->destination_port;
	return k;
}

/* Of a conversation whose begin was not seen: a known or a low port is the server's. */
static bool is_from_server(const struct traffic *t, const struct wire_frame *p)
{
	bool is_stream = p->protocol == WIRE_TCP;
	if (is_stream && p->tcp_flags & WIRE_SYN)
		return p->tcp_flags & WIRE_ACK;
	if (!p->has_ports)
		return p->protocol == WIRE_ICMP ? !p->icmp_type
						: p->protocol == WIRE_ICMPV6 && p->icmp_type == 129;
	bool is_known_source = traffic_apps_port(t->apps, is_stream, p->source_port);
	bool is_known_destination = traffic_apps_port(t->apps, is_stream, p->destination_port);
	if (is_known_source != is_known_destination)
		return is_known_source;
	if ((p->source_port < 1024) != (p->destination_port < 1024))
		return p->source_port < 1024;
	return false;
}

static void begin(struct traffic *t, struct traffic_flow *f, const struct wire_frame *p,
		  bool is_from_b)
{
	f->is_client_b = is_from_server(t, p) != is_from_b;
	f->first_us = t->now_us;
	f->vlan = p->vlan;
	f->is_inside[0] = traffic_is_inside(t, traffic_flow_side(f, false));
	f->is_inside[1] = traffic_is_inside(t, traffic_flow_side(f, true));
	t->n_new_flows++;
}

/* ---- going on ---- */

/* No conversation begins so: FIN, PSH, URG or nothing at all, but no number that is acknowledged.
 */
static bool is_odd_question(const struct traffic_flow *f, const struct wire_frame *p)
{
	return !(p->tcp_flags & (WIRE_SYN | WIRE_ACK | WIRE_RST)) && !f->packets[1] &&
	       f->packets[0] == 1 && !f->tcp;
}

static void follow_tcp(struct traffic *t, struct traffic_flow *f, const struct wire_frame *p,
		       bool is_server)
{
	if (!p->is_fragment && !is_server && is_odd_question(f, p))
		traffic_scan_asked(t, f);
	uint8_t before = f->tcp;
	if (p->tcp_flags & WIRE_SYN)
		f->tcp |= is_server ? TCP_ANSWERED : TCP_ASKED;
	if (p->tcp_flags & WIRE_SYN && !is_server)
		f->begin = p->sequence + 1;
	if (p->tcp_flags & WIRE_FIN)
		f->tcp |= is_server ? TCP_CLOSED_BY_SERVER : TCP_CLOSED_BY_CLIENT;
	if (p->tcp_flags & WIRE_RST)
		f->tcp |= is_server ? TCP_RESET_BY_SERVER : TCP_RESET_BY_CLIENT;
	uint8_t fresh = f->tcp & (uint8_t)~before;
	if (fresh & TCP_ASKED)
		traffic_scan_asked(t, f);
	if (fresh & TCP_ANSWERED)
		traffic_scan_answered(t, f);
}

static void look(struct traffic *t, struct traffic_flow *f, const struct wire_frame *p,
		 bool is_server)
{
	/* What a tunnel carries is not looked into; that it is one is told by its protocol. */
	static const struct {
		uint8_t protocol;
		const char *app;
	} bare[] = { { 47, "GRE" }, { 50, "IPsec" }, { 51, "IPsec" },
		     { 2, "IGMP" }, { 1, "ICMP" },   { 58, "ICMP" } };
	if (p->has_ports) {
		if (p->payload.n)
			traffic_look(t, f, p, is_server);
		else if (p->is_cut && p->payload_length)
			t->n_cut++;
		return;
	}
	for (size_t i = 0; i < N(bare) && !f->app; i++)
		if (bare[i].protocol == p->protocol)
			traffic_set_app(t, f, traffic_apps_called(t->apps, bare[i].app),
					BY_PAYLOAD);
}

void traffic_flow_packet(struct traffic *t, const struct wire_frame *p,
			 const struct traffic_ip *source, const struct traffic_ip *destination,
			 uint32_t length)
{
	bool is_from_b, is_new = false;
	struct traffic_flow_key key = key_of(p, source, destination, &is_from_b);
	struct traffic_flow *f = traffic_pool_find(&t->flows, &key);
	if (!f) {
		f = traffic_pool_make(&t->flows, &key, &is_new);
		begin(t, f, p, is_from_b);
	} else if (t->now_us - f->last_us > TOUCH_US) {
		traffic_pool_touch(&t->flows, f);
	}
	bool is_server = is_from_b != f->is_client_b;
	if (!f->packets[0] && !f->packets[1])
		f->first_us = t->now_us;
	f->last_us = MAX(t->now_us, f->first_us);
	/* UDP has no handshake: the first packet asks, the first one back is an answer. */
	if (f->key.protocol == WIRE_UDP && is_new && !is_server)
		traffic_scan_asked(t, f);
	if (f->key.protocol == WIRE_UDP && is_server && !f->packets[1] && !f->has_answered) {
		f->has_answered = true;
		traffic_scan_answered(t, f);
	}
	f->packets[is_server]++;
	f->bytes[is_server] += p->ip_length;
	if (is_tcp(f))
		follow_tcp(t, f, p, is_server);
	look(t, f, p, is_server);
	/* A name that is asked for is no use of what it names. */
	bool is_question = traffic_flow_port(f, true) == 53 || traffic_flow_port(f, true) == 5353;
	if (t->ndpi && f->evidence < BY_NAME && p->body.n && !is_question) {
		const char *name = traffic_ndpi_look(t->ndpi, f, p->body, t->now_us, is_server);
		uint16_t app = name ? traffic_apps_ndpi(t->apps, name) : 0;
		if (app && f->evidence < BY_NAME)
			traffic_set_app(t, f, app, BY_NDPI);
	}
}

/* ---- ending ---- */

/* What it was, as far as can be told in the end. */
static void settle(struct traffic *t, struct traffic_flow *f)
{
	struct {
		struct traffic_ip client, server;
	} pair = { *traffic_flow_side(f, false), *traffic_flow_side(f, true) };
	if (t->ndpi)
		traffic_ndpi_end(t->ndpi, f);
	if (!f->name[0] && !f->is_inside[1]) {
		const struct traffic_answer *known = traffic_pool_find(&t->answers, &pair);
		if (known) {
			memcpy(f->name, known->name, sizeof(f->name));
			traffic_set_app(t, f, traffic_apps_name(t->apps, str_of(f->name)), BY_NAME);
		}
	}
	bool is_stream = is_tcp(f);
	if (!f->app && (is_stream || f->key.protocol == WIRE_UDP)) {
		uint16_t server = traffic_apps_port(t->apps, is_stream, traffic_flow_port(f, true));
		/* A port that was asked and did not answer says nothing. */
		if (server && (f->packets[1] || !traffic_is_unicast(traffic_flow_side(f, true))))
			traffic_set_app(t, f, server, BY_PORT);
	}
}

static void widen(int64_t *first_us, int64_t *last_us, const struct traffic_flow *f)
{
	if (!*first_us || f->first_us < *first_us)
		*first_us = f->first_us;
	*last_us = MAX(*last_us, f->last_us);
}

static void fold_talker(struct traffic *t, const struct traffic_flow *f)
{
	bool is_new;
	/* A scan is told by its own table; its thousands would leave no room for who talks. */
	if (!f->packets[1] && traffic_scan_has(t, f))
		return;
	struct traffic_talker key = { .key = { .client = *traffic_flow_side(f, false),
					       .server = *traffic_flow_side(f, true),
					       .port = traffic_flow_port(f, true),
					       .app = f->app,
					       .protocol = f->key.protocol } };
	struct traffic_talker *k = traffic_pool_make(&t->talkers, &key.key, &is_new);
	k->flows++;
	k->answered += f->packets[1] > 0 &&
		       (!is_tcp(f) || f->tcp & TCP_ANSWERED || !(f->tcp & TCP_ASKED));
	k->bytes[0] += f->bytes[0];
	k->bytes[1] += f->bytes[1];
	k->evidence = MAX(k->evidence, f->evidence);
	memcpy(k->is_inside, f->is_inside, sizeof(k->is_inside));
	if (f->name[0])
		memcpy(k->name, f->name, sizeof(k->name));
	widen(&k->first_us, &k->last_us, f);
}

static void fold_use(struct traffic *t, const struct traffic_flow *f, bool is_server)
{
	bool is_new;
	struct traffic_use key = { .key = { .host = *traffic_flow_side(f, is_server),
					    .app = f->app,
					    .is_server = is_server } };
	/* Where neither is inside, it is the client whose business it is. */
	bool is_of_us = f->is_inside[is_server] || (!is_server && !f->is_inside[1]);
	if (!is_of_us || !f->app || !traffic_is_unicast(&key.key.host))
		return;
	struct traffic_use *u = traffic_pool_make(&t->uses, &key.key, &is_new);
	u->flows++;
	u->sent += f->bytes[is_server];
	u->received += f->bytes[!is_server];
	u->has_outside |= !f->is_inside[!is_server];
	if (is_new || !f->is_inside[!is_server])
		u->peer = *traffic_flow_side(f, !is_server);
	u->evidence = MAX(u->evidence, f->evidence);
	if (f->name[0])
		memcpy(u->name, f->name, sizeof(u->name));
	widen(&u->first_us, &u->last_us, f);
}

/* What of it is a tunnel, and the words for that; NULL: it is none. */
static const char *tunnel_kind(const struct traffic *t, const struct traffic_flow *f,
			       const char **ret_reason)
{
	const char *category = t->apps->app[f->app].category;
	*ret_reason = N_("the protocol");
	switch (f->key.protocol) {
	case 4: return "ip-in-ip";
	case 41: return "ipv6-in-ipv4";
	case 47: return "gre";
	default: break;
	}
	if (!f->app || f->evidence <= BY_PORT)
		return NULL;
	*ret_reason = f->evidence == BY_NAME ? N_("the name that was asked for")
					     : N_("what it says");
	if (strcmp(category, "tunnel") == 0)
		return "teredo";
	if (strcmp(category, "web-proxy") == 0)
		return f->is_inside[1] ? NULL : "proxy";
	return strcmp(category, "vpn") == 0	? "vpn"
	       : strcmp(category, "proxy") == 0 ? "proxy"
						: NULL;
}

static void fold_tunnel(struct traffic *t, const struct traffic_flow *f)
{
	bool is_new;
	const char *reason, *kind = tunnel_kind(t, f, &reason);
	if (!kind)
		return;
	struct traffic_tunnel key = { .key = { .client = *traffic_flow_side(f, false),
					       .server = *traffic_flow_side(f, true),
					       .kind = kind,
					       .app = f->app } };
	struct traffic_tunnel *u = traffic_pool_make(&t->tunnels, &key.key, &is_new);
	u->reason = reason;
	u->packets += f->packets[0] + f->packets[1];
	u->bytes += f->bytes[0] + f->bytes[1];
	memcpy(u->name, f->name, sizeof(u->name));
	widen(&u->first_us, &u->last_us, f);
}

void traffic_flow_fold(struct traffic *t, struct traffic_flow *f)
{
	settle(t, f);
	if (!f->packets[0] && !f->packets[1])
		return;
	fold_talker(t, f);
	fold_use(t, f, false);
	fold_use(t, f, true);
	fold_tunnel(t, f);
}
