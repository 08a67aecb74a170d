/* SPDX-License-Identifier: Apache-2.0 */
/* store_postgresql - a database on a server, in the schema "zicha".
 *
 * A connection can read one answer at a time. When a statement begins while another one
 * has rows to come, those are taken in first, so that loops may be nested as with
 * SQLite. Whoever writes holds one lock of the database from the beginning to the end:
 * there is one writer, again as with SQLite; outside of it nothing can be written. */
#include "store/store_libpq.h"
#include "store/store_private.h"

#include <string.h>

enum {
	STATEMENT_WAIT_MS = 60 * 1000,
	IDLE_WAIT_MS = 300 * 1000,
	BOOLEAN = 16,
	BYTES = 17 /* types, as libpq numbers them */
};

struct server {
	struct store_libpq pq;
	PGconn *connection;
	struct statement *current; /* its rows are still arriving */
	unsigned n_prepared;
};

/* What a statement has: the row at hand in `rows`, others in `kept`, its last word in `end`. */
struct answer {
	char name[16];
	PGresult *rows, *kept, *end;
	int at;
	bool is_over;	    /* more rows came than could be kept */
	struct arena bytes; /* of the row at hand, unescaped */
};

static struct server *server_of(const struct store *s)
{
	return s->connection;
}

static const struct store_libpq *pq_of(const struct store *s)
{
	return &server_of(s)->pq;
}

/* libpq's words are lines; here they become one. */
static int tell(struct store *s, const char *words, struct err *e)
{
	autobuf line = BUF(sizeof(e->text));
	struct str rest = str_trim(str_of(words)), part;
	while (str_word(&rest, &part)) {
		buf_puts(&line, line.n ? " " : "");
		buf_str(&line, part);
	}
	return err_set(e, "%s: %.*s", s->name, (int)line.n, line.p);
}

/* STORE_BUSY or -1, with words. */
static int failed(struct store *s, const PGresult *result, struct err *e)
{
	const struct store_libpq *pq = pq_of(s);
	/* Another one writes, or both wait for each other. */
	static const char *const busy[] = { "55P03", "40P01", "40001" };
	const char *state = result ? pq->PQresultErrorField(result, PG_DIAG_SQLSTATE) : NULL;
	const char *words = result ? pq->PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : NULL;
	for (size_t i = 0; i < N(busy) && state; i++)
		if (strcmp(state, busy[i]) == 0) {
			err_set(e, "%s: another program is writing to it; try again", s->name);
			return STORE_BUSY;
		}
	return tell(s, words ? words : pq->PQerrorMessage(server_of(s)->connection), e);
}

static bool is_done(ExecStatusType status)
{
	return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

/* Puts one row behind those that are kept. False: there is no more room. */
static bool keep_row(const struct store_libpq *pq, struct answer *a, const PGresult *row)
{
	if (!a->kept)
		a->kept = pq->PQcopyResult(row, PG_COPYRES_ATTRS);
	if (!a->kept || pq->PQresultMemorySize(a->kept) > STORE_MAX_BLOB)
		return false;
	int at = pq->PQntuples(a->kept);
	for (int i = 0; i < pq->PQnfields(row); i++) {
		bool is_null = pq->PQgetisnull(row, 0, i);
		if (!pq->PQsetvalue(a->kept, at, i, is_null ? NULL : pq->PQgetvalue(row, 0, i),
				    is_null ? -1 : pq->PQgetlength(row, 0, i)))
			return false;
	}
	return true;
}

/* Takes in what the connection still has for the statement at hand. */
static void take_in(struct store *s, bool is_kept)
{
	struct server *server = server_of(s);
	const struct store_libpq *pq = &server->pq;
	if (!server->current)
		return;
	struct answer *a = server->current->handle;
	server->current = NULL;
	for (PGresult *r; (r = pq->PQgetResult(server->connection));) {
		if (pq->PQresultStatus(r) != PGRES_SINGLE_TUPLE) {
			pq->PQclear(a->end);
			a->end = r;
			continue;
		}
		if (is_kept && !a->is_over)
			a->is_over = !keep_row(pq, a, r);
		pq->PQclear(r);
	}
}

/* Statements without values or rows. */
static int script(struct store *s, const char *sql, struct err *e)
{
	const struct store_libpq *pq = pq_of(s);
	take_in(s, true);
	PGresult *result = pq->PQexec(server_of(s)->connection, sql);
	int r = is_done(pq->PQresultStatus(result)) ? 0 : failed(s, result, e);
	pq->PQclear(result);
	return r;
}

/* The one number that `sql` asks for; -1 for SQL's NULL. */
static int number(struct store *s, const char *sql, int64_t *ret, struct err *e)
{
	const struct store_libpq *pq = pq_of(s);
	take_in(s, true);
	PGresult *result = pq->PQexec(server_of(s)->connection, sql);
	int r = 0;
	*ret = -1;
	if (!is_done(pq->PQresultStatus(result)))
		r = failed(s, result, e);
	else if (!pq->PQgetisnull(result, 0, 0) &&
		 !str_int(str_of(pq->PQgetvalue(result, 0, 0)), 10, ret))
		r = err_set(e, "%s: its list of migrations is damaged", s->name);
	pq->PQclear(result);
	return r ? -1 : 0;
}

static int version(struct store *s, struct err *e)
{
	int64_t found;
	if (number(s, "SELECT coalesce(max(version), 0) FROM zicha_schema", &found, e) < 0)
		return -1;
	s->version = found;
	return store_version_known(s, found, e);
}

static void disconnect(struct store *s)
{
	struct server *server = server_of(s);
	if (server->connection)
		server->pq.PQfinish(server->connection);
	free(server);
	s->connection = NULL;
}

/* libpq would print what the server has to say beside its answers. */
static void hear_nothing(void *nobody, const char *words)
{
}

/* "@" in a password would make libpq see another host, and say its name. */
static int look_at_url(struct store *s, const char *url, struct err *e)
{
	struct store_libpq *pq = &server_of(s)->pq;
	char *words = NULL;
	PQconninfoOption *options = pq->PQconninfoParse(url, &words);
	pq->PQfreemem(words);
	if (!options || !store_name_is_plain(url)) {
		pq->PQconninfoFree(options);
		return err_set(e,
			       "%s: not the address of a server (postgresql://user@host/database; "
			       "@ : / ? # %% in a password are written as %%40 %%3A %%2F %%3F "
			       "%%23 %%25)",
			       s->name);
	}
	pq->PQconninfoFree(options);
	return 0;
}

/* STORE_NONE where the server has no such database. */
static int connect_to(struct store *s, const char *url, struct err *e)
{
	/* What stands before the URL may be set otherwise in it; what stands behind it
	 * may not. A peer that is gone is noticed within a minute. */
	static const char *const keywords[] = {
		"connect_timeout",  "keepalives_idle",	"keepalives_interval",
		"keepalives_count", "tcp_user_timeout", "fallback_application_name",
		"dbname",	    "client_encoding",	NULL
	};
	const char *const values[] = { "10", "15", "15", "3", "60000", "zicha", url, "UTF8", NULL };
	struct server *server = base_alloc(sizeof(*server));
	*server = (struct server){ 0 };
	s->connection = server;
	if (store_libpq_load(&server->pq, e) < 0 || look_at_url(s, url, e) < 0)
		return -1;
	server->connection = server->pq.PQconnectdbParams(keywords, values, 1);
	if (server->pq.PQstatus(server->connection) != CONNECTION_OK)
		return failed(s, NULL, e);
	server->pq.PQsetNoticeProcessor(server->connection, hear_nothing, NULL);
	const char *encoding = server->pq.PQparameterStatus(server->connection, "server_encoding");
	if (!encoding || strcmp(encoding, "UTF8") != 0)
		return err_set(e, "%s: the database must have the encoding UTF8 and has %s",
			       s->name, encoding ? encoding : "?");
	char set_up[512];
	snprintf(set_up, sizeof(set_up),
		 "SET search_path = zicha; SET default_transaction_read_only = on;"
		 "SET lock_timeout = %d; SET statement_timeout = %d;"
		 "SET idle_in_transaction_session_timeout = %d; SET bytea_output = hex;"
		 "SET standard_conforming_strings = on; SET client_min_messages = error;"
		 "SELECT set_config('synchronous_commit', 'on', false) "
		 "WHERE current_setting('synchronous_commit') = 'off'",
		 STORE_WAIT_MS, STATEMENT_WAIT_MS, IDLE_WAIT_MS);
	return script(s, set_up, e) ? -1 : 0;
}

static int open_server(struct store *s, const char *url, struct err *e)
{
	int64_t n_schemas = 0, n_tables = 0;
	if (connect_to(s, url, e) < 0 ||
	    number(s, "SELECT count(*) FROM pg_namespace WHERE nspname = 'zicha'", &n_schemas, e) <
		    0)
		return -1;
	if (n_schemas == 0) {
		err_set(e, "%s: there are no tables of zicha yet", s->name);
		return STORE_NONE;
	}
	if (number(s,
		   "SELECT count(*) FROM pg_tables WHERE schemaname = 'zicha' AND "
		   "tablename = 'zicha_schema'",
		   &n_tables, e) < 0)
		return -1;
	if (n_tables == 0)
		return err_set(e, "%s: the schema zicha is somebody else's", s->name);
	return version(s, e);
}

static void rollback(struct store *s)
{
	struct err e;
	(void)!script(s, "ROLLBACK", &e);
}

/* Whoever reads sees one moment; whoever writes sees, under the lock, the last one. */
static int begin(struct store *s, struct err *e)
{
	char sql[128];
	if (s->is_read_only)
		return script(s, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", e);
	snprintf(sql, sizeof(sql), "BEGIN READ WRITE; SELECT pg_advisory_xact_lock(%d)",
		 STORE_APPLICATION_ID);
	int r = script(s, sql, e);
	if (r)
		rollback(s);
	return r;
}

/* PostgreSQL answers ROLLBACK, and no mistake, where a statement has failed before. */
static int commit(struct store *s, struct err *e)
{
	const struct store_libpq *pq = pq_of(s);
	PGconn *connection = server_of(s)->connection;
	take_in(s, true);
	PGresult *result = pq->PQexec(connection, "COMMIT");
	int r = 0;
	if (pq->PQstatus(connection) != CONNECTION_OK)
		r = err_set(e,
			    "%s: the connection was lost while a change was being confirmed: "
			    "look whether it is there",
			    s->name);
	else if (!is_done(pq->PQresultStatus(result)))
		r = failed(s, result, e);
	else if (strcmp(pq->PQcmdStatus(result), "COMMIT") != 0)
		r = err_set(e, "%s: the change was taken back", s->name);
	pq->PQclear(result);
	return r;
}

/* Texts are ordered by their bytes, as SQLite orders them, whatever the language of the
 * database is. */
static int migrated(struct store *s, int64_t version, struct err *e)
{
	return script(s,
		      "DO $$ DECLARE c record; BEGIN "
		      "FOR c IN SELECT attrelid::regclass AS name, attname FROM pg_attribute "
		      "JOIN pg_class ON pg_class.oid = attrelid "
		      "JOIN pg_collation ON pg_collation.oid = attcollation "
		      "WHERE relnamespace = 'zicha'::regnamespace AND relkind = 'r' "
		      "AND attnum > 0 AND NOT attisdropped AND collname <> 'C' LOOP "
		      "EXECUTE format('ALTER TABLE %s ALTER COLUMN %I TYPE text COLLATE \"C\"', "
		      "c.name, c.attname); END LOOP; END $$",
		      e);
}

static int create(struct store *s, const char *url, const struct migrations *m, struct err *e)
{
	int64_t n_schemas = 0;
	if (connect_to(s, url, e) < 0 || store_begin(s, e))
		return -1;
	if (number(s, "SELECT count(*) FROM pg_namespace WHERE nspname = 'zicha'", &n_schemas, e) <
	    0)
		return -1;
	if (n_schemas)
		return err_set(e, "%s: is there already", s->name);
	if (script(s, "CREATE SCHEMA zicha", e) || store_migrate_up(s, m, e))
		return -1;
	return store_commit(s, e);
}

/* The server looks after its files; it is asked whether it is there. */
static int check(struct store *s, struct err *e)
{
	return script(s, "SELECT 1", e) ? -1 : 0;
}

/* Takes a text in quotes, a name in quotes or a comment off the front of *rest, or one
 * character. */
static struct str take_token(struct str *rest)
{
	static const struct {
		const char *begin, *end;
	} quotes[] = { { "'", "'" }, { "\"", "\"" }, { "--", "\n" }, { "/*", "*/" } };
	struct str all = *rest;
	size_t n = 1;
	for (size_t i = 0; i < N(quotes); i++) {
		if (!str_starts(all, quotes[i].begin))
			continue;
		n = strlen(quotes[i].begin);
		while (n < all.n && !str_starts(str_from(all, n), quotes[i].end))
			n++;
		n = MIN(n + strlen(quotes[i].end), all.n);
		break;
	}
	*rest = str_from(all, n);
	return str_head(all, n);
}

/* ? and ? become $1 and $2. Returns how many. */
static size_t number_values(struct buf *to, const char *sql)
{
	struct str rest = str_of(sql);
	size_t n = 0;
	while (rest.n) {
		struct str token = take_token(&rest);
		if (str_is(token, "?"))
			buf_printf(to, "$%zu", ++n);
		else
			buf_str(to, token);
	}
	buf_putc(to, 0);
	return n;
}

/* What SQLite answers with 1, PostgreSQL answers with t: no statement may ask for it. */
static int look_at_prepared(struct statement *q, struct err *e)
{
	struct store *s = q->store;
	const struct store_libpq *pq = pq_of(s);
	const struct answer *a = q->handle;
	PGresult *result = pq->PQdescribePrepared(server_of(s)->connection, a->name);
	int r = is_done(pq->PQresultStatus(result)) ? 0 : failed(s, result, e);
	for (int i = 0; i < pq->PQnfields(result) && !r; i++)
		if (pq->PQftype(result, i) == BOOLEAN)
			r = err_set(e, "%s: a bare condition as column %d", s->name, i + 1);
	pq->PQclear(result);
	return r ? -1 : 0;
}

static int prepare(struct statement *q, struct err *e)
{
	struct store *s = q->store;
	struct server *server = server_of(s);
	autobuf sql = BUF(2 * strlen(q->sql) + 1);
	struct answer *a = base_alloc(sizeof(*a));
	*a = (struct answer){ .bytes = ARENA(2 * (size_t)STORE_MAX_BLOB) };
	q->handle = a;
	q->n_values = number_values(&sql, q->sql);
	if (q->n_values > STORE_MAX_VALUES)
		return err_set(e, "%s: not one statement with at most %d values", s->name,
			       STORE_MAX_VALUES);
	take_in(s, true);
	snprintf(a->name, sizeof(a->name), "z%u", ++server->n_prepared);
	PGresult *result = server->pq.PQprepare(server->connection, a->name, sql.p, 0, NULL);
	int r = is_done(server->pq.PQresultStatus(result)) ? 0 : failed(s, result, e);
	server->pq.PQclear(result);
	return r ? -1 : look_at_prepared(q, e);
}

static void forget(const struct store_libpq *pq, struct answer *a)
{
	pq->PQclear(a->rows);
	pq->PQclear(a->kept);
	pq->PQclear(a->end);
	a->rows = a->kept = a->end = NULL;
	a->is_over = false;
	arena_free(&a->bytes);
}

static void stop(struct statement *q)
{
	if (server_of(q->store)->current == q)
		take_in(q->store, false);
	forget(pq_of(q->store), q->handle);
}

static void discard(struct statement *q)
{
	if (q->handle)
		stop(q);
	free(q->handle);
}

/* Numbers go as texts; `text` has room for one. */
static const char *value_of(const struct value *v, char text[32])
{
	switch (v->type) {
	case VALUE_INT: snprintf(text, 32, "%lld", (long long)v->integer); return text;
	case VALUE_REAL: snprintf(text, 32, "%.17g", v->real); return text;
	case VALUE_TEXT:
	case VALUE_BYTES: return v->bytes.p;
	case VALUE_NULL:
	case VALUE_MISSING: return NULL;
	}
	return NULL;
}

static int start(struct statement *q, struct err *e)
{
	struct store *s = q->store;
	struct server *server = server_of(s);
	const struct answer *a = q->handle;
	const char *values[STORE_MAX_VALUES];
	int lengths[STORE_MAX_VALUES], forms[STORE_MAX_VALUES];
	char numbers[STORE_MAX_VALUES][32];
	for (size_t i = 0; i < q->n_values; i++) {
		values[i] = value_of(&q->values[i], numbers[i]);
		lengths[i] = (int)q->values[i].bytes.n;
		forms[i] = q->values[i].type == VALUE_BYTES;
	}
	take_in(s, true);
	if (!server->pq.PQsendQueryPrepared(server->connection, a->name, (int)q->n_values, values,
					    lengths, forms, 0))
		return failed(s, NULL, e);
	server->pq.PQsetSingleRowMode(server->connection);
	server->current = q;
	return 0;
}

/* The last word: 0, or what went wrong. */
static int end(struct statement *q, struct err *e)
{
	struct store *s = q->store;
	const struct answer *a = q->handle;
	if (server_of(s)->current == q)
		take_in(s, false);
	if (a->is_over)
		return err_set(e, "%s: too many rows were left when another statement began",
			       s->name);
	return a->end && is_done(pq_of(s)->PQresultStatus(a->end)) ? 0 : failed(s, a->end, e);
}

static int step(struct statement *q, struct err *e)
{
	struct server *server = server_of(q->store);
	const struct store_libpq *pq = &server->pq;
	struct answer *a = q->handle;
	arena_free(&a->bytes);
	if (++a->at < pq->PQntuples(a->rows))
		return STORE_ROW;
	pq->PQclear(a->rows);
	a->rows = take(a->kept);
	a->at = 0;
	if (a->rows)
		return STORE_ROW;
	if (server->current != q)
		return end(q, e);
	a->rows = pq->PQgetResult(server->connection);
	if (pq->PQresultStatus(a->rows) == PGRES_SINGLE_TUPLE)
		return STORE_ROW;
	a->end = take(a->rows);
	return end(q, e);
}

static bool is_null(const struct statement *q, int column)
{
	const struct answer *a = q->handle;
	return pq_of(q->store)->PQgetisnull(a->rows, a->at, column);
}

static struct str raw(const struct statement *q, int column)
{
	const struct store_libpq *pq = pq_of(q->store);
	const struct answer *a = q->handle;
	if (is_null(q, column))
		return (struct str){ 0 };
	return (struct str){ pq->PQgetvalue(a->rows, a->at, column),
			     (size_t)pq->PQgetlength(a->rows, a->at, column) };
}

static const char *text(const struct statement *q, int column)
{
	return raw(q, column).p;
}

static double real(const struct statement *q, int column)
{
	double value;
	return str_real(raw(q, column), &value) ? value : 0;
}

static int64_t integer(const struct statement *q, int column)
{
	int64_t value;
	return str_int(raw(q, column), 10, &value) ? value : (int64_t)real(q, column);
}

static int digit(char c)
{
	return c <= '9' ? c - '0' : c - 'a' + 10;
}

/* They come as \x and two digits each. */
static struct str bytes(const struct statement *q, int column)
{
	const struct store_libpq *pq = pq_of(q->store);
	struct answer *a = q->handle;
	struct str value = raw(q, column);
	if (!value.p || pq->PQftype(a->rows, column) != BYTES || !str_starts(value, "\\x"))
		return value;
	struct str digits = str_from(value, 2);
	char *to = arena_alloc(&a->bytes, digits.n / 2 + 1);
	for (size_t i = 0; i < digits.n / 2; i++)
		to[i] = (char)(digit(digits.p[2 * i]) << 4 | digit(digits.p[2 * i + 1]));
	return (struct str){ to, digits.n / 2 };
}

const struct store_driver store_postgresql = {
	.open = open_server,
	.close = disconnect,
	.version = version,
	.create = create,
	.begin = begin,
	.commit = commit,
	.rollback = rollback,
	.script = script,
	.migrated = migrated,
	.check = check,
	.prepare = prepare,
	.discard = discard,
	.start = start,
	.step = step,
	.stop = stop,
	.text = text,
	.integer = integer,
	.real = real,
	.bytes = bytes,
	.is_null = is_null,
};
