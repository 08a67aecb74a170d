/* SPDX-License-Identifier: Apache-2.0 */
/* db_restore_tests - trials whether backups can be restored. */
#include "table/db/db.h"

static const struct column columns[] = {
	COLUMN(struct db_restore_test, backup, N_("file")),
	COLUMN(struct db_restore_test, engine, N_("what it was restored into")),
	COLUMN(struct db_restore_test, version, N_("version of that")),
	COLUMN_MEASURED(struct db_restore_test, tested, N_("when")),
	COLUMN(struct db_restore_test, is_restored,
	       N_("it came back without a mistake, and all of it")),
	COLUMN_MEASURED(struct db_restore_test, seconds, N_("how long it took")),
	COLUMN(struct db_restore_test, n_errors, N_("mistakes on the way")),
	COLUMN(struct db_restore_test, error, N_("the first of them")),
	COLUMN(struct db_restore_test, n_objects, N_("objects that came back")),
	COLUMN(struct db_restore_test, n_expected, N_("objects that the file holds")),
	COLUMN(struct db_restore_test, n_tables, N_("tables that came back")),
	COLUMN(struct db_restore_test, n_rows, N_("rows in them")),
	COLUMN(struct db_restore_test, checksum,
	       N_("one value over all rows, to compare with another trial")),
};

const struct table table_db_db_restore_tests = {
	.name = "db_restore_tests",
	.doc = N_("trials whether backups can be restored"),
	.example = "SELECT backup, error FROM db_restore_tests WHERE NOT is_restored",
	.source = N_("dump files"),
	.identity = "backup",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DB,
};
