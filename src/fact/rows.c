/* SPDX-License-Identifier: Apache-2.0 */
/* rows - the rows of one table at one moment, as SQL values. */
#include "fact/rows.h"

#include <string.h>

/* Chained hash: heads[hash] and next[row] hold row numbers plus one. */
struct row_index {
	uint32_t mask;
	uint32_t n; /* rows that are in it; it catches up when it is used */
	uint32_t *heads, *next;
};

void rows_init(struct rows *r, size_t n_columns, size_t max_bytes)
{
	*r = (struct rows){ .arena = ARENA(max_bytes), .n_columns = n_columns };
}

static void index_free(struct row_index **x)
{
	if (*x) {
		free((*x)->heads);
		free((*x)->next);
		free(*x);
	}
	*x = NULL;
}

void rows_free(struct rows *r)
{
	for (size_t i = 0; r->index && i < r->n_columns; i++)
		index_free(&r->index[i]);
	free(r->index);
	free(r->row);
	arena_free(&r->arena);
	*r = (struct rows){ 0 };
}

bool rows_cell_equal(const struct cell *a, const struct cell *b)
{
	if (a->type != b->type)
		return false;
	switch (a->type) {
	case CELL_NULL: return true;
	case CELL_INT: return a->integer == b->integer;
	case CELL_REAL: return a->real >= b->real && a->real <= b->real;
	case CELL_TEXT:
		return a->text_bytes == b->text_bytes &&
		       memcmp(a->text, b->text, a->text_bytes) == 0;
	}
	return false;
}

struct cell rows_cell_text(const char *text)
{
	if (!text)
		return (struct cell){ .type = CELL_NULL };
	return (struct cell){ .type = CELL_TEXT,
			      .text = text,
			      .text_bytes = (uint32_t)strlen(text) };
}

struct cell rows_cell_of(const struct column *c, const void *row)
{
	const void *member = (const char *)row + c->offset;
	struct cell cell = { .type = CELL_NULL };
	switch (c->type) {
	case COLUMN_TEXT: cell = rows_cell_text(*(const char *const *)member); break;
	case COLUMN_INT:
		cell.integer = *(const int64_t *)member;
		cell.type = cell.integer == NO_INT ? CELL_NULL : CELL_INT;
		break;
	case COLUMN_REAL:
		cell.real = *(const double *)member;
		cell.type = isnan(cell.real) ? CELL_NULL : CELL_REAL;
		break;
	case COLUMN_BOOL:
		cell.integer = *(const bool *)member;
		cell.type = CELL_INT;
		break;
	}
	return cell;
}

static int rank(const struct cell *c)
{
	return c->type == CELL_NULL ? 0 : c->type == CELL_TEXT ? 2 : 1;
}

static double number(const struct cell *c)
{
	return c->type == CELL_INT ? (double)c->integer : c->real;
}

/* NULL < numbers < text, each in its order. */
static int cell_compare(const struct cell *a, const struct cell *b)
{
	if (rank(a) != rank(b))
		return rank(a) - rank(b);
	if (a->type == CELL_NULL)
		return 0;
	if (a->type == CELL_TEXT) {
		size_t n = MIN(a->text_bytes, b->text_bytes);
		int c = memcmp(a->text, b->text, n);
		return c ? c : (a->text_bytes > b->text_bytes) - (a->text_bytes < b->text_bytes);
	}
	if (a->type == CELL_INT && b->type == CELL_INT)
		return (a->integer > b->integer) - (a->integer < b->integer);
	return (number(a) > number(b)) - (number(a) < number(b));
}

void rows_add(struct rows *r, const struct cell *cells)
{
	if (r->n == r->capacity) {
		r->capacity = r->capacity ? r->capacity * 2 : 16;
		r->row = base_realloc(r->row, r->capacity * sizeof(*r->row));
	}
	struct cell *row = arena_alloc(&r->arena, r->n_columns * sizeof(*row));
	memcpy(row, cells, r->n_columns * sizeof(*row));
	for (size_t i = 0; i < r->n_columns; i++) {
		if (row[i].type != CELL_TEXT)
			continue;
		if (r->above && rows_cell_equal(&row[i], &r->above[i]))
			row[i].text = r->above[i].text;
		else
			row[i].text = arena_strndup(&r->arena, row[i].text, row[i].text_bytes);
	}
	r->row[r->n++] = row;
	r->above = row;
}

static int row_compare(const void *a, const void *b, void *n_columns)
{
	const struct cell *x = *(const struct cell *const *)a, *y = *(const struct cell *const *)b;
	int order = 0;
	for (size_t i = 0; !order && i < *(size_t *)n_columns; i++)
		order = cell_compare(&x[i], &y[i]);
	return order;
}

void rows_sort(struct rows *r)
{
	if (r->n)
		qsort_r(r->row, r->n, sizeof(*r->row), row_compare, &r->n_columns);
}

bool rows_are_ordered(struct rows *r)
{
	for (size_t i = MAX(r->n_ordered, 1); i < r->n && !r->is_unordered; i++)
		r->is_unordered = cell_compare(r->row[i - 1], r->row[i]) > 0;
	r->n_ordered = r->n;
	return !r->is_unordered;
}

size_t rows_not_below(struct rows *r, const struct cell *value)
{
	size_t from = 0, to = rows_are_ordered(r) ? r->n : 0;
	while (from < to) {
		size_t middle = from + (to - from) / 2;
		if (cell_compare(r->row[middle], value) < 0)
			from = middle + 1;
		else
			to = middle;
	}
	return from;
}

static uint32_t hash(const struct cell *c)
{
	/* FNV-1a over the value's bytes. */
	uint64_t h = 0xcbf29ce484222325u;
	const unsigned char *p = (const unsigned char *)&c->integer;
	size_t n = sizeof(c->integer);
	if (c->type == CELL_TEXT) {
		p = (const unsigned char *)c->text;
		n = c->text_bytes;
	}
	for (size_t i = 0; i < n; i++)
		h = (h ^ p[i]) * 0x100000001b3u;
	return (uint32_t)(h ^ h >> 32);
}

static struct row_index *index_make(size_t n_rows)
{
	struct row_index *x = base_alloc(sizeof(*x));
	uint32_t size = 64;
	while (size < n_rows * 2)
		size *= 2;
	x->mask = size - 1;
	x->heads = base_alloc(size * sizeof(*x->heads));
	x->next = base_alloc(size * sizeof(*x->next));
	return x;
}

/* The index of a column, with all rows in it. */
static struct row_index *index_of(struct rows *r, size_t column)
{
	if (!r->index)
		r->index = base_alloc(r->n_columns * sizeof(*r->index));
	struct row_index **slot = &r->index[column];
	if (*slot && r->n > (*slot)->mask)
		index_free(slot);
	if (!*slot)
		*slot = index_make(r->n);
	struct row_index *x = *slot;
	for (; x->n < r->n; x->n++) {
		uint32_t *head = &x->heads[hash(&r->row[x->n][column]) & x->mask];
		x->next[x->n] = *head;
		*head = x->n + 1;
	}
	return x;
}

static size_t follow(const struct rows *r, size_t column, const struct cell *value, uint32_t link)
{
	const struct row_index *x = r->index[column];
	while (link) {
		if (rows_cell_equal(&r->row[link - 1][column], value))
			return link - 1;
		link = x->next[link - 1];
	}
	return ROWS_END;
}

size_t rows_find(struct rows *r, size_t column, const struct cell *value)
{
	struct row_index *x = index_of(r, column);
	return follow(r, column, value, x->heads[hash(value) & x->mask]);
}

size_t rows_find_next(const struct rows *r, size_t column, const struct cell *value, size_t row)
{
	return follow(r, column, value, r->index[column]->next[row]);
}
