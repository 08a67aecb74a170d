/* SPDX-License-Identifier: Apache-2.0 */
/* main_cf - Postfix's name = value files, and what $name in them stands for.
 *
 * A line that begins with a blank goes on with the one before; comments and empty
 * lines between do not end it. */
#ifndef ZICHA_PARSE_MAIN_CF_H
#define ZICHA_PARSE_MAIN_CF_H

#include "base/map.h"

/* A file being read: start with the whole of it in `rest` and line 0. */
struct main_cf {
	struct str rest;
	int64_t line; /* the last one taken off */
};

struct main_cf_setting {
	struct str name, value;
	int64_t line; /* where it begins */
};

enum main_cf_kind { MAIN_CF_END, MAIN_CF_SETTING, MAIN_CF_MALFORMED };

/* Reads the next logical line; texts live in `a`. */
must_use enum main_cf_kind main_cf_next(struct main_cf *c, struct arena *a,
					struct main_cf_setting *ret);

/* The value with $name, ${name} and $(name) replaced by what `values` (of C
 * strings) has for them; one that is not in there stays as it is written. NULL if
 * it never comes to an end. */
must_use const char *main_cf_expand(const char *value, const struct map *values, struct arena *a);

#endif
