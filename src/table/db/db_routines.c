/* SPDX-License-Identifier: Apache-2.0 */
/* db_routines - routines that run with their owner's rights, and views of MySQL's own tables. */
#include "table/db/db.h"

static const struct column columns[] = {
	COLUMN(struct db_routine, database, N_("database")),
	COLUMN(struct db_routine, schema, N_("schema")),
	COLUMN(struct db_routine, name,
	       N_("routine, with the types of its arguments where those tell it from others")),
	COLUMN(struct db_routine, owner, N_("with whose rights it runs")),
	COLUMN(struct db_routine, is_definer,
	       N_("it runs with the owner's rights, not the caller's")),
	COLUMN(struct db_routine, is_owner_superuser, N_("the owner may do everything")),
	COLUMN(struct db_routine, has_search_path, N_("it says itself where names are looked up")),
	COLUMN(struct db_routine, is_public, N_("everybody may run it")),
	COLUMN(struct db_routine, language, N_("what it is written in")),
};

const struct table table_db_db_routines = {
	.name = "db_routines",
	.doc = N_("routines that run with their owner's rights"),
	.example = "SELECT name, owner FROM db_routines WHERE is_definer AND NOT has_search_path",
	.source = N_("the server's catalogues"),
	.identity = "database schema name",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DB,
};
