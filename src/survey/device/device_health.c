/* SPDX-License-Identifier: Apache-2.0 */
/* device_health - processors, memory, temperatures, fans and power supplies, as the standard and
 * the makers' MIBs tell them.
 *
 * What a maker counts is one line in `readings`: where the values, their names, limits and
 * states stand. An agent is asked for the standard's and its own maker's only. */
#include "survey/device/device.h"

#include <math.h>
#include <string.h>

enum state { NONE, OK, WARNING, FAILED, ABSENT };
static const char *const state_words[] = { NULL, "ok", "warning", "failed", "absent" };

/* By the number that the agent gives. */
struct states {
	size_t n;
	enum state state[64];
};
static const struct states cisco_states = { 7,
					    { NONE, OK, WARNING, FAILED, FAILED, ABSENT, FAILED } };
static const struct states huawei_fan_states = { 3, { NONE, OK, FAILED } };
/* unknown, up, down, warning */
static const struct states cisco_tray_states = { 5, { NONE, NONE, OK, FAILED, WARNING } };
/* off by the environment, on, off by order, refused, off for want of power, heat, a fan, broken,
 * and so on */
static const struct states cisco_unit_states = { 13,
						 { NONE, FAILED, OK, WARNING, FAILED, FAILED,
						   FAILED, FAILED, FAILED, WARNING, FAILED, FAILED,
						   WARNING } };
/* failed, removed, off, too slow, too fast, well, as fast as can be */
static const struct states hp_fan_states = { 7,
					     { FAILED, ABSENT, FAILED, WARNING, WARNING, OK, OK } };
/* empty, not plugged in, works, failed, failed for good, works, its second failed, has no current;
 * the last is a second supply that none is connected to */
static const struct states hp_power_states = {
	10, { NONE, ABSENT, FAILED, OK, FAILED, FAILED, OK, FAILED, FAILED, ABSENT }
};
static const struct states huawei_power_states = { 5, { NONE, OK, FAILED, OK, NONE } };

struct reading {
	int64_t maker;
	const char *kind, *unit, *source;
	const char *value, *name, *threshold, *state; /* columns; NULL: there is none */
	const struct states *states;
	/* The value's table is indexed by ENTITY-MIB's number, which has the name. */
	bool is_entity;
	bool is_zero_none;    /* 0 means that this part has no such thing */
	const char *free;     /* the value is of bytes used; these are free */
	const char *present;  /* 2: the slot is empty */
	bool is_second;	      /* asked only where nothing told of this kind before */
	int64_t class_number; /* parts of another class (entPhysicalClass) are left out */
	const char *whole;    /* the value is of bytes used, of so many */
};
#define HUAWEI_ENTITY "1.3.6.1.4.1.2011.5.25.31.1.1.1.1"
#define H3C_ENTITY "1.3.6.1.4.1.25506.2.6.1.1.1.1"
#define CISCO_MEMORY "1.3.6.1.4.1.9.9.48.1.1.1"
#define CISCO_ENVMON "1.3.6.1.4.1.9.9.13.1"
#define CISCO_POOL "1.3.6.1.4.1.9.9.221.1.1.1.1"
#define CISCO_CPU "1.3.6.1.4.1.9.9.109.1.1.1.1"
#define JUNIPER "1.3.6.1.4.1.2636.3.1.13.1"
#define HILLSTONE "1.3.6.1.4.1.28557.2.2.1"
#define HP "1.3.6.1.4.1.11.2.14.11.5.1"
#define DELL "1.3.6.1.4.1.674.10895.3000.1.2.110.7"
#define TP_LINK "1.3.6.1.4.1.11863.6.4.1"
enum { CLASS_POWER = 6, CLASS_FAN = 7 };
enum { NET_SNMP = 8072 };
static const struct reading readings[] = {
	{ DEVICE_HUAWEI, "cpu", "percent", "HUAWEI-ENTITY-EXTENT-MIB", HUAWEI_ENTITY ".5", NULL,
	  HUAWEI_ENTITY ".6", NULL, NULL, true, true, NULL },
	{ DEVICE_HUAWEI, "memory", "percent", "HUAWEI-ENTITY-EXTENT-MIB", HUAWEI_ENTITY ".7", NULL,
	  HUAWEI_ENTITY ".8", NULL, NULL, true, true, NULL },
	{ DEVICE_HUAWEI, "temperature", "celsius", "HUAWEI-ENTITY-EXTENT-MIB", HUAWEI_ENTITY ".11",
	  NULL, HUAWEI_ENTITY ".12", NULL, NULL, true, true, NULL },
	{ DEVICE_HUAWEI, "fan", "percent", "HUAWEI-ENTITY-EXTENT-MIB",
	  "1.3.6.1.4.1.2011.5.25.31.1.1.10.1.5", NULL, NULL, "1.3.6.1.4.1.2011.5.25.31.1.1.10.1.7",
	  &huawei_fan_states, false, false, NULL, "1.3.6.1.4.1.2011.5.25.31.1.1.10.1.6" },
	{ DEVICE_HUAWEI, "power", NULL, "HUAWEI-ENTITY-EXTENT-MIB",
	  "1.3.6.1.4.1.2011.5.25.31.1.1.18.1.6", NULL, NULL, "1.3.6.1.4.1.2011.5.25.31.1.1.18.1.6",
	  &huawei_power_states, false, false, NULL, "1.3.6.1.4.1.2011.5.25.31.1.1.18.1.5" },
	{ DEVICE_H3C, "cpu", "percent", "HH3C-ENTITY-EXT-MIB", H3C_ENTITY ".6", NULL,
	  H3C_ENTITY ".7", NULL, NULL, true, true, NULL },
	{ DEVICE_H3C, "memory", "percent", "HH3C-ENTITY-EXT-MIB", H3C_ENTITY ".8", NULL,
	  H3C_ENTITY ".9", NULL, NULL, true, true, NULL },
	{ DEVICE_H3C, "temperature", "celsius", "HH3C-ENTITY-EXT-MIB", H3C_ENTITY ".12", NULL,
	  H3C_ENTITY ".13", NULL, NULL, true, true, NULL },
	{ DEVICE_CISCO, "cpu", "percent", "CISCO-PROCESS-MIB", "1.3.6.1.4.1.9.9.109.1.1.1.1.8",
	  NULL, NULL, NULL, NULL, false, false, NULL },
	{ DEVICE_CISCO, "memory", "percent", "CISCO-MEMORY-POOL-MIB", CISCO_MEMORY ".5",
	  CISCO_MEMORY ".2", NULL, NULL, NULL, false, false, CISCO_MEMORY ".6" },
	{ DEVICE_CISCO, "temperature", "celsius", "CISCO-ENVMON-MIB", CISCO_ENVMON ".3.1.3",
	  CISCO_ENVMON ".3.1.2", CISCO_ENVMON ".3.1.4", CISCO_ENVMON ".3.1.6", &cisco_states, false,
	  true, NULL },
	{ DEVICE_CISCO, "fan", NULL, "CISCO-ENVMON-MIB", CISCO_ENVMON ".4.1.3",
	  CISCO_ENVMON ".4.1.2", NULL, CISCO_ENVMON ".4.1.3", &cisco_states, false, false, NULL },
	{ DEVICE_CISCO, "power", NULL, "CISCO-ENVMON-MIB", CISCO_ENVMON ".5.1.3",
	  CISCO_ENVMON ".5.1.2", NULL, CISCO_ENVMON ".5.1.3", &cisco_states, false, false, NULL },
	/* 5 minutes, as Cisco's; RUIJIE-PROCESS-MIB, RUIJIE-MEMORY-MIB, RUIJIE-SYSTEM-MIB */
	{ DEVICE_RUIJIE, "cpu", "percent", "RUIJIE-PROCESS-MIB",
	  "1.3.6.1.4.1.4881.1.1.10.2.36.1.1.3", NULL, NULL, NULL, NULL, false, false, NULL },
	{ DEVICE_RUIJIE, "memory", "percent", "RUIJIE-MEMORY-MIB",
	  "1.3.6.1.4.1.4881.1.1.10.2.35.1.1.1.3", "1.3.6.1.4.1.4881.1.1.10.2.35.1.1.1.2", NULL,
	  NULL, NULL, false, false, NULL },
	{ DEVICE_RUIJIE, "temperature", "celsius", "RUIJIE-SYSTEM-MIB",
	  "1.3.6.1.4.1.4881.1.1.10.2.1.1.16", NULL, NULL, NULL, NULL, false, true, NULL },
	/* What newer lines of Cisco tell instead: NX-OS, IOS XE, ASA; and what old ones do. */
	{ .maker = DEVICE_CISCO,
	  .kind = "cpu",
	  .unit = "percent",
	  .source = "OLD-CISCO-CPU-MIB",
	  .value = "1.3.6.1.4.1.9.2.1.58",
	  .is_second = true },
	{ .maker = DEVICE_CISCO,
	  .kind = "memory",
	  .unit = "percent",
	  .source = "CISCO-ENHANCED-MEMPOOL-MIB",
	  .value = CISCO_POOL ".18",
	  .name = CISCO_POOL ".3",
	  .free = CISCO_POOL ".20",
	  .is_second = true },
	{ .maker = DEVICE_CISCO,
	  .kind = "memory",
	  .unit = "percent",
	  .source = "CISCO-PROCESS-MIB",
	  .value = CISCO_CPU ".12",
	  .free = CISCO_CPU ".13",
	  .is_second = true },
	{ .maker = DEVICE_CISCO,
	  .kind = "fan",
	  .source = "CISCO-ENTITY-FRU-CONTROL-MIB",
	  .value = "1.3.6.1.4.1.9.9.117.1.4.1.1.1",
	  .state = "1.3.6.1.4.1.9.9.117.1.4.1.1.1",
	  .states = &cisco_tray_states,
	  .is_entity = true,
	  .is_second = true },
	{ .maker = DEVICE_CISCO,
	  .kind = "power",
	  .source = "CISCO-ENTITY-FRU-CONTROL-MIB",
	  .value = "1.3.6.1.4.1.9.9.117.1.1.2.1.2",
	  .state = "1.3.6.1.4.1.9.9.117.1.1.2.1.2",
	  .states = &cisco_unit_states,
	  .is_entity = true,
	  .is_second = true,
	  .class_number = CLASS_POWER },
	{ .maker = 2636,
	  .kind = "cpu",
	  .unit = "percent",
	  .source = "JUNIPER-MIB",
	  .value = JUNIPER ".8",
	  .name = JUNIPER ".5",
	  .is_zero_none = true },
	{ .maker = 2636,
	  .kind = "memory",
	  .unit = "percent",
	  .source = "JUNIPER-MIB",
	  .value = JUNIPER ".11",
	  .name = JUNIPER ".5",
	  .is_zero_none = true },
	{ .maker = 2636,
	  .kind = "temperature",
	  .unit = "celsius",
	  .source = "JUNIPER-MIB",
	  .value = JUNIPER ".7",
	  .name = JUNIPER ".5",
	  .is_zero_none = true },
	{ .maker = 12356,
	  .kind = "cpu",
	  .unit = "percent",
	  .source = "FORTINET-FORTIGATE-MIB",
	  .value = "1.3.6.1.4.1.12356.101.4.1.3" },
	{ .maker = 12356,
	  .kind = "memory",
	  .unit = "percent",
	  .source = "FORTINET-FORTIGATE-MIB",
	  .value = "1.3.6.1.4.1.12356.101.4.1.4" },
	{ .maker = 28557,
	  .kind = "cpu",
	  .unit = "percent",
	  .source = "HILLSTONE-SYSTEM-MIB",
	  .value = HILLSTONE ".3" },
	{ .maker = 28557,
	  .kind = "memory",
	  .unit = "percent",
	  .source = "HILLSTONE-SYSTEM-MIB",
	  .value = HILLSTONE ".5",
	  .whole = HILLSTONE ".4" },
	{ .maker = 11,
	  .kind = "cpu",
	  .unit = "percent",
	  .source = "STATISTICS-MIB",
	  .value = HP ".9.6.1" },
	{ .maker = 11,
	  .kind = "memory",
	  .unit = "percent",
	  .source = "NETSWITCH-MIB",
	  .value = HP ".1.2.1.1.1.7",
	  .free = HP ".1.2.1.1.1.6" },
	{ .maker = 11,
	  .kind = "fan",
	  .source = "FAN-MIB",
	  .value = HP ".54.2.1.1.4",
	  .state = HP ".54.2.1.1.4",
	  .states = &hp_fan_states },
	{ .maker = 11,
	  .kind = "power",
	  .source = "POWERSUPPLY-MIB",
	  .value = HP ".55.1.1.1.2",
	  .state = HP ".55.1.1.1.2",
	  .states = &hp_power_states },
	/* Its states are Cisco's. */
	{ .maker = 674,
	  .kind = "fan",
	  .source = "Dell-Vendor-MIB",
	  .value = DELL ".1.1.3",
	  .name = DELL ".1.1.2",
	  .state = DELL ".1.1.3",
	  .states = &cisco_states },
	{ .maker = 674,
	  .kind = "power",
	  .source = "Dell-Vendor-MIB",
	  .value = DELL ".2.1.3",
	  .name = DELL ".2.1.2",
	  .state = DELL ".2.1.3",
	  .states = &cisco_states },
	{ .maker = 11863,
	  .kind = "cpu",
	  .unit = "percent",
	  .source = "TPLINK-SYSMONITOR-MIB",
	  .value = TP_LINK ".1.1.1.3" },
	{ .maker = 11863,
	  .kind = "memory",
	  .unit = "percent",
	  .source = "TPLINK-SYSMONITOR-MIB",
	  .value = TP_LINK ".2.1.1.2" },
	{ .maker = 171,
	  .kind = "cpu",
	  .unit = "percent",
	  .source = "AGENT-GENERAL-MIB",
	  .value = "1.3.6.1.4.1.171.12.1.1.6.3" },
	{ 0, "cpu", "percent", "HOST-RESOURCES-MIB", "1.3.6.1.2.1.25.3.3.1.2", NULL, NULL, NULL,
	  NULL, false, false, NULL },
};

struct part {
	struct device_row row;
	int64_t value, threshold, state, left, present;
	const char *name;
};

struct health {
	struct device *device;
	struct device_rows entities;
	bool has_entities;
	size_t n;
	const char *told[8]; /* kinds of which something was told */
	size_t n_told;
};

struct entity {
	struct device_row row;
	const char *name;
	int64_t class_number;
};

/* entPhysicalName and entPhysicalClass (ENTITY-MIB, RFC 6933) */
static const struct entity *entity_of(struct health *h, uint32_t number)
{
	static const struct device_field fields[] = {
		{ "1.3.6.1.2.1.47.1.1.1.1.7", DEVICE_TEXT, offsetof(struct entity, name) },
		{ "1.3.6.1.2.1.47.1.1.1.1.5", DEVICE_INT, offsetof(struct entity, class_number) },
	};
	struct err noted; /* see device_look() */
	if (!h->has_entities)
		(void)!device_read(h->device, fields, N(fields), sizeof(struct entity),
				   &h->entities, &noted);
	h->has_entities = true;
	for (size_t i = 0; i < h->entities.n; i++) {
		const struct entity *x = h->entities.row[i];
		if (x->row.n_index == 1 && x->row.index[0] == number)
			return x;
	}
	return NULL;
}

static const char *index_text(struct arena *a, const struct device_row *r)
{
	const struct ber_oid none = { 0 };
	struct ber_oid oid = none;
	oid.n = MIN(r->n_index, BER_MAX_OID);
	for (size_t i = 0; i < oid.n; i++)
		oid.part[i] = r->index[i];
	return ber_oid_text(a, &oid);
}

static const char *name_of(struct health *h, const struct device_row *r, const char *name,
			   bool is_entity)
{
	const struct entity *x = is_entity && !name && r->n_index == 1 ? entity_of(h, r->index[0])
								       : NULL;
	name = x && x->name ? x->name : name;
	return name ? name : index_text(h->device->arena, r);
}

static bool is_told(const struct health *h, const char *kind)
{
	for (size_t i = 0; i < h->n_told; i++)
		if (strcmp(h->told[i], kind) == 0)
			return true;
	return false;
}

static void note_told(struct health *h, const char *kind)
{
	h->n++;
	if (!is_told(h, kind) && h->n_told < N(h->told))
		h->told[h->n_told++] = kind;
}

static double real(int64_t n)
{
	return n == NO_INT ? NO_REAL : (double)n;
}

/* IOS XE takes all of this pool when it starts, whatever it has to do. */
static bool is_taken_once(const struct part *p)
{
	return p->name && str_starts(str_of(p->name), "lsmpi_io");
}

static double percent(int64_t part, int64_t all)
{
	return (double)(int64_t)(1000.0 * (double)part / (double)all + 0.5) / 10;
}

/* Makers put a number that cannot be for what there is not. */
static bool is_no_number(int64_t n)
{
	return n == INT32_MAX || n == UINT16_MAX;
}

static void give(struct health *h, const struct reading *g, const struct part *p)
{
	enum { SLOT_EMPTY = 2 };
	double value = real(p->value);
	enum state state = NONE;
	const struct entity *x = g->class_number && p->row.n_index == 1
					 ? entity_of(h, p->row.index[0])
					 : NULL;
	if (g->class_number && (!x || x->class_number != g->class_number))
		return;
	/* What has a state of its own is there, whatever its number says. */
	bool is_nothing = (g->is_zero_none && p->value <= 0) || is_no_number(p->value);
	if (is_nothing && (!g->state || g->is_zero_none))
		return;
	/* A pool of no bytes is none. */
	if (g->free && ((p->value == 0 && p->left == 0) || is_taken_once(p)))
		return;
	if (is_nothing)
		value = NO_REAL;
	if (g->free)
		value = p->value >= 0 && p->left >= 0 && p->value + p->left > 0
				? percent(p->value, p->value + p->left)
				: NO_REAL;
	if (g->whole)
		value = p->value >= 0 && p->left > 0 ? percent(p->value, p->left) : NO_REAL;
	if (g->states && p->state >= 0 && (uint64_t)p->state < g->states->n)
		state = g->states->state[p->state];
	if (g->present && p->present == SLOT_EMPTY)
		state = ABSENT;
	bool is_only_state = g->state && g->state == g->value;
	const struct table *t = &table_device_device_health;
	const char *name = name_of(h, &p->row, p->name, g->is_entity);
	if (g->state && state == NONE)
		device_untold(h->device, t, "state", name);
	if (!g->state && isnan(value))
		device_untold(h->device, t, "value", name);
	note_told(h, g->kind);
	device_give(
		h->device, &table_device_device_health,
		&(struct device_health){ .kind = g->kind,
					 .name = name,
					 .state = state_words[state],
					 .value = is_only_state ? NO_REAL : value,
					 .unit = g->unit,
					 .threshold = g->threshold && p->threshold > 0 &&
								      !is_no_number(p->threshold)
							      ? real(p->threshold)
							      : NO_REAL,
					 .source = g->source });
}

static int read_one(struct health *h, const struct reading *g, struct err *e)
{
	if ((g->maker && g->maker != h->device->enterprise) ||
	    (g->is_second && is_told(h, g->kind)))
		return 0;
	struct device_rows rows;
	struct device_field fields[7];
	size_t n = 0;
	const struct device_field all[] = {
		{ g->value, DEVICE_INT, offsetof(struct part, value) },
		{ g->name, DEVICE_TEXT, offsetof(struct part, name) },
		{ g->threshold, DEVICE_INT, offsetof(struct part, threshold) },
		{ g->state, DEVICE_INT, offsetof(struct part, state) },
		{ g->free, DEVICE_INT, offsetof(struct part, left) },
		{ g->whole, DEVICE_INT, offsetof(struct part, left) },
		{ g->present, DEVICE_INT, offsetof(struct part, present) },
	};
	for (size_t i = 0; i < N(all); i++)
		if (all[i].oid)
			fields[n++] = all[i];
	int status = device_read(h->device, fields, n, sizeof(struct part), &rows, e);
	for (size_t i = 0; i < rows.n; i++)
		give(h, g, rows.row[i]);
	return status;
}

/* H3C's tell the state of each part in one column (hh3cEntityExtErrorStatus), of which only fans
 * and power supplies are ours. */
static int read_h3c_parts(struct health *h, struct err *e)
{
	enum { NORMAL = 2, NOT_THERE = 4, NOT_TOLD = 1 };
	static const struct device_field fields[] = {
		{ H3C_ENTITY ".19", DEVICE_INT, offsetof(struct part, state) },
	};
	struct device_rows rows;
	int status = device_read(h->device, fields, N(fields), sizeof(struct part), &rows, e);
	for (size_t i = 0; i < rows.n; i++) {
		const struct part *p = rows.row[i];
		const struct entity *x = p->row.n_index == 1 ? entity_of(h, p->row.index[0]) : NULL;
		h->device->n_odd += !x;
		if (!x || (x->class_number != CLASS_POWER && x->class_number != CLASS_FAN))
			continue;
		/* All other numbers are kinds of faults. */
		bool is_failed = p->state > NORMAL && p->state != NOT_THERE;
		if (!is_failed && p->state <= NOT_TOLD)
			device_untold(h->device, &table_device_device_health, "state", x->name);
		h->n++;
		device_give(h->device, &table_device_device_health,
			    &(struct device_health){ .kind = x->class_number == CLASS_FAN ? "fan"
											  : "power",
						     .name = name_of(h, &p->row, x->name, false),
						     .state = is_failed		      ? "failed"
							      : p->state == NORMAL    ? "ok"
							      : p->state == NOT_THERE ? "absent"
										      : NULL,
						     .value = NO_REAL,
						     .threshold = NO_REAL,
						     .source = "HH3C-ENTITY-EXT-MIB" });
	}
	return status;
}

/* ---- memory of a host (HOST-RESOURCES-MIB, RFC 2790) ---- */

struct storage {
	struct device_row row;
	const char *type, *name;
	int64_t size, used;
};

/* What net-snmp's agent calls used holds what caches do, which is not missing: it tells these
 * beside it, in the same units. NO_INT where it does not. */
static int64_t used_without_caches(const struct device_rows *rows, const struct storage *memory)
{
	static const struct {
		const char *name;
		int64_t times;
	} parts[] = { { "Memory buffers", -1 }, { "Cached memory", -1 }, { "Shared memory", 1 } };
	int64_t used = memory->used;
	bool is_told = false;
	for (size_t i = 0; i < rows->n; i++)
		for (size_t k = 0; k < N(parts); k++) {
			const struct storage *s = rows->row[i];
			if (!s->name || strcmp(s->name, parts[k].name) != 0 || s->used < 0 ||
			    s->used > INT32_MAX)
				continue;
			used += parts[k].times * s->used;
			is_told = true;
		}
	return is_told && used >= 0 ? MIN(used, memory->size) : NO_INT;
}

static int read_storage(struct health *h, struct err *e)
{
	static const struct device_field fields[] = {
		{ "1.3.6.1.2.1.25.2.3.1.2", DEVICE_OID, offsetof(struct storage, type) },
		{ "1.3.6.1.2.1.25.2.3.1.3", DEVICE_TEXT, offsetof(struct storage, name) },
		{ "1.3.6.1.2.1.25.2.3.1.5", DEVICE_INT, offsetof(struct storage, size) },
		{ "1.3.6.1.2.1.25.2.3.1.6", DEVICE_INT, offsetof(struct storage, used) },
	};
	struct device_rows rows;
	int status = device_read(h->device, fields, N(fields), sizeof(struct storage), &rows, e);
	for (size_t i = 0; i < rows.n; i++) {
		const struct storage *s = rows.row[i];
		/* hrStorageRam */
		if (!s->type || !str_is(str_of(s->type), "1.3.6.1.2.1.25.2.1.2") || s->size <= 0 ||
		    s->used < 0)
			continue;
		int64_t used = used_without_caches(&rows, s);
		if (used == NO_INT && h->device->enterprise == NET_SNMP)
			continue;
		h->n++;
		device_give(h->device, &table_device_device_health,
			    &(struct device_health){
				    .kind = "memory",
				    .name = name_of(h, &s->row, s->name, false),
				    .value = percent(used == NO_INT ? s->used : used, s->size),
				    .unit = "percent",
				    .threshold = NO_REAL,
				    .source = "HOST-RESOURCES-MIB" });
	}
	return status;
}

/* ---- ENTITY-SENSOR-MIB (RFC 3433) ---- */

static int read_sensors(struct health *h, struct err *e)
{
	struct device_sensor *sensors;
	size_t n;
	int status = device_sensors(h->device, &sensors, &n, e);
	for (size_t i = 0; i < n; i++) {
		const struct device_sensor *s = &sensors[i];
		bool is_fan = s->kind == DEVICE_SENSOR_RPM,
		     is_hot = s->kind == DEVICE_SENSOR_CELSIUS;
		if (!is_fan && !is_hot)
			continue;
		h->n++;
		/* A broken thermometer says nothing, least of all that it is hot. */
		bool is_blind = is_hot && s->is_failed;
		if (is_blind)
			device_untold(h->device, &table_device_device_health, "value", s->name);
		device_give(h->device, &table_device_device_health,
			    &(struct device_health){ .kind = is_fan ? "fan" : "temperature",
						     .name = s->name,
						     .state = is_blind	     ? NULL
							      : s->is_failed ? "failed"
									     : "ok",
						     .value = is_blind ? NO_REAL : s->value,
						     .unit = is_fan ? "rpm" : "celsius",
						     .threshold = s->limit,
						     .source = "ENTITY-SENSOR-MIB" });
	}
	return status;
}

int device_health(struct device *d, struct err *e)
{
	struct health h = { .device = d };
	int status = 0;
	for (size_t i = 0; i < N(readings) && status >= 0; i++)
		status = read_one(&h, &readings[i], e);
	if (status >= 0 && d->enterprise == DEVICE_H3C)
		status = read_h3c_parts(&h, e);
	if (status >= 0)
		status = read_storage(&h, e);
	if (status >= 0)
		status = read_sensors(&h, e);
	return status < 0 || h.n ? status : DEVICE_ABSENT;
}
