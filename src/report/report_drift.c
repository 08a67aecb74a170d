/* SPDX-License-Identifier: Apache-2.0 */
/* report_drift - what changed between two inspections, for people and programs. */
#include "report/report_drift.h"

#include "base/clock.h"
#include "base/json_out.h"
#include "fact/drift.h"
#include "report/report_cells.h"
#include "report/report_words.h"

#include <string.h>

static const char *const kind_names[] = { "came", "went", "changed" };

/* ---- verdicts ---- */

static const struct result *result_of(const struct inspection *i, const char *check)
{
	for (size_t n = 0; n < i->n_judges; n++)
		if (strcmp(i->judges[n].result.check->id, check) == 0)
			return &i->judges[n].result;
	return NULL;
}

/* The next check of `after` whose verdict is another than before, from *at on. */
static const struct result *next_verdict(const struct inspection *before,
					 const struct inspection *after, size_t *at,
					 const struct result **ret_before)
{
	while (*at < after->n_judges) {
		const struct result *now = &after->judges[(*at)++].result;
		*ret_before = result_of(before, now->check->id);
		if (*ret_before && (*ret_before)->state != now->state)
			return now;
	}
	return NULL;
}

/* ---- text ---- */

static void put_cells(struct buf *out, struct arena *a, const struct table *t,
		      const struct cell *row, bool is_identity)
{
	for (size_t i = 0; i < t->n_columns; i++)
		if (drift_is_identity(t, i) == is_identity && row[i].type != CELL_NULL)
			buf_printf(out, " %s=%s", t->columns[i].name, judge_cell_text(a, &row[i]));
}

static void put_changes(struct buf *out, struct arena *a, const struct drift *d,
			const struct drift_row *r)
{
	for (size_t i = 0; i < d->table->n_columns; i++)
		if (drift_is_changed(d, r, i))
			buf_printf(out, " %s: %s → %s", d->table->columns[i].name,
				   judge_cell_text(a, &r->before[i]),
				   judge_cell_text(a, &r->after[i]));
}

/* A table that is partial for its values alone has all its rows. */
static bool has_all_rows(const struct slot *slot)
{
	return slot->status != STATUS_FAILED && slot_is_told(slot) &&
	       (slot->status != STATUS_PARTIAL || slot->has_all_rows);
}

static bool is_whole(const struct drift *d)
{
	return has_all_rows(d->before) && has_all_rows(d->after);
}

static void put_table(struct buf *out, struct arena *a, const struct drift *d)
{
	static const char marks[] = "+-~";
	if (!d->is_comparable) {
		buf_printf(out, tr("%s: cannot be compared: %s before, %s after\n"), d->table->name,
			   tr(report_cells_status(d->before->status)),
			   tr(report_cells_status(d->after->status)));
		return;
	}
	if (d->n_rows && !is_whole(d))
		buf_printf(out,
			   tr("%s: %s before, %s after: what came or went may only have been out "
			      "of sight\n"),
			   d->table->name, tr(report_cells_status(d->before->status)),
			   tr(report_cells_status(d->after->status)));
	for (size_t i = 0; i < d->n_rows; i++) {
		const struct drift_row *r = &d->rows[i];
		buf_printf(out, "%c %s", marks[r->kind], d->table->name);
		put_cells(out, a, d->table, r->after ? r->after : r->before, true);
		if (r->kind == DRIFT_CHANGED) {
			buf_putc(out, ';');
			put_changes(out, a, d, r);
		}
		buf_putc(out, '\n');
	}
}

static void put_side(struct buf *out, const char *name, const struct inspection *i)
{
	char moment[CLOCK_TEXT_SIZE];
	clock_text(facts_now(i->facts), moment);
	buf_printf(out, "%s: %s, %s\n", name, facts_target_name(i->facts), moment);
}

/* False where there is nothing to say: of tables that neither side has looked at, too. */
static bool compare(struct arena *a, struct inspection *before, struct inspection *after, size_t at,
		    bool is_all, struct drift *ret, struct report_drift *sum)
{
	struct slot *x = facts_slot(before->facts, at), *y = facts_slot(after->facts, at);
	if (!slot_is_told(x) && !slot_is_told(y))
		return false;
	if (x->table->is_passing && !is_all) {
		sum->n_passing++;
		return false;
	}
	drift_compare(a, x, y, is_all, ret);
	sum->n_measured += ret->n_measured;
	sum->is_changed |= ret->n_rows || (!ret->is_comparable && x->status != y->status);
	sum->is_unseen |= !is_whole(ret);
	return !ret->is_comparable || ret->n_rows;
}

static void put_left_out(struct buf *out, const struct report_drift *sum)
{
	if (sum->n_measured)
		buf_printf(out,
			   tr("left out: rows in which only sizes, counters, ages and the like "
			      "differ: %zu; --all tells them\n"),
			   sum->n_measured);
	if (sum->n_passing)
		buf_printf(out,
			   tr("left out: tables whose rows come and go by themselves, as "
			      "connections, processes and sign-ins do: %zu; --all tells them\n"),
			   sum->n_passing);
}

struct report_drift report_drift_text(struct inspection *before, struct inspection *after,
				      bool is_all, struct buf *out)
{
	autoarena arena = ARENA(1 << 30);
	struct report_drift sum = { 0 };
	put_side(out, tr("before"), before);
	put_side(out, tr("after"), after);
	buf_putc(out, '\n');
	const struct result *was, *now;
	for (size_t at = 0; (now = next_verdict(before, after, &at, &was));) {
		sum.is_changed = true;
		buf_printf(out, "! %s: %s → %s  %s\n", now->check->id,
			   report_words_state(was->state), report_words_state(now->state),
			   check_text(now->check->title));
	}
	for (size_t i = 0; i < facts_n_tables(after->facts); i++) {
		struct drift d;
		if (compare(&arena, before, after, i, is_all, &d, &sum))
			put_table(out, &arena, &d);
	}
	if (!sum.is_changed)
		buf_puts(out, sum.is_unseen ? tr("nothing changed in what was seen\n")
					    : tr("nothing changed\n"));
	put_left_out(out, &sum);
	return sum;
}

/* ---- JSON ---- */

static void put_row(struct json_out *j, const struct table *t, const char *name,
		    const struct cell *row)
{
	json_out_name(j, name);
	if (!row) {
		json_out_null(j);
		return;
	}
	json_out_open(j, '{');
	for (size_t i = 0; i < t->n_columns; i++) {
		json_out_name(j, t->columns[i].name);
		report_cells_json_value(j, &row[i]);
	}
	json_out_close(j, '}');
}

static void put_table_json(struct json_out *j, const struct drift *d)
{
	json_out_open(j, '{');
	json_out_pair(j, "table", d->table->name);
	json_out_pair(j, "status_before", facts_status_name(d->before->status));
	json_out_pair(j, "status_after", facts_status_name(d->after->status));
	json_out_name(j, "is_comparable");
	json_out_bool(j, d->is_comparable);
	json_out_name(j, "rows");
	json_out_open(j, '[');
	for (size_t i = 0; i < d->n_rows; i++) {
		json_out_open(j, '{');
		json_out_pair(j, "kind", kind_names[d->rows[i].kind]);
		put_row(j, d->table, "before", d->rows[i].before);
		put_row(j, d->table, "after", d->rows[i].after);
		json_out_close(j, '}');
	}
	json_out_close(j, ']');
	json_out_close(j, '}');
}

static void put_side_json(struct json_out *j, const char *name, const struct inspection *i)
{
	char moment[CLOCK_TEXT_SIZE];
	clock_text(facts_now(i->facts), moment);
	json_out_name(j, name);
	json_out_open(j, '{');
	json_out_pair(j, "target", facts_target_name(i->facts));
	json_out_pair(j, "inspected_at", moment);
	json_out_close(j, '}');
}

struct report_drift report_drift_json(struct inspection *before, struct inspection *after,
				      bool is_all, struct buf *out)
{
	autoarena arena = ARENA(1 << 30);
	struct report_drift sum = { 0 };
	struct json_out j = JSON_OUT(out);
	json_out_open(&j, '{');
	json_out_pair(&j, "schema", "zicha-diff-1");
	put_side_json(&j, "before", before);
	put_side_json(&j, "after", after);
	json_out_name(&j, "verdicts");
	json_out_open(&j, '[');
	const struct result *was, *now;
	for (size_t at = 0; (now = next_verdict(before, after, &at, &was));) {
		sum.is_changed = true;
		json_out_open(&j, '{');
		json_out_pair(&j, "check", now->check->id);
		json_out_pair(&j, "before", judge_state_name(was->state));
		json_out_pair(&j, "after", judge_state_name(now->state));
		json_out_close(&j, '}');
	}
	json_out_close(&j, ']');
	json_out_name(&j, "tables");
	json_out_open(&j, '[');
	for (size_t i = 0; i < facts_n_tables(after->facts); i++) {
		struct drift d;
		if (compare(&arena, before, after, i, is_all, &d, &sum))
			put_table_json(&j, &d);
	}
	json_out_close(&j, ']');
	json_out_name(&j, "is_whole");
	json_out_bool(&j, !sum.is_unseen);
	json_out_name(&j, "left_out");
	json_out_open(&j, '{');
	json_out_name(&j, "measured_rows");
	json_out_int(&j, (int64_t)sum.n_measured);
	json_out_name(&j, "passing_tables");
	json_out_int(&j, (int64_t)sum.n_passing);
	json_out_close(&j, '}');
	json_out_close(&j, '}');
	return sum;
}
