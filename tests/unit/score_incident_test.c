/* SPDX-License-Identifier: Apache-2.0 */
/* score_incident_test - grades at their exact borders, classes, and clocks to the second. */
#include "score/score_incident_clock.h"

#include "tap.h"

static struct arena arena = ARENA(4 << 20);

static struct score_incident nothing(void)
{
	return (struct score_incident){
		.threat = -1,
		.outage_minutes = -1,
		.affected = -1,
		.affected_share = -1,
		.persons = -1,
		.tampered_minutes = -1,
		.reposts = -1,
		.views = -1,
		.loss = -1,
	};
}

static const char *grade_of(const struct score_incident *in)
{
	struct score_incident_result r;
	score_incident(&arena, in, &r);
	return score_incident_grade_name(r.grade);
}

/* The borders of one number, each with what is just below it. */
static void test_borders(const char *name, double *number, const struct score_incident *in,
			 const double least[3], double below)
{
	static const char *const reached[] = { "special", "major", "larger", "general" };
	for (size_t i = 0; i < 3 && least[i] > 0; i++) {
		*number = least[i];
		is_text(grade_of(in), reached[i], arena_printf(&arena, "%s %g", name, least[i]));
		*number = least[i] - below;
		const char *lower = i < 2 && least[i + 1] > 0 ? reached[i + 1] : "general";
		is_text(grade_of(in), lower,
			arena_printf(&arena, "%s %.12g is not enough", name, *number));
	}
}

#define BORDERS(name, in, member, below, ...) \
	test_borders(name, &(in).member, &(in), (const double[3]){ __VA_ARGS__ }, below)

static void test_numbers(void)
{
	struct score_incident in = nothing();
	is_text(grade_of(&in), "general", "of an incident of which nothing is known");
	BORDERS("persons", in, persons, 1, 100000000, 10000000, 1000000);
	in = nothing();
	BORDERS("loss", in, loss, 0.01, 10000, 2000, 500);
	in = nothing();
	BORDERS("people disturbed", in, affected, 1, 10000000);
	in = nothing();
	BORDERS("share of the people", in, affected_share, 0.01, 50);
	in = nothing();
	in.reports_as = SCORE_INCIDENT_CII;
	in.extent = SCORE_INCIDENT_WHOLE;
	BORDERS("whole infrastructure", in, outage_minutes, 1, 360, 120, 30);
	in.extent = SCORE_INCIDENT_MAIN;
	BORDERS("its main function", in, outage_minutes, 1, 1440, 360, 120);
	in.extent = SCORE_INCIDENT_PART;
	in.outage_minutes = 100000;
	is_text(grade_of(&in), "general", "a part of it has no border");
	in.extent = SCORE_INCIDENT_WHOLE;
	in.reports_as = SCORE_INCIDENT_OTHER;
	is_text(grade_of(&in), "general", "nor has what is no critical infrastructure");
}

static void test_sites(void)
{
	struct score_incident in = nothing();
	in.site = SCORE_INCIDENT_PROVINCE;
	BORDERS("portal of a province", in, outage_minutes, 1, 1440, 360, 120);
	in.outage_minutes = 1440;
	in.site = SCORE_INCIDENT_PREFECTURE;
	is_text(grade_of(&in), "major", "special only of a province");
	in.site = SCORE_INCIDENT_SITE;
	is_text(grade_of(&in), "larger", "major only of a prefecture");
	in.site = SCORE_INCIDENT_NO_SITE;
	is_text(grade_of(&in), "general", "and no portal has no border");

	in = nothing();
	in.site = SCORE_INCIDENT_PROVINCE;
	in.page = SCORE_INCIDENT_HOME_PAGE;
	BORDERS("home page", in, tampered_minutes, 1, 360, 120, 30);
	in.tampered_minutes = -1;
	BORDERS("passed on", in, reposts, 1, 100000, 10000, 1000);
	in.reposts = -1;
	BORDERS("looked at", in, views, 1, 1000000, 100000, 10000);
	in.views = -1;
	in.page = SCORE_INCIDENT_OTHER_PAGE;
	BORDERS("another page", in, tampered_minutes, 1, 1440, 720, 120);
}

static void test_working(void)
{
	struct score_incident in = nothing();
	struct score_incident_result r;
	in.persons = 10000000;
	in.loss = 600;
	score_incident(&arena, &in, &r);
	is_text(r.rule, "persons whose data leaked", "the gravest fact decides");
	is_text(r.formula, "10000000 ≥ 10000000", "with its numbers");
	is_text(r.confidence, "high", "and how sure the border is");
	is_int((int64_t)r.working.n, 2, "each fact is in the working");
	is_text(r.working.step[1].formula, "600 ≥ 500", "with the border that it reached");
	is_text(r.missing, "", "and nothing is missing");

	in = nothing();
	in.loss = 0;
	score_incident(&arena, &in, &r);
	ok(!r.rule && !r.formula && !r.confidence, "where no border is reached none decided");
	is_text(r.working.step[0].formula, "0 < 500", "but what it was compared with is shown");

	in.threat = SCORE_INCIDENT_MAJOR;
	score_incident(&arena, &in, &r);
	is_text(r.formula, "serious", "what people judged counts");
	is_int(r.grade, SCORE_INCIDENT_MAJOR, "as the grade that it amounts to");
}

static const char *missing_of(const struct score_incident *in)
{
	struct score_incident_result r;
	score_incident(&arena, in, &r);
	return r.missing;
}

static void test_missing(void)
{
	struct score_incident in = nothing();
	is_text(missing_of(&in), "", "an incident that is nothing particular misses nothing");
	in.class_2023 = "data";
	is_text(missing_of(&in), "persons", "of a data incident somebody counts the persons");
	in.persons = 0;
	is_text(missing_of(&in), "", "none is a number");
	in.data = SCORE_INCIDENT_IMPORTANT_DATA;
	is_text(missing_of(&in), "threat", "of important data somebody judges the threat");
	in = nothing();
	in.affected = 1;
	is_text(missing_of(&in), "threat", "likewise where people were disturbed");
	in = nothing();
	in.outage_minutes = 29;
	is_text(missing_of(&in), "", "a short outage is general whoever had it");
	in.outage_minutes = 30;
	is_text(missing_of(&in), "reports_as", "a longer one is not of critical infrastructure");
	in.reports_as = SCORE_INCIDENT_CII;
	is_text(missing_of(&in), "outage_extent", "of which one says what stood still");
	in = nothing();
	in.page = SCORE_INCIDENT_HOME_PAGE;
	is_text(missing_of(&in), "tampered_minutes; reposts; views; site", "each field once");
}

static void test_classes(void)
{
	is_text(score_incident_class_2023("destruction"), "data", "2007 destruction is 2023 data");
	is_text(score_incident_class_2023("disaster"), "force_majeure",
		"a disaster is force majeure");
	is_text(score_incident_class_2023("other"), "other", "other stays other");
	is_text(score_incident_class_2007("violation"), "other", "a violation was other");
	is_text(score_incident_class_2007("data"), "destruction", "and data was destruction");
	is_text(score_incident_class_2023("nonsense"), NULL, "no class is none");
	is_text(score_incident_class_2007(NULL), NULL, "nor is nothing");
}

/* ---- clocks ---- */

enum { MINUTE = 60, HOUR = 60 * MINUTE, DAY = 24 * HOUR };
static const int64_t start = 20000 * (int64_t)DAY + 10 * HOUR;

static struct score_incident_moments undone(void)
{
	const int64_t never = SCORE_INCIDENT_NEVER;
	return (struct score_incident_moments){ start, never, never, never, never,
						never, never, start, false };
}

/* "state minutes", or "none" if that clock does not run. */
static const char *clock_text_of(const struct score_incident *in, enum score_incident_grade grade,
				 const struct score_incident_moments *at, const char *name)
{
	struct score_incident_clock c[SCORE_INCIDENT_CLOCKS];
	size_t n = score_incident_clocks(in, grade, at, c);
	for (size_t i = 0; i < n; i++)
		if (strcmp(c[i].name, name) == 0)
			return arena_printf(&arena, "%s %" PRId64,
					    score_incident_clock_state(&c[i]), c[i].minutes);
	return "none";
}

static void test_internal_clocks(void)
{
	struct score_incident in = nothing();
	struct score_incident_moments at = undone();
	const enum score_incident_grade general = SCORE_INCIDENT_GENERAL;
	at.cut_off = start + 3 * MINUTE;
	is_text(clock_text_of(&in, general, &at, "cut_off"), "kept 3", "three minutes are kept");
	at.cut_off++;
	is_text(clock_text_of(&in, general, &at, "cut_off"), "late 3", "a second more is late");
	in.class_2023 = "facility";
	is_text(clock_text_of(&in, general, &at, "cut_off"), "none", "a failure is not cut off");
	at.now = start + 30 * MINUTE;
	is_text(clock_text_of(&in, general, &at, "report"), "running 30", "half an hour runs");
	at.now++;
	is_text(clock_text_of(&in, general, &at, "report"), "late 30", "and then it is late");
	at.reported = start + 30 * MINUTE;
	is_text(clock_text_of(&in, general, &at, "report"), "kept 30",
		"unless it was done in time");
}

static void test_legal_clocks(void)
{
	static const int hours[] = {
		[SCORE_INCIDENT_OPERATOR_UNKNOWN] = 4,
		[SCORE_INCIDENT_CII] = 1,
		[SCORE_INCIDENT_CENTRAL] = 2,
		[SCORE_INCIDENT_OTHER] = 4,
	};
	struct score_incident in = nothing();
	struct score_incident_moments at = undone();
	for (size_t i = 0; i < N(hours); i++) {
		in.reports_as = (enum score_incident_operator)i;
		at.authority = start + hours[i] * HOUR;
		is_text(clock_text_of(&in, SCORE_INCIDENT_LARGER, &at, "legal"),
			arena_printf(&arena, "kept %d", hours[i] * 60), "the law's hours are kept");
		at.authority++;
		is_text(clock_text_of(&in, SCORE_INCIDENT_LARGER, &at, "legal"),
			arena_printf(&arena, "late %d", hours[i] * 60), "a second more is late");
	}
	is_text(clock_text_of(&in, SCORE_INCIDENT_GENERAL, &at, "legal"), "none",
		"a general incident need not be reported");
	is_text(clock_text_of(&in, SCORE_INCIDENT_MAJOR, &at, "upward"), "none",
		"only who receives reports passes them on");
	at.is_receiver = true;
	is_text(clock_text_of(&in, SCORE_INCIDENT_LARGER, &at, "upward"), "none", "from major on");
	at.upward = at.authority + HOUR;
	is_text(clock_text_of(&in, SCORE_INCIDENT_MAJOR, &at, "upward"), "kept 60",
		"within an hour");
	in.reports_as = SCORE_INCIDENT_CII;
	is_text(clock_text_of(&in, SCORE_INCIDENT_MAJOR, &at, "upward"), "late 60",
		"or half of one for critical infrastructure");
	at.authority = at.upward = SCORE_INCIDENT_NEVER;
	is_text(clock_text_of(&in, SCORE_INCIDENT_MAJOR, &at, "upward"), "running 0",
		"it does not begin before the report came");
}

static void test_long_clocks(void)
{
	struct score_incident in = nothing();
	struct score_incident_moments at = undone();
	const enum score_incident_grade general = SCORE_INCIDENT_GENERAL;
	at.authority = start + DAY;
	is_text(clock_text_of(&in, general, &at, "data"), "none", "no data, no data clock");
	in.data = SCORE_INCIDENT_IMPORTANT_DATA;
	is_text(clock_text_of(&in, general, &at, "data"), "kept 1440",
		"24 hours for important data");
	at.authority++;
	is_text(clock_text_of(&in, general, &at, "data"), "late 1440", "and not a second more");
	in.data = SCORE_INCIDENT_NO_DATA;
	in.threat = SCORE_INCIDENT_LARGER;
	is_text(clock_text_of(&in, general, &at, "data"), "late 1440", "or a threat to the state");
	in.threat = SCORE_INCIDENT_GENERAL;
	is_text(clock_text_of(&in, general, &at, "data"), "none", "that somebody sees");

	at.now = start + 1000 * (int64_t)DAY;
	is_text(clock_text_of(&in, general, &at, "summary"), "running 0",
		"the final report waits for the end");
	at.ended = start;
	at.summary = start - 10 * HOUR + 30 * DAY;
	ok(strncmp(clock_text_of(&in, general, &at, "summary"), "kept", 4) == 0, "day 30 is in "
										 "time");
	at.summary += DAY;
	ok(strncmp(clock_text_of(&in, general, &at, "summary"), "late", 4) == 0, "day 31 is not");
}

int main(void)
{
	test_numbers();
	test_sites();
	test_working();
	test_missing();
	test_classes();
	test_internal_clocks();
	test_legal_clocks();
	test_long_clocks();
	arena_free(&arena);
	return done();
}
