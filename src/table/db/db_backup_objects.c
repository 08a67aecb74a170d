/* SPDX-License-Identifier: Apache-2.0 */
/* db_backup_objects - what is in backups of databases. */
#include "table/db/db.h"

static const struct column columns[] = {
	COLUMN(struct db_backup_object, backup, N_("file")),
	COLUMN(struct db_backup_object, database, N_("database")),
	COLUMN(struct db_backup_object, type,
	       N_("table, view, routine, trigger, event, sequence or data (tables whose rows are "
		  "there)")),
	COLUMN(struct db_backup_object, n, N_("how many are in it")),
	COLUMN(struct db_backup_object, expected,
	       N_("how many the server has, where that was told: dbdump.objects")),
};

const struct table table_db_db_backup_objects = {
	.name = "db_backup_objects",
	.doc = N_("what is in backups of databases"),
	.example = "SELECT \"database\", type, n FROM db_backup_objects WHERE n < expected",
	.source = N_("dump files"),
	.identity = "backup database type",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DB,
};
