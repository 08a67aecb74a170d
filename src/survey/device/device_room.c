/* SPDX-License-Identifier: Apache-2.0 */
/* device_room - what keeps a room going: power supplies that speak SNMP (UPS-MIB, RFC 1628; APC's
 * PowerNet-MIB), sensors of temperature and humidity (ENTITY-SENSOR-MIB, RFC 3433). */
#include "survey/device/device.h"

#include <string.h>

static double scaled(int64_t n, double by)
{
	return n == NO_INT ? NO_REAL : (double)n * by;
}

/* ---- power ---- */

struct ups {
	const char *vendor, *model, *version, *name;
	int64_t battery, on_battery, minutes, charge, volts, celsius, output, alarms;
	int64_t test, test_at;
	/* PowerNet-MIB */
	const char *battery_date, *test_date;
	int64_t needs_battery, apc_test;
};
#define UPS(oid, kind, member) \
	{ \
		(oid), (kind), offsetof(struct ups, member) \
	}
static const struct device_field ups_fields[] = {
	UPS("1.3.6.1.2.1.33.1.1.1.0", DEVICE_TEXT, vendor),
	UPS("1.3.6.1.2.1.33.1.1.2.0", DEVICE_TEXT, model),
	UPS("1.3.6.1.2.1.33.1.1.3.0", DEVICE_TEXT, version),
	UPS("1.3.6.1.2.1.33.1.1.5.0", DEVICE_TEXT, name),
	UPS("1.3.6.1.2.1.33.1.2.1.0", DEVICE_INT, battery),
	UPS("1.3.6.1.2.1.33.1.2.2.0", DEVICE_INT, on_battery),
	UPS("1.3.6.1.2.1.33.1.2.3.0", DEVICE_INT, minutes),
	UPS("1.3.6.1.2.1.33.1.2.4.0", DEVICE_INT, charge),
	UPS("1.3.6.1.2.1.33.1.2.5.0", DEVICE_INT, volts),
	UPS("1.3.6.1.2.1.33.1.2.7.0", DEVICE_INT, celsius),
	UPS("1.3.6.1.2.1.33.1.4.1.0", DEVICE_INT, output),
	UPS("1.3.6.1.2.1.33.1.6.1.0", DEVICE_INT, alarms),
	UPS("1.3.6.1.2.1.33.1.7.3.0", DEVICE_INT, test),
	UPS("1.3.6.1.2.1.33.1.7.5.0", DEVICE_INT, test_at),
	UPS("1.3.6.1.4.1.318.1.1.1.2.1.3.0", DEVICE_TEXT, battery_date),
	UPS("1.3.6.1.4.1.318.1.1.1.2.2.4.0", DEVICE_INT, needs_battery),
	UPS("1.3.6.1.4.1.318.1.1.1.7.2.3.0", DEVICE_INT, apc_test),
	UPS("1.3.6.1.4.1.318.1.1.1.7.2.4.0", DEVICE_TEXT, test_date),
};
static const char *const batteries[] = { NULL, "unknown", "normal", "low", "depleted" };
static const char *const outputs[] = { NULL,	 "other",   "none",    "normal",
				       "bypass", "battery", "booster", "reducer" };
static const char *const tests[] = { NULL,	"passed",  "warning", "error",
				     "aborted", "running", "none" };
static const char *const apc_tests[] = { NULL, "passed", "error", "aborted", "running" };

/* upsWellKnownAlarms */
static const char *const alarm_words[] = {
	NULL,
	"battery bad",
	"on battery",
	"low battery",
	"depleted battery",
	"temperature bad",
	"input bad",
	"output bad",
	"output overload",
	"on bypass",
	"bypass bad",
	"output off as requested",
	"UPS off as requested",
	"charger failed",
	"UPS output off",
	"UPS system off",
	"fan failure",
	"fuse failure",
	"general fault",
	"diagnostic test failed",
	"communications lost",
	"awaiting power",
	"shutdown pending",
	"shutdown imminent",
	"test in progress",
};

struct line {
	struct device_row row;
	int64_t value;
	const char *oid;
};

/* The largest of a column, as of the phases of the output. */
static int most_of(struct device *d, const char *column, int64_t *ret, struct err *e)
{
	struct device_rows rows;
	const struct device_field f = { column, DEVICE_INT, offsetof(struct line, value) };
	int status = device_read(d, &f, 1, sizeof(struct line), &rows, e);
	*ret = NO_INT;
	for (size_t i = 0; i < rows.n; i++)
		*ret = MAX(*ret, ((const struct line *)rows.row[i])->value);
	return status;
}

static int read_alarms(struct device *d, const char **ret, struct err *e)
{
	static const struct ber_oid known = { 9, { 1, 3, 6, 1, 2, 1, 33, 1, 6 } };
	const struct device_field f = { "1.3.6.1.2.1.33.1.6.2.1.2", DEVICE_OID,
					offsetof(struct line, oid) };
	struct device_rows rows;
	struct arena_text words = { .p = NULL };
	struct ber_oid oid;
	int status = device_read(d, &f, 1, sizeof(struct line), &rows, e);
	for (size_t i = 0; i < rows.n; i++) {
		const struct line *l = rows.row[i];
		if (!l->oid || !ber_oid_parse(str_of(l->oid), &oid))
			continue;
		const char *word = oid.n == 11 && ber_oid_is_below(&oid, &known)
					   ? device_word(alarm_words, N(alarm_words), oid.part[10])
					   : NULL;
		if (words.n)
			arena_text_puts(d->arena, &words, ", ");
		arena_text_puts(d->arena, &words, word ? word : l->oid);
	}
	*ret = words.p;
	return status;
}

/* APC's "mm/dd/yyyy", or "mm/dd/yy", as a day. */
static const char *day_of(struct arena *a, const char *text)
{
	struct str rest = str_of(text), part;
	int64_t n[3] = { 0 };
	size_t i = 0;
	while (text && i < 3 && str_split(&rest, '/', &part))
		if (!str_int(part, 10, &n[i++]))
			return text;
	if (i < 3 || rest.n || n[0] < 1 || n[0] > 12 || n[1] < 1 || n[1] > 31)
		return text;
	return arena_printf(a, "%04lld-%02lld-%02lld", (long long)(n[2] < 100 ? n[2] + 2000 : n[2]),
			    (long long)n[0], (long long)n[1]);
}

static void fill_test(struct device *d, const struct ups *u, struct device_ups *r)
{
	const char *moment = device_moment(d, u->test_at);
	r->test_result = device_word(tests, N(tests), u->test);
	r->test_date = moment ? arena_strndup(d->arena, moment, 10) : NULL;
	if (device_word(apc_tests, N(apc_tests), u->apc_test) && !moment) {
		r->test_result = device_word(apc_tests, N(apc_tests), u->apc_test);
		r->test_date = day_of(d->arena, u->test_date);
	}
}

int device_ups(struct device *d, struct err *e)
{
	enum { BATTERY_UNKNOWN = 1 };
	struct ups u = { .vendor = NULL };
	int64_t load, volts;
	if (device_get(d, ups_fields, N(ups_fields), &u, e) < 0)
		return -1;
	if (u.battery == NO_INT && u.output == NO_INT)
		return DEVICE_ABSENT;
	struct device_ups r = { .name = u.name ? u.name : d->name,
				.vendor = u.vendor,
				.model = u.model,
				.version = u.version,
				.battery = device_word(batteries, N(batteries), u.battery),
				.output = device_word(outputs, N(outputs), u.output),
				.is_on_battery = u.output == NO_INT ? NO_INT : u.output == 5,
				.on_battery_seconds = u.on_battery,
				.runtime_seconds = u.minutes == NO_INT ? NO_INT : u.minutes * 60,
				.charge_percent = u.charge,
				.battery_voltage = scaled(u.volts, 0.1),
				.battery_temperature = scaled(u.celsius, 1),
				.alarms = u.alarms,
				.battery_date = day_of(d->arena, u.battery_date),
				.needs_battery = u.needs_battery == NO_INT ? NO_INT
									   : u.needs_battery == 2 };
	/* Neither says whether the battery is good. */
	if (u.needs_battery == NO_INT && (u.battery == NO_INT || u.battery == BATTERY_UNKNOWN))
		device_untold(d, &table_device_device_ups, "battery", r.name);
	fill_test(d, &u, &r);
	int status = most_of(d, "1.3.6.1.2.1.33.1.4.4.1.5", &load, e);
	if (status >= 0)
		status = most_of(d, "1.3.6.1.2.1.33.1.3.3.1.3", &volts, e);
	else
		volts = NO_INT;
	if (status >= 0)
		status = read_alarms(d, &r.alarm, e);
	r.load_percent = load;
	r.input_voltage = scaled(volts, 1);
	device_give(d, &table_device_device_ups, &r);
	return status;
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

int device_sensors(struct device *d, struct device_sensor **ret, size_t *ret_n, struct err *e)
{
	static const struct device_field fields[] = {
		{ "1.3.6.1.2.1.99.1.1.1.1", DEVICE_INT, offsetof(struct sensor, type) },
		{ "1.3.6.1.2.1.99.1.1.1.2", DEVICE_INT, offsetof(struct sensor, scale) },
		{ "1.3.6.1.2.1.99.1.1.1.3", DEVICE_INT, offsetof(struct sensor, precision) },
		{ "1.3.6.1.2.1.99.1.1.1.4", DEVICE_INT, offsetof(struct sensor, value) },
		{ "1.3.6.1.2.1.99.1.1.1.5", DEVICE_INT, offsetof(struct sensor, state) },
		{ "1.3.6.1.2.1.47.1.1.1.1.7", DEVICE_TEXT, offsetof(struct sensor, name) },
	};
	enum { STATE_UNAVAILABLE = 2, STATE_BROKEN = 3, SCALE_UNITS = 9 };
	struct device_rows rows;
	int status = device_read(d, fields, N(fields), sizeof(struct sensor), &rows, e);
	*ret = arena_alloc(d->arena, (rows.n + 1) * sizeof(**ret));
	*ret_n = 0;
	for (size_t i = 0; i < rows.n; i++) {
		const struct sensor *s = rows.row[i];
		/* Of what cannot be read now the value says nothing. */
		if (s->row.n_index != 1 || s->value == NO_INT || s->state == STATE_UNAVAILABLE)
			continue;
		int64_t thousands = s->scale == NO_INT ? 0 : s->scale - SCALE_UNITS;
		int64_t digits = s->precision == NO_INT ? 0 : s->precision;
		(*ret)[(*ret_n)++] = (struct device_sensor){
			.kind = (enum device_sensor_kind)s->type,
			.name = s->name ? s->name : arena_printf(d->arena, "%u", s->row.index[0]),
			.value = (double)s->value * power_of_ten(thousands, digits),
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

struct probe {
	struct device_row row;
	const char *name;
	int64_t temperature, unit, humidity;
};

/* iemStatusProbesTable (PowerNet-MIB): what is plugged into an APC card */
static int read_probes(struct device *d, size_t *n_given, struct err *e)
{
	static const struct device_field fields[] = {
		{ "1.3.6.1.4.1.318.1.1.10.2.3.2.1.2", DEVICE_TEXT, offsetof(struct probe, name) },
		{ "1.3.6.1.4.1.318.1.1.10.2.3.2.1.4", DEVICE_INT,
		  offsetof(struct probe, temperature) },
		{ "1.3.6.1.4.1.318.1.1.10.2.3.2.1.5", DEVICE_INT, offsetof(struct probe, unit) },
		{ "1.3.6.1.4.1.318.1.1.10.2.3.2.1.6", DEVICE_INT,
		  offsetof(struct probe, humidity) },
	};
	enum { FAHRENHEIT = 2 };
	struct device_rows rows;
	int status = device_read(d, fields, N(fields), sizeof(struct probe), &rows, e);
	for (size_t i = 0; i < rows.n; i++) {
		const struct probe *p = rows.row[i];
		struct device_environment r = { "temperature", p->name, scaled(p->temperature, 1),
						"celsius", "PowerNet-MIB" };
		if (p->unit == FAHRENHEIT)
			r.value = (r.value - 32) / 1.8;
		if (p->temperature != NO_INT && p->temperature >= 0)
			device_give(d, &table_device_device_environment, &r);
		r = (struct device_environment){ "humidity", p->name, scaled(p->humidity, 1),
						 "percent", "PowerNet-MIB" };
		if (p->humidity != NO_INT && p->humidity > 0)
			device_give(d, &table_device_device_environment, &r);
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
	if (status >= 0)
		status = read_probes(d, &n_given, e);
	return status < 0 || n_given ? status : DEVICE_ABSENT;
}
