/* SPDX-License-Identifier: Apache-2.0 */
/* dbdump - backups of databases as files: dbdump:FILE or dbdump:DIRECTORY.
 *
 * What a file is shows from its bytes, never from its name. SQL text of MySQL, MariaDB and
 * PostgreSQL and archives of pg_dump are read to the end: whether they end where they should, and
 * what is in them. Of anything else only age, size and place can be said. With restore=1 the core
 * has restored each into a server of its own before: see db_restore.h. */
#include "base/unpack.h"
#include "parse/backup_stream.h"
#include "parse/csv.h"
#include "parse/pg_archive.h"
#include "parse/zip_stream.h"
#include "survey/db/db_dump_folder.h"
#include "survey/db/db_dump_plan.h"
#include "survey/db/db_dump_text.h"
#include "table/db/db.h"

#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>

/* What the bytes are. */
enum format { SQL_TEXT, ARCHIVE, TAR, PART, OWN, ENCRYPTED, PACKED, OTHER };

struct dump {
	struct survey *survey;
	struct arena arena;
	size_t place; /* of the file among those that were handed over */
	const char *path;
	const int64_t *is_whole; /* of those before it */
	struct db_backup row;
	enum format format;
	bool is_known; /* the format */
	bool is_wide;  /* SQL text in UTF-16 */
	struct sql_dump sql;
	struct pg_archive archive;
	struct backup_stream stream;
	bool is_zip;
	struct zip_stream zip;
	bool is_of_pg_dump; /* the tar */
	uint64_t at;
};

/* ---- what it is ---- */

static const struct {
	const char *bytes;
	size_t n, at;
	enum format format;
	const char *name, *engine; /* whose it is, where the bytes tell that, too */
} magics[] = {
	{ "PGDMP", 5, 0, ARCHIVE, "custom" },
	{ "XBSTCK01", 8, 0, OWN, "xbstream" },
	{ "TAPE\0\0", 6, 0, OWN, "mtf" },
	{ "EXPORT:V", 8, 3, OWN, "exp", "oracle" },
	{ "Salted__", 8, 0, ENCRYPTED, "openssl" },
	{ "age-encryption.org/", 19, 0, ENCRYPTED, "age" },
	{ "-----BEGIN PGP", 14, 0, ENCRYPTED, "gpg" },
	{ "\x85\x02", 2, 0, ENCRYPTED, "gpg" },
	{ "\x85\x01", 2, 0, ENCRYPTED, "gpg" },
	{ "\x84", 1, 0, ENCRYPTED, "gpg" },
	{ "\x8c\x0d", 2, 0, ENCRYPTED, "gpg" },
	{ "toc.dat\0", 8, 0, TAR, "tar" },
	{ "ustar", 5, 257, TAR, "tar" },
	{ "PK\3\4", 4, 0, PACKED, "zip" },
	{ "Rar!", 4, 0, PACKED, "rar" },
	{ "7z\xbc\xaf", 4, 0, PACKED, "7z" },
};

static bool has_bytes(struct str s, const char *bytes, size_t n)
{
	return memmem(s.p, s.n, bytes, n) != NULL;
}

/* What more than its first bytes tells of a format that only the engine's own programs read. */
static void recognise_own(struct dump *d, struct str piece)
{
	static const char microsoft[] = "S\0Q\0L\0 \0S\0e\0r\0v\0e\0r";
	struct str head = str_head(piece, 4096);
	/* Data Pump: the version of the format, and somewhere the name of the job or platform. */
	if (head.n > 2 && head.p[0] >= 3 && head.p[0] < ' ' && head.p[1] == 1 &&
	    (str_has(head, "SYS_EXPORT_") || str_has(head, "/Linux") || str_has(head, "/WIN"))) {
		d->format = OWN;
		d->row.format = "datapump";
		d->row.engine = "oracle";
	} else if (d->format == OWN && has_bytes(head, microsoft, sizeof(microsoft) - 1)) {
		d->row.engine = "sqlserver";
	}
}

/* PowerShell's ">" writes UTF-16, which neither mysql nor psql takes back. */
static bool is_wide_sql(struct str piece)
{
	static const char mark[] = "d\0u\0m\0p\0";
	return (str_starts(piece, "\xff\xfe-") || str_starts(piece, "\xff\xfe/")) &&
	       has_bytes(str_head(piece, 4096), mark, sizeof(mark) - 1);
}

/* Data of a folder's list may be any bytes: that they are such its name tells. */
static void recognise_part(struct dump *d)
{
	if (!db_dump_folder_has(d->survey, d->place))
		return;
	d->is_known = true;
	d->format = PART;
	d->row.format = "part";
	d->row.engine = "postgresql";
}

/* The first piece holds the first kilobyte, or all there is. */
static void recognise(struct dump *d, struct str piece)
{
	d->is_known = true;
	d->format = SQL_TEXT;
	d->row.format = "sql";
	for (size_t i = 0; i < N(magics); i++) {
		if (piece.n < magics[i].at + magics[i].n ||
		    memcmp(piece.p + magics[i].at, magics[i].bytes, magics[i].n) != 0)
			continue;
		d->format = magics[i].format;
		d->row.format = magics[i].name;
		d->row.engine = magics[i].engine;
		break;
	}
	recognise_own(d, piece);
	d->is_wide = is_wide_sql(piece);
	d->is_of_pg_dump = d->format == TAR && str_starts(piece, "toc.dat");
	d->is_zip = d->format == PACKED && str_starts(piece, "PK");
}

static void feed(struct dump *d, struct str piece)
{
	if (!d->is_known)
		recognise(d, piece);
	backup_stream_feed(&d->stream, piece);
	if (d->format == SQL_TEXT)
		sql_dump_feed(&d->sql, piece);
	else if (d->format == ARCHIVE)
		pg_archive_feed(&d->archive, piece);
	else if (d->is_of_pg_dump)
		pg_archive_feed_tar(&d->archive, piece);
	else if (d->is_zip)
		zip_stream_feed(&d->zip, piece);
	d->at += piece.n;
}

/* ---- what can be said ---- */

static const char *const engines[] = { [SQL_DUMP_NONE] = NULL,
				       [SQL_DUMP_MYSQL] = "mysql",
				       [SQL_DUMP_MARIADB] = "mariadb",
				       [SQL_DUMP_POSTGRESQL] = "postgresql" };

static void conclude_sql(struct dump *d)
{
	struct db_backup *r = &d->row;
	sql_dump_end(&d->sql);
	if (d->is_wide) {
		r->is_whole = 0;
		r->damage = tr(
			"it is in UTF-16, as PowerShell's \">\" writes it: no server takes it "
			"back");
		return;
	}
	if (!d->sql.engine) {
		d->format = OTHER;
		r->format = NULL;
		r->is_whole = d->stream.has_content ? NO_INT : 0;
		r->damage = d->stream.has_content ? NULL
			    : d->at		  ? tr("it holds nothing but zeros")
						  : tr("it is empty");
		return;
	}
	db_dump_text_judge(&d->sql, &d->arena, r);
	if (d->sql.writer || d->sql.engine == SQL_DUMP_POSTGRESQL)
		return;
	r->has_routines = d->sql.has_routines;
	r->has_events = d->sql.has_events;
}

/* The list of a folder: its data stand in files beside it. */
static void conclude_folder(struct dump *d)
{
	struct db_backup *r = &d->row;
	const char *missing = NULL;
	r->format = "directory";
	r->is_whole = db_dump_folder_judge(d->survey, d->place, &d->archive, d->is_whole, &missing);
	if (missing)
		r->damage = arena_printf(
			&d->arena, tr("%s, which it lists, is not there or not whole"), missing);
	if (r->is_whole == NO_INT)
		survey_unseen(d->survey, &table_db_db_backups, "is_whole",
			      "%s: its data stand in files beside it: name their folder", d->path);
}

static void conclude_part(struct dump *d)
{
	d->row.is_whole = db_dump_folder_is_whole(d->path, &d->stream);
	if (!d->row.is_whole)
		d->row.damage = tr(
			"it ends before its end: the line that ends the rows is not there");
}

static void conclude_archive(struct dump *d)
{
	struct db_backup *r = &d->row;
	bool is_whole = pg_archive_is_whole(&d->archive);
	if (is_whole && d->format == ARCHIVE && d->archive.is_tar) {
		conclude_folder(d);
		return;
	}
	if (d->format == TAR)
		is_whole = is_whole && backup_stream_end(&d->stream) == BACKUP_WHOLE;
	r->is_whole = is_whole;
	if (!is_whole)
		r->damage = d->archive.has_bad_row
				    ? tr("rows in it do not fit their table: something is missing "
					 "there or was overwritten")
			    : d->archive.state == PG_ARCHIVE_BAD
				    ? tr("it is damaged: something else stands where a head or a "
					 "block is due")
				    : tr("it ends before its end: data that its contents list are "
					 "not there");
}

/* What nothing can be said of, the checks must not pass over. */
static void note_unseen(struct dump *d)
{
	struct survey *s = d->survey;
	const struct table *t = &table_db_db_backups;
	if (d->format == OTHER && d->stream.has_content)
		survey_partial(s, t, "%s: no dump that zicha knows", d->path);
	if (d->format == PACKED && d->row.is_whole != 0)
		survey_partial(s, t, "%s: files packed together: unpack them first", d->path);
	if (d->format == ENCRYPTED) {
		survey_unseen(s, t, "is_whole", "%s: it is encrypted, and cannot be looked into",
			      d->path);
		survey_unseen(s, t, "has_routines", "%s: it is encrypted", d->path);
		survey_unseen(s, t, "has_events", "%s: it is encrypted", d->path);
	}
	static const char *const columns[] = { "is_whole", "has_routines", "has_events" };
	for (size_t i = 0; d->sql.writer && i < N(columns); i++)
		survey_unseen(s, t, columns[i], "%s: written by %s: how whole it is does not show",
			      d->path, d->sql.writer);
	if (d->format == OWN) {
		survey_unseen(s, t, "is_whole", "%s: only its own program can tell", d->path);
		survey_unseen(s, t, "is_encrypted", "%s: only its own program can tell", d->path);
	}
	if (!d->sql.engine && d->stream.has_content && d->format != PART)
		survey_partial(s, &table_db_db_backup_objects,
			       "%s: what is in it cannot be counted", d->path);
}

/* Tables without rows, or rows without tables, are half a backup, unless the rest lies elsewhere.
 */
static void note_halves(struct dump *d)
{
	int64_t n_tables = 0, n_data = 0;
	bool is_mysql = d->sql.engine == SQL_DUMP_MYSQL || d->sql.engine == SQL_DUMP_MARIADB;
	for (size_t i = 0; i < d->sql.n_databases; i++) {
		n_tables += d->sql.databases[i].n[SQL_DUMP_TABLE];
		n_data += d->sql.databases[i].n[SQL_DUMP_DATA];
	}
	bool has_rows = is_mysql ? d->sql.has_row_parts || n_data : n_data;
	if (d->row.is_whole != 1 || !d->sql.engine || (n_tables > 0) == has_rows)
		return;
	d->row.is_whole = NO_INT;
	survey_unseen(d->survey, &table_db_db_backups, "is_whole", "%s: %s", d->path,
		      has_rows ? tr("rows without their tables: it must be restored into others")
			       : tr("tables without rows: where these are it does not tell"));
}

/* What is packed in it nobody looks into; that it is cut or spoilt shows from outside. */
static void conclude_zip(struct dump *d)
{
	if (zip_stream_is_whole(&d->zip) != 0)
		return;
	d->row.is_whole = 0;
	d->row.damage =
		d->zip.step == ZIP_STREAM_DAMAGED
			? tr("the archive is damaged: what is packed in it does not fit its "
			     "checksum, or something else stands where a head is due")
			: tr("the archive is cut short: it ends in the midst of a file");
}

static void conclude(struct dump *d)
{
	struct db_backup *r = &d->row;
	if (d->format == SQL_TEXT) {
		conclude_sql(d);
	} else if (d->format == ARCHIVE || d->is_of_pg_dump) {
		conclude_archive(d);
	} else if (d->format == PART) {
		conclude_part(d);
	} else if (d->is_zip) {
		conclude_zip(d);
	} else if (d->format == TAR) {
		r->is_whole = backup_stream_end(&d->stream) == BACKUP_WHOLE;
		if (!r->is_whole)
			r->damage = tr("the archive does not end where it should");
	}
	bool is_told = d->format != OWN && d->format != PACKED &&
		       (d->format != OTHER || !d->stream.has_content);
	r->is_encrypted = is_told ? d->format == ENCRYPTED : NO_INT;
	if (d->sql.engine)
		r->engine = engines[d->sql.engine];
	r->version = d->sql.version;
	note_halves(d);
	note_unseen(d);
}

/* ---- a file ---- */

/* Nothing can be said of what was not read. */
static void unread(struct dump *d, const struct err *e)
{
	d->row.is_whole = NO_INT;
	d->row.damage = NULL;
	survey_partial(d->survey, &table_db_db_backups, "%s", e->said);
	survey_partial(d->survey, &table_db_db_backup_objects, "%s", e->said);
}

/* Reads all of it; what cannot be unpacked is damaged. */
static void read_all(struct dump *d, int fd)
{
	struct err e;
	struct str piece;
	autounpack struct unpack *u = NULL;
	int r = unpack_open(fd, d->path, (uint64_t)1 << 44, &u, &e);
	if (r < 0) {
		unread(d, &e);
		return;
	}
	while (r == 0 && (r = unpack_next(u, &piece, &e)) == 0 && !survey_is_late(d->survey)) {
		feed(d, piece);
		if (arena_is_over(&d->arena)) {
			r = err_set(&e, "%s: more databases than fit into memory", d->path);
			e.code = ENOMEM; /* it is not seen, not damaged */
			break;
		}
		survey_progress(d->survey, "%s: %lld MiB", d->path, (long long)(d->at >> 20));
	}
	if (r == 0)
		survey_partial(d->survey, &table_db_db_backups, "%s: not read to its end in time",
			       d->path);
	conclude(d);
	if (r == 0)
		d->row.is_whole = NO_INT;
	if (r < 0 && e.code)
		unread(d, &e);
	if (r >= 0 || e.code)
		return;
	d->row.is_whole = 0;
	d->row.is_encrypted = d->row.is_encrypted == 1;
	d->row.damage = str_text(&d->arena, str_of(e.text));
}

static const char *compression_of(int fd)
{
	static const struct {
		const char *bytes, *name;
		size_t n;
	} kinds[] = {
		{ "\x1f\x8b", "gzip", 2 },
		{ "\xfd"
		  "7zXZ",
		  "xz", 5 },
		{ "\x28\xb5\x2f\xfd", "zstd", 4 },
		{ "\x04\x22\x4d\x18", "lz4", 4 },
		{ "BZh", "bzip2", 3 },
	};
	char head[8] = "";
	ssize_t n = pread(fd, head, sizeof(head), 0);
	for (size_t i = 0; i < N(kinds); i++)
		if (n >= (ssize_t)kinds[i].n && memcmp(head, kinds[i].bytes, kinds[i].n) == 0)
			return kinds[i].name;
	return "none";
}

/* What the server has of the database's type, by the list that was handed over; NO_INT. */
struct expected {
	const char *database, *type;
	int64_t n;
};
struct expectations {
	struct expected *item;
	size_t n, capacity;
	bool is_given;
};

static int64_t expected_of(const struct expectations *x, const char *database, const char *type)
{
	int64_t sum = 0;
	bool knows = false;
	if (!x->is_given)
		return NO_INT;
	for (size_t i = 0; i < x->n; i++) {
		knows |= strcmp(x->item[i].database, database) == 0;
		if (strcmp(x->item[i].database, database) == 0 &&
		    strcmp(x->item[i].type, type) == 0)
			sum += x->item[i].n;
	}
	return knows && strcmp(type, "data") != 0 ? sum : NO_INT;
}

static void give_objects(struct dump *d, const struct expectations *x)
{
	for (size_t i = 0; i < d->sql.n_databases; i++)
		for (size_t type = 0; type < SQL_DUMP_TYPES; type++) {
			const struct sql_dump_database *b = &d->sql.databases[i];
			int64_t expected = expected_of(x, b->name, sql_dump_type_names[type]);
			if (!b->n[type] &&
			    (expected == NO_INT || expected == 0 ||
			     (type == SQL_DUMP_ROUTINE && d->sql.are_routines_rows) ||
			     (type == SQL_DUMP_EVENT && d->sql.are_events_rows)))
				continue;
			if (x->is_given && expected == NO_INT && type != SQL_DUMP_DATA &&
			    strcmp(b->name, "mysql") != 0)
				survey_unseen(d->survey, &table_db_db_backup_objects, "expected",
					      "%s: the list does not have its database \"%s\"",
					      d->path, b->name);
			survey_row(d->survey, &table_db_db_backup_objects,
				   &(struct db_backup_object){ d->path, b->name,
							       sql_dump_type_names[type],
							       b->n[type], expected });
		}
}

/* Those of MySQL that a new server has by itself, whatever else a dump of all brings. */
static bool is_own_of_server(const struct dump *d, const char *database)
{
	static const char *const names[] = { "mysql", "sys", "performance_schema",
					     "information_schema" };
	bool is_own = false;
	for (size_t i = 0; i < N(names); i++)
		is_own |= strcmp(database, names[i]) == 0;
	return is_own && d->sql.engine != SQL_DUMP_POSTGRESQL;
}

/* What a restore should bring back; NO_INT where the file does not tell. */
static int64_t n_objects(const struct dump *d)
{
	int64_t n = 0;
	for (size_t i = 0; i < d->sql.n_databases; i++)
		for (size_t type = 0;
		     type < SQL_DUMP_DATA && !is_own_of_server(d, d->sql.databases[i].name); type++)
			n += d->sql.databases[i].n[type];
	return d->sql.engine ? n : NO_INT;
}

/* A copy's time is that of the copying: if the dump itself says another day, that holds. */
static void date(struct dump *d)
{
	int64_t done;
	char text[20];
	if (!d->sql.completed || strlen(d->sql.completed) < 19)
		return;
	snprintf(text, sizeof(text), "%s", d->sql.completed);
	if (text[11] == ' ')
		text[11] = '0';
	double age = clock_parse(text, &done) ? (double)(survey_now(d->survey) - done) / 3600 : 0;
	if (age < d->row.age_hours + 24)
		return;
	d->row.finished = clock_iso(&d->arena, done);
	d->row.age_hours = age;
}

/* What a restore of the nth file should bring back; is_whole[n] is written. */
static int64_t look_at(struct survey *s, size_t n, const struct expectations *x, int64_t *is_whole)
{
	struct err e;
	struct dump d = { .survey = s,
			  .arena = ARENA(256 << 20),
			  .place = n,
			  .path = survey_file_name(s, n),
			  .is_whole = is_whole };
	const struct db_backup unknown = { .kind = "dump",
					   .name = d.path,
					   .is_on = NO_INT,
					   .is_whole = NO_INT,
					   .is_encrypted = NO_INT,
					   .has_routines = NO_INT,
					   .has_events = NO_INT,
					   .has_triggers = NO_INT,
					   .keep_days = NO_INT,
					   .n_failed = NO_INT };
	d.row = unknown;
	d.sql.arena = &d.arena;
	d.archive = PG_ARCHIVE(&d.sql);
	db_dump_plan_facts(s, n, &d.row);
	int fd = survey_open(s, n, &e);
	is_whole[n] = NO_INT;
	if (fd < 0) {
		survey_partial(s, &table_db_db_backups, "%s", e.said);
		return NO_INT;
	}
	d.row.compression = compression_of(fd);
	recognise_part(&d);
	autofd int again = fcntl(fd, F_DUPFD_CLOEXEC, 0);
	struct stat before = { .st_size = 0 };
	(void)!fstat(fd, &before);
	read_all(&d, fd);
	date(&d);
	db_dump_plan_doubt(s, again, &before, &d.row);
	is_whole[n] = d.row.is_whole;
	survey_row(s, &table_db_db_backups, &d.row);
	give_objects(&d, x);
	int64_t n_expected = n_objects(&d);
	pg_archive_free(&d.archive);
	zip_stream_free(&d.zip);
	arena_free(&d.arena);
	return n_expected;
}

/* ---- all ---- */

/* database, schema, type, n: as `zicha query "SELECT * FROM db_objects" --format csv` writes it. */
static int read_expectations(struct survey *s, size_t n, struct expectations *x, struct err *e)
{
	struct arena *a = survey_arena(s);
	struct csv_row row;
	autobuf bytes = BUF(16 << 20);
	autofd int fd = survey_open(s, n, e);
	if (fd < 0 || file_read_fd(fd, DB_DUMP_PLAN_OBJECTS, &bytes, e) < 0)
		return -1;
	struct csv c = csv_of(buf_view(&bytes));
	int r;
	x->is_given = true;
	while ((r = csv_next(&c, a, &row, e)) == CSV_ROW) {
		int64_t count;
		if (row.n < 4 || !str_int(str_of(row.field[3]), 10, &count))
			continue;
		x->item = arena_grow(a, x->item, &x->capacity, x->n + 1, sizeof(*x->item));
		x->item[x->n++] = (struct expected){ row.field[0], row.field[2], count };
	}
	return r;
}

static int look(struct survey *s, struct err *e)
{
	struct expectations x = { .item = NULL };
	for (size_t i = 0; i < survey_n_files(s); i++)
		if (strcmp(survey_file_name(s, i), DB_DUMP_PLAN_OBJECTS) == 0 &&
		    read_expectations(s, i, &x, e) < 0)
			return -1;
	int64_t *n_expected = arena_alloc(survey_arena(s),
					  (survey_n_files(s) + 1) * sizeof(*n_expected));
	int64_t *is_whole = arena_alloc(survey_arena(s),
					(survey_n_files(s) + 1) * sizeof(*is_whole));
	size_t n = 0;
	for (; n < survey_n_files(s) && !survey_is_late(s); n++)
		if (strcmp(survey_file_name(s, n), DB_DUMP_PLAN_OBJECTS) != 0)
			n_expected[n] = look_at(s, n, &x, is_whole);
	if (n < survey_n_files(s))
		return err_set(e, "out of time after %zu of %zu files", n, survey_n_files(s));
	db_dump_plan_unread(s);
	survey_seen(s, &table_db_db_backups);
	survey_seen(s, &table_db_db_backup_objects);
	db_dump_plan_restores(s, n_expected);
	static const struct table *const live[] = {
		&table_db_db_audit,	 &table_db_db_encryption,   &table_db_db_instances,
		&table_db_db_modules,	 &table_db_db_objects,	    &table_db_db_patches,
		&table_db_db_privileges, &table_db_db_remote_hosts, &table_db_db_routines,
		&table_db_db_sessions,	 &table_db_db_settings,	    &table_db_db_standby,
		&table_db_db_users,
	};
	for (size_t i = 0; i < N(live); i++)
		survey_absent(s, live[i], "a backup file does not have it");
	return 0;
}

static const struct survey_setting settings[] = {
	{ "objects", "",
	  N_("file with what the server has: `zicha query \"SELECT * FROM db_objects\" SERVER "
	     "--format csv --out FILE`"),
	  0, 0 },
	{ "data", "",
	  N_("folder of the server's data, to tell whether the backup lies beside it; those of "
	     "Debian and RHEL are known"),
	  0, 0 },
	{ "restore", "0", N_("1: restore each file into a throw-away server and compare"), 0, 1 },
	{ "restore_seconds", "3600", N_("how long one restore may take"), 1, 86400 },
};

const struct survey_kind survey_db_dbdump = {
	.name = "dbdump",
	.doc = N_("backups of databases as files: dbdump:FILE or dbdump:DIRECTORY"),
	.profile = "database",
	.settings = settings,
	.n_settings = N(settings),
	.deadline_ms = 6 * 3600 * 1000LL,
	.plan = db_dump_plan,
	.look = look,
};
