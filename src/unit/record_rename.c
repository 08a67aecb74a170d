/* SPDX-License-Identifier: Apache-2.0 */
/* record_rename - another key for a record, and for all that names it. */
#include "unit/record_rename.h"

#include "unit/record_body.h"

#include <string.h>

/* A record as it is and as it will be. */
struct named {
	const struct kind *kind;
	const char *old_id, *new_id;
	const char **before, **values;
	bool is_changed;
};

struct renaming {
	struct unit *unit;
	struct arena arena;
	struct named **record; /* all of the unit's */
	size_t n, capacity;
	const struct named *renamed; /* by the user; the others follow */
	struct map by_kind; /* of those with another id: kind → struct map: old id → struct named */
};

/* ---- what there is ---- */

static void add_record(struct renaming *r, const struct kind *k, const char *id,
		       const char **values)
{
	struct named *x = arena_new(&r->arena, struct named);
	size_t bytes = k->n_fields * sizeof(*values);
	x->kind = k;
	x->old_id = x->new_id = arena_strdup(&r->arena, id);
	x->before = values;
	x->values = arena_alloc(&r->arena, bytes);
	memcpy(x->values, values, bytes);
	r->record = arena_grow(&r->arena, r->record, &r->capacity, r->n + 1, sizeof(*r->record));
	r->record[r->n++] = x;
}

static int read_kind(struct renaming *r, const struct kind *k, struct err *e)
{
	struct statement *q;
	if (store_prepare(r->unit->store,
			  "SELECT id, body FROM record WHERE unit = ? AND kind = ? ORDER BY id", &q,
			  e) < 0)
		return -1;
	store_bind_text(q, 0, r->unit->code);
	store_bind_text(q, 1, k->name);
	int step, read = 0;
	while (!read && (step = store_step(q, e)) == STORE_ROW) {
		const char **values = arena_alloc(&r->arena, k->n_fields * sizeof(*values));
		const char *body = arena_strdup(&r->arena, store_text(q, 1));
		read = record_body_read(k, str_of(body), &r->arena, values, e);
		add_record(r, k, store_text(q, 0), values);
	}
	store_reset(q);
	return read ? read : step;
}

static struct named *find(const struct renaming *r, const struct kind *k, const char *id)
{
	for (size_t i = 0; i < r->n; i++)
		if (r->record[i]->kind == k && strcmp(r->record[i]->old_id, id) == 0)
			return r->record[i];
	return NULL;
}

/* ---- what follows ---- */

/* Looks whether the key is another now. */
static void name_anew(struct renaming *r, struct named *x)
{
	x->is_changed = true;
	x->new_id = record_id(&r->arena, x->kind, x->values);
	struct map *ids = map_get(&r->by_kind, str_of(x->kind->name));
	if (!ids) {
		ids = arena_new(&r->arena, struct map);
		*ids = MAP(&r->arena);
		map_set(&r->by_kind, str_of(x->kind->name), ids);
	}
	map_set(ids, str_of(x->old_id), x);
}

/* The new id of what had this one; NULL: it has it still. */
static const char *new_id(const struct renaming *r, const char *kind, struct str id)
{
	const struct map *ids = map_get(&r->by_kind, str_of(kind));
	const struct named *x = ids ? map_get(ids, id) : NULL;
	return x && strcmp(x->old_id, x->new_id) != 0 ? x->new_id : NULL;
}

/* A list with the new ids in it; NULL: none of them is in it. */
static const char *new_ids(struct renaming *r, const char *kind, const char *list)
{
	struct str rest = str_of(list), one;
	autobuf text = BUF(1 << 20);
	bool is_other = false;
	while (str_split(&rest, ';', &one)) {
		const char *id = new_id(r, kind, one);
		buf_puts(&text, text.n ? ";" : "");
		buf_str(&text, id ? str_of(id) : one);
		is_other |= id != NULL;
	}
	return is_other ? arena_strndup(&r->arena, text.p, text.n) : NULL;
}

/* What a field says now of what it names; NULL: the same. */
static const char *follow_field(struct renaming *r, const struct named *x, size_t at)
{
	const struct field *f = &x->kind->fields[at];
	const char *value = x->before[at];
	if (!value || !f->ref)
		return NULL;
	return f->type == FIELD_REFS ? new_ids(r, f->ref, value) : new_id(r, f->ref, str_of(value));
}

static const char *before(const struct named *x, const char *field)
{
	int at = kind_field(x->kind, field);
	return at >= 0 ? x->before[at] : NULL;
}

/* The name of a file that was filed ends with what it belongs to: see attach. */
static const char *follow_evidence(struct renaming *r, const struct named *x, size_t at)
{
	const char *kind = before(x, "record_kind"), *of = before(x, "record_id");
	const char *id = kind && of ? new_id(r, kind, str_of(of)) : NULL;
	const char *field = x->kind->fields[at].name;
	if (!id || strcmp(field, "record_id") == 0)
		return id;
	struct str name = str_of(x->before[at] ? x->before[at] : "");
	const char *end = arena_printf(&r->arena, " (%s %s)", kind, of);
	if (strcmp(field, "name") != 0 || !str_ends(name, end))
		return NULL;
	return arena_printf(&r->arena, "%.*s (%s %s)", (int)(name.n - strlen(end)), name.p, kind,
			    id);
}

static const char *follow_answer(struct renaming *r, const struct named *x, size_t at)
{
	const char *id = before(x, "question"), *subject = x->before[at];
	const struct question *q = id ? map_get(&r->unit->questions.by_id, str_of(id)) : NULL;
	const char *kind = q ? question_subject_kind(q, &r->unit->kinds) : NULL;
	bool is_subject = strcmp(x->kind->fields[at].name, "subject") == 0;
	return is_subject && subject && kind ? new_id(r, kind, str_of(subject)) : NULL;
}

/* True: something of it is another now. */
static bool follow(struct renaming *r, struct named *x)
{
	bool is_other = false;
	for (size_t f = 0; f < x->kind->n_fields; f++) {
		const char *text = follow_field(r, x, f);
		if (!text && strcmp(x->kind->name, "evidence") == 0)
			text = follow_evidence(r, x, f);
		else if (!text && strcmp(x->kind->name, "answers") == 0)
			text = follow_answer(r, x, f);
		if (!text || strcmp(text, x->values[f]) == 0)
			continue;
		x->values[f] = text;
		is_other = true;
	}
	if (is_other)
		name_anew(r, x);
	return is_other;
}

/* What follows may be followed in turn: until nothing does. */
static void follow_all(struct renaming *r)
{
	for (bool goes_on = true; goes_on;) {
		goes_on = false;
		for (size_t i = 0; i < r->n; i++)
			goes_on |= follow(r, r->record[i]);
	}
}

/* ---- the batch ---- */

static const struct change *change_of(struct renaming *r, const struct named *x,
				      enum change_action action)
{
	struct change *c = record_change(&r->arena, action, x->kind);
	c->id = action == CHANGE_ADD ? NULL : x->old_id;
	c->is_following = x != r->renamed;
	for (size_t f = 0; action != CHANGE_REMOVE && f < x->kind->n_fields; f++)
		if (action == CHANGE_ADD || x->values[f] != x->before[f])
			c->values[f] = x->values[f];
	return c;
}

static int apply(struct renaming *r, size_t *ret_n, struct complaints *ret, struct err *e)
{
	const struct change **all = arena_alloc(&r->arena, 2 * r->n * sizeof(*all));
	size_t n = 0;
	*ret_n = 0;
	for (size_t i = 0; i < r->n; i++) {
		const struct named *x = r->record[i];
		if (!x->is_changed)
			continue;
		(*ret_n)++;
		if (strcmp(x->old_id, x->new_id) == 0) {
			all[n++] = change_of(r, x, CHANGE_SET);
			continue;
		}
		all[n++] = change_of(r, x, CHANGE_REMOVE);
		all[n++] = change_of(r, x, CHANGE_ADD);
	}
	*ret_n -= *ret_n > 0;
	return record_apply_within(r->unit, all, n, ret, e);
}

/* Gives the record its values; false: that cannot be, and it was said. */
static bool begin(struct renaming *r, const struct change *c, struct complaints *ret)
{
	const char *title = check_text(c->kind->title), *words;
	struct named *x = find(r, c->kind, c->id);
	if (!x) {
		record_complain_at(ret, c->id, "%s: there is no %s", title, c->id);
		return false;
	}
	if (strcmp(c->kind->name, "units") == 0 && strcmp(c->id, r->unit->code) == 0) {
		record_complain_at(ret, c->id,
				   N_("the whole database stands under the unit's own "
				      "code, which cannot be changed"));
		return false;
	}
	for (size_t f = 0; f < c->kind->n_fields; f++) {
		const struct field *field = &c->kind->fields[f];
		const char *value = c->values[f]
					    ? record_value(&r->arena, field, c->values[f], &words)
					    : NULL;
		if (c->values[f] && !value) {
			record_complain_at(ret, c->id, "%s: %s", check_text(field->label), words);
			return false;
		}
		if (value)
			x->values[f] = *value ? value : NULL;
	}
	r->renamed = x;
	name_anew(r, x);
	if (strcmp(x->old_id, x->new_id) != 0)
		return true;
	record_complain_at(ret, c->id, N_("this is its name already"));
	return false;
}

static int rename_within(struct renaming *r, const struct change *c, size_t *ret_n,
			 struct complaints *ret, struct err *e)
{
	int status = 0;
	for (size_t i = 0; !status && i < r->unit->kinds.n; i++)
		status = read_kind(r, r->unit->kinds.kind[i], e);
	if (status)
		return status;
	if (!begin(r, c, ret))
		return RECORD_REFUSED;
	follow_all(r);
	return apply(r, ret_n, ret, e);
}

int record_rename(struct unit *u, const struct change *c, size_t *ret_n, struct complaints *ret,
		  struct err *e)
{
	struct renaming r = { .unit = u, .arena = ARENA(1 << 30) };
	r.by_kind = MAP(&r.arena);
	int status = store_begin(u->store, e);
	if (!status)
		status = rename_within(&r, c, ret_n, ret, e);
	arena_free(&r.arena);
	if (!status)
		return store_commit(u->store, e);
	store_rollback(u->store);
	return status;
}
