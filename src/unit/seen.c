/* SPDX-License-Identifier: Apache-2.0 */
/* seen - what inspections saw, kept in the unit's database. */
#include "unit/seen.h"

#include "base/json_out.h"
#include "fact/rows_text.h"
#include "unit/attempt.h"
#include "unit/record.h"

#include <string.h>

/* ---- findings ---- */

/* The columns that tell one finding of a check from another: "path=/etc/passwd". */
static const char *finding_key(struct arena *a, const struct result *r, const struct finding *f)
{
	autobuf out = BUF(64 << 10);
	const struct check_list *key = &r->check->key;
	for (size_t c = 0; c < r->n_columns; c++) {
		bool is_key = key->n == 0;
		for (size_t k = 0; k < key->n && !is_key; k++)
			is_key = strcmp(key->item[k], r->columns[c]) == 0;
		if (is_key)
			buf_printf(&out, "%s%s=%s", out.n ? " " : "", r->columns[c],
				   judge_cell_text(a, &f->cells[c]));
	}
	return arena_strndup(a, out.p ? out.p : "", out.n);
}

/* A finding's row as a JSON object. */
static const char *finding_row(struct arena *a, const struct result *r, const struct finding *f)
{
	autobuf out = BUF(1 << 20);
	struct json_out j = JSON_OUT_COMPACT(&out);
	json_out_open(&j, '{');
	for (size_t c = 0; c < r->n_columns; c++) {
		const struct cell *cell = &f->cells[c];
		json_out_name(&j, r->columns[c]);
		if (cell->type == CELL_INT)
			json_out_int(&j, cell->integer);
		else if (cell->type == CELL_REAL)
			json_out_real(&j, cell->real);
		else
			json_out_string(&j, cell->type == CELL_TEXT ? cell->text : NULL);
	}
	json_out_close(&j, '}');
	return arena_strndup(a, out.p, out.n);
}

/* ---- keeping ---- */

struct keeping {
	struct unit *unit;
	struct inspection *inspection;
	const char *target;
	int64_t at;
	struct arena *arena;
};

/* Binds unit, target and moment, with which every row begins. */
static int begin_row(struct keeping *k, const char *sql, struct statement **ret, struct err *e)
{
	if (store_prepare(k->unit->store, sql, ret, e) < 0)
		return -1;
	store_bind_text(*ret, 0, k->unit->code);
	store_bind_text(*ret, 1, k->target);
	store_bind_int(*ret, 2, k->at);
	return 0;
}

static int delete_old(struct keeping *k, struct err *e)
{
	static const char *const statements[] = {
		"DELETE FROM inspection WHERE unit = ? AND target = ? AND at = ?",
		"DELETE FROM inspected WHERE unit = ? AND target = ? AND at = ?",
		"DELETE FROM result WHERE unit = ? AND target = ? AND at = ?",
		"DELETE FROM finding WHERE unit = ? AND target = ? AND at = ?",
		"UPDATE inspection SET is_latest = 0 WHERE unit = ? AND target = ? AND at < ?",
	};
	struct statement *q;
	int r = 0;
	for (size_t i = 0; !r && i < N(statements); i++)
		r = begin_row(k, statements[i], &q, e) < 0 ? -1 : store_step(q, e);
	return r;
}

static int keep_head(struct keeping *k, struct err *e)
{
	struct statement *q;
	if (begin_row(k, "SELECT 1 FROM inspection WHERE unit = ? AND target = ? AND at > ?", &q,
		      e) < 0)
		return -1;
	int later = store_step(q, e);
	store_reset(q);
	if (later < 0 || begin_row(k,
				   "INSERT INTO inspection (unit, target, at, profile, is_latest) "
				   "VALUES (?, ?, ?, ?, ?)",
				   &q, e) < 0)
		return -1;
	store_bind_text(q, 3, k->inspection->options.profile);
	store_bind_int(q, 4, later != STORE_ROW);
	return store_step(q, e);
}

static int keep_table(struct keeping *k, struct slot *slot, struct err *e)
{
	autobuf rows = BUF(SCAN_MAX_BYTES), packed = BUF(SCAN_MAX_BYTES), columns = BUF(64 << 10);
	char hash[65];
	rows_text_write(&slot->rows, &rows);
	if (rows_text_pack(buf_view(&rows), &packed, e) < 0)
		return err_wrap(e, "%s", slot->table->name);
	for (size_t c = 0; c < slot->table->n_columns; c++)
		buf_printf(&columns, "%s%s", c ? " " : "", slot->table->columns[c].name);
	buf_putc(&columns, 0);
	int r = record_keep_bytes(k->unit, buf_view(&packed), hash, e);
	struct statement *q;
	if (r || begin_row(k,
			   "INSERT INTO inspected (unit, target, at, name, status, detail, "
			   "columns, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
			   &q, e) < 0)
		return r ? r : -1;
	store_bind_text(q, 3, slot->table->name);
	store_bind_text(q, 4, facts_status_name(slot->status));
	store_bind_text(q, 5, slot->said);
	store_bind_text(q, 6, columns.p);
	store_bind_text(q, 7, hash);
	return store_step(q, e);
}

static int keep_finding(struct keeping *k, const struct result *x, size_t n, struct err *e)
{
	struct statement *q;
	if (begin_row(k,
		      "INSERT INTO finding (unit, target, at, check_id, number, key_text, body, "
		      "is_waived) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
		      &q, e) < 0)
		return -1;
	store_bind_text(q, 3, x->check->id);
	store_bind_int(q, 4, (int64_t)n);
	store_bind_text(q, 5, finding_key(k->arena, x, &x->findings[n]));
	store_bind_text(q, 6, finding_row(k->arena, x, &x->findings[n]));
	store_bind_int(q, 7, x->findings[n].waiver != NULL);
	return store_step(q, e);
}

static int keep_result(struct keeping *k, const struct result *x, struct err *e)
{
	struct statement *q;
	if (begin_row(k,
		      "INSERT INTO result (unit, target, at, check_id, state, severity, reason, "
		      "n_findings) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
		      &q, e) < 0)
		return -1;
	store_bind_text(q, 3, x->check->id);
	store_bind_text(q, 4, judge_state_name(x->state));
	store_bind_text(q, 5, check_severity_name(x->check->severity));
	store_bind_text(q, 6, x->said);
	store_bind_int(q, 7, (int64_t)x->n_all_findings);
	int r = store_step(q, e);
	for (size_t n = 0; !r && n < x->n_findings; n++)
		r = keep_finding(k, x, n, e);
	return r;
}

static int keep_all(struct keeping *k, struct err *e)
{
	int r = delete_old(k, e);
	if (!r)
		r = keep_head(k, e);
	struct facts *f = k->inspection->facts;
	for (size_t i = 0; !r && i < facts_n_tables(f); i++)
		if (slot_is_told(facts_slot(f, i)))
			r = keep_table(k, facts_slot(f, i), e);
	for (size_t i = 0; !r && i < k->inspection->n_judges; i++)
		r = keep_result(k, &k->inspection->judges[i].result, e);
	return r;
}

/* The words of the first table, if none of those that were asked for could be seen: whoever did not
 * answer was not inspected. NULL: something was seen. */
static const char *nothing_seen(struct facts *f)
{
	const char *why = NULL;
	for (size_t i = 0; i < facts_n_tables(f); i++) {
		const struct slot *slot = facts_slot(f, i);
		if (!slot_is_told(slot))
			continue;
		if (slot->status != STATUS_FAILED)
			return NULL;
		why = why ? why : slot->said;
	}
	return why;
}

static int keep_either(struct keeping *k, struct err *e)
{
	const char *why = nothing_seen(k->inspection->facts);
	if (!why)
		return keep_all(k, e);
	const struct attempt x = { .target = k->target,
				   .at = k->at,
				   .profile = k->inspection->options.profile,
				   .reason = why };
	return attempt_add(k->unit, &x, e);
}

int seen_keep(struct unit *u, struct inspection *i, struct err *e)
{
	autoarena arena = ARENA(256 << 20);
	struct keeping k = { .unit = u,
			     .inspection = i,
			     .arena = &arena,
			     .target = facts_target_name(i->facts),
			     .at = facts_now(i->facts) };
	int r = store_begin(u->store, e);
	if (r)
		return r;
	r = keep_either(&k, e);
	if (r) {
		store_rollback(u->store);
		return r;
	}
	return store_commit(u->store, e);
}

/* ---- showing ---- */

/* Where each column behind `target` stands among the names that were kept. */
static void find_columns(const struct table *t, const char *names, int *at)
{
	for (size_t i = 1; i < t->n_columns; i++) {
		struct str rest = str_of(names), name;
		bool is_own = strcmp(t->columns[i].name, SEEN_OWN_TARGET) == 0;
		at[i - 1] = -1;
		for (int n = 0; at[i - 1] < 0 && str_word(&rest, &name); n++)
			if (str_is(name, is_own ? "target" : t->columns[i].name))
				at[i - 1] = n;
	}
}

static int add_rows(const struct table *t, const char *target, const char *columns,
		    struct str packed, struct rows *rows, struct err *e)
{
	int at[TABLE_MAX_COLUMNS];
	find_columns(t, columns, at);
	autobuf text = BUF(SCAN_MAX_BYTES);
	const struct cell front = rows_cell_text(target);
	if (rows_text_unpack(packed, &text, e) < 0)
		return -1;
	return rows_text_read(rows, t, at, buf_view(&text), &front, 1, e);
}

struct filling {
	const struct table *table, *inspected;
	struct rows *rows;
	char *words;
	size_t words_size, n_bad, n_targets;
};

/* Says which target's rows are missing or not all there; the first with words. */
static void tell(struct filling *f, const char *target, const char *detail)
{
	char words[4 << 10];
	tr_said(detail, words, sizeof(words));
	if (!f->n_bad++)
		snprintf(f->words, f->words_size, "%s: %s", target, words);
}

static int fill_one(struct filling *f, struct statement *q, struct err *e)
{
	const char *target = store_text(q, 0), *status = store_text(q, 1);
	if (target_area(target) != f->inspected->area)
		return 0;
	/* Of what is no host, absent says that this kind of look cannot see it: a capture that was
	 * read tells nothing of open ports. Of a host it says that there is no such thing. */
	bool is_absent = status && strcmp(status, "absent") == 0;
	f->n_targets += !is_absent || f->inspected->area == AREA_HOST;
	if (!status || store_is_null(q, 4)) {
		tell(f, target,
		     status ? tr("the rows are not in the database any more")
			    : tr("its latest inspection did not look at this"));
		return 0;
	}
	if (is_absent)
		return 0;
	if (strcmp(status, "ok") != 0)
		tell(f, target, store_text(q, 2));
	if (strcmp(status, "failed") == 0)
		return 0;
	return add_rows(f->table, target, store_text(q, 3), store_bytes(q, 4), f->rows, e);
}

enum table_status seen_fill(struct unit *u, const struct table *t, const struct table *inspected,
			    struct rows *rows, char *words, size_t words_size)
{
	struct err e;
	struct statement *q;
	struct filling f = { .table = t,
			     .inspected = inspected,
			     .rows = rows,
			     .words = words,
			     .words_size = words_size };
	int r = store_prepare(u->store,
			      "SELECT i.target, t.status, t.detail, t.columns, c.bytes "
			      "FROM inspection i LEFT JOIN inspected t ON t.unit = i.unit AND "
			      "t.target = i.target AND t.at = i.at AND t.name = ? LEFT JOIN "
			      "content c "
			      "ON c.unit = t.unit AND c.hash = t.hash WHERE i.unit = ? AND "
			      "i.is_latest = 1 AND i.target <> ? ORDER BY i.target",
			      &q, &e);
	if (r == 0) {
		store_bind_text(q, 0, inspected->name);
		store_bind_text(q, 1, u->code);
		store_bind_text(q, 2, u->code); /* the unit itself is no host */
		while ((r = store_step(q, &e)) == STORE_ROW && fill_one(&f, q, &e) >= 0)
			;
		store_reset(q);
	}
	if (r != 0) {
		snprintf(words, words_size, "%s", e.text);
		return STATUS_FAILED;
	}
	/* An empty table would say that there is nothing to find fault with. */
	if (!f.n_targets) {
		snprintf(words, words_size, "%s", tr("no target that can have this was inspected"));
		return STATUS_FAILED;
	}
	if (f.n_bad > 1) {
		size_t n = strlen(words);
		snprintf(words + n, words_size - n, tr(" (and %zu more)"), f.n_bad - 1);
	}
	return f.n_bad ? STATUS_PARTIAL : STATUS_OK;
}
