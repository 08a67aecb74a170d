/* SPDX-License-Identifier: Apache-2.0 */
/* odbc - a database server through its ODBC driver: odbc:[USER@]DSN.
 *
 * SQL Server by FreeTDS; Oracle, DM8 and KingbaseES by their vendors' drivers. The driver is loaded
 * before the role is confined and called without a driver manager, which would read files when it
 * connects; its connect() is the core's: see adr 0018. A driver that opens files of its own, or
 * starts threads, gets a refusal, and what it says then stands in the words. */
#include "base/buf.h"
#include "role/role.h"
#include "survey/db/db_dsn.h"
#include "survey/db/db_facts.h"
#include "survey/db/db_odbc.h"
#include "survey/db/db_target.h"
#include "survey/survey_connect.h"

#include <errno.h>
#include <string.h>

enum { CELL_BYTES = 16 << 10, MAX_ROWS = 200000, LOGIN_SECONDS = 15 };

struct session {
	struct db_odbc odbc;
	struct survey *survey;
	SQLHENV environment;
	SQLHDBC connection;
	const char *address;
};

/* What a driver calls the server's address and port, by its library's name. */
static const struct {
	const char *library, *server, *port;
	uint16_t usual;
} drivers[] = {
	{ "tdsodbc", "Server", "Port", 1433 },	    { "msodbcsql", "Server", NULL, 1433 },
	{ "psqlodbc", "Servername", "Port", 5432 }, { "kdbodbc", "Servername", "Port", 54321 },
	{ "dodbc", "Server", "TCP_PORT", 5236 },    { "maodbc", "Server", "Port", 3306 },
	{ "myodbc", "Server", "Port", 3306 },	    { "sqora", "DBQ", NULL, 1521 },
};

static size_t driver_of(const char *path)
{
	size_t i = 0;
	while (i + 1 < N(drivers) && !strstr(path, drivers[i].library))
		i++;
	return strstr(path, drivers[i].library) ? i : 0;
}

static int plan(struct survey_plan *p, struct err *e)
{
	static const char *const variables[] = { "ZICHA_DB_PASSWORD", NULL };
	struct str rest = str_of(survey_plan_rest(p)), user = { NULL, 0 };
	struct arena *a = survey_plan_arena(p);
	struct db_dsn dsn;
	int64_t port;
	size_t at = str_find(rest, '@');
	if (at < rest.n) {
		user = str_head(rest, at);
		rest = str_from(rest, at + 1);
	}
	if (str_find(user, ';') < user.n)
		return err_set(e, "a user's name with a semicolon would be more than a name");
	if (str_find(user, ':') < user.n)
		return err_set(e, "no password in a target's name: others can read it; `zicha "
				  "targets` says where it may stand");
	if (db_dsn_read(p, str_text(a, rest), &dsn, e) < 0)
		return -1;
	size_t driver = driver_of(dsn.driver);
	port = drivers[driver].usual;
	if (dsn.port && (!str_int(str_of(dsn.port), 10, &port) || port < 1 || port > UINT16_MAX))
		return err_set(e, "%s: Port is no port", survey_plan_target(p));
	if (survey_plan_host(p, dsn.server, (uint16_t)port, e) < 0 ||
	    db_target_plan_secrets(p, variables, e) < 0)
		return -1;
	survey_plan_word(p, "driver", dsn.driver);
	survey_plan_word(p, "port", arena_printf(a, "%lld", (long long)port));
	survey_plan_word(p, "rest", dsn.rest);
	if (user.n)
		survey_plan_word(p, "user", str_text(a, user));
	return 0;
}

static int ready(struct survey *s, struct err *e)
{
	struct session *x = survey_state(s, sizeof(*x));
	unsetenv("HOME");
	unsetenv("ZICHA_DB_PASSWORD");
	return db_odbc_load(survey_word(s, "driver"), &x->odbc, e);
}

/* ---- the driver's words ---- */

static int refuse(struct session *x, SQLSMALLINT kind, SQLHANDLE handle, const char *what,
		  struct err *e)
{
	SQLCHAR state[6] = "", text[400] = "";
	SQLINTEGER number = 0;
	SQLSMALLINT n = 0;
	x->odbc.SQLGetDiagRec(kind, handle, 1, state, &number, text, sizeof(text) - 1, &n);
	err_set(e, "%s: %.300s", what, text[0] ? (const char *)text : "the driver says nothing");
	e->code = 0;
	/* 42501 is PostgreSQL's; 229, 297, 300, 371 and 916 SQL Server's; 1031 and 942 Oracle's:
	 * what one may not see is not there. */
	if (strcmp((char *)state, "42501") == 0 || number == 229 || number == 297 ||
	    number == 300 || number == 371 || number == 916 || number == 1031 || number == 942)
		e->code = DB_LINK_DENIED;
	else if (strncmp((char *)state, "42S", 3) == 0 || strcmp((char *)state, "42P01") == 0 ||
		 number == 208)
		e->code = DB_LINK_MISSING;
	else if (strncmp((char *)state, "08", 2) == 0)
		e->code = ENOTCONN;
	return -1;
}

/* ---- asking ---- */

struct columns {
	SQLSMALLINT n;
	SQLCHAR text[DB_LINK_COLUMNS][64];
	const char *name[DB_LINK_COLUMNS];
};

static bool describe(struct session *x, SQLHSTMT statement, struct columns *c)
{
	SQLSMALLINT type, digits, nullable, length;
	SQLULEN size;
	if (!SQL_SUCCEEDED(x->odbc.SQLNumResultCols(statement, &c->n)) || c->n < 1)
		return false;
	c->n = MIN(c->n, (SQLSMALLINT)DB_LINK_COLUMNS);
	for (SQLSMALLINT i = 0; i < c->n; i++) {
		c->text[i][0] = 0;
		x->odbc.SQLDescribeCol(statement, (SQLUSMALLINT)(i + 1), c->text[i],
				       sizeof(c->text[i]) - 1, &length, &type, &size, &digits,
				       &nullable);
		c->name[i] = (const char *)c->text[i];
	}
	return true;
}

/* <0: a cell could not be had, which is not the same as NULL. */
static int give_row(struct session *x, SQLHSTMT statement, const struct columns *c, char *cells,
		    void (*row)(void *arg, const struct db_cells *c), void *arg, struct err *e)
{
	struct str values[DB_LINK_COLUMNS];
	for (SQLSMALLINT i = 0; i < c->n; i++) {
		char *cell = cells + (size_t)i * CELL_BYTES;
		SQLLEN n = 0;
		SQLRETURN r = x->odbc.SQLGetData(statement, (SQLUSMALLINT)(i + 1), SQL_C_CHAR, cell,
						 CELL_BYTES, &n);
		if (!SQL_SUCCEEDED(r))
			return refuse(x, SQL_HANDLE_STMT, statement, c->name[i], e);
		if (n >= CELL_BYTES)
			return err_set(e, "%s: a value of more than %d bytes", c->name[i],
				       CELL_BYTES - 1);
		if (n == SQL_NULL_DATA)
			values[i] = (struct str){ NULL, 0 };
		else
			values[i] = (struct str){ cell,
						  n < 0 ? strnlen(cell, CELL_BYTES) : (size_t)n };
	}
	row(arg, &(struct db_cells){ (size_t)c->n, c->name, values });
	return 0;
}

static int fetch(struct session *x, SQLHSTMT statement,
		 void (*row)(void *arg, const struct db_cells *c), void *arg, struct err *e)
{
	struct columns c;
	SQLRETURN r;
	int64_t deadline_ms = clock_ms() + DB_LINK_MS;
	if (!describe(x, statement, &c))
		return refuse(x, SQL_HANDLE_STMT, statement, "describe", e);
	autofree char *cells = base_alloc((size_t)c.n * CELL_BYTES);
	for (size_t n_rows = 0; SQL_SUCCEEDED(r = x->odbc.SQLFetch(statement)); n_rows++) {
		if (n_rows == MAX_ROWS)
			return err_set(e, "more than %d rows", (int)MAX_ROWS);
		if (give_row(x, statement, &c, cells, row, arg, e) < 0)
			return -1;
		if (db_link_is_late(deadline_ms, e))
			return -1;
	}
	return r == SQL_NO_DATA ? 0 : refuse(x, SQL_HANDLE_STMT, statement, "fetch", e);
}

static int ask(struct db_link *l, const char *sql, void (*row)(void *arg, const struct db_cells *c),
	       void *arg, struct err *e)
{
	struct session *x = l->own;
	SQLHSTMT statement = NULL;
	if (!SQL_SUCCEEDED(x->odbc.SQLAllocHandle(SQL_HANDLE_STMT, x->connection, &statement)))
		return refuse(x, SQL_HANDLE_DBC, x->connection, "ask", e);
	x->odbc.SQLSetStmtAttr(statement, SQL_ATTR_QUERY_TIMEOUT,
			       (SQLPOINTER)DB_LINK_STATEMENT_SECONDS, 0);
	SQLRETURN r = x->odbc.SQLExecDirect(statement, (SQLCHAR *)sql, SQL_NTS);
	int status = SQL_SUCCEEDED(r) ? fetch(x, statement, row, arg, e)
				      : refuse(x, SQL_HANDLE_STMT, statement, "ask", e);
	x->odbc.SQLFreeHandle(SQL_HANDLE_STMT, statement);
	return status;
}

/* ---- connecting ---- */

static int connect_to(struct session *x, struct err *e)
{
	struct survey *s = x->survey;
	size_t driver = driver_of(survey_word(s, "driver"));
	const char *user = survey_word(s, "user"), *password = survey_word(s, "password");
	autobuf text = BUF(16 << 10);
	SQLCHAR out[1024];
	SQLSMALLINT n;
	buf_printf(&text, "%s%s=%s;", survey_word(s, "rest"), drivers[driver].server, x->address);
	if (drivers[driver].port)
		buf_printf(&text, "%s=%s;", drivers[driver].port, survey_word(s, "port"));
	if (user)
		buf_printf(&text, "UID=%s;", user);
	if (password) {
		buf_puts(&text, "PWD={");
		for (const char *c = password; *c; c++)
			buf_puts(&text, *c == '}' ? "}}" : (const char[]){ *c, 0 });
		buf_puts(&text, "};");
	}
	buf_putc(&text, 0);
	if (!SQL_SUCCEEDED(
		    x->odbc.SQLAllocHandle(SQL_HANDLE_ENV, SQL_NULL_HANDLE, &x->environment)) ||
	    !SQL_SUCCEEDED(x->odbc.SQLSetEnvAttr(x->environment, SQL_ATTR_ODBC_VERSION,
						 (SQLPOINTER)SQL_OV_ODBC3, 0)) ||
	    !SQL_SUCCEEDED(x->odbc.SQLAllocHandle(SQL_HANDLE_DBC, x->environment, &x->connection)))
		return err_set(e, "the ODBC driver cannot start");
	x->odbc.SQLSetConnectAttr(x->connection, SQL_ATTR_LOGIN_TIMEOUT, (SQLPOINTER)LOGIN_SECONDS,
				  0);
	x->odbc.SQLSetConnectAttr(x->connection, SQL_ATTR_ACCESS_MODE,
				  (SQLPOINTER)SQL_MODE_READ_ONLY, 0);
	SQLRETURN r = x->odbc.SQLDriverConnect(x->connection, NULL, (SQLCHAR *)text.p, SQL_NTS, out,
					       sizeof(out), &n, SQL_DRIVER_NOPROMPT);
	explicit_bzero(text.p, text.n);
	explicit_bzero(out, sizeof(out));
	return SQL_SUCCEEDED(r) ? 0 : refuse(x, SQL_HANDLE_DBC, x->connection, x->address, e);
}

/* "0015.0000.0180" and "10.11.000019" as people write them: 15.0.180, 10.11.19. */
static const char *without_zeros(struct arena *a, struct str version)
{
	autobuf out = BUF(1024);
	struct str part;
	while (str_split(&version, '.', &part)) {
		while (part.n > 1 && part.p[0] == '0')
			part = str_from(part, 1);
		buf_printf(&out, "%s%.*s", out.n ? "." : "", (int)part.n, part.p);
	}
	return str_text(a, buf_view(&out));
}

static void fill_engine(struct session *x, struct db_server *server)
{
	static const struct {
		const char *name, *engine, *folder;
	} engines[] = {
		{ "Microsoft SQL Server", "sqlserver", "sqlserver" },
		{ "Oracle", "oracle", "oracle" },
		{ "DM", "dm", "dm" },
		{ "KingbaseES", "kingbase", "postgresql" },
		{ "PostgreSQL", "postgresql", "postgresql" },
		{ "MariaDB", "mariadb", "mysql" },
		{ "MySQL", "mysql", "mysql" },
	};
	struct arena *a = survey_arena(x->survey);
	char text[200] = "";
	SQLSMALLINT n = 0;
	x->odbc.SQLGetInfo(x->connection, SQL_DBMS_NAME, text, sizeof(text) - 1, &n);
	for (size_t i = 0; i < N(engines) && !server->engine; i++)
		if (strncasecmp(text, engines[i].name, strlen(engines[i].name)) == 0) {
			server->engine = engines[i].engine;
			server->folder = engines[i].folder;
		}
	if (!server->engine)
		server->engine = server->folder = str_text(a, str_of(text));
	text[0] = 0;
	x->odbc.SQLGetInfo(x->connection, SQL_DBMS_VER, text, sizeof(text) - 1, &n);
	struct str version = str_of(without_zeros(a, str_of(text)));
	/* PostgreSQL's driver writes 15.18 as 15.0.18. */
	if (strcmp(server->folder, "postgresql") == 0 && version.n > 5 && version.p[0] != '9' &&
	    str_has(str_head(version, 5), ".0."))
		version = str_of(
			arena_printf(a, "%.*s%s", (int)str_find(version, '.'), version.p,
				     str_text(a, str_from(version, str_find(version, '.') + 2))));
	server->version = str_text(a, version);
	server->version_number = db_facts_version(server->engine, version);
}

static int look(struct survey *s, struct err *e)
{
	struct session *x = survey_state(s, sizeof(*x));
	struct db_link link = { .own = x, .ask = ask };
	int r = -1;
	x->survey = s;
	survey_connect_begin(s);
	for (size_t n = 0; r < 0 && (x->address = survey_nth_word(s, "address", n)); n++)
		r = connect_to(x, e);
	if (r < 0)
		return -1;
	struct db_server server = { .host = x->address,
				    .port = strtol(survey_word(s, "port"), NULL, 10),
				    .has_tls = NO_INT };
	fill_engine(x, &server);
	return db_facts(s, &link, &server, e);
}

static const struct survey_setting settings[] = { DB_TARGET_SETTINGS };

const struct survey_kind survey_db_odbc = {
	.name = "odbc",
	.doc = N_("a database server through its ODBC driver: odbc:[USER@]DSN; the password from "
		  "ZICHA_DB_PASSWORD, a file, or asked for"),
	.profile = "database",
	.settings = settings,
	.n_settings = N(settings),
	.rights = ROLE_TCP,
	.deadline_ms = 120 * 1000,
	.plan = plan,
	.ready = ready,
	.look = look,
};
