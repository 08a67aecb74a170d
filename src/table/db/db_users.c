/* SPDX-License-Identifier: Apache-2.0 */
/* db_users - accounts of database servers.
 *
 * Of a password only what can be said about it; the hash stays in the process that tried it. */
#include "table/db/db.h"

static const struct column columns[] = {
	COLUMN(struct db_user, name, N_("account; empty for MySQL's anonymous one")),
	COLUMN(struct db_user, host,
	       N_("from where it may come, where that belongs to the account")),
	COLUMN_TOLD(struct db_user, can_login,
		    N_("it may sign in: no role, not locked out for good")),
	COLUMN(struct db_user, is_role, N_("a role that others hold, which cannot sign in")),
	COLUMN(struct db_user, is_superuser, N_("it may do everything")),
	COLUMN(struct db_user, is_default, N_("it came with the product")),
	COLUMN(struct db_user, is_anonymous, N_("it has no name: whoever comes is it")),
	COLUMN(struct db_user, password,
	       N_("none, equals_user, dictionary, default, ok (not among those tried), external "
		  "(the system vouches for the user), locked (none fits) or unknown")),
	COLUMN(struct db_user, words_tried, N_("how many guesses were tried")),
	COLUMN(struct db_user, plugin, N_("how it proves who it is, or the kind of its password")),
	COLUMN(struct db_user, is_weak_hash,
	       N_("the password is kept in a way that is quickly tried: MD5, SHA-1 without salt, "
		  "old formats")),
	COLUMN(struct db_user, is_locked, N_("it is locked")),
	COLUMN(struct db_user, is_expired, N_("its password must be changed first")),
	COLUMN(struct db_user, changed, N_("when the password was changed last")),
	COLUMN(struct db_user, valid_until,
	       N_("the day after which it cannot sign in, or its password is no more good")),
	COLUMN(struct db_user, lifetime_days, N_("days until a password expires; 0: never")),
	COLUMN(struct db_user, attempts, N_("failed attempts until it is locked; 0: no limit")),
	COLUMN(struct db_user, requires_tls,
	       N_("it may sign in only over an encrypted connection")),
};

const struct table table_db_db_users = {
	.name = "db_users",
	.doc = N_("accounts of database servers, and what can be said about their passwords"),
	.example = "SELECT name, host, password FROM db_users WHERE password IN ('none', "
		   "'equals_user', 'dictionary')",
	.source = N_("the server's catalogues"),
	.identity = "name host",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DB,
};
