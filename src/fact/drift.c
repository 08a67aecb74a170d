/* SPDX-License-Identifier: Apache-2.0 */
/* drift - what changed in a table between two moments or two hosts. */
#include "fact/drift.h"

#include "base/buf.h"
#include "base/map.h"

#include <string.h>

bool drift_is_identity(const struct table *t, size_t column)
{
	struct str rest = str_of(t->identity), word;
	while (str_word(&rest, &word))
		if (str_is(word, t->columns[column].name))
			return true;
	return false;
}

static bool has_word(const char *words, const struct cell *cell)
{
	struct str rest = str_of(words), word;
	while (cell->type == CELL_TEXT && str_word(&rest, &word))
		if (str_is(word, cell->text))
			return true;
	return false;
}

/* Whether the row's value there tells how things stand at the moment, and no more. */
static bool is_measured(const struct table *t, const struct cell *row, size_t column)
{
	int name = table_column(t, "name");
	return t->columns[column].is_measured ||
	       (t->measured_names && name >= 0 && strcmp(t->columns[column].name, "value") == 0 &&
		has_word(t->measured_names, &row[name]));
}

/* The identity columns as one text, and the how manieth row of that text it is: each is counted in
 * `alike`. */
static void identity_of(const struct drift *d, const struct cell *row, struct map *alike,
			struct buf *ret)
{
	const struct table *t = d->table;
	buf_clear(ret);
	for (size_t i = 0; i < t->n_columns; i++) {
		if (!drift_is_identity(t, i) || (!d->is_all && is_measured(t, row, i)))
			continue;
		/* Type and length keep ("a", "bc") apart from ("ab", "c"). */
		buf_printf(ret, "%d:", (int)row[i].type);
		if (row[i].type == CELL_TEXT)
			buf_printf(ret, "%u:%s;", row[i].text_bytes, row[i].text);
		else if (row[i].type == CELL_REAL)
			buf_printf(ret, "%.17g;", row[i].real);
		else
			buf_printf(ret, "%lld;",
				   row[i].type == CELL_INT ? (long long)row[i].integer : 0);
	}
	size_t *n = map_get(alike, buf_view(ret));
	if (!n) {
		n = arena_new(alike->arena, size_t);
		map_set(alike, buf_view(ret), n);
	}
	buf_printf(ret, "#%zu", (*n)++);
}

static void add(struct arena *a, struct drift *d, enum drift_kind kind, const struct cell *before,
		const struct cell *after)
{
	d->rows = arena_grow(a, d->rows, &d->capacity, d->n_rows + 1, sizeof(*d->rows));
	d->rows[d->n_rows++] = (struct drift_row){ kind, before, after };
}

bool drift_is_changed(const struct drift *d, const struct drift_row *r, size_t column)
{
	return (d->is_all || !is_measured(d->table, r->after, column)) &&
	       !rows_cell_equal(&r->before[column], &r->after[column]);
}

/* A row that is there on both sides: what differs is told, or counted as measured. */
static void compare_row(struct arena *a, struct drift *d, const struct cell *before,
			const struct cell *after)
{
	const struct drift_row row = { DRIFT_CHANGED, before, after };
	bool is_changed = false, is_same = true;
	for (size_t i = 0; i < d->table->n_columns; i++) {
		is_changed |= drift_is_changed(d, &row, i);
		is_same &= rows_cell_equal(&before[i], &after[i]);
	}
	if (is_changed)
		add(a, d, DRIFT_CHANGED, before, after);
	else
		d->n_measured += !is_same;
}

static bool was_seen(const struct slot *slot)
{
	/* Of a table that is absent all rows are gone: that is something to say. */
	return slot_is_told(slot) && slot->status != STATUS_FAILED;
}

void drift_compare(struct arena *a, struct slot *before, struct slot *after, bool is_all,
		   struct drift *ret)
{
	*ret = (struct drift){
		.table = before->table, .before = before, .after = after, .is_all = is_all
	};
	ret->is_comparable = was_seen(before) && was_seen(after);
	if (!ret->is_comparable)
		return;
	autoarena scratch = ARENA(1 << 30);
	autobuf identity = BUF(1 << 20);
	struct map old = MAP(&scratch), seen = MAP(&scratch);
	struct map alike_before = MAP(&scratch), alike = MAP(&scratch), again = MAP(&scratch);
	for (size_t i = 0; i < before->rows.n; i++) {
		identity_of(ret, before->rows.row[i], &alike_before, &identity);
		map_set(&old, buf_view(&identity), before->rows.row[i]);
	}
	for (size_t i = 0; i < after->rows.n; i++) {
		struct cell *row = after->rows.row[i];
		identity_of(ret, row, &alike, &identity);
		map_set(&seen, buf_view(&identity), row);
		const struct cell *was = map_get(&old, buf_view(&identity));
		if (!was)
			add(a, ret, DRIFT_CAME, NULL, row);
		else
			compare_row(a, ret, was, row);
	}
	/* Counted in the same order again, each row finds its twin. */
	for (size_t i = 0; i < before->rows.n; i++) {
		identity_of(ret, before->rows.row[i], &again, &identity);
		if (!map_get(&seen, buf_view(&identity)))
			add(a, ret, DRIFT_WENT, before->rows.row[i], NULL);
	}
}
