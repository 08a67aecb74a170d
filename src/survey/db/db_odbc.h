/* SPDX-License-Identifier: Apache-2.0 */
/* db_odbc - an ODBC driver, loaded by its path and called without a driver manager; see adr 0018.
 */
#ifndef ZICHA_SURVEY_DB_DB_ODBC_H
#define ZICHA_SURVEY_DB_DB_ODBC_H

#include "base/err.h"

#include <sql.h>
#include <sqlext.h>

#define DB_ODBC_FUNCTIONS(F) \
	F(SQLAllocHandle) \
	F(SQLDescribeCol) \
	F(SQLDisconnect) \
	F(SQLDriverConnect) \
	F(SQLExecDirect) \
	F(SQLFetch) \
	F(SQLFreeHandle) \
	F(SQLGetData) \
	F(SQLGetDiagRec) \
	F(SQLGetInfo) \
	F(SQLNumResultCols) \
	F(SQLSetConnectAttr) \
	F(SQLSetEnvAttr) \
	F(SQLSetStmtAttr)

struct db_odbc {
#define DB_ODBC_MEMBER(name) __typeof__(name) *(name);
	DB_ODBC_FUNCTIONS(DB_ODBC_MEMBER)
};

/* <0: there is no such driver, or it is none. It stays loaded. */
must_use int db_odbc_load(const char *path, struct db_odbc *ret, struct err *e);

#endif
