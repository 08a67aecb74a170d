/* SPDX-License-Identifier: Apache-2.0 */
/* dpkg_status - the packages in dpkg's status file. */
#ifndef ZICHA_TABLE_READ_DPKG_STATUS_H
#define ZICHA_TABLE_READ_DPKG_STATUS_H

#include "fact/scan.h"
#include "parse/dpkg.h"

#define DPKG_STATUS "/var/lib/dpkg/status"

/* Calls `each` for every package, also for what is only left of one; a result other than 0 ends
 * it. The texts are valid during the call. 0, SCAN_ABSENT: no dpkg here, or <0. A stanza that is
 * no package's makes the table partial; a list of nothing else, or an empty one beside packages'
 * lists of files, could not be read. */
must_use int dpkg_status_each(struct scan *s,
			      int (*each)(void *context, const struct dpkg_package *p,
					  struct err *e),
			      void *context, struct err *e);

#endif
