/* SPDX-License-Identifier: Apache-2.0 */
/* rpm_db - the packages in rpm's database, whichever of its three forms it has. */
#ifndef ZICHA_TABLE_READ_RPM_DB_H
#define ZICHA_TABLE_READ_RPM_DB_H

#include "fact/scan.h"
#include "parse/rpm_header.h"

struct rpm_package {
	const struct rpm_header *header;
	const char *path; /* of the database */
	struct str name;
	const char *version;	  /* "epoch:version-release", without an epoch of 0 */
	const char *architecture; /* "" where the package has none: a key for signatures */
	const char *source, *source_version; /* "" where not said */
};

/* Calls `each` for every package; a result other than 0 ends it. What is valid
 * during the call is the header and the name. 0, SCAN_ABSENT: no rpm here, or <0. A package
 * that cannot be understood makes the table partial. */
must_use int rpm_db_each(struct scan *s,
			 int (*each)(void *context, const struct rpm_package *p, struct err *e),
			 void *context, struct err *e);

#endif
