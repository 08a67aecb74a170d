/* SPDX-License-Identifier: Apache-2.0 */
/* store_sqlite - a database in one file.
 *
 * Write-ahead log and a sync at each commit: readers never wait for the writer, and what
 * is committed survives a power cut. Before SQLite reads a file its head is looked
 * at, so that nothing comes into being beside a file that is not ours or newer than us.
 * It is read through SQLite's own descriptor: closing another one on the same file would
 * drop the locks that other connections of this process hold. */
#include "base/file.h"
#include "store/store_private.h"

#include <errno.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/stat.h>

static sqlite3 *db_of(const struct store *s)
{
	return s->connection;
}

/* STORE_BUSY or -1, with words. */
static int failed(struct store *s, int code, struct err *e)
{
	sqlite3 *db = db_of(s);
	const char *words = sqlite3_errmsg(db);
	switch (code & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		err_set(e, "%s: another program is writing to it; try again", s->name);
		return STORE_BUSY;
	case SQLITE_FULL:
	case SQLITE_IOERR:
		errno = sqlite3_system_errno(db);
		if (errno)
			return err_sys(e, "%s: %s", s->name, words);
		return err_set(e, "%s: %s", s->name, words);
	case SQLITE_CORRUPT:
		return err_set(e, "%s: the database is damaged (%s): go back to a backup", s->name,
			       words);
	case SQLITE_READONLY: return err_set(e, "%s: may only be read", s->name);
	case SQLITE_CANTOPEN:
		return err_set(e, "%s: cannot be opened: the file or its directory refuses it",
			       s->name);
	default: return err_set(e, "%s: %s", s->name, words);
	}
}

static int script(struct store *s, const char *sql, struct err *e)
{
	int code = sqlite3_exec(db_of(s), sql, NULL, NULL, NULL);
	return code ? failed(s, code, e) : 0;
}

/* The head of every SQLite file (its file format, section 1.3). */
enum {
	HEAD_BYTES = 100,
	AT_PAGE_SIZE = 16,
	AT_WRITE_FORM = 18,
	AT_READ_FORM = 19,
	AT_CHANGES = 24,
	AT_PAGES = 28,
	AT_VERSION = 60,
	AT_APPLICATION = 68,
	AT_CHANGES_OF_PAGES = 92,
	FORM_WAL = 2
};

static int64_t number_at(const unsigned char *head, size_t at)
{
	const unsigned char *p = head + at;
	return (int64_t)p[0] << 24 | p[1] << 16 | p[2] << 8 | p[3];
}

static bool has_beside(const struct store *s, const char *suffix)
{
	autobuf path = BUF(strlen(s->name) + 16);
	struct stat st;
	buf_printf(&path, "%s%s", s->name, suffix);
	buf_putc(&path, 0);
	return stat(path.p, &st) == 0;
}

static int look_at_head(struct store *s, const unsigned char *head, int64_t size, struct err *e)
{
	static const char magic[] = "SQLite format 3";
	if (size == 0)
		return err_set(e, "%s: an empty file and no database of zicha", s->name);
	if (size < HEAD_BYTES || memcmp(head, magic, sizeof(magic)) != 0)
		return err_set(e, "%s: not a database of zicha", s->name);
	if (number_at(head, AT_APPLICATION) != STORE_APPLICATION_ID)
		return err_set(e, "%s: a database of SQLite, but none of zicha", s->name);
	int64_t page = head[AT_PAGE_SIZE] << 8 | head[AT_PAGE_SIZE + 1];
	int64_t wanted = number_at(head, AT_PAGES) * (page == 1 ? 64 << 10 : page);
	/* While pages are still in the log, the file may be shorter than its head says. */
	if (number_at(head, AT_CHANGES) == number_at(head, AT_CHANGES_OF_PAGES) && size < wanted &&
	    !has_beside(s, "-wal"))
		return err_set(e,
			       "%s: the database is damaged (%lld of %lld bytes are there): go "
			       "back to a backup",
			       s->name, (long long)size, (long long)wanted);
	return store_version_known(s, number_at(head, AT_VERSION), e);
}

static int read_head(struct store *s, struct err *e)
{
	unsigned char head[HEAD_BYTES] = { 0 };
	sqlite3_file *file = NULL;
	sqlite3_int64 size = 0;
	int code = sqlite3_file_control(db_of(s), "main", SQLITE_FCNTL_FILE_POINTER, &file);
	if (!code)
		code = file->pMethods->xFileSize(file, &size);
	if (!code && size >= HEAD_BYTES)
		code = file->pMethods->xRead(file, head, HEAD_BYTES, 0);
	return code ? failed(s, code, e) : look_at_head(s, head, size, e);
}

/* A file from elsewhere gets no chance to run anything, and SQL means what PostgreSQL
 * takes it for. */
static int set_up(struct store *s, struct err *e)
{
	static const struct {
		int option, value;
	} options[] = {
		{ SQLITE_DBCONFIG_DEFENSIVE, 1 },      { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
		{ SQLITE_DBCONFIG_ENABLE_TRIGGER, 0 }, { SQLITE_DBCONFIG_ENABLE_FKEY, 1 },
		{ SQLITE_DBCONFIG_DQS_DML, 0 },	       { SQLITE_DBCONFIG_DQS_DDL, 0 },
	};
	int code = sqlite3_busy_timeout(db_of(s), STORE_WAIT_MS);
	for (size_t i = 0; i < N(options) && !code; i++)
		code = sqlite3_db_config(db_of(s), options[i].option, options[i].value, NULL);
	if (code)
		return failed(s, code, e);
	return script(s,
		      "PRAGMA synchronous = FULL; PRAGMA case_sensitive_like = ON;"
		      "PRAGMA cell_size_check = ON",
		      e);
}

static int version(struct store *s, struct err *e)
{
	sqlite3_stmt *q = NULL;
	int code = sqlite3_prepare_v2(db_of(s), "PRAGMA user_version", -1, &q, NULL);
	if (!code)
		code = sqlite3_step(q);
	s->version = code == SQLITE_ROW ? sqlite3_column_int64(q, 0) : 0;
	sqlite3_finalize(q);
	return code == SQLITE_ROW ? store_version_known(s, s->version, e) : failed(s, code, e);
}

static int migrated(struct store *s, int64_t version, struct err *e)
{
	char sql[64];
	snprintf(sql, sizeof(sql), "PRAGMA user_version = %lld", (long long)version);
	return script(s, sql, e);
}

static void disconnect(struct store *s)
{
	sqlite3_close(db_of(s));
	s->connection = NULL;
}

static int connect_as(struct store *s, const char *name, int flags, struct err *e)
{
	sqlite3 *db = NULL;
	int code = sqlite3_open_v2(name, &db, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
				   NULL);
	if (!db)
		return err_set(e, "%s: no memory", s->name);
	s->connection = db;
	return code ? failed(s, code, e) : 0;
}

/* The log of a newer program must not be taken in when we leave. */
static int keep_log(struct store *s, bool is_kept)
{
	return sqlite3_db_config(db_of(s), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, is_kept, NULL);
}

static int open_as(struct store *s, const char *name, int flags, struct err *e)
{
	int r = connect_as(s, name, flags, e);
	if (!r)
		r = read_head(s, e);
	if (!r)
		r = set_up(s, e);
	if (!r && keep_log(s, true))
		r = err_set(e, "%s: %s", s->name, sqlite3_errmsg(db_of(s)));
	if (!r)
		r = version(s, e);
	if (!r && keep_log(s, false))
		r = err_set(e, "%s: %s", s->name, sqlite3_errmsg(db_of(s)));
	return r;
}

/* Where the log comes to lie. */
static bool is_directory_writable(const char *path)
{
	autofree char *directory = base_strdup(path);
	char *slash = strrchr(directory, '/');
	if (!slash)
		return access(".", W_OK) == 0;
	slash[1] = 0;
	return access(directory, W_OK) == 0;
}

/* A URI of the path, for a file that nobody can write to: SQLite then needs nothing
 * beside it. */
static void name_unchanging(struct buf *uri, const char *path)
{
	buf_puts(uri, "file:");
	for (const char *p = path; *p; p++)
		buf_printf(uri, strchr("?#%", *p) ? "%%%02x" : "%c", (unsigned char)*p);
	buf_puts(uri, "?immutable=1");
	buf_putc(uri, 0);
}

/* Also for reading the file is opened for writing where that is allowed: only then does
 * SQLite clean up after itself. Where it is not, nobody's log beside it means that
 * nobody is writing. */
static int open_reader(struct store *s, const char *path, struct err *e)
{
	autobuf uri = BUF(4 * strlen(path) + 64);
	if (access(path, W_OK) == 0 && is_directory_writable(path)) {
		int r = open_as(s, path, SQLITE_OPEN_READWRITE, e);
		return r ? r : script(s, "PRAGMA query_only = ON", e);
	}
	if (has_beside(s, "-wal"))
		return open_as(s, path, SQLITE_OPEN_READONLY, e);
	name_unchanging(&uri, path);
	return open_as(s, uri.p, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, e);
}

static int open_writer(struct store *s, const char *path, struct err *e)
{
	if (access(path, W_OK) < 0)
		return err_sys(e, "%s: cannot be written to", path);
	if (!is_directory_writable(path))
		return err_sys(e, "%s: its directory cannot be written to", path);
	int r = open_as(s, path, SQLITE_OPEN_READWRITE, e);
	return r ? r : script(s, "PRAGMA journal_mode = WAL", e);
}

static int open_file(struct store *s, const char *path, struct err *e)
{
	struct stat st;
	if (stat(path, &st) < 0) {
		err_sys(e, "open %s", path);
		return errno == ENOENT ? STORE_NONE : -1;
	}
	if (!S_ISREG(st.st_mode))
		return err_set(e, "%s: not a regular file", path);
	return s->is_read_only ? open_reader(s, path, e) : open_writer(s, path, e);
}

static int fill(struct store *s, const struct migrations *m, struct err *e)
{
	char mark[64];
	snprintf(mark, sizeof(mark), "PRAGMA application_id = %d", STORE_APPLICATION_ID);
	if (script(s, mark, e) || store_begin(s, e))
		return -1;
	if (store_migrate_up(s, m, e) || store_commit(s, e))
		return -1;
	return 0;
}

/* Made in memory and written in one piece, so that nobody ever sees half of it. */
static int create(struct store *s, const char *path, const struct migrations *m, struct err *e)
{
	struct stat st;
	if (lstat(path, &st) == 0)
		return err_set(e, "%s: is there already", path);
	if (has_beside(s, "-wal") || has_beside(s, "-journal"))
		return err_set(e,
			       "%s: the log of another database (-wal, -journal) lies beside it: "
			       "take it away first",
			       path);
	int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY;
	if (connect_as(s, ":memory:", flags, e) || set_up(s, e) || fill(s, m, e))
		return -1;
	sqlite3_int64 size = 0;
	unsigned char *bytes = sqlite3_serialize(db_of(s), "main", &size, 0);
	if (!bytes)
		return err_set(e, "%s: no memory", path);
	bytes[AT_WRITE_FORM] = bytes[AT_READ_FORM] = FORM_WAL;
	int r = file_create(path, (struct str){ (const char *)bytes, (size_t)size }, e);
	sqlite3_free(bytes);
	return r;
}

static int begin(struct store *s, struct err *e)
{
	return script(s, s->is_read_only ? "BEGIN" : "BEGIN IMMEDIATE", e);
}

static int commit(struct store *s, struct err *e)
{
	return script(s, "COMMIT", e);
}

static void rollback(struct store *s)
{
	/* After a full disk SQLite has done it by itself. */
	if (!sqlite3_get_autocommit(db_of(s)))
		sqlite3_exec(db_of(s), "ROLLBACK", NULL, NULL, NULL);
}

static int check(struct store *s, struct err *e)
{
	sqlite3_stmt *q = NULL;
	int r = 0, code = sqlite3_prepare_v2(db_of(s), "PRAGMA integrity_check(1)", -1, &q, NULL);
	if (!code)
		code = sqlite3_step(q);
	const char *words = code == SQLITE_ROW ? (const char *)sqlite3_column_text(q, 0) : NULL;
	if (!words)
		r = failed(s, code, e);
	else if (strcmp(words, "ok") != 0)
		r = err_set(e, "%s: the database is damaged (%s): go back to a backup", s->name,
			    words);
	sqlite3_finalize(q);
	return r;
}

static int prepare(struct statement *q, struct err *e)
{
	sqlite3_stmt *made = NULL;
	const char *rest;
	int code = sqlite3_prepare_v3(db_of(q->store), q->sql, -1, SQLITE_PREPARE_PERSISTENT, &made,
				      &rest);
	q->handle = made;
	if (code)
		return failed(q->store, code, e) ? -1 : 0;
	q->n_values = (size_t)sqlite3_bind_parameter_count(made);
	if (!made || str_trim(str_of(rest)).n || q->n_values > STORE_MAX_VALUES)
		return err_set(e, "%s: not one statement with at most %d values", q->store->name,
			       STORE_MAX_VALUES);
	return 0;
}

static void discard(struct statement *q)
{
	sqlite3_finalize(q->handle);
}

/* The values stay where they are until the statement is done. */
static int bind(sqlite3_stmt *made, int at, const struct value *v)
{
	switch (v->type) {
	case VALUE_TEXT:
		return sqlite3_bind_text64(made, at, v->bytes.p, v->bytes.n, SQLITE_STATIC,
					   SQLITE_UTF8);
	case VALUE_BYTES:
		return sqlite3_bind_blob64(made, at, v->bytes.p, v->bytes.n, SQLITE_STATIC);
	case VALUE_INT: return sqlite3_bind_int64(made, at, v->integer);
	case VALUE_REAL: return sqlite3_bind_double(made, at, v->real);
	case VALUE_NULL:
	case VALUE_MISSING: return sqlite3_bind_null(made, at);
	}
	return SQLITE_MISUSE;
}

static int start(struct statement *q, struct err *e)
{
	for (size_t i = 0; i < q->n_values; i++) {
		int code = bind(q->handle, (int)i + 1, &q->values[i]);
		if (code)
			return failed(q->store, code, e);
	}
	return 0;
}

static int step(struct statement *q, struct err *e)
{
	int code = sqlite3_step(q->handle);
	if (code == SQLITE_ROW)
		return STORE_ROW;
	return code == SQLITE_DONE ? 0 : failed(q->store, code, e);
}

static void stop(struct statement *q)
{
	sqlite3_reset(q->handle);
}

static const char *text(const struct statement *q, int column)
{
	return (const char *)sqlite3_column_text(q->handle, column);
}

static int64_t integer(const struct statement *q, int column)
{
	return sqlite3_column_int64(q->handle, column);
}

static double real(const struct statement *q, int column)
{
	return sqlite3_column_double(q->handle, column);
}

static bool is_null(const struct statement *q, int column)
{
	return sqlite3_column_type(q->handle, column) == SQLITE_NULL;
}

static struct str bytes(const struct statement *q, int column)
{
	if (is_null(q, column))
		return (struct str){ 0 };
	const char *p = sqlite3_column_blob(q->handle, column);
	return p ? (struct str){ p, (size_t)sqlite3_column_bytes(q->handle, column) } : STR("");
}

const struct store_driver store_sqlite = {
	.open = open_file,
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
