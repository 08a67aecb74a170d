/* SPDX-License-Identifier: Apache-2.0 */
/* report_digest - an inspection, counted and grouped the way reports show it. */
#include "report/report_digest.h"

#include "report/report_plain.h"

#include "base/map.h"

#include <string.h>

/* ---- areas ---- */

static int worst_area_first(const void *a, const void *b)
{
	static const enum state order[] = { STATE_FAIL, STATE_UNKNOWN, STATE_ERROR };
	const struct report_digest_area *x = a, *y = b;
	for (size_t s = 0; s < N(order); s++)
		if (x->n_state[order[s]] != y->n_state[order[s]])
			return x->n_state[order[s]] < y->n_state[order[s]] ? 1 : -1;
	return strcmp(x->id, y->id);
}

struct report_digest_area *report_digest_areas(struct arena *a, const struct inspection *i,
					       size_t *ret_n)
{
	struct report_digest_area *areas = arena_alloc(a, MAX(i->n_judges, 1) * sizeof(*areas));
	struct map by_id = MAP(a);
	size_t n = 0;
	for (size_t k = 0; k < i->n_judges; k++) {
		const struct result *r = &i->judges[k].result;
		struct str id = str_of(r->check->area);
		struct report_digest_area *area = map_get(&by_id, id);
		if (!area) {
			area = &areas[n++];
			area->id = r->check->area;
			map_set(&by_id, id, area);
		}
		area->n++;
		area->n_state[r->state]++;
	}
	if (n)
		qsort(areas, n, sizeof(*areas), worst_area_first);
	*ret_n = n;
	return areas;
}

/* ---- reasons ---- */

static int largest_first(const void *a, const void *b)
{
	const struct report_digest_group *x = a, *y = b;
	if (x->n != y->n)
		return x->n < y->n ? 1 : -1;
	return strcmp(x->reason, y->reason);
}

struct report_digest_group *report_digest_groups(struct arena *a, const struct inspection *i,
						 enum state state, size_t *ret_n)
{
	struct report_digest_group *groups = arena_alloc(a, MAX(i->n_judges, 1) * sizeof(*groups));
	struct map by_reason = MAP(a);
	size_t n = 0;
	for (size_t k = 0; k < i->n_judges; k++) {
		const struct result *r = &i->judges[k].result;
		if (r->state != state)
			continue;
		const char *reason = r->reason ? r->reason : "";
		struct report_digest_group *g = map_get(&by_reason, str_of(reason));
		if (!g) {
			g = &groups[n++];
			g->reason = reason;
			map_set(&by_reason, str_of(reason), g);
		}
		g->results = arena_grow(a, g->results, &g->capacity, g->n + 1, sizeof(*g->results));
		g->results[g->n++] = r;
	}
	if (n)
		qsort(groups, n, sizeof(*groups), largest_first);
	*ret_n = n;
	return groups;
}

/* ---- results ---- */

const char **report_digest_fixes(struct arena *a, const struct result *r, size_t *ret_n)
{
	const char **fixes = arena_alloc(a, MAX(r->n_findings, 1) * sizeof(*fixes));
	struct map seen = MAP(a);
	size_t n = 0;
	for (size_t f = 0; f < r->n_findings; f++) {
		if (r->state == STATE_FAIL && r->findings[f].waiver)
			continue;
		char *fix = judge_fix(a, r, &r->findings[f]);
		if (!map_set(&seen, str_of(fix), fix))
			fixes[n++] = fix;
	}
	*ret_n = n;
	return fixes;
}

const struct slot *report_digest_partial(const struct inspection *i, const struct result *r)
{
	table_set_each (&r->tables, t) {
		const struct slot *slot = facts_slot(i->facts, t);
		if (slot->status == STATUS_PARTIAL && !slot->has_all_rows && !slot->table->key &&
		    !check_is_optional(r->check, slot->table->name))
			return slot;
	}
	return NULL;
}

static const char *os_value(struct arena *a, const struct slot *os, const char *column)
{
	int at = table_column(os->table, column);
	if (at < 0 || !os->rows.n || os->rows.row[0][at].type != CELL_TEXT)
		return NULL;
	return report_plain_cell(a, &os->rows.row[0][at]);
}

struct report_digest_host report_digest_host(struct arena *a, const struct inspection *i)
{
	int at = facts_find(i->facts, "os");
	if (at < 0)
		return (struct report_digest_host){ NULL, NULL };
	const struct slot *os = facts_slot(i->facts, (size_t)at);
	const char *name = os_value(a, os, "name"), *version = os_value(a, os, "version");
	return (struct report_digest_host){
		.name = os_value(a, os, "hostname"),
		.system = name && version ? arena_printf(a, "%s %s", name, version) : name,
	};
}

char *report_digest_evidence(struct arena *a, const struct result *r, const struct finding *f)
{
	autobuf out = BUF(4 << 20);
	for (size_t c = 0; c < r->n_columns; c++)
		if (f->cells[c].type != CELL_NULL)
			buf_printf(&out, "%s%s: %s", out.n ? "; " : "", r->columns[c],
				   report_plain_cell(a, &f->cells[c]));
	return arena_strndup(a, out.p ? out.p : "", out.n);
}

const struct cell *report_digest_cell(const struct result *r, const struct finding *f,
				      const char *name)
{
	for (size_t c = 0; c < r->n_columns; c++)
		if (strcmp(r->columns[c], name) == 0)
			return &f->cells[c];
	return NULL;
}
