/* SPDX-License-Identifier: Apache-2.0 */
/* device_system - what a device is: name, maker, model, version, its configuration's age. */
#include "survey/device/device.h"
#include "survey/device/device_maker.h"

/* ---- ENTITY-MIB (RFC 6933), HOST-RESOURCES-MIB (RFC 2790), BRIDGE-MIB ---- */

struct entity {
	struct device_row row;
	int64_t class_number;
	const char *version, *serial, *vendor, *model;
};
enum { ENTITY_CHASSIS = 3, ENTITY_MODULE = 9, ENTITY_STACK = 11 };

static const struct device_field entity_fields[] = {
	{ "1.3.6.1.2.1.47.1.1.1.1.5", DEVICE_INT, offsetof(struct entity, class_number) },
	{ "1.3.6.1.2.1.47.1.1.1.1.10", DEVICE_TEXT, offsetof(struct entity, version) },
	{ "1.3.6.1.2.1.47.1.1.1.1.11", DEVICE_TEXT, offsetof(struct entity, serial) },
	{ "1.3.6.1.2.1.47.1.1.1.1.12", DEVICE_TEXT, offsetof(struct entity, vendor) },
	{ "1.3.6.1.2.1.47.1.1.1.1.13", DEVICE_TEXT, offsetof(struct entity, model) },
};

static const char *first_of(const char *have, const char *text)
{
	return have || !text || device_maker_is_blank(text) ? have : text;
}

/* The first that has it, the case before the modules in it. */
static void take_entities(const struct device_rows *rows, struct device_system *r)
{
	static const int64_t order[] = { ENTITY_CHASSIS, ENTITY_STACK, ENTITY_MODULE };
	for (size_t k = 0; k < N(order); k++)
		for (size_t i = 0; i < rows->n; i++) {
			const struct entity *x = rows->row[i];
			if (x->class_number != order[k])
				continue;
			r->version = first_of(r->version, x->version);
			r->serial = first_of(r->serial, x->serial);
			r->model = first_of(r->model, x->model);
			r->vendor = first_of(r->vendor, x->vendor);
		}
}

struct scalars {
	int64_t interfaces, changed, saved, engine_seconds;
	const char *mac, *version, *serial, *model, *printer, *printer_serial;
	const char *ups_vendor, *ups_model;
	struct str date;
};

/* "DateAndTime" (RFC 2579): year in two bytes, month, day, hour, minute, second, tenths, and
 * perhaps the distance from UTC. Without that distance nobody knows what hour it means. */
static int64_t offset_of(struct device *d, struct str b)
{
	int64_t then;
	const uint8_t *p = (const uint8_t *)b.p;
	if (b.n != 11 || (p[8] != '+' && p[8] != '-'))
		return NO_INT;
	const char *text = arena_printf(d->arena, "%04d-%02d-%02dT%02d:%02d:%02d", p[0] << 8 | p[1],
					p[2], p[3], p[4], p[5], p[6]);
	if (!clock_parse(text, &then))
		return NO_INT;
	int64_t east = (p[9] * 60 + p[10]) * 60;
	return then - (p[8] == '+' ? east : -east) - clock_now();
}

static int read_scalars(struct device *d, const struct device_maker *m, struct scalars *ret,
			struct err *e)
{
	static const struct device_maker nobody = { .number = 0 };
	m = m ? m : &nobody;
	const struct device_field all[] = {
		{ "1.3.6.1.2.1.2.1.0", DEVICE_INT, offsetof(struct scalars, interfaces) },
		{ "1.3.6.1.2.1.17.1.1.0", DEVICE_MAC, offsetof(struct scalars, mac) },
		{ "1.3.6.1.2.1.25.1.2.0", DEVICE_BYTES, offsetof(struct scalars, date) },
		/* snmpEngineTime (RFC 3411) */
		{ "1.3.6.1.6.3.10.2.1.3.0", DEVICE_INT, offsetof(struct scalars, engine_seconds) },
		/* prtGeneralSerialNumber (RFC 3805), and what the first device of a printer is */
		{ "1.3.6.1.2.1.43.5.1.1.17.1", DEVICE_TEXT,
		  offsetof(struct scalars, printer_serial) },
		{ "1.3.6.1.2.1.25.3.2.1.3.1", DEVICE_TEXT, offsetof(struct scalars, printer) },
		/* UPS-MIB (RFC 1628): the card's agent names itself, this the supply */
		{ "1.3.6.1.2.1.33.1.1.1.0", DEVICE_TEXT, offsetof(struct scalars, ups_vendor) },
		{ "1.3.6.1.2.1.33.1.1.2.0", DEVICE_TEXT, offsetof(struct scalars, ups_model) },
		{ m->changed, DEVICE_INT, offsetof(struct scalars, changed) },
		{ m->saved, DEVICE_INT, offsetof(struct scalars, saved) },
		{ m->version, DEVICE_TEXT, offsetof(struct scalars, version) },
		{ m->serial, DEVICE_TEXT, offsetof(struct scalars, serial) },
		{ m->model, DEVICE_TEXT, offsetof(struct scalars, model) },
	};
	struct device_field fields[N(all)];
	size_t n = 0;
	*ret = (struct scalars){ .changed = NO_INT, .saved = NO_INT };
	for (size_t i = 0; i < N(all); i++)
		if (all[i].oid)
			fields[n++] = all[i];
	return device_get(d, fields, n, ret, e);
}

/* The uptime counts to 2^32 hundredths of a second, which are 497 days, and then from 0 on; the
 * engine counts seconds. Some agents count other seconds there: both must tell of the same day. */
static void fill_uptime(struct device *d, int64_t engine_seconds, struct device_system *r)
{
	enum { ROUND_S = 42949673, SLACK_S = 600, DAY_S = 86400 };
	if (engine_seconds == NO_INT)
		engine_seconds = snmp_client_engine_seconds(d->session);
	r->uptime_seconds = d->uptime_ticks == NO_INT ? NO_INT : d->uptime_ticks / 100;
	r->running_days = NO_INT;
	if (r->uptime_seconds == NO_INT)
		return;
	int64_t apart = engine_seconds == NO_INT ? -ROUND_S : engine_seconds - r->uptime_seconds;
	if (apart >= -SLACK_S && (apart + SLACK_S) % ROUND_S <= 2 * SLACK_S) {
		r->uptime_seconds = MAX(r->uptime_seconds, engine_seconds);
		r->running_days = r->uptime_seconds / DAY_S;
	}
	r->started_at = clock_iso(d->arena, survey_now(d->survey) - r->uptime_seconds);
}

/* Reading what was saved when it starts is no change that somebody made. */
static int64_t is_saved(const struct device *d, const struct scalars *s)
{
	enum { STARTING_TICKS = 5 * 60 * 100 };
	if (s->changed == NO_INT || s->saved == NO_INT)
		return NO_INT;
	if (!s->saved)
		return s->changed < STARTING_TICKS;
	return device_ticks_since(d, s->saved) <= device_ticks_since(d, s->changed);
}

/* What the maker's own objects tell comes first, then ENTITY-MIB, then words. */
static void fill_names(struct device *d, const struct device_maker *m, const struct scalars *s,
		       const struct device_rows *entities, struct device_system *r)
{
	r->vendor = device_maker_name(m, d->description);
	r->version = first_of(NULL, s->version);
	r->serial = first_of(NULL, s->serial);
	r->model = first_of(NULL, s->model);
	take_entities(entities, r);
	if (!r->version)
		r->version = device_maker_version(d->arena, d->description);
	r->model = first_of(r->model, s->ups_model);
	if (s->printer_serial)
		r->model = first_of(r->model, s->printer);
	if (!r->model)
		r->model = device_maker_model(d->arena, d->description);
	r->vendor = first_of(r->vendor, s->ups_vendor);
	r->serial = first_of(r->serial, s->printer_serial);
}

int device_system(struct device *d, struct err *e)
{
	const struct device_maker *m = device_maker_of(d->enterprise);
	struct scalars s;
	struct device_rows entities;
	struct device_system r = { .name = d->name,
				   .description = d->description,
				   .object_id = d->object_id,
				   .location = d->location,
				   .contact = d->contact };
	if (read_scalars(d, m, &s, e) < 0)
		return -1;
	int status = device_read(d, entity_fields, N(entity_fields), sizeof(struct entity),
				 &entities, e);
	fill_names(d, m, &s, &entities, &r);
	r.mac = s.mac;
	fill_uptime(d, s.engine_seconds, &r);
	r.config_changed_at = device_moment(d, s.changed);
	r.config_saved_at = device_moment(d, s.saved);
	r.is_config_saved = is_saved(d, &s);
	if (m && m->changed && r.is_config_saved == NO_INT)
		device_untold(d, &table_device_device_system, "is_config_saved", d->name);
	r.clock_offset_seconds = offset_of(d, s.date);
	r.interfaces = s.interfaces;
	device_give(d, &table_device_device_system, &r);
	return status;
}
