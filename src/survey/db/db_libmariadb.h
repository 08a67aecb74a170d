/* SPDX-License-Identifier: Apache-2.0 */
/* db_libmariadb - libmariadb, loaded when a MySQL or MariaDB server is named and not before. */
#ifndef ZICHA_SURVEY_DB_DB_LIBMARIADB_H
#define ZICHA_SURVEY_DB_DB_LIBMARIADB_H

#include "base/err.h"

#include <mysql.h>

#define DB_LIBMARIADB_FUNCTIONS(F) \
	F(mysql_client_find_plugin) \
	F(mysql_close) \
	F(mysql_errno) \
	F(mysql_error) \
	F(mysql_fetch_fields) \
	F(mysql_fetch_lengths) \
	F(mysql_fetch_row) \
	F(mysql_free_result) \
	F(mysql_get_server_info) \
	F(mysql_get_ssl_cipher) \
	F(mysql_init) \
	F(mysql_num_fields) \
	F(mysql_options) \
	F(mysql_real_connect) \
	F(mysql_real_query) \
	F(mysql_server_init) \
	F(mysql_ssl_set) \
	F(mysql_use_result)

struct db_libmariadb {
#define DB_LIBMARIADB_MEMBER(name) __typeof__(name) *(name);
	DB_LIBMARIADB_FUNCTIONS(DB_LIBMARIADB_MEMBER)
};

/* <0: there is none here. It stays loaded, with the ways to sign in that servers may ask for. */
must_use int db_libmariadb_load(struct db_libmariadb *ret, struct err *e);

#endif
