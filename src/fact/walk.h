/* SPDX-License-Identifier: Apache-2.0 */
/* walk - one walk over the file system for all tables that need one. */
#ifndef ZICHA_FACT_WALK_H
#define ZICHA_FACT_WALK_H

#include "fact/scan_job.h"

/* One table's part in the walk, or one pattern's of a keyed table. */
struct walk_member {
	struct scan scan;	   /* begun by the caller, ended by it too */
	struct answered *answered; /* of a keyed table */
	struct slot *slot;
	int result; /* of enters, visit and finish, as a scan function returns */
	struct err err;
	enum table_status status; /* once the scan has ended; the words are in err.said then */
};

/* Walks the target's root on n_threads threads, and calls each member's finish.
 * Does not cross into file systems of the kernel (proc, sysfs …) nor into those
 * of other hosts (NFS, CIFS, FUSE …), which the members' notes name. */
void walk_run(struct walk_member *members, size_t n_members, const struct target *target,
	      int n_threads);

#endif
