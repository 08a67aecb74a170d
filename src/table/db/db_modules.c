/* SPDX-License-Identifier: Apache-2.0 */
/* db_modules - extensions, plugins and features of database servers. */
#include "table/db/db.h"

static const struct column columns[] = {
	COLUMN(struct db_module, kind, N_("extension, plugin, language, feature or link")),
	COLUMN(struct db_module, database, N_("where it is installed; NULL: in the server")),
	COLUMN(struct db_module, name, N_("its name")),
	COLUMN(struct db_module, version, N_("its version")),
	COLUMN_TOLD(struct db_module, is_on, N_("it is active")),
	COLUMN(struct db_module, is_dangerous,
	       N_("it reaches the server's files, programs or other servers")),
};

const struct table table_db_db_modules = {
	.name = "db_modules",
	.doc = N_("extensions, plugins and features of database servers"),
	.example = "SELECT name, version FROM db_modules WHERE is_dangerous",
	.source = N_("the server's catalogues"),
	.identity = "kind database name",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DB,
};
