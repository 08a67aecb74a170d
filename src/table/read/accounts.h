/* SPDX-License-Identifier: Apache-2.0 */
/* accounts - the lines of /etc/passwd, for tables that look into homes or know names.
 *
 *     struct lines lines;
 *     struct account a;
 *     int r = scan_lines(s, ACCOUNTS_PATH, &lines, e);
 *     while (!r && accounts_next(s, &lines, &a))
 *             …                                                              */
#ifndef ZICHA_TABLE_READ_ACCOUNTS_H
#define ZICHA_TABLE_READ_ACCOUNTS_H

#include "fact/scan.h"

#define ACCOUNTS_PATH "/etc/passwd"

struct account {
	const char *name, *home; /* as written; the home may be empty or no path */
	int64_t uid, gid;
};

/* The next account. A line that is none, and those of NIS, make the table partial. */
bool accounts_next(struct scan *s, struct lines *lines, struct account *ret);

/* Whether it is root's or a person's, not a service's. */
bool accounts_is_person(const struct account *a);

#endif
