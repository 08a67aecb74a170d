/* SPDX-License-Identifier: Apache-2.0 */
/* incident_tables - the incidents on record: their grades by the law, and their clocks. */
#include "unit/incident_tables.h"

#include "base/buf.h"
#include "base/clock.h"
#include "score/score_incident_clock.h"
#include "unit/unit_query.h"

#include <string.h>

/* What is read of each incident, in this order. */
enum {
	ID,
	CLASS_2007,
	CLASS_2023,
	GRADE,
	REPORTS_AS,
	EXTENT,
	SITE,
	PAGE,
	DATA,
	THREAT,
	IS_LEAK,
	OUTAGE_MINUTES,
	AFFECTED,
	AFFECTED_SHARE,
	PERSONS,
	TAMPERED_MINUTES,
	REPOSTS,
	VIEWS,
	LOSS,
	DISCOVERED,
	CUT_OFF,
	REPORTED,
	AUTHORITY,
	UPWARD,
	ENDED,
	SUMMARY,
	UNIT_CLASS,
};

static const char incidents_sql[] = "SELECT id, class_2007, class_2023, grade, reports_as, "
				    "outage_extent, site, tampered_page, "
				    "data_class, threat, is_leak, outage_minutes, affected, "
				    "affected_share, persons, "
				    "tampered_minutes, reposts, views, loss, discovered_at, "
				    "cut_off_at, reported_at, "
				    "authority_at, upward_at, coalesce(recovered_at, closed_on), "
				    "summary_on, "
				    "(SELECT class FROM units WHERE code = incidents.unit) FROM "
				    "incidents ORDER BY id";

static const char *const operators[] = { "", "cii", "central", "other", NULL };
static const char *const extents[] = { "", "part", "main", "whole", NULL };
static const char *const sites[] = { "", "other", "prefecture", "province", NULL };
static const char *const pages[] = { "", "other", "home", NULL };
static const char *const data_classes[] = { "", "general", "important", "core", NULL };
static const char *const threats[] = { "none", "fairly_serious", "serious", "very_serious", NULL };
static const char *const grades[] = { "general", "larger", "major", "special", NULL };
static const char *const receivers[] = { "district", "authority", NULL };

struct incident {
	struct score_incident facts;
	struct score_incident_moments at;
	struct score_incident_result result;
	enum score_incident_grade recorded; /* general if none is */
	struct cell id, recorded_grade;
	const char *class_2007, *class_2023; /* the other one's where only one is recorded */
};

/* ---- reading ---- */

static const char *text_at(struct query *q, size_t column)
{
	struct cell c = query_cell(q, column);
	return c.type == CELL_TEXT ? c.text : NULL;
}

/* Where the word stands in the list; -1: there is none. */
static int choice_at(struct query *q, size_t column, const char *const *words)
{
	const char *text = text_at(q, column);
	for (int i = 0; text && words[i]; i++)
		if (strcmp(words[i], text) == 0)
			return i;
	return -1;
}

static double number_at(struct query *q, size_t column)
{
	struct cell c = query_cell(q, column);
	return c.type == CELL_INT ? (double)c.integer : c.type == CELL_REAL ? c.real : -1;
}

static int64_t moment_at(struct query *q, size_t column)
{
	const char *text = text_at(q, column);
	char full[CLOCK_TEXT_SIZE];
	int64_t moment;
	if (!text)
		return SCORE_INCIDENT_NEVER;
	snprintf(full, sizeof(full), strlen(text) == strlen("2026-11-22 15:00") ? "%s:00" : "%s",
		 text);
	return clock_parse(full, &moment) ? moment : SCORE_INCIDENT_NEVER;
}

static void read_facts(struct query *q, const char *class_2023, struct score_incident *ret)
{
	*ret = (struct score_incident){
		.class_2023 = class_2023,
		.is_leak = number_at(q, IS_LEAK) > 0,
		.reports_as = (enum score_incident_operator)MAX(choice_at(q, REPORTS_AS, operators),
								0),
		.extent = (enum score_incident_extent)MAX(choice_at(q, EXTENT, extents), 0),
		.site = (enum score_incident_site)MAX(choice_at(q, SITE, sites), 0),
		.page = (enum score_incident_page)MAX(choice_at(q, PAGE, pages), 0),
		.data = (enum score_incident_data)MAX(choice_at(q, DATA, data_classes), 0),
		.threat = choice_at(q, THREAT, threats),
		.outage_minutes = number_at(q, OUTAGE_MINUTES),
		.affected = number_at(q, AFFECTED),
		.affected_share = number_at(q, AFFECTED_SHARE),
		.persons = number_at(q, PERSONS),
		.tampered_minutes = number_at(q, TAMPERED_MINUTES),
		.reposts = number_at(q, REPOSTS),
		.views = number_at(q, VIEWS),
		.loss = number_at(q, LOSS),
	};
}

static void read_incident(struct query *q, struct arena *a, int64_t now, struct incident *ret)
{
	struct incident in = {
		.id = query_cell(q, ID),
		.recorded = (enum score_incident_grade)MAX(choice_at(q, GRADE, grades), 0),
		.recorded_grade = query_cell(q, GRADE),
		.class_2007 = text_at(q, CLASS_2007),
		.class_2023 = text_at(q, CLASS_2023),
		.at = {
			.discovered = moment_at(q, DISCOVERED),
			.cut_off = moment_at(q, CUT_OFF),
			.reported = moment_at(q, REPORTED),
			.authority = moment_at(q, AUTHORITY),
			.upward = moment_at(q, UPWARD),
			.ended = moment_at(q, ENDED),
			.summary = moment_at(q, SUMMARY),
			.now = now,
			.is_receiver = choice_at(q, UNIT_CLASS, receivers) >= 0,
		},
	};
	if (!in.class_2023)
		in.class_2023 = score_incident_class_2023(in.class_2007);
	if (!in.class_2007)
		in.class_2007 = score_incident_class_2007(in.class_2023);
	read_facts(q, in.class_2023, &in.facts);
	score_incident(a, &in.facts, &in.result);
	*ret = in;
}

/* "persons; threat" as people call these fields. */
static const char *labels(const struct unit *u, struct arena *a, const char *names)
{
	const struct kind *k = kind_find(&u->kinds, "incidents");
	struct str rest = str_of(names), name;
	autobuf out = BUF(64 << 10);
	while (str_split(&rest, ';', &name)) {
		const char *id = str_text(a, str_trim(name));
		int at = k ? kind_field(k, id) : -1;
		buf_printf(&out, "%s%s", out.n ? tr(", ") : "",
			   at < 0 ? id : check_text(k->fields[at].label));
	}
	return out.n ? arena_strndup(a, out.p, out.n) : "";
}

/* Hands each incident to the writer. */
static int with_incidents(struct unit *u, struct rows *rows,
			  void (*write)(struct rows *rows, const struct incident *in),
			  struct err *e)
{
	autoarena arena = ARENA(64 << 20);
	struct facts *f;
	struct query *q;
	if (unit_facts(u, &f, e) < 0)
		return -1;
	if (unit_query(f, incidents_sql, &q, e) < 0) {
		facts_close(f);
		return -1;
	}
	int step;
	while ((step = query_step(q, e)) == QUERY_ROW) {
		struct incident in;
		read_incident(q, &arena, unit_wall(u), &in);
		in.result.missing = labels(u, &arena, in.result.missing);
		write(rows, &in);
		arena_free(&arena);
	}
	query_free(q);
	facts_close(f);
	return step;
}

/* ---- writing ---- */

static void write_grade(struct rows *rows, const struct incident *in)
{
	const struct score_incident_result *r = &in->result;
	const struct cell cells[] = {
		in->id,
		rows_cell_text(in->class_2007),
		rows_cell_text(in->class_2023),
		rows_cell_text(score_incident_grade_name(r->grade)),
		in->recorded_grade,
		rows_cell_text(r->rule ? tr(r->rule) : NULL),
		rows_cell_text(r->formula),
		rows_cell_text(r->confidence),
		rows_cell_text(r->missing),
	};
	rows_add(rows, cells);
}

int incident_tables_fill_grades(struct unit *u, struct rows *rows, struct err *e)
{
	return with_incidents(u, rows, write_grade, e);
}

/* "2026-11-22 15:00", as moments are recorded. */
static struct cell moment_cell(int64_t moment, char text[CLOCK_TEXT_SIZE])
{
	if (moment == SCORE_INCIDENT_NEVER)
		return (struct cell){ .type = CELL_NULL };
	clock_text(moment, text);
	text[10] = ' ';
	text[16] = '\0';
	return rows_cell_text(text);
}

/* The clocks of the graver of both grades: what was recorded may rest on what only people see. */
static void write_clocks(struct rows *rows, const struct incident *in)
{
	struct score_incident_clock clocks[SCORE_INCIDENT_CLOCKS];
	size_t n = score_incident_clocks(&in->facts, MAX(in->recorded, in->result.grade), &in->at,
					 clocks);
	for (size_t i = 0; i < n; i++) {
		const struct score_incident_clock *c = &clocks[i];
		char due[CLOCK_TEXT_SIZE], done[CLOCK_TEXT_SIZE];
		const struct cell cells[] = {
			in->id,
			rows_cell_text(c->name),
			rows_cell_text(tr(c->source)),
			moment_cell(c->due, due),
			moment_cell(c->done, done),
			rows_cell_text(score_incident_clock_state(c)),
			{ .type = c->due == SCORE_INCIDENT_NEVER ? CELL_NULL : CELL_INT,
			  .integer = c->minutes },
		};
		rows_add(rows, cells);
	}
}

int incident_tables_fill_clocks(struct unit *u, struct rows *rows, struct err *e)
{
	return with_incidents(u, rows, write_clocks, e);
}
