/* SPDX-License-Identifier: Apache-2.0 */
/* vtab - the slots of the facts as SQLite's eponymous virtual tables.
 *
 * A table needs no CREATE: its name is its module's. Rows are served from
 * memory; a comparison for equality uses a hash index, a range of the first column the
 * order of the rows, any other is left to SQLite. A keyed table is asked through its
 * key: what was not asked before is scanned when a query comes for it. */
#include "base/buf.h"
#include "fact/drift.h"
#include "fact/facts_private.h"
#include "fact/gather.h"

#include <string.h>

struct vtab {
	sqlite3_vtab base; /* first: SQLite hands out a pointer to it */
	struct slot *slot;
};

/* How a cursor finds its rows; stands in idxNum with the column above it. */
enum plan { PLAN_ALL, PLAN_EQUAL, PLAN_RANGE, PLAN_ASK_EQUAL, PLAN_ASK_LIKE, PLAN_ASK_GLOB };

struct cursor {
	sqlite3_vtab_cursor base; /* first */
	struct slot *slot;
	size_t row;
	size_t end;	/* of a range; else ROWS_END */
	bool is_lookup; /* rows that equal `value`, not all */
	size_t column;
	struct cell value;
	char *text; /* owned copy of value.text */
};

static int declare(struct facts *f, sqlite3 *db, const char *sql)
{
	f->is_declaring = true;
	int r = sqlite3_declare_vtab(db, sql);
	f->is_declaring = false;
	return r;
}

static int connect(sqlite3 *db, void *arg, int argc, const char *const *argv, sqlite3_vtab **ret,
		   char **ret_error)
{
	struct slot *slot = arg;
	autobuf sql = BUF(64 << 10);
	buf_puts(&sql, "CREATE TABLE x(");
	for (size_t i = 0; i < slot->table->n_columns; i++) {
		const struct column *c = &slot->table->columns[i];
		const char *type = c->type == COLUMN_TEXT   ? "TEXT"
				   : c->type == COLUMN_REAL ? "REAL"
							    : "INTEGER";
		buf_printf(&sql, "%s\"%s\" %s", i ? ", " : "", c->name, type);
	}
	buf_puts(&sql, ")");
	buf_putc(&sql, 0);
	int r = declare(slot->facts, db, sql.p);
	if (r != SQLITE_OK)
		return r;
	struct vtab *v = base_alloc(sizeof(*v));
	v->slot = slot;
	*ret = &v->base;
	return SQLITE_OK;
}

static int disconnect(sqlite3_vtab *base)
{
	free(base);
	return SQLITE_OK;
}

static bool is_usable(sqlite3_index_info *info, int i, unsigned char op)
{
	return info->aConstraint[i].usable && info->aConstraint[i].op == op &&
	       strcmp(sqlite3_vtab_collation(info, i), "BINARY") == 0;
}

static void choose(sqlite3_index_info *info, int constraint, enum plan plan, int column,
		   double cost, sqlite3_int64 rows)
{
	info->aConstraintUsage[constraint].argvIndex = 1;
	info->idxNum = (int)plan | column << 8;
	info->estimatedCost = cost;
	info->estimatedRows = rows;
}

/* A keyed table answers nothing but comparisons of its key. */
static int best_ask(struct slot *slot, sqlite3_index_info *info)
{
	static const struct {
		unsigned char op;
		enum plan plan;
		double cost;
	} ways[] = {
		{ SQLITE_INDEX_CONSTRAINT_EQ, PLAN_ASK_EQUAL, 10 },
		{ SQLITE_INDEX_CONSTRAINT_LIKE, PLAN_ASK_LIKE, 100000 },
		{ SQLITE_INDEX_CONSTRAINT_GLOB, PLAN_ASK_GLOB, 100000 },
	};
	int key = table_column(slot->table, slot->table->key);
	/* Patterns are matched by the walk, which not every keyed table takes part in. */
	size_t n_ways = slot->table->visit ? N(ways) : 1;
	for (size_t w = 0; w < n_ways; w++)
		for (int i = 0; i < info->nConstraint; i++)
			if (info->aConstraint[i].iColumn == key && is_usable(info, i, ways[w].op)) {
				choose(info, i, ways[w].plan, key, ways[w].cost, w ? 100 : 1);
				if (w && slot->facts->observation)
					slot->facts->observation->has_pattern = true;
				return SQLITE_OK;
			}
	return SQLITE_CONSTRAINT;
}

/* How well a column tells rows apart: a name, or what is their identity, does; a number that says
 * yes or no has half of them in one place. */
static int rank_of(const struct table *t, size_t column)
{
	if (strcmp(t->columns[column].name, "name") == 0)
		return 4;
	return 2 * drift_is_identity(t, column) + (t->columns[column].type == COLUMN_TEXT);
}

/* The comparison that leaves the fewest rows; of those alike, the first. */
static int best_equal(const struct table *t, sqlite3_index_info *info)
{
	int best = -1, best_rank = -1;
	for (int i = 0; i < info->nConstraint; i++) {
		int column = info->aConstraint[i].iColumn;
		if (column < 0 || t->columns[column].type == COLUMN_REAL ||
		    !is_usable(info, i, SQLITE_INDEX_CONSTRAINT_EQ))
			continue;
		int rank = rank_of(t, (size_t)column);
		if (rank > best_rank) {
			best = i;
			best_rank = rank;
		}
	}
	return best;
}

/* `name GLOB 'net.*'` comes with `name >= 'net.' AND name < 'net/'`: rows are sorted by
 * their first column, so that the others need no look. */
static void best_range(const struct table *t, sqlite3_index_info *info)
{
	int low = -1, high = -1;
	for (int i = 0; t->columns[0].type == COLUMN_TEXT && i < info->nConstraint; i++) {
		if (info->aConstraint[i].iColumn != 0)
			continue;
		if (is_usable(info, i, SQLITE_INDEX_CONSTRAINT_GE))
			low = i;
		else if (is_usable(info, i, SQLITE_INDEX_CONSTRAINT_LT))
			high = i;
	}
	if (low < 0 || high < 0)
		return;
	choose(info, low, PLAN_RANGE, 0, 200, 100);
	info->aConstraintUsage[high].argvIndex = 2;
}

/* Whether SQLite compares the column with 1 in this place, as it is written. */
static bool is_one(sqlite3_index_info *info, int i, int column)
{
	sqlite3_value *value;
	return info->aConstraint[i].iColumn == column &&
	       is_usable(info, i, SQLITE_INDEX_CONSTRAINT_EQ) &&
	       sqlite3_vtab_rhs_value(info, i, &value) == SQLITE_OK && value &&
	       sqlite3_value_type(value) == SQLITE_INTEGER && sqlite3_value_int64(value) == 1;
}

/* Rows of earlier times are left out for a query that asks for those of the present. The
 * comparison is said to be used: else SQLite would show it also where it stands in a join's ON and
 * leaves out no row of this table; now it asks again without. */
static void ask_earlier(struct slot *slot, sqlite3_index_info *info)
{
	if (!slot->table->now)
		return;
	int column = table_column(slot->table, slot->table->now), n_used = 0, now = -1;
	for (int i = 0; i < info->nConstraint; i++) {
		n_used += info->aConstraintUsage[i].argvIndex > 0;
		if (now < 0 && is_one(info, i, column))
			now = i;
	}
	if (now < 0)
		slot->wants_earlier = true;
	else if (!info->aConstraintUsage[now].argvIndex)
		info->aConstraintUsage[now].argvIndex = n_used + 1;
}

static int best_index(sqlite3_vtab *base, sqlite3_index_info *info)
{
	struct slot *slot = ((struct vtab *)base)->slot;
	if (slot->table->key)
		return best_ask(slot, info);
	info->estimatedCost = 1000;
	info->estimatedRows = 1000;
	int equal = best_equal(slot->table, info);
	if (equal >= 0)
		choose(info, equal, PLAN_EQUAL, info->aConstraint[equal].iColumn, 20, 5);
	else
		best_range(slot->table, info);
	ask_earlier(slot, info);
	return SQLITE_OK;
}

static int cursor_open(sqlite3_vtab *base, sqlite3_vtab_cursor **ret)
{
	struct cursor *c = base_alloc(sizeof(*c));
	c->slot = ((struct vtab *)base)->slot;
	*ret = &c->base;
	return SQLITE_OK;
}

static int cursor_close(sqlite3_vtab_cursor *base)
{
	free(((struct cursor *)base)->text);
	free(base);
	return SQLITE_OK;
}

/* Keeps what a query looks for. False: its type is not the column's, and only
 * SQLite knows how the two compare. */
static bool keep_value(struct cursor *c, sqlite3_value *v)
{
	bool is_text = c->slot->table->columns[c->column].type == COLUMN_TEXT;
	if (sqlite3_value_type(v) != (is_text ? SQLITE_TEXT : SQLITE_INTEGER))
		return false;
	free(take(c->text));
	if (is_text) {
		const unsigned char *text = sqlite3_value_text(v);
		size_t n = (size_t)sqlite3_value_bytes(v);
		c->text = base_alloc(n + 1);
		memcpy(c->text, text, n);
		c->value = (struct cell){ .type = CELL_TEXT,
					  .text = c->text,
					  .text_bytes = (uint32_t)n };
	} else {
		c->value = (struct cell){ .type = CELL_INT, .integer = sqlite3_value_int64(v) };
	}
	return true;
}

/* Remembers the worst answer that the statement at hand leans on. */
static void observe(struct slot *slot, const struct answered *a)
{
	struct observation *o = slot->facts->observation;
	if (!o || a->status == STATUS_ABSENT || a->status <= MAX(o->worst, STATUS_OK))
		return;
	o->worst = a->status;
	o->worst_table = slot->table;
	snprintf(o->worst_detail, sizeof(o->worst_detail), "%s", a->detail ? a->detail : "");
}

/* Makes sure that the table holds what the key asks for. */
static void ask(struct cursor *c, enum plan plan, sqlite3_value *v)
{
	struct facts *f = c->slot->facts;
	enum ask_kind kind = plan == PLAN_ASK_LIKE   ? ASK_LIKE
			     : plan == PLAN_ASK_GLOB ? ASK_GLOB
						     : ASK_EQUAL;
	const char *value = (const char *)sqlite3_value_text(v);
	if (!value || f->is_fixture)
		return;
	struct answered *a = facts_ask(c->slot, kind, value);
	if (f->is_planning)
		return;
	if (a->status == STATUS_UNSEEN)
		gather_ask(f, c->slot, a);
	observe(c->slot, a);
}

/* Goes to the first row that is not below `low`, and leaves off where `high` begins. */
static void narrow(struct cursor *c, sqlite3_value *low, sqlite3_value *high)
{
	struct rows *r = &c->slot->rows;
	if (!rows_are_ordered(r) || !keep_value(c, high))
		return;
	c->end = rows_not_below(r, &c->value);
	if (keep_value(c, low))
		c->row = rows_not_below(r, &c->value);
}

static int filter(sqlite3_vtab_cursor *base, int number, const char *words, int argc,
		  sqlite3_value **argv)
{
	struct cursor *c = (struct cursor *)base;
	enum plan plan = number & 0xff;
	c->column = (size_t)(number >> 8);
	c->is_lookup = false;
	c->row = 0;
	c->end = ROWS_END;
	if (plan >= PLAN_ASK_EQUAL)
		ask(c, plan, argv[0]);
	if (c->slot->facts->is_planning || c->slot->is_hidden)
		c->row = ROWS_END;
	else if (plan == PLAN_EQUAL || plan == PLAN_ASK_EQUAL)
		c->is_lookup = keep_value(c, argv[0]);
	else if (plan == PLAN_RANGE)
		narrow(c, argv[0], argv[1]);
	if (c->is_lookup)
		c->row = rows_find(&c->slot->rows, c->column, &c->value);
	return SQLITE_OK;
}

static int next(sqlite3_vtab_cursor *base)
{
	struct cursor *c = (struct cursor *)base;
	if (c->is_lookup)
		c->row = rows_find_next(&c->slot->rows, c->column, &c->value, c->row);
	else
		c->row++;
	return SQLITE_OK;
}

static int is_end(sqlite3_vtab_cursor *base)
{
	const struct cursor *c = (const struct cursor *)base;
	return c->row >= MIN(c->end, c->slot->rows.n);
}

static int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int i)
{
	const struct cursor *c = (const struct cursor *)base;
	const struct cell *cell = &c->slot->rows.row[c->row][i];
	switch (cell->type) {
	case CELL_NULL: sqlite3_result_null(context); break;
	case CELL_INT: sqlite3_result_int64(context, cell->integer); break;
	case CELL_REAL: sqlite3_result_double(context, cell->real); break;
	/* A keyed table may grow while a statement runs, but its texts never move. */
	case CELL_TEXT:
		sqlite3_result_text(context, cell->text, (int)cell->text_bytes, SQLITE_STATIC);
		break;
	}
	return SQLITE_OK;
}

static int row_id(sqlite3_vtab_cursor *base, sqlite3_int64 *ret)
{
	*ret = (sqlite3_int64)((struct cursor *)base)->row;
	return SQLITE_OK;
}

static const sqlite3_module table_module = {
	.xConnect = connect,
	.xBestIndex = best_index,
	.xDisconnect = disconnect,
	.xOpen = cursor_open,
	.xClose = cursor_close,
	.xFilter = filter,
	.xNext = next,
	.xEof = is_end,
	.xColumn = column,
	.xRowid = row_id,
};

/* ---- zicha_tables: the slots themselves ---- */

struct catalogue_vtab {
	sqlite3_vtab base;
	struct facts *facts;
};

struct catalogue_cursor {
	sqlite3_vtab_cursor base;
	struct facts *facts;
	size_t at;
};

static int catalogue_connect(sqlite3 *db, void *arg, int argc, const char *const *argv,
			     sqlite3_vtab **ret, char **ret_error)
{
	int r = declare(arg, db,
			"CREATE TABLE x(name TEXT, target TEXT, status TEXT, \"rows\" INTEGER, ms "
			"REAL, detail TEXT)");
	if (r != SQLITE_OK)
		return r;
	struct catalogue_vtab *v = base_alloc(sizeof(*v));
	v->facts = arg;
	*ret = &v->base;
	return SQLITE_OK;
}

static int catalogue_best_index(sqlite3_vtab *base, sqlite3_index_info *info)
{
	info->estimatedCost = 100;
	return SQLITE_OK;
}

static int catalogue_open(sqlite3_vtab *base, sqlite3_vtab_cursor **ret)
{
	struct catalogue_cursor *c = base_alloc(sizeof(*c));
	c->facts = ((struct catalogue_vtab *)base)->facts;
	*ret = &c->base;
	return SQLITE_OK;
}

static int catalogue_close(sqlite3_vtab_cursor *base)
{
	free(base);
	return SQLITE_OK;
}

static void catalogue_pass_foreign(struct catalogue_cursor *c)
{
	while (c->at < c->facts->options.n_tables && c->facts->slots[c->at].is_foreign)
		c->at++;
}

static int catalogue_filter(sqlite3_vtab_cursor *base, int number, const char *words, int argc,
			    sqlite3_value **argv)
{
	struct catalogue_cursor *c = (struct catalogue_cursor *)base;
	c->at = 0;
	catalogue_pass_foreign(c);
	return SQLITE_OK;
}

static int catalogue_next(sqlite3_vtab_cursor *base)
{
	struct catalogue_cursor *c = (struct catalogue_cursor *)base;
	c->at++;
	catalogue_pass_foreign(c);
	return SQLITE_OK;
}

static int catalogue_is_end(sqlite3_vtab_cursor *base)
{
	const struct catalogue_cursor *c = (const struct catalogue_cursor *)base;
	return c->facts->is_planning || c->at >= c->facts->options.n_tables;
}

static int catalogue_column(sqlite3_vtab_cursor *base, sqlite3_context *context, int i)
{
	const struct catalogue_cursor *c = (const struct catalogue_cursor *)base;
	const struct slot *slot = &c->facts->slots[c->at];
	const char *texts[] = {
		slot->table->name, c->facts->name, facts_status_name(slot->status), NULL, NULL,
		slot->detail
	};
	if (i == 3)
		sqlite3_result_int64(context, (sqlite3_int64)slot->rows.n);
	else if (i == 4)
		sqlite3_result_double(context, slot->ms);
	else
		sqlite3_result_text(context, texts[i], -1, SQLITE_TRANSIENT);
	return SQLITE_OK;
}

static int catalogue_row_id(sqlite3_vtab_cursor *base, sqlite3_int64 *ret)
{
	*ret = (sqlite3_int64)((struct catalogue_cursor *)base)->at;
	return SQLITE_OK;
}

static const sqlite3_module catalogue_module = {
	.xConnect = catalogue_connect,
	.xBestIndex = catalogue_best_index,
	.xDisconnect = disconnect,
	.xOpen = catalogue_open,
	.xClose = catalogue_close,
	.xFilter = catalogue_filter,
	.xNext = catalogue_next,
	.xEof = catalogue_is_end,
	.xColumn = catalogue_column,
	.xRowid = catalogue_row_id,
};

int vtab_register(struct facts *f, struct err *e)
{
	int r = sqlite3_create_module_v2(f->db, "zicha_tables", &catalogue_module, f, NULL);
	for (size_t i = 0; r == SQLITE_OK && i < f->options.n_tables; i++)
		r = sqlite3_create_module_v2(f->db, f->slots[i].table->name, &table_module,
					     &f->slots[i], NULL);
	if (r != SQLITE_OK)
		return err_set(e, "SQLite: %s", sqlite3_errmsg(f->db));
	return 0;
}
