/* SPDX-License-Identifier: Apache-2.0 */
/* device - what an SNMP agent tells, as rows of the tables of src/table/device/. */
#include "survey/device/device.h"

static void give_to_survey(void *arg, const struct table *t, const void *row)
{
	survey_row(arg, t, row);
}

struct device *device_open(struct survey *s, const struct address *a, uint16_t port,
			   const struct snmp_credentials *c, const struct snmp_manners *m,
			   struct err *e)
{
	struct snmp_session *session = snmp_client_open(s, a, port, c, m, e);
	if (!session)
		return NULL;
	struct device *d = arena_new(survey_arena(s), struct device);
	*d = (struct device){ .survey = s,
			      .arena = survey_arena(s),
			      .session = session,
			      .give = give_to_survey,
			      .arg = s,
			      .interfaces = MAP(survey_arena(s)),
			      .bridge_ports = MAP(survey_arena(s)),
			      .fetched = MAP(survey_arena(s)) };
	return d;
}

void device_close(struct device *d)
{
	if (d)
		snmp_client_close(d->session);
}

void device_give(struct device *d, const struct table *t, const void *row)
{
	d->give(d->arg, t, row);
}

void device_untold(struct device *d, const struct table *t, const char *column, const char *row)
{
	if (d->give == give_to_survey)
		survey_unseen(d->survey, t, column, N_("%s: it does not tell %s"),
			      row ? row : t->name, column);
}

bool device_is_of_network(const struct device *d)
{
	enum { LAYER_2 = 2, LAYER_3 = 4 };
	return d->services != NO_INT && d->services & (LAYER_2 | LAYER_3);
}

/* SNMPv2-MIB (RFC 3418), system */
static const struct device_field own_fields[] = {
	{ "1.3.6.1.2.1.1.3.0", DEVICE_INT, offsetof(struct device, uptime_ticks) },
	{ "1.3.6.1.2.1.1.2.0", DEVICE_OID, offsetof(struct device, object_id) },
	{ "1.3.6.1.2.1.1.5.0", DEVICE_TEXT, offsetof(struct device, name) },
	{ "1.3.6.1.2.1.1.1.0", DEVICE_TEXT, offsetof(struct device, description) },
	{ "1.3.6.1.2.1.1.4.0", DEVICE_TEXT, offsetof(struct device, contact) },
	{ "1.3.6.1.2.1.1.6.0", DEVICE_TEXT, offsetof(struct device, location) },
	{ "1.3.6.1.2.1.1.7.0", DEVICE_INT, offsetof(struct device, services) },
};

int device_begin(struct device *d, struct err *e)
{
	static const struct ber_oid enterprises = { 6, { 1, 3, 6, 1, 4, 1 } };
	struct ber_oid oid;
	if (device_get(d, own_fields, N(own_fields), d, e) < 0)
		return -1;
	if (d->uptime_ticks == NO_INT && !d->object_id)
		return err_set(e, "the agent answers, but lets these credentials see nothing");
	if (d->object_id && ber_oid_parse(str_of(d->object_id), &oid) && oid.n > enterprises.n &&
	    ber_oid_is_below(&oid, &enterprises))
		d->enterprise = oid.part[enterprises.n];
	return 0;
}

int device_look(struct device *d, const struct table *t, struct err *e)
{
	static const struct {
		const struct table *table;
		int (*look)(struct device *d, struct err *e);
	} parts[] = {
		{ &table_device_device_system, device_system },
		{ &table_device_device_interfaces, device_interfaces },
		{ &table_device_device_fdb, device_fdb },
		{ &table_device_device_vlans, device_vlans },
		{ &table_device_device_arp, device_arp },
		{ &table_device_device_routes, device_routes },
		{ &table_device_device_links, device_links },
		{ &table_device_device_health, device_health },
		{ &table_device_device_poe, device_poe },
		{ &table_device_device_dot1x, device_dot1x },
		{ &table_device_device_port_security, device_port_security },
		{ &table_device_device_stp, device_stp },
		{ &table_device_device_ups, device_ups },
		{ &table_device_device_environment, device_environment },
	};
	size_t i = 0;
	while (i < N(parts) && parts[i].table != t)
		i++;
	d->has_failed = false;
	d->n_odd = 0;
	int status = i < N(parts) ? parts[i].look(d, e) : DEVICE_ABSENT;
	/* A column that is empty because it could not be read would pass a check. */
	if (status >= 0 && d->has_failed) {
		*e = d->failure;
		return -1;
	}
	return status;
}

/* ---- names ---- */

static struct str key_of(const int64_t *number)
{
	return (struct str){ (const char *)number, sizeof(*number) };
}

struct named {
	struct device_row row;
	const char *name;
	int64_t number;
};

/* ifName and, for what has none and for those who call them so, ifDescr (RFC 2863) */
static const char *const name_oids[] = { "1.3.6.1.2.1.31.1.1.1.1", "1.3.6.1.2.1.2.2.1.2" };

static void add_names(struct device *d, const char *oid)
{
	struct err noted; /* see device_look() */
	struct device_rows rows;
	const struct device_field fields[] = { { oid, DEVICE_TEXT, offsetof(struct named, name) } };
	if (device_read(d, fields, N(fields), sizeof(struct named), &rows, &noted) < 0 && !rows.n)
		return;
	for (size_t i = 0; i < rows.n; i++) {
		struct named *r = rows.row[i];
		if (r->row.n_index != 1 || !r->name)
			continue;
		r->number = r->row.index[0];
		if (!map_get(&d->interfaces, key_of(&r->number)))
			(void)!map_set(&d->interfaces, key_of(&r->number), r);
		if (!map_get(&d->interfaces, str_of(r->name)))
			(void)!map_set(&d->interfaces, str_of(r->name), r);
	}
}

static void have_interfaces(struct device *d)
{
	if (d->has_interfaces)
		return;
	d->has_interfaces = true;
	for (size_t i = 0; i < N(name_oids); i++)
		add_names(d, name_oids[i]);
}

const char *device_interface_name(struct device *d, int64_t number)
{
	if (number == NO_INT)
		return NULL;
	have_interfaces(d);
	const struct named *r = map_get(&d->interfaces, key_of(&number));
	return r ? r->name : arena_printf(d->arena, "%lld", (long long)number);
}

int64_t device_interface_called(struct device *d, const char *name)
{
	have_interfaces(d);
	const struct named *r = name ? map_get(&d->interfaces, str_of(name)) : NULL;
	return r ? r->number : NO_INT;
}

struct bridge_port {
	struct device_row row;
	int64_t interface, port;
};

/* dot1dBasePortIfIndex (RFC 4188) */
static const struct device_field bridge_fields[] = {
	{ "1.3.6.1.2.1.17.1.4.1.2", DEVICE_INT, offsetof(struct bridge_port, interface) },
};

int64_t device_bridge_interface(struct device *d, int64_t port)
{
	struct device_rows rows;
	if (!d->has_bridge_ports) {
		d->has_bridge_ports = true;
		d->is_bridge_unread = device_read(d, bridge_fields, N(bridge_fields),
						  sizeof(struct bridge_port), &rows,
						  &d->bridge_failure) < 0;
		for (size_t i = 0; i < rows.n; i++) {
			struct bridge_port *p = rows.row[i];
			p->port = p->row.n_index == 1 ? p->row.index[0] : NO_INT;
			(void)!map_set(&d->bridge_ports, key_of(&p->port), p);
		}
	}
	if (d->is_bridge_unread && !d->has_failed) {
		d->has_failed = true;
		d->failure = d->bridge_failure;
	}
	const struct bridge_port *p = map_get(&d->bridge_ports, key_of(&port));
	return p ? p->interface : NO_INT;
}

void device_fetch_all(struct device *const *devices, size_t n)
{
	/* sysObjectID first: one question finds out who is silent. */
	static const struct device_field first = { "1.3.6.1.2.1.1.2", DEVICE_OID, 0 };
	device_fetch(devices, n, &first, 1);
	for (size_t i = 0; i < N(name_oids); i++)
		device_fetch(devices, n, &(struct device_field){ .oid = name_oids[i] }, 1);
	device_fetch(devices, n, bridge_fields, N(bridge_fields));
	device_fetch_addresses(devices, n);
	device_fetch_links(devices, n);
}

/* ---- values ---- */

const char *device_mac_text(struct arena *a, struct str b)
{
	const uint8_t *p = (const uint8_t *)b.p;
	return b.n != 6 ? NULL
			: arena_printf(a, "%02x:%02x:%02x:%02x:%02x:%02x", p[0], p[1], p[2], p[3],
				       p[4], p[5]);
}

const char *device_mac_of_index(struct arena *a, const uint32_t *index)
{
	uint8_t bytes[6];
	for (size_t i = 0; i < 6; i++) {
		if (index[i] > 255)
			return NULL;
		bytes[i] = (uint8_t)index[i];
	}
	return device_mac_text(a, (struct str){ (const char *)bytes, 6 });
}

const char *device_ip_of_index(struct arena *a, const uint32_t *index, size_t n)
{
	char text[ADDRESS_TEXT_SIZE];
	struct address address = { .is_ipv6 = n == 16 };
	if (n != 4 && n != 16)
		return NULL;
	for (size_t i = 0; i < n; i++) {
		if (index[i] > 255)
			return NULL;
		address.bytes[i] = (uint8_t)index[i];
	}
	address_text(&address, text);
	return arena_strdup(a, text);
}

const char *device_word(const char *const *words, size_t n, int64_t number)
{
	return number >= 0 && (uint64_t)number < n ? words[number] : NULL;
}

/* Both begin again after 2^32. */
int64_t device_ticks_since(const struct device *d, int64_t ticks)
{
	return ticks == NO_INT || d->uptime_ticks == NO_INT
		       ? NO_INT
		       : (int64_t)(uint32_t)(d->uptime_ticks - ticks);
}

const char *device_moment(struct device *d, int64_t ticks)
{
	int64_t since = device_ticks_since(d, ticks);
	return since == NO_INT || !ticks ? NULL
					 : clock_iso(d->arena, survey_now(d->survey) - since / 100);
}
