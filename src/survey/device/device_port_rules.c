/* SPDX-License-Identifier: Apache-2.0 */
/* device_port_rules - what is ruled at a device's ports: power, 802.1X, limits of MAC addresses,
 * spanning tree. */
#include "survey/device/device.h"

/* ---- power over Ethernet (POWER-ETHERNET-MIB, RFC 3621) ---- */

struct poe_supply {
	struct device_row row;
	int64_t watts, state, used;
};
static const struct device_field supply_fields[] = {
	{ "1.3.6.1.2.1.105.1.3.1.1.2", DEVICE_INT, offsetof(struct poe_supply, watts) },
	{ "1.3.6.1.2.1.105.1.3.1.1.3", DEVICE_INT, offsetof(struct poe_supply, state) },
	{ "1.3.6.1.2.1.105.1.3.1.1.4", DEVICE_INT, offsetof(struct poe_supply, used) },
};
struct poe_port {
	struct device_row row;
	int64_t enabled, state, class_number;
};
static const struct device_field poe_port_fields[] = {
	{ "1.3.6.1.2.1.105.1.1.1.3", DEVICE_INT, offsetof(struct poe_port, enabled) },
	{ "1.3.6.1.2.1.105.1.1.1.6", DEVICE_INT, offsetof(struct poe_port, state) },
	{ "1.3.6.1.2.1.105.1.1.1.10", DEVICE_INT, offsetof(struct poe_port, class_number) },
};
static const char *const supply_states[] = { NULL, "on", "off", "faulty" };
static const char *const poe_states[] = { NULL,	   "disabled", "searching",  "delivering",
					  "fault", "test",     "other fault" };

const char *device_poe_word(int64_t state)
{
	return device_word(poe_states, N(poe_states), state);
}

static double real(int64_t n)
{
	return n == NO_INT ? NO_REAL : (double)n;
}

/* A port of a group is not an interface: makers number them as they like, most as the bridge. */
static const char *poe_name(struct device *d, const struct device_row *r)
{
	int64_t interface = r->n_index == 2 && r->index[0] == 1
				    ? device_bridge_interface(d, r->index[1])
				    : NO_INT;
	if (interface != NO_INT)
		return device_interface_name(d, interface);
	return r->n_index == 2 ? arena_printf(d->arena, "%u/%u", r->index[0], r->index[1]) : NULL;
}

int device_poe(struct device *d, struct err *e)
{
	struct device_rows supplies, ports;
	if (device_read(d, supply_fields, N(supply_fields), sizeof(struct poe_supply), &supplies,
			e) < 0)
		return -1;
	for (size_t i = 0; i < supplies.n; i++) {
		const struct poe_supply *s = supplies.row[i];
		if (s->used == NO_INT || s->watts == NO_INT)
			device_untold(d, &table_device_device_poe,
				      s->used == NO_INT ? "watts" : "limit_watts", "supply");
		device_give(d, &table_device_device_poe,
			    &(struct device_poe){
				    .kind = "supply",
				    .name = arena_printf(d->arena, "%u",
							 s->row.n_index ? s->row.index[0] : 0),
				    .state = device_word(supply_states, N(supply_states), s->state),
				    .is_enabled = s->state == NO_INT ? NO_INT : s->state == 1,
				    .watts = real(s->used),
				    .limit_watts = real(s->watts),
				    .class_number = NO_INT });
	}
	int status = device_read(d, poe_port_fields, N(poe_port_fields), sizeof(struct poe_port),
				 &ports, e);
	for (size_t i = 0; i < ports.n; i++) {
		const struct poe_port *p = ports.row[i];
		device_give(d, &table_device_device_poe,
			    &(struct device_poe){
				    .kind = "port",
				    .name = poe_name(d, &p->row),
				    .state = device_poe_word(p->state),
				    .is_enabled = p->enabled == NO_INT ? NO_INT : p->enabled == 1,
				    .watts = NO_REAL,
				    .limit_watts = NO_REAL,
				    /* class 0 is number 1 */
				    .class_number = p->class_number == NO_INT
							    ? NO_INT
							    : p->class_number - 1 });
	}
	return status < 0 || supplies.n || ports.n ? status : DEVICE_ABSENT;
}

/* ---- 802.1X (IEEE8021-PAE-MIB) ---- */

struct dot1x_port {
	struct device_row row;
	int64_t control, status;
};
static const struct device_field dot1x_fields[] = {
	{ "1.0.8802.1.1.1.1.2.1.1.6", DEVICE_INT, offsetof(struct dot1x_port, control) },
	{ "1.0.8802.1.1.1.1.2.1.1.5", DEVICE_INT, offsetof(struct dot1x_port, status) },
};
static const char *const controls[] = { NULL, "unauthorized", "auto", "authorized" };
static const char *const authorisations[] = { NULL, "authorized", "unauthorized" };

struct dot1x_system {
	int64_t control;
};

int device_dot1x(struct device *d, struct err *e)
{
	static const struct device_field system_fields[] = {
		{ "1.0.8802.1.1.1.1.1.1.0", DEVICE_INT, offsetof(struct dot1x_system, control) },
	};
	struct device_rows ports;
	struct dot1x_system s;
	if (device_get(d, system_fields, N(system_fields), &s, e) < 0)
		return -1;
	int status = device_read(d, dot1x_fields, N(dot1x_fields), sizeof(struct dot1x_port),
				 &ports, e);
	for (size_t i = 0; i < ports.n; i++) {
		const struct dot1x_port *p = ports.row[i];
		if (p->row.n_index != 1) {
			d->n_odd++;
			continue;
		}
		device_give(d, &table_device_device_dot1x,
			    &(struct device_dot1x){
				    .interface = device_interface_name(d, p->row.index[0]),
				    .is_on = s.control == NO_INT ? NO_INT : s.control == 1,
				    .control = device_word(controls, N(controls), p->control),
				    .state = device_word(authorisations, N(authorisations),
							 p->status) });
	}
	return status < 0 || ports.n ? status : DEVICE_ABSENT;
}

/* ---- how many may use a port ---- */

struct secure_port {
	struct device_row row;
	int64_t enabled, max_macs, macs, action, violations;
};
/* CISCO-PORT-SECURITY-MIB, cpsIfConfigTable */
static const struct device_field cisco_fields[] = {
	{ "1.3.6.1.4.1.9.9.315.1.2.1.1.1", DEVICE_INT, offsetof(struct secure_port, enabled) },
	{ "1.3.6.1.4.1.9.9.315.1.2.1.1.3", DEVICE_INT, offsetof(struct secure_port, max_macs) },
	{ "1.3.6.1.4.1.9.9.315.1.2.1.1.4", DEVICE_INT, offsetof(struct secure_port, macs) },
	{ "1.3.6.1.4.1.9.9.315.1.2.1.1.8", DEVICE_INT, offsetof(struct secure_port, action) },
	{ "1.3.6.1.4.1.9.9.315.1.2.1.1.9", DEVICE_INT, offsetof(struct secure_port, violations) },
};
/* H3C's has a mode instead of a switch: 1 is "no restrictions". HH3C-PORT-SECURITY-MIB,
 * hh3cSecurePortTable */
static const struct device_field h3c_fields[] = {
	{ "1.3.6.1.4.1.25506.2.26.1.2.1.1.1", DEVICE_INT, offsetof(struct secure_port, enabled) },
	{ "1.3.6.1.4.1.25506.2.26.1.2.1.1.3", DEVICE_INT, offsetof(struct secure_port, action) },
	{ "1.3.6.1.4.1.25506.2.26.1.2.1.1.4", DEVICE_INT, offsetof(struct secure_port, max_macs) },
	{ "1.3.6.1.4.1.25506.2.26.1.2.1.1.5", DEVICE_INT, offsetof(struct secure_port, macs) },
};
/* HUAWEI-L2MAM-MIB, hwPortSecurityTable */
static const struct device_field huawei_fields[] = {
	{ "1.3.6.1.4.1.2011.5.25.42.2.1.11.1.2", DEVICE_INT,
	  offsetof(struct secure_port, enabled) },
	{ "1.3.6.1.4.1.2011.5.25.42.2.1.11.1.3", DEVICE_INT, offsetof(struct secure_port, action) },
	{ "1.3.6.1.4.1.2011.5.25.42.2.1.11.1.6", DEVICE_INT,
	  offsetof(struct secure_port, max_macs) },
};
static const char *const cisco_actions[] = { NULL, "shutdown", "drop and notify", "drop" };
static const char *const h3c_actions[] = {
	NULL, NULL, "none", "shutdown", "shutdown for a time", "default access", "drop"
};
static const char *const huawei_actions[] = { NULL, "drop and notify", "drop", "shutdown", "none" };

/* Makers whose switches tell. */
struct security_mib {
	int64_t maker, least_enabled, most_enabled;
	const struct device_field *fields;
	size_t n_fields;
	const char *const *actions;
	size_t n_actions;
	const char *name;
};
static const struct security_mib security_mibs[] = {
	{ DEVICE_CISCO, 1, 1, cisco_fields, N(cisco_fields), cisco_actions, N(cisco_actions),
	  "CISCO-PORT-SECURITY-MIB" },
	{ DEVICE_H3C, 2, INT32_MAX, h3c_fields, N(h3c_fields), h3c_actions, N(h3c_actions),
	  "HH3C-PORT-SECURITY-MIB" },
	{ DEVICE_HUAWEI, 1, 1, huawei_fields, N(huawei_fields), huawei_actions, N(huawei_actions),
	  "HUAWEI-L2MAM-MIB" },
};

/* What the maker's table does not have is not known. */
static int64_t known(const struct security_mib *m, const struct secure_port *p, size_t offset)
{
	for (size_t i = 0; i < m->n_fields; i++)
		if (m->fields[i].offset == offset)
			return *(const int64_t *)(const void *)((const char *)p + offset);
	return NO_INT;
}

static int read_security(struct device *d, const struct security_mib *m, struct err *e)
{
	struct device_rows ports;
	int status = device_read(d, m->fields, m->n_fields, sizeof(struct secure_port), &ports, e);
	for (size_t i = 0; i < ports.n; i++) {
		const struct secure_port *p = ports.row[i];
		if (p->row.n_index != 1) {
			d->n_odd++;
			continue;
		}
		device_give(
			d, &table_device_device_port_security,
			&(struct device_port_security){
				.interface = device_interface_name(d, p->row.index[0]),
				.is_enabled = p->enabled == NO_INT
						      ? NO_INT
						      : p->enabled >= m->least_enabled &&
								p->enabled <= m->most_enabled,
				.max_macs = p->max_macs,
				.macs = known(m, p, offsetof(struct secure_port, macs)),
				.action = device_word(m->actions, m->n_actions, p->action),
				.violations = known(m, p, offsetof(struct secure_port, violations)),
				.source = m->name });
	}
	return status < 0 || ports.n ? status : DEVICE_ABSENT;
}

int device_port_security(struct device *d, struct err *e)
{
	for (size_t i = 0; i < N(security_mibs); i++)
		if (security_mibs[i].maker == d->enterprise)
			return read_security(d, &security_mibs[i], e);
	return DEVICE_ABSENT;
}

/* ---- spanning tree (BRIDGE-MIB, RFC 4188) ---- */

struct tree {
	int64_t protocol, priority, unchanged, changes, cost, port;
	struct str root;
	const char *mac;
};
static const struct device_field tree_fields[] = {
	{ "1.3.6.1.2.1.17.2.1.0", DEVICE_INT, offsetof(struct tree, protocol) },
	{ "1.3.6.1.2.1.17.2.2.0", DEVICE_INT, offsetof(struct tree, priority) },
	{ "1.3.6.1.2.1.17.2.3.0", DEVICE_INT, offsetof(struct tree, unchanged) },
	{ "1.3.6.1.2.1.17.2.4.0", DEVICE_INT, offsetof(struct tree, changes) },
	{ "1.3.6.1.2.1.17.2.5.0", DEVICE_BYTES, offsetof(struct tree, root) },
	{ "1.3.6.1.2.1.17.2.6.0", DEVICE_INT, offsetof(struct tree, cost) },
	{ "1.3.6.1.2.1.17.2.7.0", DEVICE_INT, offsetof(struct tree, port) },
	{ "1.3.6.1.2.1.17.1.1.0", DEVICE_MAC, offsetof(struct tree, mac) },
};
static const char *const protocols[] = { NULL, "other", "decLb100", "ieee8021d" };

int device_stp(struct device *d, struct err *e)
{
	struct tree t = { .protocol = NO_INT };
	if (device_get(d, tree_fields, N(tree_fields), &t, e) < 0)
		return -1;
	/* Without a root there is no tree: a bridge with STP off answers zeros. */
	const uint8_t *p = (const uint8_t *)t.root.p;
	const char *root = t.root.n == 8 ? device_mac_text(d->arena, str_from(t.root, 2)) : NULL;
	bool is_none = !root || str_is(str_of(root), "00:00:00:00:00:00");
	if (is_none)
		return DEVICE_ABSENT;
	bool is_root = t.port == 0;
	device_give(
		d, &table_device_device_stp,
		&(struct device_stp){
			.protocol = device_word(protocols, N(protocols), t.protocol),
			.root_mac = root,
			.root_priority = p[0] << 8 | p[1],
			.bridge_mac = t.mac,
			.bridge_priority = t.priority,
			.is_root = is_root,
			.root_interface = is_root || t.port == NO_INT
						  ? NULL
						  : device_interface_name(
							    d, device_bridge_interface(d, t.port)),
			.root_cost = t.cost,
			.changes = t.changes,
			.unchanged_seconds = t.unchanged == NO_INT ? NO_INT : t.unchanged / 100 });
	return 0;
}
