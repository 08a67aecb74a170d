/* SPDX-License-Identifier: Apache-2.0 */
/* db_audit - what database servers record. */
#include "table/db/db.h"

static const struct column columns[] = {
	COLUMN(struct db_audit, kind,
	       N_("audit, connections, disconnections, statements, errors, slow, general or "
		  "failed")),
	COLUMN(struct db_audit, name, N_("plugin or setting that does it")),
	COLUMN_TOLD(struct db_audit, is_on, N_("records are really made")),
	COLUMN(struct db_audit, value, N_("what it is set to")),
	COLUMN(struct db_audit, destination, N_("where the records go")),
};

const struct table table_db_db_audit = {
	.name = "db_audit",
	.doc = N_("what database servers record"),
	.example = "SELECT name, value FROM db_audit WHERE NOT is_on",
	.source = N_("the server's catalogues"),
	.identity = "kind name",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DB,
};
