/* SPDX-License-Identifier: Apache-2.0 */
/* snapshot_write - the tables of one inspection into a file. */
#include "base/clock.h"
#include "base/crypto.h"
#include "base/file.h"
#include "base/json_out.h"
#include "fact/facts_private.h"
#include "fact/rows_text.h"
#include "fact/snapshot.h"
#include "fact/snapshot_format.h"
#include "parse/tar.h"

#include <string.h>

/* For who reads the manifest, and for who reads it in another language. */
static void write_words(struct json_out *j, const char *said)
{
	char words[512];
	tr_said(said, words, sizeof(words));
	json_out_pair(j, "detail", words);
	if (strcmp(words, said) != 0)
		json_out_pair(j, "said", said);
}

static void write_asks(struct json_out *j, const struct slot *slot)
{
	json_out_name(j, "asks");
	json_out_open(j, '[');
	for (size_t i = 0; i < slot->n_answered; i++) {
		const struct answered *a = slot->answered[i];
		json_out_open(j, '{');
		json_out_pair(j, "kind", snapshot_ask_words[a->ask.kind]);
		json_out_pair(j, "value", a->ask.value);
		json_out_pair(j, "status", facts_status_name(a->status));
		write_words(j, a->detail ? a->detail : "");
		json_out_close(j, '}');
	}
	json_out_close(j, ']');
}

static void write_table(struct json_out *j, const struct slot *slot, const char *hash)
{
	json_out_open(j, '{');
	json_out_pair(j, "name", slot->table->name);
	json_out_pair(j, "status", facts_status_name(slot->status));
	write_words(j, slot->said);
	json_out_name(j, "ms");
	json_out_ms(j, slot->ms);
	json_out_pair_int(j, "rows", (int64_t)slot->rows.n);
	json_out_name(j, "columns");
	json_out_open(j, '[');
	for (size_t i = 0; i < slot->table->n_columns; i++)
		json_out_string(j, slot->table->columns[i].name);
	json_out_close(j, ']');
	if (slot->status == STATUS_PARTIAL) {
		json_out_name(j, "has_all_rows");
		json_out_bool(j, slot->has_all_rows);
		json_out_name(j, "unseen_columns");
		json_out_open(j, '[');
		for (size_t i = 0; i < slot->table->n_columns; i++)
			if (slot->unseen_columns >> i & 1)
				json_out_string(j, slot->table->columns[i].name);
		json_out_close(j, ']');
	}
	if (slot->table->key)
		write_asks(j, slot);
	json_out_pair(j, "content", hash);
	json_out_close(j, '}');
}

/* Compresses the rows into the archive's tail; returns their hash. */
static int add_rows(const struct slot *slot, int64_t now, struct map *have, struct buf *archive,
		    char ret_hash[CRYPTO_HEX_SIZE], struct err *e)
{
	autobuf rows = BUF(SNAPSHOT_MAX_BYTES);
	rows_text_write(&slot->rows, &rows);
	crypto_sha256_hex(buf_view(&rows), ret_hash);
	if (map_set(have, str_of(ret_hash), have))
		return 0;
	autobuf packed = BUF(SNAPSHOT_MAX_BYTES);
	if (rows_text_pack(buf_view(&rows), &packed, e) < 0)
		return err_wrap(e, "%s", slot->table->name);
	char name[101];
	snprintf(name, sizeof(name), SNAPSHOT_TABLE, ret_hash);
	tar_add(archive, name, buf_view(&packed), now);
	return 0;
}

static int write_manifest(struct facts *f, struct buf *manifest, struct buf *tables, struct err *e)
{
	autoarena arena = ARENA(1 << 20);
	struct map have = MAP(&arena);
	struct json_out j = JSON_OUT_COMPACT(manifest);
	char moment[CLOCK_TEXT_SIZE];
	clock_text(f->options.now, moment);
	json_out_open(&j, '{');
	json_out_pair(&j, "format", SNAPSHOT_FORMAT);
	json_out_pair(&j, "program", "zicha " ZICHA_VERSION);
	json_out_pair(&j, "target", f->name);
	json_out_pair(&j, "inspected_at", moment);
	json_out_name(&j, "tables");
	json_out_open(&j, '[');
	int r = 0;
	for (size_t i = 0; r >= 0 && i < f->options.n_tables; i++) {
		char hash[CRYPTO_HEX_SIZE];
		if (!slot_is_told(&f->slots[i]))
			continue;
		r = add_rows(&f->slots[i], f->options.now, &have, tables, hash, e);
		write_table(&j, &f->slots[i], hash);
	}
	json_out_close(&j, ']');
	json_out_close(&j, '}');
	return r;
}

int snapshot_pack(struct facts *f, const char *sign_key, struct buf *ret_archive, struct err *e)
{
	autobuf manifest = BUF(64 << 20), tables = BUF(SNAPSHOT_MAX_BYTES);
	if (write_manifest(f, &manifest, &tables, e) < 0)
		return -1;
	tar_add(ret_archive, SNAPSHOT_MANIFEST, buf_view(&manifest), f->options.now);
	if (sign_key) {
		unsigned char signature[CRYPTO_SIGNATURE_BYTES];
		if (crypto_sign(sign_key, buf_view(&manifest), signature, e) < 0)
			return -1;
		struct str bytes = { (const char *)signature, sizeof(signature) };
		tar_add(ret_archive, SNAPSHOT_SIGNATURE, bytes, f->options.now);
	}
	buf_str(ret_archive, buf_view(&tables));
	tar_finish(ret_archive);
	if (buf_is_over(ret_archive) || buf_is_over(&tables) || buf_is_over(&manifest))
		return err_set(e, "larger than %d bytes", SNAPSHOT_MAX_BYTES);
	return 0;
}

int snapshot_write(struct facts *f, const char *path, const char *sign_key, struct err *e)
{
	autobuf archive = BUF(SNAPSHOT_MAX_BYTES);
	if (snapshot_pack(f, sign_key, &archive, e) < 0)
		return err_wrap(e, "snapshot %s", path);
	return file_write(path, buf_view(&archive), e);
}
