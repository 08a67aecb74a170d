/* SPDX-License-Identifier: Apache-2.0 */
/* db_privileges - rights in database servers, roles expanded. */
#include "table/db/db.h"

static const struct column columns[] = {
	COLUMN(struct db_privilege, grantee, N_("account or role; PUBLIC for everybody")),
	COLUMN(struct db_privilege, host, N_("that belongs to the account")),
	COLUMN(struct db_privilege, privilege, N_("right in upper case, or ROLE name")),
	COLUMN(struct db_privilege, object_type,
	       N_("server, database, schema, table, column, future table, routine or role")),
	COLUMN(struct db_privilege, object, N_("what it is a right on")),
	COLUMN(struct db_privilege, can_grant, N_("the grantee may hand it on")),
	COLUMN(struct db_privilege, via,
	       N_("roles through which it comes, with > between; NULL: granted itself")),
	COLUMN(struct db_privilege, is_public, N_("it is everybody's")),
	COLUMN(struct db_privilege, is_superuser, N_("the grantee may do everything anyway")),
};

const struct table table_db_db_privileges = {
	.name = "db_privileges",
	.doc = N_("rights in database servers, roles expanded"),
	.example = "SELECT grantee, privilege FROM db_privileges WHERE object_type = 'server' AND "
		   "can_grant",
	.source = N_("the server's catalogues"),
	.identity = "grantee host privilege object_type object via",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DB,
};
