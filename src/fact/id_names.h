/* SPDX-License-Identifier: Apache-2.0 */
/* id_names - the names of a target's accounts and groups, by their ids.
 *
 * Read once per inspection from the target's own passwd and group files and
 * never changed afterwards, so that all scans can look at it at once. */
#ifndef ZICHA_FACT_ID_NAMES_H
#define ZICHA_FACT_ID_NAMES_H

#include "base/map.h"
#include "base/root.h"

enum { ID_NAMES_LOW = 65536 };

struct id_names {
	struct arena arena;
	struct map users, groups;
	/* Which ids below ID_NAMES_LOW have a name, a bit each: the walk asks for every
	 * file, and nearly all belong to one of these. */
	uint64_t *low_users, *low_groups;
	char why[512]; /* the files could not be read; empty if they could, or are not there */
};

/* Never fails: an account without a readable name is shown by its number, and the
 * tables that lean on names that could not be read are partial. */
void id_names_read(struct id_names *n, const struct root *root);
void id_names_free(struct id_names *n);

/* NULL where there is none. */
const char *id_names_user(const struct id_names *n, int64_t uid);
const char *id_names_group(const struct id_names *n, int64_t gid);
bool id_names_has_user(const struct id_names *n, int64_t uid);
bool id_names_has_group(const struct id_names *n, int64_t gid);

#endif
