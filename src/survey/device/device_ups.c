/* SPDX-License-Identifier: Apache-2.0 */
/* device_ups - power supplies that speak SNMP: the standard's words (UPS-MIB, RFC 1628), and where
 * these are silent, those of the makers' own MIBs.
 *
 * Many cards know their maker's MIB alone, or tell by the standard less than by it. Each MIB is a
 * list of what stands where and how it becomes the standard's number. */
#include "parse/power_day.h"
#include "survey/device/device.h"

#include <assert.h>

/* Times are in seconds, volts and degrees in tenths, states the standard's numbers. */
struct ups {
	const char *vendor, *model, *version, *name;
	int64_t battery, on_battery, runtime, charge, volts, celsius, output, load, input, alarms;
	int64_t test, test_at;
	const char *battery_date, *test_date;
	int64_t needs_battery;
};

enum { BATTERY_UNKNOWN = 1, BATTERY_NORMAL, BATTERY_LOW, BATTERY_DEPLETED, BATTERY_FAILED };
enum {
	OUTPUT_OTHER = 1,
	OUTPUT_NONE,
	OUTPUT_NORMAL,
	OUTPUT_BYPASS,
	OUTPUT_BATTERY,
	OUTPUT_BOOSTER,
	OUTPUT_REDUCER
};
enum { REPLACE_NO = 1, REPLACE_YES };
enum { TEST_PASSED = 1, TEST_WARNING, TEST_ERROR, TEST_ABORTED, TEST_RUNNING, TEST_NONE };

static const char *const batteries[] = { NULL, "unknown", "normal", "low", "depleted", "failed" };
static const char *const outputs[] = { NULL,	 "other",   "none",    "normal",
				       "bypass", "battery", "booster", "reducer" };
static const char *const tests[] = { NULL,	"passed",  "warning", "error",
				     "aborted", "running", "none" };

/* The standard's number for each of a maker's; 0: it says nothing. */
struct states {
	size_t n;
	uint8_t state[24];
};
static const struct states apc_batteries = {
	5, { 0, BATTERY_UNKNOWN, BATTERY_NORMAL, BATTERY_LOW, BATTERY_FAILED }
};
/* Eco modes count as normal: the supply watches the mains, and that is how it is meant to run. */
static const struct states apc_outputs = { 21,
					   { 0,
					     0,
					     OUTPUT_NORMAL,
					     OUTPUT_BATTERY,
					     OUTPUT_BOOSTER,
					     OUTPUT_NONE,
					     OUTPUT_BYPASS,
					     OUTPUT_NONE,
					     OUTPUT_OTHER,
					     OUTPUT_BYPASS,
					     OUTPUT_BYPASS,
					     OUTPUT_NONE,
					     OUTPUT_REDUCER,
					     OUTPUT_NORMAL,
					     OUTPUT_NORMAL,
					     OUTPUT_BATTERY,
					     OUTPUT_BYPASS,
					     OUTPUT_BYPASS,
					     OUTPUT_NORMAL,
					     OUTPUT_OTHER,
					     OUTPUT_NORMAL } };
static const struct states apc_tests = {
	5, { 0, TEST_PASSED, TEST_ERROR, TEST_ABORTED, TEST_RUNNING }
};
static const struct states xppc_batteries = { 4,
					      { 0, BATTERY_UNKNOWN, BATTERY_NORMAL, BATTERY_LOW } };
static const struct states xppc_outputs = { 10,
					    { 0, 0, OUTPUT_NORMAL, OUTPUT_BATTERY, OUTPUT_BOOSTER,
					      OUTPUT_NONE, OUTPUT_BYPASS, OUTPUT_OTHER, OUTPUT_NONE,
					      OUTPUT_REDUCER } };
/* charging, discharging, floating, resting, unknown, disconnected, under test, to be checked */
static const struct states eaton_batteries = { 9,
					       { 0, BATTERY_NORMAL, BATTERY_NORMAL, BATTERY_NORMAL,
						 BATTERY_NORMAL, BATTERY_UNKNOWN, BATTERY_FAILED,
						 BATTERY_UNKNOWN, BATTERY_FAILED } };
static const struct states eaton_outputs = { 13,
					     { 0, OUTPUT_OTHER, OUTPUT_NONE, OUTPUT_NORMAL,
					       OUTPUT_BYPASS, OUTPUT_BATTERY, OUTPUT_BOOSTER,
					       OUTPUT_REDUCER, OUTPUT_NORMAL, OUTPUT_NORMAL,
					       OUTPUT_NORMAL, OUTPUT_BYPASS, OUTPUT_NORMAL } };
static const struct states eaton_tests = {
	7, { 0, 0, TEST_PASSED, TEST_ERROR, TEST_RUNNING, 0, TEST_ABORTED }
};
/* not connected, idle, hibernating, floating, equalizing, discharging */
static const struct states huawei_batteries = { 7,
						{ 0, BATTERY_FAILED, BATTERY_NORMAL, BATTERY_NORMAL,
						  BATTERY_NORMAL, BATTERY_NORMAL,
						  BATTERY_NORMAL } };
/* none, bypass, mains, battery, mains and battery together, eco, eco from the battery */
static const struct states huawei_outputs = { 8,
					      { 0, OUTPUT_NONE, OUTPUT_BYPASS, OUTPUT_NORMAL,
						OUTPUT_BATTERY, OUTPUT_BATTERY, OUTPUT_NORMAL,
						OUTPUT_BATTERY } };

/* unknown, normal, low, none there */
static const struct states cyberpower_batteries = {
	5, { 0, BATTERY_UNKNOWN, BATTERY_NORMAL, BATTERY_LOW, BATTERY_FAILED }
};
/* unknown, mains, battery, boost, sleep, off, restarting, eco, bypass, buck, overload */
static const struct states cyberpower_outputs = {
	12,
	{ 0, OUTPUT_OTHER, OUTPUT_NORMAL, OUTPUT_BATTERY, OUTPUT_BOOSTER, OUTPUT_NONE, OUTPUT_NONE,
	  OUTPUT_NONE, OUTPUT_NORMAL, OUTPUT_BYPASS, OUTPUT_REDUCER, OUTPUT_OTHER }
};
/* These begin at 0: well, low, empty. */
static const struct states delta_batteries = { 3,
					       { BATTERY_NORMAL, BATTERY_LOW, BATTERY_DEPLETED } };
/* good, weak, to be replaced */
static const struct states delta_conditions = { 3, { REPLACE_NO, REPLACE_YES, REPLACE_YES } };
static const struct states delta_outputs = { 8,
					     { OUTPUT_NORMAL, OUTPUT_BATTERY, OUTPUT_BYPASS,
					       OUTPUT_REDUCER, OUTPUT_BOOSTER, OUTPUT_BYPASS,
					       OUTPUT_OTHER, OUTPUT_NONE } };

/* What stands where. Of several that tell the same member, as phases do, the largest counts. */
struct told {
	const char *oid;
	enum device_kind kind;
	size_t offset;
	int64_t times, over; /* what makes the unit ours; 0: it is */
	const struct states *states;
};
#define TEXT(oid, member) \
	{ \
		(oid), DEVICE_TEXT, offsetof(struct ups, member), 0, 0, NULL \
	}
#define COUNT(oid, member, times, over) \
	{ \
		(oid), DEVICE_INT, offsetof(struct ups, member), (times), (over), NULL \
	}
#define STATE(oid, member, states) \
	{ \
		(oid), DEVICE_INT, offsetof(struct ups, member), 0, 0, (states) \
	}

static const struct told standard[] = {
	TEXT("1.3.6.1.2.1.33.1.1.1.0", vendor),
	TEXT("1.3.6.1.2.1.33.1.1.2.0", model),
	TEXT("1.3.6.1.2.1.33.1.1.3.0", version),
	TEXT("1.3.6.1.2.1.33.1.1.5.0", name),
	STATE("1.3.6.1.2.1.33.1.2.1.0", battery, NULL),
	COUNT("1.3.6.1.2.1.33.1.2.2.0", on_battery, 0, 0),
	COUNT("1.3.6.1.2.1.33.1.2.3.0", runtime, 60, 1),
	COUNT("1.3.6.1.2.1.33.1.2.4.0", charge, 0, 0),
	COUNT("1.3.6.1.2.1.33.1.2.5.0", volts, 0, 0),
	COUNT("1.3.6.1.2.1.33.1.2.7.0", celsius, 10, 1),
	STATE("1.3.6.1.2.1.33.1.4.1.0", output, NULL),
	COUNT("1.3.6.1.2.1.33.1.6.1.0", alarms, 0, 0),
	STATE("1.3.6.1.2.1.33.1.7.3.0", test, NULL),
	COUNT("1.3.6.1.2.1.33.1.7.5.0", test_at, 0, 0),
};
/* PowerNet-MIB; times in hundredths of a second */
#define APC "1.3.6.1.4.1.318.1.1.1"
static const struct told apc[] = {
	TEXT(APC ".1.1.1.0", model),
	TEXT(APC ".1.1.2.0", name),
	TEXT(APC ".1.2.1.0", version),
	STATE(APC ".2.1.1.0", battery, &apc_batteries),
	COUNT(APC ".2.1.2.0", on_battery, 1, 100),
	TEXT(APC ".2.1.3.0", battery_date),
	COUNT(APC ".2.2.1.0", charge, 0, 0),
	COUNT(APC ".2.2.2.0", celsius, 10, 1),
	COUNT(APC ".2.2.3.0", runtime, 1, 100),
	COUNT(APC ".2.2.4.0", needs_battery, 0, 0),
	COUNT(APC ".2.2.8.0", volts, 10, 1),
	COUNT(APC ".3.2.1.0", input, 10, 1),
	STATE(APC ".4.1.1.0", output, &apc_outputs),
	COUNT(APC ".4.2.3.0", load, 0, 0),
	STATE(APC ".7.2.3.0", test, &apc_tests),
	TEXT(APC ".7.2.4.0", test_date),
};
/* XPPC-MIB: the cards that most makers of China build in; volts and degrees in tenths */
#define XPPC "1.3.6.1.4.1.935.1.1.1"
static const struct told xppc[] = {
	TEXT(XPPC ".1.1.1.0", model),
	TEXT(XPPC ".1.1.2.0", name),
	TEXT(XPPC ".1.2.1.0", version),
	STATE(XPPC ".2.1.1.0", battery, &xppc_batteries),
	COUNT(XPPC ".2.1.2.0", on_battery, 0, 0),
	TEXT(XPPC ".2.1.3.0", battery_date),
	COUNT(XPPC ".2.2.1.0", charge, 0, 0),
	COUNT(XPPC ".2.2.2.0", volts, 0, 0),
	COUNT(XPPC ".2.2.3.0", celsius, 0, 0),
	COUNT(XPPC ".2.2.4.0", runtime, 0, 0),
	COUNT(XPPC ".2.2.5.0", needs_battery, 0, 0),
	COUNT(XPPC ".3.2.1.0", input, 0, 0),
	STATE(XPPC ".4.1.1.0", output, &xppc_outputs),
	COUNT(XPPC ".4.2.3.0", load, 0, 0),
};
/* XUPS-MIB of Eaton, which Santak and Powerware speak as well */
#define XUPS "1.3.6.1.4.1.534.1"
static const struct told eaton[] = {
	TEXT(XUPS ".1.1.0", vendor),
	TEXT(XUPS ".1.2.0", model),
	TEXT(XUPS ".1.3.0", version),
	COUNT(XUPS ".2.1.0", runtime, 0, 0),
	COUNT(XUPS ".2.2.0", volts, 10, 1),
	COUNT(XUPS ".2.4.0", charge, 0, 0),
	STATE(XUPS ".2.5.0", battery, &eaton_batteries),
	TEXT(XUPS ".2.6.0", battery_date),
	COUNT(XUPS ".3.4.1.2.1", input, 10, 1),
	COUNT(XUPS ".3.4.1.2.2", input, 10, 1),
	COUNT(XUPS ".3.4.1.2.3", input, 10, 1),
	COUNT(XUPS ".4.1.0", load, 0, 0),
	STATE(XUPS ".4.5.0", output, &eaton_outputs),
	COUNT(XUPS ".7.1.0", alarms, 0, 0),
	STATE(XUPS ".8.2.0", test, &eaton_tests),
};
/* UPS-MIB of Huawei; volts, degrees and percents of load in tenths */
#define HUAWEI "1.3.6.1.4.1.2011.6.174.1"
static const struct told huawei[] = {
	TEXT(HUAWEI ".2.100.1.2.1", model),
	TEXT(HUAWEI ".2.100.1.3.1", version),
	STATE(HUAWEI ".2.101.1.1.1", output, &huawei_outputs),
	STATE(HUAWEI ".2.101.1.3.1", battery, &huawei_batteries),
	COUNT(HUAWEI ".3.100.1.1.1", input, 0, 0),
	COUNT(HUAWEI ".3.100.1.2.1", input, 0, 0),
	COUNT(HUAWEI ".3.100.1.3.1", input, 0, 0),
	COUNT(HUAWEI ".4.100.1.14.1", load, 1, 10),
	COUNT(HUAWEI ".4.100.1.15.1", load, 1, 10),
	COUNT(HUAWEI ".4.100.1.16.1", load, 1, 10),
	COUNT(HUAWEI ".6.100.1.1.1", volts, 0, 0),
	COUNT(HUAWEI ".6.100.1.3.1", charge, 0, 0),
	COUNT(HUAWEI ".6.100.1.4.1", runtime, 0, 0),
};

/* CPS-MIB: PowerNet-MIB's places, and numbers of its own */
#define CYBERPOWER "1.3.6.1.4.1.3808.1.1.1"
static const struct told cyberpower[] = {
	TEXT(CYBERPOWER ".1.1.1.0", model),
	TEXT(CYBERPOWER ".1.1.2.0", name),
	TEXT(CYBERPOWER ".1.2.1.0", version),
	STATE(CYBERPOWER ".2.1.1.0", battery, &cyberpower_batteries),
	COUNT(CYBERPOWER ".2.1.2.0", on_battery, 1, 100),
	TEXT(CYBERPOWER ".2.1.3.0", battery_date),
	COUNT(CYBERPOWER ".2.2.1.0", charge, 0, 0),
	COUNT(CYBERPOWER ".2.2.2.0", volts, 0, 0),
	COUNT(CYBERPOWER ".2.2.3.0", celsius, 10, 1),
	COUNT(CYBERPOWER ".2.2.4.0", runtime, 1, 100),
	COUNT(CYBERPOWER ".2.2.5.0", needs_battery, 0, 0),
	COUNT(CYBERPOWER ".3.2.1.0", input, 0, 0),
	STATE(CYBERPOWER ".4.1.1.0", output, &cyberpower_outputs),
	COUNT(CYBERPOWER ".4.2.3.0", load, 0, 0),
};
/* DeltaUPS-MIB */
#define DELTA "1.3.6.1.4.1.2254.2.4"
static const struct told delta[] = {
	TEXT(DELTA ".1.1.0", vendor),
	TEXT(DELTA ".1.2.0", model),
	TEXT(DELTA ".1.3.0", version),
	TEXT(DELTA ".1.5.0", name),
	COUNT(DELTA ".4.3.0", input, 0, 0),
	STATE(DELTA ".5.1.0", output, &delta_outputs),
	COUNT(DELTA ".5.7.0", load, 0, 0),
	COUNT(DELTA ".5.11.0", load, 0, 0),
	COUNT(DELTA ".5.15.0", load, 0, 0),
	STATE(DELTA ".7.1.0", needs_battery, &delta_conditions),
	STATE(DELTA ".7.2.0", battery, &delta_batteries),
	COUNT(DELTA ".7.4.0", on_battery, 0, 0),
	COUNT(DELTA ".7.5.0", runtime, 60, 1),
	COUNT(DELTA ".7.6.0", volts, 0, 0),
	COUNT(DELTA ".7.8.0", charge, 0, 0),
	COUNT(DELTA ".7.9.0", celsius, 10, 1),
	TEXT(DELTA ".7.10.0", battery_date),
};

struct dialect {
	int64_t maker;
	const char *vendor;
	const struct told *told;
	size_t n;
};
static const struct dialect dialects[] = {
	{ 318, "APC", apc, N(apc) },
	{ 935, NULL, xppc, N(xppc) },
	{ 534, "Eaton", eaton, N(eaton) },
	{ DEVICE_HUAWEI, "Huawei", huawei, N(huawei) },
	{ 3808, "CyberPower", cyberpower, N(cyberpower) },
	{ 2254, NULL, delta, N(delta) },
};

/* ---- one MIB, and then the next ---- */

/* What no quantity of a power supply can be: a unit's factor would carry it over the edge. */
static bool is_beyond(int64_t value)
{
	return value > INT32_MAX || value < INT32_MIN;
}

static int64_t ours(const struct told *t, int64_t value)
{
	if (value == NO_INT)
		return NO_INT;
	if (t->states) {
		uint8_t state = value >= 0 && (uint64_t)value < t->states->n
					? t->states->state[value]
					: 0;
		return state ? state : NO_INT;
	}
	if (!t->over)
		return value;
	return is_beyond(value) ? NO_INT : value * t->times / t->over;
}

/* How many of them the device tells; <0: it could not be asked. */
static int read_mib(struct device *d, const struct told *told, size_t n, struct ups *ret,
		    struct err *e)
{
	enum { MAX_TOLD = 24 };
	struct value {
		int64_t number;
		const char *text;
	} values[MAX_TOLD];
	struct device_field fields[MAX_TOLD] = { { NULL, DEVICE_INT, 0 } };
	assert(n <= MAX_TOLD);
	for (size_t i = 0; i < n; i++) {
		size_t member = told[i].kind == DEVICE_TEXT ? offsetof(struct value, text)
							    : offsetof(struct value, number);
		fields[i] = (struct device_field){ told[i].oid, told[i].kind,
						   i * sizeof(struct value) + member };
		values[i] = (struct value){ NO_INT, NULL };
	}
	int n_told = 0;
	if (device_get(d, fields, n, values, e) < 0)
		return -1;
	for (size_t i = 0; i < n; i++) {
		void *at = (char *)ret + told[i].offset;
		n_told += values[i].text || values[i].number != NO_INT;
		if (told[i].kind == DEVICE_TEXT)
			*(const char **)at = values[i].text;
		else
			*(int64_t *)at = MAX(*(int64_t *)at, ours(&told[i], values[i].number));
	}
	return n_told;
}

static const struct ups nothing = { .battery = NO_INT,
				    .on_battery = NO_INT,
				    .runtime = NO_INT,
				    .charge = NO_INT,
				    .volts = NO_INT,
				    .celsius = NO_INT,
				    .output = NO_INT,
				    .load = NO_INT,
				    .input = NO_INT,
				    .alarms = NO_INT,
				    .test = NO_INT,
				    .test_at = NO_INT,
				    .needs_battery = NO_INT };

/* What the maker tells and the standard does not. A test without a day is worth less than one with
 * it. */
static void add(struct ups *to, const struct ups *more, const struct dialect *x)
{
	if (more->test != NO_INT && (to->test_at == NO_INT || !to->test_at))
		to->test = NO_INT;
	for (size_t i = 0; i < x->n; i++) {
		size_t offset = x->told[i].offset;
		void *at = (char *)to + offset;
		const void *from = (const char *)more + offset;
		if (x->told[i].kind == DEVICE_TEXT && !*(const char **)at)
			*(const char **)at = *(const char *const *)from;
		if (x->told[i].kind == DEVICE_INT && *(int64_t *)at == NO_INT)
			*(int64_t *)at = *(const int64_t *)from;
	}
	if (!to->vendor)
		to->vendor = x->vendor;
}

/* ---- what the standard keeps in tables ---- */

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

static int read_tables(struct device *d, struct ups *u, const char **ret_alarm, struct err *e)
{
	int64_t volts = NO_INT;
	int status = most_of(d, "1.3.6.1.2.1.33.1.4.4.1.5", &u->load, e);
	if (status >= 0)
		status = most_of(d, "1.3.6.1.2.1.33.1.3.3.1.3", &volts, e);
	u->input = is_beyond(volts) ? NO_INT : volts * 10;
	return status < 0 ? status : read_alarms(d, ret_alarm, e);
}

/* ---- one power supply ---- */

static const char *day_of(struct arena *a, const char *text)
{
	const char *day = text ? power_day_read(a, str_of(text)) : NULL;
	return day ? day : text;
}

static bool is_within(int64_t n, int64_t least, int64_t most)
{
	return n != NO_INT && n >= least && n <= most;
}

/* What each can be. */
static const struct {
	size_t offset;
	int64_t least, most;
} bounds[] = {
	{ offsetof(struct ups, charge), 0, 100 },
	{ offsetof(struct ups, load), 0, 300 },
	{ offsetof(struct ups, celsius), -500, 1500 },
	{ offsetof(struct ups, volts), 0, 20000 },
	{ offsetof(struct ups, input), 0, 20000 },
	{ offsetof(struct ups, on_battery), 0, INT32_MAX - 1 },
	{ offsetof(struct ups, alarms), 0, UINT16_MAX - 1 },
};

/* Cards put a number that cannot be for what their supply does not tell. A charged battery beside
 * working mains that lasts 0 minutes is such a number, too. */
static void drop_nonsense(struct ups *u)
{
	enum { MAX_RUNTIME_S = 65534 * 60 };
	for (size_t i = 0; i < N(bounds); i++) {
		int64_t *value = (int64_t *)(void *)((char *)u + bounds[i].offset);
		if (!is_within(*value, bounds[i].least, bounds[i].most))
			*value = NO_INT;
	}
	/* So cold is no room with a power supply in it; cards without a thermometer say so. */
	if (!u->celsius)
		u->celsius = NO_INT;
	bool is_idle = u->output != OUTPUT_BATTERY && u->charge > 0 && u->battery != BATTERY_LOW &&
		       u->battery != BATTERY_DEPLETED;
	if (!is_within(u->runtime, is_idle ? 1 : 0, MAX_RUNTIME_S))
		u->runtime = NO_INT;
}

static double tenths(int64_t n)
{
	return n == NO_INT ? NO_REAL : (double)n / 10;
}

static void give(struct device *d, const struct ups *u, const char *alarm)
{
	const char *moment = device_moment(d, u->test_at);
	struct device_ups r = { .name = u->name ? u->name : d->name,
				.vendor = u->vendor,
				.model = u->model,
				.version = u->version,
				.battery = device_word(batteries, N(batteries), u->battery),
				.output = device_word(outputs, N(outputs), u->output),
				.is_on_battery = u->output == NO_INT ? NO_INT
								     : u->output == OUTPUT_BATTERY,
				.on_battery_seconds = u->on_battery,
				.runtime_seconds = u->runtime,
				.charge_percent = u->charge,
				.load_percent = u->load,
				.battery_voltage = tenths(u->volts),
				.battery_temperature = tenths(u->celsius),
				.input_voltage = tenths(u->input),
				.alarms = u->alarms,
				.alarm = alarm,
				.battery_date = day_of(d->arena, u->battery_date),
				.needs_battery = u->needs_battery == NO_INT
							 ? NO_INT
							 : u->needs_battery == REPLACE_YES,
				.test_result = device_word(tests, N(tests), u->test),
				.test_date = moment ? arena_strndup(d->arena, moment, 10)
						    : day_of(d->arena, u->test_date) };
	/* Neither says whether the battery is good. */
	if (u->needs_battery == NO_INT && (u->battery == NO_INT || u->battery == BATTERY_UNKNOWN))
		device_untold(d, &table_device_device_ups, "battery", r.name);
	device_give(d, &table_device_device_ups, &r);
}

/* An agent that names itself and not its maker may be anybody's. */
static bool is_spoken(const struct device *d, const struct dialect *x)
{
	enum { NET_SNMP = 8072 };
	return !d->enterprise || d->enterprise == NET_SNMP || d->enterprise == x->maker;
}

int device_ups(struct device *d, struct err *e)
{
	struct ups u = nothing;
	const char *alarm = NULL;
	if (read_mib(d, standard, N(standard), &u, e) < 0)
		return -1;
	bool is_standard = u.battery != NO_INT || u.output != NO_INT;
	int status = is_standard ? read_tables(d, &u, &alarm, e) : 0;
	drop_nonsense(&u);
	for (size_t i = 0; i < N(dialects) && status >= 0; i++) {
		struct ups more = nothing;
		if (!is_spoken(d, &dialects[i]))
			continue;
		status = read_mib(d, dialects[i].told, dialects[i].n, &more, e);
		drop_nonsense(&more);
		if (status > 0)
			add(&u, &more, &dialects[i]);
	}
	status = MIN(status, 0);
	/* One that names itself as a supply and tells nothing more is one of which nothing is
	 * known. */
	bool is_named = u.vendor || u.model;
	if (!is_named && u.battery == NO_INT && u.output == NO_INT && u.charge == NO_INT)
		return status < 0 ? status : DEVICE_ABSENT;
	give(d, &u, alarm);
	return status;
}
