/* SPDX-License-Identifier: Apache-2.0 */
/* dropin - one configuration in pieces: the *.conf files of several directories.
 *
 * sysctl.d, modprobe.d and udev's rules.d share the rules: pieces are read in the
 * order of their names, whatever the directory; of two with one name only that
 * in the stronger directory counts; a link to /dev/null silences a name. */
#ifndef ZICHA_TABLE_READ_DROPIN_H
#define ZICHA_TABLE_READ_DROPIN_H

#include "fact/scan.h"

struct dropin {
	const char *path, *name;
	bool is_shadowed; /* a stronger directory has the name, too */
};

struct dropins {
	struct dropin *file;
	size_t n, capacity;
};

/* The pieces in the order they are read; `dirs` are given strongest first. A
 * directory that cannot be listed makes the table partial. SCAN_ABSENT if none
 * of the directories is there. */
must_use int dropin_list(struct scan *s, const char *const dirs[], size_t n_dirs,
			 const char *suffix, struct dropins *ret, struct err *e);

#endif
