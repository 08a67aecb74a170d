/* SPDX-License-Identifier: Apache-2.0 */
/* map - from text to a pointer; keys and table live in an arena. */
#ifndef ZICHA_BASE_MAP_H
#define ZICHA_BASE_MAP_H

#include "base/str.h"

struct map_entry {
	struct str key;
	void *value;
};

struct map {
	struct arena *arena;
	struct map_entry *entries; /* open addressing; a key with p == NULL is free */
	size_t n, capacity;
};

#define MAP(arena_) ((struct map){ .arena = (arena_) })

/* The value, or NULL. */
void *map_get(const struct map *m, struct str key);

/* Sets the value (not NULL) and returns the one that was there, or NULL. The
 * key's bytes are copied. */
void *map_set(struct map *m, struct str key, void *value);

#endif
