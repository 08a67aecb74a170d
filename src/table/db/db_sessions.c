/* SPDX-License-Identifier: Apache-2.0 */
/* db_sessions - connections to database servers at this moment. */
#include "table/db/db.h"

static const struct column columns[] = {
	COLUMN(struct db_session, id, N_("number of the connection")),
	COLUMN(struct db_session, user, N_("account")),
	COLUMN(struct db_session, client,
	       N_("address of the other end; NULL: on the server itself")),
	COLUMN_TOLD(struct db_session, is_remote, N_("it comes from another machine")),
	COLUMN(struct db_session, database, N_("database")),
	COLUMN(struct db_session, program, N_("what the client calls itself")),
	COLUMN(struct db_session, has_tls, N_("it is encrypted")),
	COLUMN(struct db_session, protocol, N_("TLS version")),
	COLUMN(struct db_session, started, N_("since when")),
};

const struct table table_db_db_sessions = {
	.name = "db_sessions",
	.doc = N_("connections to database servers at this moment"),
	.example = "SELECT user, client FROM db_sessions WHERE NOT has_tls AND is_remote",
	.source = N_("the server's catalogues"),
	.identity = "id",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DB,
	.is_passing = true,
};
