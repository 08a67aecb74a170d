/* SPDX-License-Identifier: Apache-2.0 */
/* score_incident - how grave an incident is, by the thresholds of the law. */
#include "score/score_incident.h"

#include <stddef.h>
#include <string.h>

const char *score_incident_grade_name(enum score_incident_grade grade)
{
	static const char *const names[SCORE_INCIDENT_GRADES] = { "general", "larger", "major",
								  "special" };
	return names[grade];
}

/* ---- the classes ---- */

/* What 2023 set apart was "other" in 2007; its accidents, hazards and oddities too. */
static const struct {
	const char *in_2007, *in_2023;
} classes[] = {
	{ "malware", "malware" }, { "attack", "attack" },     { "destruction", "data" },
	{ "content", "content" }, { "facility", "facility" }, { "disaster", "force_majeure" },
	{ "other", "other" },	  { "other", "violation" },   { "other", "hidden" },
	{ "other", "abnormal" },
};

const char *score_incident_class_2023(const char *class_2007)
{
	for (size_t i = 0; class_2007 && i < N(classes); i++)
		if (strcmp(classes[i].in_2007, class_2007) == 0)
			return classes[i].in_2023;
	return NULL;
}

const char *score_incident_class_2007(const char *class_2023)
{
	for (size_t i = 0; class_2023 && i < N(classes); i++)
		if (strcmp(classes[i].in_2023, class_2023) == 0)
			return classes[i].in_2007;
	return NULL;
}

/* ---- the thresholds ---- */

static bool is_any(const struct score_incident *in)
{
	(void)in;
	return true;
}

static bool is_site(const struct score_incident *in)
{
	return in->site != SCORE_INCIDENT_NO_SITE;
}

static bool is_cii(const struct score_incident *in)
{
	return in->reports_as == SCORE_INCIDENT_CII;
}

static bool is_cii_whole(const struct score_incident *in)
{
	return is_cii(in) && in->extent == SCORE_INCIDENT_WHOLE;
}

static bool is_cii_main(const struct score_incident *in)
{
	return is_cii(in) && in->extent == SCORE_INCIDENT_MAIN;
}

static bool is_home_page(const struct score_incident *in)
{
	return in->page == SCORE_INCIDENT_HOME_PAGE;
}

static bool is_other_page(const struct score_incident *in)
{
	return in->page == SCORE_INCIDENT_OTHER_PAGE;
}

static bool is_page(const struct score_incident *in)
{
	return in->page != SCORE_INCIDENT_NO_PAGE;
}

/* Data got out, or may have. */
static bool is_data(const struct score_incident *in)
{
	return in->is_leak || in->data != SCORE_INCIDENT_NO_DATA ||
	       (in->class_2023 && strcmp(in->class_2023, "data") == 0);
}

struct threshold {
	const char *label, *field;
	size_t offset; /* of the number in struct score_incident */
	bool (*applies)(const struct score_incident *in);
	bool (*is_wanted)(
		const struct score_incident *in); /* somebody has to record it; NULL: no */
	enum { ANY_RANK, BY_RANK } rank;     /* special only of a province, major of a prefecture */
	enum { DRAFT, CONFIRMED } text;	     /* below special: by the draft only, or confirmed */
	double least[SCORE_INCIDENT_GRADES]; /* 0: no border */
};

#define OF(member) #member, offsetof(struct score_incident, member)
#define LEAST(special, major, larger) \
	{ \
		0, larger, major, special \
	}

static const struct threshold thresholds[] = {
	{ N_("portal or news site not reachable, minutes"), OF(outage_minutes), is_site, is_site,
	  BY_RANK, DRAFT, LEAST(1440, 360, 120) },
	{ N_("whole critical infrastructure interrupted, minutes"), OF(outage_minutes),
	  is_cii_whole, is_cii, ANY_RANK, DRAFT, LEAST(360, 120, 30) },
	{ N_("main function of critical infrastructure interrupted, minutes"), OF(outage_minutes),
	  is_cii_main, is_cii, ANY_RANK, DRAFT, LEAST(1440, 360, 120) },
	{ N_("people whose work or life was disturbed"), OF(affected), is_any, NULL, ANY_RANK,
	  DRAFT, LEAST(10000000, 0, 0) },
	{ N_("share of a province's people, %"), OF(affected_share), is_any, NULL, ANY_RANK, DRAFT,
	  LEAST(50, 0, 0) },
	{ N_("persons whose data leaked"), OF(persons), is_any, is_data, ANY_RANK, CONFIRMED,
	  LEAST(100000000, 10000000, 1000000) },
	{ N_("home page tampered with, minutes"), OF(tampered_minutes), is_home_page, is_page,
	  BY_RANK, DRAFT, LEAST(360, 120, 30) },
	{ N_("another page tampered with, minutes"), OF(tampered_minutes), is_other_page, is_page,
	  BY_RANK, DRAFT, LEAST(1440, 720, 120) },
	{ N_("what was on a tampered page passed on, times"), OF(reposts), is_page, is_page,
	  BY_RANK, DRAFT, LEAST(100000, 10000, 1000) },
	{ N_("tampered page looked at, times"), OF(views), is_page, is_page, BY_RANK, DRAFT,
	  LEAST(1000000, 100000, 10000) },
	{ N_("direct loss, 10,000 yuan"), OF(loss), is_any, NULL, ANY_RANK, CONFIRMED,
	  LEAST(10000, 2000, 500) },
};

static double number_of(const struct score_incident *in, const struct threshold *t)
{
	double number;
	memcpy(&number, (const char *)in + t->offset, sizeof(number));
	return number;
}

static bool has_rank(const struct score_incident *in, enum score_incident_grade grade)
{
	static const enum score_incident_site least[SCORE_INCIDENT_GRADES] = {
		[SCORE_INCIDENT_MAJOR] = SCORE_INCIDENT_PREFECTURE,
		[SCORE_INCIDENT_SPECIAL] = SCORE_INCIDENT_PROVINCE,
	};
	return in->site >= least[grade];
}

/* A later fact decides only if it is graver. */
static void decide(struct score_incident_result *out, enum score_incident_grade grade,
		   const char *rule, const char *formula, const char *confidence)
{
	score_step(&out->working, rule, grade, "%s", formula);
	if (grade <= out->grade)
		return;
	out->grade = grade;
	out->rule = rule;
	out->formula = formula;
	out->confidence = confidence;
}

static void weigh(const struct score_incident *in, const struct threshold *t,
		  struct score_incident_result *out)
{
	double number = number_of(in, t);
	enum score_incident_grade grade = SCORE_INCIDENT_SPECIAL;
	while (grade > SCORE_INCIDENT_GENERAL &&
	       (t->least[grade] <= 0 || (t->rank == BY_RANK && !has_rank(in, grade)) ||
		!score_reaches(number, t->least[grade])))
		grade--;
	/* Below all borders the lowest one is what it is compared with. */
	double least = t->least[grade] > 0		     ? t->least[grade]
		       : t->least[SCORE_INCIDENT_LARGER] > 0 ? t->least[SCORE_INCIDENT_LARGER]
							     : t->least[SCORE_INCIDENT_SPECIAL];
	decide(out, grade, t->label,
	       arena_printf(out->working.arena, "%.10g %s %.10g", number, grade ? "≥" : "<", least),
	       grade == SCORE_INCIDENT_SPECIAL || t->text == CONFIRMED ? "high" : "medium");
}

/* ---- what is not known ---- */

static void miss(struct score_incident_result *out, const char *field)
{
	if (!*out->missing)
		out->missing = field;
	else if (!strstr(out->missing, field))
		out->missing = arena_printf(out->working.arena, "%s; %s", out->missing, field);
}

static void find_missing(const struct score_incident *in, struct score_incident_result *out)
{
	for (size_t i = 0; i < N(thresholds); i++) {
		const struct threshold *t = &thresholds[i];
		if (t->is_wanted && t->is_wanted(in) && number_of(in, t) < 0)
			miss(out, t->field);
	}
	if (is_page(in) && !is_site(in))
		miss(out, "site");
	/* Half an hour of a critical infrastructure is more than general. */
	if (in->outage_minutes >= 30 && in->reports_as == SCORE_INCIDENT_OPERATOR_UNKNOWN)
		miss(out, "reports_as");
	if (is_cii(in) && (in->outage_minutes < 0 || in->outage_minutes > 0) &&
	    in->extent == SCORE_INCIDENT_EXTENT_UNKNOWN)
		miss(out, "outage_extent");
	/* Of people disturbed only the highest border is known: below it people judge. */
	bool is_judged = in->is_leak || in->data >= SCORE_INCIDENT_IMPORTANT_DATA ||
			 in->affected > 0 || in->affected_share > 0;
	if (in->threat < 0 && is_judged)
		miss(out, "threat");
}

void score_incident(struct arena *a, const struct score_incident *in,
		    struct score_incident_result *ret)
{
	static const char *const threats[SCORE_INCIDENT_GRADES] = { "none", "fairly_serious",
								    "serious", "very_serious" };
	struct score_incident_result out = { .missing = "", .working = { .arena = a } };
	for (size_t i = 0; i < N(thresholds); i++)
		if (thresholds[i].applies(in) && number_of(in, &thresholds[i]) >= 0)
			weigh(in, &thresholds[i], &out);
	if (in->threat >= 0)
		decide(&out, (enum score_incident_grade)in->threat,
		       N_("threat to the state or society, as people judged it"),
		       threats[in->threat], "medium");
	find_missing(in, &out);
	*ret = out;
}
