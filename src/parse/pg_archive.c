/* SPDX-License-Identifier: Apache-2.0 */
/* pg_archive - an archive of pg_dump (custom format, or the table of contents of its tar format).
 */
#include "parse/pg_archive.h"

#include <string.h>

enum { FORMAT_CUSTOM = 1, FORMAT_TAR = 3, BLOCK_DATA = 1, BLOCK_BLOBS = 3, NO_DATA = 3 };
enum { V1_9 = 109, V1_10, V1_11, V1_14 = 114, V1_15, V1_16 };

/* ---- head and contents ---- */

/* What is read of a prefix: `is_short` when more bytes must come, `is_bad` when none help. */
struct reader {
	struct str rest;
	uint8_t int_bytes;
	bool is_short, is_bad;
};

static uint8_t byte(struct reader *r)
{
	if (!r->rest.n) {
		r->is_short = true;
		return 0;
	}
	uint8_t b = (uint8_t)r->rest.p[0];
	r->rest = str_from(r->rest, 1);
	return b;
}

/* A byte of sign, then the bytes of the number, the lowest first. */
static int64_t number(struct reader *r)
{
	bool is_negative = byte(r) != 0;
	uint64_t value = 0;
	for (unsigned i = 0; i < r->int_bytes; i++)
		value |= i < 8 ? (uint64_t)byte(r) << (8 * i) : 0;
	/* Behind what has not come yet stands nothing that could be judged. */
	if (value > INT32_MAX || r->is_short) {
		r->is_bad |= !r->is_short;
		return 0;
	}
	return is_negative ? -(int64_t)value : (int64_t)value;
}

/* p is NULL where there is none. */
static struct str text(struct reader *r)
{
	int64_t n = number(r);
	struct str s = { NULL, 0 };
	if (r->is_short || r->is_bad || n < 0)
		return s;
	if ((uint64_t)n > r->rest.n) {
		r->is_short = true;
		return s;
	}
	s = str_head(r->rest, (size_t)n);
	if (!s.p)
		s.p = "";
	r->rest = str_from(r->rest, (size_t)n);
	return s;
}

static bool goes_on(const struct reader *r)
{
	return !r->is_short && !r->is_bad;
}

struct entry {
	int64_t id;
	struct str description, definition, copy;
	struct str file; /* of its data, of a tar */
	bool has_data;
};

static struct entry entry(struct reader *r, int version, const struct pg_archive *a)
{
	struct entry e = { .has_data = false };
	e.id = number(r);
	bool had_dumper = number(r) != 0;
	text(r); /* the catalogue's oid, its own, its name */
	text(r);
	text(r);
	e.description = text(r);
	if (version >= V1_11)
		number(r); /* section */
	e.definition = text(r);
	text(r); /* drop */
	e.copy = text(r);
	int n_texts = 1 /* schema */ + (version >= V1_10) + (version >= V1_14);
	while (n_texts-- > 0)
		text(r);
	if (version >= V1_16)
		number(r); /* kind of relation */
	text(r);	   /* owner */
	text(r);	   /* with oids */
	while (goes_on(r) && text(r).p)
		; /* what it depends on */
	if (a->is_tar) {
		e.file = text(r);
		e.has_data = e.file.n > 0;
	} else {
		e.has_data = byte(r) != NO_DATA && had_dumper;
		for (unsigned i = 0; i < a->offset_bytes; i++)
			byte(r);
	}
	return e;
}

static void moment(struct reader *r, struct sql_dump *into)
{
	int64_t part[7];
	for (size_t i = 0; i < N(part); i++)
		part[i] = number(r);
	if (goes_on(r))
		into->completed = arena_printf(into->arena, "%04d-%02d-%02d %02d:%02d:%02d",
					       (int)part[5] + 1900, (int)part[4] + 1, (int)part[3],
					       (int)part[2], (int)part[1], (int)part[0]);
}

static int head(struct reader *r, struct pg_archive *a)
{
	struct str magic = str_head(r->rest, 5);
	r->is_bad = memcmp(magic.p, "PGDMP", magic.n) != 0;
	r->is_short = magic.n < 5;
	if (!goes_on(r))
		return 0;
	r->rest = str_from(r->rest, 5);
	int version = byte(r) * 100;
	version += byte(r);
	byte(r); /* revision */
	r->int_bytes = byte(r);
	a->offset_bytes = byte(r);
	uint8_t format = byte(r);
	a->is_tar = format == FORMAT_TAR;
	a->int_bytes = r->int_bytes;
	if (goes_on(r) &&
	    (version < V1_9 || version > V1_16 || r->int_bytes < 2 || r->int_bytes > 8 ||
	     a->offset_bytes > 8 || (format != FORMAT_CUSTOM && format != FORMAT_TAR)))
		r->is_bad = true;
	/* The way of it (none, gzip, LZ4, Zstandard), or its level: 0 is none. */
	int64_t way = version >= V1_15 ? byte(r) : number(r) != 0;
	a->packing = way == 0 ? PG_ARCHIVE_PLAIN : way == 1 ? PG_ARCHIVE_ZLIB : PG_ARCHIVE_OTHER;
	return version;
}

/* What the rows to come are held to. */
static void take_definition(struct pg_archive *a, const struct entry *e, size_t *capacity)
{
	struct str rest = e->definition, line;
	bool is_table = str_is(e->description, "TABLE");
	if (str_is(e->description, "ENCODING")) {
		size_t from = str_find(rest, '\'');
		struct str name = str_from(rest, MIN(from + 1, rest.n));
		a->rows.charset = sql_value_charset(str_head(name, str_find(name, '\'')));
	}
	while (is_table && str_line(&rest, &line))
		sql_table_line(&a->tables, line, false);
	if (!str_is(e->description, "TABLE DATA") || !str_starts(e->copy, "COPY "))
		return;
	struct arena *arena = a->into->arena;
	a->copies = arena_grow(arena, a->copies, capacity, a->n_copies + 1, sizeof(*a->copies));
	a->copies[a->n_copies++] = (struct pg_archive_copy){ e->id, str_text(arena, e->file),
							     str_text(arena, e->copy) };
}

/* The contents were read once and are whole: again, for the definitions. */
static void take_definitions(struct pg_archive *a, struct reader r, int64_t n, int version)
{
	size_t capacity = 0;
	a->tables = (struct sql_tables){ .arena = a->into->arena, .is_postgresql = true };
	a->rows.tables = &a->tables;
	while (n-- > 0) {
		struct entry e = entry(&r, version, a);
		take_definition(a, &e, &capacity);
	}
}

/* Tries to read all of it from what has come. */
static void contents(struct pg_archive *a)
{
	struct reader r = { .rest = buf_view(&a->head) };
	struct sql_dump draft = { .arena = a->into->arena };
	int version = head(&r, a);
	if (goes_on(&r))
		moment(&r, &draft);
	struct str database = text(&r), server = version >= V1_10 ? text(&r) : STR("");
	if (version >= V1_10)
		text(&r); /* pg_dump's version */
	int64_t n = number(&r), n_expected = 0;
	if (!goes_on(&r)) {
		a->state = r.is_bad ? PG_ARCHIVE_BAD : a->state;
		return;
	}
	const char *name = database.p ? str_text(a->into->arena, database) : "";
	const char **files = NULL;
	size_t n_files = 0, capacity = 0;
	const struct reader first = r;
	for (int64_t i = 0; i < n && goes_on(&r); i++) {
		struct entry e = entry(&r, version, a);
		n_expected += e.has_data;
		if (!goes_on(&r))
			break;
		sql_dump_count(&draft, name, sql_dump_type_of(e.description));
		if (!e.file.n)
			continue;
		files = arena_grow(draft.arena, files, &capacity, n_files + 1, sizeof(*files));
		files[n_files++] = str_text(draft.arena, e.file);
	}
	if (!goes_on(&r)) {
		a->state = r.is_bad ? PG_ARCHIVE_BAD : a->state;
		return;
	}
	a->into->engine = SQL_DUMP_POSTGRESQL;
	a->into->version = str_text(a->into->arena, server);
	a->into->completed = draft.completed;
	a->into->databases = draft.databases;
	a->into->n_databases = draft.n_databases;
	a->into->capacity = draft.capacity;
	a->n_expected = n_expected;
	a->files = files;
	a->n_files = n_files;
	a->state = PG_ARCHIVE_BLOCKS;
	if (a->packing == PG_ARCHIVE_PLAIN || a->is_tar)
		take_definitions(a, first, n, version);
	struct str rest = r.rest;
	/* The blocks that came with the head. */
	struct buf held = a->head;
	a->head = BUF(0);
	if (!a->is_tar)
		pg_archive_feed(a, rest);
	buf_free(&held);
}

/* ---- blocks ---- */

enum step { KIND, ID, LENGTH, BYTES, BLOB };

static bool take_number(struct pg_archive *a, struct str *rest, int64_t *ret)
{
	size_t want = 1u + a->int_bytes;
	size_t n = MIN(rest->n, want - a->n_number);
	memcpy(a->number + a->n_number, rest->p, n);
	a->n_number += n;
	*rest = str_from(*rest, n);
	if (a->n_number < want)
		return false;
	struct reader r = { .rest = { (const char *)a->number, want }, .int_bytes = a->int_bytes };
	*ret = number(&r);
	if (r.is_bad || *ret < 0)
		a->state = PG_ARCHIVE_BAD;
	a->n_number = 0;
	return true;
}

/* Unpacks for the sake of the checksum: what comes out goes by. */
static void unpack(struct pg_archive *a, struct str part)
{
	unsigned char out[32 << 10];
	if (!a->is_unpacking && inflateInit(&a->zlib) != Z_OK)
		abort();
	a->is_unpacking = true;
	a->zlib.next_in = (unsigned char *)part.p;
	a->zlib.avail_in = (unsigned)part.n;
	int got = Z_OK;
	while (got == Z_OK && !a->is_unpacked) {
		a->zlib.next_out = out;
		a->zlib.avail_out = sizeof(out);
		got = inflate(&a->zlib, Z_NO_FLUSH);
		a->is_unpacked = got == Z_STREAM_END;
	}
	/* Z_BUF_ERROR: it wants more than has come. */
	if ((got != Z_STREAM_END && got != Z_BUF_ERROR) || a->zlib.avail_in)
		a->state = PG_ARCHIVE_BAD;
}

static void end_unpacking(struct pg_archive *a)
{
	if (a->is_unpacking && !a->is_unpacked)
		a->state = PG_ARCHIVE_BAD;
	if (a->is_unpacking)
		inflateEnd(&a->zlib);
	a->is_unpacking = a->is_unpacked = false;
}

/* ---- rows that are plain ---- */

static void begin_rows(struct pg_archive *a, int64_t id)
{
	for (size_t i = 0; i < a->n_copies; i++)
		if (a->copies[i].id == id)
			sql_rows_copy(&a->rows, str_of(a->copies[i].statement));
	a->n_line = 0;
}

/* "\\." ends the rows: until a line has more it may be that. */
static void take_part(struct pg_archive *a, struct str part)
{
	while (a->n_line < sizeof(a->line) && part.n) {
		a->line[a->n_line++] = part.p[0];
		part = str_from(part, 1);
	}
	if (!part.n)
		return;
	if (a->n_line == sizeof(a->line))
		sql_rows_feed(&a->rows, (struct str){ a->line, sizeof(a->line) });
	a->n_line = sizeof(a->line) + 1;
	sql_rows_feed(&a->rows, part);
}

static void end_line(struct pg_archive *a)
{
	struct str line = { a->line, a->n_line };
	bool is_end = a->n_line == sizeof(a->line) && str_is(line, "\\.");
	if (!is_end && a->n_line <= sizeof(a->line))
		sql_rows_feed(&a->rows, line);
	a->n_line = 0;
	if (is_end)
		sql_rows_close(&a->rows);
	else
		sql_rows_end_line(&a->rows);
}

static void take_rows(struct pg_archive *a, struct str part)
{
	while (part.n && sql_rows_is_copy(&a->rows)) {
		size_t end = str_find(part, '\n');
		a->has_bad_row |= memchr(part.p, 0, end) != NULL;
		take_part(a, str_head(part, end));
		if (end == part.n)
			return;
		end_line(a);
		a->has_bad_row |= a->rows.is_damaged;
		part = str_from(part, end + 1);
	}
}

/* ---- blocks of the file ---- */

/* After a length of zero: of data the block is over, of large objects one object is. */
static void end_chunk(struct pg_archive *a)
{
	end_unpacking(a);
	/* Rows that have no end. */
	a->has_bad_row |= sql_rows_is_copy(&a->rows);
	sql_rows_close(&a->rows);
	a->step = a->kind == BLOCK_BLOBS ? BLOB : KIND;
	a->n_blocks += a->step == KIND;
}

static void take_step(struct pg_archive *a, struct str *rest)
{
	int64_t value;
	switch ((enum step)a->step) {
	case KIND:
		a->kind = (uint8_t)rest->p[0];
		*rest = str_from(*rest, 1);
		if (a->kind != BLOCK_DATA && a->kind != BLOCK_BLOBS)
			a->state = PG_ARCHIVE_BAD;
		a->step = ID;
		return;
	case ID:
		if (!take_number(a, rest, &value))
			return;
		a->step = a->kind == BLOCK_BLOBS ? BLOB : LENGTH;
		if (a->kind == BLOCK_DATA)
			begin_rows(a, value);
		return;
	case BLOB:
		if (!take_number(a, rest, &value))
			return;
		a->step = value ? LENGTH : KIND;
		a->n_blocks += !value;
		return;
	case LENGTH:
		if (!take_number(a, rest, &value))
			return;
		a->skip = (uint64_t)value;
		a->step = BYTES;
		if (!value)
			end_chunk(a);
		return;
	case BYTES: {
		size_t n = (size_t)MIN((uint64_t)rest->n, a->skip);
		a->skip -= n;
		if (a->packing == PG_ARCHIVE_ZLIB)
			unpack(a, str_head(*rest, n));
		else
			take_rows(a, str_head(*rest, n));
		*rest = str_from(*rest, n);
		if (!a->skip)
			a->step = LENGTH;
		return;
	}
	}
}

void pg_archive_feed(struct pg_archive *a, struct str piece)
{
	if (a->state == PG_ARCHIVE_CONTENTS) {
		buf_str(&a->head, piece);
		if (buf_is_over(&a->head))
			a->state = PG_ARCHIVE_BAD;
		else if (a->head.n >= a->next_try) {
			a->next_try = a->head.n * 2;
			contents(a);
		}
		return;
	}
	while (piece.n && a->state == PG_ARCHIVE_BLOCKS && !a->is_tar)
		take_step(a, &piece);
}

/* ---- a tar ---- */

/* A member of which nothing is told goes by. */
static void begin_tar_member(struct pg_archive *a)
{
	struct str head = { a->tar_head, sizeof(a->tar_head) };
	struct str name = str_head(head, 100);
	int64_t bytes;
	name = str_head(name, str_find(name, 0));
	a->n_tar_head = 0;
	if (!name.n)
		return;
	/* Larger ones than eight gigabytes have it in binary. */
	struct str size = str_head(str_from(head, 124), 12);
	if ((unsigned char)size.p[0] == 0x80) {
		a->tar_left = 0;
		for (size_t i = 4; i < 12; i++)
			a->tar_left = a->tar_left << 8 | (unsigned char)size.p[i];
	} else if (str_int(str_trim(str_head(size, str_find(size, 0))), 8, &bytes) && bytes >= 0) {
		a->tar_left = (uint64_t)bytes;
	}
	a->tar_padding = -a->tar_left % PG_ARCHIVE_TAR_BLOCK;
	a->is_toc = str_is(name, "toc.dat");
	for (size_t i = 0; i < a->n_copies && !a->is_toc; i++)
		if (str_is(name, a->copies[i].file))
			sql_rows_copy(&a->rows, str_of(a->copies[i].statement));
	a->n_line = 0;
}

static void end_tar_member(struct pg_archive *a)
{
	a->has_bad_row |= sql_rows_is_copy(&a->rows);
	sql_rows_close(&a->rows);
	/* The last try may have been before the last byte. */
	if (a->is_toc && a->state == PG_ARCHIVE_CONTENTS)
		contents(a);
}

static void take_tar(struct pg_archive *a, struct str *rest)
{
	size_t n = MIN(rest->n, sizeof(a->tar_head) - a->n_tar_head);
	if (a->tar_left) {
		struct str part = str_head(*rest, (size_t)MIN((uint64_t)rest->n, a->tar_left));
		*rest = str_from(*rest, part.n);
		a->tar_left -= part.n;
		if (!a->is_toc)
			take_rows(a, part);
		else if (a->state == PG_ARCHIVE_CONTENTS)
			pg_archive_feed(a, part);
		if (!a->tar_left)
			end_tar_member(a);
	} else if (a->tar_padding) {
		n = (size_t)MIN((uint64_t)rest->n, a->tar_padding);
		*rest = str_from(*rest, n);
		a->tar_padding -= n;
	} else {
		memcpy(a->tar_head + a->n_tar_head, rest->p, n);
		a->n_tar_head += n;
		*rest = str_from(*rest, n);
		if (a->n_tar_head == sizeof(a->tar_head))
			begin_tar_member(a);
	}
}

void pg_archive_feed_tar(struct pg_archive *a, struct str piece)
{
	while (piece.n)
		take_tar(a, &piece);
}

bool pg_archive_is_whole(struct pg_archive *a)
{
	/* The last try may have been before the last byte. */
	if (a->state == PG_ARCHIVE_CONTENTS)
		contents(a);
	return a->state == PG_ARCHIVE_BLOCKS && !a->has_bad_row &&
	       (a->is_tar || (a->step == KIND && a->n_blocks >= a->n_expected));
}

void pg_archive_free(struct pg_archive *a)
{
	end_unpacking(a);
	buf_free(&a->head);
}
