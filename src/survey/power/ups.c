/* SPDX-License-Identifier: Apache-2.0 */
/* ups - power supplies behind NUT's upsd: ups://HOST[:3493][/NAME].
 *
 * Only LIST is said: nothing that needs a password, nothing that changes anything. */
#include "parse/nut_reply.h"
#include "parse/power_day.h"
#include "survey/survey_plan.h"
#include "survey/survey_talk.h"
#include "table/power/power.h"

#include <math.h>
#include <string.h>

enum { PORT = 3493, MAX_UNITS = 1000 };

static int plan(struct survey_plan *p, struct err *e)
{
	struct survey_place place;
	if (survey_plan_place(p, PORT, &place, e) < 0 ||
	    survey_plan_host(p, place.host, place.port, e) < 0)
		return -1;
	survey_plan_word(p, "port", arena_printf(survey_plan_arena(p), "%u", place.port));
	if (place.path && place.path[1])
		survey_plan_word(p, "ups", place.path + 1);
	return 0;
}

/* Asks for one list, and calls back for each line of it. */
static int list(struct survey_talk *t, struct arena *a, const char *question,
		void (*line)(void *arg, const struct nut_reply *r), void *arg, struct err *e)
{
	struct str text;
	struct nut_reply r;
	autobuf words = BUF(1 << 10);
	buf_printf(&words, "LIST %s\n", question);
	if (survey_talk_say(t, buf_view(&words), e) < 0)
		return -1;
	for (;;) {
		int got = survey_talk_line(t, &text, e);
		if (got <= 0)
			return got < 0 ? -1 : err_set(e, "upsd closed in the middle of its answer");
		if (!nut_reply_read(text, a, &r))
			return err_set(e, "no answer that upsd gives: %.60s", str_text(a, text));
		if (r.kind == NUT_REPLY_ERROR)
			return err_set(e, "upsd refuses LIST %s: %s", question, r.name);
		if (r.kind == NUT_REPLY_END)
			return 0;
		if (r.kind != NUT_REPLY_BEGIN)
			line(arg, &r);
	}
}

/* ---- one unit ---- */

struct unit {
	struct survey *survey;
	struct power_ups row;
	const char *made;		/* battery.mfr.date */
	const char *warmth;		/* ups.temperature */
	double phase_load, phase_volts; /* of the phase that has most; NO_REAL */
};

/* What stands where in the row. */
struct place {
	const char *variable;
	enum column_type type;
	size_t offset;
};
#define PLACE(name, member) \
	{ \
		(name), COLUMN_TYPE(struct power_ups, member), offsetof(struct power_ups, member) \
	}
static const struct place places[] = {
	PLACE("device.mfr", vendor),
	PLACE("ups.mfr", vendor),
	PLACE("device.model", model),
	PLACE("ups.model", model),
	PLACE("device.serial", serial),
	PLACE("ups.serial", serial),
	PLACE("driver.name", driver),
	PLACE("ups.status", status),
	PLACE("battery.charge", charge_percent),
	PLACE("battery.runtime", runtime_seconds),
	PLACE("ups.load", load_percent),
	PLACE("ups.temperature", temperature),
	PLACE("input.voltage", input_voltage),
	PLACE("battery.date", battery_date),
	PLACE("ups.test.result", test_result),
	PLACE("ups.test.date", test_date),
	PLACE("ups.alarm", alarm),
};

static void put(struct unit *u, const struct place *p, const char *value)
{
	void *member = (char *)&u->row + p->offset;
	double real;
	if (p->type == COLUMN_TEXT) {
		*(const char **)member = value;
	} else if (str_real(str_of(value), &real) && real >= -1e9 && real <= 1e9) {
		/* Percents and seconds: less than none stands for "not known". */
		if (p->type == COLUMN_INT)
			*(int64_t *)member = real < 0 ? NO_INT : (int64_t)real;
		else
			*(double *)member = real;
	}
}

/* "output.L2.power.percent": supplies with three phases tell each of its own. */
static void take_phase(const struct nut_reply *r, const char *front, const char *back, double *most)
{
	double real;
	struct str name = str_of(r->name);
	if (str_starts(name, front) && str_ends(name, back) &&
	    name.n == strlen(front) + 1 + strlen(back) && str_real(str_of(r->value), &real))
		*most = fmax(*most, real);
}

static void take_variable(void *arg, const struct nut_reply *r)
{
	struct unit *u = arg;
	if (r->kind != NUT_REPLY_VAR)
		return;
	survey_row(u->survey, &table_power_ups_variables,
		   &(struct power_ups_variable){ u->row.name, r->name, r->value });
	if (strcmp(r->name, "battery.mfr.date") == 0)
		u->made = r->value;
	if (strcmp(r->name, "ups.temperature") == 0)
		u->warmth = r->value;
	take_phase(r, "output.L", ".power.percent", &u->phase_load);
	take_phase(r, "input.L", "-N.voltage", &u->phase_volts);
	for (size_t i = 0; i < N(places); i++)
		if (strcmp(places[i].variable, r->name) == 0)
			put(u, &places[i], r->value);
}

static bool has_word(const char *status, const char *word)
{
	struct str rest = str_of(status), one;
	while (status && str_word(&rest, &one))
		if (str_is(one, word))
			return true;
	return false;
}

static bool is_day(const char *text)
{
	int64_t ignored;
	return text && clock_parse(text, &ignored);
}

static const char *day(struct arena *a, const char *text)
{
	const char *day = text ? power_day_read(a, str_of(text)) : NULL;
	return day ? day : text;
}

/* Firmware keeps one of both as it left the factory: the later day is the battery's. */
static const char *later_day(const char *a, const char *b)
{
	if (!a || !b || !is_day(a))
		return b ? b : a;
	return is_day(b) && strcmp(a, b) < 0 ? b : a;
}

/* Drivers of APC's supplies pass on what the wire says. */
static const char *result_of(const char *text)
{
	static const struct {
		const char *code, *words;
	} codes[] = { { "OK", "passed" },
		      { "NO", "no test result" },
		      { "InvalidTest", "no test that counts" },
		      { "BT", "failed: the battery lacks capacity" },
		      { "NG", "failed: overload" } };
	for (size_t i = 0; text && i < N(codes); i++)
		if (strcmp(text, codes[i].code) == 0)
			return codes[i].words;
	return text;
}

/* A sensor that is not there, degrees of another scale, or words. */
static void look_at_warmth(struct unit *u)
{
	enum { COLDEST = -20, WARMEST = 100 };
	double *warmth = &u->row.temperature;
	if (!u->warmth || (!isnan(*warmth) && *warmth >= COLDEST && *warmth <= WARMEST))
		return;
	*warmth = NO_REAL;
	survey_unseen(u->survey, &table_power_ups, "temperature",
		      "%s: how warm it is cannot be understood: %s", u->row.name, u->warmth);
}

static bool has_digit_but_zero(const char *text)
{
	return text && strpbrk(text, "123456789");
}

/* A day that the calendar has not, or that is still to come, is no day of the past. */
static void look_at_day(struct unit *u, const char *column, const char *text)
{
	int64_t time;
	if (text && clock_parse(text, &time) ? time > survey_now(u->survey) + 86400
					     : has_digit_but_zero(text))
		survey_unseen(u->survey, &table_power_ups, column, "%s: no day that can be: %s",
			      u->row.name, text);
}

static void finish(struct unit *u)
{
	enum { ALL_BITS = 65535 }; /* of a number of 16 bits: not known */
	struct power_ups *r = &u->row;
	struct arena *a = survey_arena(u->survey);
	r->is_online = has_word(r->status, "OL");
	r->is_on_battery = has_word(r->status, "OB");
	r->is_battery_low = has_word(r->status, "LB");
	r->needs_battery = has_word(r->status, "RB");
	r->is_bypassed = has_word(r->status, "BYPASS");
	r->is_overloaded = has_word(r->status, "OVER");
	if (r->load_percent == NO_INT && u->phase_load >= 0 && u->phase_load <= 1000)
		r->load_percent = (int64_t)u->phase_load;
	if (isnan(r->input_voltage))
		r->input_voltage = u->phase_volts;
	r->battery_date = later_day(day(a, r->battery_date), day(a, u->made));
	r->test_result = result_of(r->test_result);
	r->test_date = day(a, r->test_date);
	if (r->runtime_seconds == ALL_BITS)
		r->runtime_seconds = NO_INT;
	look_at_warmth(u);
	look_at_day(u, "battery_date", r->battery_date);
	look_at_day(u, "test_date", r->test_date);
}

/* ---- what a unit does not tell ---- */

/* Whether it passed or not; what other words mean nobody here knows. */
static bool is_understood(const char *result)
{
	static const char *const words[] = { "pass",  "warning",  "error",   "fail",
					     "abort", "progress", "no test", "scheduled" };
	for (size_t i = 0; i < N(words); i++)
		if (strcasestr(result, words[i]))
			return true;
	return strcasecmp(result, "ok") == 0;
}

static void note_unseen(struct survey *s, const struct power_ups *r)
{
	const struct table *t = &table_power_ups;
	if (r->runtime_seconds == NO_INT)
		survey_unseen(s, t, "runtime_seconds", "%s: it does not say how long it lasts",
			      r->name);
	if (r->load_percent == NO_INT)
		survey_unseen(s, t, "load_percent", "%s: it does not tell its load", r->name);
	if (!r->is_online && !r->is_on_battery && !r->is_bypassed)
		survey_unseen(s, t, "is_on_battery",
			      "%s: its status (%s) does not say where the power comes from",
			      r->name, r->status);
	if (r->test_result && !strcasestr(r->test_result, "no test") && !is_day(r->test_date))
		survey_unseen(s, t, "test_date", "%s: it does not tell when it was tested",
			      r->name);
	if (r->test_result && !is_understood(r->test_result))
		survey_unseen(s, t, "test_result",
			      "%s: what its test came to is not understood: %s", r->name,
			      r->test_result);
}

/* What no unit of the room has does not apply; what one of them does not tell is not seen. */
static void compare(struct survey *s, const struct power_ups *rows, size_t n)
{
	bool has_temperature = false, has_battery_date = false, has_test = false;
	for (size_t i = 0; i < n; i++) {
		has_temperature |= !isnan(rows[i].temperature);
		has_battery_date |= is_day(rows[i].battery_date);
		has_test |= rows[i].test_result != NULL;
	}
	for (size_t i = 0; i < n; i++) {
		const struct power_ups *r = &rows[i];
		if (r->is_stale)
			continue;
		note_unseen(s, r);
		if (has_temperature && isnan(r->temperature))
			survey_unseen(s, &table_power_ups, "temperature",
				      "%s: it does not tell how warm it is", r->name);
		if (has_battery_date && !is_day(r->battery_date))
			survey_unseen(s, &table_power_ups, "battery_date",
				      "%s: it does not tell the day of its battery", r->name);
		if (has_test && !r->test_result)
			survey_unseen(s, &table_power_ups, "test_result",
				      "%s: it tells nothing of its self-test", r->name);
	}
}

/* ---- all of them ---- */

struct units {
	struct survey *survey;
	struct nut_reply *unit;
	size_t n, capacity;
};

static void take_unit(void *arg, const struct nut_reply *r)
{
	struct units *u = arg;
	const char *only = survey_word(u->survey, "ups");
	if (r->kind != NUT_REPLY_UPS || (only && strcmp(only, r->ups) != 0))
		return;
	if (u->n == MAX_UNITS) {
		survey_partial(u->survey, &table_power_ups, "more than %d power supplies",
			       MAX_UNITS);
		survey_partial(u->survey, &table_power_ups_variables, "more than %d power supplies",
			       MAX_UNITS);
		return;
	}
	u->unit = arena_grow(survey_arena(u->survey), u->unit, &u->capacity, u->n + 1,
			     sizeof(*u->unit));
	u->unit[u->n++] = *r;
}

static struct power_ups look_at(struct survey *s, struct survey_talk *t,
				const struct nut_reply *what)
{
	struct err e;
	struct unit u = { .survey = s,
			  .phase_load = NO_REAL,
			  .phase_volts = NO_REAL,
			  .row = { .name = what->ups,
				   .description = what->value,
				   .charge_percent = NO_INT,
				   .runtime_seconds = NO_INT,
				   .load_percent = NO_INT,
				   .temperature = NO_REAL,
				   .input_voltage = NO_REAL } };
	const char *question = arena_printf(survey_arena(s), "VAR %s", what->ups);
	int r = list(t, survey_arena(s), question, take_variable, &u, &e);
	/* Until its driver has spoken, upsd answers for it. */
	if (r >= 0 && (!u.row.status || has_word(u.row.status, "WAIT")))
		r = err_set(&e, "its driver has told nothing yet");
	if (r < 0) {
		u.row.is_stale = true;
		survey_partial(s, &table_power_ups, "%s: %s", what->ups, e.said);
		survey_partial(s, &table_power_ups_variables, "%s: %s", what->ups, e.said);
	}
	finish(&u);
	survey_row(s, &table_power_ups, &u.row);
	return u.row;
}

static int converse(struct survey *s, struct survey_talk *t, struct err *e)
{
	struct units units = { .survey = s };
	const char *only = survey_word(s, "ups");
	if (list(t, survey_arena(s), "UPS", take_unit, &units, e) < 0)
		return -1;
	if (only && !units.n)
		return err_set(e, "upsd knows no power supply called %s", only);
	if (!units.n) {
		survey_absent(s, &table_power_ups, "upsd knows no power supply");
		survey_absent(s, &table_power_ups_variables, "upsd knows no power supply");
		return 0;
	}
	struct power_ups *rows = arena_alloc(survey_arena(s), units.n * sizeof(*rows));
	for (size_t i = 0; i < units.n; i++)
		rows[i] = look_at(s, t, &units.unit[i]);
	compare(s, rows, units.n);
	survey_seen(s, &table_power_ups);
	survey_seen(s, &table_power_ups_variables);
	return 0;
}

static int look(struct survey *s, struct err *e)
{
	struct address a;
	struct survey_talk t;
	uint16_t port = (uint16_t)strtoul(survey_word(s, "port"), NULL, 10);
	int r = -1;
	const char *text;
	for (size_t n = 0; r < 0 && (text = survey_nth_word(s, "address", n)); n++)
		r = address_parse(str_of(text), &a)
			    ? survey_talk_open(s, &a, port, SURVEY_TALK_MS, &t, e)
			    : -1;
	if (r < 0)
		return -1;
	r = converse(s, &t, e);
	survey_talk_close(&t);
	return r;
}

const struct survey_kind survey_power_ups = {
	.name = "ups",
	.doc = N_("power supplies behind NUT's upsd: ups://HOST[:PORT][/NAME]"),
	.profile = "power",
	.deadline_ms = 30 * 1000,
	.plan = plan,
	.look = look,
};
