/* SPDX-License-Identifier: Apache-2.0 */
/* db_dsn - what odbc.ini and odbcinst.ini say of a data source. */
#ifndef ZICHA_SURVEY_DB_DB_DSN_H
#define ZICHA_SURVEY_DB_DB_DSN_H

#include "survey/survey_plan.h"

struct db_dsn {
	const char *driver; /* path of its library */
	const char *server, *port;
	const char *rest; /* the other settings, as "Name=value;…" */
};

/* Of the caller's own odbc.ini or the system's, as unixODBC looks for them. */
must_use int db_dsn_read(struct survey_plan *p, const char *name, struct db_dsn *ret,
			 struct err *e);

#endif
