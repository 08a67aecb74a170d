/* SPDX-License-Identifier: Apache-2.0 */
/* device_ports - interfaces of a device: state, speed, counters (IF-MIB, RFC 2863), duplex
 * (EtherLike-MIB, RFC 3635), VLAN, spanning tree, power and aggregate of each. */
#include "survey/device/device.h"

struct port {
	struct device_row row;
	const char *descr, *name, *alias, *mac;
	int64_t type, enabled, up, changed, speed, high_speed, connector;
	int64_t in_octets, in_packets, in_discards, in_errors;
	int64_t out_octets, out_packets, out_discards, out_errors;
	int64_t in_octets32, in_packets32, out_octets32, out_packets32;
};
#define PORT(oid, kind, member) \
	{ \
		(oid), (kind), offsetof(struct port, member) \
	}
static const struct device_field port_fields[] = {
	PORT("1.3.6.1.2.1.2.2.1.3", DEVICE_INT, type),
	PORT("1.3.6.1.2.1.2.2.1.2", DEVICE_TEXT, descr),
	PORT("1.3.6.1.2.1.2.2.1.5", DEVICE_INT, speed),
	PORT("1.3.6.1.2.1.2.2.1.6", DEVICE_MAC, mac),
	PORT("1.3.6.1.2.1.2.2.1.7", DEVICE_INT, enabled),
	PORT("1.3.6.1.2.1.2.2.1.8", DEVICE_INT, up),
	PORT("1.3.6.1.2.1.2.2.1.9", DEVICE_INT, changed),
	PORT("1.3.6.1.2.1.2.2.1.10", DEVICE_INT, in_octets32),
	PORT("1.3.6.1.2.1.2.2.1.11", DEVICE_INT, in_packets32),
	PORT("1.3.6.1.2.1.2.2.1.13", DEVICE_INT, in_discards),
	PORT("1.3.6.1.2.1.2.2.1.14", DEVICE_INT, in_errors),
	PORT("1.3.6.1.2.1.2.2.1.16", DEVICE_INT, out_octets32),
	PORT("1.3.6.1.2.1.2.2.1.17", DEVICE_INT, out_packets32),
	PORT("1.3.6.1.2.1.2.2.1.19", DEVICE_INT, out_discards),
	PORT("1.3.6.1.2.1.2.2.1.20", DEVICE_INT, out_errors),
	PORT("1.3.6.1.2.1.31.1.1.1.1", DEVICE_TEXT, name),
	PORT("1.3.6.1.2.1.31.1.1.1.6", DEVICE_INT, in_octets),
	PORT("1.3.6.1.2.1.31.1.1.1.7", DEVICE_INT, in_packets),
	PORT("1.3.6.1.2.1.31.1.1.1.10", DEVICE_INT, out_octets),
	PORT("1.3.6.1.2.1.31.1.1.1.11", DEVICE_INT, out_packets),
	PORT("1.3.6.1.2.1.31.1.1.1.15", DEVICE_INT, high_speed),
	PORT("1.3.6.1.2.1.31.1.1.1.17", DEVICE_INT, connector),
	PORT("1.3.6.1.2.1.31.1.1.1.18", DEVICE_TEXT, alias),
};

/* The same counters again, after a while. */
struct later {
	struct device_row row;
	int64_t in_discards, in_errors, out_discards, out_errors;
};
static const struct device_field later_fields[] = {
	{ "1.3.6.1.2.1.2.2.1.14", DEVICE_INT, offsetof(struct later, in_errors) },
	{ "1.3.6.1.2.1.2.2.1.13", DEVICE_INT, offsetof(struct later, in_discards) },
	{ "1.3.6.1.2.1.2.2.1.19", DEVICE_INT, offsetof(struct later, out_discards) },
	{ "1.3.6.1.2.1.2.2.1.20", DEVICE_INT, offsetof(struct later, out_errors) },
};

static int read_later(struct device *d, struct map *ret, struct err *e)
{
	struct device_rows rows;
	*ret = MAP(d->arena);
	if (!d->interval_ms)
		return 0;
	for (int64_t left, end_ms = clock_ms() + d->interval_ms;
	     (left = end_ms - clock_ms()) > 0 && !survey_is_late(d->survey);)
		usleep((useconds_t)MIN(left, 100) * 1000);
	int status = device_read(d, later_fields, N(later_fields), sizeof(struct later), &rows, e);
	for (size_t i = 0; i < rows.n; i++) {
		struct later *l = rows.row[i];
		const struct str key = { (const char *)l->row.index,
					 l->row.n_index * sizeof(*l->row.index) };
		(void)!map_set(ret, key, l);
	}
	return status;
}

/* One that was set back has counted since. NO_INT: it does not count both. */
static int64_t grown(int64_t in_before, int64_t in_after, int64_t out_before, int64_t out_after)
{
	if (in_before == NO_INT || in_after == NO_INT || out_before == NO_INT ||
	    out_after == NO_INT)
		return NO_INT;
	return (in_after < in_before ? in_after : in_after - in_before) +
	       (out_after < out_before ? out_after : out_after - out_before);
}

/* IANAifType */
static const char *kind_of(struct arena *a, int64_t type)
{
	static const struct {
		int64_t type;
		const char *name;
	} kinds[] = {
		{ 6, "ethernet" },  { 24, "loopback" }, { 53, "vlan" },	      { 62, "ethernet" },
		{ 69, "ethernet" }, { 71, "wireless" }, { 117, "ethernet" },  { 131, "tunnel" },
		{ 135, "vlan" },    { 136, "vlan" },	{ 161, "aggregate" },
	};
	for (size_t i = 0; i < N(kinds); i++)
		if (kinds[i].type == type)
			return kinds[i].name;
	return type == NO_INT ? NULL : arena_printf(a, "%lld", (long long)type);
}

/* ---- what stands in other tables, by the interface's number ---- */

struct extra {
	struct device_row row;
	int64_t value;
};

/* Number, which stands at that place of the index, to value; nothing where the agent has no such
 * table. */
static struct map extras(struct device *d, const char *oid, size_t place, bool is_by_bridge_port)
{
	struct err noted; /* see device_look() */
	struct device_rows rows;
	struct map m = MAP(d->arena);
	const struct device_field f = { oid, DEVICE_INT, offsetof(struct extra, value) };
	(void)!device_read(d, &f, 1, sizeof(struct extra), &rows, &noted);
	for (size_t i = 0; i < rows.n; i++) {
		struct extra *x = rows.row[i];
		if (x->row.n_index <= place)
			continue;
		int64_t number = x->row.index[place];
		if (is_by_bridge_port)
			number = device_bridge_interface(d, number);
		(void)!map_set(&m, (struct str){ (const char *)&number, sizeof(number) }, x);
	}
	return m;
}

static int64_t extra_of(const struct map *m, int64_t number)
{
	const struct extra *x = map_get(m, (struct str){ (const char *)&number, sizeof(number) });
	return x ? x->value : NO_INT;
}

struct extra_tables {
	struct map duplex, stp, vlan, poe, aggregate, bridge_port, later;
};

/* The port of the bridge that an interface is. */
static struct map bridge_ports(struct device *d)
{
	struct err noted; /* see device_look() */
	struct device_rows rows;
	struct map m = MAP(d->arena);
	const struct device_field f = { "1.3.6.1.2.1.17.1.4.1.2", DEVICE_INT,
					offsetof(struct extra, value) };
	(void)!device_read(d, &f, 1, sizeof(struct extra), &rows, &noted);
	for (size_t i = 0; i < rows.n; i++) {
		struct extra *x = rows.row[i];
		int64_t interface = x->value;
		x->value = x->row.n_index == 1 ? x->row.index[0] : NO_INT;
		(void)!map_set(&m, (struct str){ (const char *)&interface, sizeof(interface) }, x);
	}
	return m;
}

static void read_extras(struct device *d, struct extra_tables *x)
{
	x->bridge_port = bridge_ports(d);
	x->duplex = extras(d, "1.3.6.1.2.1.10.7.2.1.19", 0, false);
	x->stp = extras(d, "1.3.6.1.2.1.17.2.15.1.3", 0, true);
	x->vlan = extras(d, "1.3.6.1.2.1.17.7.1.4.5.1.1", 0, true);
	/* pethPsePortDetectionStatus, by group and port, which most number as the bridge does */
	x->poe = extras(d, "1.3.6.1.2.1.105.1.1.1.6", 1, true);
	/* dot3adAggPortAttachedAggID (IEEE8023-LAG-MIB) */
	x->aggregate = extras(d, "1.2.840.10006.300.43.1.2.1.1.13", 0, false);
}

static int64_t either(int64_t a, int64_t b)
{
	return a != NO_INT ? a : b;
}

static const char *const duplexes[] = { NULL, NULL, "half", "full" };
static const char *const states[] = { NULL,	  "disabled",	"blocking", "listening",
				      "learning", "forwarding", "broken" };

/* What a socket has, other than the interfaces that are made of it. */
static void tell_unseen(struct device *d, const struct device_interface *r)
{
	enum { ALWAYS_FULL_MBPS = 1000 };
	const struct table *t = &table_device_device_interfaces;
	bool is_ethernet = r->is_physical && r->kind && str_is(str_of(r->kind), "ethernet");
	const struct {
		const char *column;
		int64_t value;
		bool is_due;
	} due[] = {
		{ "in_packets", r->in_packets, r->is_up == 1 },
		{ "out_packets", r->out_packets, r->is_up == 1 },
		{ "in_errors", r->in_errors, r->is_up == 1 },
		{ "out_errors", r->out_errors, r->is_up == 1 },
		{ "in_discards", r->in_discards, r->is_up == 1 },
		{ "out_discards", r->out_discards, r->is_up == 1 },
		{ "speed_mbps", r->speed_mbps, r->is_up == 1 },
		{ "unchanged_seconds", r->unchanged_seconds, r->is_up != 1 },
		{ "new_errors", r->new_errors, d->interval_ms && r->is_up == 1 },
		{ "new_discards", r->new_discards, d->interval_ms && r->is_up == 1 },
	};
	for (size_t i = 0; is_ethernet && i < N(due); i++)
		if (due[i].is_due && due[i].value == NO_INT)
			device_untold(d, t, due[i].column, r->name);
	/* Faster ones know no half duplex. */
	if (is_ethernet && r->is_up == 1 && !r->duplex && r->speed_mbps < ALWAYS_FULL_MBPS)
		device_untold(d, t, "duplex", r->name);
}

static void give(struct device *d, const struct port *p, const struct extra_tables *x)
{
	int64_t number = p->row.index[0];
	int64_t aggregate = extra_of(&x->aggregate, number);
	bool is_aggregated = aggregate != NO_INT && aggregate && aggregate != number;
	const char *kind = kind_of(d->arena, p->type);
	int64_t unchanged = device_ticks_since(d, p->changed);
	struct device_interface r = {
		.number = number,
		.name = p->name ? p->name : p->descr,
		.alias = p->alias,
		.description = p->descr,
		.kind = kind,
		.is_enabled = p->enabled == NO_INT ? NO_INT : p->enabled == 1,
		.is_up = p->up == NO_INT ? NO_INT : p->up == 1,
		/* Where the agent does not say, an Ethernet has one. */
		.is_physical = p->connector == NO_INT ? p->type == 6 : p->connector == 1,
		.mac = p->mac,
		.speed_mbps = p->high_speed > 0	   ? p->high_speed
			      : p->speed != NO_INT ? p->speed / 1000000
						   : NO_INT,
		.duplex = device_word(duplexes, N(duplexes), extra_of(&x->duplex, number)),
		.vlan = extra_of(&x->vlan, number),
		.bridge_port = extra_of(&x->bridge_port, number),
		.stp = device_word(states, N(states), extra_of(&x->stp, number)),
		.poe = device_poe_word(extra_of(&x->poe, number)),
		.aggregate = is_aggregated ? device_interface_name(d, aggregate) : NULL,
		.unchanged_seconds = unchanged == NO_INT ? NO_INT : unchanged / 100,
		.in_octets = either(p->in_octets, p->in_octets32),
		.out_octets = either(p->out_octets, p->out_octets32),
		.in_packets = either(p->in_packets, p->in_packets32),
		.out_packets = either(p->out_packets, p->out_packets32),
		.in_errors = p->in_errors,
		.out_errors = p->out_errors,
		.in_discards = p->in_discards,
		.out_discards = p->out_discards,
		.new_errors = NO_INT,
		.new_discards = NO_INT,
	};
	const struct later *l = map_get(
		&x->later, (struct str){ (const char *)p->row.index, sizeof(*p->row.index) });
	if (l) {
		r.new_errors = grown(p->in_errors, l->in_errors, p->out_errors, l->out_errors);
		r.new_discards = grown(p->in_discards, l->in_discards, p->out_discards,
				       l->out_discards);
	}
	tell_unseen(d, &r);
	device_give(d, &table_device_device_interfaces, &r);
}

int device_interfaces(struct device *d, struct err *e)
{
	struct device_rows rows;
	struct extra_tables x;
	int status = device_read(d, port_fields, N(port_fields), sizeof(struct port), &rows, e);
	/* Whoever passes on frames has ports, whether or not they are shown. */
	if (!rows.n && status >= 0 && device_is_of_network(d))
		return err_set(e, "it says that it is a switch or router, but shows these "
				  "credentials no interface");
	if (!rows.n)
		return status < 0 ? status : DEVICE_ABSENT;
	read_extras(d, &x);
	if (read_later(d, &x.later, e) < 0)
		status = -1;
	for (size_t i = 0; i < rows.n; i++) {
		const struct port *p = rows.row[i];
		if (p->row.n_index == 1)
			give(d, p, &x);
		else
			d->n_odd++;
	}
	return status;
}
