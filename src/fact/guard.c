/* SPDX-License-Identifier: Apache-2.0 */
/* guard - what SQL may do: read registered tables, and nothing else. */
#include "fact/guard.h"

#include "base/clock.h"
#include "fact/facts_private.h"

#include <string.h>

struct guard {
	enum guard_mode mode;
	int64_t end_ms; /* of clock_worked_ms(); 0: no deadline */
};

static int read_column(struct facts *f, const char *table, const char *column)
{
	static const char *const allowed[] = { "json_each", "json_tree" };
	struct observation *o = f->observation;
	if (strcasecmp(table, "zicha_tables") == 0) {
		if (o)
			o->reads_catalogue = true;
		return SQLITE_OK;
	}
	for (size_t i = 0; i < N(allowed); i++)
		if (strcasecmp(table, allowed[i]) == 0)
			return SQLITE_OK;
	int at = facts_find(f, table);
	/* Of a common table expression that is only counted SQLite tells the name,
	 * and no column. */
	if (at < 0)
		return *column ? SQLITE_DENY : SQLITE_OK;
	if (!o)
		return SQLITE_OK;
	table_set_add(&o->tables, (size_t)at);
	const struct slot *slot = &f->slots[at];
	int c = table_column(slot->table, column);
	if (c >= 0)
		o->columns[at] |= UINT64_C(1) << c;
	return SQLITE_OK;
}

/* Functions that SQLite itself would let foreign SQL call, and that give other
 * answers each time, load code, or cost unbounded memory. */
static int call_function(const char *name)
{
	static const char *const denied[] = {
		"load_extension", "random",    "randomblob",	 "zeroblob",
		"readfile",	  "writefile", "fts3_tokenizer", "sqlite_compileoption_get",
		"sqlite_offset",
	};
	for (size_t i = 0; i < N(denied); i++)
		if (strcasecmp(name, denied[i]) == 0)
			return SQLITE_DENY;
	return SQLITE_OK;
}

static int authorize(void *arg, int action, const char *a, const char *b, const char *database,
		     const char *trigger)
{
	struct facts *f = arg;
	if (f->is_declaring)
		return SQLITE_OK;
	switch (action) {
	case SQLITE_SELECT:
	case SQLITE_RECURSIVE: return SQLITE_OK;
	case SQLITE_READ: return read_column(f, a, b);
	case SQLITE_FUNCTION: return call_function(b);
	case SQLITE_INSERT:
		return f->guard->mode == GUARD_INSERT && facts_find(f, a) >= 0 ? SQLITE_OK
									       : SQLITE_DENY;
	/* Each statement of a fixture is a transaction of its own. */
	case SQLITE_TRANSACTION: return f->guard->mode == GUARD_INSERT ? SQLITE_OK : SQLITE_DENY;
	}
	return SQLITE_DENY;
}

static int look_at_clock(void *arg)
{
	struct facts *f = arg;
	const struct guard *g = f->guard;
	return *f->options.stop || (g->end_ms && clock_worked_ms() > g->end_ms);
}

enum guard_mode guard_set(struct facts *f, enum guard_mode mode)
{
	enum guard_mode before = f->guard->mode;
	f->guard->mode = mode;
	sqlite3_set_authorizer(f->db, mode == GUARD_OURS ? NULL : authorize, f);
	return before;
}

void guard_install(struct facts *f)
{
	static const int limits[][2] = {
		{ SQLITE_LIMIT_ATTACHED, 0 },		{ SQLITE_LIMIT_LENGTH, 64 << 20 },
		{ SQLITE_LIMIT_SQL_LENGTH, 256 << 10 }, { SQLITE_LIMIT_EXPR_DEPTH, 200 },
		{ SQLITE_LIMIT_COMPOUND_SELECT, 100 },	{ SQLITE_LIMIT_VDBE_OP, 100 * 1000 },
		{ SQLITE_LIMIT_FUNCTION_ARG, 64 },	{ SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000 },
		{ SQLITE_LIMIT_WORKER_THREADS, 0 },
	};
	f->guard = base_alloc(sizeof(*f->guard));
	for (size_t i = 0; i < N(limits); i++)
		sqlite3_limit(f->db, limits[i][0], limits[i][1]);
	sqlite3_db_config(f->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(f->db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL);
	sqlite3_db_config(f->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	sqlite3_db_config(f->db, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
	sqlite3_db_config(f->db, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
	/* No query makes a file, however much it sorts. */
	sqlite3_exec(f->db, "PRAGMA temp_store = MEMORY", NULL, NULL, NULL);
	sqlite3_progress_handler(f->db, 5000, look_at_clock, f);
	/* SQLite's own table functions declare themselves at their first use, which
	 * the authorizer would take for a CREATE TABLE. */
	sqlite3_exec(f->db, "SELECT 1 FROM json_each('[]'), json_tree('[]')", NULL, NULL, NULL);
	guard_set(f, GUARD_SELECT);
}

void guard_remove(struct facts *f)
{
	free(f->guard);
}

void guard_deadline(struct facts *f, int64_t ms)
{
	f->guard->end_ms = ms ? clock_worked_ms() + ms : 0;
}
