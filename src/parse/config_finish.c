/* SPDX-License-Identifier: Apache-2.0 */
/* config_finish - what follows from all of a configuration: defaults, and what leans on what. */
#include "parse/config_finish.h"

#include "base/tr.h"
#include "parse/config_acl.h"
#include "parse/config_dnat.h"
#include "parse/config_guard.h"
#include "parse/config_period.h"
#include "parse/config_port.h"
#include "parse/config_route.h"
#include "parse/config_tls.h"
#include "parse/config_vrf.h"

#include <string.h>

/* ---- interfaces ---- */

static const struct {
	const char *begins, *kind;
} port_kinds[] = {
	{ "Vlan", "vlan" },
	{ "BVI", "vlan" },
	{ "Loop", "loopback" },
	{ "InLoop", "loopback" },
	{ "Tunnel", "tunnel" },
	{ "Port-channel", "aggregate" },
	{ "AggregatePort", "aggregate" },
	{ "Eth-Trunk", "aggregate" },
	{ "Bridge-Aggregation", "aggregate" },
	{ "Route-Aggregation", "aggregate" },
	{ "NULL", "null" },
	{ "Null", "null" },
	{ "MEth", "management" },
	{ "M-GigabitEthernet", "management" },
	{ "M-Ethernet", "management" },
	{ "Mgmt", "management" },
	{ "mgmt", "management" },
	{ "Management", "management" },
	{ "Serial", "serial" },
	{ "Dialer", "dialer" },
	{ "Cellular", "cellular" },
	{ "Virtual", "virtual" },
	{ "Stack", "stack" },
};
static const char *const ethernet[] = { "Ethernet",    "Gigabit",  "GE",	 "XGE",
					"TenGig",      "FortyGig", "HundredGig", "10GE",
					"25GE",	       "40GE",	   "100GE",	 "Twe",
					"TwoGig",      "FiveGig",  "Ten-Gig",	 "FastEth",
					"XGigabit",    "MultiGE",  "Forty",	 "Hundred",
					"Twenty-Five", "fa ",	   "gi ",	 "te " };

static bool begins(const char *name, const char *with)
{
	return strncmp(name, with, strlen(with)) == 0;
}

static void classify(struct config_interface *p)
{
	p->kind = "other";
	for (size_t i = 0; i < N(ethernet); i++)
		if (begins(p->name, ethernet[i]))
			p->kind = "ethernet";
	for (size_t i = 0; i < N(port_kinds); i++)
		if (begins(p->name, port_kinds[i].begins))
			p->kind = port_kinds[i].kind;
	if (strchr(p->name, '.'))
		p->kind = "sub";
	p->is_physical = strcmp(p->kind, "ethernet") == 0;
	p->is_management |= strcmp(p->kind, "management") == 0;
}

static bool has_layer2(const struct config *c, const char *feature)
{
	const struct config_layer2 *l;
	for (size_t i = 0; (l = config_nth(c, CONFIG_LAYER2, i)); i++)
		if (strcmp(l->feature, feature) == 0 && l->is_enabled)
			return true;
	return false;
}

/* What has one other end, or none, asks nobody for the address of a neighbour. */
static bool has_neighbours(const struct config_interface *p)
{
	static const char *const alone[] = { "loopback", "tunnel",   "serial",
					     "dialer",	 "cellular", "virtual" };
	for (size_t i = 0; i < N(alone); i++)
		if (strcmp(p->kind, alone[i]) == 0)
			return false;
	return true;
}

/* What holds for ports that do not say it. */
struct unsaid {
	bool is_cisco, is_access, has_guard, is_edge, is_unsecured;
};

static void finish_mode(const struct config *c, struct config_interface *p, const struct unsaid *u)
{
	bool is_bridged = strcmp(p->kind, "ethernet") == 0 || strcmp(p->kind, "aggregate") == 0;
	if (is_bridged && !p->mode)
		p->mode = p->ip || !c->device.is_switch	  ? "routed"
			  : p->is_divided && !u->is_cisco ? "service"
			  : u->is_access		  ? "access"
							  : "default";
	if (!is_bridged)
		p->mode = NULL;
	/* A hybrid port whose frames carry no mark is for one VLAN, as the others are. */
	if (p->mode && strcmp(p->mode, "hybrid") == 0 && !p->has_tagged &&
	    p->native_vlan != CONFIG_NONE) {
		p->mode = "access";
		p->access_vlan = p->native_vlan;
	}
}

static void finish_port(const struct config *c, struct config_interface *p, const struct unsaid *u)
{
	finish_mode(c, p, u);
	bool is_trunk = p->mode && strcmp(p->mode, "trunk") == 0;
	if (is_trunk && u->is_cisco && !p->trunk_vlans)
		p->is_trunk_all = true;
	if (is_trunk && p->native_vlan == CONFIG_NONE && !p->is_first_cut)
		p->native_vlan = 1;
	if (p->mode && strcmp(p->mode, "access") == 0 && p->access_vlan == CONFIG_NONE)
		p->access_vlan = 1;
	bool is_access = p->mode && !is_trunk && strcmp(p->mode, "routed") != 0;
	p->is_edge |= u->is_edge && is_access;
	p->has_bpdu_guard = (p->has_bpdu_guard || (u->has_guard && p->is_edge)) && !p->is_guard_off;
	p->has_dot1x &= !p->is_open || p->acl_in;
	p->has_port_security |= p->is_secured && !u->is_unsecured;
	p->has_mac_binding |= p->is_bound && !u->is_unsecured;
	if (!p->ip || !has_neighbours(p))
		p->has_proxy_arp = p->has_directed_broadcast = false;
}

/* Most ports say nothing of addresses, and VLANs have ports of their own: that is a switch. */
static bool has_bare_ports(const struct config *c)
{
	const struct config_interface *p;
	size_t n_vlans = 0, n_ports = 0, n_bare = 0;
	for (size_t i = 0; (p = config_nth(c, CONFIG_INTERFACE, i)); i++) {
		n_vlans += strcmp(p->kind, "vlan") == 0;
		n_ports += p->is_physical;
		n_bare += p->is_physical && !p->ip && !p->mode;
	}
	return n_vlans && n_bare >= 4 && n_bare * 2 > n_ports;
}

/* "10GE1/0/1.7" stands behind "10GE1/0/1". */
static bool is_part_of(const struct config_interface *part, const struct config_interface *whole)
{
	size_t n = strlen(whole->name);
	return strncmp(part->name, whole->name, n) == 0 && part->name[n] == '.';
}

static void finish_ports(struct config *c)
{
	struct config_interface *p, *whole = NULL;
	bool is_cisco = c->family == CONFIG_IOS || c->family == CONFIG_RGOS;
	struct unsaid unsaid = { is_cisco,
				 is_cisco || c->family == CONFIG_COMWARE ||
					 config_port_is_data_centre(c),
				 has_layer2(c, "bpdu guard"), has_layer2(c, "edge ports"),
				 /* Comware looks at no port until it is switched on for all. */
				 c->family == CONFIG_COMWARE && !has_layer2(c, "port security") };
	for (size_t i = 0; (p = config_nth(c, CONFIG_INTERFACE, i)); i++) {
		classify(p);
		if (strcmp(p->kind, "sub") != 0)
			whole = p;
		else if (whole)
			whole->is_divided |= is_part_of(p, whole);
		if (p->mode && strcmp(p->mode, "routed") != 0)
			c->device.is_switch = !c->device.is_firewall;
	}
	c->device.is_switch |= !c->device.is_firewall && has_bare_ports(c);
	for (size_t i = 0; (p = config_nth(c, CONFIG_INTERFACE, i)); i++)
		finish_port(c, p, &unsaid);
}

/* ---- lines ---- */

/* Each device prints these; whoever cut them out may have cut out anything of them. ASA has none.
 */
static void finish_lines(struct config *c, const struct config_tree *t)
{
	const struct config_line *l;
	for (size_t i = 0; (l = config_nth(c, CONFIG_LINE, i)); i++)
		if (strstr(l->kind, "vty"))
			return;
	if (c->family == CONFIG_ASA || !t->root.child)
		return;
	c->is_telnet_unsure = true;
	config_odd(c, CONFIG_LINE, t->root.child,
		   N_("the lines for sign-in over the network, which each device prints, are "
		      "missing"));
}

/* ---- services ---- */

static bool takes(const struct config_line *l, const char *protocol)
{
	struct str rest = str_of(l->protocols ? l->protocols : ""), word;
	while (str_word(&rest, &word))
		if (str_is(word, protocol) || str_is(word, "all"))
			return true;
	return false;
}

static void add_line_service(struct config *c, const struct config_line *l, const char *name)
{
	struct config_service *s = config_has_service(c, name);
	if (s && s->is_enabled)
		return;
	s = config_service(c, name, NULL, true);
	s->line = l->line;
	s->text = l->text;
	s->source = "lines";
}

void config_finish_line_services(struct config *c)
{
	const struct config_line *l;
	for (size_t i = 0; (l = config_nth(c, CONFIG_LINE, i)); i++) {
		if (strcmp(l->kind, "vty") != 0 || l->is_disabled)
			continue;
		if (takes(l, "telnet"))
			add_line_service(c, l, "telnet");
		if (takes(l, "ssh"))
			add_line_service(c, l, "ssh");
	}
}

static void finish_snmp(struct config *c)
{
	const struct config_snmp *s;
	struct config_service *service = config_has_service(c, "snmp");
	if (service && !service->is_enabled)
		return;
	for (size_t i = 0; (s = config_nth(c, CONFIG_SNMP, i)); i++) {
		if (strcmp(s->kind, "host") == 0 || strcmp(s->kind, "view") == 0)
			continue;
		if (!service)
			service = config_service(c, "snmp", NULL, true);
		service->line = s->line;
		service->text = s->text;
		service->is_default = false;
		return;
	}
}

/* ---- address translation ---- */

/* Of a port, or of a range "1000-2000". */
static bool is_among(const char *word, const uint16_t *list, size_t n)
{
	uint16_t first, last;
	struct str text = str_of(word);
	if (!word)
		return false;
	if (config_set_port(text, &first)) {
		last = first;
	} else {
		size_t dash = str_find(text, '-');
		if (dash == text.n || !config_set_port(str_head(text, dash), &first) ||
		    !config_set_port(str_from(text, dash + 1), &last))
			return false;
	}
	for (size_t i = 0; i < n; i++)
		if (first <= list[i] && list[i] <= last)
			return true;
	return false;
}

static void finish_nat(struct config *c)
{
	static const uint16_t databases[] = { 1433, 1434,  1521,  3306,	 5236, 5432, 6379, 9200,
					      9300, 27017, 50000, 54321, 1526, 2881, 11211 };
	static const uint16_t desktops[] = { 3389, 5900, 5901, 5938, 4899 };
	static const uint16_t management[] = { 22,   23,   161,	 135,  139, 445,
					       8291, 2222, 5985, 5986, 623 };
	struct config_nat *n;
	for (size_t i = 0; (n = config_nth(c, CONFIG_NAT, i)); i++) {
		const char *port = n->inside_ports ? n->inside_ports : n->outside_ports;
		n->is_database = is_among(port, databases, N(databases));
		n->is_remote_desktop = is_among(port, desktops, N(desktops));
		n->is_management = is_among(port, management, N(management));
	}
}

static void finish_users(struct config *c)
{
	struct config_user *u;
	for (size_t i = 0; (u = config_nth(c, CONFIG_USER, i)); i++)
		u->has_password = strcmp(u->password_kind, "hidden") == 0
					  ? CONFIG_NONE
					  : strcmp(u->password_kind, "none") != 0;
}

static void finish_telnet(struct config *c)
{
	static const char *const names[] = { "telnet", "telnet ipv6" };
	bool is_on = false;
	for (size_t i = 0; i < N(names); i++) {
		const struct config_service *s = config_has_service(c, names[i]);
		is_on |= s && s->is_enabled;
	}
	c->device.has_telnet = !is_on && c->is_telnet_unsure ? CONFIG_NONE : is_on;
}

static void finish_ssh(struct config *c)
{
	const struct config_service *ssh = config_has_service(c, "ssh"),
				    *old = config_has_service(c, "ssh 1.x"),
				    *version = config_has_service(c, "ssh version");
	bool is_both = version && version->version && !str_starts(str_of(version->version), "2");
	c->device.has_ssh1 = (is_both && ssh && ssh->is_enabled) || (old && old->is_enabled);
	bool is_unsure = (version && !version->version) ||
			 (c->is_ssh1_unsure && ssh && ssh->is_enabled && !old);
	if (!c->device.has_ssh1 && is_unsure)
		c->device.has_ssh1 = CONFIG_NONE;
}

static void finish_web(struct config *c)
{
	static const char *const names[] = { "http",	     "https",
					     "restful http", "netconf soap http",
					     "manage http",  "manage https" };
	bool is_on = false, is_said = false;
	for (size_t i = 0; i < N(names); i++) {
		const struct config_service *s = config_has_service(c, names[i]);
		is_on |= s && s->is_enabled;
		is_said |= s != NULL;
	}
	c->device.has_web = !is_said && c->is_web_unsure ? CONFIG_NONE : is_on;
}

static void finish_device(struct config *c)
{
	struct config_device *d = &c->device;
	for (size_t k = 0; k < CONFIG_KINDS; k++)
		for (size_t i = 0; i < c->rows[k].n; i++)
			((struct config_row *)config_nth(c, (enum config_kind)k, i))->device =
				d->device;
}

void config_finish(struct config *c, const struct config_tree *t)
{
	finish_lines(c, t);
	finish_ports(c);
	config_guard_finish(c);
	config_route_finish(c);
	finish_snmp(c);
	finish_users(c);
	finish_telnet(c);
	finish_ssh(c);
	finish_web(c);
	config_period_finish(c, t);
	config_tls_finish(c, t);
	config_vrf_finish(c, t);
	config_acl_judge(c);
	config_dnat_finish(c);
	finish_nat(c);
	memcpy(config_add(c, CONFIG_DEVICE, NULL), &c->device, sizeof(c->device));
	finish_device(c);
}
