/* SPDX-License-Identifier: Apache-2.0 */
/* mysql_read - the option files of MySQL and MariaDB, in the order the server reads them.
 *
 * For the tables mysql_config and tls_certificates. */
#ifndef ZICHA_TABLE_READ_MYSQL_READ_H
#define ZICHA_TABLE_READ_MYSQL_READ_H

#include "table/read/settings.h"

enum mysql_product { MYSQL_NO_SERVER, MYSQL_MYSQL, MYSQL_MARIADB };

/* All groups together are the server's if it reads them: such settings have the
 * scope MYSQL_SERVER, with the defaults that matter where a server is installed;
 * all others have their group's name. */
#define MYSQL_SERVER "server"

/* 0, SCAN_ABSENT: neither option files nor a server, or <0. What cannot be read
 * makes the table partial. */
must_use int mysql_read(struct scan *s, struct settings *ret, enum mysql_product *ret_product,
			struct err *e);

#endif
