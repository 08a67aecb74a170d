/* SPDX-License-Identifier: Apache-2.0 */
/* mysql - a MariaDB or MySQL server: mysql://[USER@]HOST[:PORT].
 *
 * Through libmariadb, whose connect() is the core's: see survey_connect.h. */
#include "role/role.h"
#include "survey/db/db_facts.h"
#include "survey/db/db_libmariadb.h"
#include "survey/db/db_target.h"
#include "survey/survey_connect.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

enum {
	PORT = 3306,
	/* of errmsg.h */
	GONE = 2006,
	LOST = 2013,
	LOST_EXTENDED = 2055,
	NO_TLS = 2026,
};

struct session {
	struct db_libmariadb my;
	struct survey *survey;
	MYSQL *connection;
	const char *address;
};

static int plan(struct survey_plan *p, struct err *e)
{
	static const char *const variables[] = { "ZICHA_DB_PASSWORD", "MYSQL_PWD", NULL };
	return db_target_plan(p, PORT, "root", variables, e);
}

static int ready(struct survey *s, struct err *e)
{
	struct session *x = survey_state(s, sizeof(*x));
	static const char *const variables[] = { "HOME",
						 "MYSQL_PWD",
						 "MARIADB_HOME",
						 "MYSQL_HOME",
						 "MARIADB_PLUGIN_DIR",
						 "LIBMYSQL_PLUGIN_DIR",
						 "LIBMYSQL_PLUGINS",
						 "ZICHA_DB_PASSWORD" };
	for (size_t i = 0; i < N(variables); i++)
		unsetenv(variables[i]);
	return db_libmariadb_load(&x->my, e);
}

/* ---- connecting ---- */

static int connect_to(struct session *x, bool is_encrypted, struct err *e)
{
	struct survey *s = x->survey;
	const unsigned seconds = DB_LINK_MS / 1000, no_files = 0, tcp = MYSQL_PROTOCOL_TCP;
	const unsigned long max_row = 16 << 20;
	/* Newer libraries insist on it, and most servers' certificates are their own. */
	const char is_verified = 0;
	const char *user = survey_word(s, "user"), *password = survey_word(s, "password");
	if (x->connection)
		x->my.mysql_close(x->connection);
	x->connection = x->my.mysql_init(NULL);
	x->my.mysql_options(x->connection, MYSQL_OPT_CONNECT_TIMEOUT, &seconds);
	x->my.mysql_options(x->connection, MYSQL_OPT_READ_TIMEOUT, &seconds);
	x->my.mysql_options(x->connection, MYSQL_OPT_WRITE_TIMEOUT, &seconds);
	x->my.mysql_options(x->connection, MYSQL_OPT_LOCAL_INFILE, &no_files);
	x->my.mysql_options(x->connection, MYSQL_OPT_PROTOCOL, &tcp);
	x->my.mysql_options(x->connection, MYSQL_OPT_MAX_ALLOWED_PACKET, &max_row);
	x->my.mysql_options(x->connection, MYSQL_SET_CHARSET_NAME, "utf8mb4");
	x->my.mysql_options(x->connection, MYSQL_OPT_SSL_VERIFY_SERVER_CERT, &is_verified);
	if (is_encrypted)
		x->my.mysql_ssl_set(x->connection, NULL, NULL, NULL, NULL, NULL);
	if (x->my.mysql_real_connect(x->connection, x->address, user, password, NULL,
				     (unsigned)strtoul(survey_word(s, "port"), NULL, 10), NULL, 0))
		return 0;
	err_set(e, "%s: %.300s", x->address, x->my.mysql_error(x->connection));
	e->code = (int)x->my.mysql_errno(x->connection);
	return -1;
}

/* Encrypted if the server can, else in clear: which of them is a fact about the server. */
static int connect_either(struct session *x, struct err *e)
{
	if (connect_to(x, true, e) == 0)
		return 0;
	return e->code == NO_TLS ? connect_to(x, false, e) : -1;
}

/* ---- asking ---- */

static int refuse(struct session *x, struct err *e)
{
	static const struct {
		unsigned number;
		int code;
	} codes[] = {
		{ 1044, DB_LINK_DENIED },    { 1045, DB_LINK_DENIED },	{ 1142, DB_LINK_DENIED },
		{ 1143, DB_LINK_DENIED },    { 1227, DB_LINK_DENIED },	{ 1370, DB_LINK_DENIED },
		{ 1049, DB_LINK_MISSING },   { 1054, DB_LINK_MISSING }, { 1064, DB_LINK_MISSING },
		{ 1109, DB_LINK_MISSING },   { 1146, DB_LINK_MISSING }, { 1193, DB_LINK_MISSING },
		{ 1305, DB_LINK_MISSING },   { GONE, ENOTCONN },	{ LOST, ENOTCONN },
		{ LOST_EXTENDED, ENOTCONN },
	};
	unsigned number = x->my.mysql_errno(x->connection);
	err_set(e, "%.300s", x->my.mysql_error(x->connection));
	e->code = 0;
	for (size_t i = 0; i < N(codes); i++)
		if (codes[i].number == number)
			e->code = codes[i].code;
	return -1;
}

static int give_rows(struct session *x, MYSQL_RES *result,
		     void (*row)(void *arg, const struct db_cells *c), void *arg, struct err *e)
{
	const char *names[DB_LINK_COLUMNS];
	struct str values[DB_LINK_COLUMNS];
	unsigned n = MIN(x->my.mysql_num_fields(result), (unsigned)DB_LINK_COLUMNS);
	const MYSQL_FIELD *fields = x->my.mysql_fetch_fields(result);
	MYSQL_ROW cells;
	int64_t deadline_ms = clock_ms() + DB_LINK_MS;
	for (unsigned c = 0; c < n; c++)
		names[c] = fields[c].name;
	while ((cells = x->my.mysql_fetch_row(result))) {
		const unsigned long *lengths = x->my.mysql_fetch_lengths(result);
		for (unsigned c = 0; c < n; c++)
			values[c] = (struct str){ cells[c], cells[c] ? lengths[c] : 0 };
		row(arg, &(struct db_cells){ n, names, values });
		if (db_link_is_late(deadline_ms, e))
			return -1;
	}
	return x->my.mysql_errno(x->connection) ? refuse(x, e) : 0;
}

static int ask(struct db_link *l, const char *sql, void (*row)(void *arg, const struct db_cells *c),
	       void *arg, struct err *e)
{
	struct session *x = l->own;
	if (x->my.mysql_real_query(x->connection, sql, strlen(sql)) != 0)
		return refuse(x, e);
	MYSQL_RES *result = x->my.mysql_use_result(x->connection);
	if (!result)
		return x->my.mysql_errno(x->connection) ? refuse(x, e) : 0;
	int r = give_rows(x, result, row, arg, e);
	/* Of one that does not end, the rest is not waited for: the connection is given up. */
	if (r == 0 || e->code != ENOTCONN)
		x->my.mysql_free_result(result);
	return r;
}

/* ---- all of it ---- */

static void ignore(void *arg, const struct db_cells *c)
{
}

/* None of it may be known there. */
static void restrain(struct db_link *l, bool is_mariadb)
{
	struct err ignored;
	char limit[80], lock[80];
	if (is_mariadb)
		snprintf(limit, sizeof(limit), "SET SESSION max_statement_time = %d",
			 (int)DB_LINK_STATEMENT_SECONDS);
	else
		snprintf(limit, sizeof(limit), "SET SESSION max_execution_time = %d000",
			 (int)DB_LINK_STATEMENT_SECONDS);
	snprintf(lock, sizeof(lock), "SET SESSION lock_wait_timeout = %d",
		 (int)DB_LINK_LOCK_SECONDS);
	const char *const statements[] = { "SET SESSION TRANSACTION READ ONLY", limit, lock };
	for (size_t i = 0; i < N(statements); i++)
		(void)!l->ask(l, statements[i], ignore, NULL, &ignored);
}

static int converse(struct session *x, struct err *e)
{
	struct db_link link = { .own = x, .ask = ask };
	const char *info = x->my.mysql_get_server_info(x->connection);
	/* Old clients took a version above 5.5 for none: "5.5.5-10.11.6-MariaDB". */
	if (info && strncmp(info, "5.5.5-", 6) == 0)
		info += 6;
	const char *version = arena_strdup(survey_arena(x->survey), info ? info : "");
	bool is_mariadb = strstr(version, "MariaDB") != NULL;
	const struct db_server server = {
		.engine = is_mariadb ? "mariadb" : "mysql",
		.folder = "mysql",
		.version = version,
		.version_number = db_facts_version("mysql", str_of(version)),
		.host = x->address,
		.port = strtol(survey_word(x->survey, "port"), NULL, 10),
		.has_tls = x->my.mysql_get_ssl_cipher(x->connection) != NULL,
	};
	restrain(&link, is_mariadb);
	return db_facts(x->survey, &link, &server, e);
}

static int look(struct survey *s, struct err *e)
{
	struct session *x = survey_state(s, sizeof(*x));
	int r = -1;
	x->survey = s;
	survey_connect_begin(s);
	for (size_t n = 0; r < 0 && (x->address = survey_nth_word(s, "address", n)); n++)
		r = connect_either(x, e);
	if (r < 0)
		return -1;
	r = converse(x, e);
	/* Of one that was given up the rest of an answer would be waited for. */
	if (r == 0)
		x->my.mysql_close(x->connection);
	return r;
}

static const struct survey_setting settings[] = { DB_TARGET_SETTINGS };

const struct survey_kind survey_db_mysql = {
	.name = "mysql",
	.doc = N_("a MariaDB or MySQL server: mysql://[USER@]HOST[:PORT]; the password from "
		  "ZICHA_DB_PASSWORD, MYSQL_PWD, a file, or asked for"),
	.profile = "database",
	.settings = settings,
	.n_settings = N(settings),
	.rights = ROLE_TCP,
	.deadline_ms = 120 * 1000,
	.plan = plan,
	.ready = ready,
	.look = look,
};
