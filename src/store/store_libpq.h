/* SPDX-License-Identifier: Apache-2.0 */
/* store_libpq - libpq, loaded when a server is named and not before.
 *
 * It brings Kerberos, LDAP and TLS along, which costs every start of the program five
 * milliseconds; most never speak to a server. So the program is not linked with it: the
 * functions keep their names and are members of a struct. */
#ifndef ZICHA_STORE_STORE_LIBPQ_H
#define ZICHA_STORE_STORE_LIBPQ_H

#include "base/err.h"

#include <libpq-fe.h>

#define STORE_LIBPQ_FUNCTIONS(F) \
	F(PQclear) \
	F(PQcmdStatus) \
	F(PQconnectPoll) \
	F(PQconnectdbParams) \
	F(PQconnectStartParams) \
	F(PQconninfoFree) \
	F(PQconninfoParse) \
	F(PQconsumeInput) \
	F(PQcopyResult) \
	F(PQdescribePrepared) \
	F(PQerrorMessage) \
	F(PQexec) \
	F(PQfinish) \
	F(PQfname) \
	F(PQfreemem) \
	F(PQftype) \
	F(PQgetResult) \
	F(PQgetisnull) \
	F(PQgetlength) \
	F(PQgetvalue) \
	F(PQisBusy) \
	F(PQnfields) \
	F(PQntuples) \
	F(PQparameterStatus) \
	F(PQprepare) \
	F(PQresultErrorField) \
	F(PQresultMemorySize) \
	F(PQresultStatus) \
	F(PQsendQuery) \
	F(PQsendQueryPrepared) \
	F(PQserverVersion) \
	F(PQsetNoticeProcessor) \
	F(PQsetSingleRowMode) \
	F(PQsetvalue) \
	F(PQsocket) \
	F(PQsslAttribute) \
	F(PQsslInUse) \
	F(PQstatus)

struct store_libpq {
#define STORE_LIBPQ_MEMBER(name) __typeof__(name) *(name);
	STORE_LIBPQ_FUNCTIONS(STORE_LIBPQ_MEMBER)
};

/* <0: there is no libpq here. It stays loaded. */
must_use int store_libpq_load(struct store_libpq *ret, struct err *e);

#endif
