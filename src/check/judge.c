/* SPDX-License-Identifier: Apache-2.0 */
/* judge - from a check and the facts to a result. */
#include "check/judge.h"

#include "base/buf.h"
#include "base/clock.h"
#include "fact/plan.h"

#include <string.h>

static const char *const states[STATES] = { "pass",	     "fail",   "unknown", "error",
					    "notapplicable", "manual", "waived" };

const char *judge_state_name(enum state s)
{
	return states[s];
}

/* ---- preparing ---- */

static struct query *prepare(struct judge *j, struct facts *f, struct str sql, int line, int column,
			     struct mistakes *m)
{
	const struct check *c = j->result.check;
	struct query *q;
	struct query_mistake mistake;
	if (query_prepare(f, sql, &q, &mistake) < 0) {
		check_place(sql, mistake.offset, &line, &column);
		check_mistake(m, c->path, c->text, line, column, "%s", mistake.text);
		j->is_mistaken = true;
		return NULL;
	}
	return q;
}

static void add_tables(struct table_set *to, const struct table_set *from)
{
	for (size_t i = 0; i < N(to->bits); i++)
		to->bits[i] |= from->bits[i];
}

static const struct check_parameter *find_parameter(const struct check *c, const char *name)
{
	for (size_t i = 0; i < c->n_parameters; i++)
		if (strcmp(c->parameters[i].name, name) == 0)
			return &c->parameters[i];
	return NULL;
}

static void bind(struct judge *j, struct query *q, const struct profile *p, struct mistakes *m)
{
	const struct check *c = j->result.check;
	for (size_t i = 0; i < query_n_parameters(q); i++) {
		const char *name = query_parameter(q, i);
		const struct check_parameter *parameter = find_parameter(c, name);
		if (parameter) {
			query_bind(q, i, profile_value(p, c, parameter));
			continue;
		}
		check_mistake(m, c->path, c->text, c->sql_line, 1,
			      "the SELECT uses :%s, and the head has no `-- param %s: …`", name,
			      name);
		j->is_mistaken = true;
	}
}

static bool has_column(const struct query *q, struct str name)
{
	for (size_t i = 0; i < query_n_columns(q); i++)
		if (str_is(name, query_column(q, i)))
			return true;
	return false;
}

/* Each {column} in a fix, and each column of the key, must be in the rows. */
static void check_columns(struct judge *j, struct mistakes *m)
{
	const struct check *c = j->result.check;
	for (size_t i = 0; i < c->key.n; i++) {
		if (check_is_one(c) || has_column(j->query, str_of(c->key.item[i])))
			continue;
		check_mistake(m, c->path, c->text, c->sql_line, 1,
			      "the SELECT gives no column %s, which `key:` names", c->key.item[i]);
		j->is_mistaken = true;
	}
	for (size_t l = 0; l < LANGUAGES; l++) {
		struct str rest = str_of(c->fix[l]), text, name;
		while (str_split(&rest, '{', &text) && rest.p) {
			if (!str_split(&rest, '}', &name) || has_column(j->query, name))
				continue;
			check_mistake(m, c->path, c->text, c->sql_line, 1,
				      "the SELECT gives no column %.*s, which `fix:` uses",
				      (int)name.n, name.p);
			j->is_mistaken = true;
		}
	}
}

static void check_optional(struct judge *j, struct facts *f, struct mistakes *m)
{
	const struct check *c = j->result.check;
	for (size_t i = 0; i < c->optional.n; i++) {
		int at = facts_find(f, c->optional.item[i]);
		if (at >= 0 && table_set_has(&j->result.tables, (size_t)at))
			continue;
		check_mistake(m, c->path, c->text, 1, 1,
			      "`optional:` names %s, which it does not read", c->optional.item[i]);
		j->is_mistaken = true;
	}
}

void judge_prepare(struct judge *j, const struct check *c, const struct profile *p, struct facts *f,
		   struct mistakes *m)
{
	*j = (struct judge){ .result = { .check = c }, .verdict = ARENA(64 << 20) };
	j->query = prepare(j, f, c->sql, c->sql_line, 1, m);
	if (c->when.p)
		j->when = prepare(j, f, c->when, c->when_line, c->when_column, m);
	if (j->query) {
		add_tables(&j->result.tables, query_tables(j->query));
		bind(j, j->query, p, m);
		check_columns(j, m);
	}
	if (j->when) {
		add_tables(&j->result.tables, query_tables(j->when));
		bind(j, j->when, p, m);
	}
	if (!j->is_mistaken)
		check_optional(j, f, m);
}

bool judge_walks(const struct judge *j)
{
	return (j->query && query_walks(j->query)) || (j->when && query_walks(j->when));
}

void judge_plan(struct judge *j)
{
	if (j->is_mistaken)
		return;
	query_plan(j->query);
	if (j->when)
		query_plan(j->when);
}

void judge_request(const struct judge *j, struct buf *text)
{
	if (j->is_mistaken)
		return;
	if (j->when)
		plan_query(j->when, text);
	plan_query(j->query, text);
}

void judge_forget(struct judge *j)
{
	if (j->result.kept)
		buf_free(j->result.kept);
	free(j->result.kept);
	arena_free(&j->verdict);
	j->result = (struct result){ .check = j->result.check, .tables = j->result.tables };
}

void judge_free(struct judge *j)
{
	query_free(j->query);
	query_free(j->when);
	judge_forget(j);
}

/* ---- judging ---- */

struct judging {
	struct judge *judge;
	struct facts *facts;
	const struct waivers *waivers;
	struct arena *arena;
};

static void decide(struct judging *g, enum state state, const char *format, ...) printf_like(3, 4);

static void decide(struct judging *g, enum state state, const char *format, ...)
{
	char said[1024], words[sizeof(said)];
	va_list ap;
	va_start(ap, format);
	tr_keep(said, sizeof(said), format, ap);
	va_end(ap);
	tr_said(said, words, sizeof(words));
	g->judge->result.state = state;
	g->judge->result.reason = arena_strdup(g->arena, words);
	g->judge->result.said = arena_strdup(g->arena, said);
}

static bool is_absent(const struct query *q, const struct slot *slot)
{
	return slot->status == STATUS_ABSENT;
}

/* The first table that the statement needs, or has as well, and that is so; or NULL. The answers
 * of keyed tables are looked at one by one, after the run. */
static const struct slot *leaned_on(struct judging *g, const struct query *q,
				    bool (*is_so)(const struct query *q, const struct slot *slot),
				    bool with_optional)
{
	table_set_each (query_tables(q), i) {
		const struct slot *slot = facts_slot(g->facts, i);
		bool is_whole = !slot->table->key || slot->n_answered == 0;
		if (is_whole && is_so(q, slot) &&
		    (with_optional ||
		     !check_is_optional(g->judge->result.check, slot->table->name)))
			return slot;
	}
	return NULL;
}

/* Whether something speaks against believing that a statement gave no rows; the state is decided
 * then. */
static bool is_doubtful(struct judging *g, const struct query *q, bool with_optional)
{
	const struct slot *partial = leaned_on(g, q, query_is_partial, with_optional);
	const char *table, *detail;
	if (partial) {
		decide(g, STATE_UNKNOWN, "%s could be seen in part only: %s", partial->table->name,
		       partial->said);
		return true;
	}
	if (query_worst(q, &table, &detail) > STATUS_ABSENT &&
	    (with_optional || !check_is_optional(g->judge->result.check, table))) {
		decide(g, STATE_UNKNOWN, "%s could not be seen: %s", table, detail);
		return true;
	}
	return false;
}

/* True if a statement cannot be asked; the state is decided then. */
static bool is_blind(struct judging *g, const struct query *q)
{
	const struct slot *absent = leaned_on(g, q, is_absent, false);
	const struct slot *failed = leaned_on(g, q, query_is_blind, false);
	const char *table, *column;
	if (absent)
		decide(g, STATE_NOTAPPLICABLE, "%s: %s", absent->table->name, absent->said);
	else if (failed)
		decide(g, STATE_UNKNOWN, "%s could not be seen: %s", failed->table->name,
		       failed->said);
	else if (query_is_missing(q, &table, &column))
		decide(g, STATE_UNKNOWN, "the snapshot is older than column %s of %s", column,
		       table);
	return absent || failed || query_is_missing(q, &table, &column);
}

/* Of a condition without a row: what it would have told may be what the check is for, also where
 * the check can do without. */
static bool is_half_seen(struct judging *g, const struct query *when)
{
	const struct slot *failed = leaned_on(g, when, query_is_blind, true);
	if (failed)
		decide(g, STATE_UNKNOWN, "%s could not be seen: %s", failed->table->name,
		       failed->said);
	return failed || is_doubtful(g, when, true);
}

/* Whether the check applies; else the state is decided. */
static bool applies(struct judging *g)
{
	struct query *when = g->judge->when;
	struct err e;
	if (!when)
		return true;
	if (is_blind(g, when))
		return false;
	int r = query_step(when, &e);
	bool is_unsure = r == 0 && is_half_seen(g, when);
	query_reset(when);
	if (r < 0)
		decide(g, STATE_ERROR, "when: %s", e.said);
	else if (r == 0 && !is_unsure)
		decide(g, STATE_NOTAPPLICABLE, "the condition of the check is not met");
	return r > 0;
}

static void add_finding(struct judging *g)
{
	struct result *r = &g->judge->result;
	if (r->n_all_findings++ >= JUDGE_MAX_FINDINGS)
		return;
	struct finding f = { .cells = arena_alloc(g->arena, r->n_columns * sizeof(*f.cells)) };
	for (size_t i = 0; i < r->n_columns; i++) {
		f.cells[i] = query_cell(g->judge->query, i);
		if (f.cells[i].type == CELL_TEXT)
			f.cells[i].text = arena_strndup(g->arena, f.cells[i].text,
							f.cells[i].text_bytes);
	}
	r->findings = arena_grow(g->arena, r->findings, &r->finding_capacity, r->n_findings + 1,
				 sizeof(*r->findings));
	r->findings[r->n_findings++] = f;
}

static void name_columns(struct judging *g)
{
	struct result *r = &g->judge->result;
	r->n_columns = query_n_columns(g->judge->query);
	r->columns = arena_alloc(g->arena, r->n_columns * sizeof(*r->columns));
	for (size_t i = 0; i < r->n_columns; i++)
		r->columns[i] = arena_strdup(g->arena, query_column(g->judge->query, i));
}

/* ---- waivers ---- */

static bool carries(struct judging *g, const struct waiver *w, const struct finding *f)
{
	const struct result *r = &g->judge->result;
	for (size_t k = 0; k < w->n_keys; k++) {
		bool is_equal = false;
		for (size_t c = 0; c < r->n_columns; c++)
			if (strcmp(r->columns[c], w->keys[k].column) == 0)
				is_equal = strcmp(judge_cell_text(g->arena, &f->cells[c]),
						  w->keys[k].value) == 0;
		if (!is_equal)
			return false;
	}
	return true;
}

static void waive(struct judging *g)
{
	struct result *r = &g->judge->result;
	size_t n_carried = 0;
	for (size_t i = 0; i < r->n_findings; i++) {
		struct finding *f = &r->findings[i];
		for (size_t k = 0; g->waivers && k < g->waivers->n; k++) {
			const struct waiver *w = &g->waivers->waiver[k];
			if (strcmp(w->check, r->check->id) != 0 || !carries(g, w, f))
				continue;
			if (facts_now(g->facts) < w->expires_at)
				f->waiver = w;
			else
				r->expired = w;
		}
		n_carried += f->waiver != NULL;
	}
	const struct waiver *w = n_carried ? r->findings[0].waiver : NULL;
	if (w && n_carried == r->n_all_findings)
		decide(g, STATE_WAIVED, "%s (approved by %s until %s)", w->reason, w->approver,
		       w->expires);
}

/* ---- the verdict ---- */

/* Rows mean nothing where an answer of a keyed table could not be had: that a file
 * "is not there" may be all that they say. */
static bool is_misled(struct judging *g)
{
	const char *table, *detail;
	if (query_worst(g->judge->query, &table, &detail) != STATUS_FAILED ||
	    check_is_optional(g->judge->result.check, table))
		return false;
	decide(g, STATE_UNKNOWN, "%s could not be seen: %s", table, detail);
	return true;
}

/* How many rows the query gives if the table has none; <0: it failed. */
static int64_t count_without(struct judging *g, struct slot *slot)
{
	struct err e;
	int64_t n = 0;
	int step;
	slot->is_hidden = true;
	while ((step = query_step(g->judge->query, &e)) == QUERY_ROW)
		n++;
	slot->is_hidden = false;
	return step < 0 ? -1 : n;
}

/* That a package is not there is not told by a list that is cut short: a finding that no row of
 * an inventory was needed for may rest on a row that is lost. */
static bool is_by_absence(struct judging *g)
{
	table_set_each (query_tables(g->judge->query), i) {
		struct slot *slot = facts_slot(g->facts, i);
		if (!slot->table->is_inventory || !query_is_partial(g->judge->query, slot) ||
		    check_is_optional(g->judge->result.check, slot->table->name) ||
		    count_without(g, slot) < (int64_t)g->judge->result.n_all_findings)
			continue;
		decide(g, STATE_UNKNOWN, "%s could be seen in part only: %s", slot->table->name,
		       slot->said);
		return true;
	}
	return false;
}

static void ask(struct judging *g)
{
	struct result *r = &g->judge->result;
	struct err e;
	int step;
	name_columns(g);
	while ((step = query_step(g->judge->query, &e)) == QUERY_ROW)
		add_finding(g);
	if (step < 0) {
		decide(g, STATE_ERROR, "%s", e.said);
	} else if (r->n_all_findings && (is_misled(g) || is_by_absence(g))) {
		r->n_findings = r->n_all_findings = 0;
	} else if (r->n_all_findings) {
		r->state = STATE_FAIL;
		waive(g);
	} else if (!is_doubtful(g, g->judge->query, false)) {
		r->state = STATE_PASS;
	}
}

void judge_run(struct judge *j, struct facts *f, const struct waivers *w, struct arena *a)
{
	struct judging g = { .judge = j, .facts = f, .waivers = w, .arena = a };
	double begun = clock_ms_exact();
	if (j->is_mistaken)
		decide(&g, STATE_ERROR, "the check has a mistake");
	else if (applies(&g) && !is_blind(&g, j->query))
		ask(&g);
	j->result.ms = clock_ms_exact() - begun;
	j->judged_at = facts_turn(f);
	j->is_lasting = !j->is_mistaken && j->result.state != STATE_ERROR &&
			query_is_lasting(j->query) && (!j->when || query_is_lasting(j->when));
}

/* A waiver ends at its moment. */
bool judge_holds(const struct judge *j, const struct waivers *w)
{
	return j->judged_at && j->is_lasting && !(w && w->n) &&
	       query_reads_same(j->query, j->judged_at) &&
	       (!j->when || query_reads_same(j->when, j->judged_at));
}

/* ---- words ---- */

char *judge_cell_text(struct arena *a, const struct cell *cell)
{
	switch (cell->type) {
	case CELL_NULL: return arena_strdup(a, "");
	case CELL_INT: return arena_printf(a, "%lld", (long long)cell->integer);
	case CELL_REAL: return arena_printf(a, "%.6g", cell->real);
	case CELL_TEXT: return arena_strndup(a, cell->text, cell->text_bytes);
	}
	return arena_strdup(a, "");
}

/* Whether the check's SQL has the text as a literal. */
static bool says(const struct check *c, const char *text)
{
	autobuf literal = BUF(CHECK_MAX_BYTES);
	buf_putc(&literal, '\'');
	for (; *text; text++) {
		if (*text == '\'')
			buf_putc(&literal, '\'');
		buf_putc(&literal, *text);
	}
	buf_putc(&literal, '\'');
	return !buf_is_over(&literal) && c->sql.n &&
	       memmem(c->sql.p, c->sql.n, literal.p, literal.n);
}

const char *judge_words(const struct check *c, const struct cell *cell)
{
	if (cell->type != CELL_TEXT || strlen(cell->text) != cell->text_bytes ||
	    !strchr(cell->text, ' ') || !says(c, cell->text))
		return NULL;
	return tr(cell->text);
}

static void put_column(struct buf *out, struct arena *a, const struct result *r,
		       const struct finding *f, struct str name)
{
	for (size_t i = 0; i < r->n_columns; i++) {
		if (!str_is(name, r->columns[i]))
			continue;
		const char *words = judge_words(r->check, &f->cells[i]);
		buf_puts(out, words ? words : judge_cell_text(a, &f->cells[i]));
	}
}

char *judge_fix(struct arena *a, const struct result *r, const struct finding *f)
{
	autobuf out = BUF(64 << 10);
	struct str rest = str_of(check_text(r->check->fix)), text, name;
	while (str_split(&rest, '{', &text)) {
		buf_str(&out, text);
		if (rest.p && str_split(&rest, '}', &name))
			put_column(&out, a, r, f, name);
	}
	return arena_strndup(a, out.p ? out.p : "", out.n);
}
