/* SPDX-License-Identifier: Apache-2.0 */
/* framework - the clauses that somebody is held to, and their ids.
 *
 *     # title: GB/T 22239-2019, baseline for classified protection
 *     # title[zh_CN]: …
 *     L1  L2  L3  L4  group  group_zh  point  point_zh  requirement  requirement_zh  verify
 *
 * frameworks/NAME.tsv. The columns before `group` are ids, one column a level; a
 * clause that a level does not have is empty there. A check names a clause by any
 * of its ids: `gbt22239:8.1.4.1.a`. Which checks answer a clause is told by the
 * checks, never here: it cannot drift. */
#ifndef ZICHA_CHECK_FRAMEWORK_H
#define ZICHA_CHECK_FRAMEWORK_H

#include "base/map.h"
#include "check/pack.h"

enum { FRAMEWORK_MAX_LEVELS = 6 };

struct clause {
	const char *id[FRAMEWORK_MAX_LEVELS]; /* "" where the level does not have it */
	const char *group[LANGUAGES], *point[LANGUAGES], *requirement[LANGUAGES];
	const char *verify; /* auto, semi, manual, document or workflow */
};

struct framework {
	const char *name, *title[LANGUAGES];
	const char *level[FRAMEWORK_MAX_LEVELS];
	size_t n_levels;
	struct clause *clauses;
	size_t n, capacity;
	struct map by_id;
};

struct frameworks {
	struct arena arena;
	struct framework **framework; /* sorted by name */
	size_t n, capacity;
	struct mistakes mistakes;
};

/* Reads all of dir/NAME.tsv. A line with a mistake is left out and told in
 * ret->mistakes. <0: the folder cannot be read. To be freed in both cases. */
must_use int framework_load(struct frameworks *ret, const char *dir, struct err *e);
void framework_free(struct frameworks *f);

/* The framework of this name, or NULL. */
const struct framework *framework_find(const struct frameworks *f, const char *name);

/* Whether one of the check's controls names the clause. */
bool framework_is_answered(const struct frameworks *f, const struct clause *clause,
			   const struct check *c);

/* Tells in f->mistakes of each control of a check that no framework has. */
void framework_verify(struct frameworks *f, const struct pack *p);

#endif
