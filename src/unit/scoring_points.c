/* SPDX-License-Identifier: Apache-2.0 */
/* scoring_points - the self-evaluation table: what part of each item is met. */
#include "unit/scoring_points.h"

#include "base/clock.h"
#include "base/file.h"
#include "parse/head.h"
#include "unit/unit_query.h"

#include <assert.h>
#include <string.h>

struct reading {
	struct facts *facts;
	struct arena *arena;
	struct map rules; /* item → its SQL */
	const char *own;
};

/* Stanzas of `item:` and `sql:`. */
static int read_rules(struct reading *r, const char *path, struct err *e)
{
	autobuf bytes = BUF(1 << 20);
	if (file_read(path, &bytes, e) < 0)
		return -1;
	struct head h = head_of(
		(struct str){ arena_strndup(r->arena, bytes.p ? bytes.p : "", bytes.n), bytes.n },
		"");
	struct head_field f;
	const char *item = NULL;
	for (int what; (what = head_next(&h, r->arena, &f)) != 0;) {
		if (what == HEAD_BLANK)
			continue;
		if (what == HEAD_FIELD && str_is(f.name, "item"))
			item = f.value;
		else if (what == HEAD_FIELD && str_is(f.name, "sql") && item)
			map_set(&r->rules, str_of(item), f.value);
		else
			return err_set(e, "%s:%d: write `item: ID`, and `sql: SELECT …` behind it",
				       path, f.line);
	}
	return 0;
}

struct value {
	const char *name, *text;
};

/* Runs a query of p and basis with the values of its parameters. */
static int ask(struct reading *r, const char *sql, const struct value *values, size_t n_values,
	       struct score_points_item *item, const char **basis, struct err *e)
{
	struct query *q;
	if (unit_query(r->facts, sql, &q, e) < 0)
		return err_wrap(e, "self-evaluation %s", item->id);
	for (size_t i = 0; i < query_n_parameters(q); i++)
		for (size_t v = 0; v < n_values; v++)
			if (strcmp(query_parameter(q, i), values[v].name) == 0)
				query_bind_text(q, i, values[v].text);
	int step = query_step(q, e);
	if (step == QUERY_ROW) {
		struct cell p = query_cell(q, 0), words = query_cell(q, 1);
		item->is_known = p.type == CELL_INT || p.type == CELL_REAL;
		item->part = p.type == CELL_INT ? (double)p.integer : item->is_known ? p.real : 0;
		item->part = MIN(MAX(item->part, 0), 1);
		if (words.type == CELL_TEXT)
			*basis = arena_strndup(r->arena, words.text, words.text_bytes);
	}
	query_free(q);
	return MIN(step, 0);
}

/* Full if all that name the item say yes, half if some do, as the table's own steps go; what was
 * not answered says no. And who says it. */
static int ask_answers(struct reading *r, const struct clause *c, struct score_points_item *item,
		       const char **basis, struct err *e)
{
	static const char sql[] = "WITH said(p, who) AS (SELECT CASE state WHEN 'pass' THEN 1.0 "
				  "WHEN 'partly' THEN 0.5 "
				  "WHEN 'fail' THEN 0.0 END, question FROM answer_states WHERE "
				  "instr(:questions, "
				  "' ' || question || ' ') > 0 AND state <> 'notapplicable' UNION "
				  "ALL SELECT CASE state "
				  "WHEN 'pass' THEN 1.0 WHEN 'fail' THEN 0.0 END, check_id FROM "
				  "results WHERE is_latest = "
				  "1 AND target = :own AND instr(:checks, ' ' || check_id || ' ') "
				  "> 0 AND state <> "
				  "'notapplicable') SELECT CASE WHEN count(p) = 0 THEN NULL WHEN "
				  "min(coalesce(p, 0)) = 1 THEN 1.0 WHEN max(coalesce(p, 0)) = 0 "
				  "THEN 0.0 ELSE 0.5 END, group_concat(who || coalesce(' ' || p, ' "
				  "?'), ', ') FROM "
				  "said";
	const char *lists[2] = { " ", " " };
	const enum answerer kinds[] = { ANSWERER_QUESTION, ANSWERER_CHECK };
	for (size_t k = 0; k < N(kinds); k++)
		for (size_t i = 0; i < c->answers[kinds[k]].n; i++)
			lists[k] = arena_printf(r->arena, "%s%s ", lists[k],
						c->answers[kinds[k]].item[i]);
	const struct value values[] = { { "questions", lists[0] },
					{ "checks", lists[1] },
					{ "own", r->own } };
	return ask(r, sql, values, N(values), item, basis, e);
}

/* One item in each of the years. What people answered and checks saw is asked once: it stands as it
 * stands now. */
static int read_item(struct reading *r, const struct clause *c, struct scoring *s, size_t i,
		     struct err *e)
{
	const char *rule = map_get(&r->rules, str_of(c->id[0]));
	int done = 0;
	for (size_t y = 0; done >= 0 && y < SCORING_YEARS; y++) {
		struct scoring_year *year = &s->years[y];
		const struct value values[] = { { "year", year->year }, { "day", year->day } };
		if (!rule && y > 0) {
			year->items[i] = s->years[0].items[i];
			year->basis[i] = s->years[0].basis[i];
			continue;
		}
		year->items[i] = (struct score_points_item){ .id = c->id[0], .points = c->points };
		done = rule ? ask(r, rule, values, N(values), &year->items[i], &year->basis[i], e)
			    : ask_answers(r, c, &year->items[i], &year->basis[i], e);
	}
	return done;
}

static void begin_years(struct unit *u, struct scoring *s, size_t n_items)
{
	const char *today = clock_day(s->arena, unit_wall(u) / 86400);
	int64_t this_year = 0;
	if (!str_int(str_head(str_of(today), 4), 10, &this_year))
		assert(!"a day begins with its year");
	for (int y = 0; y < SCORING_YEARS; y++) {
		const char *year = arena_printf(s->arena, "%lld", (long long)this_year - y);
		s->years[y] = (struct scoring_year){
			.year = year,
			.day = y ? arena_printf(s->arena, "%s-12-31", year) : today,
			.items = arena_alloc(s->arena, (n_items + 1) * sizeof(*s->years->items)),
			.basis = arena_alloc(s->arena, (n_items + 1) * sizeof(*s->years->basis)),
		};
	}
	s->n_items = n_items;
}

int scoring_points_read(struct unit *u, struct facts *f, struct scoring *s, struct err *e)
{
	struct reading r = {
		.facts = f, .arena = s->arena, .rules = MAP(s->arena), .own = u->code
	};
	const struct framework *table = framework_find(&s->frameworks, "selfeval");
	if (!table)
		return err_set(e, "the framework selfeval is not there");
	if (read_rules(
		    &r,
		    arena_printf(s->arena, "%s/frameworks/selfeval.rules", u->options.content_dir),
		    e) < 0)
		return -1;
	begin_years(u, s, table->n);
	int done = 0;
	for (size_t i = 0; done >= 0 && i < table->n; i++)
		done = read_item(&r, &table->clauses[i], s, i, e);
	for (size_t y = 0; done >= 0 && y < SCORING_YEARS; y++)
		score_points(s->arena, s->years[y].items, s->n_items, &s->years[y].points);
	return done;
}
