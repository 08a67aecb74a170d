/* SPDX-License-Identifier: Apache-2.0 */
/* apt_lists - the package lists that apt has fetched, each with its Release file.
 *
 * apt names them after their address: of
 *     deb.debian.org_debian_dists_bookworm_main_binary-amd64_Packages
 * the Release file is the one whose name has the longest common front,
 *     deb.debian.org_debian_dists_bookworm_InRelease
 * and what is between the two is the component and the architecture. */
#ifndef ZICHA_TABLE_READ_APT_LISTS_H
#define ZICHA_TABLE_READ_APT_LISTS_H

#include "fact/scan.h"
#include "parse/apt_release.h"

struct apt_list {
	const char *path, *release_path;
	const char *component;	    /* NULL in a flat archive */
	struct apt_release release; /* of texts that live in the scan's memory */
	bool has_release;
	int64_t fetched_at; /* when the file was last written */
	int64_t size_bytes; /* of the file as it lies there */
};

struct apt_lists {
	struct apt_list *list;
	size_t n, capacity;
};

/* All lists of packages; none is 0 with n == 0. SCAN_ABSENT: no apt here; <0:
 * cannot be listed. A list without a readable Release file makes the table
 * partial. */
must_use int apt_lists_find(struct scan *s, struct apt_lists *ret, struct err *e);

#endif
