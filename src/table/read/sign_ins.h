/* SPDX-License-Identifier: Apache-2.0 */
/* sign_ins - the records of wtmp and btmp with their rotated parts, oldest first. */
#ifndef ZICHA_TABLE_READ_SIGN_INS_H
#define ZICHA_TABLE_READ_SIGN_INS_H

#include "base/map.h"
#include "fact/scan.h"
#include "parse/utmp_file.h"

/* Calls `see` for each record of /var/log/NAME and its rotated parts, also compressed
 * ones. A part that cannot be read makes the table partial. Another value of `see` than 0
 * ends the reading and is returned. SCAN_ABSENT: there is no such log. */
must_use int sign_ins_read(struct scan *s, const char *name,
			   int (*see)(void *context, const struct utmp_record *r, const char *path),
			   void *context, struct err *e);

/* Adds the names of /etc/passwd to a map, each with its user id (int64_t). */
must_use int sign_ins_accounts(struct scan *s, struct map *names, struct err *e);

/* Where a record came from: the host as it was written, else the address; NULL where
 * it is neither: the console. */
const char *sign_ins_from(struct scan *s, const struct utmp_record *r);

#endif
