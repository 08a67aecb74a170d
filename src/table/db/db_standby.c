/* SPDX-License-Identifier: Apache-2.0 */
/* db_standby - servers that follow another, and how far they are. */
#include "table/db/db.h"

static const struct column columns[] = {
	COLUMN(struct db_standby, role,
	       N_("primary: the row is a follower of this server; standby: it follows the peer")),
	COLUMN(struct db_standby, peer, N_("the other server, or its name")),
	COLUMN(struct db_standby, kind, N_("replication, cluster, group or mirror")),
	COLUMN(struct db_standby, state, N_("in the server's words")),
	COLUMN(struct db_standby, is_running, N_("it works")),
	COLUMN(struct db_standby, is_reading, N_("what comes is received")),
	COLUMN(struct db_standby, is_applying, N_("what came is applied")),
	COLUMN_MEASURED(struct db_standby, lag_seconds, N_("how far behind in time")),
	COLUMN_MEASURED(struct db_standby, lag_bytes, N_("how far behind in bytes of log")),
	COLUMN(struct db_standby, has_tls, N_("the connection is encrypted")),
	COLUMN(struct db_standby, error, N_("what it says is wrong")),
};

const struct table table_db_db_standby = {
	.name = "db_standby",
	.doc = N_("servers that follow another, and how far they are"),
	.example = "SELECT peer, lag_seconds FROM db_standby WHERE NOT is_running",
	.source = N_("the server's catalogues"),
	.identity = "role peer",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DB,
};
