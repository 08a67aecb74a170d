/* SPDX-License-Identifier: Apache-2.0 */
/* pack - a folder of checks: <area>/<id>/check.sql. */
#ifndef ZICHA_CHECK_PACK_H
#define ZICHA_CHECK_PACK_H

#include "check/check.h"

struct pack {
	struct arena arena;
	struct check **check; /* sorted by id */
	size_t n, capacity;
	struct mistakes mistakes;
	/* Which checks are worth reading; NULL: all. */
	bool (*wants)(void *arg, const char *area, const char *id);
	void *arg;
};

/* Reads the checks below `dir` and adds them to those that are there already
 * (start with a pack of zeros). A check with a mistake is left out and told in
 * pack->mistakes. <0: the folder cannot be read. */
must_use int pack_load(struct pack *p, const char *dir, struct err *e);
void pack_free(struct pack *p);

/* The check of this id, or NULL. */
struct check *pack_find(const struct pack *p, const char *id);

#endif
