/* SPDX-License-Identifier: Apache-2.0 */
/* thinning - which inspections the unit's database keeps, and letting go of the others. */
#include "unit/thinning.h"

#include "base/clock.h"
#include "base/json_out.h"
#include "unit/attempt.h"
#include "unit/journal.h"
#include "unit/kept.h"
#include "unit/record_body.h"

#include <string.h>

/* ---- what is there ---- */

struct reading {
	struct unit *unit;
	struct arena *arena;
	struct map days; /* "target\n2026-11-22" of which a problem speaks */
	struct thinning *out;
	int64_t newest;
};

static struct str day_key(struct arena *a, const char *target, const char *day)
{
	return str_of(arena_printf(a, "%s\n%s", target, day));
}

static int add_problem(struct reading *g, const struct kind *k, const char *body, struct err *e)
{
	static const char *const days[] = { "first_seen_on", "last_seen_on", "closed_on" };
	const char **values = arena_alloc(g->arena, k->n_fields * sizeof(*values));
	if (record_body_read(k, str_of(body), g->arena, values, e) < 0)
		return -1;
	int target = kind_field(k, "target");
	for (size_t i = 0; i < N(days) && target >= 0 && values[target]; i++) {
		int at = kind_field(k, days[i]);
		if (at >= 0 && values[at])
			map_set(&g->days, day_key(g->arena, values[target], values[at]), g);
	}
	return 0;
}

static int read_problems(struct reading *g, struct err *e)
{
	const struct kind *k = kind_find(&g->unit->kinds, "problems");
	struct statement *q;
	if (!k)
		return err_set(e, "the kind of records problems is not declared");
	if (store_prepare(g->unit->store,
			  "SELECT body FROM record WHERE unit = ? AND kind = 'problems' "
			  "ORDER BY id",
			  &q, e) < 0)
		return -1;
	store_bind_text(q, 0, g->unit->code);
	int r;
	while ((r = store_step(q, e)) == STORE_ROW)
		if (add_problem(g, k, store_text(q, 0), e) < 0) {
			store_reset(q);
			return -1;
		}
	return r;
}

static int read_inspections(struct reading *g, struct err *e)
{
	struct statement *q;
	if (store_prepare(g->unit->store,
			  "SELECT i.target, i.at, i.profile, count(r.state), "
			  "count(CASE WHEN r.state = 'fail' THEN 1 END), "
			  "count(CASE WHEN r.state IN ('unknown', 'error') THEN 1 END) "
			  "FROM inspection i LEFT JOIN result r ON r.unit = i.unit AND "
			  "r.target = i.target AND r.at = i.at WHERE i.unit = ? "
			  "GROUP BY i.target, i.at, i.profile ORDER BY i.target, i.at DESC",
			  &q, e) < 0)
		return -1;
	store_bind_text(q, 0, g->unit->code);
	struct thinning *t = g->out;
	int r;
	while ((r = store_step(q, e)) == STORE_ROW) {
		t->item = arena_grow(g->arena, t->item, &t->capacity, t->n + 1, sizeof(*t->item));
		t->item[t->n++] = (struct thinning_item){
			.target = arena_strdup(g->arena, store_text(q, 0)),
			.at = store_int(q, 1),
			.profile = arena_strdup(g->arena, store_text(q, 2)),
			.n_results = store_int(q, 3),
			.n_failed = store_int(q, 4),
			.n_unknown = store_int(q, 5),
		};
	}
	return r;
}

/* ---- what keeps it ---- */

static const char *day_of(const struct reading *g, int64_t at)
{
	return clock_day(g->arena, (at + g->unit->options.zone_seconds) / 86400);
}

/* What keeps inspection `i`, the `rank`th of its target from the newest on. */
static enum thinning_reason reason_of(const struct reading *g, size_t i, int64_t rank)
{
	const struct thinning_item *x = &g->out->item[i];
	bool is_last = i + 1 == g->out->n || strcmp(x[1].target, x->target) != 0;
	const char *day = day_of(g, x->at);
	if (rank < g->newest)
		return THINNING_NEWEST;
	if (map_get(&g->days, day_key(g->arena, x->target, day)))
		return THINNING_PROBLEM;
	if (is_last)
		return THINNING_FIRST;
	/* The one before in the list is the next later one: of another month, this one ends its
	 * own. */
	return strncmp(day, day_of(g, x[-1].at), strlen("2026-11")) != 0 ? THINNING_MONTH
									 : THINNING_GOES;
}

static int read_all(struct reading *g, struct err *e)
{
	int r = read_problems(g, e);
	if (!r)
		r = read_inspections(g, e);
	int64_t rank = 0;
	for (size_t i = 0; !r && i < g->out->n; i++) {
		struct thinning_item *x = &g->out->item[i];
		rank = i && strcmp(x[-1].target, x->target) == 0 ? rank + 1 : 0;
		x->reason = reason_of(g, i, rank);
		g->out->n_gone += x->reason == THINNING_GOES;
	}
	if (!r && arena_is_over(g->arena))
		return err_set(e, "too many inspections to look at in one go");
	return r;
}

/* Begins, does the work, and keeps what came of it or does not. */
static int do_at_once(struct unit *u, int64_t newest, struct arena *a, struct thinning *ret,
		      int (*work)(struct reading *g, struct err *e), bool is_kept, struct err *e)
{
	*ret = (struct thinning){ 0 };
	struct reading g = {
		.unit = u, .arena = a, .days = MAP(a), .out = ret, .newest = MAX(newest, 1)
	};
	int r = store_begin(u->store, e);
	if (r)
		return r;
	r = work(&g, e);
	if (!r && is_kept)
		return store_commit(u->store, e);
	store_rollback(u->store);
	return r;
}

int thinning_read(struct unit *u, int64_t newest, struct arena *a, struct thinning *ret,
		  struct err *e)
{
	return do_at_once(u, newest, a, ret, read_all, false, e);
}

/* ---- letting go ---- */

static int run_of(struct reading *g, const struct thinning_item *x, const char *sql, struct err *e)
{
	struct statement *q;
	if (store_prepare(g->unit->store, sql, &q, e) < 0)
		return -1;
	store_bind_text(q, 0, g->unit->code);
	store_bind_text(q, 1, x->target);
	store_bind_int(q, 2, x->at);
	return store_step(q, e);
}

/* Remembers the bytes under the rows of an inspection. */
static int note_rows(struct reading *g, const struct thinning_item *x, struct map *hashes,
		     struct err *e)
{
	struct statement *q;
	if (store_prepare(g->unit->store,
			  "SELECT hash FROM inspected WHERE unit = ? AND target = ? AND at = ?", &q,
			  e) < 0)
		return -1;
	store_bind_text(q, 0, g->unit->code);
	store_bind_text(q, 1, x->target);
	store_bind_int(q, 2, x->at);
	int r;
	while ((r = store_step(q, e)) == STORE_ROW)
		map_set(hashes, str_of(store_text(q, 0)), g);
	return r;
}

static int let_go(struct reading *g, const struct thinning_item *x, struct map *hashes,
		  struct err *e)
{
	static const char *const statements[] = {
		"DELETE FROM finding WHERE unit = ? AND target = ? AND at = ?",
		"DELETE FROM result WHERE unit = ? AND target = ? AND at = ?",
		"DELETE FROM inspected WHERE unit = ? AND target = ? AND at = ?",
		"DELETE FROM inspection WHERE unit = ? AND target = ? AND at = ?",
	};
	int r = note_rows(g, x, hashes, e);
	for (size_t i = 0; !r && i < N(statements); i++)
		r = run_of(g, x, statements[i], e);
	return r;
}

/* One entry of the journal for each target: which of its inspections went. */
static int tell_journal(struct reading *g, const struct thinning_item *x, size_t n, struct err *e)
{
	autobuf out = BUF(16 << 20);
	struct json_out j = JSON_OUT_COMPACT(&out);
	json_out_open(&j, '[');
	for (size_t i = 0; i < n; i++) {
		if (x[i].reason != THINNING_GOES)
			continue;
		json_out_open(&j, '{');
		json_out_pair(&j, "at", clock_iso(g->arena, x[i].at));
		json_out_pair(&j, "profile", x[i].profile);
		json_out_name(&j, "results");
		json_out_int(&j, x[i].n_results);
		json_out_name(&j, "failed");
		json_out_int(&j, x[i].n_failed);
		json_out_close(&j, '}');
	}
	json_out_close(&j, ']');
	buf_putc(&out, 0);
	struct journal_entry entry = {
		.action = "thin", .kind = "inspections", .id = x->target, .before = out.p
	};
	return journal_add(g->unit, &entry, e);
}

/* Takes the hashes that an inspection still stands on out of those that may go. */
static int spare_inspected(struct reading *g, struct map *spared, struct err *e)
{
	struct statement *q;
	if (store_prepare(g->unit->store, "SELECT DISTINCT hash FROM inspected WHERE unit = ?", &q,
			  e) < 0)
		return -1;
	store_bind_text(q, 0, g->unit->code);
	int r;
	while ((r = store_step(q, e)) == STORE_ROW)
		map_set(spared, str_of(store_text(q, 0)), g);
	return r;
}

static int delete_bytes(struct reading *g, struct str hash, struct err *e)
{
	struct statement *q;
	const char *text = str_text(g->arena, hash);
	if (store_prepare(g->unit->store,
			  "SELECT length(bytes) FROM content WHERE unit = ? AND hash = ?", &q,
			  e) < 0)
		return -1;
	store_bind_text(q, 0, g->unit->code);
	store_bind_text(q, 1, text);
	int r = store_step(q, e);
	if (r == STORE_ROW)
		g->out->n_bytes += store_int(q, 0);
	store_reset(q);
	if (r < 0 || r == STORE_BUSY)
		return r;
	return store_run(g->unit->store, e, "DELETE FROM content WHERE unit = ? AND hash = ?",
			 g->unit->code, text, NULL);
}

static int delete_rows(struct reading *g, const struct map *hashes, struct err *e)
{
	struct map spared;
	int r = kept_read(g->unit, g->arena, &spared, e);
	if (!r)
		r = spare_inspected(g, &spared, e);
	for (size_t i = 0; !r && i < hashes->capacity; i++)
		if (hashes->entries[i].key.p && !map_get(&spared, hashes->entries[i].key))
			r = delete_bytes(g, hashes->entries[i].key, e);
	return r;
}

static int thin_all(struct reading *g, struct err *e)
{
	struct map hashes = MAP(g->arena);
	int r = read_all(g, e);
	size_t n = g->out->n;
	for (size_t i = 0, end; !r && i < n; i = end) {
		struct thinning_item *x = &g->out->item[i];
		size_t n_gone = 0;
		for (end = i; !r && end < n && strcmp(g->out->item[end].target, x->target) == 0;
		     end++) {
			if (g->out->item[end].reason != THINNING_GOES)
				continue;
			n_gone++;
			r = let_go(g, &g->out->item[end], &hashes, e);
		}
		if (!r && n_gone)
			r = tell_journal(g, x, end - i, e);
	}
	if (!r)
		r = delete_rows(g, &hashes, e);
	return r ? r : attempt_thin(g->unit, g->newest, g->arena, &g->out->n_attempts_gone, e);
}

int thinning_run(struct unit *u, int64_t newest, struct arena *a, struct thinning *ret,
		 struct err *e)
{
	return do_at_once(u, newest, a, ret, thin_all, true, e);
}
