/* SPDX-License-Identifier: Apache-2.0 */
/* db_objects - how much of what there is in databases. */
#include "table/db/db.h"

static const struct column columns[] = {
	COLUMN(struct db_object, database, N_("database")),
	COLUMN(struct db_object, schema, N_("schema in it, where the engine has such")),
	COLUMN(struct db_object, type,
	       N_("database, table, view, routine, trigger, event or sequence")),
	COLUMN(struct db_object, n, N_("how many")),
};

const struct table table_db_db_objects = {
	.name = "db_objects",
	.doc = N_("how much of what there is in databases"),
	.example = "SELECT \"database\", sum(n) FROM db_objects WHERE type = 'table' GROUP BY 1",
	.source = N_("the server's catalogues"),
	.identity = "database schema type",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DB,
};
