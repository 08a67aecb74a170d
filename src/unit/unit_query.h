/* SPDX-License-Identifier: Apache-2.0 */
/* unit_query - a question of the program's own to the unit's tables. */
#ifndef ZICHA_UNIT_UNIT_QUERY_H
#define ZICHA_UNIT_UNIT_QUERY_H

#include "fact/query.h"

/* Readies a query and fills the tables that it reads. <0 with words where its SQL has a mistake,
 * and where a table could not be read: what it says then means nothing. A table that is there in
 * part is none of these. The SQL must outlive the query. */
must_use int unit_query(struct facts *f, const char *sql, struct query **ret, struct err *e);

#endif
