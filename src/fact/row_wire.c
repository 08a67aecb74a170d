/* SPDX-License-Identifier: Apache-2.0 */
/* row_wire - rows on their way from a process that parsed strangers' bytes to one that did not.
 *
 * A row is the table's place (16 bits), then for each column the type of its cell (8 bits) and the
 * value: 64 bits, or a length (32 bits) and that many bytes. Both ends are the same program on the
 * same machine: the byte order is its own. */
#include "fact/row_wire.h"

#include "role/message.h"

#include <string.h>

static void put_cell(const struct cell *c, struct buf *out)
{
	buf_putc(out, (char)c->type);
	switch (c->type) {
	case CELL_NULL: break;
	case CELL_INT: buf_add(out, &c->integer, sizeof(c->integer)); break;
	case CELL_REAL: buf_add(out, &c->real, sizeof(c->real)); break;
	case CELL_TEXT:
		buf_add(out, &c->text_bytes, sizeof(c->text_bytes));
		buf_add(out, c->text, c->text_bytes);
		break;
	}
}

void row_wire_put_cells(const struct table *t, size_t place, const struct cell *cells,
			struct buf *out)
{
	const uint16_t at = (uint16_t)place;
	buf_add(out, &at, sizeof(at));
	for (size_t i = 0; i < t->n_columns; i++)
		put_cell(&cells[i], out);
}

void row_wire_put(const struct table *t, size_t place, const void *row, struct buf *out)
{
	struct cell cells[TABLE_MAX_COLUMNS];
	for (size_t i = 0; i < t->n_columns; i++)
		cells[i] = rows_cell_of(&t->columns[i], row);
	row_wire_put_cells(t, place, cells, out);
}

static bool get(struct str *rest, void *ret, size_t n)
{
	if (rest->n < n)
		return false;
	memcpy(ret, rest->p, n);
	*rest = str_from(*rest, n);
	return true;
}

static bool fits(enum column_type column, enum cell_type cell)
{
	switch (cell) {
	/* Also of a truth value: rows of a snapshot that is older than the column have none. */
	case CELL_NULL: return true;
	case CELL_INT: return column == COLUMN_INT || column == COLUMN_BOOL;
	case CELL_REAL: return column == COLUMN_REAL;
	case CELL_TEXT: return column == COLUMN_TEXT;
	}
	return false;
}

static bool take_cell(struct str *rest, enum column_type column, struct arena *a, struct cell *ret)
{
	unsigned char type;
	uint32_t n;
	if (!get(rest, &type, 1) || type > CELL_TEXT || !fits(column, (enum cell_type)type))
		return false;
	*ret = (struct cell){ .type = (enum cell_type)type };
	switch (ret->type) {
	case CELL_NULL: return true;
	case CELL_INT:
		return get(rest, &ret->integer, sizeof(ret->integer)) &&
		       (column != COLUMN_BOOL || ret->integer == 0 || ret->integer == 1);
	case CELL_REAL: return get(rest, &ret->real, sizeof(ret->real));
	case CELL_TEXT: break;
	}
	if (!get(rest, &n, sizeof(n)) || n > rest->n)
		return false;
	ret->text = str_text(a, str_head(*rest, n));
	ret->text_bytes = (uint32_t)strlen(ret->text);
	*rest = str_from(*rest, n);
	return true;
}

int row_wire_take(struct str *rest, const struct table *const *tables, size_t n_tables,
		  struct arena *a, size_t *ret_place, struct cell ret_cells[TABLE_MAX_COLUMNS],
		  struct err *e)
{
	uint16_t place;
	if (!rest->n)
		return 0;
	bool is_good = get(rest, &place, sizeof(place)) && place < n_tables;
	for (size_t i = 0; is_good && i < tables[place]->n_columns; i++)
		is_good = take_cell(rest, tables[place]->columns[i].type, a, &ret_cells[i]);
	if (!is_good)
		return message_misspoken(e);
	*ret_place = place;
	return 1;
}
