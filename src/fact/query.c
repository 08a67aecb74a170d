/* SPDX-License-Identifier: Apache-2.0 */
/* query - one guarded SELECT over the facts. */
#include "fact/query.h"

#include "base/near.h"
#include "fact/facts_private.h"
#include "fact/guard.h"

#include <string.h>

struct query {
	struct facts *facts;
	sqlite3_stmt *stmt;
	struct observation observation;
	bool is_running, is_endless;
};

static int mistake(struct query_mistake *m, int offset, const char *format, ...) printf_like(3, 4);

static int mistake(struct query_mistake *m, int offset, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	vsnprintf(m->text, sizeof(m->text), tr(format), ap);
	va_end(ap);
	m->offset = offset;
	return -1;
}

/* "no such column: u.nmae": the nearest of the tables that the statement names. */
static int no_column(struct query *q, struct str sql, const char *name, int offset,
		     struct query_mistake *m)
{
	const char *dot = strrchr(name, '.');
	struct near near = NEAR(dot ? dot + 1 : name);
	for (size_t i = 0; i < q->facts->options.n_tables; i++) {
		const struct table *t = q->facts->slots[i].table;
		for (size_t k = 0, n = str_has_name(sql, t->name) ? t->n_columns : 0; k < n; k++)
			near_try(&near, t->columns[k].name);
	}
	return mistake(m, offset, "no such column: %s%s", name, near_words(&near));
}

static int no_table(struct query *q, const char *name, int offset, struct query_mistake *m)
{
	struct near near = NEAR(name);
	for (size_t i = 0; i < q->facts->options.n_tables; i++)
		near_try(&near, q->facts->slots[i].table->name);
	return mistake(m, offset, "no such table: %s%s", name, near_words(&near));
}

/* What SQLite says, with a hint where its words alone do not help. */
static int sqlite_mistake(struct query *q, struct str sql, struct query_mistake *m)
{
	static const char column[] = "no such column: ", table[] = "no such table: ";
	sqlite3 *db = q->facts->db;
	const char *words = sqlite3_errmsg(db);
	int offset = sqlite3_error_offset(db);
	if (strcmp(words, "no query solution") == 0)
		for (size_t i = 0; i < q->facts->options.n_tables; i++) {
			const struct table *t = q->facts->slots[i].table;
			if (t->key && !t->visit && table_set_has(&q->observation.tables, i))
				return mistake(m, offset, "%s must be told which rows by %s = …",
					       t->name, t->key);
			if (t->key && table_set_has(&q->observation.tables, i))
				return mistake(m, offset,
					       "%s is too large to have whole: say which rows by "
					       "%s = …, %s LIKE … or %s GLOB …",
					       t->name, t->key, t->key, t->key);
		}
	if (strncmp(words, column, strlen(column)) == 0)
		return no_column(q, sql, words + strlen(column), offset, m);
	if (strncmp(words, table, strlen(table)) == 0)
		return no_table(q, words + strlen(table), offset, m);
	if (strcmp(words, "not authorized") == 0)
		return mistake(m, offset, "only SELECT on the tables of `zicha tables` is allowed");
	return mistake(m, offset, "%s", words);
}

/* Anything but white space, comments and semicolons behind the statement. */
static bool has_more(struct str rest)
{
	while (rest.n) {
		if (str_starts(rest, "--")) {
			rest = str_from(rest, str_find(rest, '\n'));
		} else if (strchr(" \t\r\n;", rest.p[0])) {
			rest = str_from(rest, 1);
		} else {
			return true;
		}
	}
	return false;
}

int query_prepare(struct facts *f, struct str sql, struct query **ret_query,
		  struct query_mistake *m)
{
	struct query *q = base_alloc(sizeof(*q));
	q->facts = f;
	q->observation.columns = base_alloc(f->options.n_tables * sizeof(uint64_t));
	f->observation = &q->observation;
	const char *tail = sql.p;
	int r = sqlite3_prepare_v3(f->db, sql.p, (int)sql.n, SQLITE_PREPARE_PERSISTENT, &q->stmt,
				   &tail);
	f->observation = NULL;
	if (r != SQLITE_OK)
		r = sqlite_mistake(q, sql, m);
	else if (!q->stmt)
		r = mistake(m, 0, "there is no SELECT");
	else if (has_more(str_range(tail, sql.p + sql.n)))
		r = mistake(m, (int)(tail - sql.p), "one SELECT only; this is a second statement");
	else if (!sqlite3_stmt_readonly(q->stmt) || sqlite3_column_count(q->stmt) == 0)
		r = mistake(m, 0, "only SELECT on the tables of `zicha tables` is allowed");
	if (r < 0) {
		query_free(q);
		return r;
	}
	*ret_query = q;
	return 0;
}

void query_free(struct query *q)
{
	if (!q)
		return;
	sqlite3_finalize(q->stmt);
	free(q->observation.columns);
	free(q);
}

const struct table_set *query_tables(const struct query *q)
{
	return &q->observation.tables;
}

/* The columns that it reads of those whose values could not all be found out. */
static uint64_t unseen_of(const struct query *q, const struct slot *slot)
{
	return slot->unseen_columns & q->observation.columns[facts_position(slot)];
}

/* Whether a row tells the column. Of a host what could not be seen is so for all rows. */
static bool is_told_by_some(const struct slot *slot, size_t column)
{
	for (size_t i = 0; slot->table->area != AREA_HOST && i < slot->rows.n; i++)
		if (slot->rows.row[i][column].type != CELL_NULL)
			return true;
	return false;
}

bool query_is_partial(const struct query *q, const struct slot *slot)
{
	size_t at = facts_position(slot);
	return table_set_has(&q->observation.tables, at) && slot->status == STATUS_PARTIAL &&
	       (!slot->has_all_rows || unseen_of(q, slot));
}

bool query_is_blind(const struct query *q, const struct slot *slot)
{
	size_t at = facts_position(slot);
	if (!table_set_has(&q->observation.tables, at))
		return false;
	for (size_t i = 0; i < slot->table->n_columns; i++)
		if (unseen_of(q, slot) >> i & 1 && !is_told_by_some(slot, i))
			return true;
	return slot->status == STATUS_FAILED;
}

bool query_is_missing(const struct query *q, const char **ret_table, const char **ret_column)
{
	const struct facts *f = q->facts;
	table_set_each (&q->observation.tables, i) {
		const struct slot *slot = &f->slots[i];
		uint64_t missing = q->observation.columns[i] & slot->missing_columns;
		if (!missing)
			continue;
		*ret_table = slot->table->name;
		*ret_column = slot->table->columns[__builtin_ctzll(missing)].name;
		return true;
	}
	return false;
}

size_t query_n_parameters(const struct query *q)
{
	return (size_t)sqlite3_bind_parameter_count(q->stmt);
}

const char *query_parameter(const struct query *q, size_t i)
{
	const char *name = sqlite3_bind_parameter_name(q->stmt, (int)i + 1);
	return name ? name + 1 : "?";
}

void query_bind(struct query *q, size_t i, const char *value)
{
	int64_t integer;
	double real;
	if (str_int(str_of(value), 10, &integer))
		sqlite3_bind_int64(q->stmt, (int)i + 1, integer);
	else if (str_real(str_of(value), &real))
		sqlite3_bind_double(q->stmt, (int)i + 1, real);
	else
		sqlite3_bind_text(q->stmt, (int)i + 1, value, -1, SQLITE_TRANSIENT);
}

void query_bind_text(struct query *q, size_t i, const char *value)
{
	sqlite3_bind_text(q->stmt, (int)i + 1, value, -1, SQLITE_TRANSIENT);
}

void query_reset(struct query *q)
{
	sqlite3_reset(q->stmt);
	q->is_running = false;
}

void query_plan(struct query *q)
{
	struct facts *f = q->facts;
	if (f->is_fixture)
		return;
	f->is_planning = true;
	guard_deadline(f, QUERY_DEADLINE_MS);
	int r;
	while ((r = sqlite3_step(q->stmt)) == SQLITE_ROW)
		continue;
	/* What has no end over empty tables has none over full ones. */
	q->is_endless = r == SQLITE_INTERRUPT;
	guard_deadline(f, 0);
	query_reset(q);
	f->is_planning = false;
}

int query_step(struct query *q, struct err *e)
{
	struct facts *f = q->facts;
	if (!q->is_running) {
		q->is_running = true;
		q->observation.worst = STATUS_OK;
		q->observation.has_asked_now = false;
		guard_deadline(f, QUERY_DEADLINE_MS);
	}
	f->observation = &q->observation;
	f->clock.was_asked = false;
	int r = q->is_endless ? SQLITE_INTERRUPT : sqlite3_step(q->stmt);
	f->observation = NULL;
	q->observation.has_asked_now |= f->clock.was_asked;
	if (r == SQLITE_ROW)
		return QUERY_ROW;
	guard_deadline(f, 0);
	if (r == SQLITE_DONE) {
		query_reset(q);
		return 0;
	}
	if (r == SQLITE_INTERRUPT && *f->options.stop)
		err_set(e, "interrupted");
	else if (r == SQLITE_INTERRUPT)
		err_set(e, "the query had no end after %d s of computing",
			QUERY_DEADLINE_MS / 1000);
	else
		err_set(e, "%s", sqlite3_errmsg(f->db));
	query_reset(q);
	return -1;
}

bool query_is_lasting(const struct query *q)
{
	return !q->observation.has_asked_now && !q->observation.reads_catalogue;
}

bool query_reads_same(const struct query *q, unsigned since)
{
	table_set_each (&q->observation.tables, i) {
		const struct slot *slot = &q->facts->slots[i];
		if (slot->since > since)
			return false;
		if (slot->changed_at <= since)
			continue;
		for (uint64_t rest = q->observation.columns[i]; rest; rest &= rest - 1)
			if (slot->column_since[__builtin_ctzll(rest)] > since)
				return false;
	}
	return true;
}

bool query_is_keyed(const struct query *q)
{
	const struct facts *f = q->facts;
	table_set_each (&q->observation.tables, i)
		if (f->slots[i].table->key)
			return true;
	return false;
}

bool query_walks(const struct query *q)
{
	const struct facts *f = q->facts;
	for (size_t i = 0; i < f->options.n_tables; i++) {
		const struct table *t = f->slots[i].table;
		if (t->visit && !t->key && table_set_has(&q->observation.tables, i))
			return true;
	}
	return q->observation.has_pattern;
}

char *query_text(const struct query *q, struct arena *a)
{
	char *text = sqlite3_expanded_sql(q->stmt);
	char *kept = arena_strdup(a, text ? text : "");
	sqlite3_free(text);
	return kept;
}

size_t query_n_columns(const struct query *q)
{
	return (size_t)sqlite3_column_count(q->stmt);
}

const char *query_column(const struct query *q, size_t i)
{
	return sqlite3_column_name(q->stmt, (int)i);
}

struct cell query_cell(const struct query *q, size_t i)
{
	int at = (int)i;
	switch (sqlite3_column_type(q->stmt, at)) {
	case SQLITE_INTEGER:
		return (struct cell){ .type = CELL_INT,
				      .integer = sqlite3_column_int64(q->stmt, at) };
	case SQLITE_FLOAT:
		return (struct cell){ .type = CELL_REAL,
				      .real = sqlite3_column_double(q->stmt, at) };
	case SQLITE_TEXT:
	case SQLITE_BLOB: {
		const char *text = (const char *)sqlite3_column_text(q->stmt, at);
		return (struct cell){ .type = CELL_TEXT,
				      .text = text ? text : "",
				      .text_bytes = (uint32_t)sqlite3_column_bytes(q->stmt, at) };
	}
	}
	return (struct cell){ .type = CELL_NULL };
}

enum table_status query_worst(const struct query *q, const char **ret_table,
			      const char **ret_detail)
{
	const struct observation *o = &q->observation;
	*ret_table = o->worst_table ? o->worst_table->name : NULL;
	*ret_detail = o->worst_detail;
	return o->worst;
}
