/* SPDX-License-Identifier: Apache-2.0 */
/* db_patches - releases of database servers, and how long they are cared for. */
#include "table/db/db.h"

static const struct column columns[] = {
	COLUMN(struct db_patch, engine, N_("as in db_instances")),
	COLUMN(struct db_patch, version, N_("as the server says it")),
	COLUMN(struct db_patch, branch,
	       N_("release series that it belongs to; NULL: not in the list")),
	COLUMN(struct db_patch, supported_until,
	       N_("last day on which its maker cares for that series; NULL: not known")),
	COLUMN(struct db_patch, is_supported, N_("that day is not over")),
	COLUMN(struct db_patch, latest, N_("newest release of that series when the list was made")),
	COLUMN(struct db_patch, is_latest, N_("it is that or a newer one")),
	COLUMN(struct db_patch, listed, N_("day on which the list was made")),
};

const struct table table_db_db_patches = {
	.name = "db_patches",
	.doc = N_("releases of database servers, and how long they are cared for"),
	.example = "SELECT engine, version, supported_until FROM db_patches WHERE NOT is_supported",
	.source = N_("the server's version, the program's list of releases"),
	.identity = "engine version",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DB,
};
