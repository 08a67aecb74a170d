/* SPDX-License-Identifier: Apache-2.0 */
/* tree - reading the many small files of a directory of the kernel's, quickly.
 *
 * /proc/sys has well over a thousand files of a few bytes. To resolve each path
 * from the root, as scan_read() does, would cost more than to read them; here
 * each is opened from its directory. Links are not followed, so that
 * nothing outside the directory is read; they make the table partial. */
#ifndef ZICHA_FACT_TREE_H
#define ZICHA_FACT_TREE_H

#include "fact/scan.h"

struct tree_file {
	const char *path;      /* on the target; lives as long as the scan */
	struct str bytes;      /* until the next file */
	mode_t mode;	       /* only where it could not be read */
	const struct err *err; /* why it could not be read, or NULL */
};

enum { TREE_MAX_FILE = 64 << 10 };

/* Calls see() for each file below `dir`, in the order of their names; a result
 * other than 0 stops and is returned. The directory `skipped` is not looked
 * into. A directory within that cannot be listed makes the table partial. 0,
 * SCAN_ABSENT (no such `dir`) or <0. */
must_use int tree_read(struct scan *s, const char *dir, const char *skipped,
		       int (*see)(struct scan *s, const struct tree_file *f), struct err *e);

#endif
