/* SPDX-License-Identifier: Apache-2.0 */
/* traffic_pool - so many records of one kind and no more. */
#include "survey/net/traffic_pool.h"

#include <string.h>

/* Records are counted from 1: 0 is none. */
static struct traffic_pool_head *at(const struct traffic_pool *p, uint32_t i)
{
	return (struct traffic_pool_head *)(void *)(p->records + (size_t)(i - 1) * p->record_bytes);
}

static uint32_t number(const struct traffic_pool *p, const void *record)
{
	return (uint32_t)((size_t)((const char *)record - p->records) / p->record_bytes) + 1;
}

static char *key_of(struct traffic_pool_head *h)
{
	return (char *)(h + 1);
}

static uint32_t hash(const struct traffic_pool *p, const void *key)
{
	uint64_t h = p->seed;
	for (size_t i = 0; i < p->key_bytes; i += 8) {
		uint64_t word;
		memcpy(&word, (const char *)key + i, 8);
		h = (h ^ word) * UINT64_C(0x9fb21c651e98df25);
		h ^= h >> 32;
	}
	return (uint32_t)(h ^ h >> 29);
}

void traffic_pool_init(struct traffic_pool *p, struct arena *a, size_t record_bytes,
		       size_t key_bytes, uint32_t capacity, uint64_t seed)
{
	uint32_t n_buckets = 16;
	while (n_buckets < capacity)
		n_buckets *= 2;
	*p = (struct traffic_pool){
		.records = arena_alloc(a, record_bytes * capacity),
		.buckets = arena_alloc(a, n_buckets * sizeof(*p->buckets)),
		.record_bytes = record_bytes,
		.key_bytes = key_bytes,
		.capacity = capacity,
		.mask = n_buckets - 1,
		.seed = seed,
	};
}

static void *find(const struct traffic_pool *p, const void *key, uint32_t h)
{
	for (uint32_t i = p->buckets[h & p->mask]; i; i = at(p, i)->next)
		if (at(p, i)->hash == h && memcmp(key_of(at(p, i)), key, p->key_bytes) == 0)
			return at(p, i);
	return NULL;
}

void *traffic_pool_find(const struct traffic_pool *p, const void *key)
{
	return find(p, key, hash(p, key));
}

static void unlink_age(struct traffic_pool *p, struct traffic_pool_head *h)
{
	*(h->newer ? &at(p, h->newer)->older : &p->newest) = h->older;
	*(h->older ? &at(p, h->older)->newer : &p->oldest) = h->newer;
}

static void link_newest(struct traffic_pool *p, struct traffic_pool_head *h)
{
	h->newer = 0;
	h->older = p->newest;
	*(p->newest ? &at(p, p->newest)->newer : &p->oldest) = number(p, h);
	p->newest = number(p, h);
}

void traffic_pool_touch(struct traffic_pool *p, void *record)
{
	if (number(p, record) == p->newest)
		return;
	unlink_age(p, record);
	link_newest(p, record);
}

void traffic_pool_remove(struct traffic_pool *p, void *record)
{
	struct traffic_pool_head *h = record;
	uint32_t *i = &p->buckets[h->hash & p->mask];
	while (*i != number(p, h))
		i = &at(p, *i)->next;
	*i = h->next;
	unlink_age(p, h);
	h->next = p->first_free;
	p->first_free = number(p, h);
	p->n--;
}

static struct traffic_pool_head *take_free(struct traffic_pool *p)
{
	if (!p->first_free && p->n_used == p->capacity) {
		void *oldest = at(p, p->oldest);
		p->n_lost += !p->lose || p->lose(p->arg, oldest);
		traffic_pool_remove(p, oldest);
	}
	if (!p->first_free)
		return at(p, ++p->n_used);
	struct traffic_pool_head *h = at(p, p->first_free);
	p->first_free = h->next;
	memset(h, 0, p->record_bytes);
	return h;
}

void *traffic_pool_make(struct traffic_pool *p, const void *key, bool *ret_is_new)
{
	uint32_t h = hash(p, key);
	void *record = find(p, key, h);
	*ret_is_new = !record;
	if (record) {
		traffic_pool_touch(p, record);
		return record;
	}
	struct traffic_pool_head *made = take_free(p);
	memcpy(key_of(made), key, p->key_bytes);
	made->hash = h;
	made->next = p->buckets[h & p->mask];
	p->buckets[h & p->mask] = number(p, made);
	link_newest(p, made);
	p->n++;
	return made;
}

void traffic_pool_clear(struct traffic_pool *p)
{
	memset(p->buckets, 0, ((size_t)p->mask + 1) * sizeof(*p->buckets));
	memset(p->records, 0, p->n_used * p->record_bytes);
	p->n = p->n_used = p->newest = p->oldest = p->first_free = 0;
	p->n_lost = 0;
}

void *traffic_pool_next(const struct traffic_pool *p, const void *record)
{
	uint32_t i = record ? ((const struct traffic_pool_head *)record)->newer : p->oldest;
	return i ? at(p, i) : NULL;
}
