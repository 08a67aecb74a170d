/* SPDX-License-Identifier: Apache-2.0 */
/* settings - name = value, where the last line of a name counts.
 *
 * What most services' files come down to once their own rules of quoting and
 * including are dealt with, together with the defaults that matter. */
#ifndef ZICHA_TABLE_READ_SETTINGS_H
#define ZICHA_TABLE_READ_SETTINGS_H

#include "base/map.h"
#include "fact/scan.h"

struct setting {
	const char *scope; /* cluster, group, instance …: names count within one */
	const char *key, *value;
	bool is_default;   /* stands in no file */
	bool is_effective; /* no later line of the name replaces it */
	const char *path;  /* NULL of a default */
	int64_t line;	   /* NO_INT of a default */
};

struct settings {
	struct setting **item; /* in the order they were read */
	size_t n, capacity;
	struct map by_key; /* the effective ones */
};

struct setting_default {
	const char *key, *value;
};

struct settings settings_new(struct scan *s);

/* Adds one that replaces the one of the same scope and key; `is_one_of_many`: stands
 * beside it instead. */
void settings_add(struct scan *s, struct settings *all, const struct setting *x,
		  bool is_one_of_many);

/* The one in force, or NULL. */
const struct setting *settings_get(struct scan *s, const struct settings *all, const char *scope,
				   const char *key);

/* Adds those of which nothing was said in the scope. */
void settings_defaults(struct scan *s, struct settings *all, const char *scope,
		       const struct setting_default *defaults, size_t n);

#endif
