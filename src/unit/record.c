/* SPDX-License-Identifier: Apache-2.0 */
/* record - what people entered: checked, written, and remembered in the journal. */
#include "unit/record.h"

#include "base/crypto.h"
#include "unit/journal.h"
#include "unit/record_body.h"
#include "unit/record_rules.h"

#include <string.h>

struct batch {
	struct unit *unit;
	const struct change *const *changes;
	size_t n;
	struct complaints *complaints;
	struct arena arena; /* of the change at hand: a batch may be of a million */
	struct arena kept;  /* of the batch */
	const char **ids;   /* of each change that is written; NULL: it is so already */
	struct map put;	    /* "kind\nid" of what CHANGE_PUT has put in */
};

struct change *record_change(struct arena *a, enum change_action action, const struct kind *k)
{
	struct change *c = arena_new(a, struct change);
	c->action = action;
	c->kind = k;
	c->values = arena_alloc(a, k->n_fields * sizeof(*c->values));
	return c;
}

bool record_set(struct change *c, const char *field, const char *value)
{
	int at = kind_field(c->kind, field);
	if (at >= 0)
		c->values[at] = value;
	return at >= 0;
}

static void add_complaint(struct complaints *all, struct complaint c)
{
	all->complaint = arena_grow(all->arena, all->complaint, &all->capacity, all->n + 1,
				    sizeof(*all->complaint));
	all->complaint[all->n++] = c;
}

void record_complain(struct complaints *all, const struct change *c, size_t change, int field,
		     const char *words)
{
	const char *place = field >= 0 && c->places && c->places[field] ? c->places[field]
									: c->place;
	add_complaint(all, (struct complaint){
				   .change = change,
				   .field = field,
				   .place = place ? arena_strdup(all->arena, place) : NULL,
				   .words = arena_strdup(all->arena, words),
			   });
}

void record_complain_at(struct complaints *all, const char *place, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	const char *words = arena_vprintf(all->arena, tr(format), ap);
	va_end(ap);
	add_complaint(all, (struct complaint){ .change = SIZE_MAX,
					       .field = -1,
					       .place = arena_strdup(all->arena, place),
					       .words = words });
}

static void complain(struct batch *b, size_t change, int field, const char *format, ...)
	printf_like(4, 5);
static void complain(struct batch *b, size_t change, int field, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	const char *words = arena_vprintf(&b->arena, tr(format), ap);
	va_end(ap);
	record_complain(b->complaints, b->changes[change], change, field, words);
}

/* ---- the values ---- */

/* The values of a change in their stored form, over those that were there. One that is none is
 * told and left away: the record is looked at further, so that all that is wrong is told. */
static void read_values(struct batch *b, size_t at, const char **values)
{
	const struct change *c = b->changes[at];
	for (size_t f = 0; f < c->kind->n_fields; f++) {
		const struct field *field = &c->kind->fields[f];
		bool is_given = c->values[f];
		if (is_given) {
			const char *words;
			values[f] = record_value(&b->arena, field, c->values[f], &words);
			if (!values[f])
				complain(b, at, (int)f, "%s: %s", check_text(field->label), words);
			is_given = !values[f] || *values[f];
		}
		if (values[f] && !*values[f])
			values[f] = NULL;
		if (!values[f] && field->is_required && !is_given)
			complain(b, at, (int)f, "%s must be given", check_text(field->label));
	}
}

/* Joined by " / ". */
const char *record_id(struct arena *a, const struct kind *k, const char *const *values)
{
	autobuf id = BUF(64 << 10);
	for (size_t f = 0; f < k->n_fields; f++)
		if (k->fields[f].is_key && values[f])
			buf_printf(&id, "%s%s", id.n ? " / " : "", values[f]);
	return arena_strndup(a, id.p ? id.p : "", id.n);
}

static int find_body(struct unit *u, const struct kind *k, const char *id, struct arena *a,
		     const char **ret_body, struct err *e)
{
	struct statement *q;
	*ret_body = NULL;
	if (store_prepare(u->store,
			  "SELECT body FROM record WHERE unit = ? AND kind = ? AND id = ?", &q,
			  e) < 0)
		return -1;
	store_bind_text(q, 0, u->code);
	store_bind_text(q, 1, k->name);
	store_bind_text(q, 2, id);
	int r = store_step(q, e);
	if (r == STORE_ROW)
		*ret_body = arena_strdup(a, store_text(q, 0));
	store_reset(q);
	return r == STORE_ROW ? 0 : r;
}

int record_read(struct unit *u, const struct kind *k, const char *id, struct arena *a,
		const char ***ret_values, struct err *e)
{
	const char *body;
	int r = find_body(u, k, id, a, &body, e);
	if (r)
		return r;
	if (!body)
		return 1;
	*ret_values = arena_alloc(a, k->n_fields * sizeof(**ret_values));
	return record_body_read(k, str_of(body), a, *ret_values, e);
}

/* ---- writing ---- */

static int write_body(struct batch *b, const struct kind *k, const char *id, const char *body,
		      struct err *e)
{
	struct unit *u = b->unit;
	struct statement *q;
	if (store_prepare(u->store,
			  "INSERT INTO record (unit, kind, id, body, changed_at, changed_by) "
			  "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (unit, kind, id) DO UPDATE SET "
			  "body = excluded.body, changed_at = excluded.changed_at, changed_by = "
			  "excluded.changed_by",
			  &q, e) < 0)
		return -1;
	store_bind_text(q, 0, u->code);
	store_bind_text(q, 1, k->name);
	store_bind_text(q, 2, id);
	store_bind_text(q, 3, body);
	store_bind_int(q, 4, u->options.now);
	store_bind_text(q, 5, u->options.who);
	return store_step(q, e);
}

static int delete_body(struct batch *b, const struct kind *k, const char *id, struct err *e)
{
	struct statement *q;
	if (store_prepare(b->unit->store,
			  "DELETE FROM record WHERE unit = ? AND kind = ? AND id = ?", &q, e) < 0)
		return -1;
	store_bind_text(q, 0, b->unit->code);
	store_bind_text(q, 1, k->name);
	store_bind_text(q, 2, id);
	return store_step(q, e);
}

static int write_change(struct batch *b, const struct kind *k, const char *id, const char *before,
			const char *after, struct err *e)
{
	int r = after ? write_body(b, k, id, after, e) : delete_body(b, k, id, e);
	struct journal_entry entry = {
		.action = !before ? "add"
			  : after ? "set"
				  : "remove",
		.kind = k->name,
		.id = id,
		.before = before,
		.after = after,
	};
	return r ? r : journal_add(b->unit, &entry, e);
}

static int remove_record(struct batch *b, size_t at, struct err *e)
{
	const struct change *c = b->changes[at];
	const char *before;
	int r = find_body(b->unit, c->kind, c->id, &b->arena, &before, e);
	if (r)
		return r;
	if (!before) {
		complain(b, at, -1, "%s: there is no %s", check_text(c->kind->title), c->id);
		return 0;
	}
	return write_change(b, c->kind, c->id, before, NULL, e);
}

/* Whether the change fits what is there; complains if not. */
static bool is_in_place(struct batch *b, size_t at, const char *id, const char *before)
{
	const struct change *c = b->changes[at];
	const char *title = check_text(c->kind->title);
	if (c->action == CHANGE_SET && !before)
		complain(b, at, -1, "%s: there is no %s", title, id);
	else if (c->action == CHANGE_ADD && before)
		complain(b, at, -1, "%s: %s is there already", title, id);
	else
		return true;
	return false;
}

/* The id of a new record; NULL if a value of its key is missing or none. */
static const char *new_id(struct batch *b, const struct change *c)
{
	const struct kind *k = c->kind;
	const char **key = arena_alloc(&b->arena, k->n_fields * sizeof(*key)), *words;
	for (size_t f = 0; f < k->n_fields; f++) {
		if (!k->fields[f].is_key)
			continue;
		const char *text = c->values[f] ? c->values[f] : "";
		key[f] = record_value(&b->arena, &k->fields[f], text, &words);
		if (!key[f] || (!*key[f] && k->fields[f].is_required))
			return NULL;
		if (!*key[f])
			key[f] = NULL;
	}
	return record_id(&b->arena, k, key);
}

static int put_record(struct batch *b, size_t at, struct err *e)
{
	const struct change *c = b->changes[at];
	const struct kind *k = c->kind;
	const char **values = arena_alloc(&b->arena, k->n_fields * sizeof(*values));
	const char *before = NULL, *id = c->id;
	if (!id) {
		/* The id follows from the key, in its stored form. */
		id = new_id(b, c);
		if (!id) {
			read_values(b, at, values);
			return 0;
		}
	}
	int r = find_body(b->unit, k, id, &b->arena, &before, e);
	if (!r && before)
		r = record_body_read(k, str_of(before), &b->arena, values, e);
	if (r || !is_in_place(b, at, id, before))
		return r;
	/* Not the id: that may be of a time when the kind's key was another. */
	const char *name = before ? record_id(&b->arena, k, values) : id;
	read_values(b, at, values);
	if (strcmp(record_id(&b->arena, k, values), name) != 0) {
		complain(b, at, -1,
			 "%s %s: this would be another name; `zicha records %s rename` changes it, "
			 "and whatever names it",
			 check_text(k->title), id, k->name);
		return 0;
	}
	if (c->action == CHANGE_PUT &&
	    map_set(&b->put, str_of(arena_printf(&b->kept, "%s\n%s", k->name, id)), b)) {
		complain(b, at, -1,
			 k->n_key_fields > 1
				 ? N_("%s: %s stands here twice")
				 : N_("%s: %s stands here twice; if these are two, write in the "
				      "name what tells them apart"),
			 check_text(k->title), id);
		return 0;
	}
	const char *after = record_body_write(k, values, &b->arena);
	if (before && strcmp(before, after) == 0)
		return 0;
	b->ids[at] = arena_strdup(&b->kept, id);
	b->complaints->n_added += !before;
	b->complaints->n_changed += before != NULL;
	return write_change(b, k, id, before, after, e);
}

int record_apply_within(struct unit *u, const struct change *const *changes, size_t n,
			struct complaints *ret, struct err *e)
{
	struct batch b = { .unit = u,
			   .changes = changes,
			   .n = n,
			   .complaints = ret,
			   .arena = ARENA(256 << 20),
			   .kept = ARENA(256 << 20) };
	b.put = MAP(&b.kept);
	b.ids = arena_alloc(&b.kept, (n + 1) * sizeof(*b.ids));
	size_t before = ret->n;
	ret->n_added = ret->n_changed = 0;
	int r = 0;
	for (size_t i = 0; !r && i < n; i++) {
		r = changes[i]->action == CHANGE_REMOVE ? remove_record(&b, i, e)
							: put_record(&b, i, e);
		arena_free(&b.arena);
	}
	if (!r)
		r = record_rules_check(u, changes, n, b.ids, before, ret, e);
	arena_free(&b.kept);
	return r ? r : ret->n > before ? RECORD_REFUSED : 0;
}

/* ---- transactions ---- */

static int apply_all(struct unit *u, const struct change *const *changes, size_t n,
		     struct complaints *ret, struct err *e)
{
	int r = store_begin(u->store, e);
	if (r)
		return r;
	r = record_apply_within(u, changes, n, ret, e);
	if (r) {
		store_rollback(u->store);
		return r;
	}
	return store_commit(u->store, e);
}

/* Leaves out what something was said against; in the complaints stands its place in the whole batch
 * from then on. */
static size_t leave_out(const struct change **rest, size_t *place, size_t n, struct complaints *c,
			size_t from)
{
	size_t kept = 0;
	for (size_t i = from; i < c->n; i++) {
		rest[c->complaint[i].change] = NULL;
		c->complaint[i].change = place[c->complaint[i].change];
	}
	for (size_t i = 0; i < n; i++) {
		if (!rest[i])
			continue;
		rest[kept] = rest[i];
		place[kept++] = place[i];
	}
	return kept;
}

int record_apply(struct unit *u, const struct change *const *changes, size_t n, bool is_partial,
		 struct complaints *ret, struct err *e)
{
	size_t from = ret->n;
	int r = apply_all(u, changes, n, ret, e);
	if (r != RECORD_REFUSED || !is_partial)
		return r;
	/* What is left out may take what leans on it along: until all that is left is right. */
	autofree const struct change **rest = base_alloc((n + 1) * sizeof(*rest));
	autofree size_t *place = base_alloc((n + 1) * sizeof(*place));
	for (size_t i = 0; i < n; i++) {
		rest[i] = changes[i];
		place[i] = i;
	}
	while (r == RECORD_REFUSED) {
		size_t kept = leave_out(rest, place, n, ret, from);
		if (!kept || kept == n)
			return RECORD_REFUSED;
		n = kept;
		from = ret->n;
		r = apply_all(u, rest, n, ret, e);
	}
	return r ? r : RECORD_PARTLY;
}

int record_keep_bytes(struct unit *u, struct str bytes, char ret_hash[65], struct err *e)
{
	struct statement *q;
	crypto_sha256_hex(bytes, ret_hash);
	if (store_prepare(u->store,
			  "INSERT INTO content (unit, hash, bytes) VALUES (?, ?, ?) ON CONFLICT "
			  "(unit, hash) DO NOTHING",
			  &q, e) < 0)
		return -1;
	store_bind_text(q, 0, u->code);
	store_bind_text(q, 1, ret_hash);
	store_bind_bytes(q, 2, bytes);
	return store_step(q, e);
}

int record_kept_bytes(struct unit *u, const char *hash, struct buf *ret, struct err *e)
{
	struct statement *q;
	if (store_prepare(u->store, "SELECT bytes FROM content WHERE unit = ? AND hash = ?", &q,
			  e) < 0)
		return -1;
	store_bind_text(q, 0, u->code);
	store_bind_text(q, 1, hash);
	int r = store_step(q, e);
	if (r == STORE_ROW)
		buf_str(ret, store_bytes(q, 0));
	store_reset(q);
	return r == STORE_ROW ? 1 : r;
}
