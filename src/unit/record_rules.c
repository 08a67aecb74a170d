/* SPDX-License-Identifier: Apache-2.0 */
/* record_rules - what a record must be beside others: references, uniqueness, rules.
 *
 * Each rule is one query over the whole table, whose rows are looked up among the changed
 * records: a sheet of ten thousand rows costs as many queries as one row. */
#include "unit/record_rules.h"

#include "base/near.h"
#include "unit/unit_query.h"

#include <string.h>

struct rules {
	struct unit *unit;
	struct facts *facts;
	const struct change *const *changes;
	size_t n;
	const char *const *ids;
	const struct kind *kind;
	struct arena arena;
	struct map changed; /* of the kind at hand: id → 1 + position of the change */
	struct complaints *complaints;
	bool *is_wrong; /* of each change: a value of it is left away */
};

static void complain(struct rules *r, size_t change, int field, const char *words)
{
	record_complain(r->complaints, r->changes[change], change, field, words);
}

/* The change whose record the row's first column names, or SIZE_MAX. */
static size_t change_of(struct rules *r, struct query *q)
{
	struct cell id = query_cell(q, 0);
	const char *text = id.type == CELL_TEXT ? id.text : "";
	return (size_t)(uintptr_t)map_get(&r->changed, str_of(text)) - 1;
}

/* ---- rules ----
 *
 * The SQL here is made of names that the declarations hold and of the expressions in them, never
 * of what users enter. */

static int check_rule(struct rules *r, const struct rule *rule, struct err *e)
{
	struct query *q;
	const char *sql = arena_printf(&r->arena, "SELECT id FROM \"%s\" WHERE NOT (%.*s)",
				       r->kind->name, (int)rule->sql.n, rule->sql.p);
	if (unit_query(r->facts, sql, &q, e) < 0)
		return err_wrap(e, "%s:%d", r->kind->path, rule->line);
	int step;
	while ((step = query_step(q, e)) == QUERY_ROW) {
		size_t at = change_of(r, q);
		if (at != SIZE_MAX && !r->is_wrong[at] && !r->changes[at]->is_following)
			complain(r, at, -1, check_text(rule->words));
	}
	query_free(q);
	return step;
}

/* ---- uniqueness ---- */

static int check_unique(struct rules *r, size_t field, struct err *e)
{
	struct query *q;
	const struct field *f = &r->kind->fields[field];
	const char *sql = arena_printf(&r->arena,
				       "SELECT a.id, b.id FROM \"%s\" a JOIN \"%s\" b ON a.\"%s\" "
				       "= "
				       "b.\"%s\" AND a.unit = b.unit WHERE a.id <> b.id",
				       r->kind->name, r->kind->name, f->name, f->name);
	if (unit_query(r->facts, sql, &q, e) < 0)
		return -1;
	int step;
	while ((step = query_step(q, e)) == QUERY_ROW) {
		size_t at = change_of(r, q);
		if (at != SIZE_MAX)
			complain(r, at, (int)field,
				 arena_printf(&r->arena, tr("%s: %s has it already"),
					      check_text(f->label), query_cell(q, 1).text));
	}
	query_free(q);
	return step;
}

/* ---- references ---- */

/* The records of a kind that have a value there. */
static int ask_field(struct rules *r, const struct kind *k, const struct field *f,
		     struct query **ret, struct err *e)
{
	const char *sql = arena_printf(&r->arena,
				       "SELECT id, \"%s\" FROM \"%s\" WHERE \"%s\" IS NOT NULL",
				       f->name, k->name, f->name);
	return unit_query(r->facts, sql, ret, e);
}

/* All ids of a kind, each pointing to itself. */
static int read_ids(struct rules *r, const char *kind, struct map *ret, struct err *e)
{
	struct query *q;
	*ret = MAP(&r->arena);
	if (unit_query(r->facts, arena_printf(&r->arena, "SELECT id FROM \"%s\"", kind), &q, e) < 0)
		return -1;
	int step;
	while ((step = query_step(q, e)) == QUERY_ROW) {
		char *id = arena_strdup(&r->arena, query_cell(q, 0).text);
		map_set(ret, str_of(id), id);
	}
	query_free(q);
	return step;
}

/* "; the nearest is …", if one is near. */
static const char *nearest(struct rules *r, const struct map *ids, struct str written)
{
	struct near near = NEAR(str_text(&r->arena, written));
	for (size_t i = 0; i < ids->capacity; i++)
		if (ids->entries[i].key.p)
			near_try(&near, ids->entries[i].value);
	return arena_strdup(&r->arena, near_words(&near));
}

/* The name of a list that nothing has; absent if all are there. */
static struct str find_missing(const struct field *f, const struct map *ids, const char *value)
{
	struct str rest = str_of(value), one;
	if (f->type == FIELD_REF)
		return map_get(ids, rest) ? (struct str){ NULL, 0 } : rest;
	while (str_split(&rest, ';', &one))
		if (!map_get(ids, one))
			return one;
	return (struct str){ NULL, 0 };
}

static int check_reference(struct rules *r, size_t field, struct err *e)
{
	const struct field *f = &r->kind->fields[field];
	struct query *q;
	struct map ids;
	if (read_ids(r, f->ref, &ids, e) < 0 || ask_field(r, r->kind, f, &q, e) < 0)
		return -1;
	const struct kind *target = kind_find(&r->unit->kinds, f->ref);
	int step;
	while ((step = query_step(q, e)) == QUERY_ROW) {
		size_t at = change_of(r, q);
		struct str missing = at == SIZE_MAX ? (struct str){ NULL, 0 }
						    : find_missing(f, &ids, query_cell(q, 1).text);
		r->complaints->has_missing |= missing.p != NULL;
		if (missing.p)
			complain(r, at, (int)field,
				 arena_printf(&r->arena, tr("%s: there is no %.*s among the %s%s"),
					      check_text(f->label), (int)missing.n, missing.p,
					      check_text(target->title),
					      nearest(r, &ids, missing)));
	}
	query_free(q);
	return step;
}

/* ---- what was removed ---- */

/* Records of another kind whose field still names what is gone. */
static int check_field_of_others(struct rules *r, const struct kind *other, const struct field *f,
				 const struct map *removed, struct err *e)
{
	struct query *q;
	if (ask_field(r, other, f, &q, e) < 0)
		return -1;
	int step;
	while ((step = query_step(q, e)) == QUERY_ROW) {
		struct str rest = str_of(query_cell(q, 1).text), one;
		while (str_split(&rest, ';', &one)) {
			uintptr_t at = (uintptr_t)map_get(removed, one);
			if (at)
				complain(r, at - 1, -1,
					 arena_printf(&r->arena, tr("%s: still named by %s %s"),
						      r->changes[at - 1]->id,
						      check_text(other->title),
						      query_cell(q, 0).text));
		}
	}
	query_free(q);
	return step;
}

static int check_removed(struct rules *r, struct err *e)
{
	struct map removed = MAP(&r->arena);
	for (size_t i = 0; i < r->n; i++)
		if (r->changes[i]->action == CHANGE_REMOVE && r->changes[i]->kind == r->kind)
			map_set(&removed, str_of(r->changes[i]->id), (void *)(uintptr_t)(i + 1));
	int step = 0;
	for (size_t k = 0; removed.n && step >= 0 && k < r->unit->kinds.n; k++) {
		const struct kind *other = r->unit->kinds.kind[k];
		for (size_t f = 0; step >= 0 && f < other->n_fields; f++)
			if (other->fields[f].ref &&
			    strcmp(other->fields[f].ref, r->kind->name) == 0)
				step = check_field_of_others(r, other, &other->fields[f], &removed,
							     e);
	}
	return step;
}

/* ---- the whole ---- */

static int check_kind(struct rules *r, struct err *e)
{
	r->changed = MAP(&r->arena);
	for (size_t i = 0; i < r->n; i++)
		if (r->changes[i]->kind == r->kind && r->ids[i])
			map_set(&r->changed, str_of(r->ids[i]), (void *)(uintptr_t)(i + 1));
	int step = 0;
	for (size_t f = 0; r->changed.n && step >= 0 && f < r->kind->n_fields; f++) {
		if (r->kind->fields[f].ref)
			step = check_reference(r, f, e);
		if (step >= 0 && r->kind->fields[f].is_unique)
			step = check_unique(r, f, e);
	}
	for (size_t i = 0; r->changed.n && step >= 0 && i < r->kind->n_rules; i++)
		step = check_rule(r, &r->kind->rules[i], e);
	return step < 0 ? step : check_removed(r, e);
}

int record_rules_check(struct unit *u, const struct change *const *changes, size_t n,
		       const char *const *ids, size_t from, struct complaints *ret, struct err *e)
{
	struct rules r = { .unit = u,
			   .changes = changes,
			   .n = n,
			   .ids = ids,
			   .arena = ARENA(256 << 20),
			   .complaints = ret };
	if (unit_facts(u, &r.facts, e) < 0)
		return -1;
	r.is_wrong = arena_alloc(&r.arena, n * sizeof(*r.is_wrong));
	for (size_t i = from; i < ret->n; i++)
		r.is_wrong[ret->complaint[i].change] = true;
	int step = 0;
	for (size_t k = 0; step >= 0 && k < u->kinds.n; k++) {
		bool is_touched = false;
		for (size_t i = 0; i < n && !is_touched; i++)
			is_touched = changes[i]->kind == u->kinds.kind[k];
		r.kind = u->kinds.kind[k];
		if (is_touched)
			step = check_kind(&r, e);
	}
	facts_close(r.facts);
	arena_free(&r.arena);
	return MIN(step, 0);
}
