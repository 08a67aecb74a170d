/* SPDX-License-Identifier: Apache-2.0 */
/* db_backups - backups of databases, and the logs that carry one on. */
#include "table/db/db.h"

static const struct column columns[] = {
	COLUMN(struct db_backup, kind, N_("dump, backup, log or archive")),
	COLUMN(struct db_backup, name, N_("file, or what the server calls it")),
	COLUMN(struct db_backup, engine, N_("whose")),
	COLUMN(struct db_backup, format,
	       N_("sql, custom, tar, directory, or the engine's own: mtf, exp, datapump, xbstream")),
	COLUMN(struct db_backup, version, N_("version of the server that was backed up")),
	COLUMN(struct db_backup, compression, N_("gzip, xz, zstd, lz4 or none")),
	COLUMN(struct db_backup, finished,
	       N_("when it was done, by its own words or the file's time")),
	COLUMN_MEASURED(struct db_backup, age_hours, N_("hours since then")),
	COLUMN_MEASURED(struct db_backup, bytes, N_("size")),
	COLUMN(struct db_backup, is_on, N_("of a log or an archive: it is kept at all")),
	COLUMN(struct db_backup, is_whole,
	       N_("it ends where it should; NULL where that cannot be told")),
	COLUMN(struct db_backup, damage, N_("what is wrong with it")),
	COLUMN(struct db_backup, is_encrypted, N_("it cannot be read without a key")),
	COLUMN(struct db_backup, is_on_data_volume,
	       N_("it lies on the same file system as the data")),
	COLUMN(struct db_backup, is_others_readable, N_("anybody on the machine can read it")),
	COLUMN(struct db_backup, has_routines,
	       N_("it would carry routines: what made it was told to")),
	COLUMN(struct db_backup, has_events, N_("it would carry events")),
	COLUMN(struct db_backup, has_triggers, N_("it would carry triggers")),
	COLUMN(struct db_backup, keep_days, N_("days that it is kept")),
	COLUMN(struct db_backup, n_failed, N_("times that it went wrong lately")),
};

const struct table table_db_db_backups = {
	.name = "db_backups",
	.doc = N_("backups of databases, and the logs that carry one on"),
	.example = "SELECT name, finished FROM db_backups WHERE kind = 'dump' AND NOT is_whole",
	.source = N_("dump files, the server's catalogues"),
	.identity = "kind name",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DB,
};
