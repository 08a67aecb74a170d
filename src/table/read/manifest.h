/* SPDX-License-Identifier: Apache-2.0 */
/* manifest - the files that packages brought, and what their content should be.
 *
 * Of dpkg the .md5sums lists and the conffiles in its status file, of rpm the
 * digests in its headers. */
#ifndef ZICHA_TABLE_READ_MANIFEST_H
#define ZICHA_TABLE_READ_MANIFEST_H

#include "base/map.h"
#include "fact/scan.h"

struct manifest_file {
	const char *package, *path;
	const char *kind;      /* program, configuration or documentation */
	const char *algorithm; /* MD5, SHA256 … */
	const char *digest;
	bool is_seen; /* for the caller */
};

struct manifest {
	struct scan *scan;
	const struct ask *ask; /* which packages, by name */
	struct manifest_file **file;
	size_t n, capacity;
	struct map by_path;
	struct map diversions; /* of paths that another package has moved aside */
	bool is_merged[6];     /* whether /bin, /sbin … are links to /usr's */
};

/* The files of the packages that are asked for. 0, SCAN_ABSENT: neither dpkg nor
 * rpm here, or <0. A list that cannot be read makes the table partial. */
must_use int manifest_read(struct scan *s, const struct ask *ask, struct manifest *ret,
			   struct err *e);

#endif
