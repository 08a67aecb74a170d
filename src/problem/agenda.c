/* SPDX-License-Identifier: Apache-2.0 */
/* agenda - what is due. */
#include "problem/agenda.h"

#include "base/clock.h"
#include "unit/unit_query.h"

#include <stdlib.h>
#include <string.h>

/* What is still to be done of an incident by a clock of it. */
#define INCIDENT(clock) \
	"SELECT c.due_at, i.title, NULL, i.id FROM incident_clocks c JOIN incidents i ON i.id = " \
	"c.incident WHERE c.done_at IS NULL AND c.clock = '" clock \
	"' AND date(c.due_at) <= :until"

/* Of those that are alike, which are one thing to do: where, as people call it, or at how many
 * places. Of `l`, their problem_places. */
#define PLACES \
	"iif(count(DISTINCT l.place) > 1, iif(:language = 'zh_CN', '（' || count(DISTINCT l.place) " \
	"|| '处）', ' (' || count(DISTINCT l.place) || ' places)'), coalesce(iif(:language = 'zh_CN', " \
	"'（' || max(l.place_zh) || '）', ' (' || max(l.place) || ')'), ''))"

/* Each gives due_on, what, who, id; :until is the last day that is asked for. */
static const struct {
	const char *kind, *words, *sql;
} sources[] = {
	/* A task is due a period after it was done last (or began); a weekly one on its day. */
	{ "task", N_("recurring duty"),
	  "WITH last AS (SELECT t.id, t.name, t.person, t.every, t.weekday, t.ends_on, "
	  "coalesce((SELECT max(r.\"on\") FROM task_records r WHERE r.task = t.id), "
	  "date(coalesce(t.starts_on, date('now')), '-1 day')) AS done FROM tasks t) "
	  "SELECT CASE every WHEN 'daily' THEN date(done, '+1 day') "
	  "WHEN 'weekly' THEN CASE WHEN weekday IS NULL THEN date(done, '+7 days') ELSE "
	  "date(done, '+1 day', 'weekday ' || CASE weekday WHEN 'sunday' THEN 0 WHEN 'monday' THEN "
	  "1 "
	  "WHEN 'tuesday' THEN 2 WHEN 'wednesday' THEN 3 WHEN 'thursday' THEN 4 WHEN 'friday' THEN "
	  "5 "
	  "ELSE 6 END) END WHEN 'monthly' THEN date(done, '+1 month') "
	  "WHEN 'quarterly' THEN date(done, '+3 months') WHEN 'half_yearly' THEN "
	  "date(done, '+6 months') ELSE date(done, '+12 months') END AS due, name, person, id "
	  "FROM last WHERE due <= :until AND (ends_on IS NULL OR due <= ends_on)" },
	{ "problem", N_("problem"),
	  "SELECT p.due_on, iif(:language = 'zh_CN', l.title_zh, l.title) || " PLACES ", p.owner, "
	  "min(p.id) FROM problems p JOIN problem_places l ON l.number = p.number WHERE p.state IN "
	  "('open', 'assigned') AND p.due_on <= :until GROUP BY p.check_id, l.title, p.owner, "
	  "p.due_on" },
	{ "verify", N_("to be verified"),
	  "SELECT coalesce(p.due_on, date('now')), iif(:language = 'zh_CN', l.title_zh, l.title) || " PLACES
	  ", NULL, min(p.id) FROM problems p JOIN problem_places l ON l.number = p.number "
	  "WHERE p.state = 'done' GROUP BY p.check_id, l.title, p.due_on" },
	{ "waiver", N_("waiver ends"),
	  "SELECT w.expires_on, w.reason || " PLACES
	  ", w.approved_by, min(w.id) FROM waivers w JOIN "
	  "problems p ON p.id = w.problem JOIN problem_places l ON l.number = p.number WHERE p.state = 'waived' AND w.expires_on <= :until GROUP "
	  "BY w.reason, w.approved_by, w.expires_on" },
	{ "question", N_("answer too old"),
	  "SELECT a.valid_until, CASE :language WHEN 'zh_CN' THEN q.title_zh ELSE q.title END, "
	  "q.who, a.question || coalesce(' ' || "
	  "nullif(a.subject, ''), '') FROM answer_states a JOIN questions q ON q.id = a.question "
	  "WHERE a.valid_until <= :until AND a.state <> 'manual'" },
	{ "document", N_("document expires"),
	  "SELECT expires_on, title, approved_by, id FROM documents WHERE expires_on <= :until" },
	{ "evidence", N_("evidence expires"),
	  "SELECT expires_on, name, NULL, id FROM evidence WHERE expires_on <= :until" },
	{ "certificate", N_("product certificate expires"),
	  "SELECT certificate_expires_on, name, responsible, id FROM assets WHERE status = 'used' "
	  "AND certificate_expires_on <= :until" },
	{ "licence", N_("licence expires"),
	  "SELECT licence_expires_on, name, responsible, id FROM assets WHERE status = 'used' AND "
	  "licence_expires_on <= :until" },
	{ "filing_certificate", N_("filing certificate expires"),
	  "SELECT certificate_expires_on, system, NULL, id FROM protection WHERE "
	  "certificate_expires_on <= :until" },
	{ "lightning", N_("lightning protection to be tested"),
	  "SELECT lightning_expires_on, name, keeper, id FROM rooms WHERE lightning_expires_on <= "
	  ":until" },
	{ "fire", N_("fire protection to be tested"),
	  "SELECT fire_expires_on, name, keeper, id FROM rooms WHERE fire_expires_on <= :until" },
	{ "extinguishers", N_("extinguishers expire"),
	  "SELECT extinguishers_expire_on, name, keeper, id FROM rooms WHERE "
	  "extinguishers_expire_on <= :until" },
	{ "contract", N_("contract ends"),
	  "SELECT contract_expires_on, name, NULL, id FROM suppliers WHERE contract_expires_on <= "
	  ":until" },
	{ "notice", N_("answer to a notice"),
	  "SELECT answer_by, title, received_by, id FROM notices WHERE answered_on IS NULL AND "
	  "answer_by <= :until" },
	/* In a period every department owes a report of each day, by its hour. */
	{ "daily", N_("daily report"),
	  "WITH RECURSIVE day(campaign, d, last, hour) AS (SELECT id, starts_on, "
	  "min(coalesce(ends_on, starts_on), date('now')), coalesce(report_at, '15:00') FROM "
	  "campaigns WHERE class = 'period' UNION ALL SELECT campaign, date(d, '+1 day'), last, "
	  "hour "
	  "FROM day WHERE d < last) SELECT day.d || ' ' || day.hour, c.name, dep.id, dep.id || ' ' "
	  "|| "
	  "day.d FROM day JOIN campaigns c ON c.id = day.campaign JOIN departments dep ON "
	  "instr(';' || c.departments || ';', ';' || dep.id || ';') > 0 WHERE day.d >= "
	  "date('now', '-31 days') AND NOT EXISTS (SELECT 1 FROM daily_reports r WHERE r.day = "
	  "day.d "
	  "AND r.section = dep.id)" },
	/* Of a mistyped name nothing is due for ever. */
	{ "unreached", N_("target to be inspected again"),
	  "SELECT substr(x.at, 1, 10), coalesce(a.name || ' (' || x.target || ')', x.target) || "
	  "': ' || x.reason, a.responsible, coalesce(a.id, x.target) FROM attempts x LEFT JOIN "
	  "assets a ON a.target = x.target AND a.status = 'used' WHERE x.is_open = 1 AND (a.id IS "
	  "NOT NULL OR x.target IN (SELECT target FROM targets) OR x.at >= date('now', "
	  "'-31 days'))" },
	{ "incident_report", N_("incident to be reported to the leading group"),
	  INCIDENT("report") },
	{ "incident_legal", N_("incident to be reported to the authority"), INCIDENT("legal") },
	{ "incident_upward", N_("incident to be passed on upward"), INCIDENT("upward") },
	{ "incident_data", N_("incident with data to be reported"), INCIDENT("data") },
	{ "incident_summary", N_("final report of an incident"), INCIDENT("summary") },
	{ "assessment", N_("protection assessment"),
	  "SELECT date(assessed_on, '+12 months'), system, NULL, id FROM protection WHERE "
	  "substr(grade, -1) >= '3' AND date(assessed_on, '+12 months') <= :until" },
};

struct reading {
	struct facts *facts;
	struct agenda *out;
	const char *until, *now;
	const struct field *duty; /* whose choices are the duties */
};

static const char *text_at(struct reading *r, struct query *q, size_t column)
{
	struct cell c = query_cell(q, column);
	return c.type == CELL_TEXT ? arena_strndup(r->out->arena, c.text, c.text_bytes) : "";
}

/* A duty in the reader's words; a person's name as it is. */
static const char *who_words(const struct reading *r, const char *who)
{
	const struct choice *c = choice_find(r->duty->choices, r->duty->n_choices, who);
	return c ? check_text(c->words) : who;
}

static int read_source(struct reading *r, size_t source, struct err *e)
{
	struct query *q;
	struct agenda *out = r->out;
	if (unit_query(r->facts, sources[source].sql, &q, e) < 0)
		return err_wrap(e, "what is due of %s", sources[source].kind);
	for (size_t i = 0; i < query_n_parameters(q); i++) {
		bool is_day = strcmp(query_parameter(q, i), "until") == 0;
		query_bind(q, i, is_day ? r->until : tr_language_name());
	}
	int step;
	while ((step = query_step(q, e)) == QUERY_ROW) {
		struct agenda_item item = {
			.due_on = text_at(r, q, 0),
			.kind = sources[source].kind,
			.words = sources[source].words,
			.what = text_at(r, q, 1),
			.who = text_at(r, q, 2),
			.id = text_at(r, q, 3),
		};
		item.who_words = who_words(r, item.who);
		/* A day is over when it is past, a moment at once. */
		item.is_overdue = strncmp(item.due_on, r->now, strlen(item.due_on)) < 0;
		out->item = arena_grow(out->arena, out->item, &out->capacity, out->n + 1,
				       sizeof(*out->item));
		out->item[out->n++] = item;
	}
	query_free(q);
	return step;
}

static int count_dayless(struct reading *r, struct err *e)
{
	struct query *q;
	if (unit_query(
		    r->facts,
		    "SELECT count(*) FROM problems WHERE state IN ('open', 'assigned', 'done') AND "
		    "due_on IS NULL",
		    &q, e) < 0)
		return -1;
	int step = query_step(q, e);
	if (step == QUERY_ROW)
		r->out->n_dayless = query_cell(q, 0).integer;
	query_free(q);
	return MIN(step, 0);
}

static int by_day(const void *a, const void *b)
{
	const struct agenda_item *x = a, *y = b;
	int order = strcmp(x->due_on, y->due_on);
	if (!order)
		order = strcmp(x->kind, y->kind);
	return order ? order : strcmp(x->id, y->id);
}

int agenda_read(struct unit *u, int days, struct arena *a, struct agenda *ret, struct err *e)
{
	*ret = (struct agenda){ .arena = a };
	char now[CLOCK_TEXT_SIZE];
	clock_text(unit_wall(u), now);
	now[10] = ' ';
	const struct kind *duties = kind_find(&u->kinds, "duties");
	struct reading r = { .out = ret,
			     .duty = &duties->fields[kind_field(duties, "role")],
			     .now = now,
			     .until = clock_day(a, unit_wall(u) / 86400 + days) };
	if (unit_facts(u, &r.facts, e) < 0)
		return -1;
	int step = 0;
	for (size_t i = 0; step >= 0 && i < N(sources); i++)
		step = read_source(&r, i, e);
	if (step >= 0)
		step = count_dayless(&r, e);
	facts_close(r.facts);
	if (ret->n)
		qsort(ret->item, ret->n, sizeof(*ret->item), by_day);
	return MIN(step, 0);
}
