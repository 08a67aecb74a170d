/* SPDX-License-Identifier: Apache-2.0 */
/* config_ios_port - ports, VLANs, what protects them, and address translation of IOS and its like.
 */
#include "parse/config_acl.h"
#include "parse/config_ios.h"
#include "parse/config_port.h"
#include "parse/config_secret.h"

#include <string.h>

/* ---- interfaces ---- */

static const char *word_text(const struct config_port *p, const struct config_node *n, size_t i)
{
	return str_text(p->c->arena, config_word(n, i));
}

static void mode(struct config_port *p, const struct config_node *n)
{
	p->i->mode = config_is(n, 2, "dynamic") ? "dynamic" : word_text(p, n, 2);
}
static void access_vlan(struct config_port *p, const struct config_node *n)
{
	p->i->access_vlan = config_number(n, 3);
	if (!n->is_negated && !p->i->mode)
		p->i->mode = "access";
}
static void native_vlan(struct config_port *p, const struct config_node *n)
{
	p->i->native_vlan = config_number(n, 4);
}
static void trunk_vlans(struct config_port *p, const struct config_node *n)
{
	if (config_is(n, 4, "add") && p->i->trunk_vlans)
		p->i->trunk_vlans = arena_printf(p->c->arena, "%s,%s", p->i->trunk_vlans,
						 word_text(p, n, 5) ? word_text(p, n, 5) : "");
	else
		p->i->trunk_vlans = config_text(p->c->arena, n, 4);
	size_t at = 4 + (config_is(n, 4, "only") || config_is(n, 4, "add"));
	p->i->is_trunk_all = config_is(n, at, "all") || config_is(n, at, "1-4094") ||
			     config_is(n, at, "2-4094");
}
static void routed(struct config_port *p, const struct config_node *n)
{
	if (n->n_words == 1)
		p->i->mode = n->is_negated ? "routed" : p->i->mode ? p->i->mode : "access";
}
/* What only a port that is no switch's has. */
static void is_routed(struct config_port *p, const struct config_node *n)
{
	if (!n->is_negated && !p->i->mode)
		p->i->mode = "routed";
}
static void port_security(struct config_port *p, const struct config_node *n)
{
	if (n->is_negated)
		return;
	if (n->n_words == 2)
		p->i->has_port_security = true;
	if (config_is(n, 2, "maximum"))
		p->i->port_security_max = config_number(n, 3);
	if (config_is(n, 2, "mac-address") || config_is(n, 2, "binding"))
		p->i->has_mac_binding = true;
}
static void snooping(struct config_port *p, const struct config_node *n)
{
	p->i->is_snooping_trusted |= config_is(n, 3, "trust") && !n->is_negated;
}
static void arp(struct config_port *p, const struct config_node *n)
{
	p->i->is_arp_trusted |= config_is(n, 3, "trust") && !n->is_negated;
}
static void arp_check(struct config_port *p, const struct config_node *n)
{
	p->i->is_arp_inspected = !n->is_negated;
}
static void verify(struct config_port *p, const struct config_node *n)
{
	p->i->has_source_guard |= config_is(n, 2, "source") && !n->is_negated;
}
static void storm(struct config_port *p, const struct config_node *n)
{
	if (!n->is_negated && config_is(n, 1, "broadcast") && !config_port_is_unlimited(n))
		p->i->storm_control = config_text(p->c->arena, n, 1);
}
static void tree(struct config_port *p, const struct config_node *n)
{
	bool is_on = !n->is_negated && !config_has(n, "disable");
	if (config_is(n, 1, "portfast"))
		p->i->is_edge = is_on;
	else if (config_is(n, 1, "bpduguard")) {
		p->i->has_bpdu_guard = is_on;
		p->i->is_guard_off |= !is_on;
	} else if (config_is(n, 1, "bpdufilter")) {
		p->i->is_guard_off |= is_on;
	} else if (config_is(n, 1, "guard"))
		p->i->has_root_guard = is_on && config_is(n, 2, "root");
}
static void dot1x(struct config_port *p, const struct config_node *n)
{
	if (!n->is_negated && config_has(n, "port-control"))
		p->i->has_dot1x = config_has(n, "auto");
}
/* Whoever fails to say who he is comes in all the same, as far as the port's list lets him. */
static void open_port(struct config_port *p, const struct config_node *n)
{
	p->i->is_open |= !n->is_negated;
}
static void address(struct config_port *p, const struct config_node *n)
{
	if (!n->is_negated && !p->i->ip)
		p->i->ip = config_text(p->c->arena, n, 2);
	if (!n->is_negated && !p->i->ip6 && config_is(n, 0, "ipv6"))
		p->i->ip6 = config_text(p->c->arena, n, 2);
	/* A switch's port has none to take away. */
	if (n->is_negated && !p->i->mode)
		p->i->mode = "routed";
}
static void group(struct config_port *p, const struct config_node *n)
{
	struct str name = config_word(n, 2);
	if (n->is_negated)
		return;
	if (config_has(n, "out"))
		p->i->acl_out = str_text(p->c->arena, name);
	else
		p->i->acl_in = str_text(p->c->arena, name);
	config_acl_use(p->c, name, "interface");
}
/* A list of frames, or of packets of version 6, keeps no others out. */
static void other_group(struct config_port *p, const struct config_node *n)
{
	bool is_mac = config_is(n, 0, "mac");
	if (n->is_negated)
		return;
	config_acl_use(p->c, config_word(n, 2), is_mac ? "frames" : "interface");
	if (!is_mac && !config_has(n, "out"))
		p->i->acl6_in = str_text(p->c->arena, config_word(n, 2));
}
static void nat(struct config_port *p, const struct config_node *n)
{
	if (!n->is_negated && (config_is(n, 2, "inside") || config_is(n, 2, "outside")))
		p->i->nat = word_text(p, n, 2);
}
static void discovery(struct config_port *p, const struct config_node *n)
{
	p->i->has_discovery = !n->is_negated;
}
static void zone(struct config_port *p, const struct config_node *n)
{
	if (!n->is_negated)
		p->i->zone = str_text(p->c->arena, n->word[n->n_words - 1]);
}
/* The port speaks the protocol; the process need not name its network. */
static void member_of(struct config_port *p, const struct config_node *n, const char *protocol,
		      size_t process_at)
{
	struct config_routing *r = config_add(p->c, CONFIG_ROUTING, n);
	r->protocol = protocol;
	r->process = word_text(p, n, process_at);
	r->kind = "network";
	r->name = p->i->name;
}
/* ip router isis [TAG] */
static void isis(struct config_port *p, const struct config_node *n)
{
	if (!n->is_negated)
		member_of(p, n, "isis", 3);
}
static void authentication(struct config_port *p, const struct config_node *n)
{
	struct config_routing *r;
	/* ip ospf 1 area 0 */
	if (!n->is_negated && config_is(n, 1, "ospf") && config_is(n, 3, "area")) {
		member_of(p, n, "ospf", 2);
		return;
	}
	/* A key of OSPF is used where "authentication" is said of the port or of its area. */
	if (n->is_negated || !(config_has(n, "authentication") || config_is(n, 1, "password")))
		return;
	r = config_add(p->c, CONFIG_ROUTING, n);
	/* ip ospf authentication …, ip authentication mode eigrp 100 md5, isis authentication … */
	r->protocol = word_text(p, n,
				config_is(n, 0, "isis")		    ? 0
				: config_is(n, 1, "authentication") ? 3
								    : 1);
	r->kind = "interface";
	r->name = p->i->name;
	r->is_authenticated = !config_has(n, "null");
}
/* ospfv3 [N] ipv6 area 0, ospfv3 authentication ipsec …; ipv6 ospf 1 area 0 */
static void ospf6(struct config_port *p, const struct config_node *n)
{
	struct config_routing *r;
	if (n->is_negated)
		return;
	if (config_has(n, "area")) {
		member_of(p, n, "ospfv3", config_is(n, 0, "ipv6") ? 2 : 1);
		return;
	}
	if (!config_has(n, "authentication") && !config_has(n, "encryption"))
		return;
	r = config_add(p->c, CONFIG_ROUTING, n);
	r->protocol = "ospfv3";
	r->kind = "interface";
	r->name = p->i->name;
	r->is_authenticated = !config_has(n, "null");
}
static void loop(struct config_port *p, const struct config_node *n)
{
	p->i->has_loop_detection = !n->is_negated;
}
static void management(struct config_port *p, const struct config_node *n)
{
	p->i->is_management = !n->is_negated;
}

static const struct config_port_statement statements[] = {
	{ "description", config_port_description },
	{ "shutdown", config_port_shutdown },
	{ "switchport mode", mode },
	{ "switchport access vlan", access_vlan },
	{ "switchport trunk native vlan", native_vlan },
	{ "switchport trunk allowed vlan", trunk_vlans },
	{ "switchport port-security", port_security },
	{ "switchport", routed },
	{ "pppoe", is_routed },
	{ "pppoe-client", is_routed },
	{ "encapsulation", is_routed },
	{ "vrf forwarding", is_routed },
	{ "ip vrf forwarding", is_routed },
	{ "crypto map", is_routed },
	{ "ip dhcp snooping", snooping },
	{ "ip arp inspection", arp },
	{ "arp-check", arp_check },
	{ "anti-arp-spoofing", arp_check },
	{ "ip verify", verify },
	{ "storm-control", storm },
	{ "spanning-tree", tree },
	{ "dot1x", dot1x },
	{ "authentication port-control", dot1x },
	{ "authentication open", open_port },
	{ "access-session port-control", dot1x },
	{ "ip address", address },
	{ "ipv6 address", address },
	{ "ip access-group", group },
	{ "expert access-group", group },
	{ "ipv6 traffic-filter", other_group },
	{ "mac access-group", other_group },
	{ "ip proxy-arp", config_port_proxy_arp },
	{ "ip directed-broadcast", config_port_broadcast },
	{ "ip nat", nat },
	{ "cdp enable", discovery },
	{ "channel-group", config_port_member },
	{ "stackwise-virtual", config_port_member },
	{ "switch virtual link", config_port_member },
	{ "port-group", config_port_member },
	{ "zone-member security", zone },
	{ "nameif", zone },
	{ "ip ospf", authentication },
	{ "ospfv3", ospf6 },
	{ "ipv6 ospf", ospf6 },
	{ "ip rip", authentication },
	{ "ip authentication", authentication },
	{ "isis authentication", authentication },
	{ "isis password", authentication },
	{ "ip router isis", isis },
	{ "rldp port", loop },
	{ "loop-detect", loop },
	{ "management-only", management },
};

/* "interface GigabitEthernet 0/1" (RGOS) and "interface GigabitEthernet0/1" */
void config_ios_port_interface(struct config *c, const struct config_node *n)
{
	config_port_read(c, n, statements, N(statements));
}

/* ---- VLANs and what protects them ---- */

void config_ios_port_vlan(struct config *c, const struct config_node *n)
{
	const struct config_node *name = config_below(n, "name");
	struct str rest = config_word(n, 1), part;
	int64_t first, last;
	if (n->is_negated || config_is(n, 1, "internal") || config_is(n, 1, "access-log"))
		return;
	if (config_is(n, 1, "range"))
		rest = config_word(n, 2);
	while (rest.p && str_split(&rest, ',', &part)) {
		size_t dash = str_find(part, '-');
		if (!str_int(str_head(part, dash), 10, &first))
			continue;
		last = first;
		if (dash < part.n && !str_int(str_from(part, dash + 1), 10, &last))
			continue;
		for (int64_t v = MAX(first, 1); v <= MIN(last, 4094); v++) {
			struct config_vlan *r = config_add(c, CONFIG_VLAN, n);
			r->vlan = v;
			r->name = name ? str_text(c->arena, config_word(name, 1)) : NULL;
		}
	}
}

static const struct {
	const char *words, *feature;
	size_t vlans_at; /* the word where its VLANs stand, or 0 */
} layer2[] = {
	{ "ip dhcp snooping vlan", "dhcp snooping vlan", 4 },
	{ "ip dhcp snooping verify", "dhcp snooping verify", 0 },
	{ "ip dhcp snooping information", "dhcp snooping information", 0 },
	{ "ip dhcp snooping", "dhcp snooping", 0 },
	{ "ip arp inspection vlan", "arp inspection", 4 },
	{ "spanning-tree portfast bpduguard default", "bpdu guard", 0 },
	{ "spanning-tree portfast edge bpduguard default", "bpdu guard", 0 },
	{ "spanning-tree portfast default", "edge ports", 0 },
	{ "spanning-tree portfast edge default", "edge ports", 0 },
	{ "spanning-tree loopguard default", "loop guard", 0 },
	{ "spanning-tree mode", "stp", 0 },
	{ "spanning-tree vlan", "stp priority", 2 },
	{ "spanning-tree", "stp", 0 },
	{ "ip source binding", "static binding", 0 },
	{ "ip verify source", "ip source guard", 0 },
	{ "port-security", "port security", 0 },
	{ "rldp enable", "loop detection", 0 },
	{ "loop-detect enable", "loop detection", 0 },
	{ "dot1x system-auth-control", "802.1X", 0 },
	{ "errdisable recovery", "errdisable recovery", 0 },
	{ "address-bind", "static binding", 0 },
	{ "mac-address-table static", "static binding", 0 },
	{ "mac address-table static", "static binding", 0 },
};

void config_ios_port_layer2(struct config *c, const struct config_node *n)
{
	for (size_t i = 0; i < N(layer2); i++) {
		if (!config_begins(n, layer2[i].words))
			continue;
		struct config_layer2 *l = config_add(c, CONFIG_LAYER2, n);
		l->feature = layer2[i].feature;
		l->is_enabled = !n->is_negated;
		if (layer2[i].vlans_at)
			l->vlans = config_text(c->arena, n, layer2[i].vlans_at);
		if (config_is(n, 1, "mode"))
			l->mode = str_text(c->arena, config_word(n, 2));
		l->priority = config_number_after(n, "priority");
		if (config_is(n, 1, "vlan") && n->is_negated)
			l->feature = "stp vlan";
		else if (n->is_negated && n->n_words > 1 && strcmp(l->feature, "stp") == 0)
			l->feature = "stp option";
		return;
	}
}

/* ---- address translation ---- */

/* ip nat [inside] source static [network|tcp|udp] INSIDE [PORT] OUTSIDE|interface I [PORT] */
void config_ios_port_nat(struct config *c, const struct config_node *n)
{
	size_t source = config_is(n, 2, "source") ? 2 : 3;
	bool is_static = config_is(n, source + 1, "static");
	if (n->is_negated || !config_is(n, source, "source"))
		return;
	struct config_nat *r = config_add(c, CONFIG_NAT, n);
	r->kind = is_static ? "static" : config_has(n, "overload") ? "pat" : "dynamic";
	if (!is_static) {
		struct str list = config_after(n, "list");
		r->acl = str_text(c->arena, list);
		config_acl_use(c, list, "nat");
		r->interface = str_text(c->arena, config_after(n, "interface"));
		return;
	}
	size_t at = source + 2;
	bool has_port = config_is(n, at, "tcp") || config_is(n, at, "udp");
	r->protocol = has_port ? str_text(c->arena, config_word(n, at)) : "ip";
	at += has_port || config_is(n, at, "network");
	r->inside = str_text(c->arena, config_word(n, at++));
	if (has_port)
		r->inside_ports = str_text(c->arena, config_word(n, at++));
	if (config_is(n, at, "interface")) {
		r->interface = str_text(c->arena, config_word(n, at + 1));
		at += 2;
	} else {
		r->outside = str_text(c->arena, config_word(n, at++));
	}
	if (has_port)
		r->outside_ports = str_text(c->arena, config_word(n, at));
	r->is_whole = !has_port;
}
