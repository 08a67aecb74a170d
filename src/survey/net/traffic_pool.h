/* SPDX-License-Identifier: Apache-2.0 */
/* traffic_pool - so many records of one kind and no more: found by their keys, and the one that was
 * touched longest ago makes room for a new one.
 *
 * A record is a struct that begins with `struct traffic_pool_head`, followed by its key. Keys are
 * compared bytewise, and are a multiple of 8 bytes: zero the padding. */
#ifndef ZICHA_SURVEY_NET_TRAFFIC_POOL_H
#define ZICHA_SURVEY_NET_TRAFFIC_POOL_H

#include "base/arena.h"

struct traffic_pool_head {
	uint32_t next, newer, older, hash;
};

struct traffic_pool {
	char *records;
	uint32_t *buckets;
	size_t record_bytes, key_bytes;
	uint32_t n, capacity, mask, newest, oldest, n_used, first_free;
	uint64_t seed, n_lost;
	/* Called before a record makes room; may be NULL. Whether what it held is lost by that. */
	bool (*lose)(void *arg, void *record);
	void *arg;
};

void traffic_pool_init(struct traffic_pool *p, struct arena *a, size_t record_bytes,
		       size_t key_bytes, uint32_t capacity, uint64_t seed);
/* NULL: there is none. */
void *traffic_pool_find(const struct traffic_pool *p, const void *key);
/* Finds or makes it, all behind the key zero; it is the newest then. */
void *traffic_pool_make(struct traffic_pool *p, const void *key, bool *ret_is_new);
void traffic_pool_touch(struct traffic_pool *p, void *record);
void traffic_pool_remove(struct traffic_pool *p, void *record);
void traffic_pool_clear(struct traffic_pool *p);
/* From the oldest to the newest: NULL begins, NULL ends. The one in hand may be removed after
 * the next was asked for. */
void *traffic_pool_next(const struct traffic_pool *p, const void *record);

#endif
