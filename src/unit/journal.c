/* SPDX-License-Identifier: Apache-2.0 */
/* journal - who changed what, when, from what to what: append-only, chained by hashes. */
#include "unit/journal.h"

#include "base/crypto.h"
#include "unit/kept.h"

#include <inttypes.h>
#include <string.h>

static void add_field(struct crypto_sha256 *h, const char *text)
{
	char length[32];
	/* "-" for what is not there, so that it differs from an empty text. */
	int n = snprintf(length, sizeof(length), text ? "%zu:" : "-", text ? strlen(text) : 0);
	crypto_sha256_add(h, (struct str){ length, (size_t)n });
	if (text)
		crypto_sha256_add(h, str_of(text));
}

static void hash_entry(struct crypto_sha256 *h, const char *unit, const char *before_hash,
		       const struct journal_entry *x, char ret_hash[CRYPTO_HEX_SIZE])
{
	char number[32], at[32];
	snprintf(number, sizeof(number), "%" PRId64, x->number);
	snprintf(at, sizeof(at), "%" PRId64, x->at);
	const char *const fields[] = { before_hash, unit,    number, at,	x->who,
				       x->action,   x->kind, x->id,  x->before, x->after };
	for (size_t i = 0; i < N(fields); i++)
		add_field(h, fields[i]);
	crypto_sha256_end(h, ret_hash);
}

int journal_head(struct unit *u, int64_t *ret_number, char ret_hash[65], struct err *e)
{
	struct statement *q;
	if (store_prepare(u->store,
			  "SELECT number, hash FROM journal WHERE unit = ? "
			  "ORDER BY number DESC LIMIT 1",
			  &q, e) < 0)
		return -1;
	store_bind_text(q, 0, u->code);
	int r = store_step(q, e);
	*ret_number = r == STORE_ROW ? store_int(q, 0) : 0;
	snprintf(ret_hash, CRYPTO_HEX_SIZE, "%s", r == STORE_ROW ? store_text(q, 1) : "");
	store_reset(q);
	return r == STORE_ROW ? 0 : r;
}

int journal_add(struct unit *u, struct journal_entry *x, struct err *e)
{
	char before[CRYPTO_HEX_SIZE], hash[CRYPTO_HEX_SIZE];
	int r = journal_head(u, &x->number, before, e);
	if (r)
		return r;
	x->number++;
	x->at = u->options.now;
	x->who = u->options.who;
	struct crypto_sha256 h;
	crypto_sha256_open(&h);
	hash_entry(&h, u->code, before, x, hash);
	crypto_sha256_close(&h);
	struct statement *q;
	if (store_prepare(u->store,
			  "INSERT INTO journal (unit, number, at, who, action, kind, id, before, "
			  "after, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
			  &q, e) < 0)
		return -1;
	store_bind_text(q, 0, u->code);
	store_bind_int(q, 1, x->number);
	store_bind_int(q, 2, x->at);
	const char *const texts[] = {
		x->who, x->action, x->kind, x->id, x->before, x->after, hash
	};
	for (size_t i = 0; i < N(texts); i++)
		store_bind_text(q, 3 + (int)i, texts[i]);
	return store_step(q, e);
}

/* ---- the proof ---- */

struct proof {
	struct unit *unit;
	struct arena *arena;
	const char *head;
	bool has_head;
	struct map last; /* "kind\nid" → struct journal_entry of the last change */
	struct journal_fault *fault;
};

static int found(struct proof *p, int64_t number, const char *format, ...) printf_like(3, 4);
static int found(struct proof *p, int64_t number, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	p->fault->words = arena_vprintf(p->arena, tr(format), ap);
	va_end(ap);
	p->fault->number = number;
	return 1;
}

static struct str record_key(struct arena *a, const char *kind, const char *id)
{
	return str_of(arena_printf(a, "%s\n%s", kind, id));
}

static void remember(struct proof *p, const struct journal_entry *x)
{
	struct str key = record_key(p->arena, x->kind, x->id);
	struct journal_entry *last = map_get(&p->last, key);
	if (!last) {
		last = arena_new(p->arena, struct journal_entry);
		map_set(&p->last, key, last);
	}
	last->at = x->at;
	last->who = arena_strdup(p->arena, x->who ? x->who : "");
	last->after = x->after ? arena_strdup(p->arena, x->after) : NULL;
}

/* Whether the record at hand is as its last change left it. */
static bool is_as_said(const struct journal_entry *last, struct statement *q)
{
	const char *body = store_text(q, 2), *who = store_text(q, 4);
	return last && last->after && body && who && strcmp(last->after, body) == 0 &&
	       last->at == store_int(q, 3) && strcmp(last->who, who) == 0;
}

static int prove_chain(struct proof *p, struct err *e)
{
	struct statement *q;
	if (store_prepare(p->unit->store,
			  "SELECT number, at, who, action, kind, id, before, after, hash "
			  "FROM journal WHERE unit = ? ORDER BY number",
			  &q, e) < 0)
		return -1;
	store_bind_text(q, 0, p->unit->code);
	char before[CRYPTO_HEX_SIZE] = "", hash[CRYPTO_HEX_SIZE];
	struct crypto_sha256 h;
	crypto_sha256_open(&h);
	int r, result = 0;
	for (int64_t n = 1; !result && (r = store_step(q, e)) == STORE_ROW; n++) {
		struct journal_entry x = {
			.number = store_int(q, 0),
			.at = store_int(q, 1),
			.who = store_text(q, 2),
			.action = store_text(q, 3),
			.kind = store_text(q, 4),
			.id = store_text(q, 5),
			.before = store_text(q, 6),
			.after = store_text(q, 7),
		};
		hash_entry(&h, p->unit->code, before, &x, hash);
		if (x.number != n)
			result = found(p, n, "entry %lld of the journal is not there",
				       (long long)n);
		else if (!store_text(q, 8) || strcmp(hash, store_text(q, 8)) != 0)
			result = found(p, n, "entry %lld of the journal was changed", (long long)n);
		p->has_head = p->has_head || (p->head && strcmp(hash, p->head) == 0);
		memcpy(before, hash, sizeof(before));
		if (x.kind && x.id)
			remember(p, &x);
	}
	crypto_sha256_close(&h);
	store_reset(q);
	return result ? result : r;
}

/* Each record is what its last entry says, and none is missing. */
static int prove_records(struct proof *p, struct err *e)
{
	struct statement *q;
	if (store_prepare(p->unit->store,
			  "SELECT kind, id, body, changed_at, changed_by FROM record "
			  "WHERE unit = ? ORDER BY kind, id",
			  &q, e) < 0)
		return -1;
	store_bind_text(q, 0, p->unit->code);
	int r, result = 0;
	size_t n = 0, n_wanted = 0;
	while (!result && (r = store_step(q, e)) == STORE_ROW) {
		const char *kind = store_text(q, 0), *id = store_text(q, 1);
		n++;
		if (!is_as_said(map_get(&p->last, record_key(p->arena, kind, id)), q))
			result = found(p, 0, "the record %s %s is not what the journal says", kind,
				       id);
	}
	store_reset(q);
	if (result || r)
		return result ? result : r;
	for (size_t i = 0; i < p->last.capacity; i++)
		n_wanted += p->last.entries[i].key.p &&
			    ((const struct journal_entry *)p->last.entries[i].value)->after;
	if (n != n_wanted)
		return found(p, 0, "records that are there: %zu; by the journal it must be %zu", n,
			     n_wanted);
	return 0;
}

static int prove_content(struct proof *p, struct err *e)
{
	struct statement *q;
	if (store_prepare(p->unit->store,
			  "SELECT hash, bytes FROM content WHERE unit = ? ORDER BY hash", &q,
			  e) < 0)
		return -1;
	store_bind_text(q, 0, p->unit->code);
	int r, result = 0;
	while (!result && (r = store_step(q, e)) == STORE_ROW) {
		char hash[CRYPTO_HEX_SIZE];
		crypto_sha256_hex(store_bytes(q, 1), hash);
		if (strcmp(hash, store_text(q, 0)) != 0)
			result = found(p, 0, "the kept file %s is damaged", store_text(q, 0));
	}
	store_reset(q);
	return result ? result : r;
}

/* The rows of each table that an inspection saw are there. */
static int prove_inspected(struct proof *p, struct err *e)
{
	struct statement *q;
	if (store_prepare(p->unit->store,
			  "SELECT t.target, t.name FROM inspected t WHERE t.unit = ? AND NOT "
			  "EXISTS "
			  "(SELECT 1 FROM content c WHERE c.unit = t.unit AND c.hash = t.hash) "
			  "ORDER BY t.target, t.name",
			  &q, e) < 0)
		return -1;
	store_bind_text(q, 0, p->unit->code);
	int r = store_step(q, e);
	if (r == STORE_ROW)
		r = found(p, 0, "the rows of %s that were seen on %s are not there",
			  store_text(q, 1), store_text(q, 0));
	store_reset(q);
	return r;
}

/* The bytes of each file that a record names are there. */
static int prove_kept(struct proof *p, struct err *e)
{
	struct map named, there = MAP(p->arena);
	struct statement *q;
	int r = kept_read(p->unit, p->arena, &named, e);
	if (r ||
	    store_prepare(p->unit->store, "SELECT hash FROM content WHERE unit = ?", &q, e) < 0)
		return r ? r : -1;
	store_bind_text(q, 0, p->unit->code);
	while ((r = store_step(q, e)) == STORE_ROW)
		map_set(&there, str_of(store_text(q, 0)), p);
	const struct kept *first = NULL;
	for (size_t i = 0; !r && i < named.capacity; i++) {
		const struct kept *x = named.entries[i].key.p ? named.entries[i].value : NULL;
		if (x && !map_get(&there, named.entries[i].key) &&
		    (!first || strcmp(x->id, first->id) < 0))
			first = x;
	}
	return first ? found(p, 0, "the file that %s %s names is not there any more", first->kind,
			     first->id)
		     : r;
}

/* What others write meanwhile must not look like a fault: all of it is read at one moment. */
static int prove_all(struct proof *p, struct err *e)
{
	int r = store_begin(p->unit->store, e);
	if (r)
		return r;
	r = prove_chain(p, e);
	if (!r && p->head && !p->has_head)
		r = found(p, 0, "no entry has the hash %s: the end of the journal was cut off",
			  p->head);
	if (!r)
		r = prove_records(p, e);
	if (!r)
		r = prove_content(p, e);
	if (!r)
		r = prove_kept(p, e);
	if (!r)
		r = prove_inspected(p, e);
	store_rollback(p->unit->store);
	return r;
}

int journal_verify(struct unit *u, struct arena *a, const char *head, struct journal_fault *ret,
		   struct err *e)
{
	struct proof p = { .unit = u, .arena = a, .head = head, .last = MAP(a), .fault = ret };
	*ret = (struct journal_fault){ 0 };
	if (store_check(u->store, e) < 0)
		return found(&p, 0, "the database file is damaged: %s", e->text);
	return prove_all(&p, e);
}
