/* SPDX-License-Identifier: Apache-2.0 */
/* traffic_announced - who offers itself to all on the link: routers of IPv6, servers of DHCPv6,
 * devices of UPnP, and who answers for names that are not its own.
 *
 * A host takes any router's word for where its packets go, any server's for whom to ask for names,
 * any neighbour's for who has a name that the DNS does not know, and UPnP opens a network's edge
 * from within: whoever says so should be known. */
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

void traffic_dhcp6_seen(struct traffic *t, const struct wire_frame *p,
			const struct traffic_ip *source)
{
	struct wire_dhcp6 d;
	char text[ADDRESS_TEXT_SIZE];
	/* What one server says to a relay, which passes it on, is not for hosts. */
	if (p->version != 6 || p->destination_port != 546 || !wire_dhcp_read6(p->payload, &d))
		return;
	struct traffic_announced *x = make(t, p, source, "dhcpv6", "");
	x->lifetime_seconds = NO_INT;
	if (d.name_server) {
		struct traffic_ip server = traffic_ip(d.name_server, 6);
		snprintf(x->detail, sizeof(x->detail), "%s", traffic_ip_text(&server, text));
	}
}

/* ---- names ---- */

enum { MDNS = 5353, LLMNR = 5355, NETBIOS = 137 };

/* So many names nobody has himself: a host has one, with and without its domain, and of multicast
 * DNS one for each service that it lends a name. */
static double most_own_names(uint16_t port)
{
	return port == MDNS ? 8 : 4;
}

static bool is_thief(const struct traffic_answerer *a)
{
	/* No host is called so: browsers ask for it to find their proxy. */
	return strcmp(a->example, "wpad") == 0 ||
	       traffic_bits_count(a->names, N(a->names)) + 0.5 >= most_own_names(a->key.port);
}

static const char *what_of(uint16_t port)
{
	return port == MDNS ? "mdns" : port == LLMNR ? "llmnr" : "netbios";
}

/* The name that a record gives an address to; empty: it does not. */
static struct str name_in(const struct wire_dns_record *r, uint16_t port,
			  const struct wire_frame *p, char netbios[WIRE_NETBIOS_SIZE])
{
	const struct str none = { "", 0 };
	struct str name = { r->name, r->name_n };
	uint8_t suffix;
	bool is_address = (r->type == WIRE_DNS_A && r->data.n == 4) ||
			  (r->type == WIRE_DNS_AAAA && r->data.n == 16);
	if (port != NETBIOS)
		return is_address ? name : none;
	/* A WINS server tells of others' addresses, and is no thief. */
	bool is_own = r->type == WIRE_DNS_NETBIOS && r->data.n >= 6 && p->version == 4 &&
		      memcmp(r->data.p + 2, p->source, 4) == 0;
	return is_own && wire_dns_netbios(name, netbios, &suffix) ? str_of(netbios) : none;
}

static void count_name(struct traffic *t, const struct wire_frame *p,
		       const struct traffic_ip *source, struct str name)
{
	bool is_new;
	struct traffic_answerer key = { .key = { .ip = *source, .port = p->source_port } };
	if (p->source_mac)
		memcpy(key.key.mac, p->source_mac, sizeof(key.key.mac));
	struct traffic_answerer *a = traffic_pool_make(&t->answerers, &key.key, &is_new);
	/* With a domain or without, in capitals or not, it is the same. */
	char text[TRAFFIC_NAME_SIZE];
	traffic_name(text, str_head(name, str_find(name, '.')));
	if (is_new)
		a->first_us = t->now_us;
	a->last_us = t->now_us;
	a->times++;
	traffic_bits_set(a->names, N(a->names), text, strlen(text));
	if (strcmp(a->example, "wpad") != 0)
		memcpy(a->example, text, sizeof(text));
	if (!a->is_told && is_thief(a)) {
		a->is_told = true;
		traffic_event(t, "names", source, NULL, N_("answers for others' names, such as %s"),
			      a->example);
	}
}

void traffic_names_seen(struct traffic *t, const struct wire_frame *p,
			const struct traffic_ip *source)
{
	struct wire_dns m;
	struct wire_dns_record r;
	char netbios[WIRE_NETBIOS_SIZE];
	if (!wire_dns_read(p->payload, &m) || !m.is_answer || m.opcode || m.code)
		return;
	while (wire_dns_next(&m, &r)) {
		struct str name = name_in(&r, p->source_port, p, netbios);
		if (name.n)
			count_name(t, p, source, name);
	}
}

static void put_answerers(struct traffic *t)
{
	const struct traffic_answerer *a = NULL;
	struct traffic_texts x = { .protocol = "" };
	while ((a = traffic_pool_next(&t->answerers, a))) {
		if (!is_thief(a))
			continue;
		bool has_mac = !traffic_text_is_zero(a->key.mac, sizeof(a->key.mac));
		struct net_announced_row row = {
			.kind = "names",
			.ip = traffic_ip_text(&a->key.ip, x.ip[0]),
			.mac = has_mac ? traffic_text_mac(a->key.mac, x.mac[0]) : NULL,
			.what = what_of(a->key.port),
			.detail = a->example,
			.lifetime_seconds = NO_INT,
			.is_registered = NO_INT,
			.times = (int64_t)a->times,
			.first_seen = traffic_text_time(a->first_us, x.time[0]),
			.last_seen = traffic_text_time(a->last_us, x.time[1]),
		};
		survey_row(t->survey, &table_net_net_announced, &row);
	}
}

/* ---- UPnP ---- */

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

static bool is_router(const char *class, bool may_be_server)
{
	static const char *const routers[] = { "router", "firewall", "gateway",
					       "switch", "gap",	     "server" };
	for (size_t i = 0; i < N(routers) - !may_be_server; i++)
		if (class && strcmp(class, routers[i]) == 0)
			return true;
	return false;
}

/* Routers and servers of IPv6 speak from addresses that nobody registers: they are known by their
 * MACs. */
static int64_t is_registered(const struct traffic *t, const struct net_announced_row *x)
{
	const struct rows *given = survey_given(t->survey, &table_net_net_register);
	bool is_dhcp = strcmp(x->kind, "dhcpv6") == 0, has_some = false;
	bool is_by_mac = is_dhcp || strcmp(x->kind, "router") == 0;
	const char *column = is_by_mac ? "mac" : "ip", *own = is_by_mac ? x->mac : x->ip;
	for (size_t i = 0; i < given->n; i++) {
		const char *value = text_at(given->row[i], column);
		has_some |= value != NULL;
		if (value && own && strcmp(value, own) == 0 &&
		    (!is_by_mac || is_router(text_at(given->row[i], "device_class"), is_dhcp)))
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
	put_answerers(t);
}
