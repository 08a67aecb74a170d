/* SPDX-License-Identifier: Apache-2.0 */
/* score_incident - how grave an incident is, by the thresholds of the law.
 *
 * The annex of the national measures for reporting cybersecurity incidents (2025-09-11, in force
 * 2025-11-01); every border counts as reached, and the highest grade that one fact reaches is
 * the incident's. Loss in 10,000 yuan, time in minutes:
 *
 *                                          special     major    larger
 *     portal or news site, not reachable      1440       360       120
 *       of at least                       province  prefecture     any
 *     critical infrastructure, whole           360       120        30
 *       its main function                     1440       360       120
 *     people disturbed                  10,000,000
 *     share of a province's people            50 %
 *     persons whose data leaked        100,000,000 10,000,000 1,000,000
 *     home page tampered with                  360       120        30
 *     another page                            1440       720       120
 *     passed on                            100,000    10,000     1,000
 *     looked at                          1,000,000   100,000    10,000
 *     loss                                  10,000     2,000       500
 *
 * The pages and how they spread count by the rank of the site like its outage. The column
 * special, the persons and the loss are confirmed (confidence high), the rest is after the draft
 * of 2023 (medium). The borders below special for people disturbed are not known here. What a
 * threat to the state or society amounts to people judge: particularly serious, serious, fairly
 * serious. */
#ifndef ZICHA_SCORE_SCORE_INCIDENT_H
#define ZICHA_SCORE_SCORE_INCIDENT_H

#include "score/score.h"

enum score_incident_grade {
	SCORE_INCIDENT_GENERAL,
	SCORE_INCIDENT_LARGER,
	SCORE_INCIDENT_MAJOR,
	SCORE_INCIDENT_SPECIAL,
};
enum { SCORE_INCIDENT_GRADES = SCORE_INCIDENT_SPECIAL + 1 };

enum score_incident_operator {
	SCORE_INCIDENT_OPERATOR_UNKNOWN,
	SCORE_INCIDENT_CII, /* the incident concerns critical infrastructure */
	SCORE_INCIDENT_CENTRAL,
	SCORE_INCIDENT_OTHER,
};
enum score_incident_extent {
	SCORE_INCIDENT_EXTENT_UNKNOWN,
	SCORE_INCIDENT_PART,
	SCORE_INCIDENT_MAIN,
	SCORE_INCIDENT_WHOLE,
};
enum score_incident_site {
	SCORE_INCIDENT_NO_SITE,
	SCORE_INCIDENT_SITE,
	SCORE_INCIDENT_PREFECTURE,
	SCORE_INCIDENT_PROVINCE,
};
enum score_incident_page {
	SCORE_INCIDENT_NO_PAGE,
	SCORE_INCIDENT_OTHER_PAGE,
	SCORE_INCIDENT_HOME_PAGE,
};
enum score_incident_data {
	SCORE_INCIDENT_NO_DATA,
	SCORE_INCIDENT_DATA,
	SCORE_INCIDENT_IMPORTANT_DATA,
	SCORE_INCIDENT_CORE_DATA,
};

/* What is known of an incident. A number below 0 and a class NULL: not recorded. */
struct score_incident {
	const char *class_2023;
	bool is_leak; /* of secrets */
	enum score_incident_operator reports_as;
	enum score_incident_extent extent;
	enum score_incident_site site;
	enum score_incident_page page;
	enum score_incident_data data;
	int threat; /* the grade that it amounts to */
	double outage_minutes, affected, affected_share, persons, tampered_minutes, reposts, views;
	double loss; /* 10,000 yuan */
};

struct score_incident_result {
	enum score_incident_grade grade;
	const char *rule;	/* what decided, a msgid; NULL: no border was reached */
	const char *formula;	/* "12000000 ≥ 10000000"; NULL likewise */
	const char *confidence; /* in the border that decided: high, medium; NULL likewise */
	const char *missing; /* fields that could raise the grade and are not recorded, by "; " */
	struct score_working working; /* each fact, its value the grade that it reaches, 0 to 3 */
};

void score_incident(struct arena *a, const struct score_incident *in,
		    struct score_incident_result *ret);

/* general, larger, major, special. */
const char *score_incident_grade_name(enum score_incident_grade grade);

/* The class of GB/T 20986-2023 for one of GB/Z 20986-2007, and back; the words of the record.
 * NULL for NULL and for no class. */
const char *score_incident_class_2023(const char *class_2007);
const char *score_incident_class_2007(const char *class_2023);

#endif
