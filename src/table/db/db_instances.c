/* SPDX-License-Identifier: Apache-2.0 */
/* db_instances - servers of databases, one row for each target. */
#include "table/db/db.h"

static const struct column columns[] = {
	COLUMN(struct db_instance, engine,
	       N_("mariadb, mysql, postgresql, sqlserver, oracle, dm or kingbase")),
	COLUMN(struct db_instance, version, N_("as the server says it")),
	COLUMN(struct db_instance, version_number,
	       N_("to compare: 101106 is MariaDB 10.11.6, 150005 is PostgreSQL 15.5")),
	COLUMN(struct db_instance, host,
	       N_("address that was spoken to; NULL of facts from a file")),
	COLUMN(struct db_instance, port, N_("its port")),
	COLUMN(struct db_instance, account, N_("who asked")),
	COLUMN(struct db_instance, is_administrator, N_("whether that account may do everything")),
	COLUMN(struct db_instance, data_directory, N_("where its files lie on the server")),
	COLUMN_MEASURED(struct db_instance, started, N_("when it was started")),
	COLUMN(struct db_instance, n_databases, N_("databases that people made")),
	COLUMN(struct db_instance, is_standby, N_("it follows another server")),
	COLUMN(struct db_instance, has_tls, N_("the connection of this inspection is encrypted")),
	COLUMN(struct db_instance, source, N_("live, or the file that the facts came from")),
};

const struct table table_db_db_instances = {
	.name = "db_instances",
	.doc = N_("servers of databases"),
	.example = "SELECT engine, version FROM db_instances WHERE NOT has_tls",
	.source = N_("the server's catalogues"),
	.identity = "engine host port",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DB,
};
