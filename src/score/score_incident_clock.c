/* SPDX-License-Identifier: Apache-2.0 */
/* score_incident_clock - until when an incident has to be cut off, reported and summed up. */
#include "score/score_incident_clock.h"

#include <string.h>

enum { MINUTE = 60, HOUR = 60 * MINUTE, DAY = 24 * HOUR };

static const char internal[] = N_("internal rule");
static const char measures[] = N_("Measures for Reporting Cybersecurity Incidents (2025)");
static const char data_rules[] = N_("Regulations on Network Data Security (2025), art. 11");

const char *score_incident_clock_state(const struct score_incident_clock *c)
{
	switch (c->state) {
	case SCORE_INCIDENT_KEPT: return "kept";
	case SCORE_INCIDENT_LATE: return "late";
	case SCORE_INCIDENT_RUNNING: return "running";
	}
	return "";
}

struct clocks {
	struct score_incident_clock *clock;
	size_t n;
	int64_t now;
};

static void add(struct clocks *all, const char *name, const char *source, int64_t from,
		int64_t limit, int64_t done)
{
	bool is_done = done != SCORE_INCIDENT_NEVER, has_begun = from != SCORE_INCIDENT_NEVER;
	struct score_incident_clock c = {
		.name = name,
		.source = source,
		.due = has_begun ? from + limit : SCORE_INCIDENT_NEVER,
		.done = done,
		.state = is_done ? SCORE_INCIDENT_KEPT : SCORE_INCIDENT_RUNNING,
	};
	int64_t until = is_done ? done : all->now;
	if (has_begun)
		c.minutes = (until - from) / MINUTE;
	if (has_begun && until > c.due)
		c.state = SCORE_INCIDENT_LATE;
	all->clock[all->n++] = c;
}

/* Cutting off helps against what spreads, is seen or gets out. An incident that has no class
 * may be one of them. */
static bool must_be_cut_off(const struct score_incident *in)
{
	static const char *const helps[] = { "malware", "attack", "data", "content", "violation" };
	for (size_t i = 0; in->class_2023 && i < N(helps); i++)
		if (strcmp(helps[i], in->class_2023) == 0)
			return true;
	return !in->class_2023;
}

static int64_t legal_limit(const struct score_incident *in)
{
	switch (in->reports_as) {
	case SCORE_INCIDENT_CII: return HOUR;
	case SCORE_INCIDENT_CENTRAL: return 2 * HOUR;
	case SCORE_INCIDENT_OPERATOR_UNKNOWN:
	case SCORE_INCIDENT_OTHER: return 4 * HOUR;
	}
	return HOUR;
}

/* A final report has a day, not an hour: it is in time until that day ends. */
static int64_t end_of_day(int64_t at)
{
	return at == SCORE_INCIDENT_NEVER ? at : at - at % DAY + DAY - 1;
}

size_t score_incident_clocks(const struct score_incident *in, enum score_incident_grade grade,
			     const struct score_incident_moments *at,
			     struct score_incident_clock ret[SCORE_INCIDENT_CLOCKS])
{
	struct clocks all = { .clock = ret, .now = at->now };
	if (must_be_cut_off(in))
		add(&all, "cut_off", internal, at->discovered, 3 * MINUTE, at->cut_off);
	add(&all, "report", internal, at->discovered, 30 * MINUTE, at->reported);
	if (grade >= SCORE_INCIDENT_LARGER)
		add(&all, "legal", measures, at->discovered, legal_limit(in), at->authority);
	if (grade >= SCORE_INCIDENT_MAJOR && at->is_receiver)
		add(&all, "upward", measures, at->authority,
		    in->reports_as == SCORE_INCIDENT_CII ? HOUR / 2 : HOUR, at->upward);
	if (in->data >= SCORE_INCIDENT_IMPORTANT_DATA || in->threat > SCORE_INCIDENT_GENERAL)
		add(&all, "data", data_rules, at->discovered, DAY, at->authority);
	add(&all, "summary", measures, end_of_day(at->ended), 30 * DAY, at->summary);
	return all.n;
}
