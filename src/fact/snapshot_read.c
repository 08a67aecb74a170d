/* SPDX-License-Identifier: Apache-2.0 */
/* snapshot_read - a snapshot's tables, from bytes that a stranger may have sent.
 *
 * Every content hash is checked, every value must have its column's type, every
 * size is bounded before memory is spent. Nothing but rows comes in: no SQL and
 * no foreign database file. */
#include "base/clock.h"
#include "base/crypto.h"
#include "fact/facts_private.h"
#include "fact/facts_wire.h"
#include "fact/rows_text.h"
#include "fact/snapshot.h"
#include "fact/snapshot_format.h"
#include "parse/json_read.h"
#include "parse/tar.h"

#include <string.h>

struct snapshot {
	struct facts *facts;
	const struct crypto_key *trusted; /* NULL: no signature is asked for */
	struct arena arena;
	struct map entries; /* name → struct str of its bytes */
	struct crypto_sha256 sha256;
	struct rows_unpacker unpacker;
	char nothing[CRYPTO_HEX_SIZE]; /* the hash of no rows */
	struct table_set told;
	struct buf *wire; /* where the rows go */
};

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
	const struct str *signature = map_get(&s->entries, STR(SNAPSHOT_SIGNATURE));
	if (!s->trusted)
		return 0;
	if (!signature)
		return err_set(e, "it is not signed, and a signature by the key in %s is asked for",
			       s->trusted->path);
	return crypto_verify_by(s->trusted, manifest, *signature, e);
}

/* ---- rows ---- */

static void pass_on(void *wire, const struct cell *row)
{
	facts_wire_row(wire, row);
}

static int pass_on_rows(struct snapshot *s, struct slot *slot, const int *at, struct str text,
			struct err *e)
{
	if (!slot_is_told(slot))
		return 0;
	struct facts_wire w = facts_wire_open(slot, s->wire);
	int r = rows_text_each(slot->table, at, text, pass_on, &w, e);
	facts_wire_close(&w);
	facts_clear_slot(slot);
	return r;
}

static int read_rows(struct snapshot *s, struct slot *slot, const char *hash, const int *at,
		     struct err *e)
{
	char name[101], got[CRYPTO_HEX_SIZE];
	snprintf(name, sizeof(name), SNAPSHOT_TABLE, hash);
	const struct str *packed = map_get(&s->entries, str_of(name));
	if (!packed)
		return err_set(e, "its rows (%s) are not there", name);
	autobuf rows = BUF(SCAN_MAX_BYTES);
	bool is_empty = strcmp(hash, s->nothing) == 0;
	if (!is_empty && rows_unpacker_add(&s->unpacker, *packed, &rows, e) < 0)
		return -1;
	crypto_sha256_add(&s->sha256, buf_view(&rows));
	crypto_sha256_end(&s->sha256, got);
	if (strcmp(got, hash) != 0)
		return err_set(e, "the rows are damaged: they do not have the content hash %s",
			       hash);
	return pass_on_rows(s, slot, at, buf_view(&rows), e);
}

/* ---- the manifest ---- */

enum { FORMAT, TARGET, INSPECTED_AT, TABLES };
static const char *const manifest_fields[] = {
	[FORMAT] = "format",
	[TARGET] = "target",
	[INSPECTED_AT] = "inspected_at",
	[TABLES] = "tables",
};

enum { NAME, STATUS, DETAIL, SAID, MS, COLUMNS, UNSEEN_COLUMNS, HAS_ALL_ROWS, ASKS, CONTENT };
static const char *const table_fields[] = {
	[NAME] = "name",
	[STATUS] = "status",
	[DETAIL] = "detail",
	[SAID] = "said",
	[MS] = "ms",
	[COLUMNS] = "columns",
	[UNSEEN_COLUMNS] = "unseen_columns",
	[HAS_ALL_ROWS] = "has_all_rows",
	[ASKS] = "asks",
	[CONTENT] = "content",
};

enum { ASK_KIND, ASK_VALUE, ASK_STATUS, ASK_DETAIL, ASK_SAID };
static const char *const ask_fields[] = {
	[ASK_KIND] = "kind",	 [ASK_VALUE] = "value", [ASK_STATUS] = "status",
	[ASK_DETAIL] = "detail", [ASK_SAID] = "said",
};

/* Reads an object; others than these fields are passed over. False: not an object, or a
 * field stands in it twice. */
static bool read_object(struct json_read *r, const char *const *fields, size_t n,
			struct json_read_value *ret_values)
{
	struct json_read_value value;
	struct str name;
	uint64_t has = 0;
	int more = json_read_open(r, '{') ? 1 : -1;
	memset(ret_values, 0, n * sizeof(*ret_values));
	while (more > 0 && (more = json_read_next(r, '{', &name)) > 0) {
		size_t i = 0;
		while (i < n && !str_is(name, fields[i]))
			i++;
		if (!json_read_value(r, i < n ? &ret_values[i] : &value) || (i < n && has >> i & 1))
			return false;
		has |= i < n ? UINT64_C(1) << i : 0;
	}
	return more == 0;
}

/* The items of a list within the manifest; without a list none. */
static struct json_read items_of(struct snapshot *s, const struct json_read_value *list)
{
	struct json_read r = list->type == JSON_READ_NESTED ? json_read_nested(list, &s->arena)
							    : json_read_begin(STR("[]"), &s->arena);
	(void)!json_read_open(&r, '[');
	return r;
}

/* A text of the manifest, with control characters made harmless: it may end on a
 * terminal. "" where there is none. It lives as long as the reading. */
static const char *text_in(struct snapshot *s, const struct json_read_value *value)
{
	return value->type == JSON_READ_TEXT ? str_text(&s->arena, value->text) : "";
}

/* Words as they are kept; snapshots of before have them finished. */
static const char *words_in(struct snapshot *s, const struct json_read_value *detail,
			    const struct json_read_value *said)
{
	return text_in(s, said->type == JSON_READ_TEXT ? said : detail);
}

static int status_of(const struct json_read_value *value, enum table_status *ret, struct err *e)
{
	for (enum table_status i = STATUS_OK; value->type == JSON_READ_TEXT && i <= STATUS_FAILED;
	     i++)
		if (str_is(value->text, facts_status_name(i))) {
			*ret = i;
			return 0;
		}
	return err_set(e, "no status that is known");
}

static int read_asks(struct snapshot *s, struct slot *slot, const struct json_read_value *asks,
		     struct err *e)
{
	struct json_read r = items_of(s, asks);
	struct str none;
	while (json_read_next(&r, '[', &none) > 0) {
		struct json_read_value ask[N(ask_fields)];
		if (!read_object(&r, ask_fields, N(ask_fields), ask))
			return err_set(e, "no JSON object, or one that says something twice: an "
					  "ask");
		const char *word = text_in(s, &ask[ASK_KIND]);
		size_t kind = 0;
		while (kind < N(snapshot_ask_words) && strcmp(word, snapshot_ask_words[kind]) != 0)
			kind++;
		enum table_status status = STATUS_UNSEEN;
		if (kind == N(snapshot_ask_words))
			return err_set(e, "no kind of ask that is known: %s", word);
		if (status_of(&ask[ASK_STATUS], &status, e) < 0)
			return -1;
		struct answered *a = facts_ask(slot, (enum ask_kind)kind,
					       text_in(s, &ask[ASK_VALUE]));
		facts_answer(slot, a, status, words_in(s, &ask[ASK_DETAIL], &ask[ASK_SAID]));
	}
	return 0;
}

/* Takes the next name off a list of columns; -1 for one that is none of ours. */
static bool next_column(struct json_read *names, const struct table *t, int *ret_column)
{
	struct json_read_value name;
	struct str none;
	if (json_read_next(names, '[', &none) <= 0 || !json_read_value(names, &name))
		return false;
	*ret_column = -1;
	for (size_t i = 0; name.type == JSON_READ_TEXT && i < t->n_columns; i++)
		if (str_is(name.text, t->columns[i].name))
			*ret_column = (int)i;
	return true;
}

/* Where each of our columns stands in the snapshot's rows, -1 for one that does not. */
static void read_columns(struct snapshot *s, struct slot *slot, const struct json_read_value *names,
			 int from[TABLE_MAX_COLUMNS])
{
	struct json_read r = items_of(s, names);
	int column;
	for (size_t i = 0; i < slot->table->n_columns; i++)
		from[i] = -1;
	for (int place = 0; next_column(&r, slot->table, &column); place++)
		if (column >= 0 && from[column] < 0)
			from[column] = place;
	for (size_t i = 0; i < slot->table->n_columns; i++)
		if (from[i] < 0)
			slot->missing_columns |= UINT64_C(1) << i;
}

/* Names of columns as bits. */
static uint64_t columns_in(struct snapshot *s, const struct table *t,
			   const struct json_read_value *names)
{
	struct json_read r = items_of(s, names);
	uint64_t columns = 0;
	int column;
	while (next_column(&r, t, &column))
		columns |= column >= 0 ? UINT64_C(1) << column : 0;
	return columns;
}

static int fill_slot(struct snapshot *s, struct slot *slot, const struct json_read_value *entry,
		     struct err *e)
{
	int from[TABLE_MAX_COLUMNS];
	if (table_set_has(&s->told, facts_position(slot)))
		return err_set(e, "it stands in the manifest twice");
	table_set_add(&s->told, facts_position(slot));
	read_columns(s, slot, &entry[COLUMNS], from);
	slot->status = STATUS_UNSEEN;
	if (read_asks(s, slot, &entry[ASKS], e) < 0 ||
	    status_of(&entry[STATUS], &slot->status, e) < 0)
		return -1;
	facts_say(slot, words_in(s, &entry[DETAIL], &entry[SAID]));
	slot->ms = entry[MS].type == JSON_READ_INT    ? (double)entry[MS].integer
		   : entry[MS].type == JSON_READ_REAL ? entry[MS].real
						      : 0;
	slot->unseen_columns = columns_in(s, slot->table, &entry[UNSEEN_COLUMNS]);
	slot->has_all_rows = entry[HAS_ALL_ROWS].type == JSON_READ_BOOL &&
			     entry[HAS_ALL_ROWS].is_true;
	return read_rows(s, slot, text_in(s, &entry[CONTENT]), from, e);
}

static int read_table(struct snapshot *s, struct json_read *r, struct err *e)
{
	struct json_read_value entry[N(table_fields)];
	if (!read_object(r, table_fields, N(table_fields), entry))
		return err_set(e, "no JSON object, or one that says something twice: a table");
	const char *name = text_in(s, &entry[NAME]);
	int at = facts_find(s->facts, name);
	/* A table of a newer program: none of our checks asks for it. */
	if (at < 0)
		return 0;
	struct slot *slot = &s->facts->slots[at];
	return fill_slot(s, slot, entry, e) < 0 ? err_wrap(e, "table %.60s", name) : 0;
}

/* Nothing counts as seen that the snapshot does not hold. */
static void forget_all(struct facts *f)
{
	for (size_t i = 0; i < f->options.n_tables; i++) {
		if (f->slots[i].is_foreign)
			continue;
		f->slots[i].status = STATUS_FAILED;
		facts_say(&f->slots[i], N_("the snapshot does not hold this table"));
	}
}

/* The tables that it does not hold. */
static void put_others(struct snapshot *s)
{
	for (size_t i = 0; i < s->facts->options.n_tables; i++) {
		const struct slot *slot = &s->facts->slots[i];
		if (table_set_has(&s->told, i) || !slot_is_told(slot))
			continue;
		struct facts_wire w = facts_wire_open(slot, s->wire);
		facts_wire_close(&w);
	}
}

/* Where the reader stopped, for a person. */
static int misread(struct str bytes, const struct json_read *r, struct err *e)
{
	int line = 1, column = 1;
	for (const char *c = bytes.p; c < r->at; c++) {
		line += *c == '\n';
		column = *c == '\n' ? 1 : column + 1;
	}
	return err_set(e, "manifest.json:%d:%d: not what JSON may have here", line, column);
}

static int read_manifest(struct snapshot *s, struct str bytes, struct err *e)
{
	struct facts *f = s->facts;
	struct json_read_value manifest[N(manifest_fields)];
	struct json_read r = json_read_begin(bytes, &s->arena);
	struct str none;
	if (!read_object(&r, manifest_fields, N(manifest_fields), manifest) || !json_read_end(&r))
		return misread(bytes, &r, e);
	const char *format = text_in(s, &manifest[FORMAT]);
	if (strcmp(format, SNAPSHOT_FORMAT) != 0)
		return err_set(e, "its format is %.40s, this program reads %s", format,
			       SNAPSHOT_FORMAT);
	if (!clock_parse(text_in(s, &manifest[INSPECTED_AT]), &f->options.now))
		return err_set(e, "manifest.json does not say when it was taken");
	facts_rename(f, text_in(s, &manifest[TARGET]));
	facts_leave_out_foreign(f);
	forget_all(f);
	facts_wire_begin(f, s->wire);
	r = items_of(s, &manifest[TABLES]);
	while (json_read_next(&r, '[', &none) > 0)
		if (read_table(s, &r, e) < 0)
			return -1;
	put_others(s);
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

int snapshot_wire(const struct facts_options *options, const struct crypto_key *trusted,
		  struct str archive, struct buf *out, struct err *e)
{
	struct target nowhere;
	target_elsewhere(&nowhere, "");
	struct snapshot s = { .facts = facts_open_bare(&nowhere, options),
			      .trusted = trusted,
			      .arena = ARENA(64 << 20),
			      .wire = out };
	s.entries = MAP(&s.arena);
	crypto_sha256_hex(STR(""), s.nothing);
	crypto_sha256_open(&s.sha256);
	rows_unpacker_open(&s.unpacker);
	int r = read_archive(&s, archive, e);
	rows_unpacker_close(&s.unpacker);
	crypto_sha256_close(&s.sha256);
	facts_close(s.facts);
	arena_free(&s.arena);
	if (r >= 0 && buf_is_over(out))
		return err_set(e, "larger than %zu bytes", out->max);
	return r;
}
