/* SPDX-License-Identifier: Apache-2.0 */
/* facts - the tables of one target at one moment, and SQL over them. */
#include "fact/facts.h"

#include "base/buf.h"
#include "fact/clock_vfs.h"
#include "fact/facts_private.h"
#include "fact/function.h"
#include "fact/gather.h"
#include "fact/guard.h"
#include "fact/snapshot.h"

#include <assert.h>
#include <string.h>

static struct facts *make(const struct target *target, const struct facts_options *options)
{
	struct facts *f = base_alloc(sizeof(*f));
	f->target = target;
	assert(options->n_tables <= FACTS_MAX_TABLES);
	f->options = *options;
	f->name = target ? target->name : "fixture";
	f->turn = 1;
	f->wire = BUF(SNAPSHOT_MAX_BYTES);
	f->arena = f->told = ARENA(64 << 20);
	scan_shared_init(&f->shared);
	f->by_name = MAP(&f->arena);
	f->slots = base_alloc(options->n_tables * sizeof(*f->slots));
	for (size_t i = 0; i < options->n_tables; i++) {
		struct slot *slot = &f->slots[i];
		slot->facts = f;
		slot->table = options->tables[i];
		/* What scans, snapshots and missing_columns can hold. */
		assert(slot->table->n_columns <= TABLE_MAX_COLUMNS);
		slot->planned = MAP(&f->arena);
		slot->told = ARENA(64 << 20);
		slot->answered_map = MAP(&slot->told);
		slot->since = slot->changed_at = f->turn;
		rows_init(&slot->rows, slot->table->n_columns, SCAN_MAX_BYTES);
		map_set(&f->by_name, str_of(slot->table->name), slot);
	}
	return f;
}

static int open_database(struct facts *f, struct err *e)
{
	/* Once for the process: its counting of bytes costs a lock for each of them. */
	(void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
	/* A snapshot moves `now`; it has no zone. */
	f->clock.now = f->options.zone_seconds ? &f->wall : &f->options.now;
	f->wall = f->options.now + f->options.zone_seconds;
	f->vfs = clock_vfs_open(&f->clock);
	if (sqlite3_open_v2(":memory:", &f->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
			    f->vfs->zName) != SQLITE_OK)
		return err_set(e, "SQLite: %s",
			       f->db ? sqlite3_errmsg(f->db) : N_("out of memory"));
	return function_register(f->db, &f->clock, e);
}

/* ---- what a target cannot have ---- */

enum table_area facts_area(const struct facts *f)
{
	return f->area;
}

static void leave_out_but(struct facts *f, unsigned areas)
{
	for (size_t i = 0; i < f->options.n_tables; i++) {
		struct slot *slot = &f->slots[i];
		bool is_left_out = slot->is_foreign && slot->status == STATUS_ABSENT;
		slot->is_foreign = !(areas >> slot->table->area & 1);
		if (!slot->is_foreign || is_left_out)
			continue;
		slot->status = STATUS_ABSENT;
		facts_say(slot, N_("no table of this kind of target"));
	}
}

void facts_leave_out_foreign(struct facts *f)
{
	f->area = target_area(f->name);
	leave_out_but(f, 1U << f->area);
}

/* What is known before the target's name is. */
static void leave_out_before(struct facts *f)
{
	if (f->target->kind != TARGET_SNAPSHOT || f->options.source)
		facts_leave_out_foreign(f);
	else if (f->options.areas)
		leave_out_but(f, f->options.areas);
}

int facts_open(struct facts **ret_facts, const struct target *target,
	       const struct facts_options *options, struct err *e)
{
	struct facts *f = make(target, options);
	int r = 0;
	if (target->kind == TARGET_SNAPSHOT && target->path)
		r = snapshot_load(f, target->path, e);
	else if (target->kind != TARGET_SNAPSHOT)
		id_names_read(&f->names, &target->root);
	leave_out_before(f);
	if (r >= 0)
		r = open_database(f, e);
	if (r >= 0)
		r = vtab_register(f, e);
	if (r >= 0)
		guard_install(f);
	if (r < 0) {
		facts_close(f);
		return r;
	}
	*ret_facts = f;
	return 0;
}

struct facts *facts_open_bare(const struct target *target, const struct facts_options *options)
{
	return make(target, options);
}

/* ---- fixtures: ordinary tables of the same names and columns ---- */

static const char *sql_type(enum column_type type)
{
	switch (type) {
	case COLUMN_TEXT: return "TEXT";
	case COLUMN_INT:
	case COLUMN_BOOL: return "INTEGER";
	case COLUMN_REAL: return "REAL";
	}
	return "";
}

static int run(struct facts *f, const char *sql, struct err *e)
{
	if (sqlite3_exec(f->db, sql, NULL, NULL, NULL) != SQLITE_OK)
		return err_set(e, "%s", sqlite3_errmsg(f->db));
	return 0;
}

static int create_table(struct facts *f, const struct table *t, struct err *e)
{
	autobuf sql = BUF(64 << 10);
	buf_printf(&sql, "CREATE TABLE \"%s\" (", t->name);
	for (size_t i = 0; i < t->n_columns; i++)
		buf_printf(&sql, "%s\"%s\" %s", i ? ", " : "", t->columns[i].name,
			   sql_type(t->columns[i].type));
	buf_puts(&sql, ") STRICT");
	buf_putc(&sql, 0);
	return run(f, sql.p, e);
}

int facts_open_fixture(struct facts **ret_facts, const struct facts_options *options, struct err *e)
{
	struct facts *f = make(NULL, options);
	f->is_fixture = true;
	int r = open_database(f, e);
	for (size_t i = 0; r >= 0 && i < options->n_tables; i++)
		r = create_table(f, options->tables[i], e);
	if (r >= 0) {
		guard_install(f);
		r = facts_fixture_clear(f, e);
	}
	if (r < 0) {
		facts_close(f);
		return r;
	}
	*ret_facts = f;
	return 0;
}

int facts_fixture_clear(struct facts *f, struct err *e)
{
	enum guard_mode before = guard_set(f, GUARD_OURS);
	int r = 0;
	for (size_t i = 0; r >= 0 && i < f->options.n_tables; i++) {
		char sql[128];
		snprintf(sql, sizeof(sql), "DELETE FROM \"%s\"", f->slots[i].table->name);
		r = run(f, sql, e);
		f->slots[i].status = STATUS_OK;
		facts_say(&f->slots[i], "");
	}
	guard_set(f, before);
	return r;
}

int facts_fixture_insert(struct facts *f, const char *sql, struct err *e)
{
	enum guard_mode before = guard_set(f, GUARD_INSERT);
	int r = run(f, sql, e);
	guard_set(f, before);
	return r;
}

void facts_clear_slot(struct slot *slot)
{
	arena_free(&slot->told);
	rows_free(&slot->rows);
	rows_init(&slot->rows, slot->table->n_columns, SCAN_MAX_BYTES);
	slot->status = STATUS_UNSEEN;
	facts_say(slot, "");
	slot->ms = 0;
	slot->is_foreign = slot->has_all_rows = slot->is_altered = slot->has_earlier = false;
	slot->told_bytes = STR("");
	slot->since = slot->changed_at = slot->facts->turn;
	slot->unseen_columns = slot->missing_columns = 0;
	slot->answered_map = MAP(&slot->told);
	slot->n_answered = slot->planned.n;
	for (size_t i = 0; i < slot->n_answered; i++) {
		slot->answered[i]->status = STATUS_UNSEEN;
		slot->answered[i]->detail = NULL;
	}
}

void facts_clear(struct facts *f)
{
	f->name = f->target->name;
	f->turn++;
	arena_free(&f->told);
	buf_free(&f->wire);
	scan_shared_free(&f->shared);
	for (size_t i = 0; i < f->options.n_tables; i++)
		facts_clear_slot(&f->slots[i]);
	leave_out_before(f);
}

void facts_close(struct facts *f)
{
	if (!f)
		return;
	gather_drop(f);
	sqlite3_close_v2(f->db);
	clock_vfs_close(f->vfs);
	guard_remove(f);
	for (size_t i = 0; i < f->options.n_tables; i++) {
		rows_free(&f->slots[i].rows);
		arena_free(&f->slots[i].told);
		free(f->slots[i].answered);
	}
	free(f->slots);
	id_names_free(&f->names);
	scan_shared_free(&f->shared);
	arena_free(&f->arena);
	arena_free(&f->told);
	buf_free(&f->wire);
	free(f);
}

/* ---- looking ---- */

unsigned facts_turn(const struct facts *f)
{
	return f->turn;
}

size_t facts_n_tables(const struct facts *f)
{
	return f->options.n_tables;
}

struct slot *facts_slot(struct facts *f, size_t table)
{
	return &f->slots[table];
}

size_t facts_position(const struct slot *slot)
{
	return (size_t)(slot - slot->facts->slots);
}

int facts_find(const struct facts *f, const char *name)
{
	/* SQLite asks for each column that it reads, by the name as it was registered. */
	const struct slot *slot = map_get(&f->by_name, str_of(name));
	if (slot)
		return (int)facts_position(slot);
	for (size_t i = 0; i < f->options.n_tables; i++)
		if (strcasecmp(f->slots[i].table->name, name) == 0)
			return (int)i;
	return -1;
}

int64_t facts_now(const struct facts *f)
{
	return f->options.now;
}

const char *facts_target_name(const struct facts *f)
{
	return f->name;
}

void facts_rename(struct facts *f, const char *name)
{
	f->name = arena_strdup(&f->told, name);
}

void facts_date(struct facts *f, int64_t now)
{
	f->options.now = now;
}

const char *facts_status_name(enum table_status status)
{
	switch (status) {
	case STATUS_UNSEEN: return "unseen";
	case STATUS_OK: return "ok";
	case STATUS_ABSENT: return "absent";
	case STATUS_PARTIAL: return "partial";
	case STATUS_FAILED: return "failed";
	}
	return "";
}

/* ---- asks of keyed tables ---- */

/* The kind as one character, then the value. */
static struct str ask_key(struct buf *text, enum ask_kind kind, const char *value)
{
	buf_putc(text, (char)('0' + (int)kind));
	buf_puts(text, value);
	return buf_view(text);
}

struct answered *facts_ask(struct slot *slot, enum ask_kind kind, const char *value)
{
	struct facts *f = slot->facts;
	autobuf text = BUF(SCAN_MAX_BYTES);
	struct str key = ask_key(&text, kind, value);
	struct answered *a = map_get(&slot->planned, key);
	if (!a)
		a = map_get(&slot->answered_map, key);
	if (a)
		return a;
	struct map *map = f->is_planning ? &slot->planned : &slot->answered_map;
	a = arena_new(map->arena, struct answered);
	a->ask.kind = kind;
	a->ask.value = arena_strdup(map->arena, value);
	a->ask.prefix_bytes = kind == ASK_EQUAL ? strlen(value)
						: strcspn(value, kind == ASK_LIKE ? "%_" : "*?[");
	map_set(map, key, a);
	if (slot->n_answered == slot->answered_capacity) {
		slot->answered_capacity = MAX(16, slot->answered_capacity * 2);
		slot->answered = base_realloc(slot->answered,
					      slot->answered_capacity * sizeof(*slot->answered));
	}
	slot->answered[slot->n_answered++] = a;
	return a;
}

void facts_say(struct slot *slot, const char *said)
{
	snprintf(slot->said, sizeof(slot->said), "%s", said);
	tr_said(slot->said, slot->detail, sizeof(slot->detail));
}

void facts_answer(struct slot *slot, struct answered *a, enum table_status status,
		  const char *detail)
{
	a->status = status;
	a->detail = arena_strdup(&slot->told, detail);
	/* The table is as good as its worst answer; that a path is not there is an
	 * answer like another. */
	if (status == STATUS_ABSENT)
		status = STATUS_OK;
	if (status <= slot->status)
		return;
	slot->status = status;
	facts_say(slot, detail);
}

/* Two questions may bring the same rows: what `=` brought, a pattern brings again. All
 * rows of one key come with one answer. */
static bool has_from_before(struct slot *slot, const struct cell *row, size_t n_before)
{
	if (!slot->table->key)
		return false;
	size_t key = (size_t)table_column(slot->table, slot->table->key);
	size_t at = rows_find(&slot->rows, key, &row[key]);
	while (at != ROWS_END && at >= n_before)
		at = rows_find_next(&slot->rows, key, &row[key], at);
	return at != ROWS_END;
}

void facts_add_rows(struct slot *slot, struct rows *rows)
{
	if (!slot->table->key && slot->rows.n == 0) {
		rows_free(&slot->rows);
		slot->rows = *rows;
		*rows = (struct rows){ 0 };
		return;
	}
	size_t n_before = slot->rows.n;
	for (size_t i = 0; i < rows->n; i++)
		if (!has_from_before(slot, rows->row[i], n_before))
			rows_add(&slot->rows, rows->row[i]);
	rows_free(rows);
}
