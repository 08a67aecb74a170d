/* SPDX-License-Identifier: Apache-2.0 */
/* db_query - what is asked of database servers: the files of queries/, as the build embeds them.
 *
 * A DBA can read there what will be asked, and ask it by hand. The names of an answer's columns
 * are those of the table; tools/queries says what may stand in the head of a file. */
#ifndef ZICHA_SURVEY_DB_DB_QUERY_H
#define ZICHA_SURVEY_DB_DB_QUERY_H

#include "base/base.h"

struct db_query {
	const char *folder, *name, *table, *sql;
	const char *only, *guard, *or_guard, *when, *column, *needs, *instead, *as,
		*part;	      /* NULL: not said */
	int64_t from, before; /* 0: not said */
	bool is_optional, is_each;
};

extern const struct db_query db_query_all[];
extern const size_t db_query_n;

#endif
