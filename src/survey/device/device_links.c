/* SPDX-License-Identifier: Apache-2.0 */
/* device_links - neighbours that tell their names: LLDP-MIB (IEEE 802.1AB), CISCO-CDP-MIB. */
#include "survey/device/device.h"

#include <string.h>

/* ---- LLDP ---- */

struct lldp {
	struct device_row row; /* time mark, local port, number of the neighbour */
	int64_t id_kind, port_kind;
	struct str id, port, capabilities;
	const char *port_text, *name, *description, *address;
};
#define LLDP(oid, kind, member) \
	{ \
		(oid), (kind), offsetof(struct lldp, member) \
	}
static const struct device_field lldp_fields[] = {
	LLDP("1.0.8802.1.1.2.1.4.1.1.4", DEVICE_INT, id_kind),
	LLDP("1.0.8802.1.1.2.1.4.1.1.5", DEVICE_BYTES, id),
	LLDP("1.0.8802.1.1.2.1.4.1.1.6", DEVICE_INT, port_kind),
	LLDP("1.0.8802.1.1.2.1.4.1.1.7", DEVICE_BYTES, port),
	LLDP("1.0.8802.1.1.2.1.4.1.1.7", DEVICE_TEXT, port_text),
	LLDP("1.0.8802.1.1.2.1.4.1.1.9", DEVICE_TEXT, name),
	LLDP("1.0.8802.1.1.2.1.4.1.1.10", DEVICE_TEXT, description),
	LLDP("1.0.8802.1.1.2.1.4.1.1.12", DEVICE_BYTES, capabilities),
};

struct local_port {
	struct device_row row;
	int64_t kind;
	const char *id, *description;
};
static const struct device_field local_fields[] = {
	{ "1.0.8802.1.1.2.1.3.7.1.2", DEVICE_INT, offsetof(struct local_port, kind) },
	{ "1.0.8802.1.1.2.1.3.7.1.3", DEVICE_TEXT, offsetof(struct local_port, id) },
	{ "1.0.8802.1.1.2.1.3.7.1.4", DEVICE_TEXT, offsetof(struct local_port, description) },
};

/* Bits of LldpSystemCapabilitiesMap, the first is the highest of the first byte; of CDP the
 * lowest of the last. */
static const char *const lldp_capabilities[] = {
	"other", "repeater", "bridge", "access point", "router", "phone", "cable modem", "station",
};
static const char *const cdp_capabilities[] = {
	"router", "bridge", "source-route bridge", "switch", "host", "igmp", "repeater", "phone",
};

static bool has_capability(const char *words, const char *one)
{
	struct str rest = str_of(words), word;
	while (words && str_split(&rest, ',', &word))
		if (str_is(str_trim(word), one))
			return true;
	return false;
}

/* A phone bridges its computer: it is none of the network's devices for that. */
static bool is_network_device(const char *capabilities)
{
	return !has_capability(capabilities, "phone") && !has_capability(capabilities, "station") &&
	       (has_capability(capabilities, "bridge") || has_capability(capabilities, "switch") ||
		has_capability(capabilities, "router") ||
		has_capability(capabilities, "access point"));
}

static const char *words_of(struct arena *a, unsigned bits, const char *const *words)
{
	struct arena_text t = { .p = NULL };
	for (size_t i = 0; i < 8; i++)
		if (bits >> i & 1) {
			if (t.n)
				arena_text_puts(a, &t, ", ");
			arena_text_puts(a, &t, words[i]);
		}
	return t.p;
}

static unsigned reversed(uint8_t b)
{
	unsigned r = 0;
	for (int i = 0; i < 8; i++)
		r |= (unsigned)(b >> (7 - i) & 1) << i;
	return r;
}

static const char *ip_text(struct arena *a, struct str bytes)
{
	uint32_t numbers[16];
	for (size_t i = 0; i < MIN(bytes.n, N(numbers)); i++)
		numbers[i] = (uint8_t)bytes.p[i];
	return device_ip_of_index(a, numbers, bytes.n);
}

/* Chassis id of kind 4 and port id of kind 3 are hardware addresses, of kind 5 and 4 addresses of a
 * network behind the number of their family (1: IPv4, 2: IPv6). */
static const char *id_text(struct device *d, struct str id, bool is_mac, bool is_address)
{
	const char *text = NULL;
	if (is_mac)
		text = device_mac_text(d->arena, id);
	else if (is_address && id.n == (id.p[0] == 1 ? 5 : 17))
		text = ip_text(d->arena, str_from(id, 1));
	return text ? text : str_text(d->arena, str_trim(id));
}

/* The number of a local port is the interface's with most makers, the bridge's with some. */
static const char *local_interface(struct device *d, const struct device_rows *locals, int64_t port)
{
	for (size_t i = 0; i < locals->n; i++) {
		const struct local_port *l = locals->row[i];
		if (l->row.n_index != 1 || l->row.index[0] != port)
			continue;
		if (device_interface_called(d, l->id) != NO_INT)
			return device_interface_name(d, device_interface_called(d, l->id));
		if (device_interface_called(d, l->description) != NO_INT)
			return device_interface_name(d, device_interface_called(d, l->description));
		/* kind 7: the maker's own number, often the interface's */
		int64_t number;
		if (l->kind == 7 && l->id && str_int(str_of(l->id), 10, &number))
			return device_interface_name(d, number);
		if (l->kind == 5 && l->id)
			return l->id;
	}
	int64_t interface = device_bridge_interface(d, port);
	return device_interface_name(d, interface == NO_INT ? port : interface);
}

struct manager {
	struct device_row row;
	int64_t kind;
};

/* lldpRemManAddrTable: the neighbour's index, then kind, length and bytes of the address */
static const struct device_field manager_fields[] = {
	{ "1.0.8802.1.1.2.1.4.2.1.3", DEVICE_INT, offsetof(struct manager, kind) },
};

static void read_managers(struct device *d, const struct device_rows *neighbours)
{
	struct err noted; /* see device_look() */
	struct device_rows rows;
	(void)!device_read(d, manager_fields, N(manager_fields), sizeof(struct manager), &rows,
			   &noted);
	for (size_t i = 0; i < rows.n; i++) {
		const struct manager *m = rows.row[i];
		const uint32_t *p = m->row.index;
		if (m->row.n_index < 5 || p[4] != m->row.n_index - 5 || (p[3] != 1 && p[3] != 2))
			continue;
		for (size_t k = 0; k < neighbours->n; k++) {
			struct lldp *l = neighbours->row[k];
			if (l->row.n_index == 3 && memcmp(l->row.index, p, 3 * sizeof(*p)) == 0)
				l->address = device_ip_of_index(d->arena, p + 5, p[4]);
		}
	}
}

static void add(struct device *d, const struct device_link *l)
{
	d->links = arena_grow(d->arena, d->links, &d->link_capacity, d->n_links + 1,
			      sizeof(*d->links));
	d->links[d->n_links++] = *l;
}

static int read_lldp(struct device *d, struct err *e)
{
	struct device_rows rows, locals = { .n = 0 };
	int status = device_read(d, lldp_fields, N(lldp_fields), sizeof(struct lldp), &rows, e);
	if (status >= 0 && rows.n)
		status = device_read(d, local_fields, N(local_fields), sizeof(struct local_port),
				     &locals, e);
	if (rows.n)
		read_managers(d, &rows);
	for (size_t i = 0; i < rows.n; i++) {
		const struct lldp *l = rows.row[i];
		if (l->row.n_index != 3)
			continue;
		const char *words = l->capabilities.n
					    ? words_of(d->arena,
						       reversed((uint8_t)l->capabilities.p[0]),
						       lldp_capabilities)
					    : NULL;
		bool is_mac = l->port_kind == 3 && l->port.n == 6;
		bool is_address = l->port_kind == 4 && l->port.n;
		add(d, &(struct device_link){
			       .interface = local_interface(d, &locals, l->row.index[1]),
			       .protocol = "lldp",
			       .neighbour = l->name,
			       .neighbour_id = id_text(d, l->id, l->id_kind == 4,
						       l->id_kind == 5 && l->id.n),
			       .neighbour_port = is_mac || is_address
							 ? id_text(d, l->port, is_mac, is_address)
							 : l->port_text,
			       .neighbour_address = l->address,
			       .neighbour_description = l->description,
			       .capabilities = words,
			       .is_network_device = is_network_device(words) });
	}
	return status;
}

/* ---- CDP: cdpCacheTable, by interface and number ---- */

struct cdp {
	struct device_row row;
	const char *id, *port, *platform;
	struct str address, capabilities;
};
static const struct device_field cdp_fields[] = {
	{ "1.3.6.1.4.1.9.9.23.1.2.1.1.6", DEVICE_TEXT, offsetof(struct cdp, id) },
	{ "1.3.6.1.4.1.9.9.23.1.2.1.1.4", DEVICE_BYTES, offsetof(struct cdp, address) },
	{ "1.3.6.1.4.1.9.9.23.1.2.1.1.7", DEVICE_TEXT, offsetof(struct cdp, port) },
	{ "1.3.6.1.4.1.9.9.23.1.2.1.1.8", DEVICE_TEXT, offsetof(struct cdp, platform) },
	{ "1.3.6.1.4.1.9.9.23.1.2.1.1.9", DEVICE_BYTES, offsetof(struct cdp, capabilities) },
};

static int read_cdp(struct device *d, struct err *e)
{
	struct device_rows rows;
	int status = device_read(d, cdp_fields, N(cdp_fields), sizeof(struct cdp), &rows, e);
	for (size_t i = 0; i < rows.n; i++) {
		const struct cdp *c = rows.row[i];
		if (c->row.n_index != 2)
			continue;
		const char *words =
			c->capabilities.n
				? words_of(d->arena,
					   (uint8_t)c->capabilities.p[c->capabilities.n - 1],
					   cdp_capabilities)
				: NULL;
		add(d,
		    &(struct device_link){ .interface = device_interface_name(d, c->row.index[0]),
					   .protocol = "cdp",
					   .neighbour = c->id,
					   .neighbour_id = c->id,
					   .neighbour_port = c->port,
					   .neighbour_address = ip_text(d->arena, c->address),
					   .neighbour_description = c->platform,
					   .capabilities = words,
					   .is_network_device = is_network_device(words) });
	}
	return status;
}

/* Once for all who ask; of what failed, each of them is told. */
static int have_links(struct device *d, struct err *e)
{
	if (d->has_links)
		return 0;
	d->n_links = 0;
	int status = read_lldp(d, e);
	if (status >= 0)
		status = read_cdp(d, e);
	d->has_links = status >= 0;
	return status;
}

int device_links(struct device *d, struct err *e)
{
	int status = have_links(d, e);
	for (size_t i = 0; i < d->n_links; i++)
		device_give(d, &table_device_device_links, &d->links[i]);
	return status < 0 || d->n_links ? status : DEVICE_ABSENT;
}

/* ---- which ports lead on ---- */

struct member {
	struct device_row row;
	int64_t aggregate;
};

/* dot3adAggPortAttachedAggID: neighbours tell themselves to the members, addresses are learned at
 * the aggregate. */
static const struct device_field member_fields[] = {
	{ "1.2.840.10006.300.43.1.2.1.1.13", DEVICE_INT, offsetof(struct member, aggregate) },
};

int device_uplinks(struct device *d, struct map *ret, struct err *e)
{
	struct device_rows rows;
	if (have_links(d, e) < 0 ||
	    device_read(d, member_fields, N(member_fields), sizeof(struct member), &rows, e) < 0)
		return -1;
	for (size_t i = 0; i < d->n_links; i++)
		if (d->links[i].is_network_device && d->links[i].interface)
			(void)!map_set(ret, str_of(d->links[i].interface), ret);
	for (size_t i = 0; i < rows.n; i++) {
		const struct member *m = rows.row[i];
		if (m->row.n_index != 1 || m->aggregate == NO_INT || !m->aggregate)
			continue;
		const char *port = device_interface_name(d, m->row.index[0]);
		const char *aggregate = device_interface_name(d, m->aggregate);
		if (map_get(ret, str_of(port)))
			(void)!map_set(ret, str_of(aggregate), ret);
	}
	return 0;
}

/* ---- of many side by side ---- */

void device_fetch_links(struct device *const *devices, size_t n)
{
	device_fetch(devices, n, lldp_fields, N(lldp_fields));
	device_fetch(devices, n, local_fields, N(local_fields));
	device_fetch(devices, n, manager_fields, N(manager_fields));
	device_fetch(devices, n, cdp_fields, N(cdp_fields));
	device_fetch(devices, n, member_fields, N(member_fields));
}
