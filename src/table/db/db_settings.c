/* SPDX-License-Identifier: Apache-2.0 */
/* db_settings - settings in force in database servers. */
#include "table/db/db.h"

static const struct column columns[] = {
	COLUMN(struct db_setting, name, N_("as the server calls it, in lower case")),
	COLUMN(struct db_setting, value, N_("value in force")),
	COLUMN(struct db_setting, origin,
	       N_("default, file, command line, session or what else the server says")),
	COLUMN(struct db_setting, path, N_("file that sets it, where the server says it")),
	COLUMN(struct db_setting, line, N_("line in that file")),
	COLUMN(struct db_setting, needs_restart, N_("a changed value waits for a restart")),
};

const struct table table_db_db_settings = {
	.name = "db_settings",
	.doc = N_("settings in force in database servers"),
	.example = "SELECT name, value FROM db_settings WHERE name = 'local_infile'",
	.source = N_("the server's catalogues"),
	.identity = "name",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DB,
};
