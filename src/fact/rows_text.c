/* SPDX-License-Identifier: Apache-2.0 */
/* rows_text - the rows of a table as text that can be kept. */
#include "fact/rows_text.h"

#include "base/json_out.h"
#include "fact/scan.h"
#include "fact/snapshot_format.h"
#include "parse/json_read.h"

#include <zstd.h>

enum { LEVEL = 6, UNPACK_BYTES = 64 << 10, SCRATCH_ROWS = 256 };

void rows_text_write(const struct rows *r, struct buf *out)
{
	for (size_t i = 0; i < r->n; i++) {
		struct json_out j = JSON_OUT_COMPACT(out);
		json_out_open(&j, '[');
		for (size_t c = 0; c < r->n_columns; c++) {
			const struct cell *cell = &r->row[i][c];
			switch (cell->type) {
			case CELL_NULL: json_out_null(&j); break;
			case CELL_INT: json_out_int(&j, cell->integer); break;
			case CELL_REAL: json_out_real(&j, cell->real); break;
			case CELL_TEXT:
				json_out_string_n(&j, (struct str){ cell->text, cell->text_bytes });
				break;
			}
		}
		json_out_close(&j, ']');
		buf_putc(out, '\n');
	}
}

/* Text is taken as it stands, where all of it can be shown; rows_add() copies it. */
static void read_text(struct arena *scratch, const struct json_read_value *value, struct cell *ret)
{
	struct str text = value->text;
	if (!value->is_plain)
		text = str_of(str_text(scratch, text));
	*ret = (struct cell){ .type = CELL_TEXT, .text = text.p, .text_bytes = (uint32_t)text.n };
}

/* A value as a cell of the column's type. */
static bool read_cell(struct arena *scratch, const struct json_read_value *value,
		      enum column_type type, struct cell *ret)
{
	*ret = (struct cell){ .type = CELL_NULL };
	switch (value->type) {
	case JSON_READ_NULL: return true;
	case JSON_READ_BOOL:
	case JSON_READ_NESTED: return false;
	case JSON_READ_TEXT: read_text(scratch, value, ret); return type == COLUMN_TEXT;
	case JSON_READ_INT:
		if (type == COLUMN_REAL) {
			*ret = (struct cell){ .type = CELL_REAL, .real = (double)value->integer };
			return true;
		}
		*ret = (struct cell){ .type = CELL_INT, .integer = value->integer };
		return type == COLUMN_INT || type == COLUMN_BOOL;
	case JSON_READ_REAL:
		*ret = (struct cell){ .type = CELL_REAL, .real = value->real };
		return type == COLUMN_REAL;
	}
	return false;
}

/* One for all rows: each time anew it would cost more than the row. */
struct reader {
	const struct table *table;
	const int *at;
	size_t n_front;
	struct arena scratch;
	struct json_read_value values[SNAPSHOT_MAX_COLUMNS];
	struct cell cells[TABLE_MAX_COLUMNS];
};

/* Reads one line into the cells behind the front. */
static int read_row(struct reader *r, struct str line, size_t number, struct err *e)
{
	int n = json_read_row(line, &r->scratch, r->values, N(r->values));
	if (n < 0)
		return err_set(e, "row %zu: not a JSON array of plain values", number);
	for (size_t i = r->n_front; i < r->table->n_columns; i++) {
		int from = r->at[i - r->n_front];
		r->cells[i] = (struct cell){ .type = CELL_NULL };
		if (from < 0)
			continue;
		if (from >= MIN(n, SNAPSHOT_MAX_COLUMNS) ||
		    !read_cell(&r->scratch, &r->values[from], r->table->columns[i].type,
			       &r->cells[i]))
			return err_set(e, "row %zu: column %s has no value of its type", number,
				       r->table->columns[i].name);
	}
	return 0;
}

static int each(struct reader *r, struct str text, void (*give)(void *arg, const struct cell *row),
		void *arg, struct err *e)
{
	struct str line;
	int done = 0;
	r->scratch = ARENA(SCAN_MAX_BYTES);
	for (size_t n = 1; done >= 0 && str_line(&text, &line); n++) {
		done = read_row(r, line, n, e);
		if (done >= 0)
			give(arg, r->cells);
		if (n % SCRATCH_ROWS == 0)
			arena_free(&r->scratch);
	}
	arena_free(&r->scratch);
	return done;
}

static void keep(void *rows, const struct cell *row)
{
	rows_add(rows, row);
}

int rows_text_read(struct rows *rows, const struct table *t, const int *at, struct str text,
		   const struct cell *front, size_t n_front, struct err *e)
{
	struct reader r;
	r.table = t;
	r.at = at;
	r.n_front = n_front;
	for (size_t i = 0; i < n_front; i++)
		r.cells[i] = front[i];
	return each(&r, text, keep, rows, e);
}

int rows_text_each(const struct table *t, const int *at, struct str text,
		   void (*give)(void *arg, const struct cell *row), void *arg, struct err *e)
{
	struct reader r;
	r.table = t;
	r.at = at;
	r.n_front = 0;
	return each(&r, text, give, arg, e);
}

int rows_text_pack(struct str text, struct buf *out, struct err *e)
{
	size_t bound = ZSTD_compressBound(text.n);
	if (buf_room(out, bound) < bound)
		return err_set(e, "larger than %zu bytes", out->max);
	size_t n = ZSTD_compress(out->p + out->n, bound, text.n ? text.p : "", text.n, LEVEL);
	if (ZSTD_isError(n))
		return err_set(e, "compress: %s", ZSTD_getErrorName(n));
	out->n += n;
	return 0;
}

static int too_long(const struct buf *out, struct err *e)
{
	return err_set(e, "unpacks to more than %zu bytes", out->max);
}

static int damaged(struct err *e)
{
	return err_set(e, "the rows are damaged: they do not unpack");
}

/* Of bytes that do not say how long they become. */
static int unpack_by_pieces(ZSTD_DCtx *zstd, struct str packed, struct buf *out, struct err *e)
{
	ZSTD_inBuffer in = { packed.p, packed.n, 0 };
	size_t left = 1, room;
	(void)!ZSTD_DCtx_reset(zstd, ZSTD_reset_session_only);
	while (left && !ZSTD_isError(left) && (room = buf_room(out, UNPACK_BYTES))) {
		ZSTD_outBuffer piece = { out->p + out->n, room, 0 };
		size_t before = in.pos;
		left = ZSTD_decompressStream(zstd, &piece, &in);
		out->n += piece.pos;
		if (!piece.pos && in.pos == before)
			break;
	}
	if (left && out->n == out->max)
		return too_long(out, e);
	return left ? damaged(e) : 0;
}

void rows_unpacker_open(struct rows_unpacker *u)
{
	u->zstd = ZSTD_createDCtx();
	if (!u->zstd)
		abort(); /* as base_alloc() */
}

void rows_unpacker_close(struct rows_unpacker *u)
{
	ZSTD_freeDCtx(u->zstd);
}

int rows_unpacker_add(struct rows_unpacker *u, struct str packed, struct buf *out, struct err *e)
{
	unsigned long long size = ZSTD_getFrameContentSize(packed.p, packed.n);
	if (size == ZSTD_CONTENTSIZE_UNKNOWN)
		return unpack_by_pieces(u->zstd, packed, out, e);
	if (size == ZSTD_CONTENTSIZE_ERROR)
		return damaged(e);
	if (size > out->max - out->n)
		return too_long(out, e);
	size_t room = buf_room(out, (size_t)size);
	char *to = room ? out->p + out->n : NULL;
	size_t n = room >= size ? ZSTD_decompressDCtx(u->zstd, to, room, packed.p, packed.n) : 0;
	if (n != size)
		return damaged(e);
	out->n += n;
	return 0;
}

int rows_text_unpack(struct str packed, struct buf *out, struct err *e)
{
	struct rows_unpacker u;
	rows_unpacker_open(&u);
	int r = rows_unpacker_add(&u, packed, out, e);
	rows_unpacker_close(&u);
	return r;
}
