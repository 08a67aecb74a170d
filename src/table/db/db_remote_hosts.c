/* SPDX-License-Identifier: Apache-2.0 */
/* db_remote_hosts - from where database servers let whom in. */
#include "table/db/db.h"

static const struct column columns[] = {
	COLUMN(struct db_remote_host, source, N_("account, listen, hba, map or network")),
	COLUMN(struct db_remote_host, position,
	       N_("place in the list, where the first that fits decides")),
	COLUMN(struct db_remote_host, user, N_("who; all for everybody")),
	COLUMN(struct db_remote_host, host, N_("from where, or the address it listens on")),
	COLUMN(struct db_remote_host, database, N_("to which database; all for every")),
	COLUMN(struct db_remote_host, method,
	       N_("how one proves who one is, where the rule says so")),
	COLUMN_TOLD(struct db_remote_host, is_remote, N_("it lets in from other machines")),
	COLUMN_TOLD(struct db_remote_host, is_any, N_("it lets in from anywhere")),
	COLUMN(struct db_remote_host, requires_tls, N_("only over an encrypted connection")),
	COLUMN(struct db_remote_host, refused,
	       N_("accounts that earlier rules refuse, with commas between")),
	COLUMN(struct db_remote_host, map,
	       N_("list that tells which user of the system (host) may be which account (user)")),
	COLUMN(struct db_remote_host, options, N_("options of the rule, without secrets")),
	COLUMN(struct db_remote_host, path, N_("file that says it")),
	COLUMN(struct db_remote_host, line, N_("line in that file")),
};

const struct table table_db_db_remote_hosts = {
	.name = "db_remote_hosts",
	.doc = N_("from where database servers let whom in"),
	.example = "SELECT user, host FROM db_remote_hosts WHERE is_any",
	.source = N_("the server's catalogues"),
	.identity = "source position user host database",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DB,
};
