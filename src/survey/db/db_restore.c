/* SPDX-License-Identifier: Apache-2.0 */
/* db_restore - restores a dump into a server of its own, which lives for that and is removed. */
#include "survey/db/db_restore.h"

#include "base/crypto.h"
#include "base/unpack.h"
#include "survey/db/db_trial.h"
#include "table/db/db.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>

enum { OUTPUT_BYTES = 4 << 20, HEAD_BYTES = 4096, START_MS = 60 * 1000, FIELDS = 11 };

struct outcome {
	const char *engine, *version, *error, *checksum;
	const char *lacks; /* what the file needs and this machine has not; or NULL */
	int64_t n_errors, n_objects, n_tables, n_rows;
	bool is_tried; /* the file's bytes reached a server */
};

/* ---- what it is ---- */

enum { FORMAT_AT = 10, FORMAT_LIST = 3 };
enum kind { UNKNOWN, MYSQL_TEXT, POSTGRESQL_TEXT, POSTGRESQL_ARCHIVE };

static enum kind kind_of(const char *path, struct err *e)
{
	struct str piece = { NULL, 0 };
	autounpack struct unpack *u = NULL;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (fd < 0 || unpack_open(fd, path, (uint64_t)1 << 44, &u, e) < 0 ||
	    unpack_next(u, &piece, e) < 0)
		return UNKNOWN;
	piece = str_head(piece, HEAD_BYTES);
	/* The list of a folder: its data stand in files beside it, which no stream holds. */
	if (str_starts(piece, "PGDMP") && piece.n > FORMAT_AT && piece.p[FORMAT_AT] == FORMAT_LIST)
		return UNKNOWN;
	if (str_starts(piece, "PGDMP") || (piece.n > 8 && memcmp(piece.p, "toc.dat", 8) == 0))
		return POSTGRESQL_ARCHIVE;
	if (str_has(piece, "-- PostgreSQL database "))
		return POSTGRESQL_TEXT;
	return str_has(piece, "-- MariaDB dump ") || str_has(piece, "-- MySQL dump ") ? MYSQL_TEXT
										      : UNKNOWN;
}

/* ---- what the programs say ---- */

/* A role or account that the throw-away server does not have, or has already, is no mistake of
 * the file's. */
static bool is_of_role(struct str line)
{
	return (str_has(line, "role \"") && str_has(line, "does not exist")) ||
	       str_has(line, "role \"postgres\" already exists") ||
	       (str_starts(line, "ERROR 1396 ") && str_has(line, "Operation CREATE "));
}

/* What is to make room first (pg_dump --clean) finds nothing in a new server. `rest` begins behind
 * the complaint, where psql repeats the statement. */
static bool is_of_clean(struct str line, struct str rest)
{
	static const char mark[] = "STATEMENT:  ";
	struct str next;
	if (!str_has(line, "does not exist"))
		return false;
	while (str_line(&rest, &next) && !str_has(next, "ERROR: "))
		if (str_starts(next, mark)) {
			next = str_from(next, sizeof(mark) - 1);
			return str_starts(next, "DROP ") ||
			       str_starts(next, "SELECT pg_catalog.lo_unlink(") ||
			       (str_starts(next, "ALTER ") && str_has(next, " DROP "));
		}
	return false;
}

/* An extension that is not installed here says nothing of the file. */
static bool is_lack(struct str line)
{
	return (str_has(line, "extension \"") && str_has(line, "is not available")) ||
	       str_has(line, "could not open extension control file") ||
	       str_has(line, "unsupported version (");
}

/* Lines with one of the words are mistakes. */
static void take_errors(struct str said, const char *word, const char *other, struct outcome *o,
			struct arena *a)
{
	struct str line;
	while (str_line(&said, &line)) {
		if (!str_has(line, word) && !str_has(line, other))
			continue;
		if (is_of_role(line) || is_of_clean(line, said))
			continue;
		if (!o->lacks && is_lack(line))
			o->lacks = str_text(a, str_head(str_trim(line), 300));
		if (!o->n_errors++)
			o->error = str_text(a, str_head(str_trim(line), 300));
	}
}

static int64_t number_after(struct str said, const char *mark)
{
	struct str line, rest;
	int64_t n = NO_INT;
	while (str_line(&said, &line))
		if (str_starts(line, mark)) {
			rest = str_trim(str_from(line, strlen(mark)));
			if (!str_int(rest, 10, &n))
				n = NO_INT;
		}
	return n;
}

/* ---- MariaDB ---- */

#define MYSQL_OTHERS "('mysql', 'information_schema', 'performance_schema', 'sys')"
#define MYSQL_TABLES \
	"FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND table_schema NOT " \
	"IN " MYSQL_OTHERS
#define MYSQL_NAME \
	"'`', REPLACE(table_schema, '`', '``'), '`.`', REPLACE(table_name, '`', '``'), '`'"

static const char mysql_counts[] = "\n;\nDELIMITER ;\n"
				   "SET SESSION group_concat_max_len = 1000000000;\n"
				   "SELECT CONCAT('zicha-objects ', (SELECT COUNT(*) FROM "
				   "information_schema.tables WHERE table_schema NOT "
				   "IN " MYSQL_OTHERS ") + (SELECT COUNT(*) FROM "
				   "information_schema.routines WHERE "
				   "routine_schema NOT IN " MYSQL_OTHERS
				   ") + (SELECT COUNT(*) FROM information_schema.triggers WHERE "
				   "trigger_schema NOT IN " MYSQL_OTHERS
				   ") + (SELECT COUNT(*) FROM information_schema.events WHERE "
				   "event_schema NOT IN " MYSQL_OTHERS "));\n"
				   "SELECT CONCAT('zicha-tables ', COUNT(*)) " MYSQL_TABLES ";\n"
				   "SET @q = (SELECT IFNULL(CONCAT('SELECT CONCAT(''zicha-rows '', "
				   "SUM(c)) FROM (', GROUP_CONCAT(CONCAT('SELECT COUNT(*) c FROM "
				   "', " MYSQL_NAME ") SEPARATOR ' UNION ALL '), ') x'), 'SELECT "
				   "''zicha-rows 0''') " MYSQL_TABLES ");\n"
				   "PREPARE s FROM @q; EXECUTE s;\n"
				   "SELECT 'zicha-checksums';\n"
				   "SET @q = (SELECT IFNULL(CONCAT('CHECKSUM TABLE ', "
				   "GROUP_CONCAT(CONCAT(" MYSQL_NAME ") ORDER BY table_schema, "
				   "table_name)), 'SELECT "
				   "0') " MYSQL_TABLES ");\n"
				   "PREPARE s FROM @q; EXECUTE s;\n";

static int not_started(const struct db_trial *t, const char *what, struct err *e)
{
	return clock_ms() < t->deadline_ms ? err_set(e, "the throw-away %s did not start", what)
					   : err_set(e, "%s", N_("no end until the deadline"));
}

static int start_mysql(struct db_trial *t, const char *client, struct outcome *o, struct arena *a,
		       struct err *e)
{
	static const char *const installs[] = { "/usr/bin/mariadb-install-db",
						"/usr/bin/mysql_install_db", NULL };
	static const char *const servers[] = { "/usr/sbin/mariadbd", "/usr/libexec/mariadbd",
					       "/usr/sbin/mysqld", "/usr/libexec/mysqld", NULL };
	const char *install = db_trial_find(installs), *server = db_trial_find(servers);
	const char *data = arena_printf(a, "--datadir=%s/data", t->folder);
	const char *socket = arena_printf(a, "--socket=%s/sock", t->folder);
	autobuf said = BUF(OUTPUT_BYTES);
	if (!install || !server)
		return err_set(e, "there is no MariaDB server here to restore into");
	const char *const make[] = { install,
				     "--no-defaults",
				     data,
				     "--auth-root-authentication-method=normal",
				     "--skip-test-db",
				     NULL };
	int r = db_trial_run(t, make, -1, &said, e);
	if (r != 0)
		return r < 0 ? r : err_set(e, "mariadb-install-db ended with %d", r);
	const char *const serve[] = { server,
				      "--no-defaults",
				      data,
				      socket,
				      "--skip-networking",
				      "--skip-log-bin",
				      arena_printf(a, "--secure-file-priv=%s/data", t->folder),
				      "--local-infile=OFF",
				      "--sync-frm=OFF",
				      "--innodb-flush-log-at-trx-commit=0",
				      "--max-allowed-packet=1G",
				      arena_printf(a, "--pid-file=%s/pid", t->folder),
				      NULL };
	if (db_trial_serve(t, serve, e) < 0)
		return -1;
	for (int64_t end = MIN(clock_ms() + START_MS, t->deadline_ms); clock_ms() < end;) {
		const char *const ask[] = {
			client, "--no-defaults",    socket, "-uroot", "-N", "-B",
			"-e",	"SELECT VERSION()", NULL
		};
		buf_clear(&said);
		if (db_trial_run(t, ask, -1, &said, e) == 0) {
			o->version = str_text(a, str_trim(buf_view(&said)));
			return 0;
		}
		poll(NULL, 0, 200);
	}
	return not_started(t, "MariaDB", e);
}

/* Of the sums alone: the name of the database is the restore's own. */
static const char *checksum_of(struct str lines, struct arena *a)
{
	char hex[CRYPTO_HEX_SIZE];
	autobuf sums = BUF(OUTPUT_BYTES);
	struct str line;
	while (str_line(&lines, &line)) {
		size_t tab = str_find(line, '\t');
		buf_str(&sums, str_from(line, tab < line.n ? tab : 0));
	}
	crypto_sha256_hex(buf_view(&sums), hex);
	return arena_strndup(a, hex, 16);
}

static int restore_mysql(struct db_trial *t, const char *path, struct outcome *o, struct arena *a,
			 struct err *e)
{
	static const char *const clients[] = { "/usr/bin/mariadb", "/usr/bin/mysql", NULL };
	const char *client = db_trial_find(clients);
	autobuf said = BUF(OUTPUT_BYTES);
	o->engine = "mariadb";
	if (!client)
		return err_set(e, "there is no MariaDB client here");
	if (start_mysql(t, client, o, a, e) < 0)
		return -1;
	/* One session for both: a dump of all databases brings its own accounts along. The name
	 * is that of a dump of one database, which does not say it. */
	const char *socket = arena_printf(a, "--socket=%s/sock", t->folder);
	const char *const make[] = { client, "--no-defaults",
				     socket, "-uroot",
				     "-e",   "CREATE DATABASE zicha_restore",
				     NULL };
	const char *const into[] = { client,
				     "--no-defaults",
				     "--binary-mode",
				     "--force",
				     "--loose-sandbox", /* no \! where the client knows it */
				     socket,
				     "-uroot",
				     "-N",
				     "-B",
				     "--max-allowed-packet=1G",
				     "zicha_restore",
				     NULL };
	if (db_trial_run(t, make, -1, &said, e) < 0)
		return -1;
	buf_clear(&said);
	autofd int in = db_trial_feed(t, path, mysql_counts, e);
	o->is_tried = in >= 0;
	if (in < 0 || db_trial_run(t, into, in, &said, e) < 0)
		return -1;
	if (buf_is_over(&said))
		return err_set(e, "the restore says more than %d MiB", OUTPUT_BYTES >> 20);
	struct str all = buf_view(&said);
	take_errors(all, "ERROR ", "ERROR: ", o, a);
	o->n_objects = number_after(all, "zicha-objects ");
	o->n_tables = number_after(all, "zicha-tables ");
	o->n_rows = number_after(all, "zicha-rows ");
	const char *sums = memmem(all.p, all.n, "zicha-checksums\n", 16);
	if (sums)
		o->checksum = checksum_of(str_range(sums, all.p + all.n), a);
	return 0;
}

/* ---- PostgreSQL ---- */

/* A dump does not hold what its extensions bring along. */
static const char postgresql_counts[] =
	"SELECT 'zicha-objects ' || ((SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid "
	"= relnamespace"
	" WHERE relkind IN ('r', 'p', 'f', 'v', 'm', 'S') AND nspname !~ '^pg_' AND nspname <> "
	"'information_schema' AND c.oid NOT IN (SELECT objid FROM pg_depend WHERE classid = "
	"'pg_class'::regclass AND deptype = 'e'))"
	" + (SELECT count(*) FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace WHERE "
	"nspname !~ '^pg_' AND nspname <> 'information_schema' AND p.oid NOT IN (SELECT objid FROM "
	"pg_depend WHERE classid = 'pg_proc'::regclass AND deptype = 'e'))"
	" + (SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal) + (SELECT count(*) FROM "
	"pg_event_trigger));\n"
	"SELECT 'zicha-tables ' || count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = "
	"relnamespace"
	" WHERE relkind = 'r' AND nspname !~ '^pg_' AND nspname <> 'information_schema';\n"
	"WITH x AS (SELECT query_to_xml(format('SELECT count(*) AS c, "
	"coalesce(sum(hashtext(t::text)), 0) AS h FROM %I.%I t', nspname, relname),"
	" false, true, '') AS r FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace"
	" WHERE relkind = 'r' AND nspname !~ '^pg_' AND nspname <> 'information_schema')\n"
	"SELECT 'zicha-rows ' || coalesce(sum((xpath('/row/c/text()', r))[1]::text::bigint), 0) "
	"FROM x\n"
	"UNION ALL SELECT 'zicha-sum ' || coalesce(sum((xpath('/row/h/text()', "
	"r))[1]::text::numeric), 0) FROM x;\n";

/* The newest set of programs. */
static const char *postgresql_folder(struct arena *a)
{
	static const char *const places[] = { "/usr/lib/postgresql/", "/usr/pgsql-" };
	for (int version = 20; version > 9; version--)
		for (size_t i = 0; i < N(places); i++) {
			const char *folder = arena_printf(a, "%s%d/bin", places[i], version);
			if (access(arena_printf(a, "%s/initdb", folder), X_OK) == 0)
				return folder;
		}
	return access("/usr/bin/initdb", X_OK) == 0 ? "/usr/bin" : NULL;
}

/* The exit status of psql, as db_trial_run() has it. */
static int ask_postgresql(struct db_trial *t, const char *folder, const char *sql,
			  const char *database, struct buf *said, struct arena *a, struct err *e)
{
	const char *const ask[] = { arena_printf(a, "%s/psql", folder),
				    "-X",
				    "-q",
				    "-A",
				    "-t",
				    "-h",
				    t->folder,
				    "-U",
				    "postgres",
				    "-c",
				    sql,
				    "-d",
				    database,
				    NULL };
	return db_trial_run(t, ask, -1, said, e);
}

static int start_postgresql(struct db_trial *t, const char *folder, struct outcome *o,
			    struct arena *a, struct err *e)
{
	const char *data = arena_printf(a, "%s/data", t->folder);
	autobuf said = BUF(OUTPUT_BYTES);
	const char *const make[] = { arena_printf(a, "%s/initdb", folder),
				     "-D",
				     data,
				     "-A",
				     "trust",
				     "-U",
				     "postgres",
				     "-N",
				     "-E",
				     "UTF8",
				     "--locale=C.UTF-8",
				     NULL };
	int r = db_trial_run(t, make, -1, &said, e);
	if (r != 0)
		return r < 0 ? r : err_set(e, "initdb ended with %d", r);
	const char *const serve[] = { arena_printf(a, "%s/postgres", folder),
				      "-D",
				      data,
				      "-k",
				      t->folder,
				      "-c",
				      "listen_addresses=",
				      "-c",
				      "fsync=off",
				      NULL };
	if (db_trial_serve(t, serve, e) < 0)
		return -1;
	for (int64_t end = MIN(clock_ms() + START_MS, t->deadline_ms); clock_ms() < end;) {
		buf_clear(&said);
		if (ask_postgresql(t, folder, "SHOW server_version", "postgres", &said, a, e) ==
		    0) {
			o->version = str_text(a, str_trim(buf_view(&said)));
			return 0;
		}
		poll(NULL, 0, 200);
	}
	return not_started(t, "PostgreSQL", e);
}

/* What was not counted somewhere is known nowhere. */
static void add(int64_t *to, int64_t n)
{
	*to = *to == NO_INT || n == NO_INT ? NO_INT : *to + n;
}

/* Of each database, since a dump of all makes them. */
static int count_postgresql(struct db_trial *t, const char *folder, struct outcome *o,
			    struct arena *a, struct err *e)
{
	static const char names_sql[] =
		"SELECT datname FROM pg_database WHERE NOT datistemplate ORDER BY 1";
	autobuf names = BUF(OUTPUT_BYTES), sums = BUF(OUTPUT_BYTES);
	char hex[CRYPTO_HEX_SIZE];
	int r = ask_postgresql(t, folder, names_sql, "postgres", &names, a, e);
	if (r != 0)
		return r < 0 ? r : err_set(e, "psql ended with %d", r);
	o->n_objects = o->n_tables = o->n_rows = 0;
	struct str rest = buf_view(&names), name;
	while (str_line(&rest, &name)) {
		autobuf said = BUF(OUTPUT_BYTES);
		const char *database = arena_strndup(a, name.p, name.n);
		if (ask_postgresql(t, folder, postgresql_counts, database, &said, a, e) < 0)
			return -1;
		add(&o->n_objects, number_after(buf_view(&said), "zicha-objects "));
		add(&o->n_tables, number_after(buf_view(&said), "zicha-tables "));
		add(&o->n_rows, number_after(buf_view(&said), "zicha-rows "));
		buf_str(&sums, buf_view(&said));
	}
	crypto_sha256_hex(buf_view(&sums), hex);
	if (o->n_rows != NO_INT)
		o->checksum = arena_strndup(a, hex, 16);
	return 0;
}

static int restore_postgresql(struct db_trial *t, const char *path, bool is_archive,
			      struct outcome *o, struct arena *a, struct err *e)
{
	const char *folder = postgresql_folder(a);
	autobuf said = BUF(OUTPUT_BYTES);
	o->engine = "postgresql";
	if (!folder)
		return err_set(e, "there is no PostgreSQL server here to restore into");
	if (start_postgresql(t, folder, o, a, e) < 0)
		return -1;
	const char *const archive[] = { arena_printf(a, "%s/pg_restore", folder),
					"-h",
					t->folder,
					"-U",
					"postgres",
					"-d",
					"postgres",
					"--no-owner",
					"--no-privileges",
					NULL };
	const char *const text[] = { arena_printf(a, "%s/psql", folder),
				     "-X",
				     "-q",
				     "-b",
				     "-h",
				     t->folder,
				     "-U",
				     "postgres",
				     "-d",
				     "postgres",
				     NULL };
	autofd int in = db_trial_feed(t, path, "", e);
	o->is_tried = in >= 0;
	if (in < 0 || db_trial_run(t, is_archive ? archive : text, in, &said, e) < 0)
		return -1;
	take_errors(buf_view(&said), "ERROR: ", "error: ", o, a);
	return count_postgresql(t, folder, o, a, e);
}

/* ---- both ---- */

static int restore(struct db_trial *t, const char *path, struct outcome *o, struct arena *a,
		   struct err *e)
{
	err_set(e, "%s: no dump that zicha can restore", path);
	switch (kind_of(path, e)) {
	case UNKNOWN: return -1;
	case MYSQL_TEXT: return restore_mysql(t, path, o, a, e);
	case POSTGRESQL_TEXT: return restore_postgresql(t, path, false, o, a, e);
	case POSTGRESQL_ARCHIVE: return restore_postgresql(t, path, true, o, a, e);
	}
	return -1;
}

static const char *no_tabs(struct arena *a, const char *text)
{
	char *copy = arena_strdup(a, text ? text : "");
	for (char *c = copy; *c; c++)
		if (*c == '\t' || *c == '\n')
			*c = ' ';
	return copy;
}

const char *db_restore(const char *path, int64_t seconds, struct arena *a)
{
	struct err e;
	struct db_trial t = { .server = 0 };
	struct outcome o = { .n_objects = NO_INT, .n_tables = NO_INT, .n_rows = NO_INT };
	int64_t begun_ms = clock_ms();
	int r = db_trial_open(&t, seconds, &e);
	if (r >= 0)
		r = restore(&t, path, &o, a, &e);
	db_trial_close(&t);
	/* It may be a good backup that is too large for here. */
	if (r < 0 && e.code == ENOSPC)
		o.lacks = str_text(a, str_of(e.text));
	if (r < 0) {
		o.n_errors++;
		if (!o.error)
			o.error = str_text(a, str_of(e.text));
	}
	const char *unproven = o.is_tried ? o.lacks : o.error;
	return arena_printf(a, "%s\t%s\t%s\t%.1f\t%lld\t%s\t%lld\t%lld\t%lld\t%s\t%s",
			    no_tabs(a, o.engine), no_tabs(a, o.version), clock_iso(a, clock_now()),
			    (double)(clock_ms() - begun_ms) / 1000, (long long)o.n_errors,
			    no_tabs(a, o.error), (long long)o.n_objects, (long long)o.n_tables,
			    (long long)o.n_rows, no_tabs(a, o.checksum), no_tabs(a, unproven));
}

/* ---- in the role ---- */

void db_restore_give(struct survey *s, const char *path, const char *words, int64_t n_expected)
{
	struct str rest = str_of(words), field[FIELDS] = { { NULL, 0 } };
	struct arena *a = survey_arena(s);
	struct db_restore_test row = { .backup = path,
				       .n_expected = n_expected,
				       .seconds = NO_REAL };
	int64_t *const numbers[] = { &row.n_errors, &row.n_objects, &row.n_tables, &row.n_rows };
	static const size_t places[] = { 4, 6, 7, 8 };
	for (size_t i = 0; i < FIELDS && str_split(&rest, '\t', &field[i]);)
		i++;
	row.engine = field[0].n ? str_text(a, field[0]) : NULL;
	row.version = field[1].n ? str_text(a, field[1]) : NULL;
	row.tested = str_text(a, field[2]);
	(void)!str_real(field[3], &row.seconds);
	row.error = field[5].n ? str_text(a, field[5]) : NULL;
	row.checksum = field[9].n ? str_text(a, field[9]) : NULL;
	for (size_t i = 0; i < N(numbers); i++)
		if (!str_int(field[places[i]], 10, numbers[i]))
			*numbers[i] = NO_INT;
	row.is_restored = row.n_errors == 0 && row.n_objects != NO_INT &&
			  (n_expected == NO_INT || row.n_objects >= n_expected);
	/* What could not be tried here may be a good backup. */
	if (field[10].n) {
		row.is_restored = NO_INT;
		survey_unseen(s, &table_db_db_restore_tests, "is_restored",
			      "%s: it could not be tried: %s", path, str_text(a, field[10]));
	}
	survey_row(s, &table_db_db_restore_tests, &row);
}
