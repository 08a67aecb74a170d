/* SPDX-License-Identifier: Apache-2.0 */
/* device_addresses - which hardware address stands at which port, and which IP address has it. */
#include "survey/device/device.h"

#include <string.h>

/* ---- forwarding tables ---- */

struct learned {
	struct device_row row;
	int64_t port, kind;
};
/* dot1qTpFdbTable (Q-BRIDGE-MIB, RFC 4363), by filtering database and address; dot1dTpFdbTable
 * (BRIDGE-MIB, RFC 4188), by address. Some switches of H3C have only one of them, some a part
 * of each: so both are read. */
static const struct device_field q_fields[] = {
	{ "1.3.6.1.2.1.17.7.1.2.2.1.2", DEVICE_INT, offsetof(struct learned, port) },
	{ "1.3.6.1.2.1.17.7.1.2.2.1.3", DEVICE_INT, offsetof(struct learned, kind) },
};
static const struct device_field d_fields[] = {
	{ "1.3.6.1.2.1.17.4.3.1.2", DEVICE_INT, offsetof(struct learned, port) },
	{ "1.3.6.1.2.1.17.4.3.1.3", DEVICE_INT, offsetof(struct learned, kind) },
};
static const char *const kinds[] = { NULL, "other", "invalid", "learned", "self", "static" };

struct entry {
	struct device_fdb_entry row;
	size_t *on_port; /* how many addresses stand at the same */
};

struct fdb {
	struct device *device;
	struct entry *entries;
	size_t n, capacity;
	struct map seen;    /* addresses: alone, with a VLAN, with a port */
	struct map on_port; /* size_t by the interface, or by the bridge's port as a negative */
	struct map vlans;   /* VLAN by filtering database */
	struct map uplinks; /* interfaces' names */
};

static struct str number_key(const int64_t *n)
{
	return (struct str){ (const char *)n, sizeof(*n) };
}

/* Whether it was not there before. */
static bool note(struct fdb *f, const char *mac, const char *what, int64_t number)
{
	const char *key = arena_printf(f->device->arena, "%s %s %lld", mac, what,
				       (long long)number);
	return !map_set(&f->seen, str_of(key), f);
}

/* An address in two VLANs of a port is one device. */
static size_t *count_at(struct fdb *f, const char *mac, int64_t place)
{
	size_t *count = map_get(&f->on_port, number_key(&place));
	if (!count) {
		count = arena_new(f->device->arena, size_t);
		(void)!map_set(&f->on_port, number_key(&place), count);
	}
	*count += note(f, mac, "at", place);
	return count;
}

static void add(struct fdb *f, const struct learned *l, const char *mac, int64_t vlan)
{
	struct device *d = f->device;
	if (!mac || l->kind == 2 || (vlan == NO_INT && map_get(&f->seen, str_of(mac))) ||
	    !note(f, mac, "in", vlan))
		return;
	(void)!map_set(&f->seen, str_of(mac), f);
	f->entries = arena_grow(d->arena, f->entries, &f->capacity, f->n + 1, sizeof(*f->entries));
	struct entry *to = &f->entries[f->n++];
	const char *kind = device_word(kinds, N(kinds), l->kind);
	if (!kind && l->kind != NO_INT)
		kind = "other";
	int64_t interface = l->port > 0 ? device_bridge_interface(d, l->port) : NO_INT;
	to->row = (struct device_fdb_entry){ .mac = mac,
					     .vlan = vlan,
					     .bridge_port = l->port > 0 ? l->port : NO_INT,
					     .interface = device_interface_name(d, interface),
					     .kind = kind };
	/* The switch's own address at a port stands not behind it. */
	if (l->port > 0 && !(kind && strcmp(kind, "self") == 0))
		to->on_port = count_at(f, mac, interface == NO_INT ? -l->port : interface);
}

struct vlan_fdb {
	struct device_row row;
	int64_t fdb, vlan;
};

/* dot1qVlanFdbId, by time mark and VLAN; where it is not told, a database is its VLAN. */
static const struct device_field vlan_fdb_fields[] = {
	{ "1.3.6.1.2.1.17.7.1.4.2.1.3", DEVICE_INT, offsetof(struct vlan_fdb, fdb) },
};

static void read_vlan_fdbs(struct fdb *f)
{
	struct err noted; /* see device_look() */
	struct device_rows rows;
	(void)!device_read(f->device, vlan_fdb_fields, N(vlan_fdb_fields), sizeof(struct vlan_fdb),
			   &rows, &noted);
	for (size_t i = 0; i < rows.n; i++) {
		struct vlan_fdb *v = rows.row[i];
		if (v->row.n_index != 2)
			continue;
		v->vlan = v->row.index[1];
		/* Of several VLANs in one database none is the address's. */
		struct vlan_fdb *before = map_set(&f->vlans, number_key(&v->fdb), v);
		if (before && before->vlan != v->vlan)
			v->vlan = NO_INT;
	}
}

static int read_q(struct fdb *f, struct err *e)
{
	struct device_rows rows;
	int status = device_read(f->device, q_fields, N(q_fields), sizeof(struct learned), &rows,
				 e);
	if (rows.n)
		read_vlan_fdbs(f);
	for (size_t i = 0; i < rows.n; i++) {
		const struct learned *l = rows.row[i];
		if (l->row.n_index != 7) {
			f->device->n_odd++;
			continue;
		}
		int64_t fdb = l->row.index[0];
		const struct vlan_fdb *v = map_get(&f->vlans, number_key(&fdb));
		add(f, l, device_mac_of_index(f->device->arena, l->row.index + 1),
		    v ? v->vlan : fdb);
	}
	return status;
}

static int read_d(struct fdb *f, int64_t vlan, struct err *e)
{
	struct device_rows rows;
	int status = device_read(f->device, d_fields, N(d_fields), sizeof(struct learned), &rows,
				 e);
	for (size_t i = 0; i < rows.n; i++) {
		const struct learned *l = rows.row[i];
		if (l->row.n_index == 6)
			add(f, l, device_mac_of_index(f->device->arena, l->row.index), vlan);
		else
			f->device->n_odd++;
	}
	return status;
}

struct cisco_vlan {
	struct device_row row;
	int64_t state;
	const char *name;
};
/* vtpVlanState and vtpVlanName (CISCO-VTP-MIB), by domain and VLAN */
static const struct device_field cisco_fields[] = {
	{ "1.3.6.1.4.1.9.9.46.1.3.1.1.2", DEVICE_INT, offsetof(struct cisco_vlan, state) },
	{ "1.3.6.1.4.1.9.9.46.1.3.1.1.4", DEVICE_TEXT, offsetof(struct cisco_vlan, name) },
};
static bool is_token_ring(int64_t vlan)
{
	return vlan >= 1002 && vlan <= 1005;
}

/* Cisco's switches show one VLAN at a time, and number the bridge's ports in each anew. */
static int read_cisco(struct fdb *f, struct err *e)
{
	struct device *d = f->device;
	struct device_rows vlans;
	if (device_read(d, cisco_fields, 1, sizeof(struct cisco_vlan), &vlans, e) < 0)
		return -1;
	int status = 0;
	(void)device_interface_name(d, 0); /* has all of them read, before only one VLAN is seen */
	for (size_t i = 0; i < vlans.n && status >= 0; i++) {
		const struct cisco_vlan *v = vlans.row[i];
		int64_t vlan = v->row.n_index ? v->row.index[v->row.n_index - 1] : 0;
		if (v->state != 1 || is_token_ring(vlan))
			continue;
		snmp_client_set_vlan(d->session, arena_printf(d->arena, "%lld", (long long)vlan));
		d->is_one_vlan = true;
		d->has_bridge_ports = false;
		d->bridge_ports = MAP(d->arena);
		status = read_d(f, vlan, e);
	}
	snmp_client_set_vlan(d->session, NULL);
	d->is_one_vlan = false;
	d->has_bridge_ports = false;
	d->bridge_ports = MAP(d->arena);
	return status;
}

static void tell_unseen(struct device *d, const struct device_fdb_entry *r)
{
	const struct table *t = &table_device_device_fdb;
	if (!r->kind)
		device_untold(d, t, "kind", r->mac);
	if (!r->interface && r->bridge_port != NO_INT)
		device_untold(d, t, "interface", r->mac);
}

int device_fdb(struct device *d, struct err *e)
{
	struct fdb f = { .device = d,
			 .seen = MAP(d->arena),
			 .on_port = MAP(d->arena),
			 .vlans = MAP(d->arena),
			 .uplinks = MAP(d->arena) };
	int status = read_q(&f, e);
	if (status >= 0 && !f.n && d->enterprise == DEVICE_CISCO)
		status = read_cisco(&f, e);
	if (status >= 0)
		status = read_d(&f, NO_INT, e);
	if (status >= 0)
		status = device_uplinks(d, &f.uplinks, e);
	bool has_kinds = false;
	for (size_t i = 0; i < f.n; i++)
		has_kinds |= f.entries[i].row.kind != NULL;
	for (size_t i = 0; i < f.n; i++) {
		struct device_fdb_entry *r = &f.entries[i].row;
		/* Forgotten between two questions. */
		if (has_kinds && !r->kind)
			continue;
		tell_unseen(d, r);
		const size_t *count = f.entries[i].on_port;
		r->macs_on_port = count ? (int64_t)*count : NO_INT;
		r->is_uplink = r->interface && map_get(&f.uplinks, str_of(r->interface));
		device_give(d, &table_device_device_fdb, r);
	}
	return status < 0 || f.n ? status : DEVICE_ABSENT;
}

/* ---- VLANs ---- */

struct vlan {
	struct device_row row;
	const char *name;
	struct str ports, untagged;
};
/* dot1qVlanStaticTable (Q-BRIDGE-MIB) */
static const struct device_field vlan_fields[] = {
	{ "1.3.6.1.2.1.17.7.1.4.3.1.1", DEVICE_TEXT, offsetof(struct vlan, name) },
	{ "1.3.6.1.2.1.17.7.1.4.3.1.2", DEVICE_BYTES, offsetof(struct vlan, ports) },
	{ "1.3.6.1.2.1.17.7.1.4.3.1.4", DEVICE_BYTES, offsetof(struct vlan, untagged) },
};

static int64_t n_bits(struct str s)
{
	int64_t n = 0;
	for (size_t i = 0; i < s.n; i++)
		n += __builtin_popcount((uint8_t)s.p[i]);
	return s.p ? n : NO_INT;
}

int device_vlans(struct device *d, struct err *e)
{
	struct device_rows rows, cisco = { .n = 0 };
	int status = device_read(d, vlan_fields, N(vlan_fields), sizeof(struct vlan), &rows, e);
	for (size_t i = 0; i < rows.n; i++) {
		const struct vlan *v = rows.row[i];
		if (v->row.n_index == 1)
			device_give(d, &table_device_device_vlans,
				    &(struct device_vlan){ v->row.index[0], v->name,
							   n_bits(v->ports), n_bits(v->untagged) });
	}
	if (status >= 0 && !rows.n && d->enterprise == DEVICE_CISCO)
		status = device_read(d, cisco_fields, N(cisco_fields), sizeof(struct cisco_vlan),
				     &cisco, e);
	for (size_t i = 0; i < cisco.n; i++) {
		const struct cisco_vlan *v = cisco.row[i];
		int64_t number = v->row.n_index ? v->row.index[v->row.n_index - 1] : 0;
		if (!is_token_ring(number))
			device_give(d, &table_device_device_vlans,
				    &(struct device_vlan){ number, v->name, NO_INT, NO_INT });
	}
	return status < 0 || rows.n || cisco.n ? status : DEVICE_ABSENT;
}

/* ---- ARP ---- */

struct neighbour {
	struct device_row row;
	const char *mac;
	int64_t kind;
};
/* ipNetToPhysicalTable (RFC 4293), by interface, kind of address and address with its length;
 * ipNetToMediaTable, the older one, by interface and address */
static const struct device_field physical_fields[] = {
	{ "1.3.6.1.2.1.4.35.1.4", DEVICE_MAC, offsetof(struct neighbour, mac) },
	{ "1.3.6.1.2.1.4.35.1.6", DEVICE_INT, offsetof(struct neighbour, kind) },
};
static const struct device_field media_fields[] = {
	{ "1.3.6.1.2.1.4.22.1.2", DEVICE_MAC, offsetof(struct neighbour, mac) },
	{ "1.3.6.1.2.1.4.22.1.4", DEVICE_INT, offsetof(struct neighbour, kind) },
};
static const char *const arp_kinds[] = { NULL, "other", "invalid", "dynamic", "static", "local" };

static void give_neighbour(struct device *d, struct map *seen, const struct neighbour *n,
			   const uint32_t *address, size_t n_address)
{
	struct device_arp_entry r = { .ip = device_ip_of_index(d->arena, address, n_address),
				      .mac = n->mac,
				      .interface = device_interface_name(d, n->row.index[0]),
				      .kind = device_word(arp_kinds, N(arp_kinds), n->kind) };
	if (!r.ip || !r.mac || n->kind == 2)
		return;
	const char *key = arena_printf(d->arena, "%s %u", r.ip, n->row.index[0]);
	if (!map_set(seen, str_of(key), d))
		device_give(d, &table_device_device_arp, &r);
}

/* Many have a part of their entries in each of both tables: those of IPv6 in the newer one alone,
 * and of IPv4 all in the older. */
int device_arp(struct device *d, struct err *e)
{
	struct device_rows rows;
	struct map seen = MAP(d->arena);
	int status = device_read(d, physical_fields, N(physical_fields), sizeof(struct neighbour),
				 &rows, e);
	for (size_t i = 0; i < rows.n; i++) {
		const struct neighbour *n = rows.row[i];
		if (n->row.n_index > 3 && n->row.n_index == 3 + n->row.index[2])
			give_neighbour(d, &seen, n, n->row.index + 3, n->row.index[2]);
	}
	const size_t n_newer = rows.n;
	if (status < 0)
		return status;
	status = device_read(d, media_fields, N(media_fields), sizeof(struct neighbour), &rows, e);
	for (size_t i = 0; i < rows.n; i++) {
		const struct neighbour *n = rows.row[i];
		if (n->row.n_index == 5)
			give_neighbour(d, &seen, n, n->row.index + 1, 4);
	}
	return status < 0 || n_newer || rows.n ? status : DEVICE_ABSENT;
}

/* ---- of many side by side ---- */

void device_fetch_arp(struct device *const *devices, size_t n)
{
	device_fetch(devices, n, physical_fields, N(physical_fields));
	device_fetch(devices, n, media_fields, N(media_fields));
}

void device_fetch_addresses(struct device *const *devices, size_t n)
{
	device_fetch(devices, n, q_fields, N(q_fields));
	device_fetch(devices, n, vlan_fdb_fields, N(vlan_fdb_fields));
	device_fetch(devices, n, d_fields, N(d_fields));
	device_fetch_arp(devices, n);
}
