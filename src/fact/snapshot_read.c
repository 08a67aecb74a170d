/* SPDX-License-Identifier: Apache-2.0 */
/* snapshot_read - a snapshot's tables, from bytes that a stranger may have sent.
 *
 * Every content hash is checked, every value must have its column's type, every
 * size is bounded before memory is spent. Nothing but rows comes in: no SQL and
 * no foreign database file. */
#include "base/clock.h"
#include "base/crypto.h"
#include "base/file.h"
#include "fact/facts_private.h"
#include "fact/rows_text.h"
#include "fact/snapshot.h"
#include "fact/snapshot_format.h"
#include "parse/tar.h"

#include <jansson.h>
#include <string.h>

struct snapshot {
	struct facts *facts;
	struct arena arena;
	struct map entries; /* name → struct str of its bytes */
};

static void json_free(json_t **j)
{
	json_decref(*j);
}

#define autojson __attribute__((cleanup(json_free))) json_t

static int read_entries(struct snapshot *s, struct str archive, struct err *e)
{
	struct tar_entry entry;
	int r;
	while ((r = tar_next(&archive, &entry, e)) == TAR_ENTRY) {
		struct str *bytes = arena_new(&s->arena, struct str);
		*bytes = entry.bytes;
		if (map_set(&s->entries, str_of(entry.name), bytes))
			return err_set(e, "%s stands in it twice", entry.name);
	}
	return r;
}

static int check_signature(struct snapshot *s, struct str manifest, struct err *e)
{
	const char *key = s->facts->options.trusted_key;
	const struct str *signature = map_get(&s->entries, STR(SNAPSHOT_SIGNATURE));
	if (!key)
		return 0;
	if (!signature)
		return err_set(e, "it is not signed, and a signature by the key in %s is asked for",
			       key);
	return crypto_verify(key, manifest, *signature, e);
}

/* ---- rows ---- */

static int read_rows(struct snapshot *s, struct slot *slot, const char *hash, const int *at,
		     struct err *e)
{
	char name[101], got[CRYPTO_HEX_SIZE];
	snprintf(name, sizeof(name), SNAPSHOT_TABLE, hash);
	const struct str *packed = map_get(&s->entries, str_of(name));
	if (!packed)
		return err_set(e, "its rows (%s) are not there", name);
	autobuf rows = BUF(SCAN_MAX_BYTES);
	if (rows_text_unpack(*packed, &rows, e) < 0)
		return -1;
	crypto_sha256_hex(buf_view(&rows), got);
	if (strcmp(got, hash) != 0)
		return err_set(e, "the rows are damaged: they do not have the content hash %s",
			       hash);
	return rows_text_read(&slot->rows, slot->table, at, buf_view(&rows), NULL, 0, e);
}

/* ---- the manifest ---- */

static int status_of(const json_t *object, enum table_status *ret, struct err *e)
{
	const char *word = json_string_value(json_object_get(object, "status"));
	for (enum table_status i = STATUS_OK; word && i <= STATUS_FAILED; i++)
		if (strcmp(word, facts_status_name(i)) == 0) {
			*ret = i;
			return 0;
		}
	return err_set(e, "no status that is known");
}

/* A text of the manifest, with control characters made harmless: it may end on a
 * terminal. "" where there is none. */
static const char *text_in(struct snapshot *s, const json_t *object, const char *name)
{
	const char *text = json_string_value(json_object_get(object, name));
	return text ? str_text(&s->facts->arena, str_of(text)) : "";
}

static int read_asks(struct snapshot *s, struct slot *slot, const json_t *asks, struct err *e)
{
	size_t i;
	const json_t *ask;
	json_array_foreach (asks, i, ask) {
		const char *word = text_in(s, ask, "kind");
		size_t kind = 0;
		while (kind < N(snapshot_ask_words) && strcmp(word, snapshot_ask_words[kind]) != 0)
			kind++;
		enum table_status status = STATUS_UNSEEN;
		if (kind == N(snapshot_ask_words))
			return err_set(e, "no kind of ask that is known: %s", word);
		if (status_of(ask, &status, e) < 0)
			return -1;
		struct answered *a = facts_ask(slot, (enum ask_kind)kind, text_in(s, ask, "value"));
		facts_answer(slot, a, status, text_in(s, ask, "detail"));
	}
	return 0;
}

/* Names of columns as bits; an unknown name is none of ours. */
static uint64_t columns_in(const struct table *t, const json_t *names)
{
	uint64_t columns = 0;
	size_t i;
	const json_t *name;
	json_array_foreach (names, i, name) {
		int at = json_is_string(name) ? table_column(t, json_string_value(name)) : -1;
		if (at >= 0)
			columns |= UINT64_C(1) << at;
	}
	return columns;
}

static int read_table(struct snapshot *s, const json_t *entry, struct err *e)
{
	int at = facts_find(s->facts, text_in(s, entry, "name"));
	if (at < 0)
		return 0; /* a table of a newer program: none of our checks asks for it */
	struct slot *slot = &s->facts->slots[at];
	const json_t *columns = json_object_get(entry, "columns");
	int from[TABLE_MAX_COLUMNS] = { 0 };
	for (size_t i = 0; i < slot->table->n_columns; i++) {
		from[i] = -1;
		for (size_t c = 0; c < json_array_size(columns) && from[i] < 0; c++) {
			const char *name = json_string_value(json_array_get(columns, c));
			if (name && strcmp(name, slot->table->columns[i].name) == 0)
				from[i] = (int)c;
		}
		if (from[i] < 0)
			slot->missing_columns |= UINT64_C(1) << i;
	}
	if (slot->status != STATUS_FAILED || slot->rows.n)
		return err_set(e, "it stands in the manifest twice");
	slot->status = STATUS_UNSEEN;
	if (read_asks(s, slot, json_object_get(entry, "asks"), e) < 0 ||
	    status_of(entry, &slot->status, e) < 0)
		return -1;
	snprintf(slot->detail, sizeof(slot->detail), "%s", text_in(s, entry, "detail"));
	slot->ms = json_number_value(json_object_get(entry, "ms"));
	slot->unseen_columns = columns_in(slot->table, json_object_get(entry, "unseen_columns"));
	slot->has_all_rows = json_is_true(json_object_get(entry, "has_all_rows"));
	return read_rows(s, slot, text_in(s, entry, "content"), from, e);
}

static int read_manifest(struct snapshot *s, struct str bytes, struct err *e)
{
	struct facts *f = s->facts;
	json_error_t why;
	autojson *manifest = json_loadb(bytes.p, bytes.n, JSON_REJECT_DUPLICATES, &why);
	if (!manifest)
		return err_set(e, "manifest.json:%d:%d: %s", why.line, why.column, why.text);
	if (strcmp(text_in(s, manifest, "format"), SNAPSHOT_FORMAT) != 0)
		return err_set(e, "its format is %.40s, this program reads %s",
			       text_in(s, manifest, "format"), SNAPSHOT_FORMAT);
	if (!clock_parse(text_in(s, manifest, "inspected_at"), &f->options.now))
		return err_set(e, "manifest.json does not say when it was taken");
	f->name = arena_strdup(&f->arena, text_in(s, manifest, "target"));
	for (size_t i = 0; i < f->options.n_tables; i++) {
		f->slots[i].status = STATUS_FAILED;
		snprintf(f->slots[i].detail, sizeof(f->slots[i].detail), "%s",
			 tr("the snapshot does not hold this table"));
	}
	size_t i;
	const json_t *entry;
	json_array_foreach (json_object_get(manifest, "tables"), i, entry) {
		if (read_table(s, entry, e) < 0)
			return err_wrap(e, "table %.60s", text_in(s, entry, "name"));
	}
	return 0;
}

/* The manifest is not read before its signature is known to be right. */
static int read_archive(struct snapshot *s, struct str bytes, struct err *e)
{
	if (read_entries(s, bytes, e) < 0)
		return -1;
	const struct str *manifest = map_get(&s->entries, STR(SNAPSHOT_MANIFEST));
	if (!manifest)
		return err_set(e, "there is no manifest.json in it");
	if (check_signature(s, *manifest, e) < 0)
		return -1;
	return read_manifest(s, *manifest, e);
}

int snapshot_take(struct facts *f, struct str archive, struct err *e)
{
	struct snapshot s = { .facts = f, .arena = ARENA(64 << 20) };
	s.entries = MAP(&s.arena);
	int r = read_archive(&s, archive, e);
	arena_free(&s.arena);
	return r;
}

int snapshot_load(struct facts *f, const char *path, struct err *e)
{
	autobuf archive = BUF(SNAPSHOT_MAX_BYTES);
	if (file_read(path, &archive, e) < 0)
		return -1;
	return snapshot_take(f, buf_view(&archive), e) < 0 ? err_wrap(e, "snapshot %s", path) : 0;
}

void snapshot_warm_up(void)
{
	char hash[CRYPTO_HEX_SIZE];
	crypto_sha256_hex(STR("zicha"), hash);
	json_object_seed(0);
}
