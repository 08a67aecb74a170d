/* SPDX-License-Identifier: Apache-2.0 */
/* device_room - the air of a room: sensors of temperature and humidity (ENTITY-SENSOR-MIB, RFC
 * 3433), and the probes of power supplies' cards. */
#include "survey/device/device.h"

#include <math.h>

static double scaled(int64_t n, double by)
{
	return n == NO_INT ? NO_REAL : (double)n * by;
}

/* ---- sensors ---- */

struct sensor {
	struct device_row row;
	int64_t type, scale, precision, value, state;
	const char *name;
};

/* The scale is a power of 1000, the precision so many digits behind the point. */
static double power_of_ten(int64_t thousands, int64_t digits)
{
	double r = 1;
	for (int64_t n = MIN(MAX(3 * thousands - digits, -60), 60); n; n += n < 0 ? 1 : -1)
		r = n < 0 ? r / 10 : r * 10;
	return r;
}

static double value_of(const struct sensor *s, int64_t value)
{
	enum { SCALE_UNITS = 9 };
	int64_t thousands = s->scale == NO_INT ? 0 : s->scale - SCALE_UNITS;
	return (double)value * power_of_ten(thousands, s->precision == NO_INT ? 0 : s->precision);
}

/* ENTITY-SENSOR-MIB, and where an agent of Cisco has none, what that was made of: columns and
 * numbers are the same. */
static int read_sensors(struct device *d, struct device_rows *ret, struct err *e)
{
#define SENSORS(table) \
	{ \
		{ table ".1", DEVICE_INT, offsetof(struct sensor, type) }, \
			{ table ".2", DEVICE_INT, offsetof(struct sensor, scale) }, \
			{ table ".3", DEVICE_INT, offsetof(struct sensor, precision) }, \
			{ table ".4", DEVICE_INT, offsetof(struct sensor, value) }, \
			{ table ".5", DEVICE_INT, offsetof(struct sensor, state) }, \
			{ "1.3.6.1.2.1.47.1.1.1.1.7", DEVICE_TEXT, \
			  offsetof(struct sensor, name) }, \
	}
	static const struct device_field standard[] = SENSORS("1.3.6.1.2.1.99.1.1.1");
	static const struct device_field cisco[] = SENSORS("1.3.6.1.4.1.9.9.91.1.1.1.1");
	int status = device_read(d, standard, N(standard), sizeof(struct sensor), ret, e);
	if (status >= 0 && !ret->n && d->enterprise == DEVICE_CISCO)
		status = device_read(d, cisco, N(cisco), sizeof(struct sensor), ret, e);
	return status;
}

struct limit {
	struct device_row row;
	int64_t severity, relation, value;
};

/* CISCO-ENTITY-SENSOR-MIB: the least of those that are passed upwards and are more than a warning.
 */
static double limit_of(const struct device_rows *limits, const struct sensor *s)
{
	enum { SEVERITY_MAJOR = 20, GREATER = 3, GREATER_OR_EQUAL = 4 };
	double least = NO_REAL;
	for (size_t i = 0; i < limits->n; i++) {
		const struct limit *l = limits->row[i];
		if (l->row.n_index == 2 && l->row.index[0] == s->row.index[0] &&
		    l->severity >= SEVERITY_MAJOR && l->value != NO_INT &&
		    (l->relation == GREATER || l->relation == GREATER_OR_EQUAL))
			least = fmin(least, value_of(s, l->value));
	}
	return least;
}

static int read_limits(struct device *d, struct device_rows *ret, struct err *e)
{
	static const struct device_field fields[] = {
		{ "1.3.6.1.4.1.9.9.91.1.2.1.1.2", DEVICE_INT, offsetof(struct limit, severity) },
		{ "1.3.6.1.4.1.9.9.91.1.2.1.1.3", DEVICE_INT, offsetof(struct limit, relation) },
		{ "1.3.6.1.4.1.9.9.91.1.2.1.1.4", DEVICE_INT, offsetof(struct limit, value) },
	};
	*ret = (struct device_rows){ .n = 0 };
	return d->enterprise == DEVICE_CISCO
		       ? device_read(d, fields, N(fields), sizeof(struct limit), ret, e)
		       : 0;
}

int device_sensors(struct device *d, struct device_sensor **ret, size_t *ret_n, struct err *e)
{
	enum { STATE_UNAVAILABLE = 2, STATE_BROKEN = 3, BEYOND = 1000000000 };
	struct device_rows rows, limits = { .n = 0 };
	int status = read_sensors(d, &rows, e);
	if (status >= 0 && rows.n)
		status = read_limits(d, &limits, e);
	*ret = arena_alloc(d->arena, (rows.n + 1) * sizeof(**ret));
	*ret_n = 0;
	for (size_t i = 0; i < rows.n; i++) {
		const struct sensor *s = rows.row[i];
		/* Of what cannot be read now the value says nothing, nor does the number that
		 * stands for less or more than can be told (EntitySensorValue). */
		if (s->row.n_index != 1 || s->value == NO_INT || s->state == STATE_UNAVAILABLE ||
		    s->value >= BEYOND || s->value <= -BEYOND)
			continue;
		(*ret)[(*ret_n)++] = (struct device_sensor){
			.kind = (enum device_sensor_kind)s->type,
			.name = s->name ? s->name : arena_printf(d->arena, "%u", s->row.index[0]),
			.value = value_of(s, s->value),
			.limit = limit_of(&limits, s),
			.is_failed = s->state == STATE_BROKEN,
		};
	}
	return status;
}

/* A sensor of temperature is the room's if its name says that it stands at the air. */
static bool is_of_room(const char *name)
{
	static const char *const words[] = { "ambient", "inlet", "room", "environment", "external",
					     "probe",	"环境",	 "进风", "机房",	"温湿" };
	autoarena a = ARENA(4 << 10);
	const struct str lower = str_of(str_lower(&a, str_head(str_of(name), 1000)));
	for (size_t i = 0; i < N(words); i++)
		if (str_has(lower, words[i]))
			return true;
	return false;
}

/* ---- probes that are plugged into a card or a case of their own ---- */

struct probe {
	struct device_row row;
	const char *name;
	int64_t temperature, unit, humidity, state;
};

/* Columns of one maker's table; NULL: it has none. */
struct probes {
	int64_t maker;
	const char *source, *name, *temperature, *unit, *humidity, *state;
	int64_t fahrenheit;	 /* the number of its unit */
	int64_t connected;	 /* the number of its state */
	bool is_fahrenheit;	 /* always */
	const char *unit_of_all; /* one unit for all of its probes */
	bool is_in_tenths;	 /* degrees are */
};
#define APC_OLD "1.3.6.1.4.1.318.1.1.10.2.3.2.1"
#define APC_NEW "1.3.6.1.4.1.318.1.1.25.1.2.1"
#define APC_MONITOR "1.3.6.1.4.1.318.1.1.10.3"
#define AKCP_WARMTH "1.3.6.1.4.1.3854.1.2.2.1.16.1"
#define AKCP_DAMP "1.3.6.1.4.1.3854.1.2.2.1.17.1"
#define CYBERPOWER "1.3.6.1.4.1.3808.1.1.4"
static const struct probes probes[] = {
	{ 318, "PowerNet-MIB", APC_OLD ".2", APC_OLD ".4", APC_OLD ".5", APC_OLD ".6", NULL, 2, 0 },
	{ 318, "PowerNet-MIB", APC_NEW ".3", APC_NEW ".6", NULL, APC_NEW ".7", NULL, 0, 0 },
	{ 3854, "SPAGENT-MIB", AKCP_WARMTH ".1", AKCP_WARMTH ".3", AKCP_WARMTH ".12", NULL,
	  AKCP_WARMTH ".5", 0, 1 },
	{ 3854, "SPAGENT-MIB", AKCP_DAMP ".1", NULL, NULL, AKCP_DAMP ".3", AKCP_DAMP ".5", NO_INT,
	  1 },
	{ .maker = 318,
	  .source = "PowerNet-MIB",
	  .name = APC_MONITOR ".13.1.1.2",
	  .temperature = APC_MONITOR ".13.1.1.3",
	  .humidity = APC_MONITOR ".13.1.1.6",
	  .state = APC_MONITOR ".13.1.1.10",
	  .unit_of_all = APC_MONITOR ".12.11.0",
	  .fahrenheit = 2,
	  .connected = 2 },
	{ .maker = 3808,
	  .source = "CPS-MIB",
	  .name = CYBERPOWER ".1.1",
	  .temperature = CYBERPOWER ".2.1",
	  .humidity = CYBERPOWER ".3.1",
	  .is_fahrenheit = true,
	  .is_in_tenths = true },
	{ .maker = 534,
	  .source = "XUPS-MIB",
	  .temperature = "1.3.6.1.4.1.534.1.6.5",
	  .humidity = "1.3.6.1.4.1.534.1.6.6" },
	{ .maker = 2254,
	  .source = "DeltaUPS-MIB",
	  .temperature = "1.3.6.1.4.1.2254.2.4.10.1",
	  .humidity = "1.3.6.1.4.1.2254.2.4.10.2" },
};

/* One probe that has no name is its card's. */
static const char *probe_name(struct device *d, const struct probe *p)
{
	bool is_only = p->row.n_index == 1 && !p->row.index[0];
	return p->name		    ? p->name
	       : is_only && d->name ? d->name
				    : arena_printf(d->arena, "%u", p->row.index[0]);
}

/* Without a sensor cards tell 0 or -1. */
static void give_probe(struct device *d, const struct probes *x, const struct probe *p)
{
	const char *name = probe_name(d, p);
	struct device_environment r = { "temperature", name,
					scaled(p->temperature, x->is_in_tenths ? 0.1 : 1),
					"celsius", x->source };
	if (x->is_fahrenheit || ((x->unit || x->unit_of_all) && p->unit == x->fahrenheit))
		r.value = (r.value - 32) / 1.8;
	if (p->temperature != NO_INT && p->temperature > 0)
		device_give(d, &table_device_device_environment, &r);
	r = (struct device_environment){ "humidity", name, scaled(p->humidity, 1), "percent",
					 x->source };
	if (p->humidity != NO_INT && p->humidity > 0)
		device_give(d, &table_device_device_environment, &r);
}

static int read_probes(struct device *d, const struct probes *x, size_t *n_given, struct err *e)
{
	const struct device_field all[] = {
		{ x->temperature, DEVICE_INT, offsetof(struct probe, temperature) },
		{ x->humidity, DEVICE_INT, offsetof(struct probe, humidity) },
		{ x->name, DEVICE_TEXT, offsetof(struct probe, name) },
		{ x->unit, DEVICE_INT, offsetof(struct probe, unit) },
		{ x->state, DEVICE_INT, offsetof(struct probe, state) },
	};
	struct device_field fields[N(all)];
	struct device_rows rows;
	size_t n = 0;
	for (size_t i = 0; i < N(all); i++)
		if (all[i].oid)
			fields[n++] = all[i];
	int status = device_read(d, fields, n, sizeof(struct probe), &rows, e);
	struct probe all_of = { .unit = NO_INT };
	const struct device_field unit = { x->unit_of_all, DEVICE_INT,
					   offsetof(struct probe, unit) };
	if (x->unit_of_all && rows.n && status >= 0)
		status = device_get(d, &unit, 1, &all_of, e);
	for (size_t i = 0; i < rows.n; i++) {
		struct probe *p = rows.row[i];
		if (x->unit_of_all)
			p->unit = all_of.unit;
		if (x->state && p->state != x->connected)
			continue;
		p->temperature = x->temperature ? p->temperature : NO_INT;
		p->humidity = x->humidity ? p->humidity : NO_INT;
		give_probe(d, x, p);
		++*n_given;
	}
	return status;
}

int device_environment(struct device *d, struct err *e)
{
	struct device_sensor *sensors;
	size_t n, n_given = 0;
	int status = device_sensors(d, &sensors, &n, e);
	for (size_t i = 0; i < n; i++) {
		const struct device_sensor *s = &sensors[i];
		bool is_damp = s->kind == DEVICE_SENSOR_HUMIDITY;
		if (s->is_failed ||
		    !(is_damp || (s->kind == DEVICE_SENSOR_CELSIUS && is_of_room(s->name))))
			continue;
		n_given++;
		device_give(d, &table_device_device_environment,
			    &(struct device_environment){
				    is_damp ? "humidity" : "temperature", s->name, s->value,
				    is_damp ? "percent" : "celsius", "ENTITY-SENSOR-MIB" });
	}
	for (size_t i = 0; i < N(probes) && status >= 0; i++)
		if (probes[i].maker == d->enterprise)
			status = read_probes(d, &probes[i], &n_given, e);
	return status < 0 || n_given ? status : DEVICE_ABSENT;
}
