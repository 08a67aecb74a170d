/* SPDX-License-Identifier: Apache-2.0 */
/* owner - which package a file came with.
 *
 * dpkg has no index from path to package; its lists together hold some hundred
 * thousand paths. They are read once for all paths that a scan asks about, one
 * piece at a time, so that the memory is that of the asked paths. */
#ifndef ZICHA_TABLE_READ_OWNER_H
#define ZICHA_TABLE_READ_OWNER_H

#include "fact/scan.h"

/* Sets ret_packages[i] to the package that brought paths[i], NULL where none
 * did; the names live in the scan's scratch memory. Where the target has merged
 * /usr (its /bin is a link to usr/bin), /bin/x and /usr/bin/x are one file.
 * 0, SCAN_ABSENT (no dpkg here: nothing is known of any path) or <0. A list that
 * cannot be read makes the table partial. */
must_use int owner_packages(struct scan *s, const char *const *paths, size_t n,
			    const char **ret_packages, struct err *e);

/* The same for a table's column "package": where nothing can tell, all are NULL and the
 * column is unseen. */
void owner_column(struct scan *s, const char *const *paths, size_t n, const char **ret_packages);

#endif
