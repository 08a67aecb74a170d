/* SPDX-License-Identifier: Apache-2.0 */
/* scan_shared - what several tables of one inspection need, found once. */
#include "fact/scan_job.h"

#include <string.h>

struct shared_value {
	struct shared_value *next;
	int (*find)(struct scan *s, struct arena *a, void *ret, struct err *e);
	int result;
	struct err err;
	size_t n_partial; /* with the words of the first */
	const char *words;
	void *value;
};

void scan_shared_init(struct shared *shared)
{
	*shared = (struct shared){ .arena = ARENA(SCAN_MAX_BYTES) };
	pthread_mutex_init(&shared->lock, NULL);
}

void scan_shared_free(struct shared *shared)
{
	arena_free(&shared->arena);
	shared->first = NULL;
}

/* What could not be seen of it is no matter of this table alone. */
static void find_value(struct scan *s, struct shared_value *v, struct arena *a)
{
	char words[sizeof(s->words)];
	bool is_partial = s->is_partial;
	size_t n_partial = s->n_partial;
	memcpy(words, s->words, sizeof(words));
	s->is_partial = false;
	s->n_partial = 0;
	v->result = v->find(s, a, v->value, &v->err);
	v->n_partial = s->n_partial;
	v->words = arena_strdup(a, s->n_partial ? s->words : "");
	memcpy(s->words, words, sizeof(words));
	s->is_partial = is_partial;
	s->n_partial = n_partial;
}

int scan_shared(struct scan *s,
		int (*find)(struct scan *s, struct arena *a, void *ret, struct err *e),
		size_t bytes, const void **ret, struct err *e)
{
	struct shared *shared = s->shared;
	pthread_mutex_lock(&shared->lock);
	struct shared_value *v = shared->first;
	while (v && v->find != find)
		v = v->next;
	if (!v) {
		v = arena_new(&shared->arena, struct shared_value);
		v->find = find;
		v->value = arena_alloc(&shared->arena, bytes);
		find_value(s, v, &shared->arena);
		v->next = shared->first;
		shared->first = v;
	}
	pthread_mutex_unlock(&shared->lock);
	*ret = v->value;
	if (v->result)
		*e = v->err;
	if (v->n_partial) {
		scan_partial(s, "%s", v->words);
		s->n_partial += v->n_partial - 1;
	}
	return v->result;
}
