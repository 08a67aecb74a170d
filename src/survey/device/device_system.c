/* SPDX-License-Identifier: Apache-2.0 */
/* device_system - what a device is: name, maker, model, version, its configuration's age. */
#include "survey/device/device.h"

#include <string.h>

struct maker {
	int64_t number;
	const char *name;
	/* When the running configuration was changed and saved, as uptime. */
	const char *changed, *saved;
	const char *version, *serial; /* where ENTITY-MIB does not tell */
};

/* HUAWEI-CONFIG-MAN-MIB, HH3C-CONFIG-MAN-MIB, CISCO-CONFIG-MAN-MIB, RUIJIE-SYSTEM-MIB; numbers of
 * makers by IANA. Of Cisco only the startup configuration's moment tells that it was saved: the
 * other counts whoever wrote it to a terminal. */
static const struct maker makers[] = {
	{ DEVICE_CISCO, "Cisco", "1.3.6.1.4.1.9.9.43.1.1.1.0", "1.3.6.1.4.1.9.9.43.1.1.3.0", NULL,
	  NULL },
	{ DEVICE_HUAWEI, "Huawei", "1.3.6.1.4.1.2011.6.10.1.1.1.0", "1.3.6.1.4.1.2011.6.10.1.1.2.0",
	  NULL, NULL },
	{ DEVICE_H3C, "H3C", "1.3.6.1.4.1.25506.2.4.1.1.1.0", "1.3.6.1.4.1.25506.2.4.1.1.2.0", NULL,
	  NULL },
	{ DEVICE_RUIJIE, "Ruijie", NULL, NULL, "1.3.6.1.4.1.4881.1.1.10.2.1.1.2.0",
	  "1.3.6.1.4.1.4881.1.1.10.2.1.1.24.0" },
	{ 11, "HP", NULL, NULL, NULL, NULL },
	{ 311, "Microsoft", NULL, NULL, NULL, NULL },
	{ 318, "APC", NULL, NULL, NULL, NULL },
	{ 674, "Dell", NULL, NULL, NULL, NULL },
	{ 2636, "Juniper", NULL, NULL, NULL, NULL },
	{ 3902, "ZTE", NULL, NULL, NULL, NULL },
	{ 8072, "net-snmp", NULL, NULL, NULL, NULL },
	{ 11863, "TP-Link", NULL, NULL, NULL, NULL },
	{ 14988, "MikroTik", NULL, NULL, NULL, NULL },
	{ 24681, "QNAP", NULL, NULL, NULL, NULL },
	{ 28557, "Hillstone", NULL, NULL, NULL, NULL },
	{ 32328, "Topsec", NULL, NULL, NULL, NULL },
	{ 35047, "Sangfor", NULL, NULL, NULL, NULL },
};

static const struct maker *maker_of(const struct device *d)
{
	for (size_t i = 0; i < N(makers); i++)
		if (makers[i].number == d->enterprise)
			return &makers[i];
	return NULL;
}

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

/* The first that has it, the case before the modules in it. */
static void take_entities(const struct device_rows *rows, struct device_system *r)
{
	static const int64_t order[] = { ENTITY_CHASSIS, ENTITY_STACK, ENTITY_MODULE };
	for (size_t k = 0; k < N(order); k++)
		for (size_t i = 0; i < rows->n; i++) {
			const struct entity *x = rows->row[i];
			if (x->class_number != order[k])
				continue;
			r->version = r->version ? r->version : x->version;
			r->serial = r->serial ? r->serial : x->serial;
			r->model = r->model ? r->model : x->model;
			r->vendor = r->vendor ? r->vendor : x->vendor;
		}
}

struct scalars {
	int64_t interfaces, changed, saved, engine_seconds;
	const char *mac, *version, *serial;
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

static int read_scalars(struct device *d, const struct maker *m, struct scalars *ret, struct err *e)
{
	struct device_field fields[8] = {
		{ "1.3.6.1.2.1.2.1.0", DEVICE_INT, offsetof(struct scalars, interfaces) },
		{ "1.3.6.1.2.1.17.1.1.0", DEVICE_MAC, offsetof(struct scalars, mac) },
		{ "1.3.6.1.2.1.25.1.2.0", DEVICE_BYTES, offsetof(struct scalars, date) },
		/* snmpEngineTime (RFC 3411) */
		{ "1.3.6.1.6.3.10.2.1.3.0", DEVICE_INT, offsetof(struct scalars, engine_seconds) },
	};
	size_t n = 4;
	*ret = (struct scalars){ .changed = NO_INT, .saved = NO_INT };
	if (m && m->changed) {
		fields[n++] = (struct device_field){ m->changed, DEVICE_INT,
						     offsetof(struct scalars, changed) };
		fields[n++] = (struct device_field){ m->saved, DEVICE_INT,
						     offsetof(struct scalars, saved) };
	}
	if (m && m->version) {
		fields[n++] = (struct device_field){ m->version, DEVICE_TEXT,
						     offsetof(struct scalars, version) };
		fields[n++] = (struct device_field){ m->serial, DEVICE_TEXT,
						     offsetof(struct scalars, serial) };
	}
	return device_get(d, fields, n, ret, e);
}

/* "… Version 5.170 (S5700 V200R010C00SPC600)" or "…Version 7.1.045, Release 3109P05": the words
 * from "Version" to the end of the line. */
static const char *version_in(struct arena *a, const char *description)
{
	struct str rest = str_of(description), line;
	while (description && str_line(&rest, &line))
		for (size_t i = 0; i + 8 < line.n; i++)
			if (strncasecmp(line.p + i, "version ", 8) == 0)
				return str_text(a, str_trim(str_head(str_from(line, i + 8), 120)));
	return NULL;
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

int device_system(struct device *d, struct err *e)
{
	const struct maker *m = maker_of(d);
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
	r.vendor = m ? m->name : NULL;
	r.version = s.version;
	r.serial = s.serial;
	take_entities(&entities, &r);
	if (!r.version)
		r.version = version_in(d->arena, d->description);
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
