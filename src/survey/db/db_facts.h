/* SPDX-License-Identifier: Apache-2.0 */
/* db_facts - asks a server all queries of its engine and gives what it says as rows. */
#ifndef ZICHA_SURVEY_DB_DB_FACTS_H
#define ZICHA_SURVEY_DB_DB_FACTS_H

#include "survey/db/db_link.h"
#include "table/db/db.h"

/* What is asked, and where. */
struct db_server {
	const char *engine; /* mariadb, mysql, postgresql … */
	const char *folder; /* of queries/ */
	const char *version;
	int64_t version_number;
	const char *host;
	int64_t port;
	int64_t has_tls;
	const char *list_databases; /* a query; NULL: all is asked at once */
	const char *file;	    /* that answers in the server's place, or NULL */
	bool is_cut;		    /* it is not all of what was printed */
	const char *unvisited;	    /* a database that nobody printed it in, or NULL */
};

/* Fills all tables of the area. <0: the server is gone. */
must_use int db_facts(struct survey *s, struct db_link *l, const struct db_server *server,
		      struct err *e);

/* "15.13" of PostgreSQL and KingbaseES is 150013, "10.11.6" of the others 101106. */
int64_t db_facts_version(const char *engine, struct str version);

#endif
