/* SPDX-License-Identifier: Apache-2.0 */
/* net_class - what a host is, and so how gently it is asked. */
#include "survey/net/net_class.h"

#include "survey/net/net_tell.h"
#include "survey/net/net_vendor.h"
#include "survey/net/service_question.h"
#include "table/data/net_classes.h"
#include "table/data/net_ports.h"
#include "table/net/net.h"

#include <string.h>

enum { GENTLE_RATE = 50, PC_RATE = 500, SERVER_RATE = 5000 };

static const char *const names[NET_CLASSES] = {
	"unknown", "pc",  "server",   "network", "printer",
	"medical", "plc", "building", "camera",	 "wireless"
};

const char *net_class_name(enum net_class c)
{
	return names[c];
}

static bool is_fragile_class(enum net_class c)
{
	return c == NET_PRINTER || c == NET_MEDICAL || c == NET_PLC || c == NET_BUILDING;
}

bool net_is_fragile(const struct net_host *h)
{
	return h->is_fragile || is_fragile_class(h->device_class);
}

/* ---- the list of evidence ---- */

struct evidence {
	struct str kind, value, class_name;
};

static bool next_evidence(struct str *rest, struct evidence *ret)
{
	struct str line;
	while (str_line(rest, &line)) {
		if (!line.n || line.p[0] == '#')
			continue;
		return str_split(&line, '\t', &ret->kind) && str_split(&line, '\t', &ret->value) &&
		       str_split(&line, '\t', &ret->class_name);
	}
	return false;
}

static bool class_named(struct str name, enum net_class *ret)
{
	for (int i = 0; i < NET_CLASSES; i++) {
		if (!str_is(name, names[i]))
			continue;
		*ret = (enum net_class)i;
		return true;
	}
	return false;
}

bool net_class_is_network(const char *registered)
{
	struct str rest = str_of(net_classes);
	struct evidence v;
	while (next_evidence(&rest, &v))
		if (str_is(v.kind, "registered") && str_is_nocase(v.value, registered))
			return str_is(v.class_name, names[NET_NETWORK]);
	return false;
}

static bool has_word(struct arena *a, const char *text, struct str word)
{
	if (!text)
		return false;
	const char *low = str_lower(a, str_of(text));
	return memmem(low, strlen(low), word.p, word.n) != NULL;
}

static void judge(struct net *n, struct net_host *h)
{
	struct str rest = str_of(net_classes);
	struct evidence v;
	autoarena a = ARENA(1 << 20);
	while (next_evidence(&rest, &v)) {
		enum net_class c;
		const char *text = str_is(v.kind, "registered") ? h->registered_class
				   : str_is(v.kind, "name")	? h->name
				   : str_is(v.kind, "vendor")	? h->vendor
								: NULL;
		bool fits = str_is(v.kind, "registered") ? text && str_is_nocase(v.value, text)
							 : has_word(&a, text, v.value);
		if (!fits || !class_named(v.class_name, &c))
			continue;
		h->device_class = c;
		h->is_class_registered = str_is(v.kind, "registered");
		h->class_reason = arena_printf(n->arena, "%s: %s", str_text(n->arena, v.kind),
					       text);
		return;
	}
}

/* A port that only such devices have; the register and the name know better. */
void net_class_by_port(struct net_host *h, uint16_t port)
{
	struct str rest = str_of(net_classes);
	struct evidence v;
	int64_t number;
	enum net_class c;
	if (h->registered_class || is_fragile_class(h->device_class))
		return;
	while (next_evidence(&rest, &v)) {
		if (!str_is(v.kind, "port") || !str_int(v.value, 10, &number) || number != port ||
		    !class_named(v.class_name, &c))
			continue;
		h->device_class = c;
		h->class_reason = "port";
		return;
	}
}

void net_class_all(struct net *n)
{
	net_vendor_read(n);
	for (size_t i = 0; i < n->n_hosts; i++) {
		struct net_host *h = &n->hosts[i];
		if (h->has_mac && !h->vendor)
			h->vendor = net_vendor(n, h->mac);
		if (h->told_mac && !h->vendor)
			h->vendor = net_vendor(n, h->told_mac);
		if (h->device_class == NET_UNKNOWN)
			judge(n, h);
	}
}

/* ---- the register ---- */

static const char *text_at(const struct cell *row, const struct table *t, const char *column)
{
	const struct cell *c = &row[table_column(t, column)];
	return c->type == CELL_TEXT && c->text[0] ? c->text : NULL;
}

static void note_registered(struct net *n, const struct cell *row)
{
	const struct table *t = &table_net_net_register;
	const char *ip = text_at(row, t, "ip");
	struct address a;
	if (!ip || !address_parse(str_of(ip), &a) ||
	    !reach_has_address(survey_reach(n->survey), &a))
		return;
	struct net_host *h = net_host_make(n, &a);
	const struct cell *fragile = &row[table_column(t, "is_fragile")];
	h->is_registered = true;
	h->name = h->name ? h->name : text_at(row, t, "name");
	h->registered_class = text_at(row, t, "device_class");
	h->zone = text_at(row, t, "zone");
	h->allowed_ports = text_at(row, t, "allowed_ports");
	h->hours = text_at(row, t, "hours");
	h->is_fragile |= fragile->type == CELL_INT && fragile->integer;
}

/* The smallest registered range that has the address, or NULL. */
static const struct cell *subnet_of(const struct net *n, const struct address *a)
{
	const struct table *t = &table_net_net_subnets;
	const struct rows *subnets = survey_given(n->survey, t);
	const struct cell *found = NULL;
	int best = -1;
	for (size_t i = 0; i < subnets->n; i++) {
		struct address_cidr c;
		const char *text = text_at(subnets->row[i], t, "cidr");
		if (!text || !address_cidr_parse(str_of(text), &c) || c.prefix_length <= best ||
		    !net_cidr_has(&c, a))
			continue;
		best = c.prefix_length;
		found = subnets->row[i];
	}
	return found;
}

const char *net_class_subnet(const struct net *n, const struct address *a)
{
	const struct cell *row = subnet_of(n, a);
	return row ? text_at(row, &table_net_net_subnets, "cidr") : NULL;
}

int64_t net_class_is_registered(const struct net *n, const struct address *a)
{
	const struct table *t = &table_net_net_register;
	const struct rows *given = survey_given(n->survey, t);
	for (size_t i = 0; i < given->n; i++) {
		const char *ip = text_at(given->row[i], t, "ip");
		struct address own;
		if (ip && address_parse(str_of(ip), &own) && own.is_ipv6 == a->is_ipv6 &&
		    memcmp(own.bytes, a->bytes, a->is_ipv6 ? 16 : 4) == 0)
			return 1;
	}
	return given->n ? 0 : NO_INT;
}

static void note_subnet(struct net *n, struct net_host *h)
{
	const struct cell *row = subnet_of(n, &h->address);
	if (!row)
		return;
	h->subnet = text_at(row, &table_net_net_subnets, "cidr");
	if (!h->zone || !h->is_registered)
		h->zone = text_at(row, &table_net_net_subnets, "zone");
}

void net_class_register(struct net *n)
{
	const struct rows *given = survey_given(n->survey, &table_net_net_register);
	for (size_t i = 0; i < given->n; i++)
		note_registered(n, given->row[i]);
	for (size_t i = 0; i < n->n_hosts; i++) {
		note_subnet(n, &n->hosts[i]);
		/* Before anything is sent: what the register calls by a fragile class is spared. */
		if (n->hosts[i].registered_class && n->hosts[i].device_class == NET_UNKNOWN)
			judge(n, &n->hosts[i]);
	}
}

/* ---- how it is asked ---- */

double net_class_rate(const struct net *n, const struct net_host *h)
{
	int64_t set = survey_number(n->survey, "host_rate");
	if (net_is_fragile(h))
		return set ? (double)MIN(set, GENTLE_RATE) : GENTLE_RATE;
	if (set)
		return (double)set;
	switch (h->device_class) {
	case NET_PC: return PC_RATE;
	case NET_SERVER:
	case NET_WIRELESS:
	case NET_NETWORK: return h->registered_class ? SERVER_RATE : PC_RATE;
	case NET_UNKNOWN:
	case NET_CAMERA:
	case NET_PRINTER:
	case NET_MEDICAL:
	case NET_PLC:
	case NET_BUILDING:
	case NET_CLASSES: break;
	}
	return GENTLE_RATE;
}

bool net_class_is_in_hours(const struct net *n, const struct net_host *h)
{
	struct net_target_window w;
	if (!h->hours)
		return true;
	/* What cannot be understood was meant to forbid something. */
	if (!net_target_window(str_of(h->hours), &w))
		return false;
	int64_t minute = (int64_t)time(NULL) / 60 + n->utc_offset_minutes;
	return net_target_is_within(&w, (int)(((minute % 1440) + 1440) % 1440));
}

bool net_class_is_spared(const struct net *n, const struct net_host *h)
{
	return h && (net_is_fragile(h) || !net_class_is_in_hours(n, h));
}

bool net_class_may_ask(struct net *n, struct net_host *h, bool is_half)
{
	if (!h->is_up || h->is_outside || h->has_left || !net_may_send(n, &h->address))
		return false;
	bool is_held = h->is_fragile || (!is_half && net_is_fragile(h));
	if (!is_held && net_class_is_in_hours(n, h))
		return true;
	if (!h->was_held && h->is_fragile)
		net_tell_event(n, &h->address, "fragile", NET_LEFT_ALONE,
			       N_("registered as fragile: its ports were not asked"));
	else if (!h->was_held && is_held && h->is_class_registered)
		net_tell_event(n, &h->address, "fragile", NET_LEFT_ALONE,
			       N_("%s (%s): no connection is made to its ports"),
			       names[h->device_class], h->class_reason);
	else if (!h->was_held && is_held)
		net_tell_event(n, &h->address, "fragile", NET_UNSEEN,
			       N_("it seems to be a %s (%s): no connection is made to its ports; "
				  "register it as what it is"),
			       names[h->device_class], h->class_reason);
	else if (!h->was_held)
		net_tell_event(n, &h->address, "window", NET_UNSEEN,
			       N_("its ports may be asked only at %s"), h->hours);
	h->was_held = true;
	return false;
}

/* ---- ports ---- */

struct port_line {
	int64_t port;
	struct str is_default, purpose, risk;
};

static bool next_port(struct str *rest, struct port_line *ret)
{
	struct str line, port;
	while (str_line(rest, &line)) {
		if (!line.n || line.p[0] == '#')
			continue;
		return str_split(&line, '\t', &port) && str_int(port, 10, &ret->port) &&
		       str_split(&line, '\t', &ret->is_default) &&
		       str_split(&line, '\t', &ret->purpose) && str_split(&line, '\t', &ret->risk);
	}
	return false;
}

const char *net_class_purpose(struct net *n, uint16_t port, const char **ret_risk)
{
	struct str rest = str_of(net_ports);
	struct port_line p;
	*ret_risk = NULL;
	while (next_port(&rest, &p)) {
		if (p.port != port)
			continue;
		if (!str_is(p.risk, "-"))
			*ret_risk = str_text(n->arena, p.risk);
		return str_text(n->arena, p.purpose);
	}
	return NULL;
}

void net_class_ports(struct net *n)
{
	const char *set = survey_setting(n->survey, "ports");
	struct net_target_ports chosen = { { 0 } };
	struct str rest = str_of(net_ports);
	struct port_line p;
	if (strcmp(set, "default") != 0) {
		(void)!net_target_ports(str_of(set), &chosen);
	} else {
		while (next_port(&rest, &p))
			if (str_is(p.is_default, "yes") || n->level == NET_SYN)
				chosen.bits[p.port / 8] |= (uint8_t)(1 << (p.port % 8));
	}
	n->list = arena_alloc(n->arena, 65536 * sizeof(*n->list));
	for (uint32_t port = 1; port < 65536; port++)
		if (net_target_has_port(&chosen, (uint16_t)port))
			n->list[n->n_list++] = (uint16_t)port;
}

bool net_class_is_of_device(uint16_t port)
{
	return service_question_is_fragile(port);
}

static bool is_asked(const struct net *n, int64_t port)
{
	for (size_t i = 0; i < n->n_list; i++)
		if (n->list[i] == port)
			return true;
	return false;
}

const char *net_class_unasked(struct net *n, bool of_devices)
{
	struct str rest = str_of(net_ports);
	struct port_line p;
	autobuf out = BUF(2000);
	while (next_port(&rest, &p)) {
		bool is_of_device = net_class_is_of_device((uint16_t)p.port);
		if (is_of_device == of_devices && (is_of_device || !str_is(p.risk, "-")) &&
		    !is_asked(n, p.port))
			buf_printf(&out, "%s%d", out.n ? "," : "", (int)p.port);
	}
	return out.n ? str_text(n->arena, buf_view(&out)) : NULL;
}
