/* SPDX-License-Identifier: Apache-2.0 */
/* intake - from violations to problems, and from what is seen no longer to their end. */
#include "problem/intake.h"

#include "base/clock.h"
#include "base/map.h"
#include "unit/unit_query.h"

#include <string.h>

/* Something that is wrong now. */
struct sight {
	const char *source, *check, *target, *key, *title, *detail, *severity;
	const char *day; /* on which it was seen */
	bool is_known;	 /* a problem record stands for it */
};

/* A problem as it is on record. */
struct known {
	const char *id, *source, *check, *target, *key, *state;
	const char *last_seen, *done, *signed_off; /* days; signed off by a person, not seen gone */
	const char *due;
	int64_t reopened;
	bool has_owner_left;
};

struct taking {
	struct unit *unit;
	struct facts *facts;
	struct arena *arena;
	struct intake *out;
	const struct kind *kind;
	const char *today;
	struct sight *sights;
	size_t n_sights, sight_capacity;
	struct map by_key;  /* identity → position of the sight + 1 */
	struct map looked;  /* "source\ncheck\ntarget" that was looked at and could be seen */
	struct map carried; /* problem → its waiver is in force */
	const struct change **changes;
	size_t n_changes, change_capacity;
	int64_t last_number;
};

static const char *identity(struct taking *t, const char *source, const char *check,
			    const char *target, const char *key)
{
	return arena_printf(t->arena, "%s\n%s\n%s\n%s", source, check, target, key);
}

/* Until the next step. */
static const char *shown_at(struct query *q, size_t column)
{
	struct cell c = query_cell(q, column);
	return c.type == CELL_TEXT ? c.text : "";
}

static const char *text_at(struct taking *t, struct query *q, size_t column)
{
	return arena_strdup(t->arena, shown_at(q, column));
}

/* ---- what is wrong now ---- */

static void add_sight(struct taking *t, struct sight s)
{
	const char *id = identity(t, s.source, s.check, s.target, s.key);
	if (map_get(&t->by_key, str_of(id)))
		return;
	t->sights = arena_grow(t->arena, t->sights, &t->sight_capacity, t->n_sights + 1,
			       sizeof(*t->sights));
	t->sights[t->n_sights++] = s;
	map_set(&t->by_key, str_of(id), (void *)(uintptr_t)t->n_sights);
}

/* Most of what is seen is of the target and the check of the row above: it is kept once. */
static const char *text_below(struct taking *t, struct query *q, size_t column, const char *above)
{
	bool is_same = above && strcmp(above, shown_at(q, column)) == 0;
	return is_same ? above : text_at(t, q, column);
}

/* Runs a query of source, check, target, key, title, detail, severity, day. */
static int read_sights(struct taking *t, const char *sql, struct err *e)
{
	struct query *q;
	struct sight s = { 0 };
	int step;
	if (unit_query(t->facts, sql, &q, e) < 0)
		return -1;
	for (size_t i = 0; i < query_n_parameters(q); i++)
		query_bind(q, i, tr_language_name());
	while ((step = query_step(q, e)) == QUERY_ROW) {
		s = (struct sight){
			.source = text_below(t, q, 0, s.source),
			.check = text_below(t, q, 1, s.check),
			.target = text_below(t, q, 2, s.target),
			.key = text_at(t, q, 3),
			.title = text_below(t, q, 4, s.title),
			.detail = text_at(t, q, 5),
			.severity = text_below(t, q, 6, s.severity),
			.day = text_below(t, q, 7, s.day),
		};
		add_sight(t, s);
	}
	query_free(q);
	return step;
}

/* What was looked at, so that not finding it means something. A check that found more
 * than it kept does not tell which are gone. */
static int read_looked(struct taking *t, struct err *e)
{
	static const char sql[] = "SELECT 'check', check_id, target FROM results WHERE is_latest = "
				  "1 AND "
				  "(state IN ('pass', 'waived') OR (state = 'fail' AND n_findings "
				  "<= 1000)) "
				  "UNION ALL SELECT 'question', question, subject FROM "
				  "answer_states "
				  "WHERE state IN ('pass', 'notapplicable')";
	struct query *q;
	int step;
	if (unit_query(t->facts, sql, &q, e) < 0)
		return -1;
	while ((step = query_step(q, e)) == QUERY_ROW)
		map_set(&t->looked,
			str_of(arena_printf(t->arena, "%s\n%s\n%s", shown_at(q, 0), shown_at(q, 1),
					    shown_at(q, 2))),
			t);
	query_free(q);
	return step;
}

static int read_all_sights(struct taking *t, struct err *e)
{
	static const char *const queries[] = {
		"SELECT 'check', f.check_id, f.target, f.key_text, iif(:language = 'zh_CN', "
		"c.title_zh, c.title), f.body, c.severity, date(t.at) FROM findings f JOIN checks c ON "
		"c.id = f.check_id JOIN targets t ON t.target = f.target WHERE f.is_waived = 0 "
		"ORDER BY f.target, f.check_id, f.number",
		"SELECT 'question', a.question, a.subject, '', iif(:language = 'zh_CN', q.title_zh, "
		"q.title), coalesce(a.note, ''), a.severity, a.answered_on FROM answer_states a JOIN "
		"questions q ON q.id = a.question WHERE a.state IN ('fail', 'partly') ORDER BY "
		"a.question, a.subject",
		"SELECT 'spot_check', item, coalesce(object, ''), campaign, item || iif(:language = "
		"'zh_CN', '：', ': ') || found, coalesce(advice, ''), coalesce(severity, "
		"'medium'), \"on\" FROM spot_checks WHERE verdict = 'differs' AND coalesce(unit_code, unit) = unit ORDER BY id",
	};
	int r = read_looked(t, e);
	for (size_t i = 0; r >= 0 && i < N(queries); i++)
		r = read_sights(t, queries[i], e);
	return r;
}

/* ---- waivers ---- */

/* The problems whose waiver is in force, with all its measures that are checks. */
static int read_waivers(struct taking *t, struct err *e)
{
	static const char sql[] = "WITH RECURSIVE part(problem, id, rest) AS ("
				  "SELECT problem, '', coalesce(measure_checks, '') || ';' FROM "
				  "waivers UNION ALL "
				  "SELECT problem, trim(substr(rest, 1, instr(rest, ';') - 1)), "
				  "substr(rest, instr(rest, ';') + 1) FROM part WHERE rest <> '') "
				  "SELECT w.problem FROM waivers w WHERE w.expires_on >= "
				  "date('now') AND NOT EXISTS ("
				  "SELECT 1 FROM part p WHERE p.problem = w.problem AND p.id <> '' "
				  "AND ("
				  "NOT EXISTS (SELECT 1 FROM results r WHERE r.check_id = p.id AND "
				  "r.is_latest = 1) OR "
				  "EXISTS (SELECT 1 FROM results r WHERE r.check_id = p.id AND "
				  "r.is_latest = 1 AND "
				  "r.state NOT IN ('pass', 'notapplicable', 'waived'))))";
	struct query *q;
	int step;
	if (unit_query(t->facts, sql, &q, e) < 0)
		return -1;
	while ((step = query_step(q, e)) == QUERY_ROW)
		map_set(&t->carried, str_of(text_at(t, q, 0)), t);
	query_free(q);
	return step;
}

/* ---- changes ---- */

static struct change *add_change(struct taking *t, enum change_action action, const char *id)
{
	struct change *c = record_change(t->arena, action, t->kind);
	c->id = id;
	t->changes = arena_grow(t->arena, t->changes, &t->change_capacity, t->n_changes + 1,
				sizeof(struct change *));
	t->changes[t->n_changes++] = c;
	return c;
}

static void reopen(struct taking *t, const struct known *k, struct change *c)
{
	record_set(c, "state", "open");
	record_set(c, "done_on", "");
	record_set(c, "closed_on", "");
	record_set(c, "verified_by", "");
	if (k->has_owner_left)
		record_set(c, "owner", "");
	record_set(c, "reopened", arena_printf(t->arena, "%lld", (long long)k->reopened + 1));
}

/* Nobody who has left the unit puts a problem right: it waits for another owner. */
static void release(struct taking *t, const struct known *k)
{
	if (!k->has_owner_left || strcmp(k->state, "closed") == 0)
		return;
	struct change *c = add_change(t, CHANGE_SET, k->id);
	record_set(c, "owner", "");
	if (strcmp(k->state, "assigned") == 0)
		record_set(c, "state", "open");
	t->out->n_released++;
}

/* The problem is there still, or again. */
static void see_again(struct taking *t, const struct known *k, const char *day)
{
	bool is_closed = strcmp(k->state, "closed") == 0;
	bool has_lost_waiver = strcmp(k->state, "waived") == 0 &&
			       !map_get(&t->carried, str_of(k->id));
	/* Said to be done, and an inspection of a later day finds it. */
	bool is_undone = strcmp(k->state, "done") == 0 && strcmp(day, k->done) > 0;
	/* What a second person signed off is over until it is seen on a later day. */
	if (is_closed && *k->signed_off && strcmp(day, k->signed_off) <= 0)
		return;
	t->out->n_again += !is_closed;
	t->out->n_reopened += is_closed;
	t->out->n_waiver_ended += has_lost_waiver;
	if (strcmp(day, k->last_seen) <= 0 && !is_closed && !has_lost_waiver && !is_undone)
		return;
	struct change *c = add_change(t, CHANGE_SET, k->id);
	if (strcmp(day, k->last_seen) > 0)
		record_set(c, "last_seen_on", day);
	if (is_closed || has_lost_waiver || is_undone)
		reopen(t, k, c);
	/* A day that has passed was the deadline of the last time: nobody was given one since.
	 * What was never put right is late by it still. */
	if ((is_closed || has_lost_waiver) && strcmp(k->due, t->today) < 0)
		record_set(c, "due_on", "");
}

/* The problem may have been looked for, and is not there any more: who put it right stays on
 * record.
 */
static void see_gone(struct taking *t, const struct known *k)
{
	const char *place = arena_printf(t->arena, "%s\n%s\n%s", k->source, k->check, k->target);
	if (strcmp(k->state, "closed") == 0)
		return;
	if (!map_get(&t->looked, str_of(place))) {
		release(t, k);
		return;
	}
	t->out->n_closed++;
	struct change *c = add_change(t, CHANGE_SET, k->id);
	record_set(c, "state", "closed");
	record_set(c, "closed_on", t->today);
}

static int compare_known(struct taking *t, struct err *e)
{
	static const char sql[] =
		"SELECT id, source, coalesce(check_id, ''), coalesce(target, "
		"''), "
		"coalesce(key_text, ''), state, coalesce(last_seen_on, ''), "
		"coalesce(reopened, 0), coalesce(done_on, ''), "
		"iif(verified_by IS NULL, '', coalesce(closed_on, '')), "
		"coalesce(due_on, ''), owner IN (SELECT id FROM people WHERE left_on <= date('now')) "
		"FROM problems ORDER BY id";
	struct query *q;
	int step;
	if (unit_query(t->facts, sql, &q, e) < 0)
		return -1;
	while ((step = query_step(q, e)) == QUERY_ROW) {
		struct known k = {
			.id = text_at(t, q, 0),
			.source = text_at(t, q, 1),
			.check = text_at(t, q, 2),
			.target = text_at(t, q, 3),
			.key = text_at(t, q, 4),
			.state = text_at(t, q, 5),
			.last_seen = text_at(t, q, 6),
			.reopened = query_cell(q, 7).integer,
			.done = text_at(t, q, 8),
			.signed_off = text_at(t, q, 9),
			.due = text_at(t, q, 10),
			.has_owner_left = query_cell(q, 11).integer > 0,
		};
		int64_t number;
		if (k.id[0] == 'P' && str_int(str_of(k.id + 1), 10, &number))
			t->last_number = MAX(t->last_number, number);
		size_t at = (size_t)(uintptr_t)map_get(
			&t->by_key, str_of(identity(t, k.source, k.check, k.target, k.key)));
		if (at) {
			t->sights[at - 1].is_known = true;
			release(t, &k);
			see_again(t, &k, t->sights[at - 1].day);
		} else {
			see_gone(t, &k);
		}
	}
	query_free(q);
	return step;
}

static void add_new(struct taking *t, const struct sight *s)
{
	struct change *c = add_change(t, CHANGE_ADD, NULL);
	t->out->n_new++;
	record_set(c, "number", arena_printf(t->arena, "P%05lld", (long long)++t->last_number));
	record_set(c, "source", s->source);
	record_set(c, "check_id", s->check);
	record_set(c, "target", s->target);
	record_set(c, "key_text", s->key);
	record_set(c, "title", s->title);
	record_set(c, "detail", s->detail);
	record_set(c, "severity", s->severity);
	record_set(c, "state", "open");
	record_set(c, "first_seen_on", s->day);
	record_set(c, "last_seen_on", s->day);
}

static int read_seen(struct taking *t, struct err *e)
{
	int r = read_all_sights(t, e);
	return r < 0 ? r : read_waivers(t, e);
}

/* Over tables of its own, so that what many findings filled is let go of before the problems on
 * record are read, and these before anything is written. */
static int over_tables(struct taking *t, int (*read)(struct taking *t, struct err *e),
		       struct err *e)
{
	if (unit_facts(t->unit, &t->facts, e) < 0)
		return -1;
	int r = read(t, e);
	facts_close(t->facts);
	return r;
}

static int take_all(struct taking *t, struct complaints *complaints, struct err *e)
{
	if (over_tables(t, read_seen, e) < 0 || over_tables(t, compare_known, e) < 0)
		return -1;
	for (size_t i = 0; i < t->n_sights; i++)
		if (!t->sights[i].is_known)
			add_new(t, &t->sights[i]);
	if (!t->n_changes)
		return 0;
	return record_apply(t->unit, t->changes, t->n_changes, false, complaints, e);
}

int intake_run(struct unit *u, struct intake *ret, struct complaints *complaints, struct err *e)
{
	*ret = (struct intake){ 0 };
	autoarena arena = ARENA(1 << 30);
	struct taking t = {
		.unit = u,
		.arena = &arena,
		.out = ret,
		.kind = kind_find(&u->kinds, "problems"),
		.today = clock_day(&arena, unit_wall(u) / 86400),
		.by_key = MAP(&arena),
		.looked = MAP(&arena),
		.carried = MAP(&arena),
	};
	return take_all(&t, complaints, e);
}
