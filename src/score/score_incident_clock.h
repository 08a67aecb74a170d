/* SPDX-License-Identifier: Apache-2.0 */
/* score_incident_clock - until when an incident has to be cut off, reported and summed up.
 *
 *     cut_off   3 minutes from discovery          internal; not for what cutting off cannot help
 *     report    30 minutes from discovery         internal, to the leading group
 *     legal     1 hour (critical infrastructure), 2 hours (central organs), 4 hours (others) from
 *               discovery, from grade larger on   national measures for reporting, 2025
 *     upward    half an hour (critical infrastructure), 1 hour (others) from the report, from
 *               grade major on                    likewise; only of an authority that receives
 *     data      24 hours from discovery           regulations on network data, 2025: important
 *                                                 and core data, and a threat to the state
 *     summary   30 days from the end              national measures for reporting
 *
 * They run side by side. One that is met to the second is kept. */
#ifndef ZICHA_SCORE_SCORE_INCIDENT_CLOCK_H
#define ZICHA_SCORE_SCORE_INCIDENT_CLOCK_H

#include "score/score_incident.h"

enum { SCORE_INCIDENT_CLOCKS = 6 };
#define SCORE_INCIDENT_NEVER INT64_MIN /* a moment that is not recorded, or not yet */

/* Moments in seconds. */
struct score_incident_moments {
	int64_t discovered, cut_off, reported, authority, upward, ended, summary;
	int64_t now;
	bool is_receiver; /* the unit is an authority that incidents are reported to */
};

struct score_incident_clock {
	const char *name;
	const char *source; /* a msgid */
	int64_t due, done;  /* or SCORE_INCIDENT_NEVER: the clock has not begun; not done */
	int64_t minutes;    /* that it took, or has run; 0 if it has not begun */
	enum { SCORE_INCIDENT_KEPT, SCORE_INCIDENT_LATE, SCORE_INCIDENT_RUNNING } state;
};

/* The clocks that run for an incident of that grade; how many. */
size_t score_incident_clocks(const struct score_incident *in, enum score_incident_grade grade,
			     const struct score_incident_moments *at,
			     struct score_incident_clock ret[SCORE_INCIDENT_CLOCKS]);

/* kept, late, running. */
const char *score_incident_clock_state(const struct score_incident_clock *c);

#endif
