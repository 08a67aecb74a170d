/* SPDX-License-Identifier: Apache-2.0 */
/* sheet_missing - the departments, rooms, people … that a sheet names and that are not on record.
 */
#include "unit/sheet_missing.h"

#include "base/buf.h"

struct looking {
	struct unit *unit;
	struct arena *arena;
	struct map known; /* "kind\nid" of what is on record, comes along or was appended */
	const struct change **changes;
	size_t n, capacity;
	struct buf words;
};

/* The only field that must be given, which is the key; -1: there are others. */
static int name_field(const struct kind *k)
{
	int found = -1;
	for (size_t i = 0; i < k->n_fields; i++) {
		const struct field *f = &k->fields[i];
		if (f->is_key && found < 0)
			found = (int)i;
		else if (f->is_key || f->is_required)
			return -1;
	}
	return found;
}

/* Whether it was known; from now on it is. */
static bool learn(struct looking *l, const struct kind *k, struct str id)
{
	const char *key = arena_printf(l->arena, "%s\n%.*s", k->name, (int)id.n, id.p);
	return map_set(&l->known, str_of(key), l) != NULL;
}

static void learn_change(struct looking *l, const struct change *c)
{
	int name = name_field(c->kind);
	const char *words;
	const char *id = name >= 0 && c->values[name]
				 ? record_value(l->arena, &c->kind->fields[name], c->values[name],
						&words)
				 : NULL;
	if (id)
		learn(l, c->kind, str_of(id));
}

static void append(struct looking *l, const struct kind *k, const char *id, const char *place)
{
	struct change *c = record_change(l->arena, CHANGE_PUT, k);
	c->values[name_field(k)] = id;
	c->place = place;
	l->changes = arena_grow(l->arena, l->changes, &l->capacity, l->n + 1, sizeof(*l->changes));
	l->changes[l->n++] = c;
	buf_printf(&l->words, "%s%s %s", l->words.n ? tr(", ") : "", check_text(k->title), id);
}

static int look_at_value(struct looking *l, const struct field *f, const char *value,
			 const char *place, struct err *e)
{
	const struct kind *k = kind_find(&l->unit->kinds, f->ref);
	struct str rest = str_of(value), one;
	while (rest.n && name_field(k) >= 0) {
		one = rest;
		if (f->type == FIELD_REF)
			rest = str_from(rest, rest.n);
		else
			str_split(&rest, ';', &one);
		const char **values, *id = str_text(l->arena, one);
		if (learn(l, k, one))
			continue;
		int r = record_read(l->unit, k, id, l->arena, &values, e);
		if (r < 0)
			return r;
		if (r == 1)
			append(l, k, id, place);
	}
	return 0;
}

static int look_at_change(struct looking *l, const struct change *c, struct err *e)
{
	for (size_t i = 0; i < c->kind->n_fields; i++) {
		const struct field *f = &c->kind->fields[i];
		const char *words;
		const char *value = f->ref && c->values[i]
					    ? record_value(l->arena, f, c->values[i], &words)
					    : NULL;
		const char *place = c->places ? c->places[i] : c->place;
		if (value && look_at_value(l, f, value, place, e) < 0)
			return -1;
	}
	return 0;
}

int sheet_missing(struct unit *u, struct arena *a, const struct change ***changes, size_t *n,
		  const struct complaints *complaints, const char **ret_words, struct err *e)
{
	struct looking l = { .unit = u,
			     .arena = a,
			     .known = MAP(a),
			     .changes = *changes,
			     .n = *n,
			     .capacity = *n,
			     .words = BUF(1 << 20) };
	int r = 0;
	for (size_t i = 0; i < *n; i++)
		learn_change(&l, (*changes)[i]);
	for (size_t i = 0; r >= 0 && i < *n; i++)
		r = look_at_change(&l, l.changes[i], e);
	*ret_words = l.words.n ? arena_strndup(complaints->arena, l.words.p, l.words.n) : NULL;
	*changes = l.changes;
	*n = l.n;
	buf_free(&l.words);
	return r;
}
