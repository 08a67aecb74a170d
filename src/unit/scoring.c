/* SPDX-License-Identifier: Apache-2.0 */
/* scoring - what the unit's systems score, from what was inspected and answered. */
#include "unit/scoring.h"

#include "check/pack.h"
#include "parse/grade.h"
#include "unit/scoring_points.h"
#include "unit/unit_query.h"

#include <string.h>

/* An answer to a question, for one subject. */
struct answer {
	const char *subject;
	enum score_verdict verdict;
	bool is_severe;
	struct answer *next;
};

struct reading {
	struct unit *unit;
	struct facts *facts;
	struct scoring *out;
	struct arena *arena;
	struct map results; /* "target\ncheck" → state and severity */
	struct map answers; /* question → struct answer */
	struct map system_ids;
	struct map hazards;   /* system → struct hazards */
	const char **targets; /* of the system at hand, and the unit */
	size_t n_targets, target_capacity;
};

struct verdict {
	enum score_verdict state;
	bool is_severe;
};

struct hazards {
	size_t n, n_rectified;
};

static const char *text_at(struct reading *r, struct query *q, size_t column)
{
	struct cell c = query_cell(q, column);
	return c.type == CELL_TEXT ? arena_strndup(r->arena, c.text, c.text_bytes) : "";
}

static bool is_severe(const char *severity)
{
	return strcmp(severity, "critical") == 0 || strcmp(severity, "high") == 0;
}

/* The words of results and of answers. */
static enum score_verdict verdict_of(const char *state)
{
	static const struct {
		const char *state;
		enum score_verdict verdict;
	} words[] = {
		{ "pass", SCORE_CONFORM },
		{ "partly", SCORE_PARTLY },
		{ "fail", SCORE_NOT },
		{ "waived", SCORE_NOT },
		{ "notapplicable", SCORE_NOT_APPLICABLE },
	};
	for (size_t i = 0; i < N(words); i++)
		if (strcmp(state, words[i].state) == 0)
			return words[i].verdict;
	return SCORE_UNKNOWN;
}

/* ---- what there is ---- */

static int read_results(struct reading *r, struct err *e)
{
	/* Without OR, beside which SQLite does not show the table that the latest alone is asked
	 * for: it would take in years of earlier results. */
	static const char sql[] = "SELECT target, check_id, state, severity FROM results WHERE "
				  "is_latest = 1 AND target IN (SELECT :unit UNION ALL SELECT "
				  "target FROM assets WHERE system IS NOT NULL)";
	struct query *q;
	int step;
	if (unit_query(r->facts, sql, &q, e) < 0)
		return -1;
	query_bind(q, 0, r->unit->code);
	while ((step = query_step(q, e)) == QUERY_ROW) {
		struct verdict *v = arena_new(r->arena, struct verdict);
		v->state = verdict_of(text_at(r, q, 2));
		v->is_severe = is_severe(text_at(r, q, 3));
		map_set(&r->results,
			str_of(arena_printf(r->arena, "%s\n%s", text_at(r, q, 0),
					    text_at(r, q, 1))),
			v);
	}
	query_free(q);
	return step;
}

static int read_answers(struct reading *r, struct err *e)
{
	static const char sql[] = "SELECT question, subject, state, severity FROM answer_states";
	struct query *q;
	int step;
	if (unit_query(r->facts, sql, &q, e) < 0)
		return -1;
	while ((step = query_step(q, e)) == QUERY_ROW) {
		const char *question = text_at(r, q, 0);
		struct answer *x = arena_new(r->arena, struct answer);
		x->subject = text_at(r, q, 1);
		x->verdict = verdict_of(text_at(r, q, 2));
		x->is_severe = is_severe(text_at(r, q, 3));
		x->next = map_get(&r->answers, str_of(question));
		map_set(&r->answers, str_of(question), x);
	}
	query_free(q);
	return step;
}

/* Severe problems of each system's targets, and how many of them are closed. */
static int read_hazards(struct reading *r, struct err *e)
{
	static const char sql[] = "SELECT a.system, p.state FROM problems p JOIN assets a ON "
				  "a.target = p.target WHERE p.severity = 'critical' AND a.system "
				  "IS NOT "
				  "NULL";
	struct query *q;
	int step;
	if (unit_query(r->facts, sql, &q, e) < 0)
		return -1;
	while ((step = query_step(q, e)) == QUERY_ROW) {
		const char *system = text_at(r, q, 0);
		struct hazards *h = map_get(&r->hazards, str_of(system));
		if (!h) {
			h = arena_new(r->arena, struct hazards);
			map_set(&r->hazards, str_of(system), h);
		}
		h->n++;
		h->n_rectified += strcmp(text_at(r, q, 1), "closed") == 0;
	}
	query_free(q);
	return step;
}

static int read_system_ids(struct reading *r, struct err *e)
{
	static const char sql[] = "SELECT id FROM systems";
	struct query *q;
	int step;
	if (unit_query(r->facts, sql, &q, e) < 0)
		return -1;
	while ((step = query_step(q, e)) == QUERY_ROW)
		map_set(&r->system_ids, str_of(text_at(r, q, 0)), r);
	query_free(q);
	return step;
}

/* What answers each clause: the checks of both packs, and the questions. A control that no
 * framework has is told by `zicha controls`. */
static int read_answerers(struct reading *r, struct err *e)
{
	static const char *const folders[] = { "checks", "unit-checks" };
	const char *content = r->unit->options.content_dir;
	struct frameworks *f = &r->out->frameworks;
	int done = framework_load(f, arena_printf(r->arena, "%s/frameworks", content), e);
	r->out->checks.arena = ARENA(256 << 20);
	for (size_t i = 0; done >= 0 && i < N(folders); i++)
		done = pack_load(&r->out->checks,
				 arena_printf(r->arena, "%s/%s", content, folders[i]), e);
	if (done >= 0)
		framework_answer_checks(f, ANSWERER_CHECK, &r->out->checks);
	for (size_t i = 0; done >= 0 && i < r->unit->questions.n; i++) {
		const struct question *q = r->unit->questions.question[i];
		framework_answer_all(f, ANSWERER_QUESTION, q->id, &q->controls, q->path, q->line);
	}
	return done;
}

/* ---- one clause of one system ---- */

struct objects {
	enum score_verdict *verdict;
	size_t n, capacity;
	bool has_high, has_medium;
};

static void add_object(struct reading *r, struct objects *o, enum score_verdict v, bool severe)
{
	o->verdict = arena_grow(r->arena, o->verdict, &o->capacity, o->n + 1, sizeof(*o->verdict));
	o->verdict[o->n++] = v;
	bool is_bad = v == SCORE_NOT || v == SCORE_PARTLY;
	o->has_high = o->has_high || (is_bad && severe);
	o->has_medium = o->has_medium || (is_bad && !severe);
}

/* One target by all checks that name the clause. */
static void judge_target(struct reading *r, const struct clause *c, const char *target,
			 struct objects *o)
{
	size_t n[SCORE_VERDICTS] = { 0 }, all = 0;
	bool severe = false;
	const struct check_list *checks = &c->answers[ANSWERER_CHECK];
	for (size_t i = 0; i < checks->n; i++) {
		const char *key = arena_printf(r->arena, "%s\n%s", target, checks->item[i]);
		const struct verdict *v = map_get(&r->results, str_of(key));
		if (!v)
			continue;
		n[v->state]++;
		all++;
		severe = severe || (v->state == SCORE_NOT && v->is_severe);
	}
	if (!all)
		return;
	enum score_verdict whole = n[SCORE_NOT] && n[SCORE_CONFORM] ? SCORE_PARTLY
				   : n[SCORE_NOT]		    ? SCORE_NOT
				   : n[SCORE_UNKNOWN]		    ? SCORE_UNKNOWN
				   : n[SCORE_CONFORM]		    ? SCORE_CONFORM
								    : SCORE_NOT_APPLICABLE;
	add_object(r, o, whole, severe);
}

/* Answers for the unit, for this system, or for what is no system (a room). */
static void judge_answers(struct reading *r, const struct clause *c, const char *system,
			  struct objects *o)
{
	const struct check_list *questions = &c->answers[ANSWERER_QUESTION];
	for (size_t i = 0; i < questions->n; i++)
		for (const struct answer *x = map_get(&r->answers, str_of(questions->item[i])); x;
		     x = x->next)
			if (strcmp(x->subject, system) == 0 ||
			    !map_get(&r->system_ids, str_of(x->subject)))
				add_object(r, o, x->verdict, x->is_severe);
}

/* ---- one system ---- */

static int read_targets(struct reading *r, const char *system, struct err *e)
{
	static const char sql[] = "SELECT DISTINCT a.target FROM assets a JOIN targets t ON "
				  "t.target = a.target WHERE a.system = :system ORDER BY a.target";
	struct query *q;
	int step;
	if (unit_query(r->facts, sql, &q, e) < 0)
		return -1;
	for (size_t i = 0; i < query_n_parameters(q); i++)
		query_bind(q, i, system);
	r->n_targets = 0;
	while ((step = query_step(q, e)) == QUERY_ROW) {
		r->targets = arena_grow(r->arena, r->targets, &r->target_capacity, r->n_targets + 2,
					sizeof(*r->targets));
		r->targets[r->n_targets++] = text_at(r, q, 0);
	}
	r->targets = arena_grow(r->arena, r->targets, &r->target_capacity, r->n_targets + 1,
				sizeof(*r->targets));
	r->targets[r->n_targets++] = r->unit->code;
	query_free(q);
	return step;
}

/* Classes 6 to 10 of the standard are management. */
static bool is_management(const char *clause)
{
	struct str rest = str_of(clause), part;
	int64_t class = 0;
	for (size_t i = 0; i < 3; i++)
		if (!str_split(&rest, '.', &part))
			return false;
	return str_int(part, 10, &class) && class > 5;
}

static void read_item(struct reading *r, const struct clause *c, const char *id, const char *system,
		      struct score_mlps_item *ret)
{
	struct objects o = { 0 };
	for (size_t t = 0; t < r->n_targets; t++)
		judge_target(r, c, r->targets[t], &o);
	judge_answers(r, c, system, &o);
	enum score_mlps_weight weight = SCORE_MLPS_GENERAL;
	if (*c->weight && !score_mlps_weight(c->weight, &weight))
		weight = SCORE_MLPS_GENERAL;
	*ret = (struct score_mlps_item){
		.clause = id,
		.group = check_text(c->group),
		.is_management = is_management(id),
		.weight = weight,
		.objects = o.verdict,
		.n_objects = o.n,
		.has_high_risk = o.has_high && *c->high_risk,
		.has_medium_risk = o.has_high || o.has_medium,
	};
}

static int score_system(struct reading *r, const char *system, const char *grade, struct err *e)
{
	struct grade g;
	const struct framework *f = framework_find(&r->out->frameworks, "gbt22239");
	if (!f || grade_parse(str_of(grade), &g, e) < 0 || read_targets(r, system, e) < 0)
		return f ? -1 : err_set(e, "the framework gbt22239 is not there");
	struct score_mlps_item *items = arena_alloc(r->arena, (f->n + 1) * sizeof(*items));
	const struct clause **clauses = arena_alloc(r->arena, (f->n + 1) * sizeof(*clauses));
	size_t n = 0;
	for (size_t i = 0; i < f->n; i++) {
		const struct clause *c = &f->clauses[i];
		int level = framework_grade_level(c, g.level, g.s, g.a);
		if (level < 1 || (size_t)level > f->n_levels || !*c->id[level - 1])
			continue;
		clauses[n] = c;
		read_item(r, c, c->id[level - 1], system, &items[n++]);
	}
	struct score_mlps_input in = SCORE_MLPS_INPUT(items, n);
	const struct hazards *h = map_get(&r->hazards, str_of(system));
	if (h) {
		in.hazards = h->n;
		in.hazards_rectified = h->n_rectified;
	}
	static void (*const templates[SCORING_TEMPLATES])(
		struct arena * a, const struct score_mlps_input *in, struct score_mlps *ret) = {
		score_mlps_2015,
		score_mlps_2019,
		score_mlps_2021,
		score_mlps_2025,
	};
	struct scoring *out = r->out;
	out->systems = arena_grow(r->arena, out->systems, &out->system_capacity, out->n_systems + 1,
				  sizeof(*out->systems));
	struct scoring_system *s = &out->systems[out->n_systems++];
	*s = (struct scoring_system){ .id = system, .grade = grade, .clauses = clauses };
	for (size_t t = 0; t < SCORING_TEMPLATES; t++)
		templates[t](r->arena, &in, &s->scores[t]);
	return 0;
}

static int score_systems(struct reading *r, struct err *e)
{
	static const char sql[] = "SELECT system, grade FROM protection ORDER BY system";
	struct query *q;
	int step;
	if (unit_query(r->facts, sql, &q, e) < 0)
		return -1;
	const char **list = NULL;
	size_t n = 0, capacity = 0;
	while ((step = query_step(q, e)) == QUERY_ROW) {
		list = arena_grow(r->arena, list, &capacity, n + 2, sizeof(*list));
		list[n++] = text_at(r, q, 0);
		list[n++] = text_at(r, q, 1);
	}
	query_free(q);
	for (size_t i = 0; step >= 0 && i < n; i += 2)
		step = score_system(r, list[i], list[i + 1], e) < 0
			       ? err_wrap(e, "system %s", list[i])
			       : 0;
	return step;
}

int scoring_read(struct unit *u, struct arena *a, struct scoring *ret, struct err *e)
{
	*ret = (struct scoring){ .arena = a };
	if (u->is_scoring)
		return err_set(e, "a score cannot be asked of what the score is made from");
	struct reading r = {
		.unit = u,
		.out = ret,
		.arena = a,
		.results = MAP(a),
		.answers = MAP(a),
		.system_ids = MAP(a),
		.hazards = MAP(a),
	};
	u->is_scoring = true;
	if (unit_facts(u, &r.facts, e) < 0) {
		u->is_scoring = false;
		return -1;
	}
	int done = read_answerers(&r, e);
	if (done >= 0 && (read_results(&r, e) < 0 || read_answers(&r, e) < 0 ||
			  read_hazards(&r, e) < 0 || read_system_ids(&r, e) < 0 ||
			  score_systems(&r, e) < 0 || scoring_points_read(u, r.facts, ret, e) < 0))
		done = -1;
	u->is_scoring = false;
	facts_close(r.facts);
	return MIN(done, 0);
}

void scoring_free(struct scoring *s)
{
	framework_free(&s->frameworks);
	pack_free(&s->checks);
}
