/* SPDX-License-Identifier: Apache-2.0 */
/* redis_read - the files of Redis and Valkey, one instance each. */
#ifndef ZICHA_TABLE_READ_REDIS_READ_H
#define ZICHA_TABLE_READ_REDIS_READ_H

#include "table/read/settings.h"

/* The scope is the instance's main file; with the defaults that matter. Passwords
 * are left out already. 0, SCAN_ABSENT or <0; what cannot be read makes the table
 * partial. */
must_use int redis_read(struct scan *s, struct settings *ret, struct err *e);

#endif
