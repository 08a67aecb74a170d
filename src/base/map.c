/* SPDX-License-Identifier: Apache-2.0 */
/* map - from text to a pointer; keys and table live in an arena. */
#include "base/map.h"

static size_t map_hash(struct str key)
{
	uint64_t h = 0xcbf29ce484222325u; /* FNV-1a */
	for (size_t i = 0; i < key.n; i++)
		h = (h ^ (unsigned char)key.p[i]) * 0x100000001b3u;
	return (size_t)(h ^ h >> 32);
}

static struct map_entry *place(const struct map *m, struct str key)
{
	size_t at = map_hash(key) & (m->capacity - 1);
	while (m->entries[at].key.p && !str_eq(m->entries[at].key, key))
		at = (at + 1) & (m->capacity - 1);
	return &m->entries[at];
}

void *map_get(const struct map *m, struct str key)
{
	return m->capacity ? place(m, key)->value : NULL;
}

static void grow(struct map *m)
{
	struct map old = *m;
	m->capacity = old.capacity ? old.capacity * 2 : 16;
	m->entries = arena_alloc(m->arena, m->capacity * sizeof(*m->entries));
	for (size_t i = 0; i < old.capacity; i++)
		if (old.entries[i].key.p)
			*place(m, old.entries[i].key) = old.entries[i];
}

void *map_set(struct map *m, struct str key, void *value)
{
	if ((m->n + 1) * 4 > m->capacity * 3)
		grow(m);
	struct map_entry *entry = place(m, key);
	void *before = entry->value;
	if (!entry->key.p) {
		entry->key = (struct str){ arena_strndup(m->arena, key.p ? key.p : "", key.n),
					   key.n };
		m->n++;
	}
	entry->value = value;
	return before;
}
