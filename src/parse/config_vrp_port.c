/* SPDX-License-Identifier: Apache-2.0 */
/* config_vrp_port - ports, VLANs, what protects them, and address translation of VRP and Comware.
 */
#include "base/tr.h"
#include "parse/config_acl.h"
#include "parse/config_port.h"
#include "parse/config_vrp.h"

#include <string.h>

static void link_type(struct config_port *p, const struct config_node *n)
{
	p->i->mode = n->is_negated ? NULL : str_text(p->c->arena, config_word(n, 2));
}
static void routed(struct config_port *p, const struct config_node *n)
{
	if (config_begins(n, "port link-mode") ? config_is(n, 2, "route") : n->is_negated)
		p->i->mode = "routed";
}
/* What comes in by it goes to other networks than those of VLANs. */
static void service(struct config_port *p, const struct config_node *n)
{
	if (!n->is_negated && !p->i->mode)
		p->i->mode = "service";
}
static void access_vlan(struct config_port *p, const struct config_node *n)
{
	if (n->is_negated)
		return;
	p->i->access_vlan = config_number(n, 3);
	if (!p->i->mode)
		p->i->mode = "access";
}
static void pvid(struct config_port *p, const struct config_node *n)
{
	p->i->native_vlan = config_number_after(n, config_has(n, "vlan") ? "vlan" : "pvid");
	if (!p->i->mode && config_is(n, 1, "hybrid"))
		p->i->mode = "hybrid";
}
static void trunk_vlans(struct config_port *p, const struct config_node *n)
{
	const char *list = config_text(p->c->arena, n, 4);
	p->i->is_first_cut |= n->is_negated && config_is(n, 4, "1");
	if (n->is_negated || !list)
		return;
	p->i->trunk_vlans = p->i->trunk_vlans
				    ? arena_printf(p->c->arena, "%s %s", p->i->trunk_vlans, list)
				    : list;
	p->i->is_trunk_all |= config_is(n, 4, "all") ||
			      (config_number(n, 4) <= 2 && config_is(n, 5, "to") &&
			       config_number(n, 6) >= 4093);
}
static void hybrid_vlans(struct config_port *p, const struct config_node *n)
{
	if (!n->is_negated && !p->i->mode)
		p->i->mode = "hybrid";
	p->i->has_tagged |= !n->is_negated && config_has(n, "tagged");
	trunk_vlans(p, n);
}
static void port_security(struct config_port *p, const struct config_node *n)
{
	if (n->is_negated)
		return;
	if (config_is(n, 1, "max-mac-num") || config_is(n, 1, "max-mac-count"))
		p->i->port_security_max = config_number(n, 2);
	p->i->is_bound |= config_has(n, "sticky") || config_has(n, "autolearn");
	p->i->is_secured |= config_is(n, 1, "enable") || config_is(n, 1, "port-mode");
}
static void mac_limit(struct config_port *p, const struct config_node *n)
{
	size_t at = config_find(n, "maximum", 0);
	if (at == n->n_words)
		at = config_find(n, "max-mac-count", 0);
	if (!n->is_negated && at < n->n_words) {
		p->i->has_port_security = true;
		p->i->port_security_max = config_number(n, at + 1);
	}
}
static void snooping(struct config_port *p, const struct config_node *n)
{
	if (n->is_negated)
		return;
	if (config_has(n, "trusted") || config_has(n, "trust"))
		p->i->is_snooping_trusted = true;
	else if (config_has(n, "enable"))
		p->i->is_snooped = true;
}
static void arp_user_bind(struct config_port *p, const struct config_node *n)
{
	p->i->is_arp_inspected |= !n->is_negated && config_has(n, "enable");
}
static void arp_detection(struct config_port *p, const struct config_node *n)
{
	p->i->is_arp_trusted |= !n->is_negated && config_has(n, "trust");
}
static void source_guard(struct config_port *p, const struct config_node *n)
{
	p->i->has_source_guard |= !n->is_negated && !config_has(n, "binding");
	p->i->has_mac_binding |= !n->is_negated && config_has(n, "binding");
}
static void storm(struct config_port *p, const struct config_node *n)
{
	bool is_broadcast = config_is(n, 0, "broadcast-suppression") || config_has(n, "broadcast");
	if (!n->is_negated && is_broadcast && !config_port_is_unlimited(n))
		p->i->storm_control = config_text(p->c->arena, n, 0);
}
static void tree(struct config_port *p, const struct config_node *n)
{
	bool is_on = !n->is_negated && !config_has(n, "disable");
	if (config_has(n, "edged-port"))
		p->i->is_edge = is_on;
	else if (config_has(n, "root-protection"))
		p->i->has_root_guard = is_on;
	else if (config_has(n, "bpdu-protection")) {
		p->i->has_bpdu_guard = is_on;
		p->i->is_guard_off |= !is_on;
	} else if (config_has(n, "bpdu-filter")) {
		p->i->is_guard_off |= is_on;
	}
}
static void dot1x(struct config_port *p, const struct config_node *n)
{
	bool is_on = n->n_words == 1 || config_is(n, 1, "enable") ||
		     config_is(n, 0, "mac-authen") || config_is(n, 0, "authentication-profile") ||
		     config_is(n, 0, "authentication") || config_is(n, 0, "mac-authentication");
	p->i->has_dot1x |= !n->is_negated && is_on;
}
static void address(struct config_port *p, const struct config_node *n)
{
	if (!n->is_negated && !p->i->ip)
		p->i->ip = config_text(p->c->arena, n, 2);
	if (!n->is_negated && !p->i->ip6 && config_is(n, 0, "ipv6"))
		p->i->ip6 = config_text(p->c->arena, n, 2);
}
/* traffic-filter inbound acl [name] N, packet-filter [name] N inbound, firewall packet-filter N …
 */
static void filter(struct config_port *p, const struct config_node *n)
{
	bool is_out = config_has(n, "outbound");
	size_t at = config_find(n, "acl", 0);
	at = at < n->n_words ? at + 1 : config_is(n, 0, "firewall") ? 2 : 1;
	while (config_is(n, at, "name") || config_is(n, at, "ipv6") || config_is(n, at, "global"))
		at++;
	struct str name = config_word(n, at);
	if (n->is_negated || !name.p || str_is(name, "filter"))
		return;
	/* One for version 6 keeps nothing of version 4 out. */
	if (config_has(n, "ipv6")) {
		name = config_vrp_rules_name6(p->c, name);
		config_acl_use(p->c, name, "interface");
		if (!is_out)
			p->i->acl6_in = str_text(p->c->arena, name);
		return;
	}
	config_acl_use(p->c, name, "interface");
	if (is_out)
		p->i->acl_out = str_text(p->c->arena, name);
	else
		p->i->acl_in = str_text(p->c->arena, name);
}
static void policy(struct config_port *p, const struct config_node *n)
{
	const char *name = n->is_negated ? NULL : config_text(p->c->arena, n, 1);
	if (name && config_has(n, "outbound"))
		p->i->acl_out = name;
	else if (name)
		p->i->acl_in = p->i->acl6_in = name; /* of packets of both versions */
}
static void discovery(struct config_port *p, const struct config_node *n)
{
	p->i->has_discovery = !n->is_negated && !config_has(n, "disable");
}
static void nat(struct config_port *p, const struct config_node *n)
{
	if (n->is_negated)
		return;
	p->i->nat = "outside";
	if (config_is(n, 1, "outbound")) {
		struct config_nat *r = config_add(p->c, CONFIG_NAT, n);
		r->kind = "pat";
		r->interface = p->i->name;
		r->acl = str_text(p->c->arena, config_word(n, 2));
		config_acl_use(p->c, config_word(n, 2), "nat");
	} else if (config_is(n, 1, "server")) {
		config_vrp_port_nat_server(p->c, n, p->i->name);
	} else if (config_is(n, 1, "static")) {
		config_vrp_port_nat_static(p->c, n);
	}
}
static void authentication(struct config_port *p, const struct config_node *n)
{
	struct config_routing *r;
	/* ospf enable 1 area 0, isis enable 1; ospf 1 area 0, rip 1 enable (Comware) */
	bool is_member = config_is(n, 1, "enable") || config_is(n, 2, "area") ||
			 config_is(n, 2, "enable");
	/* ospfv3 ipsec-profile P (Comware) */
	bool has_key = config_is(n, 1, "authentication-mode") || config_is(n, 1, "ipsec-profile");
	if (n->is_negated || (!is_member && !has_key))
		return;
	r = config_add(p->c, CONFIG_ROUTING, n);
	r->protocol = str_text(p->c->arena, config_word(n, 0));
	r->kind = is_member ? "network" : "interface";
	if (is_member) {
		r->process = str_text(p->c->arena, config_word(n, 1 + config_is(n, 1, "enable")));
		r->name = p->i->name;
		return;
	}
	r->name = p->i->name;
	r->is_authenticated = !config_is(n, 2, "null");
}
static void loop(struct config_port *p, const struct config_node *n)
{
	p->i->has_loop_detection |= !n->is_negated && config_has(n, "enable");
}
static void manage(struct config_port *p, const struct config_node *n)
{
	/* USG: service-manage ssh permit; which ways in this port has. */
	const struct config_node *on = config_below(n->parent, "service-manage enable");
	if (!config_has(n, "permit") || (on && on->is_negated))
		return;
	struct config_service *s = config_add(p->c, CONFIG_SERVICE, n);
	s->name = arena_printf(p->c->arena, "manage %s", str_text(p->c->arena, config_word(n, 1)));
	s->source = p->i->name;
	s->is_enabled = !n->is_negated;
}

static void manage_inbound(struct config_port *p, const struct config_node *n)
{
	/* SecPath: manage ssh inbound */
	if (n->is_negated || !config_is(n, 2, "inbound"))
		return;
	struct config_service *s = config_add(p->c, CONFIG_SERVICE, n);
	s->name = arena_printf(p->c->arena, "manage %s", str_text(p->c->arena, config_word(n, 1)));
	s->source = p->i->name;
	s->is_enabled = true;
}
static void zone(struct config_port *p, const struct config_node *n)
{
	if (!n->is_negated && n->n_words == 2)
		p->i->zone = str_text(p->c->arena, config_word(n, 1));
}

static const struct config_port_statement statements[] = {
	{ "shutdown", config_port_shutdown },
	{ "description", config_port_description },
	{ "port link-type", link_type },
	{ "port link-mode", routed },
	{ "portswitch", routed },
	{ "service-instance", service },
	{ "port default vlan", access_vlan },
	{ "port access vlan", access_vlan },
	{ "port trunk pvid", pvid },
	{ "port hybrid pvid", pvid },
	{ "port trunk allow-pass vlan", trunk_vlans },
	{ "port trunk permit vlan", trunk_vlans },
	{ "port hybrid", hybrid_vlans },
	{ "port-security", port_security },
	{ "mac-limit", mac_limit },
	{ "mac-address max-mac-count", mac_limit },
	{ "dhcp snooping", snooping },
	{ "dhcp-snooping", snooping },
	{ "arp anti-attack check user-bind", arp_user_bind },
	{ "arp detection", arp_detection },
	{ "arp filter", arp_user_bind },
	{ "ip source check user-bind enable", source_guard },
	{ "ipv4 source check user-bind enable", source_guard },
	{ "ip verify source", source_guard },
	{ "ip check source", source_guard },
	{ "ip source binding", source_guard },
	{ "user-bind static", source_guard },
	{ "storm-control", storm },
	{ "storm-constrain", storm },
	{ "storm control", storm },
	{ "storm suppression", storm },
	{ "broadcast-suppression", storm },
	{ "stp", tree },
	{ "dot1x", dot1x },
	{ "mac-authen", dot1x },
	{ "mac-authentication", dot1x },
	{ "authentication-profile", dot1x },
	{ "authentication dot1x", dot1x },
	{ "authentication mac-authen", dot1x },
	{ "ip address", address },
	{ "ipv6 address", address },
	{ "traffic-filter", filter },
	{ "packet-filter", filter },
	{ "firewall packet-filter", filter },
	{ "traffic-policy", policy },
	{ "qos apply policy", policy },
	{ "arp-proxy enable", config_port_proxy_arp },
	{ "proxy-arp enable", config_port_proxy_arp },
	{ "ip forward-broadcast", config_port_broadcast },
	{ "lldp", discovery },
	{ "eth-trunk", config_port_member },
	{ "port link-aggregation group", config_port_member },
	{ "nat", nat },
	{ "ospf", authentication },
	{ "ospfv3", authentication },
	{ "rip", authentication },
	{ "isis", authentication },
	{ "loopback-detect", loop },
	{ "loopback-detection", loop },
	{ "loop-detection", loop },
	{ "service-manage", manage },
	{ "manage", manage_inbound },
	{ "zone", zone },
};

void config_vrp_port_interface(struct config *c, const struct config_node *n)
{
	struct config_interface *i = config_port_read(c, n, statements, N(statements));
	/* How many addresses it may learn is no protection by itself. */
	if (i && !i->has_port_security)
		i->port_security_max = CONFIG_NONE;
}

/* One port, or the first and the last of several. */
static const char *ports(struct config *c, const struct config_node *n, size_t at, size_t end)
{
	uint16_t first, last;
	if (at >= end || !config_set_port(config_word(n, at), &first))
		return NULL;
	at += config_is(n, at + 1, "to");
	if (at + 1 < end && config_set_port(config_word(n, at + 1), &last))
		return arena_printf(c->arena, "%u-%u", first, last);
	return str_text(c->arena, config_word(n, at));
}

/* nat static outbound INSIDE OUTSIDE [acl N [reversible]] (Comware): both ways without a list */
void config_vrp_port_nat_static(struct config *c, const struct config_node *n)
{
	if (n->is_negated || config_is(n, 2, "enable"))
		return;
	if (config_has(n, "global") && config_has(n, "inside")) {
		config_vrp_port_nat_server(c, n, NULL);
		return;
	}
	if (!config_is(n, 2, "outbound")) {
		config_odd(c, CONFIG_NAT, n, N_("an address translation that was not understood"));
		return;
	}
	struct config_nat *r = config_add(c, CONFIG_NAT, n);
	bool is_net = config_is(n, 3, "net-to-net");
	r->kind = "static";
	r->protocol = "ip";
	r->inside = str_text(c->arena, config_word(n, 3 + is_net));
	r->outside = str_text(c->arena, is_net ? config_after(n, "global") : config_word(n, 4));
	r->is_whole = !config_has(n, "acl") || config_has(n, "reversible");
}

/* nat server [NAME] [N] [zone Z] protocol tcp global A [P] inside B [Q]; P may be "www" */
void config_vrp_port_nat_server(struct config *c, const struct config_node *n, const char *port)
{
	struct config_nat *r = config_add(c, CONFIG_NAT, n);
	size_t global = config_find(n, "global", 0), inside = config_find(n, "inside", 0);
	struct str protocol = config_after(n, "protocol");
	r->kind = "server";
	r->protocol = protocol.p ? str_text(c->arena, protocol) : "ip";
	r->interface = port;
	size_t at = global + 1;
	r->outside = str_text(c->arena, config_word(n, at));
	r->outside_ports = ports(c, n, at + 1, inside);
	r->inside = str_text(c->arena, config_word(n, inside + 1));
	r->inside_ports = ports(c, n, inside + 2, n->n_words);
	bool is_all = r->outside_ports && (strcmp(r->outside_ports, "1-65535") == 0 ||
					   strcmp(r->outside_ports, "0-65535") == 0);
	r->is_whole = !protocol.p || is_all ||
		      (!r->outside_ports && !r->inside_ports &&
		       (str_is(protocol, "tcp") || str_is(protocol, "udp")));
}

/* ---- VLANs and what protects them ---- */

static void add_vlans(struct config *c, const struct config_node *n, int64_t first, int64_t last)
{
	const struct config_node *name = config_below(n, "name");
	if (!name)
		name = config_below(n, "description");
	for (int64_t v = MAX(first, 1); v <= MIN(last, 4094); v++) {
		struct config_vlan *r = config_add(c, CONFIG_VLAN, n);
		r->vlan = v;
		r->name = name ? str_text(c->arena, config_word(name, 1)) : NULL;
	}
}

/* What a VLAN's section protects. */
static void vlan_layer2(struct config *c, const struct config_node *section, int64_t vlan)
{
	static const struct {
		const char *words, *feature;
	} list[] = { { "dhcp snooping", "dhcp snooping vlan" },
		     { "dhcp-snooping", "dhcp snooping vlan" },
		     { "arp detection enable", "arp inspection" },
		     { "arp anti-attack check user-bind enable", "arp inspection" },
		     { "ip source check user-bind enable", "ip source guard" },
		     { "ipv4 source check user-bind enable", "ip source guard" },
		     { "ip verify source", "ip source guard" } };
	for (const struct config_node *s = section->child; s; s = s->next)
		for (size_t i = 0; i < N(list); i++)
			if (!s->is_negated && config_begins(s, list[i].words)) {
				struct config_layer2 *l = config_add(c, CONFIG_LAYER2, s);
				l->feature = list[i].feature;
				l->vlans = arena_printf(c->arena, "%lld", (long long)vlan);
				break;
			}
}

/* vlan 10, vlan batch 10 20 to 30, vlan 2 to 10 */
void config_vrp_port_vlan(struct config *c, const struct config_node *n)
{
	size_t first = config_is(n, 1, "batch") ? 2 : 1;
	if (n->is_negated)
		return;
	for (size_t i = first; i < n->n_words; i++) {
		int64_t from = config_number(n, i), to = from;
		if (from == CONFIG_NONE)
			return;
		if (config_is(n, i + 1, "to")) {
			to = config_number(n, i + 2);
			i += 2;
		}
		if (n->n_words == 2)
			vlan_layer2(c, n, from);
		add_vlans(c, n, from, to);
	}
}

static const struct {
	const char *words, *feature;
} layer2[] = {
	{ "dhcp snooping enable", "dhcp snooping" },
	{ "dhcp-snooping", "dhcp snooping" },
	{ "arp detection enable", "arp inspection" },
	{ "arp anti-attack check user-bind", "arp inspection" },
	{ "arp dynamic-inspection", "arp inspection" },
	{ "stp bpdu-protection", "bpdu guard" },
	{ "stp global mcheck", "stp" },
	{ "stp mode", "stp" },
	{ "stp edged-port default", "edge ports" },
	{ "stp instance", "stp priority" },
	{ "stp priority", "stp priority" },
	{ "stp root", "stp priority" },
	{ "stp vlan", "stp priority" },
	{ "stp", "stp" },
	{ "user-bind static", "static binding" },
	{ "ip source binding", "static binding" },
	{ "mac-address static", "static binding" },
	{ "arp static", "static arp" },
	{ "port-security enable", "port security" },
	{ "loopback-detect", "loop detection" },
	{ "loopback-detection", "loop detection" },
	{ "loop-detection", "loop detection" },
	{ "loopback-detection global enable", "loop detection" },
	{ "dot1x", "802.1X" },
	{ "mac-authentication", "mac authentication" },
	{ "errdown auto-recovery", "errdisable recovery" },
	{ "error-down auto-recovery", "errdisable recovery" },
};

bool config_vrp_port_layer2(struct config *c, const struct config_node *n)
{
	for (size_t i = 0; i < N(layer2); i++) {
		if (!config_begins(n, layer2[i].words))
			continue;
		struct config_layer2 *l = config_add(c, CONFIG_LAYER2, n);
		l->feature = layer2[i].feature;
		/* VRP wants it switched on for all first, Comware for all or for some. */
		if (config_begins(n, "dhcp snooping enable vlan"))
			l->feature = "dhcp snooping vlan";
		l->is_enabled = !n->is_negated && !config_has(n, "disable");
		l->mode = str_text(c->arena, config_after(n, "mode"));
		l->priority = config_number_after(n, "priority");
		if (config_has(n, "primary"))
			l->priority = 0;
		size_t vlans_at = config_find(n, "vlan", 0) + 1;
		if (vlans_at < n->n_words)
			l->vlans = config_text(c->arena, n, vlans_at);
		return true;
	}
	return false;
}
