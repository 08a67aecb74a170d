/* SPDX-License-Identifier: Apache-2.0 */
/* postgresql - a PostgreSQL server: postgresql://[USER@]HOST[:PORT][/DATABASE].
 *
 * Through libpq, whose connect() is the core's: see survey_connect.h. KingbaseES speaks the same
 * protocol and is told from its version. */
#include "role/role.h"
#include "store/store_libpq.h"
#include "survey/db/db_facts.h"
#include "survey/db/db_target.h"
#include "survey/survey_connect.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

enum { PORT = 5432 };

struct session {
	struct store_libpq pq;
	struct survey *survey;
	PGconn *connection;
	const char *address;
};

static int plan(struct survey_plan *p, struct err *e)
{
	static const char *const variables[] = { "ZICHA_DB_PASSWORD", "PGPASSWORD", NULL };
	return db_target_plan(p, PORT, "postgres", variables, e);
}

static int ready(struct survey *s, struct err *e)
{
	struct session *x = survey_state(s, sizeof(*x));
	/* libpq looks for files there, and takes another refusal than "not there" for an error. */
	static const char *const variables[] = {
		"HOME",		 "PGSERVICE",  "PGSERVICEFILE",	   "PGSYSCONFDIR",  "PGPASSFILE",
		"PGOPTIONS",	 "PGSSLCERT",  "PGSSLKEY",	   "PGSSLROOTCERT", "PGSSLCRL",
		"PGREQUIREPEER", "PGPASSWORD", "ZICHA_DB_PASSWORD"
	};
	for (size_t i = 0; i < N(variables); i++)
		unsetenv(variables[i]);
	return store_libpq_load(&x->pq, e);
}

/* ---- connecting ---- */

static int fail(struct session *x, const char *what, struct err *e)
{
	struct str text = str_trim(str_of(x->pq.PQerrorMessage(x->connection))), line;
	if (!str_line(&text, &line))
		line = STR("");
	return err_set(e, "%s: %.*s", what, (int)MIN(line.n, (size_t)300), line.p);
}

/* What it is waiting for; <0: it came to nothing. */
static int go_on(struct session *x, int64_t deadline_ms, struct err *e)
{
	PostgresPollingStatusType wants = PGRES_POLLING_WRITING;
	while (wants != PGRES_POLLING_OK) {
		if (wants == PGRES_POLLING_FAILED)
			return fail(x, x->address, e);
		int r = survey_wait(x->survey, x->pq.PQsocket(x->connection),
				    wants == PGRES_POLLING_WRITING, deadline_ms, e);
		if (r <= 0)
			return r < 0 ? -1 : err_set(e, "%s: no answer in time", x->address);
		wants = x->pq.PQconnectPoll(x->connection);
	}
	return 0;
}

/* What a server remarks would else be written to the terminal, as it stands. */
static void ignore(void *arg, const char *message)
{
}

static int connect_to(struct session *x, const char *database, struct err *e)
{
	struct survey *s = x->survey;
	char options[200];
	snprintf(options, sizeof(options),
		 "-c default_transaction_read_only=on -c statement_timeout=%d000 -c "
		 "lock_timeout=%d000",
		 (int)DB_LINK_STATEMENT_SECONDS, (int)DB_LINK_LOCK_SECONDS);
	const char *const keys[] = { "hostaddr",	"port",	    "user",
				     "password",	"dbname",   "sslmode",
				     "gssencmode",	"passfile", "application_name",
				     "client_encoding", "options",  NULL };
	const char *const values[] = {
		x->address,
		survey_word(s, "port"),
		survey_word(s, "user"),
		survey_word(s, "password"),
		database,
		"prefer",
		"disable",
		"/dev/null",
		"zicha",
		"UTF8",
		options,
		NULL,
	};
	if (x->connection)
		x->pq.PQfinish(x->connection);
	x->connection = x->pq.PQconnectStartParams(keys, values, 0);
	if (!x->connection || x->pq.PQstatus(x->connection) == CONNECTION_BAD)
		return fail(x, x->address, e);
	x->pq.PQsetNoticeProcessor(x->connection, ignore, NULL);
	return go_on(x, clock_ms() + DB_LINK_MS, e);
}

/* ---- asking ---- */

/* SQLSTATE: 42501 insufficient privilege; 42P01, 42883, 42703, 3F000: no such table, function,
 * column, schema. */
static int refuse(struct session *x, PGresult *r, struct err *e)
{
	const char *state = x->pq.PQresultErrorField(r, PG_DIAG_SQLSTATE);
	const char *words = x->pq.PQresultErrorField(r, PG_DIAG_MESSAGE_PRIMARY);
	err_set(e, "%.300s", words ? words : x->pq.PQerrorMessage(x->connection));
	e->code = 0;
	if (state && strcmp(state, "42501") == 0)
		e->code = DB_LINK_DENIED;
	else if (state && (strcmp(state, "42P01") == 0 || strcmp(state, "42883") == 0 ||
			   strcmp(state, "42703") == 0 || strcmp(state, "3F000") == 0))
		e->code = DB_LINK_MISSING;
	else if (x->pq.PQstatus(x->connection) != CONNECTION_OK)
		e->code = ENOTCONN;
	return -1;
}

static void give_rows(struct session *x, PGresult *r,
		      void (*row)(void *arg, const struct db_cells *c), void *arg)
{
	const char *names[DB_LINK_COLUMNS];
	struct str values[DB_LINK_COLUMNS] = { { NULL, 0 } };
	int n = MIN(x->pq.PQnfields(r), (int)DB_LINK_COLUMNS);
	for (int c = 0; c < n; c++)
		names[c] = x->pq.PQfname(r, c);
	for (int i = 0; i < x->pq.PQntuples(r); i++) {
		for (int c = 0; c < n; c++)
			values[c] = x->pq.PQgetisnull(r, i, c)
					    ? (struct str){ NULL, 0 }
					    : (struct str){ x->pq.PQgetvalue(r, i, c),
							    (size_t)x->pq.PQgetlength(r, i, c) };
		row(arg, &(struct db_cells){ (size_t)n, names, values });
	}
}

/* 0: an answer can be taken. */
static int wait_for(struct session *x, int64_t deadline_ms, struct err *e)
{
	while (x->pq.PQisBusy(x->connection)) {
		int r = survey_wait(x->survey, x->pq.PQsocket(x->connection), false, deadline_ms,
				    e);
		if (r == 0)
			r = err_set(e, "no answer in time");
		if (r > 0 && !x->pq.PQconsumeInput(x->connection))
			r = fail(x, "the connection", e);
		if (r < 0) {
			e->code = ENOTCONN;
			return -1;
		}
	}
	return 0;
}

static int ask(struct db_link *l, const char *sql, void (*row)(void *arg, const struct db_cells *c),
	       void *arg, struct err *e)
{
	struct session *x = l->own;
	int status = 0;
	int64_t deadline_ms = clock_ms() + DB_LINK_MS;
	if (!x->pq.PQsendQuery(x->connection, sql)) {
		fail(x, "the connection", e);
		e->code = ENOTCONN;
		return -1;
	}
	/* Row by row, so that a server that gives a thousand million rows fills no memory. */
	x->pq.PQsetSingleRowMode(x->connection);
	for (;;) {
		if (wait_for(x, deadline_ms, e) < 0)
			return -1;
		PGresult *r = x->pq.PQgetResult(x->connection);
		if (!r)
			return status;
		ExecStatusType kind = x->pq.PQresultStatus(r);
		if (kind == PGRES_SINGLE_TUPLE || kind == PGRES_TUPLES_OK)
			give_rows(x, r, row, arg);
		else if (kind != PGRES_COMMAND_OK && status == 0)
			status = refuse(x, r, e);
		x->pq.PQclear(r);
		if (db_link_is_late(deadline_ms, e))
			return -1;
	}
}

static int enter(struct db_link *l, const char *database, struct err *e)
{
	return connect_to(l->own, database, e);
}

static void take_text(void *arg, const struct db_cells *c)
{
	struct {
		struct arena *arena;
		char *text;
	} *x = arg;
	if (c->n && c->value[0].p)
		x->text = str_text(x->arena, c->value[0]);
}

/* ---- all of it ---- */

static int converse(struct session *x, struct err *e)
{
	struct db_link link = { .own = x, .ask = ask, .enter = enter };
	struct {
		struct arena *arena;
		char *text;
	} said = { survey_arena(x->survey), NULL };
	if (ask(&link, "SELECT version()", take_text, &said, e) < 0)
		return -1;
	const char *version = x->pq.PQparameterStatus(x->connection, "server_version");
	bool is_kingbase = said.text && strncasecmp(said.text, "Kingbase", 8) == 0;
	const struct db_server server = {
		.engine = is_kingbase ? "kingbase" : "postgresql",
		.folder = "postgresql",
		.version = is_kingbase
				   ? said.text
				   : arena_strdup(survey_arena(x->survey), version ? version : ""),
		.version_number = x->pq.PQserverVersion(x->connection),
		.host = x->address,
		.port = strtol(survey_word(x->survey, "port"), NULL, 10),
		.has_tls = x->pq.PQsslInUse(x->connection),
		.list_databases = "SELECT datname FROM pg_database WHERE datallowconn AND "
				  "datname NOT IN ('template0', 'template1') ORDER BY datname",
	};
	return db_facts(x->survey, &link, &server, e);
}

static int look(struct survey *s, struct err *e)
{
	struct session *x = survey_state(s, sizeof(*x));
	const char *database = survey_word(s, "database");
	int r = -1;
	x->survey = s;
	survey_connect_begin(s);
	for (size_t n = 0; r < 0 && (x->address = survey_nth_word(s, "address", n)); n++)
		r = connect_to(x, database ? database : "postgres", e);
	if (r < 0)
		return -1;
	r = converse(x, e);
	x->pq.PQfinish(x->connection);
	return r;
}

static const struct survey_setting settings[] = { DB_TARGET_SETTINGS };

const struct survey_kind survey_db_postgresql = {
	.name = "postgresql",
	.doc = N_("a PostgreSQL server: postgresql://[USER@]HOST[:PORT][/DATABASE]; the password "
		  "from ZICHA_DB_PASSWORD, PGPASSWORD, a file, or asked for"),
	.profile = "database",
	.settings = settings,
	.n_settings = N(settings),
	.rights = ROLE_TCP,
	.deadline_ms = 120 * 1000,
	.plan = plan,
	.ready = ready,
	.look = look,
};
