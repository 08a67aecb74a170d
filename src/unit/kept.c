/* SPDX-License-Identifier: Apache-2.0 */
/* kept - the files that records stand on: each hash that a record names. */
#include "unit/kept.h"

#include "unit/record_body.h"

static bool has_hash(const struct kind *k)
{
	for (size_t i = 0; i < k->n_fields; i++)
		if (k->fields[i].type == FIELD_HASH)
			return true;
	return false;
}

static int add_record(struct unit *u, const struct kind *k, struct statement *q, struct map *ret,
		      struct err *e)
{
	const char **values = arena_alloc(ret->arena, k->n_fields * sizeof(*values));
	if (record_body_read(k, str_of(store_text(q, 1)), ret->arena, values, e) < 0)
		return -1;
	for (size_t i = 0; i < k->n_fields; i++) {
		if (k->fields[i].type != FIELD_HASH || !values[i])
			continue;
		struct kept *one = arena_new(ret->arena, struct kept);
		*one = (struct kept){ k->name, arena_strdup(ret->arena, store_text(q, 0)) };
		map_set(ret, str_of(values[i]), one);
	}
	if (arena_is_over(ret->arena))
		return err_set(e, "unit %s: too many records of %s name files", u->code, k->name);
	return 0;
}

static int read_kind(struct unit *u, const struct kind *k, struct map *ret, struct err *e)
{
	struct statement *q;
	if (store_prepare(u->store,
			  "SELECT id, body FROM record WHERE unit = ? AND kind = ? ORDER BY id", &q,
			  e) < 0)
		return -1;
	store_bind_text(q, 0, u->code);
	store_bind_text(q, 1, k->name);
	int r;
	while ((r = store_step(q, e)) == STORE_ROW)
		if (add_record(u, k, q, ret, e) < 0) {
			store_reset(q);
			return -1;
		}
	return r;
}

int kept_read(struct unit *u, struct arena *a, struct map *ret, struct err *e)
{
	*ret = MAP(a);
	int r = 0;
	for (size_t i = 0; !r && i < u->kinds.n; i++)
		if (has_hash(u->kinds.kind[i]))
			r = read_kind(u, u->kinds.kind[i], ret, e);
	return r;
}
