/* SPDX-License-Identifier: Apache-2.0 */
/* db_facts - asks a server all queries of its engine and gives what it says as rows.
 *
 * A query whose right is missing makes its table partial, with the GRANT in the words; where no
 * query of a table was answered the table has failed. */
#include "survey/db/db_facts.h"

#include "survey/db/db_password.h"
#include "survey/db/db_query.h"
#include "survey/db/db_release.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

enum { ROW_BYTES = 1024, DATABASES_MAX = 5000 };

static const struct table *const tables[] = {
	&table_db_db_audit,	 &table_db_db_backups,	&table_db_db_encryption,
	&table_db_db_instances,	 &table_db_db_modules,	&table_db_db_objects,
	&table_db_db_privileges, &table_db_db_routines, &table_db_db_remote_hosts,
	&table_db_db_sessions,	 &table_db_db_settings, &table_db_db_standby,
	&table_db_db_users,
};

enum outcome { NOT_ASKED, ANSWERED, NOT_THERE, FAILED };

struct look {
	struct survey *survey;
	struct db_link *link;
	const struct db_server *server;
	struct db_password *passwords;
	enum outcome *outcomes;	      /* of each query */
	const char *words[N(tables)]; /* why the first query of the table failed */
	bool is_answered[N(tables)], is_missing[N(tables)];
	const char **databases;
	size_t n_databases, n_unlisted;
};

/* ---- a row ---- */

static int64_t truth(struct str text, int64_t otherwise)
{
	static const struct {
		const char *word;
		int64_t value;
	} words[] = {
		{ "t", 1 },	     { "f", 0 },	 { "true", 1 },	  { "false", 0 },
		{ "yes", 1 },	     { "no", 0 },	 { "on", 1 },	  { "off", 0 },
		{ "y", 1 },	     { "n", 0 },	 { "active", 1 }, { "disabled", 0 },
		{ "connecting", 0 }, { "preparing", 0 }, { "", 0 },
	};
	for (size_t i = 0; i < N(words); i++)
		if (str_is_nocase(text, words[i].word))
			return words[i].value;
	return otherwise;
}

/* "14" and "14.0" alike; or a word for true and false. */
static int64_t whole_number(struct str text)
{
	int64_t number;
	double real;
	if (str_int(text, 10, &number))
		return number;
	if (str_real(text, &real) && real > -1e15 && real < 1e15)
		return (int64_t)real;
	return truth(text, NO_INT);
}

/* False: it says something that nobody here understands. */
static bool put(struct arena *a, const struct column *c, struct str text, void *row)
{
	void *member = (char *)row + c->offset;
	if (!text.p)
		return true;
	switch (c->type) {
	case COLUMN_TEXT: *(const char **)member = str_text(a, text); return true;
	case COLUMN_INT:
		*(int64_t *)member = whole_number(str_trim(text));
		return *(int64_t *)member != NO_INT;
	case COLUMN_REAL: return str_real(str_trim(text), member);
	case COLUMN_BOOL: break; /* it could not be unknown: no row of db.h has one */
	}
	return false;
}

/* Nothing known yet. */
static void clear(const struct table *t, void *row)
{
	memset(row, 0, ROW_BYTES);
	for (size_t i = 0; i < t->n_columns; i++) {
		const struct column *c = &t->columns[i];
		assert(c->offset + sizeof(int64_t) <= ROW_BYTES);
		if (c->type == COLUMN_INT)
			*(int64_t *)(void *)((char *)row + c->offset) = NO_INT;
		else if (c->type == COLUMN_REAL)
			*(double *)(void *)((char *)row + c->offset) = NO_REAL;
	}
}

static void prefill(const struct look *l, const struct table *t, void *row)
{
	struct db_instance *i = row;
	clear(t, row);
	if (t != &table_db_db_instances)
		return;
	i->engine = l->server->engine;
	i->version = l->server->version;
	i->version_number = l->server->version_number;
	i->host = l->server->host;
	i->port = l->server->port;
	i->has_tls = l->server->has_tls;
	i->source = l->server->file ? l->server->file : "live";
}

/* Under which name the column stands in an answer; "=value" where it is the same in all rows. */
static struct str name_in(const struct db_query *q, const char *column)
{
	struct str rest = str_of(q->as), pair, left;
	while (q->as && str_word(&rest, &pair))
		if (str_split(&pair, '=', &left) && str_is(left, column))
			return pair;
	return str_of(column);
}

static struct str cell(const struct db_query *q, const struct db_cells *c, const char *column)
{
	struct str name = name_in(q, column);
	if (str_starts(name, "="))
		return str_from(name, 1);
	for (size_t i = 0; i < c->n; i++)
		if (str_is_nocase(name, c->name[i]))
			return c->value[i];
	return (struct str){ NULL, 0 };
}

/* A follower works if it both receives and applies. */
static void complete(const struct table *t, void *row)
{
	struct db_standby *s = row;
	if (t == &table_db_db_standby && s->is_running == NO_INT && s->is_reading != NO_INT &&
	    s->is_applying != NO_INT)
		s->is_running = s->is_reading == 1 && s->is_applying == 1;
}

struct answer {
	struct look *look;
	const struct db_query *query;
	const struct table *table;
};

static void take_row(void *arg, const struct db_cells *c)
{
	struct answer *x = arg;
	struct look *l = x->look;
	_Alignas(max_align_t) char row[ROW_BYTES];
	autoarena a = ARENA(4 << 20);
	struct str unseen = cell(x->query, c, "unseen");
	if (unseen.p && unseen.n) {
		survey_partial(l->survey, x->table, "%s", str_text(&a, str_head(unseen, 300)));
		return;
	}
	/* Accounts are kept until their passwords have been tried. */
	struct arena *into = x->table == &table_db_db_users ? survey_arena(l->survey) : &a;
	prefill(l, x->table, row);
	for (size_t i = 0; i < x->table->n_columns; i++) {
		const struct column *column = &x->table->columns[i];
		struct str text = cell(x->query, c, column->name);
		if (!put(into, column, text, row))
			survey_unseen(l->survey, x->table, column->name, "%s: %s", column->name,
				      str_text(&a, str_head(text, 60)));
	}
	complete(x->table, row);
	if (x->table == &table_db_db_users)
		db_password_add(l->passwords, (const struct db_user *)row, l->server->engine,
				cell(x->query, c, "_plugin"), cell(x->query, c, "_hash"),
				cell(x->query, c, "_proof"));
	else
		survey_row(l->survey, x->table, row);
}

/* ---- a query ---- */

static size_t place_of(const char *table)
{
	for (size_t i = 0; i < N(tables); i++)
		if (strcmp(tables[i]->name, table) == 0)
			return i;
	assert(!"a query fills a table of the area");
	return 0;
}

static bool is_for(const struct look *l, const struct db_query *q)
{
	const struct db_server *s = l->server;
	return strcmp(q->folder, s->folder) == 0 && (!q->only || strcmp(q->only, s->engine) == 0) &&
	       (!q->from || s->version_number >= q->from) &&
	       (!q->before || s->version_number < q->before);
}

static bool has_failed(const struct look *l, const char *name)
{
	for (size_t i = 0; i < db_query_n; i++)
		if (strcmp(db_query_all[i].folder, l->server->folder) == 0 &&
		    strcmp(db_query_all[i].name, name) == 0)
			return l->outcomes[i] == FAILED;
	return false;
}

static void take_guard(void *arg, const struct db_cells *c)
{
	bool *is_right = arg;
	*is_right |= c->n && c->value[0].p && whole_number(str_trim(c->value[0])) == 1;
}

/* 1: whoever asks sees everything. */
static int ask_guards(struct look *l, const struct db_query *q, struct err *e)
{
	bool is_right = false;
	struct err ignored;
	if (l->link->ask(l->link, q->guard, take_guard, &is_right, e) < 0)
		return -1;
	if (!is_right && q->or_guard)
		(void)!l->link->ask(l->link, q->or_guard, take_guard, &is_right, &ignored);
	return is_right;
}

static int ask(struct look *l, const struct db_query *q, struct err *e)
{
	struct answer x = { l, q, tables[place_of(q->table)] };
	bool is_there = !q->when;
	l->link->query = q;
	if (!is_there && l->link->ask(l->link, q->when, take_guard, &is_there, e) < 0)
		return -1;
	if (!is_there)
		return 0;
	int r = q->guard ? ask_guards(l, q, e) : 1;
	if (r < 0)
		return -1;
	if (r == 0) {
		err_set(e, "%s", N_("not allowed"));
		e->code = DB_LINK_DENIED;
		return -1;
	}
	return l->link->ask(l->link, q->sql, take_row, &x, e);
}

static void tell_failed(struct look *l, const struct db_query *q, const char *database,
			const struct err *e)
{
	size_t at = place_of(q->table);
	struct arena *a = survey_arena(l->survey);
	const char *where = database ? arena_printf(a, "%s: ", database) : "";
	const char *words = q->needs && e->code == DB_LINK_DENIED
				    ? arena_printf(a, tr("%sit takes: %s"), where, q->needs)
				    : arena_printf(a, "%s%s: %s", where, q->name, e->said);
	if (q->column) {
		survey_unseen(l->survey, tables[at], q->column, "%s", words);
		return;
	}
	if (!l->words[at])
		l->words[at] = words;
	survey_partial(l->survey, tables[at], "%s", words);
}

/* <0: the server is gone. */
static int ask_one(struct look *l, size_t n, const char *database, struct err *e)
{
	const struct db_query *q = &db_query_all[n];
	size_t at = place_of(q->table);
	if (!is_for(l, q) || !survey_wants(l->survey, tables[at]) ||
	    (l->server->list_databases && q->is_each != (database != NULL)) ||
	    (q->instead && !has_failed(l, q->instead)))
		return 0;
	if (ask(l, q, e) == 0) {
		l->outcomes[n] = ANSWERED;
		l->is_answered[at] = true;
		if (q->part)
			survey_partial(l->survey, tables[at], "%s", q->part);
		return 0;
	}
	if (e->code == DB_LINK_MISSING && q->is_optional) {
		l->outcomes[n] = NOT_THERE;
		l->is_missing[at] = true;
		return 0;
	}
	l->outcomes[n] = FAILED;
	tell_failed(l, q, database, e);
	return e->code == ENOTCONN ? -1 : 0;
}

static int ask_all(struct look *l, const char *database, struct err *e)
{
	for (size_t i = 0; i < db_query_n; i++)
		if (ask_one(l, i, database, e) < 0)
			return -1;
	return 0;
}

static void take_database(void *arg, const struct db_cells *c)
{
	struct look *l = arg;
	if (!c->n || !c->value[0].p)
		return;
	if (l->n_databases == DATABASES_MAX)
		l->n_unlisted++;
	else
		l->databases[l->n_databases++] = str_text(survey_arena(l->survey), c->value[0]);
}

/* What all databases must be asked for is not whole. */
static void tell_each(struct look *l, const char *format, ...) printf_like(2, 3);
static void tell_each(struct look *l, const char *format, ...)
{
	char words[300];
	va_list ap;
	va_start(ap, format);
	vsnprintf(words, sizeof(words), tr(format), ap);
	va_end(ap);
	for (size_t q = 0; q < db_query_n; q++)
		if (is_for(l, &db_query_all[q]) && db_query_all[q].is_each)
			survey_partial(l->survey, tables[place_of(db_query_all[q].table)], "%s",
				       words);
}

/* What must be asked from within each database. */
static int ask_each(struct look *l, struct err *e)
{
	if (!l->server->list_databases) {
		if (!l->server->file)
			tell_each(l, "%s",
				  tr("only the database that the connection names could be looked "
				     "into"));
		else if (l->server->unvisited)
			tell_each(l, "the script was not run in the database %s",
				  l->server->unvisited);
		return 0;
	}
	if (l->link->ask(l->link, l->server->list_databases, take_database, l, e) < 0)
		return -1;
	if (l->n_unlisted)
		tell_each(l, "only %d of %zu databases were looked into", (int)DATABASES_MAX,
			  DATABASES_MAX + l->n_unlisted);
	for (size_t i = 0; i < l->n_databases; i++) {
		if (survey_is_late(l->survey)) {
			tell_each(l, "only %zu of %zu databases were looked into in time", i,
				  l->n_databases);
			return 0;
		}
		if (l->link->enter(l->link, l->databases[i], e) == 0) {
			if (ask_all(l, l->databases[i], e) < 0)
				return -1;
			continue;
		}
		for (size_t q = 0; q < db_query_n; q++)
			if (is_for(l, &db_query_all[q]) && db_query_all[q].is_each)
				tell_failed(l, &db_query_all[q], l->databases[i], e);
	}
	return 0;
}

/* ---- all ---- */

int64_t db_facts_version(const char *engine, struct str version)
{
	struct str part;
	int64_t number[3] = { 0, 0, 0 }, value;
	for (size_t i = 0; i < N(number) && str_split(&version, '.', &part); i++) {
		size_t digits = 0;
		while (digits < part.n && part.p[digits] >= '0' && part.p[digits] <= '9')
			digits++;
		if (str_int(str_head(part, digits), 10, &value) && value < 10000)
			number[i] = value;
	}
	if (strcmp(engine, "postgresql") == 0 || strcmp(engine, "kingbase") == 0)
		return number[0] * 10000 + number[1];
	return number[0] * 10000 + number[1] * 100 + number[2];
}

static void conclude(struct look *l)
{
	struct survey *s = l->survey;
	for (size_t i = 0; i < N(tables); i++) {
		if (l->server->is_cut)
			survey_partial(s, tables[i], "%s: it is not all of what was printed",
				       l->server->file);
		if (l->is_answered[i])
			survey_seen(s, tables[i]);
		else if (l->words[i])
			survey_failed(s, tables[i], "%s", l->words[i]);
		else if (l->is_missing[i])
			survey_absent(s, tables[i], "this server has no such thing");
		else
			survey_failed(s, tables[i], "zicha does not know how to ask %s for it",
				      l->server->engine);
	}
	survey_absent(s, &table_db_db_backup_objects, "only a backup file has it: dbdump:FILE");
	survey_absent(s, &table_db_db_restore_tests, "only a backup file has it: dbdump:FILE");
}

int db_facts(struct survey *s, struct db_link *link, const struct db_server *server, struct err *e)
{
	struct look l = { .survey = s, .link = link, .server = server };
	l.outcomes = arena_alloc(survey_arena(s), db_query_n * sizeof(*l.outcomes));
	l.databases = arena_alloc(survey_arena(s), DATABASES_MAX * sizeof(*l.databases));
	if (db_password_open(s, &l.passwords, e) < 0)
		return -1;
	int r = ask_all(&l, NULL, e);
	if (r == 0)
		r = ask_each(&l, e);
	db_password_give(l.passwords);
	db_release_give(s, server);
	if (r == 0)
		conclude(&l);
	return r;
}
