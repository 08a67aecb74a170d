/* SPDX-License-Identifier: Apache-2.0 */
/* db_encryption - what database servers encrypt. */
#include "table/db/db.h"

static const struct column columns[] = {
	COLUMN(struct db_encryption, kind, N_("transport or rest")),
	COLUMN(struct db_encryption, name,
	       N_("tls, protocols, ciphers, required, tables, logs, backups …")),
	COLUMN(struct db_encryption, is_on, N_("it is in force")),
	COLUMN(struct db_encryption, value, N_("in the server's words")),
};

const struct table table_db_db_encryption = {
	.name = "db_encryption",
	.doc = N_("what database servers encrypt"),
	.example = "SELECT name, value FROM db_encryption WHERE kind = 'rest' AND NOT is_on",
	.source = N_("the server's catalogues"),
	.identity = "kind name",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DB,
};
