/* SPDX-License-Identifier: Apache-2.0 */
/* rpm_updates - newer versions of rpm packages in the lists that dnf or yum has fetched. */
#ifndef ZICHA_TABLE_READ_RPM_UPDATES_H
#define ZICHA_TABLE_READ_RPM_UPDATES_H

#include "fact/scan.h"

struct rpm_update {
	const char *name, *architecture, *installed_version, *candidate_version;
	const char *repository, *path;
	bool is_security;
};

/* Calls `each` for every package with a newer version; a result other than 0 ends
 * it. 0, SCAN_ABSENT: no rpm here, or <0: no lists either. */
must_use int rpm_updates_each(struct scan *s,
			      int (*each)(void *context, const struct rpm_update *u), void *context,
			      struct err *e);

#endif
